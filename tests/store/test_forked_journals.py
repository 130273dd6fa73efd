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
from tests.store.conftest import assert_sentence, told
from tests.store.random_histories import Place, journal_of, place


def test_a_name_taken_twice_is_two_devices(template: Path, tmp_path: Path) -> None:
    one = place(template, tmp_path / "one.db", "kiosk-1")
    other = place(template, tmp_path / "other.db", "kiosk-1")
    again = Store.open(one.store.path, "kiosk-1")
    assert one.store.device == again.device != other.store.device
    one.store.append([told("g1")])
    other.store.append([told("g2")])
    assert other.store.merge(journal_of(one.store)) == 1
    for store in (one.store, other.store, again):
        store.close()


def test_a_copied_store_used_twice_is_detected(venue: Place, tmp_path: Path) -> None:
    venue.store.append([told("g1")])
    venue.store.close()
    twin_path = Path(shutil.copy(venue.store.path, tmp_path / "twin.db"))
    venue.store = Store.open(venue.store.path, "kiosk-1")
    with closing(Store.open(twin_path, "kiosk-1")) as twin:
        assert twin.device == venue.store.device
        venue.store.append([told("g2")])
        twin.append([told("g3")])
        for mine, theirs in ((venue.store, twin), (twin, venue.store)):
            before = journal_of(mine)
            with pytest.raises(StoreForked) as raised:
                mine.merge(journal_of(theirs))
            assert_sentence(raised.value, mine.path)
            assert journal_of(mine) == before
        twin.append([told("g4")])
        with pytest.raises(StoreForked):
            venue.store.merge(twin.facts_since(venue.store.vector()))


def test_contradicting_facts_in_one_batch_are_refused(venue: Place, tmp_path: Path) -> None:
    known = venue.store.vector()
    venue.store.append([told("g1")])
    twin_path = venue.store.back_up(tmp_path / "twin.db")
    device = venue.store.device
    with closing(sqlite.connect(str(twin_path))) as connection, connection:
        connection.execute("INSERT INTO device VALUES ('kiosk-1', ?)", (device,))
    venue.store.append([told("g2")])
    with closing(Store.open(twin_path, "kiosk-1")) as twin:
        twin.append([told("g3")])
        both = venue.store.facts_since(known) + twin.facts_since(known)
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        hub.merge(fact for fact in journal_of(venue.store) if fact.device != device)
        before = hub.vector()
        with pytest.raises(StoreForked):
            hub.merge(both)
        assert hub.vector() == before


def test_a_hole_names_what_is_missing(venue: Place, tmp_path: Path) -> None:
    venue.store.append([told(f"g{n}") for n in range(4)])
    facts = journal_of(venue.store)
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        with pytest.raises(StoreHole) as raised:
            hub.merge(fact for fact in facts if fact.sequence != 2)
        assert raised.value.sentence.values["sequence"] == 2
        assert_sentence(raised.value, hub.path)
        assert hub.vector() == {}


def test_a_forged_fact_is_refused(venue: Place, tmp_path: Path) -> None:
    venue.store.append([told("g1")])
    facts = journal_of(venue.store)
    forged = replace(facts[-1], body='{"name_ko":"forged"}')
    with closing(Store.open(tmp_path / "hub.db", "hub", create=True)) as hub:
        with pytest.raises(StoreForked):
            hub.merge([*facts[:-1], forged])
        assert list(hub.guests()) == []
        assert hub.merge(facts) == len(facts)
        assert [one.guest for one in hub.guests()] == [Guest(id="g1", name_ko="g1")]
