"""A guest's badge on its way out of the kiosk: printing, to be taken, or to be had at the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Outcome
from kiosk.domain.kiosk_flow.effects import LogNote, Play, PrintBadge, Sound
from kiosk.domain.kiosk_flow.events import BadgeHanded, BadgeHandover, PrinterTold, Printing
from kiosk.domain.kiosk_flow.state import Journey, Screen, Step, badge_ends, show


def hand_out(journey: Journey, outcome: Outcome, now: float) -> Step:
    """Who comes in for the first time gets a badge, here or at the desk."""
    if not isinstance(outcome, Admitted) or not outcome.first or journey.printing is Printing.NONE:
        return journey, ()
    wish = PrintBadge(journey.serial, outcome.guest.id)
    if journey.printing is Printing.DESK:
        return journey, (wish,)
    return replace(journey, handing=BadgeHandover.PRINTING, handed=now), (wish,)


def offers_another(journey: Journey) -> bool:
    """Whether who is in already may have their badge once more, now and here."""
    answer = journey.answer
    return (
        journey.screen is Screen.ALREADY
        and answer is not None
        and answer.programme.event.reprint_at_kiosk
        and isinstance(answer.outcome, AlreadyIn)
        and journey.printing is Printing.HERE
        and journey.handing is BadgeHandover.NONE
    )


def pressed(journey: Journey, action: str, now: float) -> Step | None:
    """The badge once more; who is in stays in, nothing is scanned."""
    outcome = journey.answer.outcome if journey.answer else None
    if action != "badge" or not offers_another(journey) or not isinstance(outcome, AlreadyIn):
        return None
    wish = PrintBadge(journey.serial, outcome.guest.id, outcome.since)
    waits = replace(show(journey, Screen.ALREADY, now), handing=BadgeHandover.PRINTING, handed=now)
    return waits, (wish,)


def told(journey: Journey, event: PrinterTold | BadgeHanded, now: float) -> Step:
    """What the printer says. A badge is heard to come out, whoever stands before the kiosk."""
    match event:
        case PrinterTold(printing):
            return replace(journey, printing=printing), ()
        case BadgeHanded(serial, handing):
            effects = (Play(Sound.PRINT),) if handing is BadgeHandover.TAKE else ()
            if journey.answer is None or journey.serial != serial:
                return journey, effects
            return _handed(journey, handing, now), effects
        case _:
            assert_never(event)


def give_up(journey: Journey, now: float) -> Step:
    """A badge that is still not out after so long is the desk's."""
    ends = badge_ends(journey)
    if ends is None or now < ends:
        return journey, ()
    return _handed(journey, BadgeHandover.DESK, now), (LogNote("no badge came out"),)


def _handed(journey: Journey, handing: BadgeHandover, now: float) -> Journey:
    """Who looks at something else is shown where to go; a badge that comes out is heard."""
    journey = replace(journey, handing=handing, handed=now)
    if handing is BadgeHandover.DESK and journey.screen in (Screen.DAY, Screen.TABLE):
        again = journey.answer and isinstance(journey.answer.outcome, AlreadyIn)
        return show(journey, Screen.ALREADY if again else Screen.WELCOME, now)
    return journey
