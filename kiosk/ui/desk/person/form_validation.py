"""What is wrong with an answered question before it goes to the store, field by field. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import Form
from kiosk.ui.desk.parts.table_number import is_table
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.actions import REASONS
from kiosk.ui.desk.person.correction_form import changes_of
from kiosk.ui.desk.person.form_state import FormState
from kiosk.ui.desk.person.forms import NAMESAKES

Problems = tuple[tuple[str, Sentence], ...]


def problems_of(
    ask: FormState, form: Form, formatter: GuestFormatter
) -> tuple[Sentence | None, Problems]:
    """What to say of the whole, None if nothing is wrong, and of each field."""
    if ask.action == NAMESAKES:
        return Sentence("front.ask.namesakes.digit"), ()
    problems = _unread(ask, formatter) or _missing(ask)
    if problems:
        return first_of(problems, form), problems
    if form.submit.enabled:
        return None, ()
    return Sentence(
        "front.merge.missing" if ask.action == actions.MERGE else "front.unfit.nothing"
    ), ()


def first_of(problems: Sequence[tuple[str, Sentence]], form: Form) -> Sentence:
    """The first that is wrong, in the order of the form, and how many more there are."""
    labels = {entry.id: entry.label for entry in form.entries}
    order = list(labels)
    told = sorted(problems, key=lambda one: order.index(one[0]) if one[0] in labels else len(order))
    field, problem = told[0]
    first = Sentence("front.unfit.first", {"field": labels.get(field, ""), "problem": problem})
    if not labels.get(field):
        first = problem
    if len(told) == 1:
        return first
    return Sentence("front.unfit.more", {"first": first, "n": len(told) - 1})


def _unread(ask: FormState, formatter: GuestFormatter) -> Problems:
    """What was typed and cannot be what the field is for."""
    if ask.action == actions.CORRECT:
        return changes_of(ask, formatter)[1]
    table = ask.said("table")
    if ask.action == actions.SEAT and table and not is_table(table, ask.tables):
        return (("table", Sentence("front.table.unknown", {"table": table})),)
    return ()


def _missing(ask: FormState) -> Problems:
    """What has to be answered and was not."""
    if ask.action in REASONS and not ask.said("reason"):
        return (("reason", Sentence("front.why.missing")),)
    if ask.action in (*REASONS, actions.NOTE) and _is_empty(ask):
        return (("words", Sentence("refused.empty")),)
    if ask.action == actions.SEAT and ask.said("round") and not ask.said("table"):
        return (("table", Sentence("refused.empty")),)
    return ()


def _is_empty(ask: FormState) -> bool:
    written = ask.action == actions.NOTE or ask.said("reason") == "other"
    return written and not ask.said("words").strip()
