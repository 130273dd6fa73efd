"""Which facts continue what a store has, and which of a chain may be passed on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

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


def passed_on(
    facts: Iterable[Fact], may_pass_on: Callable[[Fact], bool]
) -> tuple[list[Fact], frozenset[str]]:
    """The facts of each device before the first one that may not be passed on.

    `facts` are in order, one device after another. Also returns the devices with such a fact; what
    is left of their chains ends with a signature, since nothing behind one is taken in.
    """
    passed, stopped = list[Fact](), set[str]()
    for device, group in groupby(facts, lambda fact: fact.device):
        chain = list(group)
        end = next((n for n, fact in enumerate(chain) if not may_pass_on(fact)), None)
        if end is None:
            passed += chain
            continue
        stopped.add(device)
        signed = (n for n in range(end, 0, -1) if chain[n - 1].signature is not None)
        passed += chain[: next(signed, 0)]
    return passed, frozenset(stopped)
