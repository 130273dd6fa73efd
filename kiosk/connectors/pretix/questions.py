"""The questions of pretix: as rows of the sheet of questions, and answers as pretix takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kiosk.connectors.pretix.records import PretixCopy, Record, any_text, product_labels, text_in
from kiosk.domain.records.questions.answers import DIVIDER, NO, YES
from kiosk.domain.records.questions.question import AskedAt, QuestionKind
from kiosk.exchange.importing.files.cells import Cell

HEADERS = (
    "Question ID",
    "Question (Korean)",
    "Question (English)",
    "Answer type",
    "Required answer",
    "Options",
    "Asked at",
    "Categories",
    "Depends on",
    "Depends on answer",
    "Answer column",
    "Order",
    "Removed",
)
_KINDS = {
    "S": QuestionKind.TEXT,
    "T": QuestionKind.TEXT,
    "N": QuestionKind.NUMBER,
    "B": QuestionKind.YES_NO,
    "C": QuestionKind.CHOICE,
    "M": QuestionKind.CHOICES,
    "D": QuestionKind.DATE,
    "H": QuestionKind.TIME,
    "CC": QuestionKind.COUNTRY,
    "TEL": QuestionKind.PHONE,
}
"""Of pretix's types all but files, and dates with a time."""
_BOOLEAN = "B"
_FLAGS = {YES: "True", NO: "False"}
# What divides the cell of a list, or the spellings of an option.
_DIVIDING = re.compile(r"[;；|\n]+")


def question_id(source: str, id_: object) -> str:
    """The id that a question of pretix has here; `source` is the name of the system's list."""
    return f"{source} #{id_}"


def is_asked(question: Record) -> bool:
    """Whether pretix asks a question when somebody is checked in."""
    return bool(question.get("ask_during_checkin"))


def can_be_asked(question: Record) -> bool:
    """Whether a question has a type that is asked here."""
    return question.get("type") in _KINDS


def wanted_questions(copy: PretixCopy) -> list[object]:
    """The ids of the questions that are asked at check-in, and of those on which these depend."""
    records = {one.get("id"): one for one in copy.questions if can_be_asked(one)}
    wanted = [id_ for id_, one in records.items() if is_asked(one)]
    for id_ in wanted:
        other = records[id_].get("dependency_question")
        if other in records and other not in wanted:
            wanted.append(other)
    return wanted


def given_answer(question: Record, given: Record) -> str:
    """What a ticket answers to a question, as it is stored here; `given` is pretix's answer."""
    answer, options = str(given.get("answer") or ""), question.get("options") or ()
    if question.get("type") == _BOOLEAN:
        return {"true": YES, "false": NO}.get(answer.casefold(), answer)
    chosen = [_stored(one) for one in options if one.get("id") in (given.get("options") or ())]
    return DIVIDER.join(chosen) or answer


def question_rows(
    copy: PretixCopy, source: str, columns: Mapping[object, str], known: Sequence[str]
) -> Iterator[list[Cell]]:
    """The rows of questions that are asked at check-in, and of those on which these depend.

    `columns` are the columns of the answers in the list of tickets, by the ids of questions.
    `known` are the ids here of questions that were asked earlier: they are no longer, unless they
    are in the copy.
    """
    records = {one.get("id"): one for one in copy.questions if can_be_asked(one)}
    wanted = wanted_questions(copy)
    labels = product_labels(copy.items)
    for id_ in wanted:
        yield _row(records[id_], records, source, columns[id_], labels)
    found = {question_id(source, id_) for id_ in wanted}
    for gone in known:
        if gone.startswith(question_id(source, "")) and gone not in found:
            yield [gone, *([""] * (len(HEADERS) - 2)), "yes"]


def _row(
    question: Record,
    records: Mapping[object, Record],
    source: str,
    column: str,
    labels: Mapping[str, str],
) -> list[Cell]:
    text = question.get("question")
    korean, english = text_in(text, "ko"), text_in(text, "en")
    if not isinstance(text, Mapping):
        english = ""
    products = [labels[str(one)] for one in question.get("items") or () if str(one) in labels]
    other = records.get(question.get("dependency_question"))
    asked = is_asked(question) and bool(products)
    required = bool(question.get("required"))
    kind = _KINDS[str(question.get("type"))]
    return [
        question_id(source, question.get("id")),
        korean,
        english or ("" if korean else any_text(text)),
        str(QuestionKind.CONSENT if required and kind is QuestionKind.YES_NO else kind),
        "yes" if required else "no",
        "; ".join(map(_option, question.get("options") or ())),
        str(AskedAt.KIOSK if asked else AskedAt.NOWHERE),
        ", ".join(products),
        question_id(source, other.get("id")) if other else "",
        "; ".join(_wanted_answers(question, other)) if other else "",
        column,
        str(question.get("position") or 0),
        "no",
    ]


def _option(option: Record) -> str:
    """An option with its two spellings, without the signs that divide these."""
    text = option.get("answer")
    english = text_in(text, "en") if isinstance(text, Mapping) else ""
    spellings = dict.fromkeys(_DIVIDING.sub(",", one) for one in (any_text(text), english) if one)
    return "|".join(spellings) or f"#{option.get('id')}"


def _stored(option: Record) -> str:
    return _option(option).partition("|")[0].strip()


def _wanted_answers(question: Record, other: Record) -> Iterator[str]:
    """The answers to another question on which a question depends, as they are stored here."""
    wanted = [str(one) for one in question.get("dependency_values") or ()]
    if other.get("type") == _BOOLEAN:
        yield from (YES if one.casefold() == "true" else NO for one in wanted)
    for option in other.get("options") or ():
        if str(option.get("identifier")) in wanted:
            yield _stored(option)


def answers_for_pretix(
    answers: Mapping[str, str], source: str, questions: Sequence[Record]
) -> dict[str, str]:
    """Answers by the ids of questions here, as pretix takes them: by its own ids.

    Options are their ids there, divided by commas. Answers to other questions, and options that
    pretix no longer has, are left out.
    """
    found = {}
    for question in questions:
        answer = answers.get(question_id(source, question.get("id")), "")
        if answer and (value := _value(question, answer)):
            found[str(question.get("id"))] = value
    return found


def _value(question: Record, answer: str) -> str:
    if question.get("type") == _BOOLEAN:
        return _FLAGS.get(answer, "")
    options = question.get("options") or ()
    if not options:
        return answer
    chosen = answer.split(DIVIDER)
    return ",".join(str(one.get("id")) for one in options if _stored(one) in chosen)
