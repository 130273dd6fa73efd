"""Erasure: no personal data is left in any byte, and counts are unchanged."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import AlreadyIn, NotFound
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Guest, Session, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.connection import driver_connection
from kiosk.store.doctor import examine
from kiosk.store.queries import search
from kiosk.usecases.admin import erasure
from kiosk.usecases.admin.erasure import Erased, erase
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.guests import decisions
from kiosk.usecases.reports.counts import Count, count
from kiosk.usecases.reports.paper_lists import enter
from tests.usecases.conftest import CODE, DOORS, G, MakeVenue, Venue

ADMIN = Actor("s9", "정다온", Role.ADMIN)
X_CODE, Y_CODE = "EVT-XXXX1111XXXX2222", "EVT-YYYY3333YYYY4444"
X = Guest(
    id="x",
    name_ko="남궁빛나래",
    family_latin="Quillfeather",
    given_latin="Xanthippe",
    organisation_en="Wrenmoor Observatory",
    delegation="Embassy of Wrenmoor",
    email="xanthippe@wrenmoor.example",
    phone="010-0000-8642",
    category="vip",
    attention="견과류 알레르기",
    escort="의전담당 모란",
    extra={"식단": "무슬림식단"},
    reference="REG-4711",
)
Y = Guest(id="y", name_ko="선우가온", category="regular", sessions=("work",), phone="010-0000-9753")
OF_X = (
    "남궁빛나래", "빛나래", "quillfeather", "xanthippe", "wrenmoor", "8642", "견과류", "모란",
    "무슬림식단", "reg-4711", X_CODE.lower(), X_CODE[4:].lower(), "옛이름", "잘못눌러서",
    "꼭들여보내라고", "휠체어로온다",
)  # fmt: skip
OF_OTHERS = ("선우가온", "9753", "김민서", "minseo@example.org", CODE.lower(), Y_CODE.lower())
_ID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@pytest.fixture
def day(venue: Venue) -> Venue:
    """A day with many facts about X and a few about others."""
    for record in (Session(id="work", enrolled_only=True), Checkpoint(id="door", session="work")):
        draft = facts.change_fact(None, record)
        assert draft is not None
        venue.store.append([draft])
    venue.register(replace(X, name_ko="옛이름"), X_CODE)
    venue.correct(replace(X, name_ko="옛이름"), name_ko=X.name_ko)
    venue.register(Y, Y_CODE)
    note = {"text": "휠체어로온다", "at": DOORS.isoformat()}
    venue.store.append([Draft("guest:x", FactKind.NOTE_ADDED, note)], ADMIN.staff)
    venue.store.append([facts.guest_seated("x", "1", "12"), facts.guest_seated("y", "1", "7")])
    venue.scan("main", X_CODE)
    venue.scan("main", X_CODE)
    annul(venue.store, venue.scan("vip", X_CODE).scan, venue.now, "잘못눌러서")
    decisions.check_in(venue.store, ADMIN, "x", "dinner", venue.now, reason="꼭들여보내라고")
    enter(venue.store, ADMIN, "strict", DOORS, ["REG-4711"])
    venue.scan("door", Y_CODE)
    venue.scan("main")
    return venue


def found(folder: Path, *words: str) -> list[tuple[str, str]]:
    """The texts found in files of the folder, in any case.

    Ids are random and may contain the four digits of a phone number, so they are removed first.
    """
    return [
        (path.name, word)
        for path in folder.rglob("*")
        if path.is_file()
        for text in [_ID.sub(b"", path.read_bytes().lower())]
        for word in words
        if word.encode() in text
    ]


def passes_examination(store: Store) -> bool:
    return all(finding.passed for finding in examine(store.path))


def erased_or_fail(result: object) -> Erased:
    assert isinstance(result, Erased)
    assert result.scoured
    return result


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
            assert not erased.scoured
        assert desk.changed()
        assert all(guest.guest.erased for guest in desk.guests())
        assert count(desk) == count(day.store)
        erased_or_fail(erase(day.store, ADMIN))
        assert found(tmp_path, *OF_X, *OF_OTHERS) == []


def test_a_device_with_the_bodies_does_not_restore_them(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    remote = make_venue("kiosk-2", empty=True)
    remote.store.merge(day.store.facts_since({}))
    remote.correct(X, position_en="Quillfeather the younger")
    remote.scan("dinner", Y_CODE)
    erased_or_fail(erase(day.store, ADMIN))
    day.store.merge(remote.store.facts_since({}))
    day.store.clean_file()
    assert [one for one in found(tmp_path, *OF_X, *OF_OTHERS) if "kiosk-1" in one[0]] == []
    assert day.presence("dinner", "y").inside
    assert passes_examination(day.store)
    assert day.is_intact()


def test_a_device_that_receives_an_erasure_clears_its_facts(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    remote, third = make_venue("kiosk-2", empty=True), make_venue("kiosk-3", empty=True)
    for venue in (remote, third):
        venue.store.merge(day.store.facts_since({}))
    remote.scan("dinner", Y_CODE)
    erased_or_fail(erase(day.store, ADMIN))
    remote.store.merge(day.store.facts_since(remote.store.vector()))
    third.store.merge(remote.store.facts_since(third.store.vector()))
    day.store.merge(remote.store.facts_since(day.store.vector()))
    for venue in (day, remote, third):
        assert venue.store.clean_file()
        assert passes_examination(venue.store)
    assert count(day.store) == count(remote.store) == count(third.store)
    assert found(tmp_path, *OF_X, *OF_OTHERS) == []


def test_a_new_device_receives_only_the_erased_facts(day: Venue, make_venue: MakeVenue) -> None:
    before = count(day.store)
    erased_or_fail(erase(day.store, ADMIN))
    fresh = make_venue("kiosk-9", empty=True)
    fresh.store.merge(day.store.facts_since({}))
    assert count(fresh.store) == before
    assert passes_examination(fresh.store)
    assert {guest.guest.category for guest in fresh.store.guests()} == {"regular", "vip"}


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


def test_an_annulment_known_to_one_of_two_erasing_devices_is_kept(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    """One erases a forced entry, the other its annulment as well; the first's is later."""
    answer = decisions.check_in(day.store, ADMIN, "y", "vip", day.now, reason="꼭들여보내라고")
    assert isinstance(answer, ScanAnswer)
    remote = make_venue("kiosk-2", empty=True)
    remote.store.merge(day.store.facts_since({}))
    decisions.undo(remote.store, ADMIN, answer.scan, "잘못눌러서", remote.now)
    erased_or_fail(erase(remote.store, ADMIN, "y"))
    day.later(minutes=5)
    erased_or_fail(erase(day.store, ADMIN, "y"))
    day.store.merge(remote.store.facts_since({}))
    remote.store.merge(day.store.facts_since({}))
    assert count(day.store) == count(remote.store)
    assert not day.presence("vip", "y").inside
    assert passes_examination(day.store)
    assert passes_examination(remote.store)
    assert erased_or_fail(erase(day.store, ADMIN, "y")).records == 0


def test_a_reason_received_after_the_erasure_is_erased_by_the_next_one(
    day: Venue, make_venue: MakeVenue, tmp_path: Path
) -> None:
    remote = make_venue("kiosk-2", empty=True)
    remote.store.merge(day.store.facts_since({}))
    decisions.check_in(remote.store, ADMIN, "y", "vip", remote.now, reason="잘못눌러서")
    erased_or_fail(erase(day.store, ADMIN))
    day.store.merge(remote.store.facts_since({}))
    before = count(day.store)
    assert erased_or_fail(erase(day.store, ADMIN)).records == 1
    assert [one for one in found(tmp_path, *OF_X, *OF_OTHERS) if "kiosk-1" in one[0]] == []
    assert count(day.store) == before
    remote.store.merge(day.store.facts_since(remote.store.vector()))
    assert remote.store.clean_file()
    assert found(tmp_path, *OF_X, *OF_OTHERS) == []
    assert count(remote.store) == before
