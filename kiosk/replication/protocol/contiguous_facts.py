"""Which received facts continue what a store has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.domain.journal.facts import Fact


def contiguous(
    facts: Iterable[Fact], vector: Mapping[str, int]
) -> tuple[list[Fact], frozenset[str]]:
    """The facts that a store with that version vector can take in, and the devices of the others.

    A fact may arrive before those that come before it: over another link, or because the roster
    got its device meanwhile. It is not wrong then, and is sent again.
    """
    ends, usable, early = dict(vector), list[Fact](), set[str]()
    for fact in sorted(facts, key=lambda fact: (fact.device, fact.sequence)):
        last = ends.get(fact.device, 0)
        if fact.sequence > last + 1:
            early.add(fact.device)
            continue
        ends[fact.device] = max(last, fact.sequence)
        usable.append(fact)
    return usable, frozenset(early)
