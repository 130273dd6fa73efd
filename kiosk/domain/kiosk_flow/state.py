"""The state of the attendee kiosk, and when it changes by time alone. Durations are in seconds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.duplicate_scans import AT_KIOSK, Reading, window_end
from kiosk.domain.kiosk_flow.asking.asked_questions import AskedQuestions
from kiosk.domain.kiosk_flow.effects import Effect, LogNote
from kiosk.domain.kiosk_flow.events import (
    BadgeHandover,
    GuestMatch,
    KioskEvent,
    Pressed,
    Printing,
)
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.kiosk_flow.party.party_choice import PartyChoice
from kiosk.domain.kiosk_flow.screens import (
    CHECKING_TIMEOUT,
    IDLE_FOR,
    IGNORES_SCANS,
    NAME_SEARCH,
    NEVER_PAUSED,
    PRINTS_FOR,
    PROMPT_FOR,
    READING_FOR,
    RETURNS_AFTER,
    SEARCH_IDLE_FOR,
    SHOWS_BADGE,
    SPINNER_AFTER,
    TOAST_FOR,
    Screen,
    Toast,
)
from kiosk.domain.kiosk_flow.staff_calls import StaffCall, answer_due, shown_until
from kiosk.domain.records.entities import Programme
from kiosk.domain.text import languages


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """The display settings of one guest.

    `language` is empty until it is known or chosen; `language_chosen` says that the guest chose it.
    """

    zoom: float = 1.0
    high_contrast: bool = False
    low_position: bool = False
    language: str = ""
    language_chosen: bool = False

    @property
    def time_factor(self) -> int:
        """The factor by which all times are longer."""
        plain = replace(self, language="", language_chosen=False) == DisplaySettings()
        return 1 if plain else 3


@dataclass(frozen=True, slots=True)
class Checking:
    """A request under way, and the display settings for its guest.

    `guest_before` is the id of the guest who was at the kiosk when it was made, empty without one,
    `display_before` what that guest saw.
    """

    serial: int
    since: float
    display: DisplaySettings
    guest_before: str = ""
    display_before: DisplaySettings = DisplaySettings()


@dataclass(frozen=True, slots=True)
class Search:
    """A name search by a guest.

    `request` is the serial of the last search or comparison, `answered` whether its answer came;
    `chosen` is the match that the guest chose, `digits` are those typed of the phone number.
    """

    entry: NameEntry = field(default_factory=NameEntry)
    request: int = 0
    answered: bool = False
    people: tuple[GuestMatch, ...] = field(default=(), repr=False)
    more: bool = False
    chosen: GuestMatch | None = field(default=None, repr=False)
    digits: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class KioskState:
    """The state of the attendee kiosk. All times are seconds of one monotonic clock.

    `covered` is the screen under the choice of a language, while that is shown.
    `since` is when the screen appeared, `touched` when it was last touched, `prompted` since when
    the guest is being asked whether they need more time, `reading` since when a scan is coming in.
    `call` is the guest's ticket and what staff have done about it, while the screen shows that.
    Until `pin_blocked_until` no PIN is accepted. `held` is the code read last, while another
    reading of it is a duplicate. `shown_round` is the round whose table the guest chose to see,
    empty for the one that matters now, `shows_company` that they look at who sits there. `closed`
    says that staff put the kiosk out of order.
    `handover_at` is when `handover` last changed. `printing`
    and `wrong_digits` belong to the kiosk, not to the guest: the latter has a guest's id for each
    wrong attempt at their digits, until an attempt is right. `party` is what the guest has said
    about their companions, `asking` what they answered so far of the questions at the door.
    """

    screen: Screen = Screen.ATTRACT
    covered: Screen | None = None
    since: float = 0.0
    touched: float | None = None
    prompted: float | None = None
    reading: float | None = None
    checking: Checking | None = None
    answer: ScanAnswer | None = field(default=None, repr=False)
    display: DisplaySettings = DisplaySettings()
    serial: int = 0
    ticket: str = ""
    call: StaffCall | None = None
    typed: str = field(default="", repr=False)
    wrong: int = 0
    pin_blocked_until: float = 0.0
    search: Search | None = field(default=None, repr=False)
    shown_round: str = ""
    shows_company: bool = False
    wrong_digits: tuple[str, ...] = field(default=(), repr=False)
    held: tuple[Reading, ...] = ()
    toast: Toast = Toast.NONE
    broken: bool = False
    closed: bool = False
    printing: Printing = Printing.NONE
    handover: BadgeHandover = BadgeHandover.NONE
    handover_at: float = 0.0
    party: PartyChoice | None = field(default=None, repr=False)
    asking: AskedQuestions | None = field(default=None, repr=False)

    @property
    def guest_screen(self) -> Screen:
        """The screen, or the one that the choice of a language covers."""
        return self.covered or self.screen


_TYPED = (*NAME_SEARCH, Screen.QUESTION)
Step = tuple[KioskState, tuple[Effect, ...]]


def offered_languages(programme: Programme) -> tuple[str, ...]:
    """The languages of the event for which there are texts, the event's first one first."""
    return languages.offered(programme.event.languages)


def countdown(state: KioskState) -> tuple[float, float] | None:
    """Begin and end of the bar that shows the return to the first screen; None without a bar."""
    if state.screen is Screen.STAFF_CALLED:
        bar = shown_until(state.call) if state.call else (state.since, state.since)
        return bar and (bar[0], bar[0] + scaled_time(state, bar[1] - bar[0]))
    untouched = state.touched is None or state.screen in NEVER_PAUSED
    if state.screen not in RETURNS_AFTER or not untouched or waits_for_badge(state):
        return None
    began = (
        state.since if state.handover is BadgeHandover.NONE else max(state.since, state.handover_at)
    )
    return began, began + scaled_time(state, RETURNS_AFTER[state.screen])


def waits_for_badge(state: KioskState) -> bool:
    """Whether the guest is waiting for a badge that is being printed, or is asked about it."""
    waits = state.handover in (BadgeHandover.PRINTING, BadgeHandover.ASKING)
    return waits and state.screen in SHOWS_BADGE


def badge_ends(state: KioskState) -> float | None:
    """When a badge that is still not printed is referred to the desk."""
    return state.handover_at + PRINTS_FOR if state.handover is BadgeHandover.PRINTING else None


def prompt_ends(state: KioskState) -> float | None:
    """When a guest who is asked for more time counts as gone; None if none is asked."""
    if state.prompted is None:
        return None
    return state.prompted + scaled_time(state, PROMPT_FOR)


def due(state: KioskState) -> float | None:
    """When the next change by time alone is due."""
    moments = [screen_ends(state), badge_ends(state)]
    moments.append(answer_due(state.call) if state.call else None)
    moments += [window_end(AT_KIOSK, one) for one in state.held]
    if state.toast:
        moments.append(state.since + scaled_time(state, TOAST_FOR))
    return min((moment for moment in moments if moment is not None), default=None)


def screen_ends(state: KioskState) -> float | None:
    """When the screen changes by time alone; None if it does not."""
    screen = state.screen
    if state.checking:
        wait = CHECKING_TIMEOUT if screen is Screen.CHECKING else SPINNER_AFTER
        return state.checking.since + wait
    if state.reading is not None:
        return state.reading + (READING_FOR if screen is Screen.READING else SPINNER_AFTER)
    if state.prompted is not None:
        return prompt_ends(state)
    if bar := countdown(state):
        return bar[1]
    if screen in (Screen.OUT_OF_ORDER, Screen.STAFF_CALLED) or (
        screen is Screen.ATTRACT and state.display == DisplaySettings()
    ):
        return None
    last = state.since if state.touched is None else state.touched
    return last + scaled_time(state, SEARCH_IDLE_FOR if screen in _TYPED else IDLE_FOR)


def scaled_time(state: KioskState, seconds: float) -> float:
    """A duration, longer for a guest with display settings that need more time."""
    return seconds * state.display.time_factor


def show(state: KioskState, screen: Screen, now: float) -> KioskState:
    """The same guest's state on another screen."""
    return replace(
        state,
        screen=screen,
        covered=None,
        since=now,
        touched=None,
        prompted=None,
        reading=None,
        checking=None,
        call=None,
        typed="",
        wrong=0,
        search=None,
        asking=None,
        shown_round="",
        shows_company=False,
        toast=Toast.NONE,
    )


def home(state: KioskState, now: float) -> KioskState:
    """The first screen, without data of the guest; a code that is still held is remembered."""
    return KioskState(
        screen=Screen.OUT_OF_ORDER if state.broken or state.closed else Screen.ATTRACT,
        since=now,
        serial=state.serial,
        wrong_digits=state.wrong_digits,
        held=state.held,
        toast=Toast.RESET if state.display.time_factor > 1 else Toast.NONE,
        broken=state.broken,
        closed=state.closed,
        printing=state.printing,
    )


def is_open(state: KioskState) -> bool:
    """Whether the screen accepts touches."""
    return state.checking is None and state.prompted is None and state.screen not in IGNORES_SCANS


def unexpected(state: KioskState, event: KioskEvent) -> Step:
    """Log an event that the screen does not expect, without typed text; nothing else changes."""
    what = event.action.partition(".")[0] if isinstance(event, Pressed) else ""
    return state, (LogNote(f"{type(event).__name__} {what[:40]} on {state.screen}"),)
