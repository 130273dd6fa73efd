"""The replicator of a store: a process that exchanges its facts with the other devices."""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.roster import is_device_fact
from kiosk.replication.hub.hub_peer import HubPeer
from kiosk.replication.hub.hub_records import tell_hubs
from kiosk.replication.link.addresses import DEFAULT_PORT, Address, read_address
from kiosk.replication.link.connection import wall_ms
from kiosk.replication.link.dialling import Dialling
from kiosk.replication.link.discovery import EVENT_DIGITS, Announced, Discovery, typeable_addresses
from kiosk.replication.link.links import JoinServer, Links
from kiosk.replication.link.peer_states import PeerStates
from kiosk.replication.members import Members
from kiosk.replication.status_file import StatusFile
from kiosk.replication.store_access import StoreAccess
from kiosk.replication.store_members import MembersReader, is_revoked
from kiosk.store import Store
from kiosk.store.queries.journal_facts import places_without_body
from kiosk.store.sharing.face_reports import read_report
from kiosk.store.sharing.peer_status import PeerState, ReplicationStatus, read_status
from kiosk.store.sharing.wake_socket import WakeSocket
from kiosk.store.snapshots.later_facts import expected_lengths, missing
from kiosk.store.wiping import wipe

POLL_S = 2.0
"""How often the store is looked at where nobody wakes the replicator."""
_STATUS_S = 1.0
_BACKLOG = 100
_HANDSHAKE_S = 5.0
# A peer that revoked this device ends the session, which is shown before the program ends.
_FAREWELL_S = 2.0
_log = logging.getLogger(__name__)


class DeviceRevoked(Exception):
    """The device of the store was revoked, and its data removed."""


class PortTaken(Exception):
    """Another program listens on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.port = port


@dataclass(frozen=True, slots=True)
class ReplicatorOptions:
    """How a replicator runs.

    `port` is 0 for the usual one, or any that is free where that one is taken. `discovers` says
    whether to announce and find devices on the network.
    """

    port: int = 0
    peers: tuple[Address, ...] = ()
    discovers: bool = True


class Replicator:
    """Links, discovery and status of one store, on the event loop that runs it."""

    def __init__(
        self,
        path: Path,
        store: StoreAccess,
        reader: MembersReader,
        members: Members,
        *,
        options: ReplicatorOptions,
        serve_joining: JoinServer | None = None,
    ) -> None:
        """`reader` read `members` from the store."""
        self.port = 0
        self._path, self._store, self._reader, self._options = path, store, reader, options
        self._states = PeerStates(wall_ms())
        self._links = Links(store, members, self._states, serve_joining)
        self._dialling = Dialling(self._links, self._states)
        self._hub = HubPeer(
            store,
            members,
            lambda: store.read(_cleared_places),
            lambda hubs: store.write(partial(tell_hubs, hubs=hubs)),
            self._links.reports,
        )
        self._status = StatusFile(path)
        self._expected: dict[str, int] = {}
        self._changed = asyncio.Event()
        store.merged = self._merged

    async def run(self, listening: Callable[[int], None]) -> None:
        """Exchange facts until cancelled; `listening` is called with the port.

        Raises StoreError when the store cannot be used any more, PortTaken, and DeviceRevoked.
        """
        wake = WakeSocket(self._path)
        server = await self._listen()
        self.port = server.sockets[0].getsockname()[1]
        listening(self.port)
        self._dial_known()
        work: list[Awaitable[None]] = [
            self._watch_store(),
            self._write_status(),
            self._fail(),
            self._hub.run(),
        ]
        if self._options.discovers:
            work.append(self._discovery().run())
        tasks = [asyncio.ensure_future(one) for one in work]
        if wake.fileno() >= 0:
            asyncio.get_running_loop().add_reader(wake.fileno(), self._wake, wake)
        try:
            await asyncio.gather(*tasks)
        finally:
            if wake.fileno() >= 0:
                asyncio.get_running_loop().remove_reader(wake.fileno())
            wake.close()
            server.close()
            for task in tasks:
                task.cancel()
            await self._dialling.close()
            await self._links.close()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(
            self._links.accept,
            sock=_listening_socket(self._options.port),
            ssl=self._links.contexts.server,
            ssl_handshake_timeout=_HANDSHAKE_S,
        )

    def _dial_known(self) -> None:
        """Connect to the addresses that were given, and those of peers that were found before."""
        for address in self._options.peers:
            self._dialling.add(address)
        status = read_status(self._path)
        for peer in status.peers if status else ():
            known = read_address(peer.address)
            if known is not None and peer.device:
                self._dialling.add(known, peer.device)

    def _wake(self, wake: WakeSocket) -> None:
        wake.drain()
        self._changed.set()

    def _merged(self, received: list[Fact]) -> None:
        """Tell the peers what was merged, and read the members again if it may change them."""
        self._links.note_changes()
        self._hub.note_changes()
        if any(is_device_fact(one) or one.kind == FactKind.GUEST_ERASED for one in received):
            self._changed.set()

    async def _watch_store(self) -> None:
        while True:
            self._links.note_changes()
            self._hub.note_changes()
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_S):
                    await self._changed.wait()
            self._changed.clear()  # before reading: what is written meanwhile sets it again
            members = await self._store.refresh_with(self._reader.read_changed)
            if members is not None:
                await self._take_in_members(members)

    async def _take_in_members(self, members: Members) -> None:
        if await self._store.read(is_revoked):
            await self._store.write(wipe)
            await asyncio.gather(self._hub.leave(), asyncio.sleep(_FAREWELL_S))
            raise DeviceRevoked
        is_new = members.roster != self._links.members.roster
        self._links.update_members(members)
        self._hub.update_members(members)
        if is_new:
            self._dialling.hurry()

    async def _write_status(self) -> None:
        self._expected = await self._store.read(lambda store: store.read(expected_lengths))
        while True:
            self._note_reports()
            self._status.update(self._current_status())
            await asyncio.sleep(_STATUS_S)

    def _note_reports(self) -> None:
        """Take in what the windows on this store say of themselves."""
        members, now = self._links.members, time.monotonic()
        for device in members.own.writers:
            report = read_report(self._path, device)
            if report is not None:
                self._links.reports.take(report, (wall_ms() - report.taken) / 1000, now)
        self._links.reports.keep_only(members.own.writers | members.roster.keys())

    def _current_status(self) -> ReplicationStatus:
        now, members = wall_ms(), self._links.members
        peers = self._states.statuses(members, self._links.open_links, now)
        peers += self._hub.statuses()
        addresses = tuple(str(Address(host, self.port)) for host in typeable_addresses())
        reports = self._links.reports.seen(members.own.writers, time.monotonic(), now)
        return ReplicationStatus(
            now,
            members.own.device,
            self.port,
            addresses,
            tuple(peers),
            tuple(reports),
            missing(self._expected, dict(self._store.vector)),
        )

    async def _fail(self) -> None:
        """Raises the error for which the store cannot be used any more."""
        if self._store.failure is not None:
            await self._store.failure

    def _discovery(self) -> Discovery:
        return Discovery(
            self._links.members.own, self.port, self._found, self._lost, self._dialling.hurry
        )

    def _found(self, found: Announced) -> None:
        own = self._links.members.own
        if found.event != own.event[:EVENT_DIGITS]:
            first = found.addresses[0] if found.addresses else None
            self._states.note(found.device, PeerState.OTHER_EVENT, wall_ms(), first)
            return
        for address in found.addresses:
            self._dialling.add(address, found.device, announced=True)

    def _lost(self, gone: Announced) -> None:
        self._dialling.withdraw(gone.addresses)


def _cleared_places(store: Store) -> list[tuple[str, int]]:
    return store.read(places_without_body)


def _listening_socket(wanted: int) -> socket.socket:
    """A socket on the wanted port, for 0 on the usual one or any. Raises PortTaken."""
    for port in (wanted,) if wanted else (DEFAULT_PORT, 0):
        with suppress(OSError):
            return _server(port)
    raise PortTaken(wanted)


def _server(port: int) -> socket.socket:
    """A socket for IPv6 and IPv4, for IPv4 alone where there is no other. Raises OSError."""
    if socket.has_dualstack_ipv6():
        with suppress(OSError):
            return socket.create_server(
                ("", port), family=socket.AF_INET6, backlog=_BACKLOG, dualstack_ipv6=True
            )
    return socket.create_server(("", port), backlog=_BACKLOG)
