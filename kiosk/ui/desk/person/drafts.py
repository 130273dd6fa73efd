"""Drafts: unsaved corrections and notes, kept until they are continued or discarded."""

from __future__ import annotations

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.forms.correction_form import changes_of, differences_of
from kiosk.ui.desk.person.forms.form_state import FormState

DISCARD = "discard"


def is_unsaved(state: FormState, formatter: GuestFormatter) -> bool:
    """Whether a correction or a note has changes that closing its form would lose."""
    if state.action == actions.CORRECT:
        return any(changes_of(state, formatter))
    return state.action == actions.NOTE and bool(state.answer_to("words").strip())


class Drafts:
    """The drafts of each staff member about each guest; in memory only."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], dict[str, FormState]] = {}

    def keep(self, staff: str, guest: str, state: FormState) -> None:
        self._kept.setdefault((staff, guest), {})[state.action] = state

    def of(self, staff: str, guest: str) -> tuple[FormState, ...]:
        return tuple(self._kept.get((staff, guest), {}).values())

    def take(self, staff: str, guest: str, action: str) -> FormState | None:
        """Remove and return a draft; None if there is none."""
        return self._kept.get((staff, guest), {}).pop(action, None)


def draft_lines(state: FormState, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """The content of a draft; its first line has a button to discard it."""
    if state.action == actions.CORRECT:
        parts = differences_of(state, formatter)
    else:
        parts = (("", state.answer_to("words").strip()),)
    discard = formatter.say("desk.draft.discard")
    return tuple(
        LineProps(f"{DISCARD}:{state.action}", lead, title, action=discard if number == 0 else "")
        for number, (lead, title) in enumerate(parts)
    )
