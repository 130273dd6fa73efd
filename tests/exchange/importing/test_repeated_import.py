"""Repeated imports: concurrent changes, merged records, codes of other guests."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, Role
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.store.queries.guests import RegisteredGuest
from kiosk.usecases.admin.import_files import ATTEMPTS, ImportResult, import_lists
from kiosk.usecases.admin.import_news import imported_since
from kiosk.usecases.guests.corrections import Merged, add_note, merge
from kiosk.usecases.guests.import_conflicts import CaseDecided, decide, open_cases
from tests.command_process import run_command
from tests.exchange.spreadsheets import problems, write_workbook

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
ADMIN = Actor("s1", "s1", Role.ADMIN)
PROGRAMME: dict[str, Any] = {
    "라운드": [["라운드"], ["1"]],
    "테이블": [["테이블", "좌석 수"], ["1", 2], ["2", 1], ["3", 1]],
}
HEADER = ["등록번호", "성명", "1라운드 테이블"]


def record_of(store: Store, reference: str) -> RegisteredGuest:
    return next(one for one in store.guests() if one.guest.reference == reference)


def seats(store: Store, reference: str) -> list[str]:
    return [seat.table for seat in record_of(store, reference).seats]


class Lists:
    """A store, a folder for its lists, and another device that writes to the store."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder

    def import_list(
        self, *rows: list[Any], header: list[str] = HEADER, **sheets: Any
    ) -> ImportResult:
        file = write_workbook(self.folder / "list.xlsx", {"참가자": [header, *rows], **sheets})
        return import_lists(self.store, [file], Options(), author="importer")

    def elsewhere(self, do: Callable[[Store], Any]) -> None:
        with closing(Store.open(self.store.path, "desk-2")) as other:
            do(other)


@pytest.fixture
def lists(store: Store, tmp_path: Path) -> Lists:
    made = Lists(store, tmp_path)
    made.import_list(["A1", "한가온", "1"], ["A2", "두다온", "1"], **PROGRAMME)
    return made


def test_a_concurrent_seat_change_is_kept_and_is_a_conflict(lists: Lists) -> None:
    id_ = record_of(lists.store, "A1").guest.id
    change_while_reading(lists, lambda: _seat(lists, id_, "2"))
    result = lists.import_list(["A1", "한가온", "3"], ["A2", "두다온", "1"])
    assert seats(lists.store, "A1") == ["2"]
    assert [(one.part, one.theirs) for one in open_cases(lists.store)] == [("seat/1", ["3", ""])]
    assert not result.plan.refusals


def change_while_reading(lists: Lists, do: Callable[[], None], times: int = 1) -> None:
    """Executes `do` at another device after each reading of the guests, `times` times."""
    read, remaining = lists.store.guests, [do] * times

    def guests() -> Iterator[RegisteredGuest]:
        found = list(read())
        if remaining:
            remaining.pop()()
        return iter(found)

    lists.store.guests = guests  # type: ignore[method-assign]  # reads, then another device writes


def _seat(lists: Lists, id_: str, table: str) -> None:
    lists.elsewhere(lambda store: store.append([facts.guest_seated(id_, "1", table)], "s1"))


def test_a_table_filled_concurrently_is_full(lists: Lists) -> None:
    id_ = record_of(lists.store, "A2").guest.id
    change_while_reading(lists, lambda: _seat(lists, id_, "3"))
    result = lists.import_list(["A1", "한가온", "3"], ["A2", "두다온", "1"])
    assert (seats(lists.store, "A1"), seats(lists.store, "A2")) == (["1"], ["3"])
    assert problems(result.plan) == [(2, "1라운드 테이블", "seat.full")]


def test_a_code_issued_concurrently_is_not_reassigned(lists: Lists) -> None:
    id_ = record_of(lists.store, "A2").guest.id

    def issue() -> None:
        lists.elsewhere(lambda store: store.append([facts.code_issued(id_, "OWN-9")], "s1"))

    change_while_reading(lists, issue)
    header = ["등록번호", "성명", "코드"]
    result = lists.import_list(["A1", "한가온", "OWN-9"], header=header)
    assert "OWN-9" in record_of(lists.store, "A2").codes
    assert "OWN-9" not in record_of(lists.store, "A1").codes
    assert problems(result.plan) == [(2, "코드", "code.taken")]


def test_an_import_with_changes_during_every_attempt_is_refused(
    lists: Lists,
) -> None:
    id_ = record_of(lists.store, "A2").guest.id
    tables = iter("1212121212")

    def move() -> None:
        _seat(lists, id_, next(tables))

    change_while_reading(lists, move, times=ATTEMPTS)
    result = lists.import_list(["A1", "새가온", "1"], ["A2", "두다온", "1"])
    assert (result.facts, result.plan.refused_whole) == (0, True)
    assert problems(result.plan) == [(0, "", "changed_meanwhile")]
    assert record_of(lists.store, "A1").guest.name_ko == "한가온"
    assert lists.import_list(["A1", "새가온", "1"], ["A2", "두다온", "1"]).facts > 0
    assert record_of(lists.store, "A1").guest.name_ko == "새가온"


def test_a_concurrent_note_does_not_repeat_the_planning(lists: Lists) -> None:
    id_, notes = record_of(lists.store, "A2").guest.id, []

    def note() -> None:
        notes.append(1)
        lists.elsewhere(lambda store: add_note(store, ADMIN, id_, "창가를 원함", NOW))

    change_while_reading(lists, note, times=ATTEMPTS)
    lists.import_list(["A1", "새가온", "1"], ["A2", "두다온", "1"])
    assert len(notes) == 1


@pytest.fixture
def merged(lists: Lists) -> Lists:
    """A2 is a second record of A1; both have a seat at table 1."""
    one, two = (record_of(lists.store, reference).guest.id for reference in ("A1", "A2"))
    assert isinstance(merge(lists.store, ADMIN, two, one, NOW), Merged)
    assert record_of(lists.store, "A2").merged == one
    return lists


def test_a_seat_that_the_list_changes_for_a_second_record_is_decided_for_the_person(
    merged: Lists,
) -> None:
    merged.import_list(["A2", "두다온", "3"])
    person = record_of(merged.store, "A1").guest
    (case,) = open_cases(merged.store)
    assert (case.subject, case.part) == (f"guest:{person.id}", "seat/1")
    assert (case.ours, case.theirs) == (["1", ""], ["3", ""])
    assert merged.import_list(["A2", "두다온", "3"]).facts == 0
    assert isinstance(decide(merged.store, ADMIN, case, take=True), CaseDecided)
    assert seats(merged.store, "A1") == ["3"]
    assert open_cases(merged.store) == []
    assert merged.import_list(["A2", "두다온", "3"]).facts == 0


def test_a_seat_kept_from_the_desk_stays_in_later_imports(merged: Lists) -> None:
    merged.import_list(["A2", "두다온", "3"])
    (case,) = open_cases(merged.store)
    assert isinstance(decide(merged.store, ADMIN, case, take=False), CaseDecided)
    assert merged.import_list(["A2", "두다온", "3"]).facts == 0
    assert (seats(merged.store, "A1"), open_cases(merged.store)) == (["1"], [])


def test_the_row_of_the_main_record_has_precedence(merged: Lists) -> None:
    merged.import_list(["A1", "한가온", "1"], ["A2", "두다온", "3"])
    assert (seats(merged.store, "A1"), open_cases(merged.store)) == (["1"], [])


def test_other_devices_are_notified_of_an_import_with_conflicts_only(lists: Lists) -> None:
    id_ = record_of(lists.store, "A1").guest.id
    lists.store.append([facts.guest_seated(id_, "1", "2")], "s1")
    with closing(Store.open(lists.store.path, "desk-2")) as desk:
        before = imported_since(desk, None).known
        lists.import_list(["A1", "한가온", "3"], ["A2", "두다온", "1"])
        (news,) = imported_since(desk, before).imported
        assert (news.files, news.records, news.undecided) == ("list.xlsx", 0, 1)
        before = imported_since(desk, None).known
        lists.import_list(["A1", "한가온", "3"], ["A2", "두다온", "1"])
        assert imported_since(desk, before).imported == ()


CODES = "등록번호,성명,유효시작,유효종료,코드\n"
BACKWARDS = "2026-12-02 10:00,2026-12-01 10:00"


def imported(file: Path, store: Path) -> subprocess.CompletedProcess[str]:
    return run_command("import", file, "--store", store, "--json", ends=None)


def test_a_duplicate_code_is_also_reported_for_rows_refused_otherwise(
    tmp_path: Path,
) -> None:
    file, store = tmp_path / "list.csv", tmp_path / "forum.db"
    file.write_text(f"{CODES}A1,한가온,,,OWN-1\nA2,두다온,,,OWN-2\nA3,세라온,,,OWN-3\n", "utf-8")
    assert imported(file, store).returncode == 0
    rows = [
        f"A1,한가온,{BACKWARDS},OWN-3",
        f"A9,나온,{BACKWARDS},OWN-1",
        "A3,,,,OWN-1",
        f"A2,두다온,{BACKWARDS},OWN-2",
    ]
    file.write_text(CODES + "\n".join(rows) + "\n", "utf-8")
    output = imported(file, store)
    assert output.returncode != 0
    refused = json.loads(output.stdout)["refused"]
    assert [(one["row"], one["column"]) for one in refused] == [
        (2, "유효종료"),
        (2, "코드"),
        (3, "유효종료"),
        (3, "코드"),
        (4, "성명"),
        (4, "코드"),
        (5, "유효종료"),
    ]
    assert json.loads(output.stdout)["rows"]["guests"]["refused"] == 4
