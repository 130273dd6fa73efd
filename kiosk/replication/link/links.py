"""All links of a device: those that it made, and those that it accepted."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable

from kiosk.replication.link.addresses import Address
from kiosk.replication.link.connection import Link, wall_ms
from kiosk.replication.link.copies import CopyDetector
from kiosk.replication.link.peer_states import PeerStates, state_after
from kiosk.replication.link.tls import TlsContexts, key_behind
from kiosk.replication.members import Members
from kiosk.replication.protocol.known_reports import KnownReports
from kiosk.replication.protocol.messages import ByeReason
from kiosk.replication.protocol.session import PeerSession
from kiosk.replication.store_port import LinkedStore
from kiosk.store.sharing.peer_status import PeerState

CONNECT_S = 2.0
"""How long a connection may take to be made."""
# A link from which nothing was heard for so long gives way to a new one.
_QUIET_S = 3.0

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
JoinServer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Links:
    """Makes, accepts and ends links; of two to the same device one is kept."""

    def __init__(
        self,
        store: LinkedStore,
        members: Members,
        states: PeerStates,
        serve_joining: JoinServer | None = None,
    ) -> None:
        """`serve_joining` serves clients without a certificate, which are refused without it."""
        self.members = members
        self.states = states
        self.contexts = TlsContexts(members.seed)
        self.contexts.trust(members.keys)
        self.ended = asyncio.Event()
        self.reports = KnownReports()
        self._store = store
        self._serve_joining = serve_joining
        self._copies = CopyDetector()
        self._linked: dict[str, Link] = {}
        self._all: set[Link] = set()
        self._devices_at: dict[Address, str] = {}
        self._met: set[str] = set()

    @property
    def open_links(self) -> list[Link]:
        """The links over which facts are exchanged, one for each peer."""
        return [link for link in self._linked.values() if link.is_open]

    def is_linked(self, device: str) -> bool:
        """Whether there is a link to a device."""
        return device in self._linked and self._linked[device].is_open

    def was_linked(self, device: str) -> bool:
        """Whether there was a link to a device since the start of this program."""
        return device in self._met

    def device_at(self, address: Address) -> str:
        """The device that was last found at an address; empty if none was."""
        return self._devices_at.get(address, "")

    def update_members(self, members: Members) -> None:
        """Take in a changed roster: new devices are trusted, revoked ones are refused at once."""
        self.members = members
        self.contexts.trust(members.keys)
        for link in list(self._all):
            link.update_own(members.own)
            link.update_peer(members.peer(link.peer.device))

    def note_changes(self) -> None:
        """Tell all sessions what the store has now, and to which devices there are links."""
        links = frozenset(one for link in self.open_links for one in link.peer.writers)
        for link in self.open_links:
            link.note_changes(self._store.vector, links)

    async def close(self) -> None:
        """End all links; the devices are told that this program ends."""
        for link in list(self._all):
            link.end(ByeReason.CLOSING)
        while self._all:
            self.ended.clear()
            await self.ended.wait()

    async def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a client that connected, until the connection ends."""
        key = key_behind(writer)
        if key is not None:
            await self._run((reader, writer), key, None)
        elif self._serve_joining is not None:
            await self._serve_joining(reader, writer)
        writer.close()

    async def connect(self, address: Address) -> PeerState | None:
        """Connect to an address, and exchange facts until the link ends.

        The state in which this leaves the device there; None if that is not about the device.
        """
        try:
            async with asyncio.timeout(CONNECT_S):
                streams = await asyncio.open_connection(*address, ssl=self.contexts.client)
        except ConnectionRefusedError:
            return PeerState.REFUSED
        except ssl.SSLCertVerificationError:
            return PeerState.OTHER
        except (OSError, TimeoutError):
            return PeerState.DEAD
        key = key_behind(streams[1])
        if key is None:
            streams[1].close()
            return PeerState.REFUSED
        return await self._run(streams, key, address)

    async def _run(self, streams: Streams, key: bytes, address: Address | None) -> PeerState | None:
        members = self.members
        peer = members.peer(members.device_with(key))
        if address is not None and peer.device:
            self._devices_at[address] = peer.device
            self.states.identify(address, peer.device)
        session = PeerSession(members.own, peer, self._store.vector, time.monotonic(), self.reports)
        link = Link(
            streams,
            session,
            self._store,
            peer,
            is_initiator=address is not None,
            greeted=lambda link: self._greeted(link, address),
        )
        self._all.add(link)
        try:
            await link.run()
        finally:
            self._all.discard(link)
        return self._note_end(link)

    def _greeted(self, link: Link, address: Address | None) -> None:
        device = link.peer.device
        if self._copies.see(device, link.session.instance, time.monotonic()):
            link.end(ByeReason.COPY)
            if device in self._linked:
                self._linked.pop(device).end(ByeReason.COPY)
            return
        earlier = self._linked.get(device)
        if earlier is not None and earlier.is_open and self._keeps(earlier, link):
            link.end(ByeReason.REPLACED)
            return
        self._linked[device] = link
        self._met.add(device)
        if earlier is not None:
            earlier.end(ByeReason.REPLACED)
        self.states.note_link(link, wall_ms(), address)
        self.note_changes()

    def _keeps(self, earlier: Link, link: Link) -> bool:
        """Whether the earlier of two links to the same device is kept.

        Both devices decide alike: the link that the one with the lower id made is kept.
        """
        if earlier.session.instance != link.session.instance:
            return False
        if time.monotonic() - earlier.session.last_heard > _QUIET_S:
            return False
        prefers_own = self.members.own.device < link.peer.device
        return earlier.is_initiator is prefers_own and link.is_initiator is not prefers_own

    def _note_end(self, link: Link) -> PeerState | None:
        device, now = link.peer.device, wall_ms()
        was_linked = self._linked.get(device) is link
        if was_linked:
            del self._linked[device]
            self.states.keep_exchange(link, link.exchanged_at(now))
        state = _state_after(link)
        if device and state is not None and not self.is_linked(device):
            self.states.note(device, state, now)
        if was_linked:
            self.note_changes()
        self.ended.set()
        return state


def _state_after(link: Link) -> PeerState | None:
    if link.outcome is not None:
        return state_after(link.outcome.reason, by_peer=link.outcome.by_peer)
    # With TLS 1.3 a server refuses a certificate after the client has finished the handshake.
    return PeerState.DEAD if link.session.hello else PeerState.UNKNOWN
