"""The correction form of a guest: its fields, their changes, and conflicts. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.domain.records.fields.guest_fields import fields_by_place
from kiosk.domain.records.permissions import Actor, may
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.guest_inputs import as_control, as_text, read_typed
from kiosk.ui.desk.parts.props import Form, FormField, LineProps, submit_action
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.usecases.guests.corrections import Conflict
from kiosk.usecases.guests.person_card import PersonCard

_NAMES = ("name_ko", "name_latin", "family_latin", "given_latin")


def correction_form(
    state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Form:
    """The fields that the role may change; a changed one also shows its value before.

    The focus is on the first name that the guest has.
    """
    entries = tuple(_entries(state, actor, formatter))
    count = sum(1 for entry in entries if entry.before)
    lines = _clashes(state.conflict, formatter) if state.conflict else ()
    return Form(
        title=formatter.say("desk.ask.correct", name=formatter.name(card.guest)),
        text=formatter.say("desk.ask.correct.text"),
        focused=next((name for name in _NAMES if getattr(state.seen, name)), ""),
        entries=entries,
        lines=lines,
        lines_title=formatter.say("desk.ask.conflict") if lines else "",
        lines_first=bool(lines),
        submit=submit_action(formatter.say("desk.do.correct", count=count), enabled=count > 0),
    )


def _entries(state: FormState, actor: Actor, formatter: GuestFormatter) -> Iterator[FormField]:
    for field in fields_by_place(lambda field: field.form):
        if field.right and may(actor.role, field.right):
            yield _entry(field.name, state, formatter)


def changes_of(
    state: FormState, formatter: GuestFormatter
) -> tuple[dict[str, Any], tuple[tuple[str, Sentence], ...]]:
    """The changed values by field, and the problems of those that cannot be read."""
    changes: dict[str, Any] = {}
    problems = []
    for name, typed in state.answers:
        if typed == as_text(state.seen, name, formatter):
            continue
        try:
            changes[name] = read_typed(name, typed)
        except InvalidCell as error:
            problems.append((name, error.sentence))
    return changes, tuple(problems)


def differences_of(state: FormState, formatter: GuestFormatter) -> tuple[tuple[str, str], ...]:
    """The label of each changed field, and its old → new text as shown in the form."""
    return tuple(
        (formatter.field(name), f"{as_text(state.seen, name, formatter) or '–'} → {typed or '–'}")
        for name, typed in state.answers
        if typed != as_text(state.seen, name, formatter)
    )


def take_theirs(state: FormState, name: str, formatter: GuestFormatter) -> FormState:
    """Resolve the conflict of one field by keeping the value that the other person wrote."""
    if state.conflict is None:
        return state
    rest = tuple(one for one in state.conflict.conflicts if one.field != name)
    resolved = state.with_answer(name, as_text(state.seen, name, formatter))
    return replace(resolved, conflict=replace(state.conflict, conflicts=rest) if rest else None)


def _entry(name: str, state: FormState, formatter: GuestFormatter) -> FormField:
    before = as_text(state.seen, name, formatter)
    value = state.answer_to(name) if state.has_answer(name) else before
    problem = state.problem_at(name)
    entry = FormField(
        name,
        formatter.field(name),
        value,
        before=formatter.value(name, getattr(state.seen, name)) if value != before else "",
        problem=formatter.say(problem) if problem else "",
    )
    return as_control(entry, name, state.categories, formatter)


def _clashes(conflict: Conflict, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    lines = []
    for clash in conflict.conflicts:
        seen, theirs = (formatter.value(clash.field, one) for one in (clash.seen, clash.theirs))
        lines.append(
            LineProps(
                f"theirs:{clash.field}",
                title=formatter.field(clash.field),
                detail=formatter.say("desk.conflict.theirs", seen=seen, theirs=theirs),
                note=formatter.say("desk.conflict.by", by=conflict.by) if conflict.by else "",
                action=formatter.say("desk.conflict.take"),
            )
        )
    return tuple(lines)
