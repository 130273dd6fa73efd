"""What an admin's device does at the hub: it lets devices in, revokes them, and clears bodies."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.hub.access import (
    HubAccess,
    HubRecord,
    login_of,
    new_password,
    read_record,
    seal,
)
from kiosk.replication.hub.hub_client import AdmittedStore, HubClient
from kiosk.replication.members import Members

_CLEARED_AT_ONCE = 2000
EVERY_S, SOON_S = 30.0, 5.0
"""How often to look at the hub where nothing changed, and where something is to be done soon."""
_OTHERS_FIRST_S = 10.0

Places = Sequence[tuple[str, int]]
Record = Callable[[Mapping[str, str]], Awaitable[None]]
"""Records facts that say of devices, by id, how they reach the hub."""


@dataclass(frozen=True, slots=True)
class _NewLogin:
    store: AdmittedStore
    password: str


class HubAdministration:
    """Lets the stores in that the hub or its devices do not know, and takes the rights of others.

    Of several admins' devices the one with the lowest id does it, and the others what it has left
    undone for some seconds. Where two did it at once, the hub holds the password of one and the
    newest fact that of the other: the digests differ, and the store is let in anew.
    """

    def __init__(self, record: Record, erased: Callable[[], Awaitable[Places]]) -> None:
        """`erased` gives the facts of this store whose bodies an erasure cleared."""
        self._record, self._erased = record, erased
        self._cleared = 0
        self._undone_since: dict[str, float] = {}
        self._due = 0.0

    def begin(self) -> None:
        """Take in that the hub was connected anew, and may have been restored from a backup."""
        self._cleared, self._due = 0, 0.0

    def note_members(self) -> None:
        """Take in that the members changed."""
        self._due = 0.0

    async def administer(
        self, client: HubClient, access: HubAccess, members: Members, *, is_current: bool
    ) -> None:
        """Do what is due; `is_current` says that this store has all facts of the hub.

        Raises psycopg.Error.
        """
        now = time.monotonic()
        if members.own.role is not DeviceRole.ADMIN or now < self._due:
            return
        self._due = now + EVERY_S
        admitted = await client.admitted()
        for member in members.roster.values():
            login = login_of(members.own.event, member.device)
            if member.is_excluded and login in admitted:
                await client.revoke(login)
        await self._clear(client)
        if is_current:
            await self._let_in(client, access, members, admitted)
        if self._undone_since or not is_current:
            self._due = now + SOON_S

    async def _let_in(
        self,
        client: HubClient,
        access: HubAccess,
        members: Members,
        admitted: Mapping[str, AdmittedStore],
    ) -> None:
        own = read_record(members.hubs.get(members.own.device, ""))
        if own is None:
            return
        undone: dict[str, AdmittedStore] = {}
        for device in sorted(members.others()):
            record = read_record(members.hubs.get(device, ""))
            wanted = _wanted(members, device, record)
            found = admitted.get(wanted.login)
            if record is not None and record.founded > own.founded:
                continue  # it uses a hub that was set up later, and so will this device
            if not _is_told(record, found, own.founded):
                undone[device] = wanted
            elif found and (found.role, found.devices | wanted.devices) != (
                wanted.role,
                found.devices,
            ):  # another device writes into its store, or its role changed
                await client.enrol(wanted, "")
        logins = {
            device: _NewLogin(undone[device], new_password())
            for device in self._due_of(undone, members)
        }
        await self._tell(client, access, own.founded, logins, members)

    async def _tell(
        self,
        client: HubClient,
        access: HubAccess,
        founded: int,
        logins: Mapping[str, _NewLogin],
        members: Members,
    ) -> None:
        """Record the facts first: a login of which no fact tells is found and made anew."""
        records = {
            device: record_for(access, founded, login.store.login, login.password, key)
            for device, login in logins.items()
            if (key := members.key_of(device))
        }
        if not records:
            return
        await self._record({device: record.text for device, record in records.items()})
        for device, record in records.items():
            login = logins[device]
            await client.enrol(replace(login.store, told=record.digest), login.password)

    def _due_of(self, undone: Mapping[str, AdmittedStore], members: Members) -> list[str]:
        """The devices to let in now: those that another admin's device has not for a while."""
        now = time.monotonic()
        self._undone_since = {one: self._undone_since.get(one, now) for one in undone}
        patience_s = 0.0 if members.own.device == min(_admins(members)) else _OTHERS_FIRST_S
        due = [one for one, since in self._undone_since.items() if now - since >= patience_s]
        for one in due:
            del self._undone_since[one]
        return due

    async def _clear(self, client: HubClient) -> None:
        places = await self._erased()
        if len(places) == self._cleared:
            return
        for start in range(0, len(places), _CLEARED_AT_ONCE):
            await client.clear(places[start : start + _CLEARED_AT_ONCE])
        self._cleared = len(places)


def record_for(access: HubAccess, founded: int, login: str, password: str, key: bytes) -> HubRecord:
    """What the store with that login is told, sealed for the public key of its device."""
    given = replace(access, login=login, password=password)
    return HubRecord(founded, access.address, seal(given, key))


def _wanted(members: Members, device: str, record: HubRecord | None) -> AdmittedStore:
    """The login of a store as it should be; the password is the one that the record tells."""
    peer = members.peer(device)
    told = record.digest if record else ""
    return AdmittedStore(
        login_of(members.own.event, device), str(peer.role or ""), told, peer.writers
    )


def _is_told(record: HubRecord | None, found: AdmittedStore | None, founded: int) -> bool:
    """Whether a device was told the password that the hub has of it."""
    return (
        record is not None
        and found is not None
        and ((record.founded, record.digest) == (founded, found.told))
    )


def _admins(members: Members) -> list[str]:
    return [
        one.device
        for one in members.roster.values()
        if one.role is DeviceRole.ADMIN and not one.is_excluded and not one.parent
    ]
