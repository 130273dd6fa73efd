"""Writes many small pictures with their names on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

_COLUMNS = 12
_WIDTH, _GAP, _LABEL = 180, 8, 16


def write_contact_sheet(pictures: Sequence[Path], target: Path) -> None:
    """The pictures in their order, each under the name of its file, as a JPEG."""
    shown = [(path.stem, _small(path)) for path in pictures]
    height = max(picture.height for _, picture in shown) + _LABEL + _GAP
    rows = -(-len(shown) // _COLUMNS)
    sheet = Image.new("RGB", (_COLUMNS * (_WIDTH + _GAP) + _GAP, rows * height + _GAP), "#333333")
    draw = ImageDraw.Draw(sheet)
    for number, (name, picture) in enumerate(shown):
        row, column = divmod(number, _COLUMNS)
        x, y = _GAP + column * (_WIDTH + _GAP), _GAP + row * height
        draw.text((x, y), name[-30:], fill="#ffffff")
        sheet.paste(picture, (x, y + _LABEL))
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(target, quality=85)


def _small(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        size = (_WIDTH, round(picture.height * _WIDTH / picture.width))
        picture.draft("RGB", size)  # a JPEG is then decoded hardly larger
        return picture.convert("RGB").resize(size, Image.Resampling.BILINEAR, reducing_gap=1.0)
