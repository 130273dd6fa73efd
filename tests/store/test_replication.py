"""Three disconnected stores that merge in any order end in the same state."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.hybrid_clock import FURTHEST_AHEAD_MS, wall_of
from kiosk.domain.journal.scan_history import passes
from kiosk.domain.records.entities import Guest
from kiosk.store import doctor, schema
from kiosk.store.errors import StoreHole
from kiosk.store.queries import scans
from tests.scale import examples
from tests.store.random_histories import (
    CODES,
    KNOWN,
    SHM,
    Describe,
    Place,
    Step,
    Tell,
    Wall,
    is_gapless,
    is_whole,
    journal_of,
    passages,
    place,
    rows_of,
    steps,
)

SECOND, MINUTE, DAY = 1000, 60_000, 86_400_000
PLACES = st.integers(0, 2)
JUMPS = st.sampled_from([0, 0, 1, SECOND, MINUTE, 9 * MINUTE, -MINUTE, -60 * MINUTE, 2 * DAY])


def test_disconnected_stores_converge(template: Path) -> None:
    Apart.template = template
    run_state_machine_as_test(Apart, settings=examples(25, steps=30))


class Apart(RuleBasedStateMachine):
    """Stores with clocks of their own."""

    template: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(dir=SHM if SHM.is_dir() else None)
        self.places = [
            place(self.template, Path(self.folder.name) / f"{name}.db", name, Wall())
            for name in ("a", "b", "c")
        ]
        # What each place has seen: a fact that it writes must stand behind it.
        self.seen = [max(f.clock for f in journal_of(p.store)) for p in self.places]
        self.known = [len(journal_of(p.store)) for p in self.places]
        self.latest = [p.wall.ms for p in self.places]

    @initialize()
    def two_guests_are_known_everywhere(self) -> None:
        for step in KNOWN:
            self.happens(0, step)
        for other in (1, 2):
            self.meet(0, other)

    @rule(at=PLACES, step=steps(), jump=JUMPS)
    def happens(self, at: int, step: Step, jump: int = 0) -> None:
        """A step after the clock advanced, was set back, or far ahead."""
        self.places[at].wall.ms += jump
        self.latest[at] = max(self.latest[at], self.places[at].wall.ms)
        before = self.places[at].store.vector()
        step(self.places[at])
        self._check_cause(at, self.places[at].store.facts_since(before))

    @rule(at=PLACES, step=passages(), jump=JUMPS)
    def passes(self, at: int, step: Step, jump: int) -> None:
        self.happens(at, step, jump)

    @rule(at=PLACES)
    def restarts(self, at: int) -> None:
        self.places[at].reopen()

    @rule(giver=PLACES, taker=PLACES)
    def meet(self, giver: int, taker: int) -> None:
        source, target = self.places[giver].store, self.places[taker].store
        self._take(taker, source.facts_since(target.vector()))

    @rule(giver=PLACES, taker=PLACES, seed=st.integers(0, 99), share=st.integers(0, 10))
    def meet_badly(self, giver: int, taker: int, seed: int, share: int) -> None:
        """Merge all facts repeatedly, shuffled, and interrupted."""
        told = journal_of(self.places[giver].store)
        part = [fact for fact in told if fact.sequence <= share * 3]
        brought = part + part[::2]
        random.Random(seed).shuffle(brought)
        known = self.places[taker].store.vector()
        fresh = [fact for fact in part if fact.sequence > known.get(fact.device, 0)]
        assert self._take(taker, brought) == len(fresh)

    @rule(giver=PLACES, taker=PLACES, which=st.integers(0, 20))
    def a_fact_is_missing(self, giver: int, taker: int, which: int) -> None:
        """Facts behind a gap are refused, and none of them is stored."""
        target = self.places[taker].store
        lacking = self.places[giver].store.facts_since(target.vector())
        followed = [f for f, after in pairwise(lacking) if f.device == after.device]
        if not followed:
            return
        gone = followed[which % len(followed)]
        before = target.vector()
        with pytest.raises(StoreHole):
            target.merge([fact for fact in lacking if fact != gone])
        assert target.vector() == before

    @invariant()
    def no_fact_is_lost(self) -> None:
        for index, at in enumerate(self.places):
            known = sum(at.store.vector().values())
            assert known >= self.known[index]
            self.known[index] = known

    def teardown(self) -> None:
        try:
            for _ in range(2):
                for giver, taker in ((0, 1), (1, 2), (2, 0), (0, 1), (2, 1), (1, 0)):
                    self.meet(giver, taker)
            self._check_all_agree()
        finally:
            for at in self.places:
                at.store.close()
            self.folder.cleanup()

    def _take(self, taker: int, brought: list[Fact]) -> int:
        target = self.places[taker]
        before = target.store.vector()
        taken = target.store.merge(brought)
        near = target.wall.ms + FURTHEST_AHEAD_MS
        for fact in target.store.facts_since(before):
            if wall_of(fact.clock) <= near:
                self.seen[taker] = max(self.seen[taker], fact.clock)
        return taken

    def _check_cause(self, at: int, written: list[Fact]) -> None:
        for fact in written:
            assert fact.clock > self.seen[at], "a fact stands before what its device had seen"
            furthest = max(self.latest[at], wall_of(self.seen[at]))
            assert wall_of(fact.clock) <= furthest, "a clock was dragged into the future"
            self.seen[at] = fact.clock

    def _check_all_agree(self) -> None:
        stores = [at.store for at in self.places]
        assert journal_of(stores[0]) == journal_of(stores[1]) == journal_of(stores[2])
        assert stores[0].vector() == stores[1].vector() == stores[2].vector()
        assert rows_of(stores[0]) == rows_of(stores[1]) == rows_of(stores[2])
        for store in stores:
            assert store.read(lambda connection: list(doctor.differences(connection))) == []
            assert is_whole(store)
            assert is_gapless(store)
        self._check_every_answer_counts()

    def _check_every_answer_counts(self) -> None:
        """Every answer of every device is in every store, also the second of two entries."""
        answers = {answer.scan: answer for at in self.places for answer in at.answers}
        annulled = {scan for at in self.places for scan in at.annulled}
        query = schema.scan.select()
        for at in self.places:
            kept = [
                scans.scan_of_row(row)
                for row in at.store.read(lambda connection: connection.execute(query).all())
            ]
            outcomes = {scan.id: scan.outcome for scan in kept}
            for id_, answer in answers.items():
                assert outcomes[id_] == type(answer.outcome).__name__
            assert {scan.id for scan in kept if scan.annulled} == annulled
            presence = rows_of(at.store)["presence"]
            assert sum(row[2] + row[3] for row in presence) == len(passes(kept))


def test_a_clock_set_back_an_hour_writes_behind_what_it_wrote(venue: Place) -> None:
    for step in (0, -60 * MINUTE, 0):
        venue.wall.ms += step
        venue.reopen()
        Tell(facts.code_issued("g1", CODES[0]))(venue)
    mine = venue.store.device
    one, *later = (fact.clock for fact in journal_of(venue.store) if fact.device == mine)
    assert later == [one + 1, one + 2]


def test_received_facts_are_ordered_before_later_ones(template: Path, tmp_path: Path) -> None:
    ahead = place(template, tmp_path / "a.db", "a", Wall())
    behind = place(template, tmp_path / "b.db", "b", Wall())
    ahead.wall.ms += 9 * MINUTE
    Tell(facts.code_issued("g1", CODES[0]))(ahead)
    ahead.wall.ms += 2 * DAY
    Tell(facts.code_issued("g1", CODES[1]))(ahead)
    behind.store.merge(journal_of(ahead.store))
    Tell(facts.code_revoked("g1", CODES[0]))(behind)
    mine = ahead.store.device
    near, far = (fact.clock for fact in journal_of(ahead.store) if fact.device == mine)
    (revoked,) = behind.store.facts_since(ahead.store.vector())
    assert near < revoked.clock < far
    assert wall_of(revoked.clock) == behind.wall.ms + 9 * MINUTE
    for at in (ahead, behind):
        at.store.close()


def test_two_words_of_one_moment_stand_in_one_order(template: Path, tmp_path: Path) -> None:
    one, other = (place(template, tmp_path / f"{name}.db", name) for name in ("a", "b"))
    for at, name in ((one, "가"), (other, "나")):
        Describe(Guest(id="g1", name_ko=name))(at)
    told = [at.store.facts_since({}) for at in (one, other)]
    assert (
        len({fact.clock for facts_ in told for fact in facts_ if fact.subject == "guest:g1"}) == 1
    )
    for at, brought in ((one, told[1]), (other, told[0])):
        at.store.merge(brought)
        assert [known.guest.name_ko for known in at.store.guests()] == ["나"]
        at.store.close()
