"""Desk tickets at the kiosk, of guests who go to the desk or call staff, and what follows."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.kiosk_flow import staff_calls
from kiosk.domain.kiosk_flow.effects import CallDesk, CancelTicket
from kiosk.domain.kiosk_flow.events import TicketCancelled, TicketFollowed, TicketIssued
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.staff_calls import CallStage, StaffCall
from kiosk.domain.kiosk_flow.state import KioskState, Step, home, show, unexpected


def ticket(state: KioskState, reason: str, now: float) -> Step:
    """Refer the guest to the desk with a ticket; the kiosk forgets who the guest is."""
    guest = guest_at(state)
    called = replace(state, answer=None, ticket="", serial=state.serial + 1)
    shown = replace(show(called, Screen.TICKET, now), call=StaffCall(now))
    return shown, (CallDesk(called.serial, reason, guest),)


def call_staff(state: KioskState, now: float) -> Step:
    """Call staff to the kiosk. Out of order nothing is recorded, and the guest is not told so."""
    called = replace(state, answer=None, ticket="", serial=state.serial + 1)
    shown = replace(show(called, Screen.STAFF_CALLED, now), call=StaffCall(now, lost=state.broken))
    if state.broken:
        return shown, ()
    return shown, (CallDesk(called.serial, "help", guest_at(state)),)


def cancel(state: KioskState, now: float) -> Step | None:
    """Cancel the call; None where there is none, or none that can be cancelled."""
    call = state.call
    if state.screen is not Screen.STAFF_CALLED or call is None or not call.ticket:
        return None
    if call.stage is CallStage.DONE:
        return None
    return home(state, now), (CancelTicket(call.ticket),)


def on_ticket(
    state: KioskState, event: TicketIssued | TicketFollowed | TicketCancelled, now: float
) -> Step:
    """Apply what became of a ticket; one that the screen does not show changes nothing."""
    call = state.call
    match event:
        case TicketIssued(serial, number):
            if call is not None and state.serial == serial and not state.ticket:
                recorded = staff_calls.issued(call, event, now)
                return replace(state, ticket=number, call=recorded), ()
        case TicketFollowed(subject):
            if call is not None and call.ticket == subject:
                return replace(state, call=staff_calls.followed(call, event, now)), ()
        case TicketCancelled():
            if state.screen is Screen.ATTRACT and state.checking is None:
                return replace(show(state, Screen.ATTRACT, now), toast=Toast.CANCELLED), ()
        case _:
            assert_never(event)
    return unexpected(state, event)


def guest_at(state: KioskState) -> str:
    """The id of the guest whose result is shown; empty without one."""
    guest = state.answer.guest if state.answer else None
    return guest.id if guest else ""
