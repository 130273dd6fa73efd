"""Name search by the guest: typing, choosing, proving by phone digits; or typing a code."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import (
    Play,
    SearchNames,
    Sound,
    SubmitCode,
    SubmitGuest,
    VerifyPhone,
)
from kiosk.domain.kiosk_flow.events import NamesFound, PhoneVerified
from kiosk.domain.kiosk_flow.name_entry import NameEntry, press
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import Checking, KioskState, Search, Step, show, unexpected
from kiosk.domain.kiosk_flow.ticket_actions import ticket

MOST_PEOPLE = 4
DIGITS = 4
TRIES = 3


def phone_digits(phone: str) -> str:
    """The digits of a phone number, however it is written."""
    return "".join(filter(str.isdecimal, phone))


def has_phone(phone: str) -> bool:
    """Whether a phone number is long enough to prove who somebody is by its last digits."""
    return len(phone_digits(phone)) > DIGITS


def begin(state: KioskState, now: float) -> Step:
    """Show the search with an empty field and a keyboard."""
    return replace(show(state, Screen.SEARCH, now), search=Search()), ()


def on_answer(state: KioskState, event: NamesFound | PhoneVerified, now: float) -> Step:
    """Apply an answer to a search or comparison; an outdated answer is dropped."""
    search = state.search
    if search is None or search.request != event.serial:
        return unexpected(state, event)
    match event:
        case NamesFound():
            if state.guest_screen is Screen.SEARCH:
                return _show_matches(state, search, event)
        case PhoneVerified():
            if state.guest_screen is Screen.VERIFY:
                return _apply_verification(state, search, event, now)
        case _:
            assert_never(event)
    return unexpected(state, event)


def _show_matches(state: KioskState, search: Search, event: NamesFound) -> Step:
    people = event.people[:MOST_PEOPLE]
    answered = replace(search, answered=True, people=people, more=event.more)
    return replace(state, search=answered), ()


def _apply_verification(
    state: KioskState, search: Search, event: PhoneVerified, now: float
) -> Step:
    """Go on after the right digits; refer to the desk after too many wrong ones.

    Wrong digits are counted per guest over all attempts at this kiosk.
    """
    guest, again = search.chosen.id if search.chosen else "", replace(search, digits="")
    if event.right:
        sure = tuple(one for one in state.wrong_digits if one != guest)
        return _submit(replace(state, search=again, wrong_digits=sure), guest, now)
    wrong_digits = replace(state, search=again, wrong_digits=(*state.wrong_digits, guest))
    if tries_left(wrong_digits, guest) == 0:
        called, effects = ticket(wrong_digits, "not_verified", now)
        return called, (Play(Sound.DESK), *effects)
    return replace(wrong_digits, wrong=state.wrong + 1), (Play(Sound.ERROR),)


def tries_left(state: KioskState, guest: str) -> int:
    """How many attempts at the digits of a guest are left at this kiosk; 0 to `TRIES`."""
    return max(0, TRIES - state.wrong_digits.count(guest))


def pressed(state: KioskState, action: str, now: float) -> Step | None:
    """Apply a button of the search screens; None for a button of another screen."""
    if state.search is None:
        return None
    match state.screen:
        case Screen.SEARCH:
            return _type_name(state, state.search, action, now)
        case Screen.VERIFY:
            return _type_digits(state, state.search, action, now)
    return None


def _type_name(state: KioskState, search: Search, action: str, now: float) -> Step | None:
    if action == "desk":
        return ticket(state, "not_found" if search.entry.text else "no_code", now)
    if action == "code" and search.entry.is_code:
        return _submit_code(state, search.entry.text, now)
    kind, _, value = action.partition(".")
    if kind == "found" and value.isdecimal() and int(value) < len(search.people):
        return _choose(state, search, int(value), now)
    entry = press(search.entry, action)
    return None if entry is None else _search_for(replace(state, touched=now), search, entry)


def _search_for(state: KioskState, search: Search, entry: NameEntry) -> Step:
    """Search for a changed text; the people found before stay on screen until the answer."""
    if entry.text == search.entry.text:
        return replace(state, search=replace(search, entry=entry)), ()
    serial = state.serial + 1
    changed = Search(entry, request=serial)
    if not entry.is_enough:
        return replace(state, serial=serial, search=changed), ()
    kept = replace(changed, people=search.people, more=search.more)
    return replace(state, serial=serial, search=kept), (SearchNames(serial, entry.text),)


def _choose(state: KioskState, search: Search, which: int, now: float) -> Step:
    chosen = search.people[which]
    if not chosen.has_phone:
        return ticket(state, "no_phone", now)
    if tries_left(state, chosen.id) == 0:
        return ticket(state, "not_verified", now)
    shown = show(state, Screen.VERIFY, now)
    return replace(shown, search=replace(search, chosen=chosen, people=(), digits="")), ()


def _type_digits(state: KioskState, search: Search, action: str, now: float) -> Step | None:
    if action == "desk":
        return ticket(state, "not_verified", now)
    if action == "back":
        return _back(state, search, now)
    if action == "digit.delete":
        return replace(state, touched=now, search=replace(search, digits=search.digits[:-1])), ()
    kind, _, digit = action.partition(".")
    if kind != "digit" or not (digit.isdecimal() and len(digit) == 1):
        return None
    return _add_digit(state, search, digit, now)


def _add_digit(state: KioskState, search: Search, digit: str, now: float) -> Step:
    """Add a digit; the last one starts the comparison with the guest's number."""
    if len(search.digits) >= DIGITS or search.chosen is None:
        return state, ()
    digits = search.digits + digit
    if len(digits) < DIGITS:
        return replace(state, touched=now, search=replace(search, digits=digits)), ()
    serial = state.serial + 1
    waiting = replace(search, digits=digits, request=serial)
    verifying = replace(state, touched=now, serial=serial, search=waiting)
    return verifying, (VerifyPhone(serial, search.chosen.id, digits),)


def _back(state: KioskState, search: Search, now: float) -> Step:
    """Back to the names that were found for the same text."""
    serial = state.serial + 1
    again = replace(show(state, Screen.SEARCH, now), serial=serial)
    found = Search(search.entry, request=serial)
    return replace(again, search=found), (SearchNames(serial, search.entry.text),)


def _submit(state: KioskState, guest: str, now: float) -> Step:
    """Let the guest in who proved who they are; nothing more is asked."""
    serial = state.serial + 1
    submitted = replace(state, checking=Checking(serial, now, state.display), serial=serial)
    return submitted, (SubmitGuest(serial, guest),)


def _submit_code(state: KioskState, text: str, now: float) -> Step:
    """Take a typed code as if it had been scanned."""
    serial = state.serial + 1
    submitted = replace(state, checking=Checking(serial, now, state.display), serial=serial)
    return submitted, (SubmitCode(serial, ScannedCode.of(text)),)
