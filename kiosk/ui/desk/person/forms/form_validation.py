"""Validates a form before its command is executed, field by field. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import Form
from kiosk.ui.desk.parts.table_number import is_table
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.actions import REASONS
from kiosk.ui.desk.person.forms.action_forms import NAMESAKES
from kiosk.ui.desk.person.forms.correction_form import changes_of
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.forms.question_form import problems_of_answers

Problems = tuple[tuple[str, Sentence], ...]


def problems_of(
    state: FormState, form: Form, formatter: GuestFormatter
) -> tuple[Sentence | None, Problems]:
    """The problem of the whole form, None if it is valid, and the problems of its fields."""
    if state.action == NAMESAKES:
        return Sentence("desk.ask.namesakes.digit"), ()
    problems = _invalid(state, formatter) or _missing(state)
    if problems:
        return first_of(problems, form), problems
    if form.submit.enabled:
        return None, ()
    return Sentence(
        "desk.merge.missing" if state.action == actions.MERGE else "desk.unfit.nothing"
    ), ()


def first_of(problems: Sequence[tuple[str, Sentence]], form: Form) -> Sentence:
    """The first problem in the order of the form, and how many more there are."""
    labels = {entry.id: entry.label for entry in form.entries}
    order = list(labels)
    ordered = sorted(
        problems, key=lambda one: order.index(one[0]) if one[0] in labels else len(order)
    )
    field, problem = ordered[0]
    first = Sentence("desk.unfit.first", {"field": labels.get(field, ""), "problem": problem})
    if not labels.get(field):
        first = problem
    if len(ordered) == 1:
        return first
    return Sentence("desk.unfit.more", {"first": first, "n": len(ordered) - 1})


def _invalid(state: FormState, formatter: GuestFormatter) -> Problems:
    """The problems of answers that cannot be read as values of their fields."""
    if state.action == actions.CORRECT:
        return changes_of(state, formatter)[1]
    if state.action == actions.ANSWERS:
        return problems_of_answers(state, formatter)
    table = state.answer_to("table")
    if state.action == actions.SEAT and table and not is_table(table, state.tables):
        return (("table", Sentence("desk.table.unknown", {"table": table})),)
    return ()


def _missing(state: FormState) -> Problems:
    """The problems of required fields without an answer."""
    if state.action in REASONS and not state.answer_to("reason"):
        return (("reason", Sentence("desk.why.missing")),)
    if state.action in (*REASONS, actions.NOTE) and _is_empty(state):
        return (("words", Sentence("refused.empty")),)
    if state.action == actions.SEAT and state.answer_to("round") and not state.answer_to("table"):
        return (("table", Sentence("refused.empty")),)
    return ()


def _is_empty(state: FormState) -> bool:
    written = state.action == actions.NOTE or state.answer_to("reason") == "other"
    return written and not state.answer_to("words").strip()
