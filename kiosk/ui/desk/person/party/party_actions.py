"""The actions on a party, and which of them a card offers to a role. Pure."""

from __future__ import annotations

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import NO_ACTION, DeskAction
from kiosk.usecases.guests.companions import PartyMember
from kiosk.usecases.guests.person_card import PersonCard

PARTY_IN, PARTY_PRINT = "party_in", "party_print"
COMPANION_IN, COMPANION_UNDO = "companion_in", "companion_undo"
COMPANION, WITHDRAW = "companion", "withdraw"


def all_in_action(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> DeskAction:
    """The action that checks in all of the party who are not in, and the guest of the card."""
    absent = sum(member_action(one, actor) == COMPANION_IN for one in card.party)
    if not absent:
        return NO_ACTION
    absent += StaffAction.CHECK_IN in card.acts
    return DeskAction(PARTY_IN, formatter.say("desk.party.all", n=absent), "*", "check")


def print_action(card: PersonCard, actor: Actor, formatter: GuestFormatter) -> DeskAction:
    """The action that prints the badges of the party."""
    if not card.party or not may(actor.role, Right.PRINT_BADGE):
        return NO_ACTION
    return DeskAction(PARTY_PRINT, formatter.say("desk.party.print"), "Ctrl+P", "print")


def member_action(member: PartyMember, actor: Actor) -> str:
    """What the button of a companion does: check in, undo, or nothing."""
    if member.presence.inside:
        is_undoable = member.undoable and may(actor.role, Right.UNDO_OWN)
        return COMPANION_UNDO if is_undoable else ""
    is_coming = member.guest.status is Status.CONFIRMED
    return COMPANION_IN if is_coming and may(actor.role, Right.CHECK_IN) else ""


def applies_to(action: str, card: PersonCard) -> bool:
    """Whether adding or withdrawing a companion applies to the guest of a card."""
    if action == COMPANION:
        return not card.guest.companion_of
    has_entered = any(one.presence.entries for one in card.whereabouts)
    is_coming = card.guest.status is not Status.CANCELLED and not has_entered
    return action != WITHDRAW or (bool(card.guest.companion_of) and is_coming)
