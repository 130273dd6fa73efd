"""The form with the questions at the door: what staff enter for a guest. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor
from kiosk.domain.records.questions.answers import (
    DIVIDER,
    NO,
    YES,
    answer_of,
    questions_for,
    read_answer,
)
from kiosk.domain.records.questions.question import CONTACTS, FLAGS, Question, QuestionKind
from kiosk.domain.records.validation import LONGEST_ANSWER, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.countries import read_country
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, submit_action
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.question_lines import is_hidden, options_of
from kiosk.usecases.guests.person_card import PersonCard

_OF = "\n"
"""Divides the id of a question from one of its options in the id of a check."""
_HINTED = CONTACTS | {QuestionKind.DATE, QuestionKind.TIME}


def question_form(
    state: FormState, card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Form:
    """A field for each question; one that depends on another appears with that one's answer."""
    place = card.checkpoint.id if card.checkpoint else ""
    asked = questions_for(formatter.programme.questions, _guest_after(state, formatter), place)
    entries = (entry for one in asked for entry in _entries(one, state, actor, formatter))
    return Form(
        title=formatter.say("desk.ask.answers", name=formatter.name(card.guest)),
        text=formatter.say("desk.ask.answers.text"),
        entries=tuple(entries),
        submit=submit_action(
            formatter.say("desk.do.answers"), enabled=bool(answers_after(state, formatter))
        ),
    )


def answers_after(state: FormState, formatter: GuestFormatter) -> dict[str, str]:
    """The answers that the form changes, as they were typed, by the ids of their questions."""
    ids = dict.fromkeys(entry.partition(_OF)[0] for entry, _ in state.answers)
    known = (formatter.programme.questions[id_] for id_ in ids if id_ in _questions(formatter))
    typed = ((one, _typed(one, state)) for one in known)
    return {one.id: text for one, text in typed if text != answer_of(one, state.seen)}


def problems_of_answers(
    state: FormState, formatter: GuestFormatter
) -> tuple[tuple[str, Sentence], ...]:
    """The problems of answers that are not valid, by the ids of their questions."""
    questions = _questions(formatter)
    read = (read_answer(questions[id_], text) for id_, text in _changed(state, formatter))
    return tuple((one.field, one.sentence) for one in read if isinstance(one, InvalidInput))


def _changed(state: FormState, formatter: GuestFormatter) -> list[tuple[str, str]]:
    return list(answers_after(state, formatter).items())


def _questions(formatter: GuestFormatter) -> dict[str, Question]:
    return formatter.programme.questions


def _guest_after(state: FormState, formatter: GuestFormatter) -> Guest:
    """The guest with those answers of the form that are valid."""
    questions, extra = _questions(formatter), dict(state.seen.extra)
    for id_, text in _changed(state, formatter):
        answer = read_answer(questions[id_], text)
        if isinstance(answer, str):
            extra[questions[id_].column] = answer
    return replace(state.seen, extra=extra)


def _typed(question: Question, state: FormState) -> str:
    """The answer to a question as it stands in the form."""
    before = answer_of(question, state.seen)
    if question.kind is QuestionKind.CHOICES:
        stored = before.split(DIVIDER)
        firsts = (option.partition("|")[0].strip() for option in question.options)
        return DIVIDER.join(one for one in firsts if _is_checked(question, one, stored, state))
    typed = state.answer_to(question.id) if state.has_answer(question.id) else before
    if question.kind is QuestionKind.COUNTRY and typed:
        try:
            return read_country(typed)
        except InvalidCell:
            return typed
    return typed


def _is_checked(question: Question, option: str, stored: list[str], state: FormState) -> bool:
    entry = f"{question.id}{_OF}{option}"
    return bool(state.answer_to(entry)) if state.has_answer(entry) else option in stored


def _entries(
    question: Question, state: FormState, actor: Actor, formatter: GuestFormatter
) -> Iterator[FormField]:
    label, problem = question.text(formatter.localizer.language), state.problem_at(question.id)
    entry = FormField(
        question.id,
        label,
        _value(question, state, actor, formatter),
        problem=formatter.say(problem) if problem else "",
        hint=_hint(question, state, actor, formatter),
        limit=LONGEST_ANSWER,
        wide=True,
        required=question.required,
    )
    if question.kind is QuestionKind.CHOICES:
        yield from _checks(question, entry, state, formatter)
    elif options := _options(question, formatter):
        yield replace(entry, kind="choice", options=options)
    else:
        yield entry


def _value(question: Question, state: FormState, actor: Actor, formatter: GuestFormatter) -> str:
    if state.has_answer(question.id):
        return state.answer_to(question.id)
    before = answer_of(question, state.seen)
    if is_hidden(question, actor):
        return ""
    return formatter.country(before) if question.kind is QuestionKind.COUNTRY else before


def _hint(question: Question, state: FormState, actor: Actor, formatter: GuestFormatter) -> str:
    if is_hidden(question, actor) and answer_of(question, state.seen):
        return formatter.say("desk.answers.hidden")
    return formatter.say(f"desk.answers.hint.{question.kind}") if question.kind in _HINTED else ""


def _options(question: Question, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    """The options to choose one from; none where the answer is typed."""
    if question.kind is QuestionKind.CHOICE:
        return tuple(DeskAction(id_, text) for id_, text in options_of(question, formatter))
    if question.kind in FLAGS:
        yes, no = formatter.say("desk.yes"), formatter.say("desk.no")
        return (DeskAction(YES, yes), DeskAction(NO, no))
    return ()


def _checks(
    question: Question, entry: FormField, state: FormState, formatter: GuestFormatter
) -> Iterator[FormField]:
    """A check for each option; the first has the question above it."""
    stored = answer_of(question, state.seen).split(DIVIDER)
    for number, (id_, text) in enumerate(options_of(question, formatter)):
        is_checked = _is_checked(question, id_, stored, state)
        check = replace(
            entry,
            id=f"{question.id}{_OF}{id_}",
            kind="check",
            value=YES if is_checked else "",
            options=(DeskAction(YES, text),),
        )
        yield check if number == 0 else replace(check, label="", problem="", required=False)
