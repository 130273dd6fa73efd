"""Cells of workbooks are read as shown; lost values are refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell import Cell

from kiosk.domain.records.entities import Event, Guest, Programme, Session
from kiosk.exchange.importing.files.number_formats import places_digits, shown_under
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.exchange.importing.plan import ImportPlan
from tests.exchange.importing.raw_workbooks import cell, raw_workbook, row
from tests.exchange.spreadsheets import guests_of, within

HEADER = row(1, cell("A1", "이름"), cell("B1", "코드"))


def planned(path: Path) -> ImportPlan:
    return plan_import([path], Current(Programme(event=Event())))


@pytest.mark.parametrize(
    "formula",
    [
        b'<c r="B2"><f>"KF-"&amp;ROW()</f></c>',
        b'<c s="0" r="B2"><f>"KF-"&amp;ROW()</f></c>',
        b'<c r="B2" t="n"><f>1+1</f><v/></c>',
        b'<c r="B2"><f t="shared" si="0"/></c>',
        b'<c r="B2"><f t="array" ref="B2:B3">A2:A3</f><v></v></c>',
        b"<c r='B2' >\n <f ca='1'>NOW()</f>\n <v> </v></c>".replace(b"<v> </v>", b""),
        b'<c r="B2" t="str"><f>CONCAT("a")</f></c>',
    ],
)
def test_a_formula_that_was_never_calculated_is_refused(tmp_path: Path, formula: bytes) -> None:
    path = raw_workbook(tmp_path / "x.xlsx", [HEADER, row(2, cell("A2", "한가온"), formula)])
    (refusal,) = planned(path).refusals
    assert refusal.problem.id == "import.file.uncalculated"
    assert refusal.problem.values == {"cell": "B2"}


def test_a_formula_is_found_under_a_prefix(tmp_path: Path) -> None:
    path = raw_workbook(tmp_path / "x.xlsx", [HEADER, row(2, cell("A2", "한가온"))])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b"xmlns=", b"xmlns:x=")
    sheet = sheet.replace(b"</", b"\0").replace(b"<", b"<x:").replace(b"\0", b"</x:")
    sheet = sheet.replace(
        b"</x:row></x:sheetData>", b'<x:c r="B2"><x:f>1+1</x:f></x:c></x:row></x:sheetData>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (parts | {"xl/worksheets/sheet1.xml": sheet}).items():
            archive.writestr(name, content)
    assert [refusal.problem.id for refusal in planned(path).refusals] == [
        "import.file.uncalculated"
    ]


@pytest.mark.parametrize(
    "result",
    [
        b'<c r="B2" t="str"><f>"KF-"&amp;ROW()</f><v>KF-2</v></c>',
        b'<c r="B2" t="str"><f t="shared" ref="B2:B3" si="0">"KF-2"</f><v>KF-2</v></c>',
    ],
)
def test_a_saved_result_is_taken(tmp_path: Path, result: bytes) -> None:
    plan = planned(
        raw_workbook(tmp_path / "x.xlsx", [HEADER, row(2, cell("A2", "한가온"), result)])
    )
    assert [change.code for change in plan.changes[:1]] == ["KF-2"]


def test_an_empty_text_is_a_result(tmp_path: Path) -> None:
    formula = b'<c r="B2" t="str"><f>IF(1,"")</f><v></v></c>'
    plan = planned(
        raw_workbook(tmp_path / "x.xlsx", [HEADER, row(2, cell("A2", "한가온"), formula)])
    )
    assert plan.refusals == []


def test_error_values_of_a_workbook_are_reported(tmp_path: Path) -> None:
    cells = [b'<c r="B2" t="e"><v>#REF!</v></c>', b'<c t="e" r="B3"><f>1/0</f><v>#DIV/0!</v></c>']
    rows = [row(n, cell(f"A{n}", f"손님{n}"), error) for n, error in enumerate(cells, 2)]
    plan = planned(raw_workbook(tmp_path / "x.xlsx", [HEADER, *rows]))
    assert [change.code for change in plan.changes[:2]] == ["", ""]
    (note,) = [note for note in plan.notes if note.id == "import.note.cells_left_out"]
    assert note.values["rows"] == "2, 3"


def styled(path: Path, *cells: tuple[str, float, str]) -> Path:
    """A workbook of one guest with a number under each of some headers, in a format."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["이름", *(header for header, _, _ in cells)])
    sheet.append(["한가온", *(number for _, number, _ in cells)])
    for column, (_, _, code) in enumerate(cells, start=2):
        made = sheet.cell(2, column)
        assert isinstance(made, Cell)
        made.number_format = code
    workbook.save(path)
    return path


def test_a_key_is_read_as_the_sheet_shows_it(tmp_path: Path) -> None:
    path = styled(
        tmp_path / "x.xlsx",
        ("등록번호", 71, "00000"),
        ("코드", 42, '"KF-"0000'),
        ("전화번호", 1012345678, "000-0000-0000"),
        ("의전순위", 3, "General"),
    )
    (guest,) = guests_of(planned(path))
    assert (guest.reference, guest.phone, guest.precedence) == ("00071", "010-1234-5678", 3)
    assert planned(path).changes[0].code == "KF-0042"


def test_a_number_of_too_many_digits_is_no_key(tmp_path: Path) -> None:
    path = styled(
        tmp_path / "x.xlsx", ("등록번호", 123456789012345678, "0"), ("코드", 10, "General")
    )
    plan = planned(path)
    assert [guest.reference for guest in guests_of(plan)] == [""]
    left_out = [note for note in plan.notes if note.id == "import.note.cell_left_out"]
    assert [within(note, "problem").id for note in left_out] == ["import.cell.rounded"]


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (71, "00000", "00071"),
        (123456, "00000", "123456"),
        (71, '"A-"000', "A-071"),
        (71, "\\A\\-000", "A-071"),
        (8212345678, "000-0000-0000", "082-1234-5678"),
        (212345678, "[<=9999999]###-####;(0##) ###-####", "(021) 234-5678"),
        (5551234, "[<=9999999]###-####;(0##) ###-####", "555-1234"),
        (7, "000;[Red]-000", "007"),
        (7.5, "000", ""),
        (-7, "000", ""),
        (7, "#,##000", ""),
    ],
)
def test_formats_that_place_digits(number: float, code: str, shown: str) -> None:
    assert shown_under(float(number), code) == shown


@pytest.mark.parametrize("code", ["0", "General", "#,##0", "0.00", "yyyy\\-mm\\-dd", "0%", "@"])
def test_other_formats_change_no_number(code: str) -> None:
    assert not places_digits(code)


def test_merged_cells_hold_for_each_row(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    rows = [
        ("참가자 명단",),
        ("번호", "소속", "이름", "직위"),
        (1, "가온연구원", "한가온", "원장"),
        (2, None, "두다온", None),
        (3, None, "세라온", "연구원"),
        (4, "다온대학교", "네바온", "총장"),
        (5, None, "다마온", None),
    ]
    for cells in rows:
        sheet.append(cells)
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("B3:B5")
    sheet.merge_cells("C6:C7")
    path = tmp_path / "x.xlsx"
    workbook.save(path)
    plan = planned(path)
    assert [(g.name_ko, g.organisation_ko, g.position_ko) for g in guests_of(plan)] == [
        ("한가온", "가온연구원", "원장"),
        ("두다온", "가온연구원", ""),
        ("세라온", "가온연구원", "연구원"),
        ("네바온", "다온대학교", "총장"),
    ]
    assert [(r.row, r.problem.id) for r in plan.refusals] == [(7, "import.guest.nameless")]


def test_headers_that_span_rows_are_headers(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for cells in (
        ("성명", None, "소속"),
        ("국문", "영문", None),
        ("한가온", "HAN Gaon", "가온연구원"),
    ):
        sheet.append(cells)
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("C1:C2")
    path = tmp_path / "x.xlsx"
    workbook.save(path)
    (guest,) = guests_of(planned(path))
    assert (guest.name_ko, guest.name_latin, guest.organisation_ko) == (
        "한가온",
        "HAN Gaon",
        "가온연구원",
    )


def test_an_archive_with_backslashes_is_a_workbook(tmp_path: Path) -> None:
    whole = raw_workbook(tmp_path / "x.xlsx", [HEADER, row(2, cell("A2", "한가온"))])
    path = tmp_path / "backslash.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as copy:
        for name in source.namelist():
            copy.writestr(name.replace("/", "\\"), source.read(name))
    assert [guest.name_ko for guest in guests_of(planned(path))] == ["한가온"]


def test_a_value_beside_inline_text_does_not_lose_it(tmp_path: Path) -> None:
    both = b'<c r="B2" t="inlineStr"><is><t>KF-7</t></is><v>KF-7</v></c>'
    alone = b'<c r="B3" t="inlineStr"><v>KF-8</v></c>'
    rows = [row(2, cell("A2", "한가온"), both), row(3, cell("A3", "두다온"), alone)]
    plan = planned(raw_workbook(tmp_path / "x.xlsx", [HEADER, *rows]))
    assert [c.code for c in plan.changes if isinstance(c.after, Guest)] == ["KF-7", "KF-8"]


def test_tables_days_and_rooms_that_span_rows(tmp_path: Path) -> None:
    workbook = Workbook()
    people = workbook.worksheets[0]
    people.title = "명단"
    for cells in (("테이블", "이름"), (3, "한가온"), (None, "두다온"), (4, "세라온")):
        people.append(cells)
    people.merge_cells("A2:A3")
    programme = workbook.create_sheet("프로그램")
    for items in (
        ("날짜", "시간", "제목", "장소"),
        ("2027-06-02", "09:00", "개회", "그랜드볼룸"),
        (None, "10:00", "발표", None),
        ("2027-06-03", "09:00", "토론", "A홀"),
    ):
        programme.append(items)
    programme.merge_cells("A2:A3")
    programme.merge_cells("D2:D3")
    path = tmp_path / "x.xlsx"
    workbook.save(path)
    plan = planned(path)
    assert plan.refusals == []
    assert [seat.table for seat in plan.seats] == ["3", "3", "4"]
    sessions = [change.after for change in plan.changes if isinstance(change.after, Session)]
    assert [(f"{one.starts:%m-%d %H}", one.room) for one in sessions] == [
        ("06-02 09", "그랜드볼룸"),
        ("06-02 10", "그랜드볼룸"),
        ("06-03 09", "A홀"),
    ]
