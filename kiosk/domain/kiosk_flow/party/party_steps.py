"""The screen on which a guest says which companions are here: its buttons, and the check-in."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, is_entered
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.effects import AdmitCompanions, Effect, Play, PrintBadge, Sound
from kiosk.domain.kiosk_flow.events import CompanionsAdmitted, Printing
from kiosk.domain.kiosk_flow.party.party_choice import PartyChoice
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState, Step, show, unexpected

_SWITCH = "with:"
# No request has this serial: how far a companion's badge is, is not shown.
_NO_SERIAL = -1


def asks_about(answer: ScanAnswer, screen: Screen) -> bool:
    """Whether the guest is asked about companions before the screen for an answer."""
    return bool(answer.party) and screen in (Screen.WELCOME, Screen.ALREADY)


def pressed(state: KioskState, action: str, now: float) -> Step | None:
    """Say that a companion is here or not, or that all are; check in those who are."""
    party = state.party
    if state.screen is not Screen.PARTY or party is None or party.sent:
        return None
    if action == "party":
        return _submit(state, party, now)
    here = _here_after(party, action)
    if here is None:
        return None
    return replace(state, party=replace(party, here=here), touched=now), ()


def on_admitted(state: KioskState, event: CompanionsAdmitted, now: float) -> Step:
    """Show how many companions entered, and have their badges printed."""
    party = state.party
    if party is None or not party.sent or state.serial != event.serial:
        return unexpected(state, event)
    entered = [answer for answer in event.answers if is_entered(answer.outcome)]
    after = replace(_onward(state, now), party=replace(party, admitted=len(entered)))
    sound = Sound.OK if len(entered) == len(party.here) else Sound.DESK
    return after, (Play(sound), *_badges(state, entered))


def _here_after(party: PartyChoice, action: str) -> frozenset[str] | None:
    """Who is here after a button was pressed; None for an action that is not offered."""
    if action == "party.all":
        return party.everybody if party.offers_all else None
    id_, _, value = action.removeprefix(_SWITCH).rpartition(".")
    if not action.startswith(_SWITCH) or id_ not in party.everybody:
        return None
    return party.here | {id_} if value == "on" else party.here - {id_}


def _submit(state: KioskState, party: PartyChoice, now: float) -> Step:
    """Ask for the check-in; where nobody else is here, go on to the guest's own screen."""
    if not party.here:
        return _onward(state, now), ()
    sent = replace(state, party=replace(party, sent=True), touched=now)
    return sent, (AdmitCompanions(state.serial, party.ids),)


def _onward(state: KioskState, now: float) -> KioskState:
    """The guest's own screen, as their scan leads to it."""
    outcome = state.answer.outcome if state.answer else None
    screen = Screen.ALREADY if isinstance(outcome, AlreadyIn) else Screen.WELCOME
    return replace(show(state, screen, now), party=None)


def _badges(state: KioskState, entered: list[ScanAnswer]) -> tuple[Effect, ...]:
    if state.printing is Printing.NONE:
        return ()
    return tuple(
        PrintBadge(_NO_SERIAL, answer.outcome.guest.id)
        for answer in entered
        if isinstance(answer.outcome, Admitted) and answer.outcome.first
    )
