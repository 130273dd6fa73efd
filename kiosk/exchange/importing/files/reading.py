"""Reads a file by its content, not by the ending of its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.exchange.importing.drawings.drawing import RoomDrawing
from kiosk.exchange.importing.files.sheets import NumberedRow, Sheet
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.schedules.formats import schedule_reader

_MB = 1 << 20
LARGEST = 64 * _MB
LARGEST_TEXT = 100 * _MB
LARGEST_DRAWING = 20 * _MB
LARGEST_SCHEDULE = 20 * _MB

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# Compound File Binary: old .xls, and encrypted workbooks (MS-OFFCRYPTO).
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PDF = b"%PDF-"
# Group code 0 or a comment, then the first section; the second form is the binary one.
_DXF = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:999\s*\r?\n[^\n]*\n\s*)*0\s*\r?\n\s*SECTION\b|AutoCAD Binary DXF"
)
_DWG = re.compile(rb"AC10\d\d\0")
_MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<meta")


def read(path: Path, encoding: str = "") -> Iterator[Sheet | NumberedRow]:
    """Each sheet of a file, followed by its rows that are not empty.

    `encoding` overrides detection. Raises InvalidCell for a file that cannot be read.
    """
    size, head = _look(path)
    if head.startswith(_ZIP):
        _require(size <= LARGEST, "import.file.large", most=LARGEST // _MB)
        from kiosk.exchange.importing.files.workbook import read_workbook

        return read_workbook(path)
    _require(not head.startswith(_PDF), "import.file.pdf")
    _require(not _DWG.match(head), "import.drawing.dwg")
    text = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if _is_svg(text, path) or _DXF.match(head):
        _require(size <= LARGEST_DRAWING, "import.file.large", most=LARGEST_DRAWING // _MB)
        return iter([Sheet(path.name, drawing=_draw(path, head))])
    if schedule := schedule_reader(text):
        _require(size <= LARGEST_SCHEDULE, "import.file.large", most=LARGEST_SCHEDULE // _MB)
        return iter([Sheet(path.name, schedule=schedule(path.read_bytes()))])
    _require(not text.startswith(_MARKUP), "import.file.markup")
    _require(not head.startswith(_COMPOUND), _kind_of_compound(path, head))
    _require(size <= LARGEST_TEXT, "import.file.large", most=LARGEST_TEXT // _MB)
    from kiosk.exchange.importing.files.delimited import read_delimited

    return read_delimited(path, encoding)


def _is_svg(text: bytes, path: Path) -> bool:
    """Whether a file begins as an SVG does; a long comment may stand before its first element."""
    if not text.startswith((b"<?xml", b"<svg", b"<!doctype svg", b"<!--")):
        return False
    return b"<svg" in text or b"<!doctype svg" in text or path.suffix.lower() == ".svg"


def _draw(path: Path, head: bytes) -> RoomDrawing:
    if _DXF.match(head):
        from kiosk.exchange.importing.drawings.dxf_drawing import read_dxf

        return read_dxf(path)
    from kiosk.exchange.importing.drawings.svg_drawing import read_svg

    return read_svg(path)


def _look(path: Path) -> tuple[int, bytes]:
    """The size and first bytes of a regular file that is not empty."""
    _require(path.exists(), "import.file.missing")
    _require(not path.is_dir(), "import.file.folder")
    _require(path.is_file(), "import.file.special")
    try:
        with path.open("rb") as stream:
            head = stream.read(512)
        size = path.stat().st_size
    except OSError as error:
        raise InvalidCell("import.file.unreadable", reason=error.strerror or "") from error
    _require(bool(head.strip()), "import.file.empty")
    return size, head


def _kind_of_compound(path: Path, head: bytes) -> str:
    if not head.startswith(_COMPOUND):
        return ""
    with path.open("rb") as stream:
        start = stream.read(LARGEST)
    return "import.file.encrypted" if _ENCRYPTED in start else "import.file.old"


def _require(fine: bool, id_: str, **values: object) -> None:
    if not fine:
        raise InvalidCell(id_, **values)
