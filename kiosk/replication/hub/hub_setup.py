"""Makes a database the hub of an event, and tells its devices by facts how they reach it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import psycopg

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.hub.access import (
    HubAccess,
    HubRecord,
    login_of,
    new_password,
    newest_record,
    read_record,
    unseal,
)
from kiosk.replication.hub.hub_administration import record_for
from kiosk.replication.hub.hub_client import BATCH, HubFork, HubHole, open_hub
from kiosk.replication.hub.hub_connection import access_connection
from kiosk.replication.hub.hub_database import HubDatabase, HubNotSetUp, owner_connection
from kiosk.replication.hub.hub_records import tell_hubs
from kiosk.replication.hub.installation import admit, install, told_of
from kiosk.replication.members import Members
from kiosk.store import Store

Progress = Callable[[str, int, int], None]
_MS = 1_000_000


@dataclass(frozen=True, slots=True)
class HubSetUp:
    """The devices that were told how to reach the hub, and how many facts were added to it.

    `replaced` is the address of the hub that the event had before; empty without one.
    """

    told: tuple[str, ...]
    facts: int
    replaced: str = ""


def set_up(store: Store, members: Members, database: HubDatabase, progress: Progress) -> HubSetUp:
    """Make a database the hub, add the store's facts, and tell the devices; again changes nothing.

    Raises HubNotSetUp and StoreError.
    """
    if members.own.role is not DeviceRole.ADMIN:
        raise HubNotSetUp("hub.not_admin", path=store.path)
    before = newest_record(members.hubs.values())
    with owner_connection(database.conninfo) as connection:
        install(connection, members.own.event)
        access, told = _Admission(connection, members, database).admit_all()
        added = asyncio.run(_add_facts(store, access, members.own.event, progress))
        tell_hubs(store, {device: record.text for device, record in told.items()})
        asyncio.run(_add_facts(store, access, members.own.event, progress))
    is_replaced = before is not None and before.address != access.address
    return HubSetUp(
        tuple(sorted(map(members.name_of, told))),
        added,
        before.address if before is not None and is_replaced else "",
    )


class _Admission:
    """Lets the stores of all members in that are not in yet, or whose password nobody told them."""

    def __init__(
        self, connection: psycopg.Connection[Any], members: Members, database: HubDatabase
    ) -> None:
        self._connection, self._members, self._database = connection, members, database
        self._own = read_record(members.hubs.get(members.own.device, ""))
        opened = unseal(self._own.sealed, members.seed) if self._own else None
        self._access = opened if opened and _leads_to(opened, database) else None
        if database.is_new:
            self._access = None

    def admit_all(self) -> tuple[HubAccess, dict[str, HubRecord]]:
        """How this store reaches the hub, and what devices have to be told."""
        access, told = self._access, dict[str, HubRecord]()
        own = self._members.own.device
        founded = self._founded()
        for device in sorted({own, *self._members.others()}):
            key = self._members.key_of(device)
            if not key or self._is_in(device, founded):
                continue
            login, password = login_of(self._members.own.event, device), new_password()
            given = self._access_for(login, password)
            told[device] = record_for(given, founded, login, password, key)
            admit(self._connection, self._members, device, password, told[device])
            access = given if device == own else access
        if access is None:
            raise HubNotSetUp("hub.not_admin", path="")
        return access, told

    def _founded(self) -> int:
        """When the hub was set up: now, unless it was before; after each other one."""
        if self._access is not None and self._own is not None:
            return self._own.founded
        newest = newest_record(self._members.hubs.values())
        return max(time.time_ns() // _MS, newest.founded + 1 if newest else 0)

    def _is_in(self, device: str, founded: int) -> bool:
        record = read_record(self._members.hubs.get(device, ""))
        login = login_of(self._members.own.event, device)
        is_told = (
            self._access is not None
            and record is not None
            and record.founded == founded
            and told_of(self._connection, login) == record.digest
        )
        return is_told and (device != self._members.own.device or self._logs_in())

    def _logs_in(self) -> bool:
        """Whether the password that this store was told is the right one."""
        if self._access is None:
            return False
        try:
            with access_connection(self._access):
                return True
        except psycopg.OperationalError:
            return False

    def _access_for(self, login: str, password: str) -> HubAccess:
        database = self._database
        return HubAccess(
            database.host,
            database.port,
            database.database,
            login,
            password,
            database.certificate,
        )


def _leads_to(access: HubAccess, database: HubDatabase) -> bool:
    found = (access.host, access.port, access.database, access.certificate)
    return found == (database.host, database.port, database.database, database.certificate)


async def _add_facts(store: Store, access: HubAccess, event: str, progress: Progress) -> int:
    added = 0
    async with open_hub(access, event) as client:
        known = await client.vector()
        total = sum(max(0, last - known.get(one, 0)) for one, last in store.vector().items())
        while batch := store.facts_since(known, BATCH):
            try:
                await client.add(batch)
            except HubHole:  # somebody else restored it meanwhile
                known = await client.vector()
                continue
            except HubFork as error:
                raise HubNotSetUp("hub.fork") from error
            for fact in batch:
                known[fact.device] = fact.sequence
            added += len(batch)
            progress("hub", added, total)
    return added
