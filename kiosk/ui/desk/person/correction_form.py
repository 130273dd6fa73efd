"""Correcting a guest: fields to type into, what differs from before, what conflicts. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.records.guest_fields import placed
from kiosk.domain.records.permissions import Actor, may
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.guest_inputs import as_control, as_text, read_typed
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.person.form_state import FormState
from kiosk.usecases.guests.corrections import Conflict
from kiosk.usecases.guests.person_card import PersonCard


def correction_form(
    ask: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Form:
    """The fields that the role may change, each with what it was where that differs."""
    fields = placed(lambda field: field.form)
    entries = tuple(
        _entry(field.name, ask, formatter)
        for field in fields
        if field.right and may(actor.role, field.right)
    )
    count = sum(1 for entry in entries if entry.before)
    lines = _clashes(ask.conflict, formatter) if ask.conflict else ()
    return Form(
        title=formatter.say("front.ask.correct", name=formatter.name(card.guest)),
        text=formatter.say("front.ask.correct.text"),
        entries=entries,
        lines=lines,
        lines_title=formatter.say("front.ask.conflict") if lines else "",
        lines_first=bool(lines),
        submit=DeskAction(
            "submit",
            formatter.say("front.do.correct", count=count),
            "Enter",
            kind="primary",
            enabled=count > 0,
        ),
    )


def changes_of(
    ask: FormState, formatter: GuestFormatter
) -> tuple[dict[str, Any], tuple[tuple[str, Sentence], ...]]:
    """What was typed anew, as the use case takes it, and what cannot be read."""
    changes: dict[str, Any] = {}
    problems = []
    for name, typed in ask.answers:
        if typed == as_text(ask.seen, name, formatter):
            continue
        try:
            changes[name] = read_typed(name, typed)
        except InvalidCell as unfit:
            problems.append((name, unfit.sentence))
    return changes, tuple(problems)


def differences_of(ask: FormState, formatter: GuestFormatter) -> tuple[tuple[str, str], ...]:
    """What was typed anew, field by field: its name, and old → new as they stand in the form."""
    return tuple(
        (formatter.field(name), f"{as_text(ask.seen, name, formatter) or '–'} → {typed or '–'}")
        for name, typed in ask.answers
        if typed != as_text(ask.seen, name, formatter)
    )


def take_theirs(ask: FormState, name: str, formatter: GuestFormatter) -> FormState:
    """Let what somebody else wrote stand."""
    if ask.conflict is None:
        return ask
    left = tuple(one for one in ask.conflict.conflicts if one.field != name)
    settled = ask.with_answer(name, as_text(ask.seen, name, formatter))
    return replace(settled, conflict=replace(ask.conflict, conflicts=left) if left else None)


def _entry(name: str, ask: FormState, formatter: GuestFormatter) -> FormField:
    before = as_text(ask.seen, name, formatter)
    value = ask.said(name) if ask.has(name) else before
    problem = ask.problem_at(name)
    entry = FormField(
        name,
        formatter.field(name),
        value,
        before=formatter.value(name, getattr(ask.seen, name)) if value != before else "",
        problem=formatter.say(problem) if problem else "",
    )
    return as_control(entry, name, ask.categories, formatter)


def _clashes(conflict: Conflict, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    lines = []
    for clash in conflict.conflicts:
        seen, theirs = (formatter.value(clash.field, one) for one in (clash.seen, clash.theirs))
        lines.append(
            LineProps(
                f"theirs:{clash.field}",
                title=formatter.field(clash.field),
                detail=formatter.say("front.conflict.theirs", seen=seen, theirs=theirs),
                note=formatter.say("front.conflict.by", by=conflict.by) if conflict.by else "",
                action=formatter.say("front.conflict.take"),
            )
        )
    return tuple(lines)
