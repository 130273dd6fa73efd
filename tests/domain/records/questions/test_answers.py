"""Answers are stored in one form, and refused with what a valid one is."""

from __future__ import annotations

import pytest

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.questions.answers import (
    is_answered,
    open_questions,
    questions_for,
    read_answer,
)
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from kiosk.domain.records.unknown_values import member_of
from kiosk.domain.records.validation import InvalidInput
from kiosk.texts import load_texts

MEALS = ("한식|Korean", "채식, 비건|Vegetarian", "할랄|Halal")


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("text", "  창가  자리 ", "창가 자리"),
        ("text", "", ""),
        ("number", "1,200.50", "1200.50"),
        ("choice", "vegetarian", "채식, 비건"),
        ("choice", "채식, 비건", "채식, 비건"),
        ("choices", "Halal; 한식", "한식; 할랄"),
        ("choices", "채식, 비건", "채식, 비건"),
        ("choices", "Halal,Korean", "한식; 할랄"),
        ("yes_no", "아니오", "no"),
        ("consent", "True", "yes"),
        ("date", "2027. 06. 02.", "2027-06-02"),
        ("time", "9:05", "09:05"),
        ("country", "kr", "KR"),
        ("phone", "010-0000-0001", "010-0000-0001"),
        ("email", "A@example.org", "A@example.org"),
    ],
)
def test_an_answer_is_stored_in_one_form(kind: str, typed: str, stored: str) -> None:
    question = Question("q", kind=QuestionKind(kind), options=MEALS)
    assert read_answer(question, typed) == stored
    assert read_answer(question, stored) == stored


@pytest.mark.parametrize(
    ("kind", "typed", "says"),
    [
        ("number", "many", "digits"),
        ("number", "NaN", "digits"),
        ("choice", "Pizza", "한식 / Korean"),
        ("choices", "Korean; Pizza", "Halal"),
        ("yes_no", "perhaps", "yes or no"),
        ("consent", "2", "yes or no"),
        ("date", "2027-02-30", "2027-06-02"),
        ("time", "25:00", "14:30"),
        ("time", "noon", "14:30"),
        ("country", "Korea", "two letters"),
        ("phone", "12", "4 to 20"),
        ("email", "at home", "name@example.org"),
        ("text", "가" * 2001, "2000"),
        ("of_tomorrow", "anything", "newer version"),
    ],
)
def test_an_invalid_answer_is_refused_with_what_would_be_valid(
    kind: str, typed: str, says: str
) -> None:
    question = Question("q", kind=member_of(QuestionKind, kind), options=MEALS)
    refused = read_answer(question, typed)
    assert isinstance(refused, InvalidInput)
    assert refused.field == "q"
    assert says in load_texts("en").say(refused.sentence)
    assert load_texts("ko").say(refused.sentence) != load_texts("en").say(refused.sentence)


def asked(*questions: Question) -> dict[str, Question]:
    return {one.id: one for one in questions}


def test_questions_are_asked_by_category_and_checkpoint_in_their_order() -> None:
    questions = asked(
        Question("b", position=2),
        Question("a"),
        Question("c", position=1, asked=AskedAt.DESK),
        Question("press", categories=("press",)),
        Question("dinner", checkpoints=("dinner",)),
        Question("gone", removed=True),
        Question("sold", asked=AskedAt.NOWHERE),
    )
    guest = Guest("g", category="guest")
    assert [one.id for one in questions_for(questions, guest, "main")] == ["c", "b", "a"]
    press = Guest("g", category="press")
    assert [one.id for one in questions_for(questions, press, "dinner")] == [
        "c",
        "b",
        "a",
        "dinner",
        "press",
    ]


def test_a_question_that_depends_on_another_is_open_once_that_has_its_answer() -> None:
    meal = Question("meal", kind=QuestionKind.CHOICES, options=MEALS, column="Meal")
    spicy = Question("spicy", column="Spicy", depends_on="meal", depends_values=("Korean",))
    questions = asked(meal, spicy)

    def still_open(**extra: str) -> list[str]:
        return [one.id for one in open_questions(questions, Guest("g", extra=extra), "main")]

    assert still_open() == ["meal"]
    assert still_open(Meal="할랄; 한식") == ["spicy"]
    assert still_open(Meal="할랄") == []
    assert still_open(Meal="Pizza") == ["meal"]


@pytest.mark.parametrize(
    ("kind", "answer", "enough"),
    [
        ("yes_no", "no", True),
        ("consent", "no", False),
        ("consent", "yes", True),
        ("text", " ", False),
        ("number", "many", False),
        ("of_tomorrow", "anything", False),
    ],
)
def test_only_a_valid_answer_counts_and_of_a_required_consent_only_a_yes(
    kind: str, answer: str, *, enough: bool
) -> None:
    question = Question("q", kind=member_of(QuestionKind, kind), required=True, column="Q")
    assert is_answered(question, Guest("g", extra={"Q": answer})) == enough
