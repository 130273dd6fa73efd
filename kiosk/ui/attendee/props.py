"""What the attendee face shows at one moment: frozen, and nothing but words and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.attendee.cards.contents import (
    ColourBand,
    CompanyCard,
    EventHead,
    HostLook,
    LineCard,
    NowCard,
    PastSessions,
    QrCard,
    ScanCard,
    ScreenNotice,
    StepRow,
    TableHero,
    TicketCard,
    TimelineEntry,
    WayCard,
)
from kiosk.ui.attendee.table_head import TableHead
from kiosk.ui.shared.font_families import FAMILY
from kiosk.ui.shared.plan.contents import FloorPlan

_PLAIN = ColourBand()
_UNBRANDED = HostLook()


@dataclass(frozen=True, slots=True)
class Action:
    """A button. `id` is handed back by `act`; `second` is its text in another language.

    An `optional` one is left out where room is short, because another leads there as well.
    """

    id: str = ""
    text: str = ""
    second: str = ""
    primary: bool = False
    icon: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class RoundRow:
    """The guest's table in one round, a button if there are several.

    `active` marks the one under way or coming next, `shown` the one on the plan. `action` is handed
    back by `act`.
    """

    action: str = ""
    spoken: str = ""
    label: str = ""
    table: str = ""
    time: str = ""
    active: bool = False
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values to choose from."""

    id: str = ""
    text: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """A setting and its values."""

    id: str = ""
    label: str = ""
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Key:
    """A key of an on-screen keyboard, `weight` keys wide.

    `spoken` is what it is called where its text is a sign.
    """

    id: str = ""
    text: str = ""
    spoken: str = ""
    weight: float = 1.0
    held: bool = False
    primary: bool = False


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys beside each other."""

    keys: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendeeProps:
    """One picture of the attendee face.

    `component` is the QML component of the screen. Where `right_to_left`, left and right change
    places. `zoom` is 1, 1.5 or 2. `countdown_ms` is how
    long after it appeared the screen returns to the first one, 0 if it does not; the bar shrinks
    from the share `countdown` to 0 in that time. `shown_at` differs whenever a screen appeared
    anew. `drift_x` and `drift_y` in mm say by how much everything stands beside its place.
    `camera` is the side on which guests find it, `beside` where there are other scanners as well,
    empty where there is none. `entry` is what was typed; where that is digits that are not shown,
    `filled` of `boxes` have one. `keys` the keyboard and `pad` the one for
    little room or for large keys. `warning` asks for something beside the result that `band` tells.
    """

    screen: str = "attract"
    component: str = "AttractScreen"
    camera: str = ""
    deaf: bool = False
    language: str = "ko"
    font_family: str = FAMILY
    right_to_left: bool = False
    zoom: float = 1.0
    high_contrast: bool = False
    low_position: bool = False
    reduce_motion: bool = False
    event_name: str = ""
    language_label: str = ""
    language_now: str = ""
    language_short: str = ""
    start_short: str = ""
    help_short: str = ""
    spoken: str = ""
    night: bool = False
    body: str = ""
    note: str = ""
    number: str = ""
    number_label: str = ""
    entry: str = ""
    boxes: int = 0
    filled: int = 0
    keys: tuple[KeyRow, ...] = ()
    pad: tuple[KeyRow, ...] = ()
    more: str = ""
    host: HostLook = _UNBRANDED
    band: ColourBand = _PLAIN
    head: EventHead | None = None
    now: NowCard | None = None
    hero: TableHero | None = None
    company: CompanyCard | None = None
    scan: ScanCard | None = None
    desk_ticket: TicketCard | None = None
    steps: tuple[StepRow, ...] = ()
    way_card: WayCard | None = None
    lines: tuple[LineCard, ...] = ()
    qr: QrCard | None = None
    notice: ScreenNotice | None = None
    warning: ScreenNotice | None = None
    foot: str = ""
    actions: tuple[Action, ...] = ()
    start: Action | None = None
    help: Action | None = None
    past: PastSessions | None = None
    timeline: tuple[TimelineEntry, ...] = ()
    panel: NowCard | None = None
    table_head: TableHead | None = None
    plan: FloorPlan | None = None
    route: str = ""
    route_arrow: str = ""
    rounds: tuple[RoundRow, ...] = ()
    choices: tuple[ChoiceGroup, ...] = ()
    shown_at: float = 0.0
    countdown: float = 0.0
    countdown_ms: int = 0
    drift_x: int = 0
    drift_y: int = 0
    idle: bool = False
    idle_title: str = ""
    idle_seconds: str = ""
    idle_share: float = 0.0
    idle_text: str = ""
    idle_more: str = ""
    idle_finish: str = ""
