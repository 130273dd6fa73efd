"""The chart of a rehearsed morning: arrivals and queue above, waits below; readable in grey."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

from kiosk.domain.arrivals.arrival_curve import STEP
from kiosk.domain.arrivals.run_collection import IntervalFigures
from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.exchange.exporting.pdf_pages import BRAND, INK, LINE, QUIET
from kiosk.exchange.exporting.shapes import (
    ChartShape,
    ChartText,
    FilledPolygon,
    Point,
    PolyLine,
    as_png,
    as_svg,
)

WIDTH, HEIGHT = 1200, 760
_LEFT, _RIGHT = 80, 1170
_ARRIVALS = (217, 222, 230)
_RANGE = (160, 172, 192)
_QUARTERS = 4
_LABEL_GAP = 64.0


@dataclass(frozen=True, slots=True)
class ChartedMorning:
    """What the chart shows; `limit` is in seconds."""

    title: str
    opens: datetime
    limit: float
    intervals: Sequence[IntervalFigures]


@dataclass(frozen=True, slots=True)
class _Panel:
    """A panel between two heights, with `most` at its top and a number of intervals across."""

    top: float
    bottom: float
    most: float
    intervals: int

    def x(self, interval: float) -> float:
        return _LEFT + (_RIGHT - _LEFT) * interval / self.intervals

    def y(self, value: float) -> float:
        return self.bottom - (self.bottom - self.top) * value / self.most


def write_chart(path: Path, morning: ChartedMorning, texts: Texts) -> None:
    """Write the chart to a .svg or .png. Raises OSError."""
    shapes = list(chart_shapes(morning, texts))
    form = as_svg if path.suffix.lower() == ".svg" else as_png
    with write_atomically(path) as making:
        making.write_bytes(form(shapes, WIDTH, HEIGHT))


def chart_shapes(morning: ChartedMorning, texts: Texts) -> Iterator[ChartShape]:
    """All shapes of the chart, those in front last."""
    yield ChartText((_LEFT, 40), morning.title, 22, INK, bold=True)
    figures = morning.intervals
    most = max(max(one.arrivals, one.queue_90) for one in figures)
    people = _Panel(100, 390, _rounded(most), len(figures))
    yield from _people(people, figures, texts)
    yield from _hours(people, morning.opens)
    longest = max(morning.limit, *(one.longest_wait or 0 for one in figures)) / 60
    waits = _Panel(490, 700, _rounded(longest), len(figures))
    yield from _waits(waits, figures, morning.limit / 60, texts)
    yield from _hours(waits, morning.opens)


def _people(
    panel: _Panel, figures: Sequence[IntervalFigures], texts: Texts
) -> Iterator[ChartShape]:
    for index, one in enumerate(figures):
        left, right = panel.x(index + 0.08), panel.x(index + 0.92)
        yield FilledPolygon(_box(left, panel.y(one.arrivals), right, panel.bottom), _ARRIVALS)
    middle = [panel.x(index + 0.5) for index in range(len(figures))]
    high = [(x, panel.y(one.queue_90)) for x, one in zip(middle, figures, strict=True)]
    low = [(x, panel.y(one.queue)) for x, one in zip(middle, figures, strict=True)]
    yield FilledPolygon((*high, *reversed(low)), _RANGE)
    yield from _grid(panel)
    yield PolyLine(tuple(low), INK, 3)
    key = panel.top - 26
    yield FilledPolygon(_box(_LEFT, key - 12, _LEFT + 24, key), _ARRIVALS)
    yield ChartText((_LEFT + 32, key), texts.say("rehearsal.chart.arrivals"), 15, INK)
    yield PolyLine(((_LEFT + 360, key - 6), (_LEFT + 384, key - 6)), INK, 3)
    yield ChartText((_LEFT + 392, key), texts.say("rehearsal.chart.queue"), 15, INK)
    yield FilledPolygon(_box(_LEFT + 720, key - 12, _LEFT + 744, key), _RANGE)
    yield ChartText((_LEFT + 752, key), texts.say("rehearsal.chart.queue_90"), 15, INK)


def _waits(
    panel: _Panel, figures: Sequence[IntervalFigures], limit: float, texts: Texts
) -> Iterator[ChartShape]:
    yield from _grid(panel)
    for line in _lines(panel, [one.longest_wait for one in figures]):
        yield PolyLine(line, QUIET, 1.5)
    for line in _lines(panel, [one.wait_90 for one in figures]):
        yield PolyLine(line, BRAND, 3.5)
    yield PolyLine(((_LEFT, panel.y(limit)), (_RIGHT, panel.y(limit))), INK, 1.5, dashed=True)
    key = panel.top - 26
    yield PolyLine(((_LEFT, key - 6), (_LEFT + 24, key - 6)), BRAND, 3.5)
    yield ChartText((_LEFT + 32, key), texts.say("rehearsal.chart.wait_90"), 15, INK)
    yield PolyLine(((_LEFT + 360, key - 6), (_LEFT + 384, key - 6)), QUIET, 1.5)
    yield ChartText((_LEFT + 392, key), texts.say("rehearsal.chart.longest"), 15, INK)
    yield PolyLine(((_LEFT + 720, key - 6), (_LEFT + 752, key - 6)), INK, 1.5, dashed=True)
    yield ChartText((_LEFT + 760, key), texts.say("rehearsal.chart.limit", n=f"{limit:g}"), 15, INK)


def _lines(panel: _Panel, seconds: Sequence[float | None]) -> Iterator[tuple[Point, ...]]:
    """The parts of a line between intervals without a value; a single value is a short dash."""
    part: list[Point] = []
    for index, value in enumerate([*seconds, None]):
        if value is not None:
            part.append((panel.x(index + 0.5), panel.y(value / 60)))
            continue
        if len(part) == 1:
            x, y = part[0]
            part = [(x - 6, y), (x + 6, y)]
        if part:
            yield tuple(part)
        part = []


def _grid(panel: _Panel) -> Iterator[ChartShape]:
    for step in range(_QUARTERS + 1):
        value = panel.most * step / _QUARTERS
        y = panel.y(value)
        yield PolyLine(((_LEFT, y), (_RIGHT, y)), LINE, 1)
        yield ChartText((_LEFT - 10, y + 5), f"{value:,g}", 14, QUIET, "end")


def _hours(panel: _Panel, opens: datetime) -> Iterator[ChartShape]:
    """Labels of as many intervals as fit beside each other."""
    width = (_RIGHT - _LEFT) / panel.intervals
    every = ceil(_LABEL_GAP / width)
    for index in range(0, panel.intervals + 1, every):
        moment = opens + timedelta(seconds=index * STEP)
        place = (panel.x(index), panel.bottom + 22)
        yield ChartText(place, f"{moment:%H:%M}", 14, QUIET, "middle")


def _box(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _rounded(value: float) -> float:
    """The next number that four equal steps lead to in round numbers; at least 4."""
    power = 1
    while True:
        for step in (4, 8, 12, 20, 40):
            if step * power >= value:
                return step * power
        power *= 10
