"""Devices of one event with real stores and links on loopback, in one process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from kiosk import signing
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.membership.roster import Member
from kiosk.domain.records.entities import Guest
from kiosk.replication.link.addresses import Address
from kiosk.replication.link.connection import wall_ms
from kiosk.replication.link.dialling import Dialling
from kiosk.replication.link.links import JoinServer, Links
from kiosk.replication.link.peer_states import PeerStates
from kiosk.replication.members import Members
from kiosk.replication.protocol.parties import Own
from kiosk.replication.store_access import StoreAccess
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState, PeerStatus

EVENT = "e" * 64
PATIENCE_S = 20.0


def seed_of(name: str) -> bytes:
    return name.encode().ljust(32)[:32]


def member(
    name: str, role: DeviceRole = DeviceRole.ADMIN, *, revoked: datetime | None = None
) -> Member:
    key = signing.public_key_of(seed_of(name)).hex()
    last = None if revoked is None else 1
    return Member(name, role, frozenset({key}), last_sequence=last, revoked=revoked)


def members_of(name: str, *known: Member, instance: str = "", event: str = EVENT) -> Members:
    """What a device of that name knows; it is a member itself."""
    own = Own(event, name, instance or f"{name}-1", DeviceRole.ADMIN, frozenset({name}))
    return Members(own, seed_of(name), {one.device: one for one in (member(name), *known)})


@dataclass
class LinkedDevice:
    """A device: its store, its links, and the port on which it listens."""

    store: Store
    access: StoreAccess
    links: Links
    dialling: Dialling
    states: PeerStates
    port: int
    server: asyncio.Server
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def address(self) -> Address:
        return Address("127.0.0.1", self.port)

    async def write(self, guest: str) -> None:
        """Write a fact, as a scan does in another process, and tell the links."""
        draft = facts.change_fact(None, Guest(id=guest, name_ko="김하나"))
        await asyncio.to_thread(self.store.append, [draft] if draft else [])
        await self.access.refresh()
        self.links.note_changes()

    def guests(self) -> set[str]:
        return {found.guest.id for found in self.store.guests()}

    def peers(self) -> dict[str, PeerStatus]:
        found = self.states.statuses(self.links.members, self.links.open_links, wall_ms())
        return {peer.device or peer.address: peer for peer in found}

    def state(self, device: str) -> PeerState | None:
        peer = self.peers().get(device)
        return peer.state if peer else None


@asynccontextmanager
async def linked_device(
    folder: Path, members: Members, serve_joining: JoinServer | None = None
) -> AsyncIterator[LinkedDevice]:
    """A running device; its store has its own device id."""
    name = members.own.device
    path = folder / f"{name}-{members.own.instance}.db"
    store = await asyncio.to_thread(Store.open, path, name, create=True)
    own = replace(members.own, writers=members.own.writers | {store.device})
    access = StoreAccess(lambda: Store.open(path, name))
    await access.open()
    states = PeerStates(wall_ms())
    links = Links(access, replace(members, own=own), states, serve_joining)
    access.merged = lambda _: links.note_changes()
    server = await asyncio.start_server(
        links.accept, "127.0.0.1", 0, ssl=links.contexts.server, ssl_handshake_timeout=5
    )
    dialling = Dialling(links, states)
    port = server.sockets[0].getsockname()[1]
    device = LinkedDevice(store, access, links, dialling, states, port, server)
    try:
        yield device
    finally:
        server.close()
        await dialling.close()
        await links.close()
        await access.close()
        store.close()


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Wait for a condition. Raises AssertionError after `PATIENCE_S`."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, what or "it did not happen"
        await asyncio.sleep(0.02)


def run(work: Callable[[], Awaitable[None]]) -> None:
    """Run a test's coroutine, for a minute at most."""
    asyncio.run(asyncio.wait_for(work(), 60))
