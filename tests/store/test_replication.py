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
from kiosk.store import schema
from kiosk.store.errors import StoreHole
from kiosk.store.queries import scans
from kiosk.store.recovery import doctor
from tests.scale import examples
from tests.store.random_histories import KNOWN_GUESTS, entries_and_exits, steps
from tests.store.simulated_devices import (
    CODES,
    SHM,
    AppendDraft,
    RecordValues,
    SimulatedDevice,
    Step,
    WallClock,
    simulated_device,
)
from tests.store.store_contents import has_intact_chains, is_gapless, journal_of, rows_of

SECOND, MINUTE, DAY = 1000, 60_000, 86_400_000
INDICES = st.integers(0, 2)
JUMPS = st.sampled_from([0, 0, 1, SECOND, MINUTE, 9 * MINUTE, -MINUTE, -60 * MINUTE, 2 * DAY])


def test_disconnected_stores_converge(template: Path) -> None:
    DisconnectedStores.template = template
    run_state_machine_as_test(DisconnectedStores, settings=examples(25, steps=30))


class DisconnectedStores(RuleBasedStateMachine):
    """Three stores with clocks of their own."""

    template: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(dir=SHM if SHM.is_dir() else None)
        self.devices = [
            simulated_device(
                self.template, Path(self.folder.name) / f"{name}.db", name, WallClock()
            )
            for name in ("a", "b", "c")
        ]
        # The newest stamp that each store knows: its own facts must be ordered after it.
        self.newest_stamp = [
            max(f.clock for f in journal_of(device.store)) for device in self.devices
        ]
        self.fact_counts = [len(journal_of(device.store)) for device in self.devices]
        self.latest = [device.wall.ms for device in self.devices]

    @initialize()
    def two_guests_are_known_everywhere(self) -> None:
        for step in KNOWN_GUESTS:
            self.step_is_executed(0, step)
        for other in (1, 2):
            self.facts_are_merged(0, other)

    @rule(at=INDICES, step=steps(), jump=JUMPS)
    def step_is_executed(self, at: int, step: Step, jump: int = 0) -> None:
        """A step after the clock advanced, was set back, or far ahead."""
        self.devices[at].wall.ms += jump
        self.latest[at] = max(self.latest[at], self.devices[at].wall.ms)
        before = self.devices[at].store.vector()
        step(self.devices[at])
        self._check_cause(at, self.devices[at].store.facts_since(before))

    @rule(at=INDICES, step=entries_and_exits(), jump=JUMPS)
    def guest_enters_or_leaves(self, at: int, step: Step, jump: int) -> None:
        self.step_is_executed(at, step, jump)

    @rule(at=INDICES)
    def store_is_reopened(self, at: int) -> None:
        self.devices[at].reopen()

    @rule(source_index=INDICES, target_index=INDICES)
    def facts_are_merged(self, source_index: int, target_index: int) -> None:
        source, target = self.devices[source_index].store, self.devices[target_index].store
        self._merge(target_index, source.facts_since(target.vector()))

    @rule(
        source_index=INDICES,
        target_index=INDICES,
        seed=st.integers(0, 99),
        share=st.integers(0, 10),
    )
    def facts_are_merged_repeatedly_and_shuffled(
        self, source_index: int, target_index: int, seed: int, share: int
    ) -> None:
        """Merge all facts repeatedly, shuffled, and interrupted."""
        journal = journal_of(self.devices[source_index].store)
        sent = [fact for fact in journal if fact.sequence <= share * 3]
        received = sent + sent[::2]
        random.Random(seed).shuffle(received)
        vector = self.devices[target_index].store.vector()
        new = [fact for fact in sent if fact.sequence > vector.get(fact.device, 0)]
        assert self._merge(target_index, received) == len(new)

    @rule(source_index=INDICES, target_index=INDICES, which=st.integers(0, 20))
    def a_fact_is_missing(self, source_index: int, target_index: int, which: int) -> None:
        """Facts behind a gap are refused, and none of them is stored."""
        target = self.devices[target_index].store
        missing = self.devices[source_index].store.facts_since(target.vector())
        with_successor = [f for f, after in pairwise(missing) if f.device == after.device]
        if not with_successor:
            return
        left_out = with_successor[which % len(with_successor)]
        before = target.vector()
        with pytest.raises(StoreHole):
            target.merge([fact for fact in missing if fact != left_out])
        assert target.vector() == before

    @invariant()
    def no_fact_is_lost(self) -> None:
        for index, device in enumerate(self.devices):
            count = sum(device.store.vector().values())
            assert count >= self.fact_counts[index]
            self.fact_counts[index] = count

    def teardown(self) -> None:
        try:
            for _ in range(2):
                for source_index, target_index in ((0, 1), (1, 2), (2, 0), (0, 1), (2, 1), (1, 0)):
                    self.facts_are_merged(source_index, target_index)
            self._check_all_agree()
        finally:
            for device in self.devices:
                device.store.close()
            self.folder.cleanup()

    def _merge(self, target_index: int, received: list[Fact]) -> int:
        target = self.devices[target_index]
        before = target.store.vector()
        count = target.store.merge(received).added
        limit = target.wall.ms + FURTHEST_AHEAD_MS
        for fact in target.store.facts_since(before):
            if wall_of(fact.clock) <= limit:
                self.newest_stamp[target_index] = max(self.newest_stamp[target_index], fact.clock)
        return count

    def _check_cause(self, at: int, written: list[Fact]) -> None:
        for fact in written:
            assert fact.clock > self.newest_stamp[at], (
                "a fact is ordered before one that its device knew"
            )
            furthest = max(self.latest[at], wall_of(self.newest_stamp[at]))
            assert wall_of(fact.clock) <= furthest, "a clock followed a stamp far ahead"
            self.newest_stamp[at] = fact.clock

    def _check_all_agree(self) -> None:
        stores = [device.store for device in self.devices]
        assert journal_of(stores[0]) == journal_of(stores[1]) == journal_of(stores[2])
        assert stores[0].vector() == stores[1].vector() == stores[2].vector()
        assert rows_of(stores[0]) == rows_of(stores[1]) == rows_of(stores[2])
        for store in stores:
            assert store.read(lambda connection: list(doctor.differences(connection))) == []
            assert has_intact_chains(store)
            assert is_gapless(store)
        self._check_every_answer_counts()

    def _check_every_answer_counts(self) -> None:
        """Every answer of every device is in every store, also the second of two entries."""
        answers = {answer.scan: answer for device in self.devices for answer in device.answers}
        annulled = {scan for device in self.devices for scan in device.annulled}
        query = schema.scan.select()
        for device in self.devices:
            stored = [
                scans.scan_of_row(row)
                for row in device.store.read(lambda connection: connection.execute(query).all())
            ]
            outcomes = {scan.id: scan.outcome for scan in stored}
            for id_, answer in answers.items():
                assert outcomes[id_] == type(answer.outcome).__name__
            assert {scan.id for scan in stored if scan.annulled} == annulled
            presence = rows_of(device.store)["presence"]
            assert sum(row[2] + row[3] for row in presence) == len(passes(stored))


def test_facts_written_after_a_clock_was_set_back_are_ordered_later(venue: SimulatedDevice) -> None:
    for step in (0, -60 * MINUTE, 0):
        venue.wall.ms += step
        venue.reopen()
        AppendDraft(facts.code_issued("g1", CODES[0]))(venue)
    device = venue.store.device
    first, *later = (fact.clock for fact in journal_of(venue.store) if fact.device == device)
    assert later == [first + 1, first + 2]


def test_received_facts_are_ordered_before_later_ones(template: Path, tmp_path: Path) -> None:
    ahead = simulated_device(template, tmp_path / "a.db", "a", WallClock())
    behind = simulated_device(template, tmp_path / "b.db", "b", WallClock())
    ahead.wall.ms += 9 * MINUTE
    AppendDraft(facts.code_issued("g1", CODES[0]))(ahead)
    ahead.wall.ms += 2 * DAY
    AppendDraft(facts.code_issued("g1", CODES[1]))(ahead)
    behind.store.merge(journal_of(ahead.store))
    AppendDraft(facts.code_revoked("g1", CODES[0]))(behind)
    device_ahead = ahead.store.device
    near, far = (fact.clock for fact in journal_of(ahead.store) if fact.device == device_ahead)
    (revoked,) = behind.store.facts_since(ahead.store.vector())
    assert near < revoked.clock < far
    assert wall_of(revoked.clock) == behind.wall.ms + 9 * MINUTE
    for device in (ahead, behind):
        device.store.close()


def test_facts_with_equal_stamps_have_one_order_everywhere(template: Path, tmp_path: Path) -> None:
    first, second = (
        simulated_device(template, tmp_path / f"{name}.db", name) for name in ("a", "b")
    )
    for device, name in ((first, "가"), (second, "나")):
        RecordValues(Guest(id="g1", name_ko=name))(device)
    journals = [device.store.facts_since({}) for device in (first, second)]
    assert (
        len({fact.clock for facts_ in journals for fact in facts_ if fact.subject == "guest:g1"})
        == 1
    )
    for device, received in ((first, journals[1]), (second, journals[0])):
        device.store.merge(received)
        assert [record.guest.name_ko for record in device.store.guests()] == ["나"]
        device.store.close()
