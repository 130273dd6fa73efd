"""PDF pages: embedded fonts, page numbers, and tables that continue on the next page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal, Self

from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.fonts import TTFFont

from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.resources import resource

Colour = tuple[int, int, int]

INK = (11, 18, 32)
QUIET = (70, 83, 107)
LINE = (201, 207, 217)
BRAND = (31, 79, 216)
PALE = (238, 241, 246)
A4, A6 = (210.0, 297.0), (105.0, 148.0)
MARGIN = 18.0
_FOOT = 14.0
_OURS = "Main"
_FALLBACK = (
    ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    ("NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"),
    ("NotoSansSC-Bold.ttf", "NotoSansSC-Bold.ttf"),
)
_LONGEST = 300
_UNDRAWN = "\N{WHITE SQUARE}"
# What stays on one line: a word, or a Han or kana character with the signs that follow it.
_UNBROKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff][\u3001\u3002\u30fc\uff01\uff09\uff0c\uff1a\uff1f]*"
    r"|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*|\s+"
)


@dataclass(frozen=True, slots=True)
class PdfField:
    """A column of a printed table: its heading, its width in millimetres, its alignment."""

    heading: str
    width: float
    align: Literal["L", "R", "C"] = "L"


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The fonts of a document, each by the file names of the regular and the bold one.

    `fallback` are those for characters that the main one lacks, the first of them first. Without a
    `folder` they are the bundled fonts themselves.
    """

    main: tuple[str, str] = ("Pretendard-Regular.otf", "Pretendard-Bold.otf")
    fallback: tuple[tuple[str, str], ...] = _FALLBACK
    folder: Path | None = None

    def lacks(self, text: str) -> set[int]:
        """The code points of the characters of a text that the main font lacks."""
        return set(map(ord, text)) - _glyphs(self.main[0])

    def undrawable(self, text: str) -> set[int]:
        """The code points of the characters that no font has."""
        lacking = self.lacks(text)
        return lacking.difference(*(_glyphs(regular) for regular, _ in self.fallback))

    def needed_for(self, text: str) -> FontFiles:
        """Those of the fonts that have characters of a text: the main one and some others."""
        lacking = self.lacks(text)
        needed = (names for names in self.fallback if lacking & _glyphs(names[0]))
        return replace(self, fallback=tuple(needed))

    def path(self, name: str) -> Path:
        """Where a font of that file name is."""
        return self.folder / name if self.folder else resource("fonts", name)


class Pages(FPDF):
    """A4 pages with `foot` and the page number at the bottom; lengths are in millimetres."""

    def __init__(
        self,
        title: str,
        foot: str,
        *,
        landscape: bool = False,
        paper: tuple[float, float] = A4,
        fonts: FontFiles = FontFiles(),
    ) -> None:
        super().__init__("landscape" if landscape else "portrait", format=paper)
        self._foot, self._font_files = foot, fonts
        self._has_fallback = False
        self.set_title(title)
        self.set_creator("Forum Kiosk")
        self.set_margin(MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN + _FOOT / 2)
        self._load(_OURS, fonts.main)
        self.write_in(10)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def save(self, path: Path) -> None:
        """Write the pages to `path` atomically. Raises OSError."""
        with write_atomically(path) as making:
            self.output(str(making))

    def footer(self) -> None:
        """Writes the line at the bottom of each page; called by the PDF library."""
        self.set_y(-_FOOT)
        self.write_in(8, QUIET)
        self.cell(self.epw - 20, 5, self.fitted(self._foot, self.epw - 20))
        self.cell(20, 5, f"{self.page_no()} / {{nb}}", align="R")

    def write_in(self, size: float, colour: Colour = INK, *, bold: bool = False) -> None:
        """Set the size, in points, and the colour of the text that follows."""
        self.set_font(_OURS, "B" if bold else "", size)
        self.set_text_color(*colour)

    def line_of(self, text: str, height: float, width: float = 0) -> None:
        """One line of text, truncated at the end of the page or of `width`."""
        self.cell(width or self.epw, height, self.fitted(text, width or self.epw))
        self.ln(height)

    def fitted(self, text: str, width: float) -> str:
        """The beginning of a text that fits into a cell of that width."""
        text, room = self.drawable(text[:_LONGEST]), width - 2 * self.c_margin
        if self.get_string_width(text) <= room:
            return text
        fits = 0
        for end in range(len(text)):
            if self.get_string_width(f"{text[:end]}…") > room:
                break
            fits = end
        return f"{text[:fits].rstrip()}…"

    def wrapped(self, text: str, width: float, most: int = _LONGEST) -> list[str]:
        """The lines of a text in a cell of that width: at most so many, the last truncated."""
        drawn, room = self.drawable(text), width - 2 * self.c_margin
        lines: list[str] = []
        line, used = "", 0.0
        for piece in _UNBROKEN.findall(drawn):
            own = self.get_string_width(piece)
            is_last = len(lines) + 1 >= most
            if line and used + self.get_string_width(piece.rstrip()) > room and not is_last:
                lines, line, used = [*lines, line.rstrip()], "", 0.0
            line, used = line + piece, used + own
        if line:
            lines.append(line.rstrip() if used <= room else self.fitted(line, width))
        return lines

    def heading(self, text: str) -> None:
        """A heading, never at the bottom of a page."""
        if self.will_page_break(30):
            self.add_page()
        self.ln(5)
        self.write_in(12, bold=True)
        self.line_of(text, 8)

    def print_table(
        self,
        fields: Sequence[PdfField],
        rows: Iterable[Sequence[str]],
        height: float = 6,
        size: float = 9,
    ) -> None:
        """A table with its headings repeated on every page; `size` is in points."""
        self._table_heading(fields, size)
        for row in rows:
            if self.will_page_break(height):
                self.add_page()
                self._table_heading(fields, size)
            self.write_in(size)
            self._table_row(fields, row, height)

    def rule(self, width: float = 0.1) -> None:
        """A horizontal line across the page."""
        self.set_draw_color(*LINE)
        self.set_line_width(width)
        self.line(self.l_margin, self.get_y(), self.l_margin + self.epw, self.get_y())

    def _table_row(self, fields: Sequence[PdfField], row: Sequence[str], height: float) -> None:
        for field, text in zip(fields, row, strict=True):
            self.cell(field.width, height, self.fitted(text, field.width), align=field.align)
        self.ln(height)
        self.rule()

    def _table_heading(self, fields: Sequence[PdfField], size: float) -> None:
        self.write_in(size - 0.5, QUIET, bold=True)
        for field in fields:
            self.cell(field.width, 7, self.fitted(field.heading, field.width), align=field.align)
        self.ln(7)
        self.rule(0.4)

    def drawable(self, text: str) -> str:
        """The text in one line, with a replacement for every character that no font has."""
        letters = [
            letter for letter in " ".join(text.split()) if unicodedata.category(letter) != "Cf"
        ]
        drawn = "".join(letters)
        if self._font_files.lacks(drawn):
            self._fall_back()
            undrawn = self._font_files.undrawable(drawn)
            drawn = "".join(_UNDRAWN if ord(one) in undrawn else one for one in letters)
            if self._font_files.lacks(drawn[0]):
                # fpdf2 2.8 forgets the font of a line that begins in a fallback font.
                self.text(self.x, self.y, "")
        return drawn

    def _load(self, family: str, names: tuple[str, str]) -> None:
        """Load a font; its largest extents are those of each subset of it, and not found again."""
        for style, name in zip(("", "B"), names, strict=True):
            self.add_font(family, style, self._font_files.path(name))
            font = self.fonts[f"{family.lower()}{style}"]
            if isinstance(font, TTFFont):
                font.ttfont.recalcBBoxes = False

    def _fall_back(self) -> None:
        """Load the fallback fonts of other scripts, which are large and rarely needed."""
        if not self._has_fallback:
            self._has_fallback = True
            for family, names in enumerate(self._font_files.fallback):
                self._load(f"Fallback {family}", names)
            families = range(len(self._font_files.fallback))
            self.set_fallback_fonts([f"Fallback {family}" for family in families])


class CardPages(Pages):
    """Pages to cut or to fold: their whole height is used, and nothing stands at the bottom."""

    def __init__(self, title: str) -> None:
        super().__init__(title, "")
        self.set_auto_page_break(auto=False)

    def footer(self) -> None:
        """Writes nothing; called by the PDF library."""

    def centred(self, text: str, top: float, height: float) -> None:
        """One line of text in the middle between the margins, truncated where it is too long."""
        self.set_xy(self.l_margin, top)
        self.cell(self.epw, height, self.fitted(text, self.epw), align="C")


@cache
def _glyphs(name: str) -> frozenset[int]:
    """The code points of the characters that a bundled font has."""
    with TTFont(resource("fonts", name), lazy=True) as font:
        return frozenset(font.getBestCmap())
