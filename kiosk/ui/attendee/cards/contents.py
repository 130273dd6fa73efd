"""The parts of a guest's screen: frozen, and nothing but texts, numbers and names of icons.

`arrow` is an `ArrowKind` value; empty where no way is known: a pin is shown instead.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HostLook:
    """The host's colour in its shades, and its pictures as data URLs, empty for none.

    `logo` is for light ground, `logo_dark` for dark ground.
    """

    base: str = "#1A3E9E"
    deep: str = "#0E2462"
    tint: str = "#E7EDFA"
    logo: str = field(default="", repr=False)
    logo_dark: str = field(default="", repr=False)
    pattern: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class BandLine:
    """A line of the band.

    `role` is its type size: name, head, title or detail, advice for what the guest can do next,
    fact for a detail that leaves last, or panel for a detail that only the panel of a wide window
    has room for. `short` is said where there is no room for `text` in one line.
    """

    text: str = ""
    role: str = "head"
    short: str = ""


@dataclass(frozen=True, slots=True)
class ColourBand:
    """The coloured band: how it went.

    `tone` is brand, ok, info or wait. `sign` is an icon, on a round plate if something is done or
    known, on a square one if there is something to do. `beside` stands next to the sign, `below`
    under it, with `trailing` at the end of its last line; with `is_large` both stand under a large
    sign.
    """

    tone: str = "brand"
    sign: str = ""
    is_round: bool = True
    is_large: bool = False
    beside: tuple[BandLine, ...] = ()
    below: tuple[BandLine, ...] = ()
    trailing: str = ""


@dataclass(frozen=True, slots=True)
class EventHead:
    """The head of the first screen: event, clock, date and venue, in one or two languages."""

    name: str = ""
    second_name: str = ""
    clock: str = ""
    date: str = ""
    second_date: str = ""
    venue: str = ""
    second_venue: str = ""


@dataclass(frozen=True, slots=True)
class NowCard:
    """What is on now or comes next, and where.

    `minutes` is the time as it is said ("8분 뒤 시작"). `progress` is the share that is over, 0 to
    1, below 0 where nothing is running.
    """

    is_on: bool = False
    chip: str = ""
    minutes: str = ""
    title: str = ""
    progress: float = -1.0
    room: str = ""
    way: str = ""
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class TableHero:
    """The guest's table from shortly before its round until the round ends.

    `number` and `label` are read together: "12" and "번 테이블".
    """

    is_on: bool = False
    chip: str = ""
    minutes: str = ""
    number: str = ""
    label: str = ""
    detail: str = ""
    room: str = ""
    way: str = ""
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class CompanyCard:
    """Who else sits at the guest's table: people and organisations, and below them countries.

    `label` stands before them where there is room for one line only. `more` says that one, two and
    so on have no room.
    """

    title: str = ""
    label: str = ""
    people: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LineCard:
    """One line to be pressed; without an `id` it only informs.

    `short` is said where there is no room for `text`. `tint` is brand or network. `number` replaces
    the icon by a step's number.
    """

    id: str = ""
    text: str = ""
    short: str = ""
    detail: str = ""
    time: str = ""
    icon: str = ""
    tint: str = "brand"
    number: str = ""
    trailing_icon: str = ""


@dataclass(frozen=True, slots=True)
class ScanHint:
    """A short advice with an icon."""

    text: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class ScanCard:
    """How to scan. `title` is numbered where it is a step of several."""

    number: str = ""
    title: str = ""
    second_title: str = ""
    body: str = ""
    hints: tuple[ScanHint, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketCard:
    """A number to show at the desk, and where the desk is."""

    label: str = ""
    number: str = ""
    acknowledged: str = ""
    place: str = ""
    way: str = ""
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of a call for staff; `state` is done, current or later."""

    text: str = ""
    time: str = ""
    state: str = "later"


@dataclass(frozen=True, slots=True)
class WayCard:
    """A place to go to."""

    place: str = ""
    way: str = ""
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class PastSessions:
    """What is over of a day, in one line; `short` is said where there is no room for `text`."""

    time: str = ""
    text: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A session or round of a day that is not over.

    `id` is the action of the whole card, empty if it only informs. `free` tells of the free time
    before it. `is_main` is the one entry that a wide screen shows as a large card instead. `badge`
    is the guest's table or the name of the track, whose `colour` is a `TrackColour` value. `remark`
    tells what was changed about it. `way` and `arrow`, for which not every page has room, and
    `progress` are as in `NowCard`.
    """

    id: str = ""
    free: str = ""
    time: str = ""
    is_on: bool = False
    is_main: bool = False
    chip: str = ""
    minutes: str = ""
    title: str = ""
    is_off: bool = False
    room: str = ""
    way: str = ""
    arrow: str = ""
    room_before: str = ""
    remark: str = ""
    badge: str = ""
    is_table: bool = False
    colour: str = "none"
    progress: float = -1.0


@dataclass(frozen=True, slots=True)
class QrCard:
    """A QR code for the guest's phone: rows of 0 and 1, without a quiet zone.

    `detail` says what to do with it, `held` what it holds, `nameless` that no name is in it.
    """

    rows: tuple[str, ...] = ()
    title: str = ""
    detail: str = ""
    held: str = ""
    nameless: str = ""


@dataclass(frozen=True, slots=True)
class ScreenNotice:
    """A strip that informs, with an icon."""

    text: str = ""
    icon: str = ""
