"""Asks a peer for the bodies of facts that came without them, because the role was lower then."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.messages import Facts, NeedBodies
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.replication.protocol.places import Places

MOST_AT_ONCE = 2000
"""Facts in one question."""
_ANSWER_S = 30.0

_Place = tuple[str, int]
_START: _Place = ("", 0)


class MissingBodies:
    """The questions of one session, one at a time and in the order of the facts.

    All that lacks is asked for once, and from the beginning when something of it arrived meanwhile:
    so a peer that has none of it is not asked again and again.
    """

    def __init__(self, own: Own) -> None:
        self._lacking = own.lacking
        self._asked: list[tuple[str, int, int]] = []
        self._reached: _Place | None = _START
        self._waits_since: float | None = None

    def update(self, own: Own) -> None:
        """Take in what lacks now."""
        if own.lacking != self._lacking:
            self._lacking = own.lacking
            self._reached = _START if self._reached is None else self._reached

    def question(self, peer: Peer, now: float) -> NeedBodies | None:
        """The next question, None if there is none now."""
        waits = self._waits_since is not None and now - self._waits_since < _ANSWER_S
        if waits or self._reached is None or peer.role is None or peer.revoked:
            return None
        places = tuple(_first_after(self._lacking, self._reached))
        if not places:
            self._reached = None
            return None
        device, _, last = places[-1]
        if self._reached == _START:
            self._asked.clear()
        self._reached = (device, last)
        self._asked += places
        self._waits_since = now
        return NeedBodies(places)

    def receive(self, message: Facts) -> None:
        """Take in a batch, which may be the answer."""
        if all(map(self.is_asked, message.facts)):
            self._waits_since = None

    def is_asked(self, fact: Fact) -> bool:
        """Whether a fact was asked for, though the peer was told that it is here."""
        at = bisect_right(self._asked, (fact.device, fact.sequence, _FURTHEST)) - 1
        if at < 0:
            return False
        device, first, last = self._asked[at]
        return device == fact.device and first <= fact.sequence <= last


_FURTHEST = 2**63


def _first_after(lacking: Places, reached: _Place) -> Iterator[tuple[str, int, int]]:
    """The places behind one that was asked for, up to `MOST_AT_ONCE` facts."""
    left = MOST_AT_ONCE
    for device, first, last in lacking:
        start = max(first, reached[1] + 1) if device == reached[0] else first
        if (device, last) <= reached or not left:
            continue
        end = min(last, start + left - 1)
        left -= end - start + 1
        yield (device, start, end)
