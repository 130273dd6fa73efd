"""The actions of the buttons of the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.kiosk_flow import badge_handover, language_choice, name_search
from kiosk.domain.kiosk_flow.asking import question_steps
from kiosk.domain.kiosk_flow.effects import CheckPin, Leave, LogNote, Play, Sound
from kiosk.domain.kiosk_flow.events import Pressed
from kiosk.domain.kiosk_flow.party import party_steps
from kiosk.domain.kiosk_flow.screens import IGNORES_SCANS, Screen
from kiosk.domain.kiosk_flow.state import KioskState, Step, home, show, unexpected
from kiosk.domain.kiosk_flow.ticket_actions import call_staff, cancel, ticket
from kiosk.domain.text.languages import GUEST_LANGUAGES

PIN_TRIES = 3
_LONGEST_PIN = 12

ZOOMS = {"zoom.100": 1.0, "zoom.150": 1.5, "zoom.200": 2.0}

_ROUND = "round:"

_RESULTS = (Screen.WELCOME, Screen.ALREADY, Screen.REFUSED)


def pressed(state: KioskState, action: str, now: float) -> Step:
    """Apply a pressed button; one that the screen does not have changes nothing."""
    for follow in _routes(state):
        if (result := follow(state, action, now)) is not None:
            after, effects = result
            return after, (Play(Sound.KEY), *effects)
    return unexpected(state, Pressed(action))


def _routes(state: KioskState) -> tuple[Callable[[KioskState, str, float], Step | None], ...]:
    if state.prompted is not None:
        return (_answer_prompt,)
    return (
        language_choice.pressed,
        _key_in,
        name_search.pressed,
        badge_handover.pressed,
        party_steps.pressed,
        question_steps.pressed,
        _choose,
        _show_round,
        _move,
        _look,
        _ask,
    )


def _answer_prompt(state: KioskState, action: str, now: float) -> Step | None:
    match action:
        case "idle.more":
            return replace(state, prompted=None, touched=now), ()
        case "idle.finish":
            return home(state, now), ()
    return None


def _choose(state: KioskState, action: str, now: float) -> Step | None:
    """Apply a value of the access menu."""
    display = state.display
    match action.split("."):
        case _ if state.screen is not Screen.ACCESS:
            return None
        case ["zoom", _] if action in ZOOMS:
            display = replace(display, zoom=ZOOMS[action])
        case ["contrast", ("on" | "off") as value]:
            display = replace(display, high_contrast=value == "on")
        case ["low", ("on" | "off") as value]:
            display = replace(display, low_position=value == "on")
        case ["language", value] if value in GUEST_LANGUAGES:
            return language_choice.choose(state, value, now), ()
        case _:
            return None
    return replace(state, display=display, touched=now), ()


def _show_round(state: KioskState, action: str, now: float) -> Step | None:
    """Show the table of another round in which the guest has a seat."""
    if state.screen is not Screen.TABLE or not action.startswith(_ROUND) or not state.answer:
        return None
    round_ = action.removeprefix(_ROUND)
    if round_ not in {seat.round for seat in state.answer.seats if seat.table}:
        return None
    return replace(state, shown_round=round_, touched=now), ()


def _key_in(state: KioskState, action: str, now: float) -> Step | None:
    """Apply a key of the staff's keypad."""
    kind, _, key = action.partition(".")
    if state.screen is not Screen.PIN or kind != "pin":
        return None
    if key.isdecimal() and len(key) == 1 and len(state.typed) < _LONGEST_PIN:
        return replace(state, typed=state.typed + key, touched=now), ()
    if key == "clear":
        return replace(state, typed=""), ()
    if key == "ok" and state.typed:
        return replace(state, typed=""), (CheckPin(state.typed),)
    return None


def pin_checked(state: KioskState, right: bool, wait: float, now: float) -> Step:
    """Close the kiosk after the right PIN; close the keypad after too many wrong ones.

    Where PINs are blocked for `wait` seconds, the keypad stays open and shows it.
    """
    if right:
        return home(state, now), (Leave(),)
    if wait:
        unheard = replace(state, typed="", wrong=state.wrong + 1, pin_blocked_until=now + wait)
        return unheard, (Play(Sound.ERROR), LogNote("wrong PIN"))
    if state.wrong + 1 >= PIN_TRIES:
        return home(state, now), (LogNote("wrong PIN"),)
    again = replace(state, typed="", wrong=state.wrong + 1)
    return again, (Play(Sound.ERROR), LogNote("wrong PIN"))


def _move(state: KioskState, action: str, now: float) -> Step | None:
    screen = state.screen
    match action:
        case "start" | "ok" if screen is Screen.ACCESS:
            return show(state, Screen.ATTRACT, now), ()
        case "start" if screen not in IGNORES_SCANS:
            return home(state, now), ()
        case "ok" if screen in (Screen.TICKET, Screen.STAFF_CALLED):
            return home(state, now), ()
        case "search" if screen in (Screen.ATTRACT, Screen.NOT_FOUND):
            return name_search.begin(replace(state, answer=None), now)
        case "access" if screen is Screen.ATTRACT:
            return show(state, Screen.ACCESS, now), ()
    return None


def _look(state: KioskState, action: str, now: float) -> Step | None:
    """Move between what the guest may look at."""
    screen, answer = state.screen, state.answer
    if answer is None:
        return None
    match action:
        case "day" if screen in (*_RESULTS, Screen.TABLE):
            return show(state, Screen.DAY, now), ()
        case "table" if answer.seats and screen in (*_RESULTS, Screen.DAY, Screen.FINISH):
            return show(state, Screen.TABLE, now), ()
        case "plan" if screen is Screen.TABLE and state.shows_company:
            return replace(state, shows_company=False, touched=now), ()
        case "company" if screen is Screen.TABLE and answer.tablemates and not state.shows_company:
            return replace(state, shows_company=True, touched=now), ()
        case "phone" if screen in (*_RESULTS, Screen.DAY, Screen.TABLE):
            return show(state, Screen.PHONE, now), ()
        case "back" if screen is Screen.PHONE:
            return show(state, Screen.DAY, now), ()
        case "done" if screen is Screen.PHONE:
            return show(state, Screen.FINISH, now), ()
    return None


def _ask(state: KioskState, action: str, now: float) -> Step | None:
    """Call staff, cancel the call, or go to the desk."""
    match action:
        case "help" if state.screen not in (Screen.STAFF_CALLED, Screen.PIN):
            return call_staff(state, now)
        case "cancel":
            return cancel(state, now)
        case "desk" if state.screen is Screen.NOT_FOUND:
            return ticket(state, "not_found", now)
    return None
