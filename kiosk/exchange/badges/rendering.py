"""Draws badges: black on white, one pixel per dot of the printer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import qrcode
from PIL import Image, ImageDraw

from kiosk.domain.names.badge_content import Badge
from kiosk.exchange.badges.layout import NAME_FIELDS, BadgeLayout, Band, Box, Stack, Tables, Text
from kiosk.exchange.badges.typesetting import Paragraph, TextLine, fit

_INCH = 25.4
_QUIET = 4
_INK, _PAPER = 0, 255


class OmissionReason(StrEnum):
    """Why a text is missing on a badge."""

    GLYPHS = "glyphs"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Omission:
    """A text that was left out as a whole; `missing` are characters that no font has."""

    field: str
    words: str
    lack: OmissionReason
    missing: str = ""


@dataclass(frozen=True, slots=True)
class BadgeImage:
    """A badge as it is printed: greyscale, before the printer's threshold; `band` in pixels.

    `nameless` says that no name could be drawn: such a badge is not printed.
    """

    image: Image.Image
    dpi: int
    omissions: tuple[Omission, ...] = ()
    nameless: bool = False
    band: tuple[int, int, int, int] | None = None
    colour: str = "#000000"

    def mono(self) -> Image.Image:
        """The image of a printer with black dots only; also the preview for staff."""
        return self.image.point(_THRESHOLD, mode="1")

    def coloured_band(self) -> Image.Image | None:
        """The band alone, in its category's colour with white letters."""
        if self.band is None:
            return None
        band = self.image.crop(self.band).point(_THRESHOLD)
        band = Image.frombytes("P", band.size, band.point([0] * 128 + [1] * 128).tobytes())
        band.putpalette(bytes.fromhex(self.colour.removeprefix("#")) + b"\xff\xff\xff")
        return band


_THRESHOLD = [_INK] * 128 + [_PAPER] * 128


def render_badge(badge: Badge, layout: BadgeLayout, dpi: int) -> BadgeImage:
    """Draws a badge at a resolution in dots per inch."""
    canvas = _Canvas(layout, dpi)
    omitted = tuple(_paint(canvas, layout, badge))
    return BadgeImage(
        canvas.image,
        dpi,
        omitted,
        not _shows_name(badge, layout, omitted),
        canvas.pixels(layout.band.box) if layout.band and badge.category else None,
        layout.category(badge.category).colour,
    )


def _paint(canvas: _Canvas, layout: BadgeLayout, badge: Badge) -> Iterator[Omission]:
    """Paint everything in the order of the layers."""
    for stack in layout.stacks:
        yield from _paint_stack(canvas, stack, badge)
    for rule in layout.rules:
        canvas.fill(rule)
    if layout.tables and badge.tables:
        yield from _paint_tables(canvas, layout.tables, badge)
    if layout.band and badge.category:
        yield from _paint_band(canvas, layout.band, layout.category(badge.category).label)
    if layout.code:
        canvas.paste_code(layout.code, badge.code)


def _shows_name(badge: Badge, layout: BadgeLayout, omitted: Iterable[Omission]) -> bool:
    shown = {text.field for stack in layout.stacks for text in stack.texts}
    shown -= {one.field for one in omitted}
    return any(getattr(badge, field) and field in shown for field in NAME_FIELDS)


class _Canvas:
    """A white image with drawing operations in millimetres."""

    def __init__(self, layout: BadgeLayout, dpi: int) -> None:
        self.dots = dpi / _INCH
        size = round(layout.width * self.dots), round(layout.height * self.dots)
        self.image = Image.new("L", size, _PAPER)
        self.draw = ImageDraw.Draw(self.image)

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        left, top, right, bottom = (
            round(side * self.dots) for side in (box.left, box.top, box.right, box.bottom)
        )
        return left, top, max(right, left + 1), max(bottom, top + 1)

    def fill(self, box: Box) -> None:
        left, top, right, bottom = self.pixels(box)
        self.draw.rectangle((left, top, right - 1, bottom - 1), fill=_INK)

    def write(self, lines: Sequence[TextLine], box: Box, align: str, top: float, ink: int) -> None:
        left, _, right, _ = self.pixels(box)
        for line in lines:
            spare = right - left - line.typeface.width(line.words) * line.size
            indent = {"left": 0.0, "centre": spare / 2, "right": spare}[align]
            at = (left + indent, round(top + line.base))
            line.typeface.draw(self.draw, at, line.words, line.size, ink)

    def paste_code(self, box: Box, code: str) -> None:
        """The QR code in the middle of its box, as large as whole dots per module allow."""
        modules = _symbol(code)
        left, top, right, bottom = self.pixels(box)
        side = modules.width + 2 * _QUIET
        scale = max(1, min(right - left, bottom - top) // side)
        symbol = modules.resize(
            (modules.width * scale, modules.width * scale), Image.Resampling.NEAREST
        )
        self.image.paste(
            symbol,
            (left + (right - left - symbol.width) // 2, top + (bottom - top - symbol.height) // 2),
        )


def _paint_stack(canvas: _Canvas, stack: Stack, badge: Badge) -> Iterator[Omission]:
    texts = ((text.field, text, str(getattr(badge, text.field))) for text in stack.texts)
    paragraphs, omitted = _paragraphs(texts)
    yield from omitted
    box = stack.box
    size = box.width * canvas.dots, box.height * canvas.dots
    while isinstance(found := fit(paragraphs, *size, canvas.dots), Paragraph):
        yield Omission(found.text.field, found.words, OmissionReason.ROOM)
        paragraphs.remove(found)
    spare = size[1] - _reach(found)
    top = box.top * canvas.dots + {"top": 0.0, "middle": spare / 2, "bottom": spare}[stack.anchor]
    canvas.write(found, box, stack.align, top, _INK)


def _paint_band(canvas: _Canvas, band: Band, words: str) -> Iterator[Omission]:
    canvas.fill(band.box)
    typeface = band.text.typeface
    if missing := typeface.missing(words):
        yield Omission("category", words, OmissionReason.GLYPHS, missing)
        return
    yield from _write_middle(canvas, Paragraph(band.text, words), band.box, _PAPER)


def _write_middle(canvas: _Canvas, paragraph: Paragraph, box: Box, ink: int) -> Iterator[Omission]:
    width, height = box.width * canvas.dots, box.height * canvas.dots
    found = fit([paragraph], width * 0.94, height, canvas.dots)
    if isinstance(found, Paragraph):
        yield Omission(paragraph.text.field, paragraph.words, OmissionReason.ROOM)
        return
    top = box.top * canvas.dots + (height - _reach(found)) / 2
    canvas.write(found, box, "centre", top, ink)


def _paint_tables(canvas: _Canvas, tables: Tables, badge: Badge) -> Iterator[Omission]:
    """Each round has an equal share of the box."""
    box, many = tables.box, len(badge.tables)
    for place, table in enumerate(badge.tables):
        share = Box(box.left + box.width * place / many, box.top, box.width / many, box.height)
        texts = (("tables", tables.label, table.round), ("tables", tables.number, table.table))
        paragraphs, omitted = _paragraphs(texts)
        yield from omitted
        size = share.width * canvas.dots, share.height * canvas.dots
        found = fit(paragraphs, *size, canvas.dots)
        if isinstance(found, Paragraph):
            yield Omission("tables", table.table, OmissionReason.ROOM)
            continue
        top = box.top * canvas.dots + (size[1] - _reach(found)) / 2
        canvas.write(found, share, tables.align, top, _INK)


def _paragraphs(
    texts: Iterable[tuple[str, Text, str]],
) -> tuple[list[Paragraph], list[Omission]]:
    """The texts, each with its field and words, that are not empty, and those without glyphs."""
    paragraphs, omitted = [], []
    for field, text, words in texts:
        if missing := text.typeface.missing(words):
            omitted.append(Omission(field, words, OmissionReason.GLYPHS, missing))
        elif words.strip():
            paragraphs.append(Paragraph(text, words))
    return paragraphs, omitted


def _reach(lines: Sequence[TextLine]) -> float:
    """The lowest point of the last line, in pixels."""
    return lines[-1].bottom if lines else 0.0


@lru_cache(maxsize=256)
def _symbol(code: str) -> Image.Image:
    """The QR code with one pixel per module, without its quiet zone."""
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, box_size=1)
    symbol.add_data(code)
    modules = symbol.get_matrix()
    picture = Image.new("L", (len(modules), len(modules)))
    picture.putdata([_INK if dark else _PAPER for row in modules for dark in row])
    return picture
