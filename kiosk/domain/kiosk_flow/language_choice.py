"""The language of the screens: the guest's own one, unless they chose another."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import (
    Checking,
    DisplaySettings,
    KioskState,
    Step,
    is_open,
    offered_languages,
)
from kiosk.domain.names import guest_names
from kiosk.domain.text.languages import GUEST_LANGUAGES

# Screens from which the same person is taken to scan: what they chose there stands.
_BEFORE_SCAN = (
    Screen.ATTRACT,
    Screen.READING,
    Screen.ACCESS,
    Screen.SEARCH,
    Screen.NOT_FOUND,
)


def checking(state: KioskState, serial: int, now: float) -> Checking:
    """A request for the person at the kiosk: the language stands until it is known who they are."""
    standing, answer = state.display, state.answer
    keeps = state.guest_screen in _BEFORE_SCAN
    display = standing if keeps else DisplaySettings(language=standing.language)
    before = answer.guest.id if answer and answer.guest else ""
    return Checking(serial, now, display, before, standing)


def display_for(answer: ScanAnswer, asked: Checking) -> DisplaySettings:
    """The display settings for the guest whom a request found.

    A guest who scans once more keeps all that they chose. Without a guest the language stands.
    """
    guest, display = answer.guest, asked.display
    if guest is None:
        return display
    if guest.id == asked.guest_before:
        return asked.display_before
    if display.language_chosen:
        return display
    offered = offered_languages(answer.programme)
    return replace(display, language=guest_names.language_of(guest, offered))


def pressed(state: KioskState, action: str, now: float) -> Step | None:
    """Open the choice of a language over any screen, or make it; None for other actions."""
    if action == "languages" and is_open(state) and state.screen is not Screen.LANGUAGE:
        return _opened(state, now), ()
    if state.screen is not Screen.LANGUAGE:
        return None
    kind, _, code = action.partition(".")
    if kind == "language" and code in GUEST_LANGUAGES:
        chosen = choose(state, code, now)
        return replace(chosen, screen=state.guest_screen, covered=None, since=now), ()
    return None


def _opened(state: KioskState, now: float) -> KioskState:
    return replace(
        state, screen=Screen.LANGUAGE, covered=state.screen, since=now, touched=now, reading=None
    )


def choose(state: KioskState, language: str, now: float) -> KioskState:
    """The state with a language of `GUEST_LANGUAGES` that the guest chose."""
    display = replace(state.display, language=language, language_chosen=True)
    return replace(state, display=display, touched=now)
