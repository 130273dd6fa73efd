"""Derives the dashboard (D8) from the figures of the day. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.records.arrival_rate import Interval, axis, is_labelled
from kiosk.ui.desk.dashboard import sections
from kiosk.ui.desk.dashboard.props import Bar, DashboardProps, Tile
from kiosk.ui.desk.dashboard.sections import DashboardView
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import OK
from kiosk.ui.shared.localizer import Localizer

if TYPE_CHECKING:
    from kiosk.usecases.reports.dashboard import Figures


@dataclass(frozen=True, slots=True)
class DashboardState:
    """State of the dashboard.

    `figures` is None until the first count has finished. `wall_view` shows the large view for a
    wall display instead of the page.
    """

    figures: Figures | None = None
    wall_view: bool = False


def derive(state: DashboardState, formatter: GuestFormatter) -> DashboardProps:
    """The props of the dashboard."""
    localizer, event = formatter.localizer, formatter.event
    title, wall_view_label = localizer.say("d8.title"), localizer.say("d8.project")
    if state.figures is None:
        return DashboardProps(
            title=title, wall_view_label=wall_view_label, empty=localizer.say("d8.counting")
        )
    figures = state.figures
    view = DashboardView(figures, formatter)
    busiest = max((one.arrivals for one in figures.intervals), default=0)
    top = _round_up(busiest)
    return DashboardProps(
        title=title,
        note=localizer.say("d8.as_of", time=localizer.clock(figures.at)),
        wall_view=state.wall_view,
        wall_view_label=wall_view_label,
        event_name=localizer.own(event.name_ko, event.name_en),
        clock=localizer.clock(localizer.now),
        tiles=_tiles(view),
        bars=_bars(view, top),
        curve=_curve(figures),
        chart=localizer.say("d8.chart"),
        chart_label=_chart_label(view),
        bars_name=localizer.say("d8.bars"),
        curve_name=localizer.say("d8.curve"),
        bars_maximum=f"{top:,}",
        bars_half=f"{top // 2:,}",
        curve_maximum=f"{figures.expected:,}",
        categories=sections.categories(view),
        delegations=sections.delegations(view),
        absent=sections.absent(view),
        sessions=sections.sessions(view),
        attention=sections.attention(view),
    )


def _tiles(view: DashboardView) -> tuple[Tile, ...]:
    figures, say, localizer = view.figures, view.localizer.say, view.localizer
    share = figures.arrived / figures.expected if figures.expected else 0.0
    forecast = figures.forecast
    forecast_note = ""
    if forecast.by is not None:
        forecast_note = say("d8.by", time=localizer.when(forecast.by), n=f"{forecast.arrived:,}")
    return (
        Tile(
            "arrived",
            say("d8.arrived"),
            f"{figures.arrived:,}",
            say("d8.of", n=f"{figures.expected:,}", percent=f"{100 * share:.0f}"),
            tone=OK,
            share=share,
        ),
        Tile(
            "inside",
            say("d8.inside"),
            f"{figures.inside:,}",
            note=say("d8.missing", n=f"{figures.missing_count:,}"),
        ),
        Tile(
            "rate", say("d8.rate"), f"{forecast.rate:,.0f}", say("d8.per_ten"), _last_interval(view)
        ),
        Tile("forecast", say("d8.forecast"), _completion(view), note=forecast_note),
    )


def _last_interval(view: DashboardView) -> str:
    """Arrivals of the last full interval of ten minutes, to compare the rate with."""
    complete = [
        one for one in view.figures.intervals if not _is_current(one.starts, view.figures.at)
    ]
    return view.localizer.say("d8.last_ten", n=f"{complete[-1].arrivals:,}") if complete else ""


def _completion(view: DashboardView) -> str:
    """When all will have arrived, with the date unless it is today; a dash where not known."""
    forecast, figures = view.figures.forecast, view.figures
    if figures.expected and figures.arrived >= figures.expected:
        return view.localizer.say("d8.complete")
    if forecast.complete is None:
        return "–"
    return view.localizer.when(forecast.complete)


def _bars(view: DashboardView, top: int) -> tuple[Bar, ...]:
    localizer, by_start = view.localizer, {one.starts: one for one in view.figures.intervals}
    shown = axis(tuple(view.figures.intervals))
    return tuple(
        _bar(by_start.get(starts), view, top, starts, _tick(starts, len(shown), localizer))
        for starts in shown
    )


def _bar(one: Interval | None, view: DashboardView, top: int, starts: datetime, tick: str) -> Bar:
    """The bar of an interval; without a height and a name where the axis goes on beyond them."""
    if one is None:
        return Bar(id=starts.isoformat(), tick=tick)
    say, time = view.localizer.say, view.localizer.clock(starts)
    return Bar(
        id=starts.isoformat(),
        bar_height=one.arrivals / top,
        tick=tick,
        label=say("d8.bar", time=time, n=one.arrivals, total=one.total),
        current=_is_current(starts, view.figures.at),
    )


def _tick(starts: datetime, shown: int, localizer: Localizer) -> str:
    local = starts.astimezone(localizer.now.tzinfo)
    return f"{local:%H:%M}" if is_labelled(local, shown) else ""


def _curve(figures: Figures) -> tuple[tuple[float, float], ...]:
    """Points of the curve: the total before the first interval, then at the end of each."""
    intervals = figures.intervals
    if not intervals:
        return ()
    maximum = max(figures.expected, intervals[-1].total, 1)
    shown = axis(tuple(intervals))
    first = shown.index(intervals[0].starts)
    before = intervals[0].total - intervals[0].arrivals
    totals = [before, *(one.total for one in intervals)]
    return tuple((index / len(shown), total / maximum) for index, total in enumerate(totals, first))


def _chart_label(view: DashboardView) -> str:
    busiest = max(view.figures.intervals, key=lambda one: one.arrivals, default=None)
    if busiest is None:
        return view.localizer.say("d8.chart")
    time = view.localizer.clock(busiest.starts)
    return view.localizer.say("d8.chart_label", time=time, n=busiest.arrivals)


def _is_current(starts: datetime, at: datetime) -> bool:
    return 0 <= (at - starts).total_seconds() < 600


def _round_up(maximum: int) -> int:
    """The least of 4, 10, 20, 40, 100… that is not below the maximum; its half is an integer."""
    steps: Sequence[int] = (4, 10, 20, 40)
    scale = 1
    while True:
        for step in steps:
            if step * scale >= maximum:
                return step * scale
        scale *= 10
