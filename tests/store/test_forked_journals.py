"""Contradicting journals: received facts are refused, and none of them is stored."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.store.errors import StoreForked, StoreHole
from tests.store.conftest import assert_sentence, name_fact
from tests.store.simulated_devices import SimulatedDevice, simulated_device
from tests.store.store_contents import journal_of


def test_a_device_name_in_two_stores_is_two_devices(template: Path, tmp_path: Path) -> None:
    first = simulated_device(template, tmp_path / "one.db", "kiosk-1")
    second = simulated_device(template, tmp_path / "other.db", "kiosk-1")
    reopened = Store.open(first.store.path, "kiosk-1")
    assert first.store.device == reopened.device != second.store.device
    first.store.append([name_fact("g1")])
    second.store.append([name_fact("g2")])
    assert second.store.merge(journal_of(first.store)).added == 1
    for store in (first.store, second.store, reopened):
        store.close()


def test_a_copied_store_used_twice_is_detected(venue: SimulatedDevice, tmp_path: Path) -> None:
    venue.store.append([name_fact("g1")])
    venue.store.close()
    copy_path = Path(shutil.copy(venue.store.path, tmp_path / "copy.db"))
    venue.store = Store.open(venue.store.path, "kiosk-1")
    with closing(Store.open(copy_path, "kiosk-1")) as copy:
        assert copy.device == venue.store.device
        venue.store.append([name_fact("g2")])
        copy.append([name_fact("g3")])
        for target, source in ((venue.store, copy), (copy, venue.store)):
            before = journal_of(target)
            with pytest.raises(StoreForked) as raised:
                target.merge(journal_of(source))
            assert_sentence(raised.value, target.path)
            assert journal_of(target) == before
        copy.append([name_fact("g4")])
        with pytest.raises(StoreForked):
            venue.store.merge(copy.facts_since(venue.store.vector()))


def test_contradicting_facts_in_one_batch_are_refused(
    venue: SimulatedDevice, tmp_path: Path
) -> None:
    vector_before = venue.store.vector()
    venue.store.append([name_fact("g1")])
    copy_path = venue.store.back_up(tmp_path / "copy.db")
    device = venue.store.device
    with closing(sqlite.connect(str(copy_path))) as connection, connection:
        connection.execute("INSERT INTO device VALUES ('kiosk-1', ?)", (device,))
    venue.store.append([name_fact("g2")])
    with closing(Store.open(copy_path, "kiosk-1")) as copy:
        copy.append([name_fact("g3")])
        contradicting = venue.store.facts_since(vector_before) + copy.facts_since(vector_before)
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        hub.merge(fact for fact in journal_of(venue.store) if fact.device != device)
        before = hub.vector()
        with pytest.raises(StoreForked):
            hub.merge(contradicting)
        assert hub.vector() == before


def test_a_gap_in_the_journal_names_the_missing_fact(
    venue: SimulatedDevice, tmp_path: Path
) -> None:
    venue.store.append([name_fact(f"g{n}") for n in range(4)])
    facts = journal_of(venue.store)
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        with pytest.raises(StoreHole) as raised:
            hub.merge(fact for fact in facts if fact.sequence != 2)
        assert raised.value.sentence.values["sequence"] == 2
        assert_sentence(raised.value, hub.path)
        assert hub.vector() == {}


def test_a_forged_fact_is_refused(venue: SimulatedDevice, tmp_path: Path) -> None:
    venue.store.append([name_fact("g1")])
    facts = journal_of(venue.store)
    forged = replace(facts[-1], body='{"name_ko":"forged"}')
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        with pytest.raises(StoreForked):
            hub.merge([*facts[:-1], forged])
        assert list(hub.guests()) == []
        assert hub.merge(facts).added == len(facts)
        assert [record.guest for record in hub.guests()] == [Guest(id="g1", name_ko="g1")]
