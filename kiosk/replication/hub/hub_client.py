"""A device's connection to the hub."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import fields
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from kiosk.domain.journal.facts import Fact
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
_FIELDS = tuple(one.name for one in fields(Fact))
_TYPES = {"sequence": "bigint", "clock": "bigint", "version": "bigint"} | dict.fromkeys(
    ("salt", "body_digest", "digest", "signature"), "bytea"
)
_ARRAYS = sql.SQL(", ").join(sql.SQL(f"%s::{_TYPES.get(one, 'text')}[]") for one in _FIELDS)
_NAMES = sql.SQL(", ").join(map(sql.Identifier, _FIELDS))
_ADD = sql.SQL(
    "INSERT INTO forum_kiosk.fact (event, {names}) SELECT %s, {names} FROM unnest({arrays})"
    " WITH ORDINALITY AS given ({names}, place) ORDER BY place"
).format(names=_NAMES, arrays=_ARRAYS)
# The first signature of a chain from a place on. Two statements, because PostgreSQL would compare
# the result of a subquery with every fact behind the view.
_SIGNED = (
    "SELECT sequence FROM forum_kiosk.received WHERE device = %s AND sequence >= %s"
    " AND signature IS NOT NULL ORDER BY sequence LIMIT 1"
)
_CHAIN = sql.SQL(
    "SELECT {names} FROM forum_kiosk.received WHERE device = %s AND sequence > %s"
    " AND sequence <= %s ORDER BY sequence"
).format(names=_NAMES)
_VECTOR = "SELECT device, sequence FROM forum_kiosk.vector"
_HOLE, _FORK = "FK001", "FK002"


class HubHole(Exception):
    """The hub lacks facts before those that were added; its version vector has to be read again."""


class HubFork(Exception):
    """The hub has other facts under the same device id and sequence."""


class HubOfOtherEvent(Exception):
    """The hub knows this device's login for another event."""


class HubRevoked(Exception):
    """The device's login was revoked."""


class HubClient:
    """Adds and reads facts; one statement at a time. All methods raise psycopg.Error."""

    def __init__(self, connection: psycopg.AsyncConnection[Any], event: str) -> None:
        self._connection, self._event = connection, event

    async def check_event(self) -> None:
        """Raise HubRevoked or HubOfOtherEvent unless this device belongs to its event here."""
        found = await self._rows("SELECT forum_kiosk.own_event()", ())
        if found[0][0] is None:
            raise HubRevoked
        if found[0][0] != self._event:
            raise HubOfOtherEvent

    async def vector(self) -> dict[str, int]:
        """The version vector of the hub. Raises HubRevoked."""
        found = dict(await self._rows(_VECTOR, ()))
        if not found:  # nothing is visible to a device that was revoked
            await self.check_event()
        return found

    async def facts_since(
        self, known: Mapping[str, int], hub: Mapping[str, int], limit: int
    ) -> list[Fact]:
        """About `limit` facts beyond a version vector, of the hub that has the vector `hub`.

        Each device's part ends with a signature where its chain has any.
        """
        batch: list[Fact] = []
        for device, last in sorted(hub.items()):
            after = known.get(device, 0)
            if last <= after:
                continue
            rest = limit - len(batch)
            if rest <= 0:
                break
            end = await self._end(device, after + rest, last)
            rows = await self._rows(_CHAIN, (device, after, end))
            batch += [Fact(*row) for row in rows]
        return batch

    async def _end(self, device: str, wanted: int, last: int) -> int:
        """Where a part of a chain may end that has the facts up to `wanted`, of `last` at most."""
        if wanted >= last:
            return last
        signed = await self._rows(_SIGNED, (device, wanted))
        return signed[0][0] if signed else last

    async def add(self, facts: Sequence[Fact]) -> None:
        """Add facts in one transaction; those that are there already are skipped.

        Raises HubHole and HubFork.
        """
        columns = [[getattr(fact, one) for fact in facts] for one in _FIELDS]
        try:
            await self._connection.execute(_ADD, (self._event, *columns))
        except psycopg.Error as error:
            if error.sqlstate == _HOLE:
                raise HubHole from error
            if error.sqlstate == _FORK:
                raise HubFork from error
            raise

    async def enrol(self, login: str, role: str, devices: Iterable[str], password: str) -> None:
        """Let a store in with a password, which is not sent; an admin's device may."""
        verifier = self.verifier(login, password)
        values = (login, role, list(devices), verifier)
        await self._connection.execute("SELECT forum_kiosk.enrol(%s, %s, %s, %s)", values)

    def verifier(self, login: str, password: str) -> str:
        """What PostgreSQL stores of a password."""
        connection = self._connection.pgconn
        encrypted = connection.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
        return encrypted.decode()

    async def revoke(self, login: str) -> None:
        """Let a store in no more, also in sessions that are open; an admin's device may."""
        await self._connection.execute("SELECT forum_kiosk.revoke(%s)", (login,))

    async def clear(self, places: Sequence[tuple[str, int]]) -> None:
        """Clear the bodies of facts by device and sequence; an admin's device may."""
        devices, sequences = [one for one, _ in places], [place for _, place in places]
        values = (devices, sequences)
        await self._connection.execute("SELECT forum_kiosk.clear(%s, %s)", values)

    async def listen(self) -> None:
        """Let `wait_for_news` hear of facts that others add from now on."""
        channel = sql.Identifier(f"forum_kiosk_{self._event[:16]}")
        await self._connection.execute(sql.SQL("LISTEN {}").format(channel))

    async def wait_for_news(self, timeout_s: float) -> None:
        """Wait until somebody added facts, or until the time is up: a hint may be missing."""
        async for _ in self._connection.notifies(timeout=timeout_s, stop_after=1):
            pass

    async def _rows(self, query: Any, values: Any) -> list[Any]:
        return await (await self._connection.execute(query, values)).fetchall()


@asynccontextmanager
async def open_hub(access: HubAccess, event: str) -> AsyncIterator[HubClient]:
    """A connection to the hub. Raises psycopg.Error, HubRevoked and HubOfOtherEvent."""
    with _certificate_file(access) as certificate:
        info = conninfo_of(access, certificate)
        connection = await psycopg.AsyncConnection.connect(info, autocommit=True)
        try:
            client = HubClient(connection, event)
            await client.check_event()
            yield client
        finally:
            await connection.close()


def conninfo_of(access: HubAccess, certificate: Path | None) -> str:
    """The connection string; `certificate` is a file with the hub's certificate."""
    pinned = {"sslmode": "verify-ca", "sslrootcert": str(certificate)}
    trusted = {"sslmode": "verify-full", "sslrootcert": "system"}
    return make_conninfo(
        host=access.host,
        port=access.port,
        dbname=access.database,
        user=access.login,
        password=access.password,
        channel_binding="require" if certificate else "prefer",
        application_name="forum-kiosk",
        options=f"-c statement_timeout={_STATEMENT_MS}",
        **(pinned if certificate else trusted),
        **_WATCHED,
    )


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
