"""The database of an address: which driver it needs, and connections with time limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pysqlite3.dbapi2 as sqlite
import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.domain.text.messages import Sentence

CONNECT_S, LOCKED_S = 5, 10
_SILENCE_S = 20
_SQLITE = "sqlite"
# By the word that an address begins with: SQLAlchemy's name, and the package of the driver.
_DRIVERS = {
    "postgresql": ("postgresql+psycopg", "psycopg"),
    "postgres": ("postgresql+psycopg", "psycopg"),
    "mysql": ("mysql+pymysql", "PyMySQL"),
    "mariadb": ("mariadb+pymysql", "PyMySQL"),
    "mssql": ("mssql+pyodbc", "pyodbc"),
    _SQLITE: (_SQLITE, ""),
}
_SECRET_OPTIONS = frozenset({"password", "passwd", "passfile", "sslpassword", "pwd"})


def database_problem(address: str) -> Sentence | None:
    """Why an address cannot be that of a database; None if it can.

    A password in it would stand in the list of processes and in the history of the shell.
    """
    try:
        url = sa.make_url(address)
    except (ArgumentError, ValueError):
        return Sentence("connect.sql.address")
    if url.password is not None or _SECRET_OPTIONS & set(map(str.casefold, url.query)):
        return Sentence("connect.sql.password_in_address")
    is_known = url.drivername in _DRIVERS or "+" in url.drivername
    is_whole = bool(url.database) and (url.drivername == _SQLITE or url.database != ":memory:")
    return None if is_known and is_whole else Sentence("connect.sql.address")


def wants_password(address: str) -> bool:
    """Whether a password belongs to an address: a file has none, nor has who names no user."""
    url = sa.make_url(address)
    return url.drivername != _SQLITE and bool(url.username)


def shown_address(address: str) -> str:
    """A database as it is called in messages: its name and host, or the path of its file."""
    url = sa.make_url(address)
    return f"{url.database}@{url.host}" if url.host else str(url.database)


def engine_of(address: str, password: str, *, seconds: float, writes: bool = False) -> sa.Engine:
    """An engine for a database; nothing is opened yet. Raises SystemFault without its driver.

    Statements end after `seconds`, those that wait for others after `LOCKED_S` or half of it.
    Where the system knows read-only connections they are such, unless it `writes`.
    """
    url = sa.make_url(address)
    name, package = _DRIVERS.get(url.drivername, (url.drivername, url.drivername))
    url = url.set(drivername=name, password=password or None)
    options: dict[str, Any] = {"hide_parameters": True, "pool_pre_ping": True}
    try:
        if name == _SQLITE:
            opened = _opener(Path(str(url.database)), writes=writes)
            return sa.create_engine("sqlite://", module=sqlite, creator=opened, **options)
        return sa.create_engine(url, connect_args=_limits(url, seconds), **options)
    except (ImportError, NoSuchModuleError) as error:
        host = shown_address(address)
        raise SystemFault(FaultKind.DRIVER, host, package=package) from error


def _opener(path: Path, *, writes: bool) -> Callable[[], Any]:
    """Opens a file that exists: SQLite would make a missing one."""
    mode = "rw" if writes else "ro"

    def opened() -> Any:
        found = sqlite.connect(
            f"file:{quote(str(path))}?mode={mode}", uri=True, timeout=LOCKED_S / 2
        )
        if not writes:
            found.execute("PRAGMA query_only = 1")
        return found

    return opened


def _limits(url: sa.URL, seconds: float) -> Mapping[str, Any]:
    """Arguments for a driver: how long it waits for a connection, a statement, a lock."""
    match url.get_backend_name():
        case "postgresql":
            milliseconds = round(seconds * 1000), round(min(LOCKED_S, seconds / 2) * 1000)
            return {
                "connect_timeout": CONNECT_S,
                "application_name": "forum-kiosk",
                "tcp_user_timeout": _SILENCE_S * 1000,
                "keepalives_idle": _SILENCE_S // 2,
                "keepalives_interval": _SILENCE_S // 4,
                "keepalives_count": 2,
                "options": "-c statement_timeout={} -c lock_timeout={}".format(*milliseconds),
            }
        case ("mysql" | "mariadb") as system if url.get_driver_name() == "pymysql":
            locked = max(round(min(LOCKED_S, seconds / 2)), 1)
            limits = {"innodb_lock_wait_timeout": locked, "lock_wait_timeout": locked}
            if system == "mariadb":  # MySQL has no such limit for statements of every kind
                limits["max_statement_time"] = max(round(seconds), 1)
            return {
                "init_command": "SET "
                + ", ".join(f"SESSION {name} = {value}" for name, value in limits.items()),
                "connect_timeout": CONNECT_S,
                "read_timeout": round(seconds) + CONNECT_S,
                "write_timeout": round(seconds) + CONNECT_S,
            }
        case "mssql":
            return {"timeout": CONNECT_S}
        case _:
            return {}
