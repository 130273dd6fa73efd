"""The arrival curve: when guests come, relative to the start of the event."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from kiosk.domain.text.messages import Sentence

STEP = 300
_MINUTE = 60
_MOST_ROWS = 1000
_WITHIN = 0.011
_WHOLE = 100
# The farthest from the start of the event, in minutes.
_FARTHEST = 24 * 60


@dataclass(frozen=True, slots=True)
class CurveStep:
    """The `share` of guests (0 to 1) who come between two moments, in seconds after the start."""

    begins: float
    ends: float
    share: float


@dataclass(frozen=True, slots=True)
class ArrivalCurve:
    """Steps in ascending order; within a step every moment is as likely. Shares add up to 1."""

    steps: tuple[CurveStep, ...]

    @property
    def ends(self) -> float:
        """When the last guest has come, in seconds after the start of the event."""
        return max(step.ends for step in self.steps if step.share > 0)

    def share_by(self, moment: float) -> float:
        """The share of guests who have come, 0 to 1, that many seconds after the start."""
        return sum(
            step.share * min(1.0, max(0.0, (moment - step.begins) / (step.ends - step.begins)))
            for step in self.steps
        )

    def sample(self, rng: Random, count: int) -> list[float]:
        """`count` moments in no order, in seconds after the start of the event."""
        weights = [step.share for step in self.steps]
        spans = [(step.begins, step.ends - step.begins) for step in self.steps]
        chosen = rng.choices(spans, weights, k=count)
        return [begin + length * rng.random() for begin, length in chosen]


@dataclass(frozen=True, slots=True)
class CurveInvalid:
    """A text is no arrival curve; `reason` says where and what to do."""

    reason: Sentence


def assumed_curve() -> ArrivalCurve:
    """Nine in ten come in the hour before the start, most of them in its second half.

    An assumption without a source: forums differ. A recorded curve is better.
    """
    rows = ((-60, 5), (-45, 15), (-30, 35), (-15, 25), (-5, 10), (0, 7), (15, 3), (30, 0))
    return _curve([(float(minute), share / 100) for minute, share in rows])


def curve_of(moments: Iterable[float]) -> ArrivalCurve:
    """The curve of recorded arrivals, at least one, in seconds after the start of their day."""
    steps = Counter(math.floor(moment / STEP) for moment in moments)
    return ArrivalCurve(
        tuple(
            CurveStep(step * STEP, (step + 1) * STEP, count / steps.total())
            for step, count in sorted(steps.items())
        )
    )


def read_curve(text: str) -> ArrivalCurve | CurveInvalid:
    """A curve from CSV with a row `minutes,share` for each step.

    `minutes` count from the start of the event and are negative before it. `share` of the guests
    come from then until the next row; the step of the last row is as long as the one before it.
    Shares add up to 100 or to 1. A first row without numbers is a heading.
    """
    rows: list[tuple[float, float]] = []
    for number, cells in enumerate(_cells(text), 1):
        if not any(cell.strip() for cell in cells) or (number == 1 and _is_heading(cells)):
            continue
        values = _numbers(cells)
        if values is None:
            return _invalid("row", row=number, text=",".join(cells)[:80])
        if rows and values[0] <= rows[-1][0]:
            return _invalid("order", row=number)
        rows.append(values)
    if not 2 <= len(rows) <= _MOST_ROWS:
        return _invalid("rows", n=len(rows))
    total = sum(share for _, share in rows)
    whole = _WHOLE if total > 2 else 1
    if abs(total / whole - 1) > _WITHIN:
        return _invalid("total", total=f"{total:g}")
    return _curve([(minute, share / total) for minute, share in rows])


def _cells(text: str) -> Iterable[list[str]]:
    """Rows of a CSV text, separated by commas, semicolons or tabs."""
    separator = next((one for one in ";\t" if one in text), ",")
    return csv.reader(io.StringIO(text), delimiter=separator)


def _is_heading(cells: list[str]) -> bool:
    return all(_number(cell) is None for cell in cells)


def _numbers(cells: list[str]) -> tuple[float, float] | None:
    """Minutes and share of a row; None where it has not both, or they are out of range."""
    minutes, share = map(_number, cells) if len(cells) == 2 else (None, None)
    if minutes is None or share is None:
        return None
    return (minutes, share) if abs(minutes) <= _FARTHEST and 0 <= share <= _WHOLE else None


def _number(cell: str) -> float | None:
    try:
        return float(cell.strip().removesuffix("%"))
    except ValueError:
        return None


def _curve(rows: list[tuple[float, float]]) -> ArrivalCurve:
    ends = [minute for minute, _ in rows[1:]]
    ends.append(2 * rows[-1][0] - rows[-2][0])
    return ArrivalCurve(
        tuple(
            CurveStep(begin * _MINUTE, end * _MINUTE, share)
            for (begin, share), end in zip(rows, ends, strict=True)
        )
    )


def _invalid(reason: str, **values: object) -> CurveInvalid:
    return CurveInvalid(Sentence(f"rehearsal.curve.{reason}", values))
