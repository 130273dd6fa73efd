"""Desk tickets at the kiosk."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.kiosk_flow.effects import CallDesk
from kiosk.domain.kiosk_flow.state import KioskState, Screen, Step, show


def ticket(state: KioskState, reason: str, now: float) -> Step:
    """Refer the guest to the desk with a ticket; the kiosk forgets who the guest is."""
    guest = guest_at(state)
    called = replace(state, answer=None, ticket="", serial=state.serial + 1)
    return show(called, Screen.TICKET, now), (CallDesk(called.serial, reason, guest),)


def guest_at(state: KioskState) -> str:
    """The id of the guest whose result is shown; empty without one."""
    guest = state.answer.guest if state.answer else None
    return guest.id if guest else ""
