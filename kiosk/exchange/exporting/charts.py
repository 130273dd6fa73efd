"""Charts on printed pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.records.arrival_rate import Interval, axis, is_labelled
from kiosk.exchange.exporting.pdf_pages import BRAND, INK, LINE, QUIET, Pages

_AXIS = 12.0
_LEGIBLE = 9.0
_STEPS = (1, 2, 5)

_Area = tuple[float, float, float, float]
"""Left, top, width and height in millimetres."""


def draw_curve(pages: Pages, intervals: Sequence[Interval], height: float) -> None:
    """Draws arrivals per interval as bars (left axis) and the running total as a line (right axis).

    `height` is in millimetres; the width is that of the page.
    """
    left, top = pages.l_margin + _AXIS, pages.get_y() + 3
    width = pages.epw - 2 * _AXIS
    area = (left, top, width, height)
    most = _round_up(max(interval.arrivals for interval in intervals))
    all_ = _round_up(intervals[-1].total)
    _draw_grid(pages, area, most, all_)
    shown = axis(tuple(intervals))
    slot, first = width / len(shown), shown.index(intervals[0].starts)
    _draw_times(pages, shown, (left, top + height, width))
    own_area = (left + slot * first, top, slot * len(intervals), height)
    _draw_bars(pages, intervals, own_area, most)
    _draw_total(pages, intervals, own_area, all_)
    pages.set_xy(pages.l_margin, top + height + 7)


def _draw_bars(pages: Pages, intervals: Sequence[Interval], area: _Area, most: int) -> None:
    left, top, width, height = area
    slot = width / len(intervals)
    pages.set_fill_color(*BRAND)
    for index, interval in enumerate(intervals):
        tall = height * interval.arrivals / most
        pages.rect(left + slot * (index + 0.1), top + height - tall, slot * 0.8, tall, style="F")


def _draw_total(pages: Pages, intervals: Sequence[Interval], area: _Area, all_: int) -> None:
    left, top, width, height = area
    slot = width / len(intervals)
    pages.set_draw_color(*INK)
    pages.set_line_width(0.5)
    totals = [intervals[0].total - intervals[0].arrivals, *(each.total for each in intervals)]
    pages.polyline(
        [
            (left + slot * index, top + height * (1 - total / all_))
            for index, total in enumerate(totals)
        ]
    )


def _draw_grid(pages: Pages, area: _Area, most: int, all_: int) -> None:
    left, top, width, height = area
    pages.set_draw_color(*LINE)
    pages.set_line_width(0.1)
    pages.write_in(7, QUIET)
    quarters = 4 if most % 4 == 0 else 2 if most % 2 == 0 else 1
    for step in range(quarters + 1):
        level = top + height * (1 - step / quarters)
        pages.line(left, level, left + width, level)
        pages.set_xy(left - _AXIS, level - 2)
        pages.cell(_AXIS - 1, 4, f"{most * step // quarters:,}", align="R")
        pages.set_xy(left + width + 1, level - 2)
        pages.cell(_AXIS - 1, 4, f"{round(all_ * step / quarters):,}")


def _draw_times(pages: Pages, shown: Sequence[datetime], foot: tuple[float, float, float]) -> None:
    """Labels for half and whole hours, as many as fit beside each other."""
    left, bottom, width = foot
    slot = width / len(shown)
    pages.write_in(7, QUIET)
    last = left - _LEGIBLE
    for index, starts in enumerate(shown):
        here = left + slot * index
        if is_labelled(starts, len(shown)) and here - last >= _LEGIBLE:
            last = here
            pages.set_xy(here - 5, bottom + 1)
            pages.cell(10, 4, f"{starts:%H:%M}", align="C")


def _round_up(value: int) -> int:
    """The next round number for the end of an axis."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power >= value:
                return step * power
        power *= 10
