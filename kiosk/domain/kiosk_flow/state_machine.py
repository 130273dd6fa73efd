"""The state machine of the attendee kiosk: a total function of state and event."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    EntryRefusal,
    Foreign,
    Left,
    NeedsDesk,
    NotFound,
    Outcome,
    Unreadable,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.duplicate_scans import AT_KIOSK, Reading, check_duplicate, open_readings
from kiosk.domain.kiosk_flow import (
    badge_handover,
    language_choice,
    name_search,
    staff_calls,
    ticket_actions,
)
from kiosk.domain.kiosk_flow.asking import question_steps
from kiosk.domain.kiosk_flow.button_actions import pin_checked, pressed
from kiosk.domain.kiosk_flow.effects import Leave, LogNote, Play, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import (
    Answered,
    BadgeHandover,
    BadgeHandoverChanged,
    ClockTicked,
    CompanionsAdmitted,
    CornersHeld,
    KioskEvent,
    LanguageChosen,
    NamesFound,
    PhoneVerified,
    PinChecked,
    Pressed,
    PrintingChanged,
    ScanBegan,
    ScanRead,
    ServiceChanged,
    StaffCodeRead,
    StoreFailed,
    StoreRecovered,
    TicketCancelled,
    TicketFollowed,
    TicketIssued,
    Touched,
)
from kiosk.domain.kiosk_flow.party import party_steps
from kiosk.domain.kiosk_flow.party.party_choice import PartyChoice
from kiosk.domain.kiosk_flow.screens import (
    CHECKING_TIMEOUT,
    IGNORES_SCANS,
    PROMPTS_AFTER_IDLE,
    RETURNS_AFTER,
    TOAST_FOR,
    Screen,
    Toast,
)
from kiosk.domain.kiosk_flow.state import (
    Checking,
    DisplaySettings,
    KioskState,
    Step,
    countdown,
    home,
    is_open,
    scaled_time,
    screen_ends,
    show,
    unexpected,
)
from kiosk.domain.kiosk_flow.ticket_actions import ticket
from kiosk.domain.text.languages import GUEST_LANGUAGES


def step(state: KioskState, event: KioskEvent, now: float) -> Step:
    """The next state and its effects. An event that the screen does not expect changes nothing."""
    match event:
        case ScanBegan():
            return _on_scan_began(state, now)
        case ScanRead():
            return _on_scan_read(state, event, now)
        case Pressed() | LanguageChosen() | Touched():
            return _touched(state, event, now)
        case ClockTicked():
            return _on_tick(state, now)
        case Answered() | StoreFailed() | StoreRecovered() | ServiceChanged():
            return _on_store(state, event, now)
        case TicketIssued() | TicketFollowed() | TicketCancelled():
            return ticket_actions.on_ticket(state, event, now)
        case StaffCodeRead() | CornersHeld() | PinChecked():
            return _on_staff(state, event, now)
        case PrintingChanged() | BadgeHandoverChanged():
            return badge_handover.on_printer(state, event, now)
        case CompanionsAdmitted() | NamesFound() | PhoneVerified():
            return _on_companions_or_search(state, event, now)
        case _:
            assert_never(event)


def _touched(state: KioskState, event: Pressed | LanguageChosen | Touched, now: float) -> Step:
    match event:
        case Pressed(action):
            if state.checking is None:
                return pressed(state, action, now)
        case LanguageChosen(language):
            if is_open(state) and language in GUEST_LANGUAGES:
                return language_choice.choose(state, language, now), (Play(Sound.KEY),)
        case Touched():
            return (replace(state, touched=now) if is_open(state) else state), ()
        case _:
            assert_never(event)
    return unexpected(state, event)


def _on_companions_or_search(
    state: KioskState, event: CompanionsAdmitted | NamesFound | PhoneVerified, now: float
) -> Step:
    match event:
        case CompanionsAdmitted():
            return party_steps.on_admitted(state, event, now)
        case NamesFound() | PhoneVerified():
            return name_search.on_answer(state, event, now)
        case _:
            assert_never(event)


def _on_store(
    state: KioskState, event: Answered | StoreFailed | StoreRecovered | ServiceChanged, now: float
) -> Step:
    match event:
        case Answered(serial, answer):
            if state.checking and state.checking.serial == serial:
                display = language_choice.display_for(answer, state.checking)
                return _on_answer(state, answer, display, now)
        case StoreFailed():
            if not state.broken:
                return home(replace(state, broken=True, held=()), now), ()
        case ServiceChanged(closed):
            return _on_service(replace(state, closed=closed), now), ()
        case StoreRecovered():
            if state.broken:
                recovered = replace(state, broken=False)
                return (
                    home(recovered, now) if recovered.screen is Screen.OUT_OF_ORDER else recovered
                ), ()
        case _:
            assert_never(event)
    return unexpected(state, event)


def _on_service(state: KioskState, now: float) -> KioskState:
    """The state after staff changed the service; a scan that is being decided is answered first."""
    if state.checking is not None or state.screen is Screen.PIN:
        return state
    is_shown = state.screen is Screen.OUT_OF_ORDER
    return state if is_shown is (state.closed or state.broken) else home(state, now)


def _on_staff(
    state: KioskState, event: StaffCodeRead | CornersHeld | PinChecked, now: float
) -> Step:
    match event:
        case StaffCodeRead():
            return home(state, now), (Leave(),)
        case CornersHeld():
            if state.checking is None:
                return show(replace(state, answer=None, ticket=""), Screen.PIN, now), ()
        case PinChecked(right, wait):
            if state.screen is Screen.PIN:
                return pin_checked(state, right, wait, now)
        case _:
            assert_never(event)
    return unexpected(state, event)


def _on_scan_began(state: KioskState, now: float) -> Step:
    if state.checking or state.screen in IGNORES_SCANS:
        return unexpected(state, ScanBegan())
    if open_readings(AT_KIOSK, state.held, now):
        return state, ()
    if state.screen is Screen.ATTRACT:
        state = replace(state, reading=now)
    return state, (Play(Sound.BEEP_READ),)


def _on_scan_read(state: KioskState, event: ScanRead, now: float) -> Step:
    held, is_duplicate = check_duplicate(AT_KIOSK, state.held, Reading(event.code.digest, now))
    if is_duplicate:
        return _still_held(replace(state, held=held, reading=None), now), (Play(Sound.KEY),)
    if state.checking or state.screen in IGNORES_SCANS:
        return unexpected(state, event)
    serial = state.serial + 1
    submitted = replace(
        state,
        checking=language_choice.checking(state, serial, now),
        serial=serial,
        reading=None,
        held=held,
    )
    return submitted, (SubmitCode(serial, event.code),)


def _still_held(state: KioskState, now: float) -> KioskState:
    """The state after another reading of a code that is still held before the scanner."""
    return show(state, Screen.ATTRACT, now) if state.screen is Screen.READING else state


def _on_answer(state: KioskState, answer: ScanAnswer, display: DisplaySettings, now: float) -> Step:
    answer = replace(answer, seats=tuple(seat for seat in answer.seats if seat.table))
    screen, sound = _screen_of(answer.outcome)
    shown = replace(
        state, answer=answer, ticket="", display=display, handover=BadgeHandover.NONE, party=None
    )
    if party_steps.asks_about(answer, screen):
        screen, shown = Screen.PARTY, replace(shown, party=PartyChoice(answer.party))
    if asking := question_steps.asked_after(state, answer):
        return replace(show(shown, Screen.QUESTION, now), asking=asking), (Play(Sound.KEY),)
    if isinstance(answer.outcome, NeedsDesk):
        called, effects = ticket(shown, answer.outcome.reason, now)
        return called, (Play(sound), *effects)
    handed, effects = badge_handover.hand_out(show(shown, screen, now), answer.outcome, now)
    return handed, (Play(sound), *effects)


def _screen_of(outcome: Outcome) -> tuple[Screen, Sound]:
    match outcome:
        case Admitted():
            return Screen.WELCOME, Sound.OK
        case Left():
            return Screen.GOODBYE, Sound.OK
        case AlreadyIn():
            return Screen.ALREADY, Sound.ALREADY
        case EntryRefusal():
            return Screen.REFUSED, Sound.DESK
        case NeedsDesk():
            return Screen.TICKET, Sound.DESK
        case NotFound() | Foreign():
            return Screen.NOT_FOUND, Sound.DESK
        case Unreadable():
            return Screen.NOT_FOUND, Sound.ERROR
        case _:
            assert_never(outcome)


def _on_tick(state: KioskState, now: float) -> Step:
    state = replace(state, held=open_readings(AT_KIOSK, state.held, now))
    if state.toast and now >= state.since + scaled_time(state, TOAST_FOR):
        state = replace(state, toast=Toast.NONE)
    if state.call is not None:
        state = replace(state, call=staff_calls.at_time(state.call, now))
    state, effects = badge_handover.give_up(state, now)
    ends = screen_ends(state)
    if ends is None or now < ends:
        return state, effects
    return _screen_over(state, now)


def _screen_over(state: KioskState, now: float) -> Step:
    if state.checking:
        return _on_slow_check(state, state.checking, now)
    if state.reading is not None:
        return _on_slow_reading(state, now)
    if state.screen in RETURNS_AFTER and countdown(state) is None and state.prompted is None:
        return replace(state, prompted=now), ()
    if state.screen in PROMPTS_AFTER_IDLE and state.prompted is None:
        return replace(state, prompted=now), ()
    return home(state, now), ()


def _on_slow_check(state: KioskState, checking: Checking, now: float) -> Step:
    if state.screen is Screen.CHECKING:
        note = LogNote(f"no answer in {CHECKING_TIMEOUT:.0f} s")
        return home(replace(state, broken=True, held=()), now), (note,)
    waiting = replace(state, answer=None, ticket="", display=checking.display)
    return replace(show(waiting, Screen.CHECKING, now), checking=checking), ()


def _on_slow_reading(state: KioskState, now: float) -> Step:
    if state.screen is Screen.READING:
        again = replace(show(state, Screen.ATTRACT, now), toast=Toast.RETRY)
        return again, (Play(Sound.ERROR),)
    reading = state.reading
    return replace(show(state, Screen.READING, now), reading=reading), ()
