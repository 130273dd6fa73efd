"""Somebody who came unregistered: what is asked of them, whom they are like. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from kiosk.domain.records.entities import Programme, Round
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.guest_inputs import as_control, read_typed
from kiosk.ui.desk.parts.numbered_choices import numbered
from kiosk.ui.desk.parts.props import NO_ACTION, DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.parts.table_number import NO_SEAT, table_entry, table_of
from kiosk.usecases.guests.search import FoundPerson
from kiosk.usecases.guests.walk_ins import FreeTable, WalkIn, needs

CONSENT = "consent"
_SEAT = "seat."
_OFFERED = 4
_NAMES = ("name_ko", "family_latin", "given_latin")


@dataclass(frozen=True, slots=True)
class WalkInForm:
    """What was typed so far; `id` is theirs from the first key on."""

    id: str
    answers: tuple[tuple[str, str], ...] = ()
    problem: Sentence | None = None
    problems: tuple[tuple[str, Sentence], ...] = ()
    alike: tuple[FoundPerson, ...] = ()
    tables: tuple[tuple[Round, tuple[FreeTable, ...]], ...] = ()
    categories: tuple[str, ...] = ()
    busy: bool = False

    def said(self, entry: str) -> str:
        return dict(self.answers).get(entry, "")

    def with_answer(self, entry: str, value: str) -> WalkInForm:
        """The same with an answer; what was wrong with the one before is forgotten."""
        answers = dict(self.answers) | {entry: value}
        problems = tuple(one for one in self.problems if one[0] != entry)
        return replace(self, answers=tuple(answers.items()), problem=None, problems=problems)

    def emptied(self) -> WalkInForm:
        """The next one, offered the same."""
        return replace(empty_walk_in(), tables=self.tables, categories=self.categories)

    def called(self) -> list[str]:
        """The names that were typed, of which there may be none."""
        return [name for name in self.names.values() if name]

    @property
    def names(self) -> dict[str, str]:
        """By what others may be called alike."""
        return {name: self.said(name) for name in _NAMES}


def empty_walk_in() -> WalkInForm:
    """The next one."""
    return WalkInForm(str(uuid4()))


def form_of(asked: WalkInForm, formatter: GuestFormatter) -> Form:
    """As few fields as the event demands, a place per round, their consent."""
    say = formatter.say
    entries = [_entry(name, asked, formatter) for name in fields_of(formatter.programme)]
    entries += [_seats(round_, tables, asked, formatter) for round_, tables in asked.tables]
    entries += _consent(asked, formatter)
    return Form(
        "walk_in",
        title=say("front.walk_in.title"),
        text=f"{say('front.walk_in.text')}. {say('front.required.names')}",
        problem=say(asked.problem) if asked.problem else "",
        entries=numbered(entries),
        lines=tuple(_alike(found, formatter) for found in asked.alike),
        lines_title=say("front.walk_in.alike") if asked.alike else "",
        submit=DeskAction(
            "submit",
            say("front.walk_in.submit"),
            "Enter",
            "check",
            kind="primary",
            enabled=not asked.busy,
        ),
        other=DeskAction("clear", say("front.walk_in.clear")) if asked.answers else NO_ACTION,
        cancel=DeskAction("cancel", say("front.key.back_to_search"), "Esc"),
    )


def fields_of(programme: Programme) -> tuple[str, ...]:
    """The fields of the form: where any of several will do, those of the desk's habit."""
    found: list[str] = []
    for need in needs(programme.event):
        named = "name_ko" in need.fields
        found += _NAMES if named else need.fields[:1] if _is_one(need.fields) else need.fields
    return tuple(dict.fromkeys(found))


def walk_in_of(asked: WalkInForm, checkpoint: str, formatter: GuestFormatter) -> WalkIn:
    """What the use case takes. Raises InvalidCell for what cannot be read, about its field."""
    fields: dict[str, Any] = {}
    for name in fields_of(formatter.programme):
        fields[name] = read_typed(name, asked.said(name))
    free = {round_.id: tables for round_, tables in asked.tables}
    typed_in = {
        entry.removeprefix(_SEAT): value.strip()
        for entry, value in asked.answers
        if entry.startswith(_SEAT) and value.strip() not in ("", NO_SEAT)
    }
    # What is no free table is left for the use case to refuse.
    tables = {id_: table_of(typed, free.get(id_, ())) or typed for id_, typed in typed_in.items()}
    consent = formatter.localizer.language if asked.said(CONSENT) else ""
    return WalkIn(fields, consent, tables, checkpoint, asked.id)


def field_of(name: str) -> str:
    """The field of the form that a refusal's field is."""
    round_ = name.removeprefix("table.")
    return name if round_ == name else f"{_SEAT}{round_}"


def _is_one(fields: tuple[str, ...]) -> bool:
    """Whether both fields hold the same in two languages."""
    return len(fields) > 1 and fields[0].removesuffix("_ko") != fields[0]


def _entry(name: str, asked: WalkInForm, formatter: GuestFormatter) -> FormField:
    problem = dict(asked.problems).get(name)
    label = "organisation" if name == "organisation_ko" else ""
    label = "position" if name == "position_ko" else label
    entry = FormField(
        name,
        formatter.say(f"front.walk_in.{label}") if label else formatter.field(name),
        asked.said(name),
        problem=formatter.say(problem) if problem else formatter.invisible(asked.said(name)),
        wide=name == "name_ko",
        required=True,
    )
    return as_control(entry, name, asked.categories, formatter)


def _seats(
    round_: Round, tables: tuple[FreeTable, ...], asked: WalkInForm, formatter: GuestFormatter
) -> FormField:
    say, entry = formatter.say, f"{_SEAT}{round_.id}"
    problem = dict(asked.problems).get(entry)
    told = formatter.say(problem) if problem else ""
    label = say("front.walk_in.seat", round=formatter.round(round_.id))
    field = FormField(entry, label, asked.said(entry), problem=told)
    return table_entry(field, tables[:_OFFERED], formatter)


def _consent(asked: WalkInForm, formatter: GuestFormatter) -> list[FormField]:
    event = formatter.event
    text = formatter.localizer.own(event.consent_ko, event.consent_en)
    if not text:
        return []
    problem = dict(asked.problems).get(CONSENT)
    options = (DeskAction("yes", formatter.say("front.walk_in.agreed")),)
    return [
        FormField(
            CONSENT,
            text,
            asked.said(CONSENT),
            kind="check",
            options=options,
            problem=formatter.say(problem) if problem else "",
            wide=True,
            required=True,
        )
    ]


def _alike(found: FoundPerson, formatter: GuestFormatter) -> LineProps:
    guest = found.guest
    named = DOT.join(filter(None, (formatter.name(guest), formatter.other_name(guest))))
    where = DOT.join(filter(None, (formatter.organisation(guest), formatter.position(guest))))
    return LineProps(
        guest.id,
        title=named,
        detail=where,
        note=formatter.category(guest),
        action=formatter.say("front.open"),
    )
