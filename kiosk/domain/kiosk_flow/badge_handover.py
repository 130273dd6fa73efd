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
from kiosk.domain.kiosk_flow.state import KioskState, Screen, Step, badge_ends, show


def hand_out(state: KioskState, outcome: Outcome, now: float) -> Step:
    """Have a badge printed for a guest who is admitted for the first time, here or at the desk."""
    if not isinstance(outcome, Admitted) or not outcome.first or state.printing is Printing.NONE:
        return state, ()
    wish = PrintBadge(state.serial, outcome.guest.id)
    if state.printing is Printing.DESK:
        return state, (wish,)
    return replace(state, handover=BadgeHandover.PRINTING, handover_at=now), (wish,)


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
    """Have the badge of a guest who is in already printed again; no scan is recorded."""
    outcome = state.answer.outcome if state.answer else None
    if action != "badge" or not offers_another(state) or not isinstance(outcome, AlreadyIn):
        return None
    wish = PrintBadge(state.serial, outcome.guest.id, outcome.since)
    waits = replace(
        show(state, Screen.ALREADY, now), handover=BadgeHandover.PRINTING, handover_at=now
    )
    return waits, (wish,)


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
