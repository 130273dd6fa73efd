"""Workbooks written as XML."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

BOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships"><sheets><sheet name="guests" sheetId="1" r:id="r1"/></sheets></workbook>'
)

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.spreadsheetml.sheet.main+xml"/></Types>'
)

_RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{kind}" Target="{target}"/></Relationships>'
)


def raw_workbook(path: Path, sheet: Iterable[bytes], parts: dict[str, bytes] | None = None) -> Path:
    """A workbook of one sheet with the given XML."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr(
            "_rels/.rels", _RELATION.format(kind="officeDocument", target="xl/workbook.xml")
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            _RELATION.format(kind="worksheet", target="worksheets/sheet1.xml"),
        )
        archive.writestr("xl/workbook.xml", BOOK)
        for name, content in (parts or {}).items():
            archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as stream:
            stream.write(f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            stream.write(b"".join(sheet))
            stream.write(b"</sheetData></worksheet>")
    return path


def cell(place: str, text: str) -> bytes:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def row(number: int, *cells: bytes) -> bytes:
    return b'<row r="%d">%s</row>' % (number, b"".join(cells))
