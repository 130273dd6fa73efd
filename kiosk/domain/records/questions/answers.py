"""Answers to questions: what is valid, how it is stored, and which questions are open."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal, InvalidOperation

from kiosk.domain.records import contacts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from kiosk.domain.records.unknown_values import known
from kiosk.domain.records.validation import InvalidInput, tidy_answer
from kiosk.domain.text.messages import Sentence

YES, NO = "yes", "no"
"""How the answers to yes-or-no questions and consents are stored."""
DIVIDER = "; "
"""Stands between the options of an answer with several."""
_YES = frozenset("yes y true 1 예 네 동의 동의함".split())
_NO = frozenset("no n false 0 아니오 아니요 동의하지않음".split())
_COUNTRY = re.compile("[A-Z]{2}")
_DIVIDERS = re.compile(r"\s*[;,\n]\s*")

Questions = Mapping[str, Question]
Options = tuple[str, ...]


def read_answer(question: Question, text: str) -> str | InvalidInput:
    """A typed or listed answer as it is stored; empty where it is empty.

    Numbers have a dot, dates are ISO 8601, times HH:MM, countries ISO 3166 alpha-2, yes and no are
    `YES` and `NO`, options are in their first spelling and divided by `DIVIDER`. Any answer to a
    kind that only a newer version knows is invalid.
    """
    tidy = tidy_answer(text, question.id)
    if isinstance(tidy, InvalidInput) or not tidy:
        return tidy
    try:
        return _READERS.get(question.kind, _unknown)(question.options, tidy)
    except (ValueError, InvalidOperation):
        return InvalidInput(_problem(question), question.id)


def _problem(question: Question) -> Sentence:
    """What a valid answer is."""
    kind = known(question.kind)
    if kind is None:
        return Sentence("refused.answer.unknown")
    options = ", ".join(option.replace("|", " / ") for option in question.options)
    return Sentence(f"refused.answer.{kind}", {"options": options})


def _number(_options: Options, text: str) -> str:
    number = Decimal(text.replace(",", "").replace(" ", ""))
    if not number.is_finite():
        raise ValueError(text)
    return f"{number:f}"


def _option(options: Options, text: str) -> str:
    for option in options:
        spellings = [one.strip() for one in option.split("|")]
        if text.casefold() in [option.casefold(), *map(str.casefold, spellings)]:
            return spellings[0]
    raise ValueError(text)


def _several(options: Options, text: str) -> str:
    """Several options; one whose text has a comma or semicolon is found as a whole."""
    try:
        return _option(options, text)
    except ValueError:
        chosen = {_option(options, part) for part in _DIVIDERS.split(text) if part}
    firsts = [option.split("|")[0].strip() for option in options]
    return DIVIDER.join(one for one in firsts if one in chosen)


def _yes_or_no(_options: Options, text: str) -> str:
    word = text.casefold().replace(" ", "")
    if word not in _YES | _NO:
        raise ValueError(text)
    return YES if word in _YES else NO


def _time(_options: Options, text: str) -> str:
    return time.fromisoformat(text if text.index(":") == 2 else f"0{text}").strftime("%H:%M")


def _date(_options: Options, text: str) -> str:
    return date.fromisoformat(re.sub(r"[./]\s*", "-", text).rstrip("-")).isoformat()


def _country(_options: Options, text: str) -> str:
    if not _COUNTRY.fullmatch(text.upper()):
        raise ValueError(text)
    return text.upper()


def _unknown(_options: Options, text: str) -> str:
    raise ValueError(text)


_READERS: dict[QuestionKind, Callable[[Options, str], str]] = {
    QuestionKind.TEXT: lambda _, text: text,
    QuestionKind.NUMBER: _number,
    QuestionKind.CHOICE: _option,
    QuestionKind.CHOICES: _several,
    QuestionKind.YES_NO: _yes_or_no,
    QuestionKind.CONSENT: _yes_or_no,
    QuestionKind.DATE: _date,
    QuestionKind.TIME: _time,
    QuestionKind.COUNTRY: _country,
    QuestionKind.PHONE: lambda _, text: contacts.read_phone(text),
    QuestionKind.EMAIL: lambda _, text: contacts.read_email(text),
}


def answer_of(question: Question, guest: Guest) -> str:
    """A guest's valid answer as it is stored; empty for none, and for one that is not valid."""
    found = read_answer(question, guest.extra.get(question.column, ""))
    return "" if isinstance(found, InvalidInput) else found


def is_answered(question: Question, guest: Guest) -> bool:
    """Whether a guest may enter as far as this question is concerned."""
    answer = answer_of(question, guest)
    if question.kind is QuestionKind.CONSENT and question.required:
        return answer == YES
    return bool(answer)


def questions_for(questions: Questions, guest: Guest, checkpoint: str) -> list[Question]:
    """The questions that a guest is asked at a checkpoint, also answered ones, in order."""
    found = [one for one in questions.values() if _is_for(one, questions, guest, checkpoint)]
    return sorted(found, key=lambda one: (one.position is None, one.position or 0, one.id))


def open_questions(
    questions: Questions, guest: Guest, checkpoint: str, *, required: bool = False
) -> list[Question]:
    """The unanswered questions of a guest at a checkpoint, with `required` only those that are."""
    found = questions_for(questions, guest, checkpoint)
    return [one for one in found if one.required >= required and not is_answered(one, guest)]


def _is_for(question: Question, questions: Questions, guest: Guest, checkpoint: str) -> bool:
    if question.removed or question.asked is AskedAt.NOWHERE:
        return False
    return (
        (not question.categories or guest.category in question.categories)
        and (not question.checkpoints or checkpoint in question.checkpoints)
        and _is_met(question, questions, guest)
    )


def _is_met(question: Question, questions: Questions, guest: Guest) -> bool:
    """Whether the question that another depends on has one of the answers that it asks for."""
    other = questions.get(question.depends_on)
    if other is None:
        return True
    given = answer_of(other, guest).split(DIVIDER)
    wanted = (read_answer(other, value) for value in question.depends_values)
    return any(value in given for value in wanted if isinstance(value, str) and value)
