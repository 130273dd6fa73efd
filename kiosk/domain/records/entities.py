"""The records of an event, as the organiser supplies them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.records.choices import NameOrder, Reentry
from kiosk.domain.records.pictures import BrandPicture
from kiosk.domain.records.questions.question import Question
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.domain.records.ways import ArrowKind, Way


class Status(StrEnum):
    """The status of a registration."""

    CONFIRMED = "confirmed"
    PENDING = "pending"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"


class Direction(StrEnum):
    """The direction in which a guest passes."""

    ENTRY = "entry"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class Event:
    """The event; one per store.

    `timezone` is an IANA name. `code_prefix` begins every issued code, 2 to 6 letters or digits, or
    is empty. `countries` overrides display names: ISO alpha-2 to "한국어|English". `categories` are
    spellings of one category, "연구자|Researcher"; `tracks` are colours by name: "정책|Policy" to
    "policy". `walk_in_fields` are the fields of a guest that the desk must ask a walk-in for,
    `consent_ko` and `consent_en` the text that a walk-in agrees to. `invitation_ko` and
    `invitation_en` are the text of letters, a paragraph a line, `invitation_subject_ko` and `_en`
    the subject of e-mails with it. `ticket_systems` are the registration systems that issued
    guests' tickets, `ticket_keys` in hex the Ed25519 keys that signed them, `ticket_urls` URLs with
    {id} for a ticket's id. With `reprint_at_kiosk`, guests inside reprint their badge. `honorifics`
    are Korean honorifics of positions, "수석연구위원=위원님", before those of the bundled table.
    With `hide_names`, no screen greets by name, with `hide_tablemates` none says who else sits at a
    table. `colour` is the host's, #RRGGBB; `logo`, `logo_dark`, `pattern` name files of pictures.
    `calendar_url` has {id} for a guest's id. With `confirm_badge`, names are checked before print.
    """

    id: str = "event"
    name_ko: str = ""
    name_en: str = ""
    venue_ko: str = ""
    venue_en: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    timezone: str = "Asia/Seoul"
    code_prefix: str = ""
    languages: tuple[str, ...] = ("ko", "en")
    name_order: NameOrder = NameOrder.FAMILY_FIRST
    desk_ko: str = ""
    desk_en: str = ""
    formal: bool = False
    reprint_at_kiosk: bool = False
    honorifics: tuple[str, ...] = ()
    hide_names: bool = False
    walk_in_fields: tuple[str, ...] = ()
    consent_ko: str = ""
    consent_en: str = ""
    invitation_ko: str = ""
    invitation_en: str = ""
    invitation_subject_ko: str = ""
    invitation_subject_en: str = ""
    ticket_systems: tuple[str, ...] = ()
    ticket_keys: tuple[str, ...] = ()
    ticket_urls: tuple[str, ...] = ()
    countries: dict[str, str] = field(default_factory=dict)
    categories: tuple[str, ...] = ()
    tracks: dict[str, str] = field(default_factory=dict)
    colour: str = ""
    logo: str = ""
    logo_dark: str = ""
    pattern: str = ""
    calendar_url: str = ""
    confirm_badge: bool = False
    hide_tablemates: bool = False
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Guest:
    """A registered person.

    `reference` is the organiser's own key for the row. `name_latin` is the full Latin name as
    registered, used where it was not given in two parts. `country` is ISO 3166 alpha-2. `languages`
    are ISO 639-1 or `zh-Hant`, the preferred one first. `attention` is a note for staff and is
    never shown to guests, nor are `vip` and `escort`, the person to call on arrival. `precedence`
    is the organiser's rank (1 is first), never computed. `consent` is when a `walk_in` agreed to be
    kept; `name_at_table` says that those at their table may see their name. `from_pass` guests are
    known from a signed pass only; of `erased` ones only what counts depend on is left: both follow
    from the facts. `tracks` and `sessions` are what the guest is enrolled in. A companion has
    `companion_of` and, without a name, a `companion_number`, counted from 1 for each guest.
    """

    id: str = ""
    reference: str = ""
    name_ko: str = ""
    name_latin: str = ""
    family_latin: str = ""
    given_latin: str = ""
    name_order: NameOrder = NameOrder.EVENT
    style: str = ""
    courtesy: str = ""
    position_ko: str = ""
    position_en: str = ""
    organisation_ko: str = ""
    organisation_en: str = ""
    delegation: str = ""
    country: str = ""
    category: str = ""
    languages: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    status: Status = Status.CONFIRMED
    valid_while_pending: bool = False
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    attention: str = ""
    precedence: int | None = None
    interests: tuple[str, ...] = ()
    accessibility: tuple[str, ...] = ()
    greeting_ko: str = ""
    greeting_en: str = ""
    hide_from_search: bool = False
    vip: bool = False
    escort: str = ""
    walk_in: bool = False
    consent: datetime | None = None
    name_at_table: bool = False
    from_pass: bool = False
    erased: bool = False
    tracks: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    companion_of: str = ""
    companion_number: int | None = None
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Room:
    """A room of the venue; `width` and `depth` in metres span its floor plan, origin top left.

    `outline`, `doors`, `stage` and `obstacles` draw the room, `desk` is the help desk's place on
    it, each empty if unknown; `domain.floor_plan.plan_text` has their text form.
    """

    id: str = ""
    name_ko: str = ""
    name_en: str = ""
    floor_ko: str = ""
    floor_en: str = ""
    width: float | None = None
    depth: float | None = None
    outline: str = ""
    doors: tuple[str, ...] = ()
    stage: str = ""
    obstacles: tuple[str, ...] = ()
    desk: str = ""
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """One item of the programme; with `enrolled_only` for guests whose `sessions` name it.

    Empty `track` and `categories` mean everybody. `call_minutes` (or 10) is how long a called
    guest has. `room_before`, `starts_before` are the fold's: before the last change.
    """

    id: str = ""
    title_ko: str = ""
    title_en: str = ""
    track: str = ""
    room: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    categories: tuple[str, ...] = ()
    enrolled_only: bool = False
    capacity: int | None = None
    call_minutes: int | None = None
    speakers: tuple[str, ...] = ()
    description_ko: str = ""
    description_en: str = ""
    cancelled: bool = False
    room_before: str = ""
    starts_before: datetime | None = None
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where codes are scanned.

    Empty `categories`, `tracks` and `session` admit everybody, a `session` only guests whom it is
    for or who are enrolled in it. `capacity` counts people inside. `empties_at` is a local time
    "HH:MM" at which guests still inside count as left. `x`, `y` in metres and `bearing` in degrees
    (0 = the plan's top, clockwise) say where a kiosk stands in `room` and which way its guest
    faces. `rule` is JSON logic, empty for none. `desk_arrow` and the text of `desk_way_ko` and
    `desk_way_en` lead to the help desk, `desk_metres` away.
    """

    id: str = ""
    name_ko: str = ""
    name_en: str = ""
    room: str = ""
    categories: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    session: str = ""
    reentry: Reentry = Reentry.AFTER_EXIT
    admits_pending: bool = False
    opens: datetime | None = None
    closes: datetime | None = None
    capacity: int | None = None
    empties_at: str = ""
    rule: str = ""
    x: float | None = None
    y: float | None = None
    bearing: float = 0.0
    desk_arrow: ArrowKind = ArrowKind.NONE
    desk_metres: int | None = None
    desk_way_ko: str = ""
    desk_way_en: str = ""
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Round:
    """A networking round: in a `locked` one no seat changes, a `live` one is told at check-in."""

    id: str = ""
    name_ko: str = ""
    name_en: str = ""
    room: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    locked: bool = False
    live: bool = False
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """A networking table; `x` and `y` in metres from the top left, routes replace the way.

    `languages` are the ISO 639-1 codes of those spoken at it, none for any. `step_free` tables are
    reached without stairs, `head` tables are for guests of high precedence.
    """

    id: str = ""
    room: str = ""
    x: float | None = None
    y: float | None = None
    capacity: int | None = None
    route_ko: str = ""
    route_en: str = ""
    languages: tuple[str, ...] = ()
    step_free: bool = False
    head: bool = False
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seat:
    """A guest's seat in a round: none without `table`, last `told`, `why` by a `SeatReason`."""

    guest: str = ""
    round: str = ""
    table: str = ""
    seat: str = ""
    told: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """All records of an event except guests; small enough to be held in memory."""

    event: Event
    rooms: dict[str, Room] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    checkpoints: dict[str, Checkpoint] = field(default_factory=dict)
    rounds: dict[str, Round] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    ways: dict[str, Way] = field(default_factory=dict)
    pictures: dict[str, BrandPicture] = field(default_factory=dict)
    seating_rules: dict[str, SeatingRule] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
