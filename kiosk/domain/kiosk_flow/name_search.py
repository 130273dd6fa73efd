"""A guest's way to themselves by name: typing, choosing, proving, confirming."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.kiosk_flow.effects import Play, Recognise, Seek, Sound, VerifyPhone
from kiosk.domain.kiosk_flow.events import Sought, Verified
from kiosk.domain.kiosk_flow.name_entry import press
from kiosk.domain.kiosk_flow.state import Checking, Journey, Screen, Search, Step, show, unexpected
from kiosk.domain.kiosk_flow.ticket_actions import ticket

MOST_PEOPLE = 4
DIGITS = 4
TRIES = 3


def begin(journey: Journey, now: float) -> Step:
    """An empty field, and a keyboard."""
    return replace(show(journey, Screen.SEARCH, now), search=Search()), ()


def answered(journey: Journey, event: Sought | Verified, now: float) -> Step:
    """An answer; one to what is no longer asked is dropped."""
    search = journey.search
    if search is None or search.asked != event.serial:
        return unexpected(journey, event)
    match event:
        case Sought():
            if journey.screen is Screen.SEARCH:
                return _sought(journey, search, event)
        case Verified():
            if journey.screen is Screen.VERIFY:
                return _verified(journey, search, event, now)
        case _:
            assert_never(event)
    return unexpected(journey, event)


def _sought(journey: Journey, search: Search, event: Sought) -> Step:
    people = event.people[:MOST_PEOPLE]
    told = replace(search, answered=True, people=people, more=event.more)
    return replace(journey, search=told), ()


def _verified(journey: Journey, search: Search, event: Verified, now: float) -> Step:
    """The right digits lead on; after too many wrong ones the desk has to help.

    They add up over all who say at this kiosk that they are that guest.
    """
    guest, again = search.chosen.id if search.chosen else "", replace(search, digits="")
    if event.right:
        sure = tuple(one for one in journey.doubted if one != guest)
        return replace(show(journey, Screen.CONFIRM, now), search=again, doubted=sure), ()
    doubted = replace(journey, search=again, doubted=(*journey.doubted, guest))
    if tries_left(doubted, guest) == 0:
        called, effects = ticket(doubted, "not_verified", now)
        return called, (Play(Sound.DESK), *effects)
    return replace(doubted, wrong=journey.wrong + 1), (Play(Sound.ERROR),)


def tries_left(journey: Journey, guest: str) -> int:
    """How often the digits of a guest may still be wrong at this kiosk; 0 to `TRIES`."""
    return max(0, TRIES - journey.doubted.count(guest))


def pressed(journey: Journey, action: str, now: float) -> Step | None:
    """What a button of these screens leads to; None for one that is not theirs."""
    if journey.search is None:
        return None
    match journey.screen:
        case Screen.SEARCH:
            return _type(journey, journey.search, action, now)
        case Screen.VERIFY:
            return _prove(journey, journey.search, action, now)
        case Screen.CONFIRM:
            return _confirm(journey, journey.search, action, now)
    return None


def _type(journey: Journey, search: Search, action: str, now: float) -> Step | None:
    if action == "desk":
        return ticket(journey, "not_found" if search.entry.text else "no_code", now)
    kind, _, value = action.partition(".")
    if kind == "found" and value.isdecimal() and int(value) < len(search.people):
        return _choose(journey, search, int(value), now)
    entry = press(search.entry, action)
    if entry is None:
        return None
    journey = replace(journey, touched=now)
    if entry.text == search.entry.text:
        return replace(journey, search=replace(search, entry=entry)), ()
    serial = journey.serial + 1
    changed = Search(entry, asked=serial)
    if not entry.is_enough:
        return replace(journey, serial=serial, search=changed), ()
    kept = replace(changed, people=search.people, more=search.more)
    return replace(journey, serial=serial, search=kept), (Seek(serial, entry.text),)


def _choose(journey: Journey, search: Search, which: int, now: float) -> Step:
    chosen = search.people[which]
    if not chosen.has_phone:
        return ticket(journey, "no_phone", now)
    if tries_left(journey, chosen.id) == 0:
        return ticket(journey, "not_verified", now)
    shown = show(journey, Screen.VERIFY, now)
    return replace(shown, search=replace(search, chosen=chosen, people=(), digits="")), ()


def _prove(journey: Journey, search: Search, action: str, now: float) -> Step | None:
    if action == "desk":
        return ticket(journey, "not_verified", now)
    if action == "digit.delete":
        return replace(journey, touched=now, search=replace(search, digits=search.digits[:-1])), ()
    kind, _, digit = action.partition(".")
    if kind != "digit" or not (digit.isdecimal() and len(digit) == 1):
        return None
    if len(search.digits) >= DIGITS or search.chosen is None:
        return journey, ()
    digits = search.digits + digit
    if len(digits) < DIGITS:
        return replace(journey, touched=now, search=replace(search, digits=digits)), ()
    serial = journey.serial + 1
    asking = replace(search, digits=digits, asked=serial)
    asked = replace(journey, touched=now, serial=serial, search=asking)
    return asked, (VerifyPhone(serial, search.chosen.id, digits),)


def _confirm(journey: Journey, search: Search, action: str, now: float) -> Step | None:
    if action == "no":
        return begin(journey, now)
    if action != "yes" or search.chosen is None:
        return None
    serial = journey.serial + 1
    checking = Checking(serial, now, journey.comfort)
    submitted = replace(journey, checking=checking, serial=serial)
    return submitted, (Recognise(serial, search.chosen.id),)
