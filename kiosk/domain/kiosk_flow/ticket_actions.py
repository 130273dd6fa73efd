"""The way from the kiosk to the desk."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.kiosk_flow.effects import CallDesk
from kiosk.domain.kiosk_flow.state import Journey, Screen, Step, show


def ticket(journey: Journey, reason: str, now: float) -> Step:
    """The way to the desk; from here on the kiosk knows nobody's name."""
    guest = guest_at(journey)
    called = replace(journey, answer=None, ticket="", serial=journey.serial + 1)
    return show(called, Screen.TICKET, now), (CallDesk(called.serial, reason, guest),)


def guest_at(journey: Journey) -> str:
    """The id of the guest whose result is shown; empty for nobody's."""
    guest = journey.answer.guest if journey.answer else None
    return guest.id if guest else ""
