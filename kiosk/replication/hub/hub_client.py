"""A device's connection to the hub."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, fields
from typing import Any

import psycopg
from psycopg import sql

from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.access import HubAccess
from kiosk.replication.hub.hub_connection import connected

BATCH = 2000
"""About how many facts are added or read at once."""
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
_SIGNED = "SELECT forum_kiosk.signed_from(%s, %s)"
_RECEIVED, _NOTICE = (
    sql.SQL(
        "SELECT {names} FROM {view} WHERE device = %s AND sequence > %s AND sequence <= %s"
        " ORDER BY sequence"
    ).format(names=_NAMES, view=sql.Identifier("forum_kiosk", view))
    for view in ("received", "notice")
)
_VECTOR = "SELECT device, sequence FROM forum_kiosk.vector"
_NOTICE_VECTOR = "SELECT device, max(sequence) FROM forum_kiosk.notice GROUP BY device"
_CLAIM = "SELECT forum_kiosk.claim(%s)"
_HOLE, _FORK = "FK001", "FK002"


@dataclass(frozen=True, slots=True)
class AdmittedStore:
    """A store that may log in; `told` is the digest of the record that tells it its password."""

    login: str
    role: str
    told: str
    devices: frozenset[str]


@dataclass(frozen=True, slots=True)
class ToldReports:
    """What a store said of its `devices`, `age_s` seconds ago by the clock of the hub."""

    content: str
    age_s: float
    devices: frozenset[str]


class HubHole(Exception):
    """The hub lacks facts before those that were added; its version vector has to be read again."""


class HubFork(Exception):
    """The hub has other facts under the same device id and sequence."""


class HubOfOtherEvent(Exception):
    """The hub knows this device's login for another event."""


class HubRevoked(Exception):
    """The device's login was revoked."""


class HubUnknown(Exception):
    """The hub does not know the device's login any more, as after a restore from a backup."""


class HubClient:
    """Adds and reads facts; one statement at a time. All methods raise psycopg.Error."""

    def __init__(self, connection: psycopg.AsyncConnection[Any], event: str) -> None:
        self._connection, self._event = connection, event

    async def check_event(self) -> None:
        """Raise HubRevoked, HubUnknown or HubOfOtherEvent unless the login belongs to the event."""
        found = await self._rows("SELECT event, revoked FROM forum_kiosk.standing()", ())
        if not found:
            raise HubUnknown
        event, is_revoked = found[0]
        if is_revoked:
            raise HubRevoked
        if event != self._event:
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
        return await self._facts_since(_RECEIVED, known, hub, limit)

    async def notices_since(self, known: Mapping[str, int], limit: int) -> list[Fact]:
        """The same of the facts by which a revoked device learns of it."""
        hub = dict(await self._rows(_NOTICE_VECTOR, ()))
        return await self._facts_since(_NOTICE, known, hub, limit)

    async def _facts_since(
        self, chain: sql.Composed, known: Mapping[str, int], hub: Mapping[str, int], limit: int
    ) -> list[Fact]:
        batch: list[Fact] = []
        for device, last in sorted(hub.items()):
            after = known.get(device, 0)
            if last <= after:
                continue
            rest = limit - len(batch)
            if rest <= 0:
                break
            end = await self._end(device, after + rest, last)
            rows = await self._rows(chain, (device, after, end))
            batch += [Fact(*row) for row in rows]
        return batch

    async def _end(self, device: str, wanted: int, last: int) -> int:
        """Where a part of a chain may end that has the facts up to `wanted`, of `last` at most."""
        if wanted >= last:
            return last
        signed = await self._rows(_SIGNED, (device, wanted))
        return signed[0][0] or last

    async def claim(self, devices: Iterable[str]) -> None:
        """Add facts of these devices from now on, except of those that belong to another store.

        Those are the ones that another store adds, and those of which facts of others tell: an
        admin's device lets them in, as it does all at a hub that was made without this rule.
        """
        with suppress(psycopg.errors.UndefinedFunction):
            await self._connection.execute(_CLAIM, (sorted(devices),))

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

    async def admitted(self) -> dict[str, AdmittedStore]:
        """The stores that may log in, by login; an admin's device may ask."""
        rows = await self._rows("SELECT login, role, told, devices FROM forum_kiosk.admitted()", ())
        return {row[0]: AdmittedStore(row[0], row[1], row[2], frozenset(row[3])) for row in rows}

    async def enrol(self, store: AdmittedStore, password: str) -> None:
        """Let a store in; its password, which is not sent, stays for an empty one.

        An admin's device may.
        """
        verifier = self._verifier(store.login, password) if password else ""
        values = (store.login, store.role, sorted(store.devices), verifier, store.told)
        await self._connection.execute("SELECT forum_kiosk.enrol(%s, %s, %s, %s, %s)", values)

    def _verifier(self, login: str, password: str) -> str:
        """What PostgreSQL stores of a password."""
        connection = self._connection.pgconn
        encrypted = connection.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
        return encrypted.decode()

    async def revoke(self, login: str) -> None:
        """Take all rights from a store, and end its sessions; an admin's device may."""
        await self._connection.execute("SELECT forum_kiosk.revoke(%s)", (login,))

    async def leave(self) -> None:
        """Give up the login of this device, which was revoked and knows of it."""
        await self._connection.execute("SELECT forum_kiosk.leave()")

    async def clear(self, places: Sequence[tuple[str, int]]) -> None:
        """Clear the bodies of facts by device and sequence; an admin's device may."""
        devices, sequences = [one for one, _ in places], [place for _, place in places]
        values = (devices, sequences)
        await self._connection.execute("SELECT forum_kiosk.clear(%s, %s)", values)

    async def tell_reports(self, content: str) -> None:
        """Replace what this store said of the state of its devices."""
        await self._connection.execute("SELECT forum_kiosk.tell_reports(%s)", (content,))

    async def reported(self) -> list[ToldReports]:
        """What the other stores said last."""
        rows = await self._rows("SELECT content, age, devices FROM forum_kiosk.reported", ())
        return [ToldReports(content, age_s, frozenset(devices)) for content, age_s, devices in rows]

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
    """A connection to the hub.

    Raises psycopg.Error, HubRevoked, HubUnknown and HubOfOtherEvent.
    """
    async with open_unchecked(access, event) as client:
        await client.check_event()
        yield client


@asynccontextmanager
async def open_unchecked(access: HubAccess, event: str) -> AsyncIterator[HubClient]:
    """A connection to the hub, also for a device that was revoked. Raises psycopg.Error."""
    async with connected(access) as connection:
        yield HubClient(connection, event)
