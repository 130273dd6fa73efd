"""Props of the dashboard: texts, numbers and shares."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.desk.parts.props import PLAIN, LineProps


@dataclass(frozen=True, slots=True)
class Tile:
    """A large number with its label, its total and a note; `share` is -1 where there is no bar."""

    id: str = ""
    label: str = ""
    number: str = ""
    total: str = ""
    note: str = ""
    tone: str = PLAIN
    share: float = -1.0


@dataclass(frozen=True, slots=True)
class Bar:
    """An interval of ten minutes: `bar_height` from 0 to 1, `tick` the label of the time axis."""

    id: str = ""
    bar_height: float = 0.0
    tick: str = ""
    label: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Gauge:
    """A count as a bar: `share` from 0 to 1, above 1 where a capacity is exceeded."""

    id: str = ""
    name: str = ""
    count: str = ""
    share: float = 0.0
    note: str = ""
    tone: str = PLAIN


@dataclass(frozen=True, slots=True)
class DashboardSection:
    """A list of gauges or lines under a heading; `nothing` is the text of an empty one."""

    heading: str = ""
    nothing: str = ""
    gauges: tuple[Gauge, ...] = ()
    lines: tuple[LineProps, ...] = ()


@dataclass(frozen=True, slots=True)
class DashboardProps:
    """All that the dashboard shows.

    `curve` is the day's total as points (x, y), both from 0 to 1, y upwards. `bars_maximum` and
    `bars_half` label the axis of the bars, `curve_maximum` that of the curve. `wall_view` is the
    view for a wall display, without names of guests.
    """

    title: str = ""
    note: str = ""
    empty: str = ""
    wall_view: bool = False
    wall_view_label: str = ""
    event_name: str = ""
    clock: str = ""
    tiles: tuple[Tile, ...] = ()
    bars: tuple[Bar, ...] = ()
    curve: tuple[tuple[float, float], ...] = ()
    chart: str = ""
    chart_label: str = ""
    bars_name: str = ""
    curve_name: str = ""
    bars_maximum: str = ""
    bars_half: str = ""
    curve_maximum: str = ""
    categories: DashboardSection = DashboardSection()
    delegations: DashboardSection = DashboardSection()
    absent: DashboardSection = DashboardSection()
    sessions: DashboardSection = DashboardSection()
    attention: DashboardSection = DashboardSection()
