"""The hub as a peer of a store: what this store lacks is read, what the hub lacks is added."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

import psycopg

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.access import HubAccess, newest_record, read_record, unseal
from kiosk.replication.hub.hub_administration import HubAdministration, Places, Record
from kiosk.replication.hub.hub_client import (
    BATCH,
    HubClient,
    HubFork,
    HubHole,
    HubOfOtherEvent,
    HubRevoked,
    HubUnknown,
    open_hub,
    open_unchecked,
)
from kiosk.replication.hub.hub_position import added_devices, known_to_hub
from kiosk.replication.hub.hub_reports import HubReports
from kiosk.replication.hub.hub_state import HubState, first_error, is_password_wrong, state_after
from kiosk.replication.members import Members
from kiosk.replication.protocol.known_reports import KnownReports
from kiosk.replication.store_port import LinkedStore
from kiosk.store.errors import StoreError
from kiosk.store.sharing.peer_status import PeerState, PeerStatus

# A hint may be missing, so the hub is asked anyway; not by all devices at the same moment.
_POLL_S = (2.0, 4.0)
_ANSWER_S = 5.0
_ADD_S = 30.0
_RETRY_S, _LONGEST_RETRY_S = 0.5, 15.0
# Others add their facts themselves; a desk's or an admin's device adds what they could not.
_RELAY_S = 3.0
_HELD_S, _LIMITED_S = 60.0, 10.0
# A hub that refuses each new password is told of no more than this often.
_ASK_AGAIN_S = 600.0


_REFUSALS = (HubOfOtherEvent, HubRevoked, HubUnknown)


class HubMoved(Exception):
    """A fact says to reach the hub in another way."""


class HubPeer:
    """Exchanges facts with the event's hub, as long as a fact says how to reach one."""

    def __init__(
        self,
        store: LinkedStore,
        members: Members,
        erased: Callable[[], Awaitable[Places]],
        record: Record,
        reports: KnownReports,
    ) -> None:
        """`erased` gives the facts of this store whose bodies an erasure cleared."""
        self._reports = HubReports(reports)
        self._store, self._members, self._record = store, members, record
        self._administration = HubAdministration(record, erased)
        self.state = HubState()
        self._used: HubAccess | None = None
        self._hub: dict[str, int] = {}
        self._held: dict[str, float] = {}
        self._asked = -_ASK_AGAIN_S
        self._limited_until = 0.0
        self._changed, self._members_changed = asyncio.Event(), asyncio.Event()

    def note_changes(self) -> None:
        """Take in that the store has new facts."""
        self._changed.set()

    def update_members(self, members: Members) -> None:
        """Take in a changed roster, and how to reach the hub now."""
        self._members = members
        self._held.clear()
        self._limited_until = 0.0
        self._administration.note_members()
        self._members_changed.set()
        self._changed.set()

    def statuses(self) -> list[PeerStatus]:
        """The hub in the status of the replicator, and one that it replaced; none without a hub.

        It also lacks what another store has to add, as of a device whose backup a kiosk began with.
        """
        own, hub = self._store.vector, self._hub
        to_send = sum(max(0, last - hub.get(one, 0)) for one, last in own.items())
        found = (self.state.status(to_send, self._lacking()), self.state.replaced())
        return [one for one in found if one is not None]

    async def run(self) -> None:
        """Exchange facts until cancelled."""
        failures = 0
        while True:
            self._members_changed.clear()
            access = self._access()
            if access is None:
                await self._wait_for_access()
                continue
            self.state.look_for(access.address)
            was_connected = await self._exchange(access)
            failures = 0 if was_connected else failures + 1
            longest = min(_LONGEST_RETRY_S, _RETRY_S * 2.0 ** min(failures, 8))
            with suppress(TimeoutError):
                delay = longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads tries
                await asyncio.wait_for(self._members_changed.wait(), delay)

    async def leave(self) -> None:
        """Give up the login of this device, which knows that it was revoked."""
        if self._used is None:
            return
        with suppress(psycopg.Error, OSError):
            async with open_unchecked(self._used, self._members.own.event) as client:
                await client.leave()

    def _access(self) -> HubAccess | None:
        record = read_record(self._members.hubs.get(self._members.own.device, ""))
        return unseal(record.sealed, self._members.seed) if record else None

    async def _wait_for_access(self) -> None:
        """Wait until an admin's device lets this one in, if there is a hub."""
        known = newest_record(self._members.hubs.values())
        if known is None:
            self.state.forget()
        else:
            self.state.look_for(known.address)
            self.state.note(PeerState.WAITING)
        if self._members.hubs.get(self._members.own.device):  # sealed for a key of the past
            await self._ask_for_access()
        await self._members_changed.wait()

    async def _ask_for_access(self) -> None:
        """Record that this device cannot log in, so that an admin's device lets it in anew."""
        now, own = time.monotonic(), self._members.own
        if own.role is not DeviceRole.ADMIN and now - self._asked >= _ASK_AGAIN_S:
            self._asked = now
            with suppress(StoreError):
                await self._record({own.device: ""})

    async def _exchange(self, access: HubAccess) -> bool:
        """Exchange facts until the connection ends; whether there was one."""
        self._used = access
        was_connected = False
        errors: list[BaseException] = []
        try:
            async with (
                open_hub(access, self._members.own.event) as reading,
                open_hub(access, self._members.own.event) as adding,
                asyncio.TaskGroup() as tasks,
            ):
                was_connected = True
                self._hub = await reading.vector()
                self._administration.begin()
                self._limited_until = 0.0
                self.state.note(PeerState.CONNECTED)
                tasks.create_task(self._read(reading))
                tasks.create_task(self._add(adding))
        except* (psycopg.Error, OSError, TimeoutError, *_REFUSALS) as group:
            errors.append(first_error(group))
        except* (HubMoved, StoreError):
            pass  # a store that cannot be used any more ends the replicator
        for error in errors:
            await self._note_error(error, access)
        return was_connected

    async def _note_error(self, error: BaseException, access: HubAccess) -> None:
        self.state.note(state_after(error))
        if is_password_wrong(error):
            await self._ask_for_access()
        elif isinstance(error, HubRevoked):
            with suppress(psycopg.Error, OSError, TimeoutError):
                await self._learn_of_revocation(access)

    async def _learn_of_revocation(self, access: HubAccess) -> None:
        """Merge the facts that say so to this store: the word of the hub alone is not believed."""
        async with (
            asyncio.timeout(_ADD_S),
            open_unchecked(access, self._members.own.event) as client,
        ):
            while batch := await client.notices_since(self._store.vector, BATCH):
                merged = await self._store.merge(batch)
                if merged.deferred or merged.refused:
                    break

    async def _read(self, client: HubClient) -> None:
        await client.listen()
        while True:
            async with asyncio.timeout(_ANSWER_S):
                self._hub = await client.vector()
            if not await self._read_batch(client):
                self._check_copy()
                await self._reports.exchange(client, self._members.own)
                self.state.note_exchange()
                await client.wait_for_news(random.uniform(*_POLL_S))  # noqa: S311 - spreads polls

    async def _read_batch(self, client: HubClient) -> bool:
        """Merge some facts that this store lacks; whether there were any."""
        now = time.monotonic()
        self._held = {one: until for one, until in self._held.items() if until > now}
        offered = {one: last for one, last in self._hub.items() if one not in self._held}
        async with asyncio.timeout(_ADD_S):
            batch = await client.facts_since(self._store.vector, offered, BATCH)
        if not batch:
            return False
        merged = await self._store.merge(batch)
        for device in (*merged.deferred, *merged.refused):
            self._held[device] = now + _HELD_S
        self.state.note_exchange()
        return True

    async def _add(self, client: HubClient) -> None:
        relayed = -_RELAY_S
        claimed: frozenset[str] = frozenset()
        while True:
            self._changed.clear()
            if claimed != self._members.own.writers:
                claimed = self._members.own.writers
                await client.claim(claimed)
            if (access := self._access()) != self._used or access is None:
                raise HubMoved
            relays = time.monotonic() - relayed >= _RELAY_S
            relayed = time.monotonic() if relays else relayed
            try:
                await self._administration.administer(
                    client, access, self._members, is_current=not self._lacking()
                )
                goes_on = await self._add_batch(client, relays=relays)
            except psycopg.errors.DiskFull:  # reading goes on, and the status says what waits
                self.state.note(PeerState.FULL)
                goes_on = False
            if not goes_on:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), _RELAY_S)

    async def _add_batch(self, client: HubClient, *, relays: bool) -> bool:
        """Add some facts that the hub lacks; whether to go on at once."""
        own = self._store.vector
        devices = self._added() if relays else self._members.own.writers
        is_limited = time.monotonic() < self._limited_until
        if is_limited:
            devices = frozenset({self._members.own.device})
        batch: list[Fact] = await self._store.facts_since(known_to_hub(own, self._hub, devices))
        if not batch:
            return False
        try:
            async with asyncio.timeout(_ADD_S):
                await client.add(batch)
        except HubHole:  # the hub was restored from an older backup
            self._hub = await client.vector()
            return True
        except HubFork:
            self.state.note(PeerState.COPY)
            return False
        except psycopg.errors.InsufficientPrivilege:
            await client.check_event()
            if is_limited:
                raise
            # The hub does not know yet who else writes into this store.
            self._limited_until = time.monotonic() + _LIMITED_S
            return True
        self.state.note_added()
        for fact in batch:
            self._hub[fact.device] = max(fact.sequence, self._hub.get(fact.device, 0))
        return True

    def _lacking(self) -> int:
        """How many facts of the hub this store lacks."""
        own = self._store.vector
        return sum(max(0, last - own.get(one, 0)) for one, last in self._hub.items())

    def _added(self) -> frozenset[str]:
        """The devices whose facts this store adds."""
        return added_devices(self._members, self._store.vector)

    def _check_copy(self) -> None:
        """Notice that another store writes under the id of a device of this one.

        What the hub has of them beyond this store was read before: an older copy takes it back in.
        """
        own = self._store.vector
        if any(self._hub.get(one, 0) > own.get(one, 0) for one in self._members.own.writers):
            self.state.note(PeerState.COPY)
