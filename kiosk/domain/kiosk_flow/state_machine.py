"""A guest's way through the kiosk: a total function from what happens to what is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    Left,
    NeedsDesk,
    NotFound,
    Outcome,
    Refusal,
    Unreadable,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.duplicate_scans import AT_KIOSK, Reading, check, current
from kiosk.domain.kiosk_flow import badge_handover, name_search
from kiosk.domain.kiosk_flow.button_actions import pin_checked, pressed
from kiosk.domain.kiosk_flow.effects import Leave, LogNote, Play, Sound, Submit
from kiosk.domain.kiosk_flow.events import (
    Answered,
    BadgeHanded,
    BadgeHandover,
    ClockTicked,
    CornersHeld,
    KioskEvent,
    LanguageChosen,
    PinChecked,
    Pressed,
    PrinterTold,
    ScanBegan,
    ScanRead,
    Sought,
    StaffCodeRead,
    StoreFailed,
    StoreRecovered,
    TicketIssued,
    Touched,
    Verified,
)
from kiosk.domain.kiosk_flow.state import (
    ASKS_BEFORE,
    CHECKING_FOR,
    DEAF,
    LANGUAGES,
    RETURNS_AFTER,
    TOAST_FOR,
    Checking,
    Comfort,
    Journey,
    Screen,
    Step,
    Toast,
    countdown,
    home,
    is_open,
    offered_languages,
    patiently,
    show,
    stage_ends,
    unexpected,
)
from kiosk.domain.kiosk_flow.ticket_actions import ticket
from kiosk.domain.names import guest_names

_NOBODY_YET = (Screen.ATTRACT, Screen.READING, Screen.ACCESS, Screen.SEARCH)


def step(journey: Journey, event: KioskEvent, now: float) -> Step:
    """What the kiosk shows and does next. What a screen does not expect changes nothing."""
    match event:
        case ScanBegan():
            return _scan_began(journey, now)
        case ScanRead():
            return _scan_read(journey, event, now)
        case Pressed() | LanguageChosen() | Touched():
            return _touched(journey, event, now)
        case ClockTicked():
            return _ticked(journey, now)
        case Answered() | TicketIssued() | StoreFailed() | StoreRecovered():
            return _reported(journey, event, now)
        case StaffCodeRead() | CornersHeld() | PinChecked():
            return _staffed(journey, event, now)
        case PrinterTold() | BadgeHanded():
            return badge_handover.told(journey, event, now)
        case Sought() | Verified():
            return name_search.answered(journey, event, now)
        case _:
            assert_never(event)


def _touched(journey: Journey, event: Pressed | LanguageChosen | Touched, now: float) -> Step:
    match event:
        case Pressed(action):
            if journey.checking is None:
                return pressed(journey, action, now)
        case LanguageChosen(language):
            if is_open(journey) and language in LANGUAGES:
                comfort = replace(journey.comfort, language=language)
                return replace(journey, comfort=comfort, touched=now), (Play(Sound.KEY),)
        case Touched():
            return (replace(journey, touched=now) if is_open(journey) else journey), ()
        case _:
            assert_never(event)
    return unexpected(journey, event)


def _reported(
    journey: Journey, event: Answered | TicketIssued | StoreFailed | StoreRecovered, now: float
) -> Step:
    match event:
        case Answered(serial, answer):
            if journey.checking and journey.checking.serial == serial:
                return _answered(journey, answer, journey.checking.comfort, now)
        case TicketIssued(serial, number):
            if _awaits_ticket(journey, serial):
                return replace(journey, ticket=number), ()
        case StoreFailed():
            if not journey.broken:
                return home(replace(journey, broken=True, held=()), now), ()
        case StoreRecovered():
            if journey.broken:
                mended = replace(journey, broken=False)
                return (home(mended, now) if mended.screen is Screen.OUT_OF_ORDER else mended), ()
        case _:
            assert_never(event)
    return unexpected(journey, event)


def _staffed(journey: Journey, event: StaffCodeRead | CornersHeld | PinChecked, now: float) -> Step:
    match event:
        case StaffCodeRead():
            return home(journey, now), (Leave(),)
        case CornersHeld():
            if journey.checking is None:
                return show(replace(journey, answer=None, ticket=""), Screen.PIN, now), ()
        case PinChecked(right, wait):
            if journey.screen is Screen.PIN:
                return pin_checked(journey, right, wait, now)
        case _:
            assert_never(event)
    return unexpected(journey, event)


def _scan_began(journey: Journey, now: float) -> Step:
    if journey.checking or journey.screen in DEAF:
        return unexpected(journey, ScanBegan())
    if current(AT_KIOSK, journey.held, now):
        return journey, ()
    if journey.screen is Screen.ATTRACT:
        journey = replace(journey, reading=now)
    return journey, (Play(Sound.BEEP_READ),)


def _scan_read(journey: Journey, event: ScanRead, now: float) -> Step:
    held, is_duplicate = check(AT_KIOSK, journey.held, Reading(event.code.digest, now))
    if is_duplicate:
        return _still_held(replace(journey, held=held, reading=None), now), (Play(Sound.KEY),)
    if journey.checking or journey.screen in DEAF:
        return unexpected(journey, event)
    fresh = journey.comfort if journey.screen in _NOBODY_YET else Comfort()
    serial = journey.serial + 1
    submitted = replace(
        journey,
        checking=Checking(serial, now, fresh),
        serial=serial,
        reading=None,
        held=held,
    )
    return submitted, (Submit(serial, event.code),)


def _still_held(journey: Journey, now: float) -> Journey:
    """The journey once the code was read again that is still before the scanner."""
    return show(journey, Screen.ATTRACT, now) if journey.screen is Screen.READING else journey


def _answered(journey: Journey, answer: ScanAnswer, comfort: Comfort, now: float) -> Step:
    if answer.guest is not None and not comfort.language:
        offered = offered_languages(answer.programme)
        comfort = replace(comfort, language=guest_names.language_of(answer.guest, offered))
    answer = replace(answer, seats=tuple(seat for seat in answer.seats if seat.table))
    screen, sound = _result(answer.outcome)
    shown = replace(journey, answer=answer, ticket="", comfort=comfort, handing=BadgeHandover.NONE)
    if isinstance(answer.outcome, NeedsDesk):
        called, effects = ticket(shown, answer.outcome.reason, now)
        return called, (Play(sound), *effects)
    handed, effects = badge_handover.hand_out(show(shown, screen, now), answer.outcome, now)
    return handed, (Play(sound), *effects)


def _result(outcome: Outcome) -> tuple[Screen, Sound]:
    match outcome:
        case Admitted():
            return Screen.WELCOME, Sound.OK
        case Left():
            return Screen.GOODBYE, Sound.OK
        case AlreadyIn():
            return Screen.ALREADY, Sound.ALREADY
        case Refusal():
            return Screen.REFUSED, Sound.DESK
        case NeedsDesk():
            return Screen.TICKET, Sound.DESK
        case NotFound() | Foreign():
            return Screen.NOT_FOUND, Sound.DESK
        case Unreadable():
            return Screen.NOT_FOUND, Sound.ERROR
        case _:
            assert_never(outcome)


def _awaits_ticket(journey: Journey, serial: int) -> bool:
    return journey.screen is Screen.TICKET and journey.serial == serial and not journey.ticket


def _ticked(journey: Journey, now: float) -> Step:
    journey = replace(journey, held=current(AT_KIOSK, journey.held, now))
    if journey.toast and now >= journey.since + patiently(journey, TOAST_FOR):
        journey = replace(journey, toast=Toast.NONE)
    journey, effects = badge_handover.give_up(journey, now)
    ends = stage_ends(journey)
    if ends is None or now < ends:
        return journey, effects
    return _stage_over(journey, now)


def _stage_over(journey: Journey, now: float) -> Step:
    if journey.checking:
        return _checked_long(journey, journey.checking, now)
    if journey.reading is not None:
        return _read_long(journey, now)
    if journey.screen in RETURNS_AFTER and countdown(journey) is None and journey.prompted is None:
        return replace(journey, prompted=now), ()
    if journey.screen in ASKS_BEFORE and journey.prompted is None:
        return replace(journey, prompted=now), ()
    return home(journey, now), ()


def _checked_long(journey: Journey, checking: Checking, now: float) -> Step:
    if journey.screen is Screen.CHECKING:
        lost = LogNote(f"no answer in {CHECKING_FOR:.0f} s")
        return home(replace(journey, broken=True, held=()), now), (lost,)
    waiting = replace(journey, answer=None, ticket="", comfort=checking.comfort)
    return replace(show(waiting, Screen.CHECKING, now), checking=checking), ()


def _read_long(journey: Journey, now: float) -> Step:
    if journey.screen is Screen.READING:
        again = replace(show(journey, Screen.ATTRACT, now), toast=Toast.RETRY)
        return again, (Play(Sound.ERROR),)
    reading = journey.reading
    return replace(show(journey, Screen.READING, now), reading=reading), ()
