"""What a snapshot leaves out so that doors open sooner: the rest is as if it had never been."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.membership.opening_kinds import FOLLOWING
from kiosk.store import Store, schema
from kiosk.store.journal import chain_check
from kiosk.store.recovery import doctor
from kiosk.store.snapshots import later_facts
from tests.scale import examples
from tests.store.random_histories import KNOWN_GUESTS, entries_and_exits, steps
from tests.store.simulated_devices import SimulatedDevice, Step, example_folder, simulated_device
from tests.store.store_contents import journal_of, rows_of


def leave_out(store: Store) -> dict[str, int]:
    """Leave out in the store itself, as if every fact was signed."""

    def work(connection: sa.Connection) -> dict[str, int]:
        connection.execute(sa.update(schema.journal).values(signature=bytes(64)))
        return later_facts.leave_out(connection)

    return store.transact(work)


def happened_at(template: Path, scratch: Path, happened: list[Step]) -> SimulatedDevice:
    venue = simulated_device(template, scratch / "venue.db", "kiosk-1")
    for step in (*KNOWN_GUESTS, *happened):
        step(venue)
        venue.wall.ms += 1000
    return venue


@given(happened=st.lists(steps(), max_size=20), passed=st.lists(entries_and_exits(), max_size=20))
@examples(40)
def test_the_rest_is_a_whole_journal_and_its_projections(
    template: Path, happened: list[Step], passed: list[Step]
) -> None:
    with example_folder() as scratch, pytest.MonkeyPatch.context() as patch:
        patch.setattr(later_facts, "LEAST", 1)
        store = happened_at(template, scratch, [*happened, *passed]).store
        whole, rows = journal_of(store), rows_of(store)
        lengths = leave_out(store)
        left = journal_of(store)
        gone = [one for one in whole if one.id not in {fact.id for fact in left}]
        assert {one.kind for one in gone} <= FOLLOWING
        assert not lengths or later_facts.missing(lengths, store.vector()) == len(gone)
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert store.read(chain_check.is_intact)
        store.merge(gone)
        assert rows_of(store) == rows
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        store.close()


def test_few_facts_are_sent_with_the_others(template: Path, tmp_path: Path) -> None:
    store = happened_at(template, tmp_path, []).store
    before = journal_of(store)
    assert leave_out(store) == {}
    assert len(journal_of(store)) == len(before)
    store.close()
