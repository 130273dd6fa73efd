"""Files of all kinds are read in a confined process, or refused with a message."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from kiosk.domain.records.entities import Event, Programme
from kiosk.exchange.importing.files.sandbox import read_confined
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.importer import Current, Options, plan_import
from kiosk.exchange.importing.refusals import InvalidCell
from tests.exchange.importing.raw_workbooks import BOOK, cell, raw_workbook, row
from tests.exchange.spreadsheets import guests_of, ids, write_csv, write_workbook

EMPTY = Current(Programme(event=Event()))
HEADER = row(1, cell("A1", "성명"), cell("B1", "소속"))
GUEST = row(2, cell("A2", "김민서"), cell("B2", "과학부"))


def read(path: Path) -> list[Sheet]:
    sheets: list[Sheet] = []
    for item in (item for chunk in read_confined(path) for item in chunk):
        if isinstance(item, Sheet):
            sheets.append(item)
        else:
            sheets[-1].rows.append(item)
    return sheets


def test_cells_of_a_workbook_are_read_as_shown(tmp_path: Path) -> None:
    moment = datetime.fromisoformat("2024-12-11T14:05")
    cells = ["0012", 7, 7.5, True, moment, moment.date(), moment.time()]
    path = write_workbook(tmp_path / "x.xlsx", {"guests": [[], ["", *cells]]})
    (sheet,) = read(path)
    assert sheet.rows == [(2, ["", "0012", "7", "7.5", "TRUE", *cells[4:]])]


def test_a_workbook_of_raw_xml_is_readable(tmp_path: Path) -> None:
    (sheet,) = read(raw_workbook(tmp_path / "x.xlsx", [HEADER, GUEST]))
    assert sheet.rows == [(1, ["성명", "소속"]), (2, ["김민서", "과학부"])]


def test_formulas_are_not_run_and_their_saved_results_are_taken(tmp_path: Path) -> None:
    formula = b'<c r="B2" t="str"><f>CONCATENATE("a",Table1[Name])</f><v>saved</v></c>'
    path = raw_workbook(tmp_path / "x.xlsx", [HEADER, row(2, cell("A2", "=1+1"), formula)])
    (sheet,) = read(path)
    assert sheet.rows[1] == (2, ["=1+1", "saved"])


Make = Callable[[Path], object]


def truncated(path: Path) -> None:
    whole = raw_workbook(path, [HEADER, GUEST]).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def locked(path: Path) -> None:
    """The directory of the compound file that Office wraps an encrypted workbook in."""
    magic = bytes.fromhex("d0cf11e0a1b11ae1")
    path.write_bytes(magic + bytes(1016) + "EncryptedPackage".encode("utf-16-le") + bytes(512))


def sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.write(b"name\n")
        stream.truncate(300 << 20)


def sparse_workbook(path: Path) -> None:
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(300 << 20)


def linked(path: Path) -> None:
    raw_workbook(path, [HEADER, GUEST], {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})


def linking(path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["성명"])
    sheet.append(["='[other list.xlsx]Sheet 1'!A1"])
    workbook.save(path)


def uncalculated(path: Path) -> None:
    workbook = Workbook()
    workbook.worksheets[0].append(["성명", "소속"])
    workbook.worksheets[0].append(["김민서", '=HYPERLINK("http://example.org", A2)'])
    workbook.save(path)


def expanding_entities(path: Path) -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    book = f'<!DOCTYPE x [<!ENTITY l0 "ha">{lol}]>{BOOK.replace("guests", "&l9;")}'
    raw_workbook(path, [HEADER, GUEST])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (parts | {"xl/workbook.xml": book.encode()}).items():
            archive.writestr(name, content)


def wide(path: Path) -> None:
    write_workbook(path, {"guests": [["성명"], ["a"] * 16_384]})


@pytest.mark.parametrize(
    ("name", "make", "problem"),
    [
        ("x.xlsx", lambda _: None, "missing"),
        ("x.xlsx", lambda path: path.mkdir(), "folder"),
        ("x.xlsx", lambda path: path.write_bytes(b""), "empty"),
        ("x.csv", lambda path: path.write_bytes(b"\n \n"), "empty"),
        ("x.csv", lambda path: path.write_text(",,\n;;\n"), "unknown"),
        ("x.xlsx", lambda path: path.write_bytes(b"%PDF-1.7 ..."), "pdf"),
        ("x.xls", lambda path: path.write_bytes(b"<html><table><tr><td>a"), "markup"),
        ("x.xls", lambda path: path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1")), "old"),
        ("x.xlsx", locked, "encrypted"),
        ("x.xlsx", truncated, "damaged"),
        ("x.xlsx", lambda path: path.write_bytes(b"PK\x03\x04 nonsense"), "damaged"),
        ("x.docx", lambda path: zipfile.ZipFile(path, "w").close(), "no_workbook"),
        ("x.csv", sparse, "large"),
        ("x.xlsx", sparse_workbook, "large"),
        ("x.csv", lambda path: path.write_bytes(b"\x80\x81\xff" * 99), "not_text"),
        ("x.xlsx", linked, "linked"),
        ("x.xlsx", linking, "linked"),
        ("x.xlsx", uncalculated, "uncalculated"),
        ("x.xlsx", expanding_entities, "damaged"),
        ("x.xlsx", wide, "wide"),
        ("x.xlsx", lambda path: write_workbook(path, {"guests": []}), "empty"),
        ("x.csv", lambda path: path.write_text("hello,world\n1,2\n"), "unknown"),
    ],
)
def test_invalid_files_are_refused_with_a_message(
    tmp_path: Path, name: str, make: Make, problem: str
) -> None:
    make(tmp_path / name)
    plan = plan_import([tmp_path / name], EMPTY)
    assert [refusal.problem.id for refusal in plan.refusals] == [f"import.file.{problem}"]
    assert plan.refusals[0].place.values["file"] == name
    assert list(plan.drafts) == []


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = (b" " * (1 << 20) for _ in range(64))
    with pytest.raises(InvalidCell) as refused:
        read(
            raw_workbook(tmp_path / "x.xlsx", [HEADER, b'<row r="2"><c r="A2"/>', *bomb, b"</row>"])
        )
    assert refused.value.sentence.id == "import.file.bomb"


def test_a_zip_bomb_with_a_false_size_is_refused(tmp_path: Path) -> None:
    path = raw_workbook(tmp_path / "x.xlsx", [HEADER, *[b" " * (1 << 20)] * 64])
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    content = path.read_bytes()
    path.write_bytes(content.replace(size.to_bytes(4, "little"), (999).to_bytes(4, "little")))
    with pytest.raises(InvalidCell) as refused:
        read(path)
    assert refused.value.sentence.id in ("import.file.damaged", "import.file.too_much")


def test_a_cell_far_from_all_others_does_not_end_the_program(tmp_path: Path) -> None:
    """The reader aborts its process, as it would need 400 GB."""
    far = row(1_048_576, cell("XFD1048576", "x"))
    with pytest.raises(InvalidCell) as refused:
        read(raw_workbook(tmp_path / "x.xlsx", [HEADER, far]))
    assert refused.value.sentence.id == "import.file.too_much"


def test_a_million_empty_rows_have_no_guests(tmp_path: Path) -> None:
    rows = (b'<row r="%d"><c r="A%d" s="1"/></row>' % (n, n) for n in range(1, 1_048_577))
    plan = plan_import([raw_workbook(tmp_path / "x.xlsx", rows)], EMPTY)
    assert [refusal.problem.id for refusal in plan.refusals] == ["import.file.empty"]


def test_a_short_list_above_many_empty_rows_is_taken(tmp_path: Path) -> None:
    rows = (b'<row r="%d"><c r="A%d" s="1"/></row>' % (n, n) for n in range(3, 100_000))
    plan = plan_import([raw_workbook(tmp_path / "x.xlsx", [HEADER, GUEST, *rows])], EMPTY)
    assert [guest.name_ko for guest in guests_of(plan)] == ["김민서"]


def test_valid_files_are_imported_beside_an_invalid_one(tmp_path: Path) -> None:
    good = write_csv(tmp_path / "guests.csv", [("성명",), ("김민서",)])
    files = [tmp_path / "missing.xlsx", good]
    plan = plan_import(files, EMPTY)
    assert len(plan.refusals) == 1
    assert [guest.name_ko for guest in guests_of(plan)] == ["김민서"]
    strict = plan_import(files, EMPTY, Options(strict=True))
    assert strict.refused_whole
    assert list(strict.drafts) == []


def test_the_same_file_named_twice_counts_once(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "guests.csv", [("성명",), ("김민서",)])
    plan = plan_import([path, path], EMPTY)
    assert len(guests_of(plan)) == 1
    assert "same" in ids(plan.notes)


def test_the_encoding_taken_is_named_with_two_names(tmp_path: Path) -> None:
    rows = [("name", "org"), ("Smith", "ACME"), ("김민서", "과학부"), ("이서연", "")]
    path = write_csv(tmp_path / "guests.csv", rows, "cp949")
    (note,) = [n for n in plan_import([path], EMPTY).notes if n.id == "import.note.encoding"]
    assert note.values["encoding"] == "cp949"
    assert note.values["samples"] == "김민서, 이서연"


def test_hidden_sheets_are_taken_only_by_name(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    rows = [["성명"], ["김민서"]]
    other = [["성명", "이메일"], ["이서연", "lee@example.org"]]
    write_workbook(path, {"명단": rows, "참가자 2": other, "Sheet3": [["성명"], ["박지훈"]]})
    workbook = load_workbook(path)
    workbook["참가자 2"].sheet_state = "hidden"
    workbook["Sheet3"].sheet_state = "veryHidden"
    workbook.save(path)
    plan = plan_import([path], EMPTY)
    assert [guest.name_ko for guest in guests_of(plan)] == ["김민서", "이서연"]
    assert "hidden" in ids(plan.notes)


def test_progress_is_reported(tmp_path: Path) -> None:
    rows = [("성명",), *((f"손님{n}",) for n in range(3000))]
    path = write_workbook(tmp_path / "guests.xlsx", {"guests": rows})
    steps: list[tuple[str, int, int]] = []
    plan_import([path], EMPTY, progress=lambda *step: steps.append(step))
    assert ("read", 3001, 3001) in steps
    assert ("check", 3000, 3000) in steps
