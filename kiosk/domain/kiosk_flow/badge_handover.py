"""Handover of a guest's badge: printing, ready to take, or at the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Outcome
from kiosk.domain.kiosk_flow.effects import LogNote, Play, PrintBadge, Sound
from kiosk.domain.kiosk_flow.events import (
    BadgeHandover,
    BadgeHandoverChanged,
    Printing,
    PrintingChanged,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState, Step, badge_ends, show
from kiosk.domain.kiosk_flow.ticket_actions import ticket


def hand_out(state: KioskState, outcome: Outcome, now: float) -> Step:
    """Have a badge printed for a guest who is admitted for the first time, here or at the desk."""
    if not isinstance(outcome, Admitted) or not outcome.first or state.printing is Printing.NONE:
        return state, ()
    wish = PrintBadge(state.serial, outcome.guest.id)
    if state.printing is Printing.DESK:
        return state, (wish,)
    if _asks_first(state):
        return replace(state, handover=BadgeHandover.ASKING, handover_at=now), ()
    return replace(state, handover=BadgeHandover.PRINTING, handover_at=now), (wish,)


def _asks_first(state: KioskState) -> bool:
    return state.answer is not None and state.answer.programme.event.confirm_badge


def offers_another(state: KioskState) -> bool:
    """Whether a guest who is in already may have their badge printed again here and now."""
    answer = state.answer
    return (
        state.screen is Screen.ALREADY
        and answer is not None
        and answer.programme.event.reprint_at_kiosk
        and isinstance(answer.outcome, AlreadyIn)
        and state.printing is Printing.HERE
        and state.handover is BadgeHandover.NONE
    )


def pressed(state: KioskState, action: str, now: float) -> Step | None:
    """Have a badge printed whose name is right, or again for a guest who is in already.

    No scan is recorded. A wrong name is for the desk.
    """
    match action:
        case "badge" if offers_another(state):
            if _asks_first(state):
                asked = show(state, Screen.ALREADY, now)
                return replace(asked, handover=BadgeHandover.ASKING, handover_at=now), ()
            return _print(state, now)
        case "badge_right" if state.handover is BadgeHandover.ASKING:
            return _print(state, now)
        case "badge_wrong" if state.handover is BadgeHandover.ASKING:
            return ticket(replace(state, handover=BadgeHandover.NONE), "badge_name", now)
    return None


def _print(state: KioskState, now: float) -> Step | None:
    outcome = state.answer.outcome if state.answer else None
    if not isinstance(outcome, Admitted | AlreadyIn):
        return None
    again = outcome.since if isinstance(outcome, AlreadyIn) else None
    wish = PrintBadge(state.serial, outcome.guest.id, again)
    waits = show(state, state.screen, now)
    return replace(waits, handover=BadgeHandover.PRINTING, handover_at=now), (wish,)


def on_printer(
    state: KioskState, event: PrintingChanged | BadgeHandoverChanged, now: float
) -> Step:
    """Apply an event of the printer. The sound of a finished badge is played on any screen."""
    match event:
        case PrintingChanged(printing):
            return replace(state, printing=printing), ()
        case BadgeHandoverChanged(serial, handover):
            effects = (Play(Sound.PRINT),) if handover is BadgeHandover.TAKE else ()
            if state.answer is None or state.serial != serial:
                return state, effects
            return _handed(state, handover, now), effects
        case _:
            assert_never(event)


def give_up(state: KioskState, now: float) -> Step:
    """Refer a badge that was not printed in time to the desk."""
    ends = badge_ends(state)
    if ends is None or now < ends:
        return state, ()
    return _handed(state, BadgeHandover.DESK, now), (LogNote("no badge came out"),)


def _handed(state: KioskState, handover: BadgeHandover, now: float) -> KioskState:
    """Set the handover; a guest on another screen is shown that the badge is at the desk."""
    state = replace(state, handover=handover, handover_at=now)
    if handover is BadgeHandover.DESK and state.guest_screen in (Screen.DAY, Screen.TABLE):
        again = state.answer and isinstance(state.answer.outcome, AlreadyIn)
        return show(state, Screen.ALREADY if again else Screen.WELCOME, now)
    return state
