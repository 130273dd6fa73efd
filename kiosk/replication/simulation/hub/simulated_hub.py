"""A database that is the hub of one simulated event, and is backed up and restored."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any, TypeVar

import psycopg
from psycopg import sql

from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.access import HubAccess, HubRecord, login_of, new_password
from kiosk.replication.hub.hub_client import (
    BATCH,
    AdmittedStore,
    HubClient,
    HubUnknown,
    open_unchecked,
)
from kiosk.replication.hub.hub_database import HubDatabase, owner_connection
from kiosk.replication.hub.installation import admit, install
from kiosk.replication.members import Members

T = TypeVar("T")
Row = tuple[Any, ...]
# In the order in which rows have to be there.
_TABLES = ("store", "device", "fact", "head")
_MOST_CONNECTIONS = 50


class HubUnreached(Exception):
    """The hub does not let the device in, or ended its session."""


class SimulatedHub:
    """The hub of an event in a database; its rows and logins go when it is closed.

    Devices log in as at any hub. What a sealed fact tells them elsewhere is handed to them here.
    """

    def __init__(self, database: HubDatabase, members: Members) -> None:
        """`members` are those of an admin's store; all of them are let in. Raises HubNotSetUp."""
        self._database, self._event = database, members.own.event
        self._runner, self._connections = asyncio.Runner(), AsyncExitStack()
        self._clients: dict[str, HubClient] = {}
        self._access: dict[str, HubAccess] = {}
        self._backup: dict[str, list[Row]] = {}
        with owner_connection(database.conninfo) as connection:
            install(connection, self._event)
            for device in sorted({members.own.device, *members.others()}):
                password = self._new_access(device)
                admit(connection, members, device, password, HubRecord(0, "", device))

    def run(self, device: str, work: Callable[[HubClient], Awaitable[T]]) -> T:
        """Let a device do something at the hub.

        Raises HubUnreached, HubRevoked, HubHole and HubFork.
        """

        async def checked(client: HubClient) -> T:
            await client.check_event()
            return await work(client)

        return self._run(device, checked)

    def notices(self, device: str, known: Mapping[str, int]) -> list[Fact]:
        """The facts by which a revoked device learns of it. Raises HubUnreached."""
        return self._run(device, lambda client: client.notices_since(known, BATCH))

    def administer(self, members: Members) -> None:
        """Let an admin's device revoke stores, and let those in that the hub does not know.

        Raises HubUnreached.
        """

        async def work(client: HubClient) -> None:
            admitted = await client.admitted()
            for member in members.roster.values():
                login = login_of(self._event, member.device)
                if member.is_excluded and login in admitted:
                    await client.revoke(login)
            for device in sorted(members.others()):
                login, peer = login_of(self._event, device), members.peer(device)
                if login not in admitted:
                    store = AdmittedStore(login, str(peer.role), "", peer.writers)
                    await client.enrol(store, self._new_access(device))

        self.run(members.own.device, work)

    def back_up(self) -> None:
        """Keep all rows of the event, in place of an earlier backup."""
        with owner_connection(self._database.conninfo) as connection:
            self._backup = {one: list(self._rows(connection, one)) for one in _TABLES}

    def restore(self) -> None:
        """Put the backup in the place of what is there, if there is one; all sessions end."""
        if not self._backup:
            return
        self._disconnect()
        with owner_connection(self._database.conninfo) as connection, connection.transaction():
            connection.execute("ALTER TABLE forum_kiosk.fact DISABLE TRIGGER USER")
            self._delete(connection)
            for table, rows in self._backup.items():
                _insert(connection, table, rows)
            connection.execute("ALTER TABLE forum_kiosk.fact ENABLE TRIGGER USER")

    def heads(self) -> dict[str, int]:
        """The last sequence of each device."""
        query = "SELECT device, sequence FROM forum_kiosk.head WHERE event = %s"
        with owner_connection(self._database.conninfo) as connection:
            return dict(connection.execute(query, (self._event,)).fetchall())

    def facts(self) -> list[tuple[str, int, bytes, bool]]:
        """Device, sequence, digest, and whether there is a body, of all facts."""
        query = (
            "SELECT device, sequence, digest, body IS NOT NULL FROM forum_kiosk.fact"
            " WHERE event = %s ORDER BY device, sequence"
        )
        with owner_connection(self._database.conninfo) as connection:
            return connection.execute(query, (self._event,)).fetchall()

    def close(self) -> None:
        """Delete the event and its logins."""
        self._disconnect()
        self._runner.close()
        with owner_connection(self._database.conninfo) as connection, connection.transaction():
            self._delete(connection)
            connection.execute("DELETE FROM forum_kiosk.event WHERE id = %s", (self._event,))
            for device in self._access:
                role = sql.Identifier(login_of(self._event, device))
                connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(role))

    def _run(self, device: str, work: Callable[[HubClient], Awaitable[T]]) -> T:
        async def connected() -> T:
            return await work(await self._client(device))

        if len(self._clients) >= _MOST_CONNECTIONS and device not in self._clients:
            self._disconnect()
        if device not in self._access:
            raise HubUnreached
        try:
            return self._runner.run(connected())
        except (psycopg.OperationalError, psycopg.InterfaceError, HubUnknown) as error:
            self._clients.pop(device, None)
            raise HubUnreached from error

    async def _client(self, device: str) -> HubClient:
        known = self._clients.get(device)
        if known is None:
            opened = open_unchecked(self._access[device], self._event)
            known = self._clients[device] = await self._connections.enter_async_context(opened)
        return known

    def _new_access(self, device: str) -> str:
        """A new password for a device, which is handed to it."""
        given, login = self._database, login_of(self._event, device)
        access = HubAccess(given.host, given.port, given.database, login, new_password())
        self._access[device] = replace(access, certificate=given.certificate)
        self._clients.pop(device, None)
        return access.password

    def _disconnect(self) -> None:
        self._runner.run(self._connections.aclose())
        self._connections = AsyncExitStack()
        self._clients.clear()

    def _rows(self, connection: psycopg.Connection[Any], table: str) -> Iterable[Row]:
        name = sql.Identifier("forum_kiosk", table)
        query = sql.SQL("SELECT * FROM {} WHERE event = %s").format(name)
        return connection.execute(query, (self._event,)).fetchall()

    def _delete(self, connection: psycopg.Connection[Any]) -> None:
        for table in reversed(_TABLES):
            name = sql.Identifier("forum_kiosk", table)
            query = sql.SQL("DELETE FROM {} WHERE event = %s").format(name)
            connection.execute(query, (self._event,))


def _insert(connection: psycopg.Connection[Any], table: str, rows: list[Row]) -> None:
    if not rows:
        return
    name = sql.Identifier("forum_kiosk", table)
    places = sql.SQL(", ").join([sql.Placeholder()] * len(rows[0]))
    with connection.cursor() as cursor:
        cursor.executemany(sql.SQL("INSERT INTO {} VALUES ({})").format(name, places), rows)
