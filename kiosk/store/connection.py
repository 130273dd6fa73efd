"""Opens SQLite connections: durable writers, and readers that cannot write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache

from kiosk.store.errors import StoreUnencrypted, StoreUnsafe

# Another process may hold the write lock for seconds; a scan waits for it instead of failing.
BUSY_TIMEOUT_MS = 15_000

_FIXED_IN = (3, 51, 3)
_BACKPORTS = ((3, 50, 7), (3, 44, 6))

# Measured by power-cut simulation: only synchronous=FULL loses no acknowledged fact.
_WRITER = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
    "wal_autocheckpoint=1000",
    "journal_size_limit=67108864",
    "secure_delete=ON",
)
_EVERY = (
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


# The encryption key of a store, 32 bytes; None for a store that is not encrypted.
KeyOf = Callable[[Path], bytes | None]
_KEYS: list[KeyOf] = []

# The statements that any connection of this process has compiled.
_COMPILED: LRUCache[Any, Any] = LRUCache(1000)


def check_version(path: Path, version: tuple[int, ...] = sqlite.sqlite_version_info) -> None:
    """Refuse a SQLite with the WAL-reset bug (sqlite.org/wal.html#walresetbug).

    Fixed in 3.51.3 and in the backports 3.50.7 and 3.44.6; raises StoreUnsafe.
    """
    backported = any(version[:2] == fix[:2] and version >= fix for fix in _BACKPORTS)
    if version < _FIXED_IN and not backported:
        raise StoreUnsafe(path, version=".".join(map(str, version)))


def connect_writer(path: Path, *, is_durable: bool = True) -> sa.Connection:
    """The process's only writing connection; its transactions are immediate.

    A deferred transaction that reads and then writes would fail at once when another process
    wrote in between, whatever the timeout. Only simulated stores are not durable: a power cut
    damages those.
    """
    pragmas = (*_EVERY, *_WRITER) if is_durable else (*_EVERY, *_WRITER, "synchronous=OFF")
    return _connect(path, f"file:{_quoted(path)}?mode=rwc", pragmas, "BEGIN IMMEDIATE")


def connect_reader(path: Path, *, immutable: bool = False) -> sa.Connection:
    """A reading connection; `immutable` for a medium that cannot be written."""
    mode = "immutable=1" if immutable else "mode=rw"
    return _connect(path, f"file:{_quoted(path)}?{mode}", (*_EVERY, "query_only=1"), "BEGIN")


def connect_memory() -> sa.Connection:
    """A connection to an empty in-memory database."""
    return _connect(None, "file::memory:", _EVERY, "BEGIN")


def close_connection(connection: sa.Connection) -> None:
    """Close a connection and its engine, whose pool would keep the file open."""
    connection.close()
    connection.engine.dispose()


@contextmanager
def closed_on_error(*connections: sa.Connection) -> Iterator[None]:
    """Close connections if an exception leaves the block; else they stay open."""
    try:
        yield
    except BaseException:
        for connection in connections:
            close_connection(connection)
        raise


def driver_connection(connection: sa.Connection) -> Any:
    """The driver's own connection, for what SQLAlchemy does not offer."""
    return connection.connection.driver_connection


def _quoted(path: Path) -> str:
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def use_keys(key_of: KeyOf) -> None:
    """Use these encryption keys for stores opened from now on. Needs an SQLite with encryption."""
    _KEYS[:] = [key_of]


def _connect(path: Path | None, uri: str, pragmas: tuple[str, ...], begin: str) -> sa.Connection:
    """Create the engine and its connection; the only place where a database is opened."""

    def open_driver() -> Any:
        opened = sqlite.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        if path is not None:
            _unlock(opened, path)
        for pragma in pragmas:
            opened.execute(f"PRAGMA {pragma}").fetchall()
        return opened

    basis = _basis()
    engine = sa.Engine(StaticPool(open_driver), basis.dialect, basis.url)
    sa.event.listen(engine, "begin", lambda one: driver_connection(one).execute(begin))
    return engine.connect().execution_options(compiled_cache=_COMPILED)


@cache
def _basis() -> sa.Engine:
    """An engine whose dialect all others share, so that each statement is compiled only once."""
    engine = sa.create_engine("sqlite+pysqlite://", module=sqlite)
    engine.connect().close()  # which initializes the dialect
    engine.dispose()
    return engine


def _unlock(opened: Any, path: Path) -> None:
    """Set the key before any other statement; refuse an SQLite that would ignore it.

    As SQLCipher requires (zetetic.net/sqlcipher/sqlcipher-api): a raw key. `cipher_version` is
    empty in an SQLite without encryption.
    """
    key = next((key for key_of in _KEYS if (key := key_of(path))), None)
    if key is None:
        return
    opened.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    if opened.execute("PRAGMA cipher_version").fetchone() is None:
        opened.close()
        raise StoreUnencrypted(path)
