"""Which facts a peer is sent, and when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.contiguous_facts import passed_on
from kiosk.replication.protocol.fact_codec import size_of
from kiosk.replication.protocol.messages import Facts, Have, Vector
from kiosk.replication.protocol.parties import Own, Peer, may_pass_on
from kiosk.replication.protocol.visible_bodies import for_peer, for_revoked

MOST_IN_FLIGHT = 2
"""Batches that are sent and not acknowledged."""
PART_BYTES = 1024 * 1024
"""About the largest size of a part of a batch."""
RELAY_DELAY_S = 2.0
"""Facts of a device to which the peer has its own session are passed on only after this time."""
HELD_S, HELD_AFTER_PROGRESS_S = 30.0, 2.0
"""When facts of a device that the peer did not know yet are sent again."""
REFUSED_S = 300.0
"""When facts that the peer refused are sent again: its roster may have changed."""
UNACKNOWLEDGED_S = 30.0
"""After this time a batch is sent again."""
_FEW = 200


class Outgoing:
    """The facts that a peer lacks, in batches of which two at most are not acknowledged.

    Devices with few facts to send are first, so that a scan does not wait for a large import.
    """

    def __init__(self, own: Own, peer: Peer, known: Vector, vector: Vector) -> None:
        """`known` is the peer's version vector, of its hello, and `vector` that of this store."""
        self.known = dict(known)
        self.peer = peer
        self.links: frozenset[str] = frozenset()
        self.erased: frozenset[str] = frozenset()
        self.own = own
        self._vector = dict(vector)
        self._sent = dict(known)
        # Since when the peer lacks facts of a device; those that it lacked before are not in it.
        self._since: dict[str, float] = {}
        self._held: dict[str, float] = {}
        self._refused: dict[str, float] = {}
        self._in_flight: dict[int, float] = {}
        self._batch = 0
        self._chosen: Collection[str] = ()

    def know_vector(self, vector: Vector, now: float) -> None:
        """Take in this store's version vector; what the peer lacks of it is to be sent."""
        for device, sequence in vector.items():
            if sequence > self._vector.get(device, 0) >= self.known.get(device, 0):
                self._since.setdefault(device, now)
        self._vector = dict(vector)

    @property
    def waiting(self) -> int:
        """How many facts the peer lacks."""
        return sum(max(0, last - self.known.get(one, 0)) for one, last in self._vector.items())

    @property
    def lacking(self) -> int:
        """How many facts the peer has that are not here."""
        return sum(max(0, last - self._vector.get(one, 0)) for one, last in self.known.items())

    def is_informed(self) -> bool:
        """Whether the peer acknowledged all facts that it is offered."""
        return not self._in_flight and not any(
            self._may_send(device) and last > self.known.get(device, 0)
            for device, last in self._vector.items()
        )

    def request(self, now: float) -> dict[str, int] | None:
        """The version vector beyond which to read facts to send now; None if there are none."""
        if self._chosen or len(self._in_flight) >= MOST_IN_FLIGHT:
            return None
        gaps = {
            device: last - self._sent.get(device, 0)
            for device, last in self._vector.items()
            if last > self._sent.get(device, 0) and self._is_due(device, now)
        }
        self._chosen = [device for device, gap in gaps.items() if gap <= _FEW] or list(gaps)
        if not self._chosen:
            return None
        return self._vector | {device: self._sent.get(device, 0) for device in self._chosen}

    def supply(self, facts: Iterable[Fact], now: float) -> list[Facts]:
        """The messages of one batch, of facts that were read as `request` said."""
        chosen = set(self._chosen)
        self._chosen = ()
        found = [fact for fact in facts if fact.device in chosen]
        batch, _ = passed_on(found, self._may_pass_on)
        for device in chosen - {fact.device for fact in batch}:
            soon = now + HELD_AFTER_PROGRESS_S
            self._held[device] = max(soon, self._held.get(device, soon))
        for device in {fact.device for fact in found} - {fact.device for fact in batch}:
            self._refused[device] = now + HELD_S
        if not batch:
            return []
        self._batch += 1
        self._in_flight[self._batch] = now
        for fact in batch:
            self._sent[fact.device] = fact.sequence
        return messages_of(self._batch, map(self._visible, batch))

    def send_bodies(self, facts: Iterable[Fact], now: float) -> list[Facts]:
        """The messages of a batch of facts whose bodies the peer asked for; of none, if need be."""
        self._batch += 1
        self._in_flight[self._batch] = now
        visible = map(self._visible, facts)
        return messages_of(self._batch, [one for one in visible if one.body is not None])

    def receive(self, have: Have, now: float) -> None:
        """Take in what the peer has, and what became of a batch."""
        if have.links is not None:
            self.links = have.links
        self.erased |= have.erased or frozenset()
        self.know_peer(have.vector, now)
        for device in have.refused:
            self._refused[device] = now + REFUSED_S
        for device in have.deferred:
            self._held[device] = now + HELD_S
        self._in_flight.pop(have.batch, None)
        if not self._in_flight:
            self._sent = dict(self.known)

    def know_peer(self, vector: Vector, now: float) -> None:
        """Take in that the peer has facts up to these."""
        grown = [one for one, last in vector.items() if last > self.known.get(one, 0)]
        for device in grown:
            self.known[device] = vector[device]
            self._sent[device] = max(self._sent.get(device, 0), vector[device])
            if self._vector.get(device, 0) <= vector[device]:
                self._since.pop(device, None)
                self._held.pop(device, None)
        if grown:
            soon = now + HELD_AFTER_PROGRESS_S
            self._held = {device: min(until, soon) for device, until in self._held.items()}

    def expire(self, now: float) -> None:
        """Send again what was not acknowledged in time."""
        if any(now - sent >= UNACKNOWLEDGED_S for sent in self._in_flight.values()):
            self._in_flight.clear()
            self._sent = dict(self.known)

    def _is_due(self, device: str, now: float) -> bool:
        held = max(self._held.get(device, now), self._refused.get(device, now))
        if not self._may_send(device) or held > now:
            return False
        if device in self.own.writers or device not in self.links | self.peer.writers:
            return True
        return device not in self._since or now - self._since[device] >= RELAY_DELAY_S

    def _may_send(self, device: str) -> bool:
        if self.peer.role is None:
            return False
        if self.peer.revoked:
            return device in self.peer.admins
        # Whoever has no bodies of scans has nothing of others that is worth reading for the peer.
        return device in self.own.writers or may_pass_on(
            self.own.role, self.peer.role, FactKind.CODE_SCANNED
        )

    def _may_pass_on(self, fact: Fact) -> bool:
        if self.peer.role is None or self.peer.revoked or fact.device in self.own.writers:
            return True
        return may_pass_on(self.own.role, self.peer.role, fact.kind)

    def _visible(self, fact: Fact) -> Fact:
        if self.peer.revoked or self.peer.role is None:
            return for_revoked(fact)
        return for_peer(fact, self.peer.role, self.erased)


def messages_of(batch: int, facts: Iterable[Fact]) -> list[Facts]:
    """The messages of a batch, in parts of about `PART_BYTES`."""
    parts = list(_parts(facts))
    last = len(parts) - 1
    return [Facts(batch, number, number < last, tuple(part)) for number, part in enumerate(parts)]


def _parts(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    part: list[Fact] = []
    size = 0
    for fact in facts:
        more = size_of(fact)
        if part and size + more > PART_BYTES:
            yield part
            part, size = [], 0
        part.append(fact)
        size += more
    yield part
