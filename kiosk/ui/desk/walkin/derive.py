"""Derives the form that registers a walk-in, and reads its answers. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import uuid4

from kiosk.domain.records.entities import Programme, Round
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.guest_inputs import as_control, read_typed
from kiosk.ui.desk.parts.numbered_choices import numbered
from kiosk.ui.desk.parts.props import (
    NO_ACTION,
    DeskAction,
    Form,
    FormField,
    LineProps,
    submit_action,
)
from kiosk.ui.desk.parts.table_number import NO_SEAT, table_entry, table_of
from kiosk.usecases.guests.search import FoundPerson
from kiosk.usecases.guests.walk_ins import FreeTable, WalkIn, needs

CONSENT = "consent"
_SEAT = "seat."
_MAX_TABLES = 4
_NAMES = ("name_ko", "family_latin", "given_latin")


@dataclass(frozen=True, slots=True)
class WalkInForm:
    """State of the walk-in form; `id` is the new guest's from the first key on.

    `similar_guests` are registered guests with similar names, `tables` the free tables of each
    open round.
    """

    id: str
    answers: tuple[tuple[str, str], ...] = ()
    problem: Sentence | None = None
    problems: tuple[tuple[str, Sentence], ...] = ()
    similar_guests: tuple[FoundPerson, ...] = ()
    tables: tuple[tuple[Round, tuple[FreeTable, ...]], ...] = ()
    categories: tuple[str, ...] = ()
    busy: bool = False

    def answer_to(self, entry: str) -> str:
        return dict(self.answers).get(entry, "")

    def with_answer(self, entry: str, value: str) -> WalkInForm:
        """A copy with an answer; the problem of the previous answer is removed."""
        answers = dict(self.answers) | {entry: value}
        problems = tuple(one for one in self.problems if one[0] != entry)
        return replace(self, answers=tuple(answers.items()), problem=None, problems=problems)

    def cleared(self) -> WalkInForm:
        """An empty form with the same options, for the next guest."""
        return replace(empty_walk_in(), tables=self.tables, categories=self.categories)

    def typed_names(self) -> list[str]:
        """The typed names; empty if none was typed."""
        return [name for name in self.names.values() if name]

    @property
    def names(self) -> dict[str, str]:
        """The name fields, by which similar guests are found."""
        return {name: self.answer_to(name) for name in _NAMES}


def empty_walk_in() -> WalkInForm:
    """An empty form with a new guest id."""
    return WalkInForm(str(uuid4()))


def form_of(state: WalkInForm, formatter: GuestFormatter) -> Form:
    """The form: the fields that the event requires, a seat per round, the consent."""
    say = formatter.say
    return Form(
        "walk_in",
        title=say("desk.walk_in.title"),
        text=f"{say('desk.walk_in.text')}. {say('desk.required.names')}",
        problem=say(state.problem) if state.problem else "",
        entries=numbered(list(_entries(state, formatter))),
        lines=tuple(_similar_line(found, formatter) for found in state.similar_guests),
        lines_title=say("desk.walk_in.alike") if state.similar_guests else "",
        submit=submit_action(say("desk.walk_in.submit"), icon="check", enabled=not state.busy),
        other=DeskAction("clear", say("desk.walk_in.clear")) if state.answers else NO_ACTION,
        cancel=DeskAction("cancel", say("desk.key.back_to_search"), "Esc"),
    )


def _entries(state: WalkInForm, formatter: GuestFormatter) -> Iterator[FormField]:
    for name in fields_of(formatter.programme):
        yield _entry(name, state, formatter)
    for round_, tables in state.tables:
        yield _seats(round_, tables, state, formatter)
    event = formatter.event
    if consent := formatter.localizer.own(event.consent_ko, event.consent_en):
        yield _consent(consent, state, formatter)


def fields_of(programme: Programme) -> tuple[str, ...]:
    """The fields of the form; where the event accepts any of several, the desk's usual ones."""
    found: list[str] = []
    for need in needs(programme.event):
        is_name, is_pair = "name_ko" in need.fields, _is_language_pair(need.fields)
        found += _NAMES if is_name else need.fields[:1] if is_pair else need.fields
    return tuple(dict.fromkeys(found))


def walk_in_of(state: WalkInForm, checkpoint: str, formatter: GuestFormatter) -> WalkIn:
    """The input of the use case. Raises InvalidCell about the field that cannot be read."""
    names = fields_of(formatter.programme)
    fields = {name: read_typed(name, state.answer_to(name)) for name in names}
    consent = formatter.localizer.language if state.answer_to(CONSENT) else ""
    return WalkIn(fields, consent, _chosen_tables(state), checkpoint, state.id)


def _chosen_tables(state: WalkInForm) -> dict[str, str]:
    """The id of the table typed for each round; a text that means no free table stays as it is.

    The use case refuses such a text.
    """
    free = {round_.id: tables for round_, tables in state.tables}
    typed_tables = {
        entry.removeprefix(_SEAT): value.strip()
        for entry, value in state.answers
        if entry.startswith(_SEAT) and value.strip() not in ("", NO_SEAT)
    }
    return {id_: table_of(typed, free.get(id_, ())) or typed for id_, typed in typed_tables.items()}


def field_of(name: str) -> str:
    """The field of the form for the field of a refusal."""
    round_ = name.removeprefix("table.")
    return name if round_ == name else f"{_SEAT}{round_}"


def _is_language_pair(fields: tuple[str, ...]) -> bool:
    """Whether the fields hold one thing in two languages."""
    return len(fields) > 1 and fields[0].removesuffix("_ko") != fields[0]


def _entry(name: str, state: WalkInForm, formatter: GuestFormatter) -> FormField:
    value = state.answer_to(name)
    label = "organisation" if name == "organisation_ko" else ""
    label = "position" if name == "position_ko" else label
    entry = FormField(
        name,
        formatter.say(f"desk.walk_in.{label}") if label else formatter.field(name),
        value,
        problem=_problem_at(name, state, formatter) or formatter.invisible_warning(value),
        wide=name == "name_ko",
        required=True,
    )
    return as_control(entry, name, state.categories, formatter)


def _seats(
    round_: Round, tables: tuple[FreeTable, ...], state: WalkInForm, formatter: GuestFormatter
) -> FormField:
    entry = f"{_SEAT}{round_.id}"
    label = formatter.say("desk.walk_in.seat", round=formatter.round(round_.id))
    problem = _problem_at(entry, state, formatter)
    field = FormField(entry, label, state.answer_to(entry), problem=problem)
    return table_entry(field, tables[:_MAX_TABLES], formatter)


def _consent(text: str, state: WalkInForm, formatter: GuestFormatter) -> FormField:
    return FormField(
        CONSENT,
        text,
        state.answer_to(CONSENT),
        kind="check",
        options=(DeskAction("yes", formatter.say("desk.walk_in.agreed")),),
        problem=_problem_at(CONSENT, state, formatter),
        wide=True,
        required=True,
    )


def _problem_at(entry: str, state: WalkInForm, formatter: GuestFormatter) -> str:
    problem = dict(state.problems).get(entry)
    return formatter.say(problem) if problem else ""


def _similar_line(found: FoundPerson, formatter: GuestFormatter) -> LineProps:
    guest = found.guest
    names = DOT.join(filter(None, (formatter.name(guest), formatter.other_name(guest))))
    affiliation = DOT.join(filter(None, (formatter.organisation(guest), formatter.position(guest))))
    return LineProps(
        guest.id,
        title=names,
        detail=affiliation,
        note=formatter.category(guest),
        action=formatter.say("desk.open"),
    )
