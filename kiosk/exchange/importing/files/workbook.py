"""Reads XLSX workbooks after a check of the package; formulas and macros are never run."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
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

from kiosk.exchange.importing.files.cells import Cell, Cleaning
from kiosk.exchange.importing.files.sheets import NumberedRow, Sheet
from kiosk.exchange.importing.files.workbook_package import (
    WORKBOOK,
    digit_formats,
    opened_package,
    parts_of_sheets,
    plain_package,
)
from kiosk.exchange.importing.files.worksheet_xml import Worksheet, inspect_worksheet
from kiosk.exchange.importing.refusals import InvalidCell

_MB = 1 << 20
# 100,000 rows of 15 columns are about 90 MB unpacked, and 8 to 20 times less packed.
MOST_UNPACKED = 200 * _MB
MOST_RATIO = 100
_HARMLESS = 20 * _MB

_LINKED_PARTS = "xl/externalLinks/"
# Exceptions for a package that is truncated or inconsistent.
_BROKEN = (zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error, ValueError)


def read_workbook(path: Path) -> Iterator[Sheet | NumberedRow]:
    """Each sheet with cells, followed by its rows that are not empty.

    Raises InvalidCell for a file that is no plain workbook, or too large.
    """
    package, peculiar = _inspect(path)
    try:
        with load_workbook(package) as workbook:
            for sheet in workbook.sheets_metadata:
                if sheet.typ is SheetTypeEnum.WorkSheet:
                    found = peculiar.get(sheet.name, Worksheet())
                    yield from _read_sheet(workbook, sheet, path.name, found)
    except CalamineError as error:
        raise InvalidCell("import.file.damaged") from error


def _read_sheet(
    workbook: CalamineWorkbook, metadata: SheetMetadata, file: str, peculiar: Worksheet
) -> Iterator[Sheet | NumberedRow]:
    sheet = workbook.get_sheet_by_name(metadata.name)
    hidden = metadata.visible is not SheetVisibleEnum.Visible
    height = sheet.end[0] + 1 if sheet.end else 0
    merged = tuple(peculiar.merged)
    yield Sheet(file=file, name=metadata.name, hidden=hidden, height=height, merged=merged)
    if sheet.start is not None:
        yield from _read_rows(sheet, [""] * sheet.start[1], peculiar.cells)


def _read_rows(
    sheet: CalamineSheet, before: list[Cell], shown: dict[int, dict[int, str]]
) -> Iterator[NumberedRow]:
    cleaning = Cleaning()
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        row = before + list(map(cleaning.clean, cells))
        for column, text in shown.get(number, {}).items():
            row += [""] * (column + 1 - len(row))
            row[column] = cleaning.clean(text)
        while row and row[-1] == "":
            row.pop()
        if row:
            yield number, row


def _inspect(path: Path) -> tuple[Path | BytesIO, dict[str, Worksheet]]:
    """The package, and by sheet the details of its XML that the reader does not return.

    Parsing a hostile file may abort the process. Raises InvalidCell for all problems that are found
    before.
    """
    try:
        with opened_package(path) as archive:
            _inspect_directory(archive)
        package = plain_package(path)
        with opened_package(package) as archive:
            formats = digit_formats(archive)
            parts = parts_of_sheets(archive)
            found = {
                part: inspect_worksheet(archive, part, formats)
                for part in archive.namelist()
                if part.startswith("xl/worksheets/") and part.endswith(".xml")
            }
    except InvalidCell:
        raise
    except _BROKEN as error:
        raise InvalidCell("import.file.damaged") from error
    if isinstance(package, BytesIO):
        package.seek(0)
    return package, {name: found[part] for name, part in parts.items() if part in found}


def _inspect_directory(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if any(part.flag_bits & 1 for part in parts):
        raise InvalidCell("import.file.encrypted")
    if unpacked > MOST_UNPACKED or (unpacked > _HARMLESS and unpacked > packed * MOST_RATIO):
        raise InvalidCell("import.file.bomb", most=MOST_UNPACKED // _MB)
    names = [part.filename.replace("\\", "/").lstrip("/") for part in parts]
    if WORKBOOK not in names:
        raise InvalidCell("import.file.no_workbook")
    if any(name.startswith(_LINKED_PARTS) for name in names):
        raise InvalidCell("import.file.linked")
