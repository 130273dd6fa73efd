"""The forms that merge two records of one person, and separate them again. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.domain.journal import codec
from kiosk.domain.journal.merging.merged_record_fields import TOGETHER, combine
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.fields.guest_fields import fields_by_place
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import (
    OK,
    ComparedField,
    DeskAction,
    Form,
    FormField,
    LineProps,
    submit_action,
)
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.usecases.guests.person_card import PersonCard

_BOTH_STAY = frozenset({*TOGETHER, "attention"})


def candidates(state: FormState, card: PersonCard) -> tuple[Guest, ...]:
    """The records to choose from: those found, or namesakes while the search field is empty."""
    namesakes = [] if state.answer_to("query") else [one.guest for one in card.namesakes]
    found = {one.id: one for one in (*namesakes, *state.people) if one.id != card.guest.id}
    return tuple(found.values())


def chosen_record(state: FormState, card: PersonCard) -> Guest | None:
    """The record that was chosen, None if none was."""
    return next(
        (one for one in candidates(state, card) if one.id == state.answer_to("record")), None
    )


def move_choice(state: FormState, card: PersonCard, steps: int) -> FormState:
    """The state with the choice moved by `steps`."""
    ids = [one.id for one in candidates(state, card)]
    if not ids:
        return state
    at = ids.index(state.answer_to("record")) + steps if state.answer_to("record") in ids else 0
    return state.with_answer("record", ids[max(0, min(len(ids) - 1, at))])


def surviving_first(opened: Guest, other: Guest) -> tuple[Guest, Guest]:
    """The record that is kept, and the other: a record of the list precedes one made here."""
    made_here = (_is_local(opened), _is_local(other))
    return (other, opened) if made_here == (True, False) else (opened, other)


def merge_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """Search for the second record, and compare both before they are merged."""
    say, other = formatter.say, chosen_record(state, card)
    lines = tuple(
        _candidate_line(one, formatter, chosen=one is other) for one in candidates(state, card)
    )
    return Form(
        title=say("desk.ask.merge", name=formatter.name(card.guest)),
        text=say("desk.ask.merge.both" if other else "desk.ask.merge.text"),
        entries=(FormField("query", say("desk.merge.query"), state.answer_to("query"), wide=True),),
        compared=comparison(*surviving_first(card.guest, other), formatter) if other else (),
        lines=lines,
        lines_title=say("desk.merge.others") if lines else "",
        submit=submit_action(say("desk.do.merge"), enabled=other is not None),
    )


def _candidate_line(record: Guest, formatter: GuestFormatter, *, chosen: bool) -> LineProps:
    names = (formatter.name(record), formatter.other_name(record))
    details = (formatter.organisation(record), record.email, record.phone)
    return LineProps(
        record.id,
        title=DOT.join(filter(None, names)),
        detail=DOT.join(filter(None, details)),
        chip=formatter.say("desk.merge.chosen") if chosen else "",
        tone=OK,
        action="" if chosen else formatter.say("desk.merge.choose"),
    )


def separate_form(state: FormState, card: PersonCard, formatter: GuestFormatter) -> Form:
    """Choose the record that is separated from the others."""
    say = formatter.say
    options = tuple(
        DeskAction(one.id, _identity(one, formatter), str(number))
        for number, one in enumerate(card.merged, start=1)
    )
    label, chosen = say("desk.merge.separate"), record_to_separate(state, card)
    record = FormField("record", label, chosen, kind="choice", options=options, wide=True)
    return Form(
        title=say("desk.ask.separate", name=formatter.name(card.guest)),
        text=say("desk.ask.separate.text"),
        entries=(record,),
        submit=submit_action(say("desk.do.separate"), kind="danger"),
    )


def record_to_separate(state: FormState, card: PersonCard) -> str:
    """Id of the record to separate; the first unless another was chosen."""
    first = card.merged[0].id if card.merged else ""
    return state.answer_to("record") or first


def comparison(first: Guest, second: Guest, formatter: GuestFormatter) -> tuple[ComparedField, ...]:
    """Both records field by field, and which values the merged record keeps."""
    person = _merged(first, second)
    head, other_head = (formatter.say(f"desk.merge.{_origin(one)}") for one in (first, second))
    return (ComparedField("head", "", head, other_head), *_rows(first, second, person, formatter))


def _rows(
    first: Guest, second: Guest, person: Guest, formatter: GuestFormatter
) -> Iterator[ComparedField]:
    for name in (field.name for field in fields_by_place(lambda field: field.comparison)):
        one, other, both = (getattr(record, name) for record in (first, second, person))
        if one or other:
            yield ComparedField(
                name,
                formatter.field(name),
                formatter.value(name, one) if one else "",
                formatter.value(name, other) if other else "",
                _is_kept(name, one, both),
                _is_kept(name, other, both),
            )


def _is_kept(name: str, value: Any, person: Any) -> bool:
    return name in _BOTH_STAY or not value or value == person


def _merged(first: Guest, second: Guest) -> Guest:
    fields = combine(codec.fields_of(first), codec.fields_of(second))
    return codec.record_from(Guest, fields)


def _is_local(guest: Guest) -> bool:
    """Whether no imported list has the guest: registered at a desk, or created from a pass."""
    return guest.walk_in or guest.from_pass


def _origin(guest: Guest) -> str:
    return "walk_in" if guest.walk_in else "from_pass" if guest.from_pass else "listed"


def _identity(guest: Guest, formatter: GuestFormatter) -> str:
    return DOT.join(
        filter(None, (formatter.name(guest), formatter.organisation(guest) or guest.email))
    )
