"""Journals in memory, and sessions between them on a simulated clock and network."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import FIRST_DIGEST, Fact, links_to
from kiosk.replication.protocol.actions import Action, Close, Merge, Read, ReadBodies, Send
from kiosk.replication.protocol.messages import Hello, Message, decode, encode
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.replication.protocol.places import Places
from kiosk.replication.protocol.session import PeerSession

START_MS = 1_750_000_000_000
EVENT = "e" * 64


class Journal:
    """Chains of facts in memory, which take in what continues them, as a store does."""

    def __init__(self, chains: Iterable[Fact] = (), unknown: Iterable[str] = ()) -> None:
        """Facts of `unknown` devices are deferred until they are removed from that set."""
        self.chains: dict[str, list[Fact]] = {}
        self.unknown = set(unknown)
        self.merges = 0
        self.merge(list(chains))

    def vector(self) -> dict[str, int]:
        return {device: len(chain) for device, chain in self.chains.items() if chain}

    def facts_since(self, known: dict[str, int], limit: int = 2000) -> list[Fact]:
        return [
            fact
            for device in sorted(self.chains)
            for fact in self.chains[device][known.get(device, 0) :]
        ][:limit]

    def facts_at(self, places: Places) -> list[Fact]:
        return [
            fact
            for device, first, last in places
            for fact in self.chains.get(device, [])[first - 1 : last]
        ]

    def merge(self, facts: Sequence[Fact]) -> tuple[str, ...]:
        """Take in facts; the devices of which nothing was taken in."""
        self.merges += 1
        deferred = set()
        for fact in sorted(facts, key=lambda fact: (fact.device, fact.sequence)):
            chain = self.chains.setdefault(fact.device, [])
            last = chain[-1].digest if chain else FIRST_DIGEST
            if fact.sequence <= len(chain):
                continue
            if fact.device in self.unknown or fact.sequence != len(chain) + 1:
                deferred.add(fact.device)
            elif links_to(last, fact):
                chain.append(fact)
        return tuple(sorted(deferred))


@dataclass
class Side:
    """One end of a connection: a session on a journal, and what it sent."""

    journal: Journal
    session: PeerSession
    outbox: deque[bytes] = field(default_factory=deque)
    sent: list[Message] = field(default_factory=list)
    closed: Close | None = None
    merges_wait: bool = False
    waiting: deque[Merge] = field(default_factory=deque)
    wall_ahead: int = 0


def own(device: str, role: DeviceRole = DeviceRole.ADMIN, **fields: object) -> Own:
    """The side of a device that alone writes into its store."""
    base = Own(EVENT, device, f"instance of {device}", role, frozenset({device}))
    return replace(base, **fields)  # type: ignore[arg-type]  # of the fields


def peer_of(side: Own, **fields: object) -> Peer:
    """A device as the roster of another one has it."""
    base = {"device": side.device, "role": side.role, "writers": side.writers}
    return Peer(**base | fields)  # type: ignore[arg-type]  # of the fields


class Connection:
    """Two sides with an ordered stream of bytes between them, on a clock that only tests move."""

    def __init__(self, first: Side, second: Side) -> None:
        self.sides = (first, second)
        self.now = 0.0
        self.silent = False
        for side in self.sides:
            self.do(side, side.session.open())

    @classmethod
    def between(
        cls, first: tuple[Own, Journal], second: tuple[Own, Journal], **peer: object
    ) -> Connection:
        """A connection of devices that know each other; `peer` changes what the first knows."""
        (own_1, journal_1), (own_2, journal_2) = first, second
        admins = peer.get("admins", frozenset())
        return cls(
            Side(journal_1, PeerSession(own_1, peer_of(own_2, **peer), journal_1.vector(), 0.0)),
            Side(
                journal_2,
                PeerSession(own_2, peer_of(own_1, admins=admins), journal_2.vector(), 0.0),
            ),
        )

    def do(self, side: Side, actions: Iterable[Action]) -> None:
        for action in actions:
            match action:
                case Send(message):
                    side.sent.append(message)
                    side.outbox.append(encode(message))
                case Read(known):
                    found = side.journal.facts_since(dict(known))
                    self.do(side, side.session.supply(found, self.now))
                case ReadBodies(places):
                    asked = side.journal.facts_at(places)
                    self.do(side, side.session.supply_bodies(asked, self.now))
                case Merge():
                    side.waiting.append(action)
                    if not side.merges_wait:
                        self.merge_next(side)
                case Close():
                    side.closed = action

    def merge_next(self, side: Side) -> None:
        merge = side.waiting.popleft()
        deferred = side.journal.merge(merge.facts)
        vector = side.journal.vector()
        self.do(side, side.session.merged(merge.batch, vector, self.now, deferred))

    def wall(self, side: Side) -> int:
        return START_MS + round(self.now * 1000) + side.wall_ahead

    def deliver(self, rounds: int = 1000) -> None:
        """Deliver what was sent, until nothing is left or `rounds` are over."""
        for _ in range(rounds):
            if not any(side.outbox for side in self.sides):
                return
            for side, other in (self.sides, self.sides[::-1]):
                if side.outbox:
                    payload = side.outbox.popleft()
                    if not self.silent:
                        self.pass_on(payload, other)

    def pass_on(self, payload: bytes, to: Side) -> None:
        message, size = decode(payload), len(payload)
        self.do(to, to.session.receive(message, self.now, self.wall(to), size))

    def wait(self, seconds: float, step: float = 0.25) -> None:
        """Let time pass, with a tick of both sides every `step` seconds."""
        for _ in range(round(seconds / step)):
            self.now += step
            for side in self.sides:
                self.do(side, side.session.tick(self.now, self.wall(side)))
            self.deliver()

    def note_changes(self, links: Callable[[Side], frozenset[str]] = lambda _: frozenset()) -> None:
        """Tell both sessions what is in their journals now."""
        for side in self.sides:
            self.do(side, side.session.changed(side.journal.vector(), links(side), self.now))


def hello_of(side: Own, **fields: object) -> Hello:
    """The hello of a device with an empty journal."""
    values = {
        "event": side.event,
        "device": side.device,
        "instance": side.instance,
        "role": str(side.role),
        "writers": tuple(side.writers),
        "vector": {},
    }
    return Hello(**values | fields)  # type: ignore[arg-type]  # of the fields
