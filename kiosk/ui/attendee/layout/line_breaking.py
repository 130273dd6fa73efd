"""How large a text can be set and how many lines it takes: word widths in, sizes and widths out."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

# Hangul; kana and Chinese characters, between which a line may be broken.
_HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3"
_IDEOGRAPHS = "\u2e80-\u2fff\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff"
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}\u3000-\u303f\uff01-\uff60]")
_FULL_WIDTH = re.compile(f"[{_HANGUL}{_IDEOGRAPHS}]")
# By Unicode's line breaking (UAX 14): what no line begins with, and what none ends with.
_NO_START = (
    "、。，．・：；？！゛゜ヽヾゝゞ々ー〜）］｝〉》」』】〕…‥,.:;?!)]}%°»"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ“”‘’\u00a0\u2060"
)
_NO_END = "（［｛〈《「『【〔([{«“”‘’\u00a0\u2060"
_BETWEEN_IDEOGRAPHS = re.compile(
    f"(?<=[{_IDEOGRAPHS}、。，：；？！）」』】])(?<![{re.escape(_NO_END)}])(?![{re.escape(_NO_START)}])"
    f"|(?<![{re.escape(_NO_END)}])(?=[{_IDEOGRAPHS}（「『【])(?![{re.escape(_NO_START)}])"
)
_CONSONANTS = re.compile(r"[\u3130-\u318f\u119e]+")
# A word joiner after a hyphen forbids the line break.
_HYPHEN = re.compile("-(?!\N{WORD JOINER})")
_SHRINK = 0.96
_NEAR_ENOUGH = 4.0  # px

PHRASE_END = "\N{ZERO WIDTH SPACE}"
"""Stands in Japanese texts after a phrase, within which no line should be broken."""

Advance: TypeAlias = Callable[[str], float]
"""The width of a text in em, in one font and weight."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A text as widths in em: of a space, and by line, word and part of a word.

    A hyphen ends a part, as a line may be broken after it; not before a word joiner. So does a
    Chinese character or kana, but for punctuation; in a word of marked phrases only a phrase does.
    """

    space: float
    lines: tuple[tuple[tuple[float, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a text must keep to, in px: its size between `least` and `wished`, width and height.

    `most` is the number of lines, `leading` the height of a line in em.
    """

    wished: float
    least: float
    width: float
    room: float = math.inf
    most: int = 99
    leading: float = 1.0


def has_full_width(text: str) -> bool:
    """Whether there is a letter that fills a square: Hangul, kana or a Chinese character."""
    return _FULL_WIDTH.search(text) is not None


def has_ideographs(text: str) -> bool:
    """Whether there is a Chinese character, kana or their punctuation in a text."""
    return _IDEOGRAPH.search(text) is not None


def pixel_size(text: str, height: float) -> float:
    """The font size at which the glyphs of a text are `height` high, in the unit of `height`.

    Pretendard's Hangul is 0.85 em high, as are kana and Chinese characters or nearly so, its
    capitals and figures 0.707 em, consonants alone 0.6 em; as large as capitals, these are as
    easily read.
    """
    return height / (0.85 if has_full_width(text) and not _CONSONANTS.fullmatch(text) else 0.707)


def measure(text: str, advance: Advance) -> Measured:
    """The widths of all parts of a text."""
    return Measured(
        advance(" "),
        tuple(
            tuple(tuple(map(advance, _parts(word))) for word in line.split(" "))
            for line in text.split("\n")
        ),
    )


def _parts(word: str) -> list[str]:
    """The parts of a word between which a line may be broken."""
    if PHRASE_END in word:
        return [part for part in word.split(PHRASE_END) if part]
    divided = _HYPHEN.sub("-\n", word)
    if has_ideographs(word):
        divided = _BETWEEN_IDEOGRAPHS.sub("\n", divided)
    return [part for part in divided.split("\n") if part]


def line_count(measured: Measured, width: float) -> int:
    """How many lines a text takes in a width in em; 0 if a part is wider than that."""
    lines = 0
    for words in measured.lines:
        x = -measured.space
        lines += 1
        for parts in words:
            x += measured.space
            for part in parts:
                if part > width:
                    return 0
                if x + part > width:
                    lines += 1
                    x = part
                else:
                    x += part
    return lines


def broken_at_phrases(text: str, advance: Advance, width: float) -> str:
    """A text with a line break after each phrase that ends a line in a width in em.

    Without marks of phrases; where a phrase is wider than that, without any line break of ours.
    """
    if line_count(measure(text, advance), width) == 0:
        return text.replace(PHRASE_END, "")
    return "\n".join(_broken(line, advance, width) for line in text.split("\n"))


def _broken(line: str, advance: Advance, width: float) -> str:
    said, x = "", 0.0
    for part in re.findall(f"[^ {PHRASE_END}]+[ {PHRASE_END}]?", line):
        drawn = part.rstrip(PHRASE_END)
        if said and x + advance(drawn.rstrip(" ")) > width:
            said, x = f"{said.rstrip(' ')}\n", 0.0
        said += drawn
        x += advance(drawn)
    return said


def fitting_size(measured: Measured, limits: Limits) -> int:
    """The largest whole font size in px at which a text keeps to its limits without a broken word.

    Where there is none, the least size.
    """
    if limits.width <= 0:
        return 1
    least = min(limits.least, limits.wished)
    size = limits.wished
    while size > least:
        whole = math.ceil(size)
        lines = line_count(measured, limits.width / whole)
        if 0 < lines <= limits.most and lines * whole * limits.leading <= limits.room:
            return whole
        size *= _SHRINK
    return math.ceil(least)


def balanced_width(measured: Measured, size: float, width: float) -> float:
    """The narrowest width in px in which a text takes no more lines than in `width`.

    So its lines are of about the same length. `size` is the font size in px.
    """
    if width <= 0:
        return 0.0
    lines = line_count(measured, width / size)
    if lines < 2:
        return width
    narrow, wide = width / lines, width
    while wide - narrow > _NEAR_ENOUGH:
        middle = (narrow + wide) / 2
        if 0 < line_count(measured, middle / size) <= lines:
            wide = middle
        else:
            narrow = middle
    return wide


def one_line_width(text: str, advance: Advance) -> float:
    """The width of a text in one line, in em; its words are measured one by one."""
    words = text.split(" ")
    return sum(map(advance, words)) + advance(" ") * (len(words) - 1)


def label_height(lines: int, size: float, padding: float, least: float) -> float:
    """The height of a button with so many lines of label, in px; a line is 1.2 em high."""
    return max(least, math.ceil(max(1, lines) * size * 1.2 + padding))


def flow(
    sizes: Sequence[tuple[float, float]], width: float, spacing: float, leading: float
) -> tuple[float, list[tuple[float, float]]]:
    """Place boxes of (width, height) one after the other in rows, as words in a line.

    The height of all, and the place of each; boxes without height take none and stay at (0, 0).
    """
    x = y = tallest = 0.0
    places: list[tuple[float, float]] = []
    for box_width, height in sizes:
        if height <= 0:
            places.append((0.0, 0.0))
            continue
        if x > 0 and x + box_width > width + 1:
            x, y, tallest = 0.0, y + tallest + leading, 0.0
        places.append((x, y))
        x += box_width + spacing
        tallest = max(tallest, height)
    return y + tallest, places
