"""Fits texts into boxes: as large as possible, broken between words only, never truncated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kiosk.exchange.badges.layout import Text
from kiosk.exchange.badges.typefaces import Typeface, words

# Tolerance for scaled widths: hinting and kerning across spaces change them by less.
_SLACK = 0.985
_STEPS = 24
_HALVINGS = 7


# A text of several lines breaks between the parts of a name first, where possible.
BREAK = "\n"


class Piece(NamedTuple):
    """A word with the space or break before it, if any, and the word's width."""

    word: str
    width: float


@dataclass(frozen=True)
class Paragraph:
    """The words of one text of a layout; type sizes are in millimetres."""

    text: Text
    words: str

    @property
    def typeface(self) -> Typeface:
        return self.text.typeface

    @cached_property
    def pieces(self) -> list[Piece]:
        """The words; parts of a double name follow their hyphen without a space."""
        found: list[Piece] = []
        for part in self.words.split(BREAK):
            before = BREAK if found else ""
            for word in words(part):
                found.append(Piece(before + word, self.typeface.width(word)))
                before = "" if word.endswith(("-", "\N{HYPHEN}")) else " "
        return found

    @cached_property
    def space(self) -> float:
        return self.typeface.width(" ")

    @cached_property
    def height(self) -> tuple[float, float]:
        """The ascent and descent of a line, as multiples of its type size."""
        return self.typeface.height(self.words)


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line; `size` and `base` are in pixels, `base` and `bottom` from the top of the box."""

    words: str
    typeface: Typeface
    size: int
    base: float
    bottom: float


def fit(
    paragraphs: Sequence[Paragraph], width: float, height: float, dots: float
) -> list[TextLine] | Paragraph:
    """The lines of all paragraphs, from top to bottom, as large as they fit.

    `width` and `height` are in pixels, `dots` is pixels per millimetre. Where the paragraphs do not
    fit at their smallest sizes, the paragraph to leave out is returned: the first that is too wide
    by itself, else the last.
    """
    for paragraph in paragraphs:
        if _broken(paragraph, paragraph.text.least, width / dots) is None:
            return paragraph
    for step in range(_STEPS + 1):
        lines = _arranged(paragraphs, 1 - step / _STEPS, width / dots, dots)
        if not lines or lines[-1].bottom <= height:
            return lines
    return paragraphs[-1]


def _arranged(
    paragraphs: Sequence[Paragraph], share: float, width: float, dots: float
) -> list[TextLine]:
    """All paragraphs at that share of their size range, or smaller to fit the width."""
    arranged: list[TextLine] = []
    top = 0.0
    for paragraph in paragraphs:
        text = paragraph.text
        size = _size(paragraph, text.least + share * (text.size - text.least), width)
        pixels = int(size * dots)
        above, below = (part * pixels for part in paragraph.height)
        top += text.gap * dots if arranged else 0.0
        for line in _broken(paragraph, size, width) or []:
            bottom = top + above + below
            arranged.append(TextLine(line, paragraph.typeface, pixels, top + above, bottom))
            top += (above + below) * text.leading
        top = arranged[-1].bottom if arranged else top
    return arranged


def _size(paragraph: Paragraph, most: float, width: float) -> float:
    """The largest size up to `most` at which the words fit on the permitted lines."""
    least = paragraph.text.least
    if _broken(paragraph, most, width) is not None:
        return most
    for _ in range(_HALVINGS):
        middle = (least + most) / 2
        if _broken(paragraph, middle, width) is None:
            most = middle
        else:
            least = middle
    return least


def _broken(paragraph: Paragraph, size: float, width: float) -> list[str] | None:
    """The fewest and most even lines; None where they are too many or too wide."""
    limit = width * _SLACK / size
    pieces, space = paragraph.pieces, paragraph.space
    widest = max((piece.width for piece in pieces), default=0.0)
    if widest > limit:
        return None
    whole = _greedy(pieces, space, limit, parted=False)
    if len(whole) == 1:
        return whole
    in_parts = _greedy(pieces, space, limit, parted=True)
    for parted, lines in ((True, in_parts), (False, whole)):
        if len(lines) <= paragraph.text.lines:
            return _evened(paragraph, (widest, limit), len(lines), parted=parted)
    return None


def _evened(
    paragraph: Paragraph, widths: tuple[float, float], lines: int, *, parted: bool
) -> list[str]:
    """So many lines as narrow as possible, between the least and the greatest of `widths`."""
    pieces, space = paragraph.pieces, paragraph.space
    narrow, wide = widths
    while wide - narrow > widths[1] / 50:
        middle = (narrow + wide) / 2
        if len(_greedy(pieces, space, middle, parted=parted)) > lines:
            narrow = middle
        else:
            wide = middle
    return _greedy(pieces, space, wide, parted=parted)


def _greedy(pieces: list[Piece], space: float, limit: float, *, parted: bool) -> list[str]:
    """Each line takes as many words as fit; with `parted` each part begins a new line."""
    lines: list[str] = []
    reached = 0.0
    for word, width in pieces:
        longer = reached + width + (space if word[0] in (" ", BREAK) else 0.0)
        if lines and longer <= limit and not (parted and word[0] == BREAK):
            lines[-1] += word.replace(BREAK, " ")
            reached = longer
        else:
            lines.append(word.lstrip(f" {BREAK}"))
            reached = width
    return lines
