"""Erasure: no personal data is left in any byte, and counts are unchanged."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import AlreadyIn, NotFound
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.connection import driver_connection
from kiosk.store.queries.searching import search
from kiosk.usecases.admin import erasure
from kiosk.usecases.admin.erasure import Erased, erase
from kiosk.usecases.reports.counts import Count, count
from tests.usecases.admin.erased_day import (
    ADMIN,
    OF_OTHERS,
    OF_X,
    X_CODE,
    Y,
    erased_or_fail,
    found,
    passes_examination,
)
from tests.usecases.conftest import CODE, DOORS, G, Venue


def numbers(store: Store) -> list[Count]:
    return [row for row in count(store) if row.category is None]


def test_erasing_everybody_leaves_no_personal_byte_and_the_counts(
    day: Venue, tmp_path: Path
) -> None:
    day.store.back_up()
    for name in ("kiosk-1.damaged-20200101-000000-000000.db", "kiosk-1.db.0a1b2c3d.new"):
        (tmp_path / name).write_text("남궁빛나래", "utf-8")
    before, fact_count = count(day.store), len(day.store.facts_since({}))
    assert {word for _, word in found(tmp_path, *OF_X, *OF_OTHERS)} == {*OF_X, *OF_OTHERS}
    assert erasure.affected_count(day.store) == 3
    erased = erased_or_fail(erase(day.store, ADMIN))
    assert found(tmp_path, *OF_X, *OF_OTHERS) == []
    assert (erased.records, len(erased.copies)) == (3, 3)
    assert count(day.store) == before
    assert len(day.store.facts_since({})) == fact_count + 3
    assert day.is_intact()
    assert passes_examination(day.store)
    assert [file.name for file in tmp_path.glob("*.backup-*")] == [erased.backup.name]
    with closing(Store.open(erased.backup, "looking")) as copy:
        assert count(copy) == before
    assert {fact.author for fact in day.facts(FactKind.GUEST_ERASED)} == {ADMIN.staff}


def test_codes_in_scans_of_earlier_versions_are_erased(day: Venue, tmp_path: Path) -> None:
    """Earlier versions stored the code in the fact of its scan."""
    scan = {"checkpoint": "main", "at": DOORS.isoformat(), "direction": "entry", "reentry": "once"}
    for outcome in ("Admitted", "AlreadyIn"):
        body = scan | {"outcome": outcome, "code": X_CODE, "first": outcome == "Admitted"}
        day.store.append([Draft("guest:x", FactKind.CODE_SCANNED, body)])
    before = count(day.store)
    erased_or_fail(erase(day.store, ADMIN))
    assert found(tmp_path, X_CODE.lower()) == []
    assert count(day.store) == before
    assert passes_examination(day.store)


def test_the_fact_of_a_scan_does_not_contain_the_code(day: Venue) -> None:
    assert [fact for fact in day.facts() if "code" in fact.read_body()] == []


def test_erasing_one_person_keeps_the_others(day: Venue, tmp_path: Path) -> None:
    merge = {"into": "x", "at": DOORS.isoformat()}
    day.register(Guest(id="x2", name_ko="남궁빛나래둘"), "EVT-X2X2X2X2X2X2X2X2")
    day.store.append([Draft("guest:x2", FactKind.GUEST_MERGED, merge)])
    before = numbers(day.store)
    erased = erased_or_fail(erase(day.store, ADMIN, X_CODE))
    assert erased.records == 2
    assert found(tmp_path, *OF_X, "빛나래둘", "x2x2x2") == []
    assert len(found(tmp_path, *OF_OTHERS)) >= len(OF_OTHERS)
    assert numbers(day.store) == before
    assert passes_examination(day.store)
    assert day.scan("main", X_CODE).outcome == NotFound()
    assert isinstance(day.scan("main").outcome, AlreadyIn)
    hits = day.store.read(lambda connection: search.find(connection, "선우가온", 8))
    assert [hit.guest for hit in hits] == ["y"]
    assert day.store.read(lambda connection: search.find(connection, "빛나래", 8)) == []


@pytest.mark.parametrize("who", ["x", "REG-4711", X_CODE.lower()])
def test_a_person_is_erased_by_id_reference_or_code(day: Venue, who: str) -> None:
    assert erasure.affected_count(day.store, who) == 1
    assert erased_or_fail(erase(day.store, ADMIN, who)).records == 1
    assert [guest.guest.id for guest in day.store.guests() if guest.guest.erased] == ["x"]


def test_erasing_again_changes_nothing(day: Venue) -> None:
    erased_or_fail(erase(day.store, ADMIN))
    again = erased_or_fail(erase(day.store, ADMIN))
    assert (again.records, again.facts) == (0, 0)
    assert len(day.facts(FactKind.GUEST_ERASED)) == 3


def test_only_an_admin_may_erase_and_an_unknown_guest_is_refused(day: Venue) -> None:
    protocol = replace(ADMIN, role=Role.PROTOCOL)
    assert erase(day.store, protocol) == NotAllowed(Right.ERASE)
    assert isinstance(erase(day.store, ADMIN, "nobody"), InvalidInput)
    assert isinstance(erasure.affected_count(day.store, "nobody"), InvalidInput)
    assert day.facts(FactKind.GUEST_ERASED) == []


def test_an_open_process_reads_the_erased_state(day: Venue, tmp_path: Path) -> None:
    with closing(Store.open(day.store.path, "desk-1")) as desk:
        assert desk.changed()
        with desk._reader.begin():
            desk._reader.exec_driver_sql("SELECT count(*) FROM guest").fetchone()
            driver_connection(day.store._writer).execute("PRAGMA busy_timeout=1")
            erased = erase(day.store, ADMIN)
            assert isinstance(erased, Erased)
            assert not erased.file_cleaned
        assert desk.changed()
        assert all(guest.guest.erased for guest in desk.guests())
        assert count(desk) == count(day.store)
        erased_or_fail(erase(day.store, ADMIN))
        assert found(tmp_path, *OF_X, *OF_OTHERS) == []


def test_fields_that_counts_depend_on_are_kept(day: Venue) -> None:
    day.correct(Y, status=Status.PENDING, valid_while_pending=True)
    before = count(day.store)
    erased_or_fail(erase(day.store, ADMIN))
    assert count(day.store) == before
    (guest,) = [record.guest for record in day.store.guests() if record.guest.id == "y"]
    expected = {"id": "y", "category": "regular", "status": Status.PENDING, "erased": True}
    assert guest == Guest(**expected, valid_while_pending=True, sessions=("work",))  # type: ignore[arg-type]  # passed on unchanged


def test_a_guest_with_another_name_is_kept(day: Venue, tmp_path: Path) -> None:
    erased_or_fail(erase(day.store, ADMIN, G.id))
    assert found(tmp_path, "minseo@example.org", CODE.lower()) == []
    assert found(tmp_path, "xanthippe", "선우가온") != []
