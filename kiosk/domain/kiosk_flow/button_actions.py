"""What each button of the kiosk leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.kiosk_flow import badge_handover, name_search
from kiosk.domain.kiosk_flow.effects import CallDesk, CheckPin, Leave, LogNote, Play, Sound
from kiosk.domain.kiosk_flow.events import Pressed
from kiosk.domain.kiosk_flow.state import (
    DEAF,
    LANGUAGES,
    Journey,
    Screen,
    Step,
    home,
    show,
    unexpected,
)
from kiosk.domain.kiosk_flow.ticket_actions import guest_at, ticket

PIN_TRIES = 3
_LONGEST_PIN = 12

ZOOMS = {"zoom.100": 1.0, "zoom.150": 1.5, "zoom.200": 2.0}

_RESULTS = (Screen.WELCOME, Screen.ALREADY, Screen.REFUSED)


def pressed(journey: Journey, action: str, now: float) -> Step:
    """What a button leads to; one that the screen does not offer changes nothing."""
    for follow in _routes(journey):
        if (result := follow(journey, action, now)) is not None:
            after, effects = result
            return after, (Play(Sound.KEY), *effects)
    return unexpected(journey, Pressed(action))


def _routes(journey: Journey) -> tuple[Callable[[Journey, str, float], Step | None], ...]:
    if journey.prompted is not None:
        return (_answer_prompt,)
    return (_key_in, name_search.pressed, badge_handover.pressed, _choose, _move, _ask)


def _answer_prompt(journey: Journey, action: str, now: float) -> Step | None:
    match action:
        case "idle.more":
            return replace(journey, prompted=None, touched=now), ()
        case "idle.finish":
            return home(journey, now), ()
    return None


def _choose(journey: Journey, action: str, now: float) -> Step | None:
    """A value of the access menu."""
    comfort = journey.comfort
    match action.split("."):
        case _ if journey.screen is not Screen.ACCESS:
            return None
        case ["zoom", _] if action in ZOOMS:
            comfort = replace(comfort, zoom=ZOOMS[action])
        case ["contrast", ("on" | "off") as value]:
            comfort = replace(comfort, high_contrast=value == "on")
        case ["low", ("on" | "off") as value]:
            comfort = replace(comfort, low_position=value == "on")
        case ["language", value] if value in LANGUAGES:
            comfort = replace(comfort, language=value)
        case _:
            return None
    return replace(journey, comfort=comfort, touched=now), ()


def _key_in(journey: Journey, action: str, now: float) -> Step | None:
    """A key of the staff's keypad."""
    if journey.screen is not Screen.PIN:
        return None
    key = action.removeprefix("pin.")
    if key.isdecimal() and len(key) == 1 and len(journey.typed) < _LONGEST_PIN:
        return replace(journey, typed=journey.typed + key, touched=now), ()
    if key == "clear":
        return replace(journey, typed=""), ()
    if key == "ok" and journey.typed:
        return replace(journey, typed=""), (CheckPin(journey.typed),)
    return None


def pin_checked(journey: Journey, right: bool, wait: float, now: float) -> Step:
    """Staff may leave with the right PIN; after too many wrong ones the keypad is gone.

    Where no PIN is heard for `wait` seconds, the keypad stays to say so.
    """
    if right:
        return home(journey, now), (Leave(),)
    if wait:
        unheard = replace(journey, typed="", wrong=journey.wrong + 1, unheard_until=now + wait)
        return unheard, (Play(Sound.ERROR), LogNote("wrong PIN"))
    if journey.wrong + 1 >= PIN_TRIES:
        return home(journey, now), (LogNote("wrong PIN"),)
    again = replace(journey, typed="", wrong=journey.wrong + 1)
    return again, (Play(Sound.ERROR), LogNote("wrong PIN"))


def _move(journey: Journey, action: str, now: float) -> Step | None:
    screen, answer = journey.screen, journey.answer
    match action:
        case "start" | "ok" if screen is Screen.ACCESS:
            return show(journey, Screen.ATTRACT, now), ()
        case "start" if screen not in DEAF:
            return home(journey, now), ()
        case "ok" if screen in (Screen.TICKET, Screen.STAFF_CALLED):
            return home(journey, now), ()
        case "search" if screen in (Screen.ATTRACT, Screen.NOT_FOUND):
            return name_search.begin(replace(journey, answer=None), now)
        case "access" if screen is Screen.ATTRACT:
            return show(journey, Screen.ACCESS, now), ()
        case "day" if answer and screen in (*_RESULTS, Screen.TABLE):
            return show(journey, Screen.DAY, now), ()
        case "table" if answer and answer.seats and screen in (*_RESULTS, Screen.DAY):
            return show(journey, Screen.TABLE, now), ()
        case "done" if screen is Screen.TABLE:
            return show(replace(journey, answer=None), Screen.FINISH, now), ()
    return None


def _ask(journey: Journey, action: str, now: float) -> Step | None:
    """Somebody wants people instead of a machine."""
    match action:
        case "help" if journey.screen not in (Screen.STAFF_CALLED, Screen.PIN):
            called = replace(journey, answer=None, ticket="", serial=journey.serial + 1)
            return show(called, Screen.STAFF_CALLED, now), (
                CallDesk(called.serial, "help", guest_at(journey)),
            )
        case "desk" if journey.screen is Screen.NOT_FOUND:
            return ticket(journey, "not_found", now)
    return None
