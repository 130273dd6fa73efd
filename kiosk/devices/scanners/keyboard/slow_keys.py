"""Codes from scanners that type as slowly as people do, told from typing by what surrounds them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke
from kiosk.devices.scanners.keyboard.keystroke_timing import LONGEST, SCANNER_GAP

QUIET = 1_000
"""Milliseconds without a key before a series, unless an end key went before it."""

SLOWEST = 150
"""Milliseconds between two keys of one code."""

_LEAST = 6
"""Characters of a code that nothing but its end key tells from typing."""

# Gaps in a row, and milliseconds each: nobody presses keys so fast who has nothing to write into.
_HASTY, _HASTE = 2, 60


@dataclass(frozen=True, slots=True)
class Series:
    """All keys since a long silence or an end key, in milliseconds of a `Timeline`.

    `spoiled` says that a part of a code may be missing, `typing` that a field took the keys.
    """

    last: int | None = None
    text: str = ""
    composing: str = ""
    gaps: int = 0
    span: int = 0
    spoiled: bool = False
    typing: bool = False
    ended: bool = False

    @property
    def pace(self) -> float:
        """Milliseconds a key where these come evenly, but too slowly for a scanner; else 0."""
        if self.spoiled or self.gaps < _LEAST - 1 or self.span <= SCANNER_GAP * self.gaps:
            return 0.0
        return self.span / self.gaps

    @property
    def is_hasty(self) -> bool:
        """Whether an end key after it is no act of a person, who has no field to type into."""
        return not self.typing and self.gaps >= _HASTY and self.span <= _HASTE * self.gaps

    def goes_on_with(self, stroke: Stroke) -> bool:
        """Whether a key belongs to it rather than to the next."""
        return self.last is not None and not self.ended and stroke.begun - self.last <= QUIET

    def code(self, end: KeyKind) -> str:
        """What was scanned if `end` ends it; empty if that is not certain.

        Certain it is with a suffix that only scanners send, and where nothing could be typed into:
        there a whole series is one code, whoever typed it.
        """
        whole = self.text + self.composing
        if self.spoiled or len(whole) > LONGEST:
            return ""
        is_certain = end is KeyKind.STOP or (not self.typing and len(whole) >= _LEAST)
        return whole if is_certain else ""


def follow(series: Series, stroke: Stroke, *, typing: bool) -> Series:
    """The series with another key; `typing` says whether a field has the focus."""
    if not series.goes_on_with(stroke):
        series = Series(last=stroke.begun)
    gap = max(0, stroke.begun - (series.last or 0))
    ended = stroke.kind.ends
    series = replace(
        series,
        last=stroke.at,
        typing=series.typing or typing,
        spoiled=series.spoiled or gap > SLOWEST or stroke.kind is KeyKind.OTHER,
        ended=ended,
    )
    if ended or stroke.kind is KeyKind.OTHER:
        return series
    composing = series.composing if stroke.composing is None else stroke.composing
    text = (series.text + stroke.text)[: LONGEST + 1]
    counted = bool(series.text or series.composing)
    return replace(
        series,
        text=text,
        composing=composing,
        gaps=series.gaps + counted,
        span=series.span + (gap if counted else 0),
    )
