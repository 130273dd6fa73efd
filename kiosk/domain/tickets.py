"""The way from the kiosk to the desk."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.happenings import CallDesk
from kiosk.domain.stage import Journey, Screen, Step, show


def ticket(journey: Journey, reason: str, now: float) -> Step:
    """The way to the desk; from here on the kiosk knows nobody's name."""
    called = replace(journey, visit=None, ticket="", serial=journey.serial + 1)
    return show(called, Screen.TICKET, now), (CallDesk(called.serial, reason),)
