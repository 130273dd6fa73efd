"""Stores of the simulation: not synced, and killed in the middle of a write."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.replication.simulation.simulated_store import Crashed, CrashPoint, SimulatedStore
from kiosk.store import Store

SOURCES = Path(__file__).parents[3] / "kiosk"
FULL, OFF = 2, 0


def draft(name: str) -> facts.Draft:
    made = facts.change_fact(None, Guest(id=name, name_ko=name))
    assert made is not None
    return made


def synchronous(store: Store) -> object:
    return store.transact(
        lambda connection: connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    )


def test_only_simulated_stores_are_not_synced_to_the_disk(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "a.db", "a", create=True)) as store:
        assert synchronous(store) == FULL
    with closing(SimulatedStore.open_simulated(tmp_path / "b.db", "b", lambda: 0)) as store:
        assert synchronous(store) == OFF


def test_no_other_part_of_the_program_opens_stores_that_are_not_synced() -> None:
    setting = re.compile(r"is_durable\s*=\s*(?!is_durable\b)\w+")
    found = [path for path in SOURCES.rglob("*.py") if setting.search(path.read_text())]
    assert [path.name for path in found] == ["simulated_store.py"]


@pytest.mark.parametrize(
    ("point", "kept"), [(CrashPoint.BEFORE_COMMIT, 1), (CrashPoint.AFTER_COMMIT, 2)]
)
def test_a_crash_discards_what_was_not_committed(
    tmp_path: Path, point: CrashPoint, kept: int
) -> None:
    path = tmp_path / "a.db"
    store = SimulatedStore.open_simulated(path, "a", lambda: 0)
    store.append([draft("g1")])
    store.crash = point
    with pytest.raises(Crashed):
        store.append([draft("g2")])
    store.close()
    with closing(SimulatedStore.open_simulated(path, "a", lambda: 0)) as again:
        assert list(again.vector().values()) == [kept]
        assert again.append([draft("g3")]) == 1
