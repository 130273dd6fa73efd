"""Exported files: text stays text, and a file is complete or missing."""

from __future__ import annotations

import csv
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.exchange.exporting import xlsx_files
from kiosk.exchange.exporting.csv_files import escape_formula, unescape_formula, write_csv
from kiosk.exchange.exporting.listings import STEP, ExportColumn, ExportTable, Value
from kiosk.exchange.exporting.pdf_lists import write_list
from kiosk.exchange.exporting.pdf_pages import Pages
from kiosk.exchange.exporting.xlsx_files import LONGEST_CELL, write_xlsx

NINE = datetime(2024, 12, 11, 9, 0, 5)  # noqa: DTZ001 - local to the event, as all cells are
HOSTILE = (
    '=HYPERLINK("http://example.org","x")',
    "+82 10-0000-1234",
    "-1+1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "  =1+1",
    "＝1+1",
    "{=1+1}",
    "http://example.org/",
    "mailto:a@example.org",
    "0012",
    "1E10",
    '한글, "따옴표"\n둘째 줄',
)


def listing(
    *rows: tuple[Value, ...], name: str = "list", title: str = "목록 / List"
) -> ExportTable:
    width = max(map(len, rows), default=1)
    columns = [ExportColumn(f"열 {number} / Column {number}") for number in range(width)]
    return ExportTable(name, title, columns, rows, len(rows))


def test_csv_opens_in_korean_excel(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", listing(("김민서", 3, None, NINE)))
    assert (tmp_path / "a.csv").read_bytes() == (
        "\ufeff열 0 / Column 0,열 1 / Column 1,열 2 / Column 2,열 3 / Column 3\r\n"
        "김민서,3,,2024-12-11 09:00:05\r\n"
    ).encode()


def test_no_cell_of_a_csv_is_a_formula(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", listing(*((text,) for text in HOSTILE)))
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0] for row in csv.reader(file)][1:]
    assert [unescape_formula(cell) for cell in cells] == list(HOSTILE)
    assert not [cell for cell in cells if cell.lstrip(" ")[0] in "=+-@\t\r＝＋－＠"]


def test_a_negative_number_is_not_escaped() -> None:
    assert escape_formula("-") == "'-"
    assert unescape_formula("'Ndrangheta") == "'Ndrangheta"


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, [listing(*((text,) for text in HOSTILE))])
    sheet = load_workbook(path).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [cell.data_type for cell in cells] == ["s"] * len(HOSTILE)
    assert [str(cell.value).replace("_x000D_", "\r") for cell in cells] == list(HOSTILE)
    assert not [cell for cell in cells if cell.hyperlink]
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name) for name in archive.namelist() if "sheet1.xml" in name]
    assert not [part for part in parts if b"<f>" in part or b"<hyperlink" in part]


def test_a_workbook_holds_times_numbers_and_sheets(tmp_path: Path) -> None:
    first = listing(
        ("김민서", 3, None, NINE), title="이름: [목록]/긴 이름이 서른한 글자를 넘으면 잘린다?"
    )
    write_xlsx(tmp_path / "a.xlsx", [first, listing(title="둘째")])
    book = load_workbook(tmp_path / "a.xlsx")
    assert [len(name) <= 31 for name in book.sheetnames] == [True, True]
    assert [cell.value for cell in book.worksheets[0][2]] == ["김민서", 3, None, NINE]
    assert book.worksheets[0].freeze_panes == "A2"
    assert book.worksheets[1].max_row == 1


def test_rows_beyond_the_limit_of_a_sheet_continue_in_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_files, "MOST_ROWS", 4)
    rows = listing(*((number,) for number in range(10)), title="스캔")
    write_xlsx(tmp_path / "a.xlsx", [rows])
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["스캔", "스캔 2", "스캔 3"]
    assert [cell for sheet in book for (cell,) in sheet.iter_rows(2, values_only=True)] == list(
        range(10)
    )


def test_text_beyond_the_limit_of_a_cell_is_truncated(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [listing(("가" * 50_000,))])
    value = str(load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"].value)
    assert (len(value), value[-2:]) == (LONGEST_CELL, "가…")


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "pdf"])
def test_a_file_is_complete_or_missing(tmp_path: Path, suffix: str) -> None:
    def broken() -> Iterator[tuple[Value, ...]]:
        yield ("김민서",)
        raise OSError

    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"before")
    rows = ExportTable("list", "목록", [ExportColumn("열")], broken(), 2)
    with pytest.raises(OSError):  # noqa: PT011 - it has no words
        write(path, rows)
    assert path.read_bytes() == b"before"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "pdf"])
def test_progress_is_reported(tmp_path: Path, suffix: str) -> None:
    steps: list[tuple[str, int, int]] = []
    rows = listing(*[("김민서",)] * (2 * STEP + 1))
    write(tmp_path / f"a.{suffix}", rows, lambda *step: steps.append(step))
    assert steps == [("export", STEP, rows.count), ("export", 2 * STEP, rows.count)]


def write(path: Path, rows: ExportTable, *progress: object) -> None:
    match path.suffix:
        case ".csv":
            write_csv(path, rows, *progress)  # type: ignore[arg-type]  # none or one
        case ".xlsx":
            write_xlsx(path, [rows], *progress)  # type: ignore[arg-type]  # none or one
        case _:
            write_list(path, rows, *progress)  # type: ignore[arg-type]  # none or one


def test_a_paper_list_repeats_its_heading_and_numbers_its_pages(tmp_path: Path) -> None:
    hostile = "\u202eعربي ไทย 漢字 👩‍🎤 " + "가" * 400
    rows = [(f"김민서 {number}", hostile, number) for number in range(90)]
    write_list(tmp_path / "a.pdf", listing(*rows))
    text = text_of(tmp_path / "a.pdf")
    pages = text.strip("\f").split("\f")
    assert len(pages) == 3
    assert all("열 0 / Column 0" in page for page in pages)
    assert all(f"{number}/3" in page.replace(" ", "") for number, page in enumerate(pages, start=1))
    assert all(f"김민서 {number}" in text for number in range(90))
    assert "漢字" in text


def text_of(path: Path) -> str:
    ran = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, timeout=60
    )
    return ran.stdout.decode()


def test_a_line_that_begins_in_a_fallback_font_leaves_the_next_one_readable(
    tmp_path: Path,
) -> None:
    with Pages("List", "Forum") as pages:
        pages.add_page()
        for bold in (False, True):
            pages.write_in(9, (70, 83, 107), bold=bold)
            for line in ("李明 Li Ming", "Adaline Fenwick"):
                pages.line_of(line, 6)
        pages.save(tmp_path / "list.pdf")
    assert text_of(tmp_path / "list.pdf").count("李明 Li Ming") == 2
    assert text_of(tmp_path / "list.pdf").count("Adaline Fenwick") == 2
