"""Detects codes of scanners that are as slow as a person typing, by prefix, suffix and focus."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke
from kiosk.devices.scanners.keyboard.keystroke_timing import MAX_CODE_LENGTH, SCANNER_GAP

QUIET = 1_000
"""Milliseconds without a key that start a new series; an end key also starts one."""

SLOWEST = 150
"""Maximum milliseconds between two keys of one code."""

_LEAST = 6
"""Minimum characters of a code that has no prefix and only a common end key."""

# Gaps in a row, and milliseconds each: people do not press keys so fast without a text field.
_MIN_FAST_GAPS, _FAST_GAP_MS = 2, 60


@dataclass(frozen=True, slots=True)
class KeySeries:
    """The keys since a long silence or an end key, with times in ms of a `Timeline`.

    `incomplete` says that part of a code may be missing, `typing` that a text field had the focus.
    """

    last: int | None = None
    text: str = ""
    composing: str = ""
    gaps: int = 0
    span: int = 0
    incomplete: bool = False
    typing: bool = False
    ended: bool = False

    @property
    def pace(self) -> float:
        """Milliseconds per key of a series at an even pace too slow for a scanner; else 0."""
        if self.incomplete or self.gaps < _LEAST - 1 or self.span <= SCANNER_GAP * self.gaps:
            return 0.0
        return self.span / self.gaps

    @property
    def is_faster_than_typing(self) -> bool:
        """Whether an end key after it comes from a scanner: people without a field are slower."""
        return (
            not self.typing
            and self.gaps >= _MIN_FAST_GAPS
            and self.span <= _FAST_GAP_MS * self.gaps
        )

    def continues_with(self, stroke: Stroke) -> bool:
        """Whether a key belongs to this series rather than to a new one."""
        return self.last is not None and not self.ended and stroke.started - self.last <= QUIET

    def code(self, end: KeyKind) -> str:
        """The scanned code if `end` ends it; empty if that is not certain.

        It is certain with a suffix that only scanners send, and where no text field had the focus:
        then a whole series counts as one code, whether typed or scanned.
        """
        whole = self.text + self.composing
        if self.incomplete or len(whole) > MAX_CODE_LENGTH:
            return ""
        is_certain = end is KeyKind.STOP or (not self.typing and len(whole) >= _LEAST)
        return whole if is_certain else ""


def extend(series: KeySeries, stroke: Stroke, *, typing: bool) -> KeySeries:
    """The series after another key; `typing` says whether a text field has the focus."""
    if not series.continues_with(stroke):
        series = KeySeries(last=stroke.started)
    gap = max(0, stroke.started - (series.last or 0))
    is_other = stroke.kind is KeyKind.OTHER
    series = replace(
        series,
        last=stroke.at,
        typing=series.typing or typing,
        incomplete=series.incomplete or gap > SLOWEST or is_other,
        ended=stroke.kind.ends,
    )
    return series if series.ended or is_other else _with_text(series, stroke, gap)


def _with_text(series: KeySeries, stroke: Stroke, gap: int) -> KeySeries:
    """The series with a key's text; the gap in ms before the first key is not counted."""
    counted = bool(series.text or series.composing)
    return replace(
        series,
        text=(series.text + stroke.text)[: MAX_CODE_LENGTH + 1],
        composing=series.composing if stroke.composing is None else stroke.composing,
        gaps=series.gaps + counted,
        span=series.span + (gap if counted else 0),
    )
