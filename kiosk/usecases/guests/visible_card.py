"""The card of a person as a member of staff sees it, by their role.

Without the right to contacts there are no e-mail addresses, and of phone numbers only the end.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.guest_history import FieldChange, HistoryItem
from kiosk.domain.names.masking import mask_numbers
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.store import Store
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.companions import PartyMember
from kiosk.usecases.guests.person_card import Namesake, PersonCard
from kiosk.usecases.guests.undo_rights import missing_to_undo

HIDDEN = "***"
"""What stands in a history for a value that is not shown."""

_NUMBERS = ("phone", "escort")


def visible_card(
    store: Store, guest: str, viewer: Actor, now: datetime, checkpoint: str = ""
) -> PersonCard | None:
    """The card, with what `viewer` may see and undo; None for an unknown id."""
    card = person_card.card(store, guest, now, checkpoint)
    if card is None:
        return None
    if StaffAction.UNDO in card.acts and missing_to_undo(store, viewer, card.undoable):
        acts = tuple(act for act in card.acts if act is not StaffAction.UNDO)
        card = replace(card, acts=acts, undoable="")
    card = replace(card, party=tuple(_undoable(store, one, viewer) for one in card.party))
    return card if may(viewer.role, Right.CONTACTS) else _without_contacts(card)


def visible_answer(answer: ScanAnswer, viewer: Actor) -> ScanAnswer:
    """What a scan led to, with what `viewer` may see of the guest."""
    if may(viewer.role, Right.CONTACTS):
        return answer
    return replace(answer, outcome=_outcome(answer.outcome))


def _undoable(store: Store, member: PartyMember, viewer: Actor) -> PartyMember:
    """A companion, whose entry `viewer` undoes only if they may."""
    if member.undoable and missing_to_undo(store, viewer, member.undoable):
        return replace(member, undoable="")
    return member


def _without_contacts(card: PersonCard) -> PersonCard:
    return replace(
        card,
        guest=_guest(card.guest),
        outcome=_outcome(card.outcome),
        codes=(),
        distinguishing_fields=_without_email(card.distinguishing_fields),
        history=tuple(map(_item, card.history)),
        namesakes=tuple(map(_namesake, card.namesakes)),
        merged=tuple(map(_guest, card.merged)),
        people={id_: _guest(one) for id_, one in card.people.items()},
        party=tuple(replace(one, guest=_guest(one.guest)) for one in card.party),
        principal=card.principal and _guest(card.principal),
    )


def _outcome(outcome: Any) -> Any:
    """The outcome with the guest in it as on the card."""
    guest = getattr(outcome, "guest", None)
    return replace(outcome, guest=_guest(guest)) if guest else outcome


def _guest(guest: Guest) -> Guest:
    phone, escort = mask_numbers(guest.phone), mask_numbers(guest.escort)
    return replace(guest, email="", phone=phone, escort=escort)


def _namesake(namesake: Namesake) -> Namesake:
    return Namesake(_guest(namesake.guest), _without_email(namesake.distinguishing_fields))


def _without_email(fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in fields if name != "email")


def _item(item: HistoryItem) -> HistoryItem:
    text = item.text
    if item.kind == FactKind.QUESTION_ANSWERED:  # may be a contact
        text = f"{text.partition(': ')[0]}: {HIDDEN}"
    return replace(item, changes=tuple(map(_change, item.changes)), text=text)


def _change(change: FieldChange) -> FieldChange:
    old, new = (_value(change.field, value) for value in (change.old, change.new))
    return FieldChange(change.field, old, new)


def _value(field: str, value: Any) -> Any:
    if field == "email" and value:
        return HIDDEN
    return mask_numbers(value) if field in _NUMBERS and isinstance(value, str) else value
