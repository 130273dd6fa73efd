"""A connection between two simulated devices: a session at each end, and frames on their way."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Protocol, assert_never

from kiosk.replication.members import Members
from kiosk.replication.protocol.actions import Action, Close, Merge, Read, ReadBodies, Send
from kiosk.replication.protocol.framing import FrameReader, frame_of
from kiosk.replication.protocol.messages import MessageInvalid, Vector, decode, encode
from kiosk.replication.protocol.parties import Peer
from kiosk.replication.protocol.phase import Phase
from kiosk.replication.protocol.session import PeerSession
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.event_queue import EventQueue
from kiosk.replication.store_access import BATCH, read_at
from kiosk.replication.store_port import MergedBatch

_REPEATED, _TRUNCATED, _LATE = 0.2, 0.03, 0.3
_LATENCY_S, _LATEST_S = (0.001, 0.08), 1.5


class Network(Protocol):
    """What a link asks of the network."""

    timeline: EventQueue
    rng: Random
    is_noisy: bool

    def is_cut(self, first: int, second: int) -> bool: ...
    def closed(self, link: SimulatedLink) -> None: ...


class LinkEnd:
    """One end of a link: the session of a device, and what it has read of a frame."""

    def __init__(self, link: SimulatedLink, device: SimulatedDevice, peer: Peer) -> None:
        if device.members is None:
            raise RuntimeError("a device without members has no links")
        self.link, self.device, self.peer = link, device, peer
        self.session = PeerSession(device.members.own, peer, device.vector, self._now)
        self._frames = FrameReader()

    @property
    def is_open(self) -> bool:
        """Whether facts are exchanged."""
        return self.session.phase is Phase.OPEN

    @property
    def _now(self) -> float:
        return self.link.network.timeline.now

    def start(self) -> None:
        """Send the first message."""
        self._do(self.session.open())

    def receive(self, data: bytes) -> None:
        """Take in bytes."""
        if self.link.is_closed:
            return
        self.session.hear(self._now)
        for payload in self._frames.read(data):
            was_open = self.is_open
            try:
                message = decode(payload)
            except MessageInvalid:
                self._do(self.session.receive_invalid(len(payload), self._now))
                continue
            wall, size = self.device.clock.wall_ms(), len(payload)
            self._do(self.session.receive(message, self._now, wall, size))
            if self.is_open and not was_open:
                self.device.tell_sessions()

    def break_off(self) -> None:
        """Break the connection."""
        self.link.break_off()

    def tick(self) -> None:
        """Let the session notice the time."""
        self._do(self.session.tick(self._now, self.device.clock.wall_ms()))

    def note_changes(self, vector: Vector, links: frozenset[str]) -> None:
        """Tell the session what the store has, and to which devices there are links."""
        self._do(self.session.changed(vector, links, self._now))

    def update_members(self, members: Members) -> None:
        """Tell the session what the roster says of both devices."""
        self._do(self.session.update_own(members.own, self._now))
        self.peer = members.peer(self.peer.device)
        self._do(self.session.update_peer(self.peer, self._now))

    def merged(self, batch: int, done: MergedBatch) -> None:
        """Tell the session that a batch is stored."""
        self._do(self.session.merged(batch, done.vector, self._now, done.deferred, done.refused))

    def _do(self, actions: Iterable[Action]) -> None:
        for action in actions:
            if self.link.is_closed:
                return
            match action:
                case Send(message=message):
                    self.link.send(self, frame_of(encode(message)))
                case Read(known=known):
                    found = self.device.facts_since(known, BATCH)
                    self._do(self.session.supply(found, self._now))
                case ReadBodies(places=places):
                    asked = read_at(self.device.store, places)
                    self._do(self.session.supply_bodies(asked, self._now))
                case Merge():
                    self.device.merge_soon(self, action)
                case Close():
                    self.link.close_soon()
                case _:
                    assert_never(action)


class SimulatedLink:
    """Carries frames between two ends, each after a while; in order, except in noise."""

    def __init__(self, network: Network, first: SimulatedDevice, second: SimulatedDevice) -> None:
        self.network, self.is_closed = network, False
        self.ends = (
            LinkEnd(self, first, _peer(first, second)),
            LinkEnd(self, second, _peer(second, first)),
        )
        self._arrived = dict.fromkeys(self.ends, 0.0)
        for end in self.ends:
            end.device.ends.append(end)
        for end in self.ends:
            end.start()

    @property
    def numbers(self) -> tuple[int, int]:
        """The numbers of both devices."""
        return (self.ends[0].device.number, self.ends[1].device.number)

    def send(self, sender: LinkEnd, frame: bytes) -> None:
        """Bring a frame to the other end, unless the devices are cut off from each other."""
        if self.network.is_cut(*self.numbers):
            return
        receiver = self.ends[1] if sender is self.ends[0] else self.ends[0]
        rng, timeline = self.network.rng, self.network.timeline
        arrival = timeline.now + rng.uniform(*_LATENCY_S)
        if not self.network.is_noisy:
            arrival = self._arrived[receiver] = max(arrival, self._arrived[receiver])
            timeline.at(arrival, lambda: receiver.receive(frame))
            return
        if rng.random() < _TRUNCATED:
            part = frame[: rng.randrange(len(frame))]
            timeline.at(arrival, lambda: self._break_within(receiver, part))
            return
        for _ in range(2 if rng.random() < _REPEATED else 1):
            late = rng.uniform(0, _LATEST_S) if rng.random() < _LATE else 0.0
            timeline.at(arrival + late, lambda: receiver.receive(frame))

    def close_soon(self) -> None:
        """Break the connection once everything that was sent has arrived."""
        self.network.timeline.after(_LATENCY_S[1] + 0.01, self.break_off)

    def break_off(self) -> None:
        """Break the connection now; what is on its way is lost."""
        if self.is_closed:
            return
        self.is_closed = True
        for end in self.ends:
            end.device.ends.remove(end)
        self.network.closed(self)

    def _break_within(self, receiver: LinkEnd, part: bytes) -> None:
        receiver.receive(part)
        self.break_off()


def _peer(own: SimulatedDevice, other: SimulatedDevice) -> Peer:
    return own.members.peer(other.id) if own.members else Peer(other.id, None)
