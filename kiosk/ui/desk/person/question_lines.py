"""Derives the section of a guest's card with the questions at the door and the answers. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.domain.records.questions.answers import (
    DIVIDER,
    YES,
    answer_of,
    is_answered,
    questions_for,
)
from kiosk.domain.records.questions.question import (
    CONTACTS,
    FLAGS,
    WITH_OPTIONS,
    Question,
    QuestionKind,
    option_text,
)
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import PLAIN, WARN, LineProps
from kiosk.ui.desk.person.actions import ANSWERS, ANSWERS_KEY, is_waiting_for_answers
from kiosk.usecases.guests.person_card import PersonCard


def asked_of(card: PersonCard) -> list[Question]:
    """The questions that the guest of a card is asked at the desk's checkpoint, in order."""
    if card.guest.erased:
        return []
    place = card.checkpoint.id if card.checkpoint else ""
    return questions_for(card.programme.questions, card.guest, place)


def question_lines(
    card: PersonCard, actor: Actor, formatter: GuestFormatter
) -> Iterator[LineProps]:
    """Each question with its answer, and the button to answer them where no other one does."""
    asked = asked_of(card)
    for question in asked:
        answer = answer_of(question, card.guest)
        is_open = question.required and not is_answered(question, card.guest)
        chip = formatter.say("desk.answers.required") if is_open else ""
        yield LineProps(
            question.id,
            lead=question.text(formatter.localizer.language),
            title=shown_answer(question, answer, actor, formatter),
            chip=chip,
            tone=WARN if is_open else PLAIN,
        )
    has_button = is_waiting_for_answers(card)
    if asked and not has_button and may(actor.role, Right.CHECK_IN):
        yield LineProps(ANSWERS, action=formatter.say("desk.action.answers"), key=ANSWERS_KEY)


def is_hidden(question: Question, actor: Actor) -> bool:
    """Whether an answer is a contact that the role may not see."""
    return question.kind in CONTACTS and not may(actor.role, Right.CONTACTS)


def shown_answer(question: Question, answer: str, actor: Actor, formatter: GuestFormatter) -> str:
    """An answer as staff read it; a dash for none."""
    if not answer:
        return "–"
    if is_hidden(question, actor):
        return formatter.say("desk.answers.hidden")
    if question.kind in WITH_OPTIONS:
        names = dict(options_of(question, formatter))
        return ", ".join(names.get(one, one) for one in answer.split(DIVIDER))
    if question.kind in FLAGS:
        return formatter.say("desk.yes" if answer == YES else "desk.no")
    return formatter.country(answer) if question.kind is QuestionKind.COUNTRY else answer


def options_of(question: Question, formatter: GuestFormatter) -> list[tuple[str, str]]:
    """Each option as it is stored, and as the desk's language calls it."""
    language = formatter.localizer.language
    return [
        (option_text(option, "ko"), option_text(option, language)) for option in question.options
    ]
