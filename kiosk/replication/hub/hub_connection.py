"""How a device connects to the hub: by TLS to the certificate that it was told, and none other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from kiosk.replication.hub.access import HubAccess

CONNECT_S = 5
_STATEMENT_MS = 20_000
# A cable that is pulled is noticed within six seconds, idle or not.
_WATCHED: dict[str, Any] = {
    "connect_timeout": CONNECT_S,
    "keepalives_idle": 3,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 6000,
}


@asynccontextmanager
async def connected(access: HubAccess) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
    """A connection that commits every statement. Raises psycopg.Error."""
    with _certificate_file(access) as certificate:
        info = conninfo_of(access, certificate)
        connection = await psycopg.AsyncConnection.connect(info, autocommit=True)
        try:
            yield connection
        finally:
            await connection.close()


@contextmanager
def access_connection(access: HubAccess) -> Iterator[psycopg.Connection[Any]]:
    """The same without an event loop. Raises psycopg.Error."""
    with (
        _certificate_file(access) as certificate,
        psycopg.connect(conninfo_of(access, certificate), autocommit=True) as connection,
    ):
        yield connection


def conninfo_of(access: HubAccess, certificate: Path | None) -> str:
    """The connection string; `certificate` is a file with the hub's certificate."""
    return make_conninfo(
        host=access.host,
        port=access.port,
        dbname=access.database,
        user=access.login,
        password=access.password,
        application_name="forum-kiosk",
        options=f"-c statement_timeout={_STATEMENT_MS}",
        **tls_options(certificate),
        **_WATCHED,
    )


def tls_options(certificate: Path | str | None) -> dict[str, Any]:
    """How the server has to prove itself: by the certificate in a file, or by a trusted one."""
    if certificate is None:
        return {"sslmode": "verify-full", "sslrootcert": "system", "channel_binding": "prefer"}
    pinned = {"sslmode": "verify-ca", "sslrootcert": str(certificate)}
    return pinned | {"channel_binding": "require"}


@contextmanager
def _certificate_file(access: HubAccess) -> Iterator[Path | None]:
    """A file with the certificate to pin, which is also read when a statement is cancelled."""
    if not access.certificate:
        yield None
        return
    with NamedTemporaryFile("w", suffix=".pem") as file:
        file.write(access.certificate)
        file.flush()
        yield Path(file.name)
