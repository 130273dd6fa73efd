"""Builds the command of a submitted form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.records.entities import Seat
from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.table_number import table_of
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.commands import Command
from kiosk.ui.desk.person.forms import merge_form
from kiosk.ui.desk.person.forms.action_forms import LOST, reason_of
from kiosk.ui.desk.person.forms.correction_form import changes_of
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.forms.question_form import answers_after
from kiosk.ui.desk.person.forms.session_form import sessions_after, waiting_after
from kiosk.ui.desk.person.party.party_actions import COMPANION_UNDO
from kiosk.usecases.guests.person_card import PersonCard


def command_of(
    state: FormState, card: PersonCard, actor: Actor, context: DeskContext, item: str = ""
) -> Command:
    """The command for a form's state; `item` overrides the item that the form names."""
    formatter = context.formatter
    round_id = state.answer_to("round")
    held_seat = next((one.seat for one in card.places if one.round.id == round_id), None)
    person, item = _records(state, card) if state.action == actions.MERGE else (card.guest.id, item)
    if state.action == COMPANION_UNDO:
        state, item = state.with_answer("reason", "not_entered"), _entry_of(item, card)
    return Command(
        state.action,
        actor,
        person,
        card.checkpoint.id if card.checkpoint else "",
        context.now(),
        reason=reason_of(state, formatter) or state.answer_to("words"),
        item=item or _item(state, card),
        again=bool(card.prints),
        lost=state.answer_to("pass") == LOST,
        seen=state.seen,
        changes=_changes(state, card, formatter),
        held=held_seat,
        seat=Seat(card.guest.id, round_id, table_of(state.answer_to("table"), state.tables)),
        submission=uuid4().hex,
    )


def _changes(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Mapping[str, Any]:
    """The fields that a form changes, and for which sessions the guest waits."""
    if state.action == actions.SESSIONS:
        return {
            "sessions": sessions_after(state, card),
            "waiting": waiting_after(state, card),
        }
    if state.action == actions.ANSWERS:
        return answers_after(state, formatter)
    return changes_of(state, formatter)[0] if state.action == actions.CORRECT else {}


def _records(state: FormState, card: PersonCard) -> tuple[str, str]:
    """Ids of the record that is kept, and of the one that is merged into it."""
    other = merge_form.chosen_record(state, card)
    if other is None:
        return card.guest.id, state.answer_to("record")
    first, second = merge_form.surviving_first(card.guest, other)
    return first.id, second.id


def _entry_of(companion: str, card: PersonCard) -> str:
    """The scan by which a companion entered last."""
    return next((one.undoable for one in card.party if one.guest.id == companion), "")


def _item(state: FormState, card: PersonCard) -> str:
    if state.action == StaffAction.UNDO:
        return card.undoable
    if state.action == actions.SEPARATE:
        return merge_form.record_to_separate(state, card)
    return state.answer_to("printer") or state.answer_to("record")
