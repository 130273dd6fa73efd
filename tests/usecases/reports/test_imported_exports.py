"""Exports can be imported again: nothing changes, and nothing is lost."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Room, Round, Table
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatReason
from kiosk.domain.records.ways import ArrowKind, Way
from kiosk.exchange.exporting.export_kinds import SHEETS_OF_THE_DAY, ExportFormat, ExportKind
from kiosk.exchange.importing.columns.columns import SheetKind as Sheet
from kiosk.exchange.importing.columns.own_exports import HEADERS
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.usecases.admin.import_files import import_lists
from tests.usecases.conftest import Venue
from tests.usecases.reports.exported_day import TEXTS, write


def all_headings() -> set[str]:
    korean, english = TEXTS
    ids = ("at", "kiosk", "entered_at", "absent", "inside_now", "table", "arrived_mark")
    return {f"{korean.say(f'export.{id_}')} / {english.say(f'export.{id_}')}" for id_ in ids}


@pytest.mark.parametrize(
    "kind",
    [
        ExportKind.ARRIVALS,
        ExportKind.NO_SHOWS,
        ExportKind.DELEGATIONS,
        ExportKind.TABLES,
        ExportKind.CHANGES,
    ],
)
def test_importing_an_exported_list_changes_no_guest(
    day: Venue, tmp_path: Path, kind: ExportKind
) -> None:
    result = write(day, kind, tmp_path / "a.csv")
    before = [(found.guest, found.seats) for found in day.store.guests()]
    import_lists(day.store, list(result.files), Options())
    assert {heading for each in HEADERS for heading in each} <= all_headings()
    assert [(found.guest, found.seats) for found in day.store.guests()] == before


def test_importing_exported_csv_files_changes_nothing(day: Venue, tmp_path: Path) -> None:
    result = write(day, ExportKind.EVERYTHING, tmp_path / "a.csv")
    csv_files = [
        file for file in result.files if file.stem in ("a-guests", "a-checkpoints", "a-event")
    ]
    before = [found.guest for found in day.store.guests()]
    imported = import_lists(day.store, csv_files, Options())
    assert [str(refusal.problem) for refusal in imported.plan.refusals] == []
    assert [found.guest for found in day.store.guests()] == before
    assert imported.facts == 0


def test_importing_the_exported_workbook_changes_nothing(day: Venue, tmp_path: Path) -> None:
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    before = [found.guest for found in day.store.guests()]
    imported = import_lists(day.store, [tmp_path / "a.xlsx"], Options())
    assert [str(refusal.problem) for refusal in imported.plan.refusals] == []
    assert imported.facts == 0
    assert [found.guest for found in day.store.guests()] == before
    assert "sessions" not in imported.plan.tallies or not imported.plan.tallies[Sheet.SESSIONS].new


def test_importing_exported_ways_and_tracks_changes_nothing(day: Venue, tmp_path: Path) -> None:
    before = day.store.programme().event
    tracks = {"정책|Policy": "policy", "오찬|Lunch": "meal"}
    main = day.store.programme().checkpoints["main"]
    drafts = [
        facts.change_fact(before, replace(before, tracks=tracks)),
        facts.change_fact(main, replace(main, desk_arrow=ArrowKind.RIGHT, desk_metres=15)),
        facts.change_fact(None, Room("hall-z", "Z홀", "Hall Z")),
        facts.change_fact(None, Way("main→hall-z", "main", "hall-z", ArrowKind.LIFT, "승강기로")),
        facts.change_fact(None, Way("strict→hall-z", "strict", "hall-z", line_en="Left door")),
    ]
    day.store.append(one for one in drafts if one)
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    imported = import_lists(day.store, [tmp_path / "a.xlsx"], Options())
    assert ([str(one.problem) for one in imported.plan.refusals], imported.facts) == ([], 0)
    assert len(day.store.programme().ways) == 2


def test_exported_rules_of_the_seating_change_nothing_and_make_the_same_in_a_new_store(
    day: Venue, tmp_path: Path
) -> None:
    first, second = (one.guest.id for one in list(day.store.guests())[:2])
    records = (
        Round("1", live=True),
        Table("12"),
        SeatingRule("x", RuleKind.APART, (first, second), round="1"),
        SeatingRule("y", RuleKind.AT_TABLE, (first,), table="12"),
        SeatingRule("z", RuleKind.POINTS, term="repeat", points=5),
        SeatingRule("w", RuleKind.ABSENT, (second,), round="1", removed=True),
    )
    day.store.append([draft for record in records if (draft := facts.change_fact(None, record))])
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    imported = import_lists(day.store, [tmp_path / "a.xlsx"], Options())
    assert ([str(one.problem) for one in imported.plan.refusals], imported.facts) == ([], 0)

    def named(store: Store) -> set[object]:
        codes = {one.guest.id: one.codes for one in store.guests()}
        rules = store.programme().seating_rules.values()
        return {
            (
                one.kind,
                *sorted(codes[id_] for id_ in one.guests),
                one.table,
                one.points,
                one.removed,
            )
            for one in rules
        }

    with closing(Store.open(tmp_path / "new.db", "new", create=True)) as store:
        assert import_lists(store, [tmp_path / "a.xlsx"], Options()).plan.refusals == []
        assert len(named(store)) == 4
        assert named(store) == named(day.store)


def test_the_exported_workbook_creates_a_new_store_with_all_seats(
    day: Venue, tmp_path: Path
) -> None:
    def places(store: Store) -> dict[str, list[tuple[str, str, str]]]:
        return {
            record.guest.name_ko or record.guest.name_latin: [
                (seat.round, seat.table, seat.seat) for seat in record.seats
            ]
            for record in store.guests()
            if record.seats
        }

    records = (Round("1"), Table("12"), Table("2"))
    day.store.append([draft for record in records if (draft := facts.change_fact(None, record))])
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    with closing(Store.open(tmp_path / "new.db", "new", create=True)) as store:
        imported = import_lists(store, [tmp_path / "a.xlsx"], Options())
        assert [str(refusal.problem) for refusal in imported.plan.refusals] == []
        assert places(store) == places(day.store) != {}
        assert import_lists(store, [tmp_path / "a.xlsx"], Options()).facts == 0


def test_importing_exported_seats_changes_neither_their_reasons_nor_who_was_told(
    day: Venue, tmp_path: Path
) -> None:
    records = (Round("1"), Round("2"), Table("12", capacity=1), Table("2"))
    day.store.append([draft for record in records if (draft := facts.change_fact(None, record))])
    planned = (("a", "1", "12", "1"), ("a", "2", "2", "3"), ("b", "1", "2", "4"))
    day.store.append(facts.guest_seated(*seat, why=SeatReason.PLAN) for seat in planned)
    day.store.append([facts.seat_told("a", "1", "12")])
    result = write(day, ExportKind.EVERYTHING, tmp_path / "a.csv")
    before = {found.guest.id: found.seats for found in day.store.guests()}
    [seats] = [file for file in result.files if file.stem == "a-seats"]
    imported = import_lists(day.store, [seats], Options())
    assert [str(refusal.problem) for refusal in imported.plan.refusals] == []
    assert imported.facts == 0
    assert imported.plan.tallies[Sheet.SEATS].new == 0
    assert {found.guest.id: found.seats for found in day.store.guests()} == before
    assert before["a"][0].why == SeatReason.PLAN
    assert before["a"][0].told == "12"


@pytest.mark.parametrize(
    "kind", [ExportKind.CHANGES, ExportKind.ARRIVALS, ExportKind.NO_SHOWS, ExportKind.TABLES]
)
def test_each_exported_list_is_recognised_as_an_own_export(
    day: Venue, tmp_path: Path, kind: ExportKind
) -> None:
    write(day, kind, tmp_path / "a.xlsx", ExportFormat.XLSX)
    names = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert set(names) <= set(SHEETS_OF_THE_DAY)


def test_exported_questions_and_answers_change_nothing_and_make_the_same_in_a_new_store(
    day: Venue, tmp_path: Path
) -> None:
    guest = next(one.guest for one in day.store.guests())
    questions = (
        Question(
            "meal",
            "식사",
            "Meal",
            QuestionKind.CHOICE,
            required=True,
            options=("한식|Korean", "채식|Vegetarian"),
            checkpoints=("main",),
            column="Lunch",
            position=1,
        ),
        Question(
            "why",
            text_en="Why?",
            asked=AskedAt.DESK,
            depends_on="meal",
            depends_values=("채식",),
            column="Why",
            removed=True,
        ),
    )
    day.store.append([draft for one in questions if (draft := facts.change_fact(None, one))])
    day.store.append([facts.question_answered(guest.id, questions[0], "채식", day.now)])
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    imported = import_lists(day.store, [tmp_path / "a.xlsx"], Options())
    assert ([str(one.problem) for one in imported.plan.refusals], imported.facts) == ([], 0)
    with closing(Store.open(tmp_path / "new.db", "new", create=True)) as store:
        assert import_lists(store, [tmp_path / "a.xlsx"], Options()).plan.refusals == []
        assert tuple(store.programme().questions.values()) == questions
        assert [one.guest.extra for one in store.guests() if "Lunch" in one.guest.extra] == [
            {**guest.extra, "Lunch": "채식"}
        ]
