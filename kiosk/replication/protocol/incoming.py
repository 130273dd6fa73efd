"""Puts batches that a peer sent together, and keeps those that are not merged yet."""

from __future__ import annotations

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.actions import Merge
from kiosk.replication.protocol.fact_codec import size_of
from kiosk.replication.protocol.messages import Facts, Have, NeedBodies, Vector
from kiosk.replication.protocol.missing_bodies import MissingBodies
from kiosk.replication.protocol.outgoing import MOST_IN_FLIGHT
from kiosk.replication.protocol.parties import Own, Peer, may_pass_on
from kiosk.replication.protocol.visible_bodies import erased_hash, lacks_body

MOST_WAITING = 4 * MOST_IN_FLIGHT
"""Batches that were begun and are not merged; a peer sends again what took too long."""
LARGEST_BATCH = 512 * 1024 * 1024
"""Bytes of a batch, about. A chain from before its device had a key has one signature only."""
_TOLD_FOR_S = 10.0
_ERASED = FactKind.GUEST_ERASED


class Incoming:
    """The batches of one peer, from their first part until they are durable."""

    def __init__(self, own: Own, peer: Peer, told: Vector, now: float) -> None:
        """`told` is the version vector in the hello to the peer."""
        self.peer = peer
        self.own = own
        self.erased: set[str] = set(own.erased)
        self.is_told_revoked = False
        self._bodies = MissingBodies(own)
        self._parts: dict[int, dict[int, Facts]] = {}
        self._size = 0
        self._merging: dict[int, tuple[str, ...]] = {}
        # The peer has known these vectors for a while: what it sends of them is repeated.
        self._told, self._told_before, self._told_at = dict(told), dict(told), now

    @property
    def is_full(self) -> bool:
        """Whether a peer that keeps to the protocol would wait before it sends more."""
        return len(self._merging) >= MOST_IN_FLIGHT

    @property
    def is_flooded(self) -> bool:
        """Whether more is waiting than a peer may send."""
        count = len(self._parts) + len(self._merging)
        return count > MOST_WAITING or self._size > LARGEST_BATCH

    def questions(self, now: float) -> list[NeedBodies]:
        """What to ask the peer for now: bodies that came without, because the role was lower."""
        self._bodies.update(self.own)
        question = self._bodies.question(self.peer, now)
        return [question] if question else []

    def tell(self, vector: Vector, now: float) -> None:
        """Note that the peer was told this version vector."""
        if now - self._told_at >= _TOLD_FOR_S:
            self._told_before, self._told_at = self._told, now
        self._told = self._told | dict(vector)

    def repeated(self, message: Facts) -> int:
        """Bytes of facts of which the peer was told some time ago that they are here."""
        known = self._told_before
        return sum(
            size_of(one)
            for one in message.facts
            if one.sequence <= known.get(one.device, 0) and not self._bodies.is_asked(one)
        )

    def receive(self, message: Facts) -> Merge | Have | None:
        """Take in a part of a batch.

        Once the batch is whole: what to merge of it, or the answer where nothing of it is. None
        before, and while the same batch is merged.
        """
        number = message.batch
        self._bodies.receive(message)
        if number in self._merging:
            return None
        parts = self._parts.setdefault(number, {})
        self._size += _size(message) if message.part not in parts else 0
        parts[message.part] = message
        ordered = [parts[place] for place in sorted(parts)]
        if ordered[-1].more or sorted(parts) != list(range(len(parts))):
            return None
        del self._parts[number]
        self._size -= sum(map(_size, ordered))
        return self._whole(number, [fact for part in ordered for fact in part.facts])

    def merged(
        self, batch: int, vector: Vector, deferred: tuple[str, ...], refused: tuple[str, ...]
    ) -> Have:
        """The answer to a batch that is durable now; `vector` is what the peer is told with it."""
        left_out = self._merging.pop(batch, ())
        return Have(vector, batch, tuple(sorted({*deferred, *left_out})), refused)

    def _whole(self, number: int, facts: list[Fact]) -> Merge | Have:
        self.erased |= {erased_hash(one.subject) for one in facts if one.kind == _ERASED}
        stopped: set[str] = set()
        taken = tuple(fact for fact in facts if self._is_taken(fact, stopped))
        left_out = tuple(sorted(stopped))
        if not taken:
            return Have({}, number, left_out)
        self._merging[number] = left_out
        return Merge(number, taken)

    def _is_taken(self, fact: Fact, stopped: set[str]) -> bool:
        """Whether a fact is taken in from this peer; of `stopped` devices nothing more is."""
        if fact.device not in stopped and not self._may_pass_on(fact):
            stopped.add(fact.device)
        return fact.device not in stopped

    def _may_pass_on(self, fact: Fact) -> bool:
        """Whether a fact is taken in from this peer."""
        role, own = self.peer.role, self.own.role
        if self.peer.revoked or role is None:
            return False
        if lacks_body(fact, own, self.erased):
            return self.is_told_revoked and fact.device in self.peer.admins
        return fact.device in self.peer.writers or may_pass_on(role, own, fact.kind)


def _size(message: Facts) -> int:
    return sum(map(size_of, message.facts))
