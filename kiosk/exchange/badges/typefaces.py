"""Fonts for names of every script: coverage, width and drawing of text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from fontTools.ttLib import (
    TTFont,
    TTLibError,
)
from PIL import ImageDraw, ImageFont, features

from kiosk.exchange.badges import bidi
from kiosk.resources import resource

WEIGHTS = ("Regular", "Medium", "Bold", "ExtraBold")
# The fallback order; a character that none of them has cannot be drawn.
_LIGHT = ("NotoSansArabic-Regular.ttf", "NotoSansThai-Regular.ttf", "NotoSansSC-Bold.ttf")
_HEAVY = ("NotoSansArabic-Bold.ttf", "NotoSansThai-Bold.ttf", "NotoSansSC-Bold.ttf")
# Widths are measured at this size, in pixels, and scaled.
_MEASURED_AT = 200
_SHAPED = ("ARABIC", "THAI")
# A line does not break at a no-break space, nor at a hyphen before a word joiner.
_WORD = re.compile(r"(?:[^\s\-\u2010]|\u00a0|[\-\u2010]\u2060)+[\-\u2010]?|[\-\u2010]")
_WORD_JOINER = "\N{WORD JOINER}"


class FontUnusable(Exception):
    """A font file that is missing or is no font; `is_ours` says that it is a bundled one."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.file = Path(path).name
        self.is_ours = Path(path).parent == resource("fonts")


class Run(NamedTuple):
    """Text in one font and one direction; brackets in right-to-left text are mirrored."""

    text: str
    font: str
    leftwards: bool = False

    @property
    def direction(self) -> str | None:
        """The direction for Pillow; without the shaping library there is only one."""
        return ("rtl" if self.leftwards else "ltr") if _shaping() else None


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font and its fallback fonts, as paths."""

    fonts: tuple[str, ...]

    def missing(self, text: str) -> str:
        """The characters that no font can draw, each once, in order."""
        return _missing(self.fonts, text.replace(_WORD_JOINER, ""))

    def width(self, text: str) -> float:
        """The width of a line, as a multiple of its type size."""
        return sum(_width(run) for run in _runs(self.fonts, text))

    def height(self, text: str) -> tuple[float, float]:
        """The ascent and descent of a line, as multiples of its type size."""
        reach = [_reach(run.font) for run in _runs(self.fonts, text)] or [_reach(self.fonts[0])]
        return max(above for above, _ in reach), max(below for _, below in reach)

    def draw(
        self, draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, ink: int
    ) -> None:
        """Draw a line from `at`, the left end of its baseline; `size` is in pixels."""
        left, base = at
        for run in _runs(self.fonts, text):
            font = _loaded(run.font, size)
            way = run.direction
            draw.text((left, base), run.text, fill=ink, font=font, anchor="ls", direction=way)
            left += font.getlength(run.text, direction=way)


def bundled(weight: str) -> Typeface:
    """The typeface of one of `WEIGHTS`. Raises FontUnusable."""
    others = _HEAVY if weight in ("Bold", "ExtraBold") else _LIGHT
    fonts = tuple(str(resource("fonts", file)) for file in (f"Pretendard-{weight}.otf", *others))
    for font in fonts:
        _characters(font)
    return Typeface(fonts)


def own(path: Path) -> Typeface:
    """The organiser's font, with the bundled fonts as fallback. Raises FontUnusable."""
    _characters(str(path))
    return Typeface((str(path), *bundled("Bold").fonts))


def clusters(text: str) -> Iterator[str]:
    """Characters with their combining marks, composed where Unicode has a composed form."""
    piece = ""
    for character in unicodedata.normalize("NFC", text):
        if piece and unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf"):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


@cache
def _shaping() -> bool:
    """Whether complex scripts can be shaped: the wheel contains Raqm, the system FriBiDi."""
    return bool(features.check("raqm") and features.check("fribidi"))


def _can_shape(piece: str) -> bool:
    return _shaping() or not any(
        unicodedata.name(c, "").startswith(_SHAPED) or unicodedata.bidirectional(c) in ("R", "AL")
        for c in piece
    )


@lru_cache(maxsize=8192)
def _missing(fonts: tuple[str, ...], text: str) -> str:
    lacking = (
        piece
        for piece in clusters(text)
        if not any(_has(font, piece) for font in fonts) or not _can_shape(piece)
    )
    return "".join(dict.fromkeys("".join(lacking)))


@lru_cache(maxsize=65536)
def _runs(fonts: tuple[str, ...], text: str) -> tuple[Run, ...]:
    """`text` divided by font and direction, in visual order from left to right."""
    text = unicodedata.normalize("NFC", text)
    heights = bidi.levels(text, leftwards=bidi.is_right_to_left(text))
    runs: list[Run] = []
    of_runs: list[int] = []
    place = 0
    for piece in clusters(text):
        level = heights[place]
        place += len(piece)
        neutral = not any(unicodedata.category(character)[0] in "LM" for character in piece)
        if runs and neutral and _has(runs[-1].font, piece):
            font = runs[-1].font
        else:
            font = next((one for one in fonts if _has(one, piece)), fonts[0])
        if runs and runs[-1].font == font and of_runs[-1] == level:
            runs[-1] = runs[-1]._replace(text=runs[-1].text + piece)
        else:
            runs.append(Run(piece, font, leftwards=bool(level % 2)))
            of_runs.append(level)
    return tuple(runs[one] for one in bidi.in_order(of_runs))


def _has(font: str, piece: str) -> bool:
    known = _characters(font)
    return all(c.isspace() or unicodedata.category(c) == "Cf" or ord(c) in known for c in piece)


@cache
def _characters(font: str) -> frozenset[int]:
    try:
        with Path(font).open("rb") as file, TTFont(file, lazy=True) as opened:
            return frozenset(opened.getBestCmap() or ())
    except (OSError, TTLibError) as error:
        raise FontUnusable(font) from error


@lru_cache(maxsize=512)
def _loaded(font: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font, size)


@lru_cache(maxsize=65536)
def _width(run: Run) -> float:
    font = _loaded(run.font, _MEASURED_AT)
    return font.getlength(run.text, direction=run.direction) / _MEASURED_AT


@cache
def _reach(font: str) -> tuple[float, float]:
    above, below = _loaded(font, _MEASURED_AT).getmetrics()
    return above / _MEASURED_AT, below / _MEASURED_AT


def words(text: str) -> list[str]:
    """The parts after which a line may break: at a space, or after the hyphen of a double name."""
    return [word.replace(_WORD_JOINER, "") for word in _WORD.findall(text)]
