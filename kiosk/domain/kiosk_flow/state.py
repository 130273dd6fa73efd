"""Where a guest at the kiosk stands, and how long things last."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.duplicate_scans import AT_KIOSK, Reading, window_end
from kiosk.domain.kiosk_flow.effects import Effect, LogNote
from kiosk.domain.kiosk_flow.events import (
    BadgeHandover,
    KioskEvent,
    Lookalike,
    Pressed,
    Printing,
)
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.records.entities import Programme


class Screen(StrEnum):
    """The screens, by the names that the QML knows."""

    ATTRACT = "attract"
    READING = "reading"
    CHECKING = "checking"
    WELCOME = "welcome"
    GOODBYE = "goodbye"
    ALREADY = "already"
    REFUSED = "refused"
    NOT_FOUND = "notFound"
    DAY = "day"
    TABLE = "table"
    TICKET = "ticket"
    FINISH = "finish"
    ACCESS = "access"
    STAFF_CALLED = "staffCalled"
    OUT_OF_ORDER = "outOfOrder"
    PIN = "pin"
    SEARCH = "search"
    VERIFY = "verify"
    CONFIRM = "confirm"


class Toast(StrEnum):
    """A passing remark."""

    NONE = ""
    RETRY = "retry"
    RESET = "reset"


LANGUAGES = ("ko", "en")
SPINNER_AFTER = 0.3
READING_FOR = 3.0
CHECKING_FOR = 30.0
TOAST_FOR = 6.0
IDLE_FOR = 20.0
SEEKS_FOR = 30.0
PROMPT_FOR = 20.0
PRINTS_FOR = 15.0
RETURNS_AFTER = {
    Screen.WELCOME: 6.0,
    Screen.GOODBYE: 6.0,
    Screen.ALREADY: 8.0,
    Screen.REFUSED: 12.0,
    Screen.NOT_FOUND: 15.0,
    Screen.TICKET: 20.0,
    Screen.STAFF_CALLED: 60.0,
    Screen.FINISH: 2.0,
}
SEEKING = (Screen.SEARCH, Screen.VERIFY, Screen.CONFIRM)
ASKS_BEFORE = (Screen.DAY, Screen.TABLE, Screen.ACCESS, *SEEKING)
HANDS_OUT = (Screen.WELCOME, Screen.ALREADY)
_NEVER_PAUSED = (Screen.FINISH, Screen.STAFF_CALLED)
DEAF = (Screen.CHECKING, Screen.OUT_OF_ORDER)


@dataclass(frozen=True, slots=True)
class Comfort:
    """How one guest wants to be shown things; `language` is empty until somebody's is known."""

    zoom: float = 1.0
    high_contrast: bool = False
    low_position: bool = False
    language: str = ""

    @property
    def patience(self) -> int:
        """By how much every time is longer."""
        return 1 if replace(self, language="") == Comfort() else 3


@dataclass(frozen=True, slots=True)
class Checking:
    """A submission under way, and with what settings its guest will be greeted."""

    serial: int
    since: float
    comfort: Comfort


@dataclass(frozen=True, slots=True)
class Search:
    """A guest looking for themselves by name.

    `asked` is the serial of what was last asked for, `answered` whether the answer is there;
    `chosen` is whom the guest took for themselves, `digits` what they typed of their number.
    """

    entry: NameEntry = field(default_factory=NameEntry)
    asked: int = 0
    answered: bool = False
    people: tuple[Lookalike, ...] = field(default=(), repr=False)
    more: bool = False
    chosen: Lookalike | None = field(default=None, repr=False)
    digits: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Journey:
    """Where the guest stands. All times are seconds of one monotonic clock.

    `since` is when the screen appeared, `touched` when it was last touched, `prompted` since when
    the guest is being asked whether they need more time, `reading` since when a scan is coming in.
    Until `unheard_until` no PIN is heard. `held` is the code last read, for as long as it may still
    lie under the scanner. `handed` is when `handing` last changed. `printing` is the kiosk's own,
    not the guest's, as is `doubted`: whose digits somebody got wrong, once for each time, until
    somebody gets them right.
    """

    screen: Screen = Screen.ATTRACT
    since: float = 0.0
    touched: float | None = None
    prompted: float | None = None
    reading: float | None = None
    checking: Checking | None = None
    answer: ScanAnswer | None = field(default=None, repr=False)
    comfort: Comfort = Comfort()
    serial: int = 0
    ticket: str = ""
    typed: str = field(default="", repr=False)
    wrong: int = 0
    unheard_until: float = 0.0
    search: Search | None = field(default=None, repr=False)
    doubted: tuple[str, ...] = field(default=(), repr=False)
    held: tuple[Reading, ...] = ()
    toast: Toast = Toast.NONE
    broken: bool = False
    printing: Printing = Printing.NONE
    handing: BadgeHandover = BadgeHandover.NONE
    handed: float = 0.0


Step = tuple[Journey, tuple[Effect, ...]]


def offered_languages(programme: Programme) -> tuple[str, ...]:
    """The languages of the event for which there are texts, the event's first one first."""
    return tuple(one for one in programme.event.languages if one in LANGUAGES) or LANGUAGES


def countdown(journey: Journey) -> tuple[float, float] | None:
    """From when until when a bar shows the return to the first screen, if one does."""
    untouched = journey.touched is None or journey.screen in _NEVER_PAUSED
    if journey.screen not in RETURNS_AFTER or not untouched or waits_for_badge(journey):
        return None
    began = (
        journey.since
        if journey.handing is BadgeHandover.NONE
        else max(journey.since, journey.handed)
    )
    return began, began + patiently(journey, RETURNS_AFTER[journey.screen])


def waits_for_badge(journey: Journey) -> bool:
    """Whether the guest stands before the kiosk until their badge is out."""
    return journey.handing is BadgeHandover.PRINTING and journey.screen in HANDS_OUT


def badge_ends(journey: Journey) -> float | None:
    """When the desk has to see to a badge that is still not out."""
    return journey.handed + PRINTS_FOR if journey.handing is BadgeHandover.PRINTING else None


def prompt_ends(journey: Journey) -> float | None:
    """When the guest who is asked for more time will have left, if one is asked."""
    if journey.prompted is None:
        return None
    return journey.prompted + patiently(journey, PROMPT_FOR)


def due(journey: Journey) -> float | None:
    """When time alone will next change something."""
    moments = [stage_ends(journey), badge_ends(journey)]
    moments += [window_end(AT_KIOSK, one) for one in journey.held]
    if journey.toast:
        moments.append(journey.since + patiently(journey, TOAST_FOR))
    return min((moment for moment in moments if moment is not None), default=None)


def stage_ends(journey: Journey) -> float | None:
    """When what is shown now gives way to something else, unless something happens first."""
    screen = journey.screen
    if journey.checking:
        wait = CHECKING_FOR if screen is Screen.CHECKING else SPINNER_AFTER
        return journey.checking.since + wait
    if journey.reading is not None:
        return journey.reading + (READING_FOR if screen is Screen.READING else SPINNER_AFTER)
    if journey.prompted is not None:
        return prompt_ends(journey)
    if bar := countdown(journey):
        return bar[1]
    if screen is Screen.OUT_OF_ORDER or (screen is Screen.ATTRACT and journey.comfort == Comfort()):
        return None
    last = journey.since if journey.touched is None else journey.touched
    return last + patiently(journey, SEEKS_FOR if screen in SEEKING else IDLE_FOR)


def patiently(journey: Journey, seconds: float) -> float:
    """That long, or longer for a guest who asked for larger or nearer things."""
    return seconds * journey.comfort.patience


def show(journey: Journey, screen: Screen, now: float) -> Journey:
    """The same guest on another screen."""
    return replace(
        journey,
        screen=screen,
        since=now,
        touched=None,
        prompted=None,
        reading=None,
        checking=None,
        typed="",
        wrong=0,
        search=None,
        toast=Toast.NONE,
    )


def home(journey: Journey, now: float) -> Journey:
    """The first screen, with nothing of the guest left but what tells a code held still."""
    return Journey(
        screen=Screen.OUT_OF_ORDER if journey.broken else Screen.ATTRACT,
        since=now,
        serial=journey.serial,
        doubted=journey.doubted,
        held=journey.held,
        toast=Toast.RESET if journey.comfort.patience > 1 else Toast.NONE,
        broken=journey.broken,
        printing=journey.printing,
    )


def is_open(journey: Journey) -> bool:
    """Whether the screen listens to touches."""
    return journey.checking is None and journey.prompted is None and journey.screen not in DEAF


def unexpected(journey: Journey, event: KioskEvent) -> Step:
    """Nothing changes but the log, which does not tell what is typed."""
    what = event.action.partition(".")[0] if isinstance(event, Pressed) else ""
    return journey, (LogNote(f"{type(event).__name__} {what[:40]} on {journey.screen}"),)
