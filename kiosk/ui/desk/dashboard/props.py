"""What the dashboard shows: frozen, nothing but words, numbers and shares."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.desk.parts.props import PLAIN, LineProps


@dataclass(frozen=True, slots=True)
class Tile:
    """One large number: what it counts, of how many, what follows from it."""

    id: str = ""
    label: str = ""
    number: str = ""
    of: str = ""
    note: str = ""
    tone: str = PLAIN
    share: float = -1.0


@dataclass(frozen=True, slots=True)
class Bar:
    """Ten minutes of the day: `bar_height` from 0 to 1, `tick` what stands beneath."""

    id: str = ""
    bar_height: float = 0.0
    tick: str = ""
    label: str = ""
    now: bool = False


@dataclass(frozen=True, slots=True)
class Gauge:
    """How much of something is there: `share` from 0 to 1, more where it is overfull."""

    id: str = ""
    name: str = ""
    count: str = ""
    share: float = 0.0
    note: str = ""
    tone: str = PLAIN


@dataclass(frozen=True, slots=True)
class DashboardSection:
    """A list of gauges or lines under a heading; `nothing` is said where it is empty."""

    heading: str = ""
    nothing: str = ""
    gauges: tuple[Gauge, ...] = ()
    lines: tuple[LineProps, ...] = ()


@dataclass(frozen=True, slots=True)
class DashboardProps:
    """One picture of the dashboard.

    `curve` are points of the day's total, both from 0 to 1, up being more; `most` and `half` are
    what the bars reach there. `projecting` shows what everybody may see, without a name.
    """

    title: str = ""
    note: str = ""
    empty: str = ""
    projecting: bool = False
    project: str = ""
    event_name: str = ""
    clock: str = ""
    tiles: tuple[Tile, ...] = ()
    bars: tuple[Bar, ...] = ()
    curve: tuple[tuple[float, float], ...] = ()
    chart: str = ""
    chart_label: str = ""
    bars_name: str = ""
    curve_name: str = ""
    most: str = ""
    half: str = ""
    whole: str = ""
    categories: DashboardSection = DashboardSection()
    delegations: DashboardSection = DashboardSection()
    absent: DashboardSection = DashboardSection()
    sessions: DashboardSection = DashboardSection()
    attention: DashboardSection = DashboardSection()
