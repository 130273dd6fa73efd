"""The ZIP package of a workbook: the part of each sheet, and the cell styles."""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from xml.parsers import expat

from kiosk.exchange.importing.files.number_formats import places_digits
from kiosk.exchange.importing.files.worksheet_xml import parser_of
from kiosk.exchange.importing.refusals import InvalidCell

WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_BLOCK = 1 << 20


def plain_package(path: Path) -> Path | BytesIO:
    """The package with slashes in the names of its parts, as the standard requires.

    Some programs write backslashes, which spreadsheet programs accept and the reader does not.
    Raises InvalidCell for a file that is no package.
    """
    with opened_package(path) as archive:
        names = [part.filename for part in archive.infolist()]
        is_plain = not any("\\" in name or name.startswith("/") for name in names)
        return path if is_plain else _with_slashes(archive)


def _with_slashes(archive: zipfile.ZipFile) -> BytesIO:
    """A copy in memory."""
    plain = BytesIO()
    with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as copy:
        for part in archive.infolist():
            name = part.filename.replace("\\", "/").lstrip("/")
            with archive.open(part) as source, copy.open(name, "w") as target:
                copyfileobj(source, target, _BLOCK)
    return plain


def opened_package(package: Path | BytesIO) -> zipfile.ZipFile:
    """The archive. Raises InvalidCell where it is none."""
    try:
        return zipfile.ZipFile(package)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise InvalidCell("import.file.damaged") from error


def parts_of_sheets(archive: zipfile.ZipFile) -> dict[str, str]:
    """The part of each sheet, by the sheet's name."""
    targets = {
        values.get("Id", ""): values.get("Target", "")
        for name, values in _elements(archive, _RELATIONS)
        if name == "Relationship"
    }
    return {
        values.get("name", ""): posixpath.normpath(
            posixpath.join("xl", targets[values["id"]])
        ).lstrip("/")
        for name, values in _elements(archive, WORKBOOK)
        if name == "sheet" and values.get("id") in targets
    }


def digit_formats(archive: zipfile.ZipFile) -> dict[int, str]:
    """The number formats that only place digits, by the index of their cell style."""
    codes, styles = _formats_and_styles(archive)
    return {
        index: codes[number]
        for index, number in enumerate(styles)
        if number in codes and places_digits(codes[number])
    }


def _formats_and_styles(archive: zipfile.ZipFile) -> tuple[dict[str, str], list[str]]:
    """The codes of number formats by their id, and for each cell style the id of its format."""
    codes: dict[str, str] = {}
    styles: list[str] = []
    within = ""
    for name, values in _elements(archive, _STYLES):
        if name == "numFmt":
            codes[values.get("numFmtId", "")] = values.get("formatCode", "")
        elif name == "xf" and within == "cellXfs":
            styles.append(values.get("numFmtId", "0"))
        elif name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            within = name
    return codes, styles


def _elements(archive: zipfile.ZipFile, part: str) -> list[tuple[str, dict[str, str]]]:
    """The elements of a small part with their attributes; none where the part is missing."""
    if part not in archive.namelist():
        return []
    found: list[tuple[str, dict[str, str]]] = []
    parser = parser_of(lambda name, values: found.append((name, values)))
    try:
        parser.Parse(archive.read(part), True)
    except expat.ExpatError as error:
        raise InvalidCell("import.file.damaged") from error
    return found
