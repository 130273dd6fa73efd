"""From what was asked and answered to an order that can be carried out."""

from __future__ import annotations

from uuid import uuid4

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.records.entities import Seat
from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.table_number import table_of
from kiosk.ui.desk.person import actions, merge_form
from kiosk.ui.desk.person.commands import Command
from kiosk.ui.desk.person.correction_form import changes_of
from kiosk.ui.desk.person.form_state import FormState
from kiosk.ui.desk.person.forms import LOST, reason_of
from kiosk.usecases.guests.person_card import PersonCard


def command_of(
    ask: FormState, card: PersonCard, actor: Actor, context: DeskContext, item: str = ""
) -> Command:
    """An order of the one who works."""
    formatter = context.formatter
    correcting = ask.action == actions.CORRECT
    round_ = ask.said("round")
    held = next((one.seat for one in card.places if one.round.id == round_), None)
    person, item = _records(ask, card) if ask.action == actions.MERGE else (card.guest.id, item)
    return Command(
        ask.action,
        actor,
        person,
        card.checkpoint.id if card.checkpoint else "",
        context.now(),
        reason=reason_of(ask, formatter) or ask.said("words"),
        item=item or _item(ask, card),
        again=bool(card.prints),
        lost=ask.said("pass") == LOST,
        seen=ask.seen,
        changes=changes_of(ask, formatter)[0] if correcting else {},
        held=held,
        seat=Seat(card.guest.id, round_, table_of(ask.said("table"), ask.tables)),
        submission=uuid4().hex,
    )


def _records(ask: FormState, card: PersonCard) -> tuple[str, str]:
    """The record that will stand for the person, and the one that is merged into it."""
    other = merge_form.chosen(ask, card)
    if other is None:
        return card.guest.id, ask.said("record")
    first, second = merge_form.ranked(card.guest, other)
    return first.id, second.id


def _item(ask: FormState, card: PersonCard) -> str:
    if ask.action == StaffAction.UNDO:
        return card.undoable
    if ask.action == actions.SEPARATE:
        return merge_form.separated(ask, card)
    return ask.said("printer") or ask.said("record")
