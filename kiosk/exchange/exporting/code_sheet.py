"""A sheet of QR codes to scan, as a PDF or a picture."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import qrcode
from PIL import Image, ImageDraw, ImageFont

from kiosk.resources import resource

# A4 at 200 dots per inch; all lengths below are in dots.
_DPI = 200
_PAGE = (1654, 2339)
_MARGIN = 120
_COLUMNS, _ROWS = 4, 4
_HEAD = 150
_CELL = ((_PAGE[0] - 2 * _MARGIN) // _COLUMNS, (_PAGE[1] - 2 * _MARGIN - _HEAD) // _ROWS)
_GAP = 30
_QR = 260


class CodeSheetEntry(NamedTuple):
    """A code, its holder and a note; text that does not fit below the code is left out."""

    name: str
    code: str
    note: str


def write_sheet(path: Path, title: str, entries: Sequence[CodeSheetEntry]) -> None:
    """Writes `entries`, sixteen to an A4 page, to a .pdf; to a .png only the first page.

    Raises OSError where the file cannot be written.
    """
    per_page = _COLUMNS * _ROWS
    pages = [
        _page(title, entries[start : start + per_page])
        for start in range(0, max(len(entries), 1), per_page)
    ]
    if path.suffix.lower() == ".pdf":
        pages[0].save(path, resolution=_DPI, save_all=True, append_images=pages[1:])
    else:
        pages[0].save(path, dpi=(_DPI, _DPI))


def _page(title: str, entries: Sequence[CodeSheetEntry]) -> Image.Image:
    page = Image.new("L", _PAGE, 255)
    draw = ImageDraw.Draw(page)
    draw.text((_MARGIN, _MARGIN), title, fill=0, font=_font("Bold", 46))
    for place, entry in enumerate(entries):
        row, column = divmod(place, _COLUMNS)
        left, top = _MARGIN + column * _CELL[0], _MARGIN + _HEAD + row * _CELL[1]
        page.paste(_picture(entry.code), (left, top))
        width = _CELL[0] - _GAP
        top += _QR + 16
        for text, font in ((entry.name, _font("Bold", 24)), (entry.note, _font("Regular", 21))):
            for line in _wrap(text, font, width)[:4]:
                draw.text((left, top), line, fill=0, font=font)
                top += 30
    return page


def _picture(code: str) -> Image.Image:
    """The QR code, as large as whole dots per module allow; the paper is its quiet zone."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, box_size=1)
    symbol.add_data(code)
    modules = symbol.get_matrix()
    side = len(modules)
    picture = Image.new("L", (side, side))
    picture.putdata([0 if dark else 255 for row in modules for dark in row])
    scale = _QR // side
    return picture.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def _wrap(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(resource("fonts", f"Pretendard-{weight}.otf"), size)
