"""The database that becomes a hub: the one of a private cluster, or one that somebody runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from kiosk.domain.text.messages import Sentence
from kiosk.replication.hub.cluster import DATABASE, OWNER, Cluster
from kiosk.replication.hub.hub_connection import tls_options

OLDEST_VERSION = 14
_CONNECT_S = 10
_DEFAULT_PORT = 5432
_MEANINGS = {
    "does not support SSL": "hub.no_tls",
    "certificate verify failed": "hub.certificate",
    "password authentication failed": "hub.password",
    "no password supplied": "hub.password",
    "root certificate file": "hub.certificate_file",
}
_RIGHTS = (
    "SELECT rolsuper OR rolcreaterole,"
    " has_database_privilege(current_database(), 'CREATE'),"
    " coalesce((SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace"
    " WHERE nspname = 'forum_kiosk'), true),"
    " current_user, current_database() FROM pg_roles WHERE rolname = current_user"
)


class HubNotSetUp(Exception):
    """The database cannot become the hub; `sentence` says why and what to do."""

    def __init__(self, id_: str, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, values)


@dataclass(frozen=True, slots=True)
class HubDatabase:
    """A database that this program may set up, and where devices reach it.

    `certificate` is pinned where it is given, in PEM. `is_new` says that nobody logged in before.
    """

    conninfo: str
    host: str
    port: int
    database: str
    certificate: str = ""
    is_new: bool = False


def database_of(cluster: Cluster, hosts: Sequence[str], *, is_new: bool) -> HubDatabase:
    """The database of a private cluster that runs; it is made if it is missing.

    Raises HubNotSetUp.
    """
    owner = f"host='{cluster.folder}' port={cluster.port} user={OWNER}"
    with owner_connection(f"{owner} dbname=postgres") as connection:
        query = "SELECT FROM pg_database WHERE datname = %s"
        is_missing = connection.execute(query, (DATABASE,)).fetchone() is None
        if is_missing:
            connection.execute(f"CREATE DATABASE {DATABASE}")
    return HubDatabase(
        f"{owner} dbname={DATABASE}",
        ",".join(hosts),
        cluster.port,
        DATABASE,
        cluster.certificate,
        is_new or is_missing,
    )


def database_at(url: str) -> HubDatabase:
    """A database that somebody runs, by its URL with the login of its owner.

    `sslrootcert` in the URL names the file of a certificate that this machine does not trust by
    itself; devices are told to connect to no other one. Raises HubNotSetUp.
    """
    try:
        given = conninfo_to_dict(url)
        port = int(str(given.get("port") or _DEFAULT_PORT))
    except (psycopg.ProgrammingError, ValueError) as error:
        raise HubNotSetUp("hub.url", url=_without_login(url)) from error
    host = str(given.get("host") or "")
    database = str(given.get("dbname") or given.get("user") or "")
    if not host or host.startswith("/") or not database:
        raise HubNotSetUp("hub.url", url=_without_login(url))
    file = str(given.get("sslrootcert") or "")
    certificate = _read_certificate(Path(file)) if file not in ("", "system") else ""
    tls = tls_options(file if certificate else None) | {"channel_binding": "prefer"}
    conninfo = make_conninfo(url, dbname=database, **tls)
    return HubDatabase(conninfo, host, port, database, certificate)


@contextmanager
def owner_connection(conninfo: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection of the owner, who may set the hub up. Raises HubNotSetUp."""
    try:
        with psycopg.connect(conninfo, autocommit=True, connect_timeout=_CONNECT_S) as connection:
            check_version(connection.info.server_version)
            _check_rights(connection)
            yield connection
    except psycopg.OperationalError as error:
        said = _first_line(error)
        known = (id_ for words, id_ in _MEANINGS.items() if words in said)
        raise HubNotSetUp(next(known, "hub.unreachable"), said=said) from error
    except psycopg.Error as error:
        raise HubNotSetUp("hub.database", said=_first_line(error)) from error


def check_version(version: int) -> None:
    """Refuse a server that is too old; `version` as PostgreSQL has it, 140005 for 14.5.

    Raises HubNotSetUp.
    """
    if version // 10_000 < OLDEST_VERSION:
        raise HubNotSetUp("hub.too_old", version=version // 10_000, oldest=OLDEST_VERSION)


def _check_rights(connection: psycopg.Connection[Any]) -> None:
    row = connection.execute(_RIGHTS).fetchone()
    if row is None:
        return
    creates_roles, creates_schemas, owns_hub, user, database = row
    values = {"user": user, "database": database}
    if not owns_hub:
        raise HubNotSetUp("hub.other_owner", **values)
    if not creates_roles:
        raise HubNotSetUp("hub.no_createrole", **values)
    if not creates_schemas:
        raise HubNotSetUp("hub.no_create", **values)


def _read_certificate(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except (OSError, ValueError) as error:
        raise HubNotSetUp("hub.certificate_file", said=path) from error


def _without_login(url: str) -> str:
    """A URL without the password that it may hold."""
    return url.rpartition("@")[2] or url


def _first_line(error: psycopg.Error) -> str:
    return str(error).strip().partition("\n")[0]
