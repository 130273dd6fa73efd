"""Exports: the same numbers as elsewhere, and every column under its header."""

from __future__ import annotations

import csv
import subprocess
from dataclasses import replace
from pathlib import Path

from openpyxl import load_workbook

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Room, Session
from kiosk.domain.records.permissions import NotAllowed, Right, Role
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.checkin.desk_tickets import issue_ticket
from kiosk.usecases.programme import changes
from kiosk.usecases.reports.counts import count
from kiosk.usecases.reports.exporting.exports import ExportRequest, FormatUnsupported, export
from tests.usecases.conftest import CODE, DOORS, Venue
from tests.usecases.reports.exported_day import ADMIN, MISSION, PEOPLE, TEXTS, write


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {heading.partition(" / ")[2]: cell for heading, cell in row.items()}
            for row in csv.DictReader(file)
        ]


def test_exported_arrivals_equal_the_counts(day: Venue, tmp_path: Path) -> None:
    result = write(day, ExportKind.ARRIVALS, tmp_path / "a.csv")
    rows = rows_of(tmp_path / "a.csv")
    assert result.rows == len(rows) == count(day.store)[0].arrived == 4
    assert [row["Name (Korean)"] or row["Name (English)"] for row in rows] == [
        "하늘",
        "김민서",
        "'=하나",
        "BERG Åsa",
    ]
    first, second = rows[:2]
    assert (first["First entry"], first["Entered at"]) == ("2020-01-01 18:00:00", "main")
    assert (first["Also entered"], first["Inside now"]) == ("strict", "○")
    assert (second["Inside now"], second["Device"], second["Code"]) == ("", "kiosk-1", CODE)


def test_no_shows_are_expected_guests_without_arrival(day: Venue, tmp_path: Path) -> None:
    write(day, ExportKind.NO_SHOWS, tmp_path / "a.csv")
    (row,) = rows_of(tmp_path / "a.csv")
    assert (row["Name (Korean)"], row["Mobile"]) == ("나무", "'+46 8 000 00 00")
    total = count(day.store)[0]
    assert (total.expected, total.arrived, total.not_arrived) == (5, 4, 1)


def test_delegations_are_exported_with_their_members(day: Venue, tmp_path: Path) -> None:
    result = write(day, ExportKind.DELEGATIONS, tmp_path / "a.csv")
    assert [file.name for file in result.files] == ["a-delegations.csv", "a-members.csv"]
    (row,) = rows_of(result.files[0])
    assert list(row.values()) == [MISSION, "2", "2", "0", "2"]
    assert [member["Precedence"] for member in rows_of(result.files[1])] == ["1", "2"]


def test_tables_are_exported_in_order(day: Venue, tmp_path: Path) -> None:
    write(day, ExportKind.TABLES, tmp_path / "a.csv")
    rows = rows_of(tmp_path / "a.csv")
    assert [(row["Table"], row["Name (Korean)"], row["Arrived"]) for row in rows] == [
        ("2", "나무", ""),
        ("12", "하늘", "○"),
    ]


def test_changes_have_author_old_and_new_value(day: Venue, tmp_path: Path) -> None:
    opening = Session(id="opening", room="hall", title_ko="개회식")
    for record in (Room(id="hall"), Room(id="annex"), opening):
        draft = facts.change_fact(None, record)
        assert draft is not None
        day.store.append([draft])
    day.correct(PEOPLE[2], name_ko="나무늘보")
    day.store.append([facts.guest_seated("a", "1", "3")], ADMIN.staff)
    changes.move_session(day.store, ADMIN, "opening", room="annex")
    day.store.append([facts.code_issued("b", "EVT-NEW", replaces="EVT-BBBBBBBBBBBBBBBB")])
    note = {"text": "휠체어", "at": DOORS.isoformat()}
    day.store.append([facts.Draft("guest:a", FactKind.NOTE_ADDED, note)], ADMIN.staff)
    scan = day.scan("dinner", CODE).scan
    annul(day.store, scan, day.now, "동명이인")
    write(day, ExportKind.CHANGES, tmp_path / "a.csv")
    rows = rows_of(tmp_path / "a.csv")
    exported = [
        (row["What"].partition(" / ")[2], row["Staff"], row["Field"], row["Before"], row["After"])
        for row in rows
    ]
    assert exported == [
        ("Guest corrected", "", "name_ko", "나무", "나무늘보"),
        ("Seat changed", ADMIN.name, "table 1", "12", "3"),
        ("Session changed", ADMIN.name, "room", "hall", "annex"),
        ("Code reissued", "", "code", "EVT-BBBBBBBBBBBBBBBB", "EVT-NEW"),
        ("Note added", ADMIN.name, "", "", "휠체어"),
        ("Scan annulled", "", "", "", f"동명이인; {scan}"),
    ]
    assert rows[0]["About"] == "나무늘보 · R-7"
    assert rows[2]["About"] == "session:opening"


def test_changes_list_a_fact_of_a_newer_version(day: Venue, tmp_path: Path) -> None:
    day.store.append([facts.Draft("guest:a", "allergy_noted", {"text": "nuts"})], ADMIN.staff)
    write(day, ExportKind.CHANGES, tmp_path / "a.csv")
    changes = [
        (row["What"].partition(" / ")[2], row["After"]) for row in rows_of(tmp_path / "a.csv")
    ]
    assert changes == [("Recorded by a newer version (allergy_noted)", "nuts")]


def test_everything_is_exported_to_one_workbook(day: Venue, tmp_path: Path) -> None:
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    book = load_workbook(tmp_path / "a.xlsx")
    rows = {name.partition(" - ")[2]: book[name].max_row - 1 for name in book.sheetnames}
    assert rows["Guests"] == 6
    assert rows["Arrivals"] == 4
    assert rows["Scans"] == len(day.facts())
    assert rows["Checkpoints"] == 4
    assert rows["Event"] == 1


def test_every_column_holds_what_its_header_names(day: Venue, tmp_path: Path) -> None:
    note = {"text": "휠체어", "at": DOORS.isoformat()}
    day.store.append([facts.Draft("guest:a", FactKind.NOTE_ADDED, note)], ADMIN.staff)
    issue_ticket(day.store, "no_code", day.now, guest="a", letter="A")
    write(day, ExportKind.EVERYTHING, tmp_path / "a.xlsx", ExportFormat.XLSX)
    book = load_workbook(tmp_path / "a.xlsx")
    read = {}
    for sheet in book.worksheets:
        headers = [str(cell.value or "") for cell in sheet[1]]
        assert all(headers), sheet.title
        assert len(set(headers)) == len(headers), sheet.title
        assert sheet.max_column == len(headers), sheet.title
        read[sheet.title.partition(" - ")[2]] = [
            dict(zip((h.partition(" / ")[2] or h for h in headers), row, strict=True))
            for row in sheet.iter_rows(min_row=2, values_only=True)
        ]
    for scan in read["Scans"]:
        assert scan["Direction"] in ("entry", "exit")
        assert scan["Device"] == "kiosk-1"
        assert scan["Checkpoint"] in ("main", "strict")
        assert str(scan["Record"]) in "agdb"
    assert [scan["Forced"] for scan in read["Scans"] if scan["About"] == "=하나"] == ["yes"]
    (noted,) = read["Notes"]
    columns = [noted[name] for name in ("Staff", "Record", "About", "Text")]
    assert columns == [ADMIN.name, "a", "하늘", "휠체어"]
    (called,) = read["Desk tickets"]
    assert [called[name] for name in ("Number", "Reason", "Record", "About")] == [
        "A-1",
        "no_code",
        "a",
        "하늘",
    ]


def test_the_report_equals_the_counts(day: Venue, tmp_path: Path) -> None:
    write(day, ExportKind.REPORT, tmp_path / "a.pdf", ExportFormat.PDF)
    ran = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "a.pdf"), "-"], check=True, capture_output=True
    )
    text = ran.stdout.decode()
    titles = [texts.say("report.title") for texts in TEXTS]
    for words in (*titles, "Acceptance", "80.0 %", MISSION):
        assert words in text
    assert "2020-01-01 19:00 – 23:00" in text
    total = count(day.store)[0]
    boxes = next(line.split() for line in text.splitlines() if "80.0 %" in line)
    assert boxes[:3] == [str(total.expected), str(total.arrived), str(total.not_arrived)]
    forced = next(line for line in text.splitlines() if "by decision of staff" in line)
    assert forced.split()[-1] == "1"


def test_an_event_without_guests_is_exported(day: Venue, tmp_path: Path) -> None:
    day.store.append(
        [facts.Draft(f"guest:{guest.id}", FactKind.GUEST_MERGED, {"into": "g"}) for guest in PEOPLE]
    )
    # Papers of the seating are refused where nobody has a seat.
    kinds = {kind for kind in ExportKind if not kind.is_of_seats} - {ExportKind.CALENDARS}
    pages = {kind for kind in kinds if kind.formats == (ExportFormat.PDF,)}
    for kind in kinds:
        form = ExportFormat.PDF if kind in pages else ExportFormat.XLSX
        write(day, kind, tmp_path / f"{kind}.{form}", form)
    assert len(list(tmp_path.glob("*.xlsx"))) == len(kinds) - len(pages)
    assert len(list(tmp_path.glob("*.pdf"))) == len(pages)


def test_an_export_is_recorded_and_needs_an_admin(day: Venue, tmp_path: Path) -> None:
    order = ExportRequest(ExportKind.ARRIVALS, ExportFormat.CSV, tmp_path / "a.csv")
    desk = replace(ADMIN, role=Role.PROTOCOL)
    assert export(day.store, desk, order, TEXTS, at=DOORS) == NotAllowed(Right.EXPORT)
    assert day.facts(FactKind.LIST_EXPORTED) == []
    assert not order.path.exists()
    write(day, ExportKind.ARRIVALS, order.path)
    (fact,) = day.facts(FactKind.LIST_EXPORTED)
    assert (fact.author, fact.read_body()["rows"]) == (ADMIN.staff, 4)
    assert list(day.store.read(differences)) == []


def test_the_report_is_only_a_pdf(day: Venue, tmp_path: Path) -> None:
    order = ExportRequest(ExportKind.REPORT, ExportFormat.CSV, tmp_path / "a.csv")
    assert isinstance(export(day.store, ADMIN, order, TEXTS, at=DOORS), FormatUnsupported)
    assert day.store.programme().checkpoints["strict"].reentry is Reentry.ONCE
