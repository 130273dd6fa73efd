"""Workbooks: XLSX looked at from outside first, then read; nothing in them is ever run."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from kiosk.exchange.cells import Cell, Cleaning
from kiosk.exchange.refusals import Unfit
from kiosk.exchange.sheets import NumberedRow, Sheet

_MB = 1 << 20
# 100,000 rows of 15 columns take about 90 MB unpacked, packed 8 to 20 times tighter.
MOST_UNPACKED = 200 * _MB
MOST_RATIO = 100
_HARMLESS = 20 * _MB

_LINKED_PARTS = "xl/externalLinks/"
# [1]Sheet!A1 and '[other.xlsx]Sheet'!A1; Table[Column] has no exclamation mark behind it.
_LINK = re.compile(rb"<f[^>]*>[^<]*\[[^\]<]+\][\w .'\x80-\xff-]*!")
_CELL_WITHOUT_RESULT = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"(?:(?! t=)[^>])*>\s*<f[^>]*>[^<]*</f>\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_BLOCK = 4 * _MB
_LONGEST_CELL = 64 * 1024


def read_workbook(path: Path) -> Iterator[Sheet | NumberedRow]:
    """Each sheet that holds cells, followed by its rows that are not empty.

    Raises Unfit for whatever is no plain workbook of a bearable size.
    """
    _inspect(path)
    try:
        with load_workbook(path) as workbook:
            for sheet in workbook.sheets_metadata:
                if sheet.typ is SheetTypeEnum.WorkSheet:
                    yield from _read_sheet(workbook, sheet, path.name)
    except CalamineError as error:
        raise Unfit("import.file.damaged") from error


def _read_sheet(
    workbook: CalamineWorkbook, metadata: SheetMetadata, file: str
) -> Iterator[Sheet | NumberedRow]:
    sheet = workbook.get_sheet_by_name(metadata.name)
    hidden = metadata.visible is not SheetVisibleEnum.Visible
    height = sheet.end[0] + 1 if sheet.end else 0
    yield Sheet(file=file, name=metadata.name, hidden=hidden, height=height)
    if sheet.start is not None:
        yield from _read_rows(sheet, [""] * sheet.start[1])


def _read_rows(sheet: CalamineSheet, before: list[Cell]) -> Iterator[NumberedRow]:
    cleaning = Cleaning()
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        row = before + list(map(cleaning.clean, cells))
        while row and row[-1] == "":
            row.pop()
        if row:
            yield number, row


def _inspect(path: Path) -> None:
    """Everything that can be told without a spreadsheet reader, which a hostile file may abort."""
    try:
        with zipfile.ZipFile(path) as archive:
            _inspect_directory(archive)
            for part in archive.namelist():
                if part.startswith("xl/worksheets/") and part.endswith(".xml"):
                    _inspect_formulas(archive, part)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise Unfit("import.file.damaged") from error


def _inspect_directory(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if any(part.flag_bits & 1 for part in parts):
        raise Unfit("import.file.encrypted")
    if unpacked > MOST_UNPACKED or (unpacked > _HARMLESS and unpacked > packed * MOST_RATIO):
        raise Unfit("import.file.bomb", most=MOST_UNPACKED // _MB)
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise Unfit("import.file.no_workbook")
    if any(part.filename.startswith(_LINKED_PARTS) for part in parts):
        raise Unfit("import.file.linked")


def _inspect_formulas(archive: zipfile.ZipFile, part: str) -> None:
    """Refuses links to other files, and formulas whose result was never saved."""
    with archive.open(part) as stream:
        rest = b""
        while block := stream.read(_BLOCK):
            text = rest + block
            if b"<f" in text:
                if _LINK.search(text):
                    raise Unfit("import.file.linked")
                if bare := _CELL_WITHOUT_RESULT.search(text):
                    raise Unfit("import.file.uncalculated", cell=bare[1].decode())
            rest = text[-_LONGEST_CELL:]
