"""The questions that a pretix asks at check-in are asked here, and the answers go back to it."""

from __future__ import annotations

from typing import Any

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Reason
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.guests.answers import AnswersRecorded, answer_questions
from tests.connectors.pretix_server import PretixServer
from tests.connectors.pretix_store import NOW, ExchangeRun

SKY = "aBcDeFgHjKmNpQ23"
SOURCE = "pretix forum2027"
MEALS = [
    {"id": 41, "identifier": "KOR", "answer": {"ko": "한식", "en": "Korean"}},
    {"id": 42, "identifier": "VEG", "answer": {"ko": "채식; 비건", "en": "Vegetarian"}},
]


def question(id_: int, kind: str, text: Any, **more: Any) -> dict[str, Any]:
    common = {"id": id_, "type": kind, "question": text, "items": [1, 2], "position": id_}
    return common | {"required": True, "ask_during_checkin": True, "options": []} | more


def ask(pretix: PretixServer, *questions: dict[str, Any]) -> None:
    pretix.lists["questions"] = [*pretix.lists["questions"], *questions]


def meal(**more: Any) -> dict[str, Any]:
    return question(21, "C", {"ko": "점심", "en": "Lunch"}, options=MEALS, **more)


def answer(run: ExchangeRun, id_: int, text: str) -> None:
    guest = next(one.guest for one in run.store.guests() if one.guest.reference == "AAAAA-1")
    found = answer_questions(run.store, guest.id, {f"{SOURCE} #{id_}": text}, NOW)
    assert isinstance(found, AnswersRecorded)


def outcome(run: ExchangeRun) -> Any:
    return run.scan(SKY).outcome


def test_questions_are_set_up_with_their_products_options_and_dependencies(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    spicy = question(
        22, "B", "Spicy?", dependency_question=21, dependency_values=["KOR"], required=False
    )
    ask(pretix, meal(ask_during_checkin=False), spicy, question(23, "F", "Photo"))
    progress = connected.step()
    lunch, hot = connected.store.programme().questions.values()
    assert lunch == Question(
        f"{SOURCE} #21",
        "점심",
        "Lunch",
        QuestionKind.CHOICE,
        required=True,
        options=("한식|Korean", "채식, 비건|Vegetarian"),
        asked=AskedAt.NOWHERE,
        categories=("일반 현장", "언론"),
        column="점심",
        position=21,
    )
    assert (hot.kind, hot.depends_on, hot.depends_values) == (
        QuestionKind.YES_NO,
        lunch.id,
        ("한식",),
    )
    assert progress.notices == (Sentence("connect.notice.questions", {"questions": "Photo"}),)


def test_who_has_not_answered_is_for_staff_and_the_answers_go_with_the_arrival(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    ask(pretix, meal(), question(22, "B", "I agree"))
    connected.step()
    assert outcome(connected).reason is Reason.UNANSWERED
    answer(connected, 21, "vegetarian")
    answer(connected, 22, "yes")
    assert isinstance(outcome(connected), Admitted)
    connected.step()
    [failed] = pretix.failed
    assert failed["error_reason"] == "incomplete"
    [told] = pretix.checkins
    assert told["answers"] == {"21": "42", "22": "True"}


def test_an_answer_that_comes_back_in_another_spelling_is_no_conflict(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    ask(pretix, meal())
    connected.step()
    answer(connected, 21, "Korean")
    stored = {"question": 21, "answer": "Korean", "options": [41]}
    pretix.orders["AAAAA"]["positions"][0]["answers"].append(stored)
    pretix.touch("AAAAA")
    connected.step()
    guest = next(one for one in connected.store.guests() if one.guest.reference == "AAAAA-1")
    assert guest.guest.extra["점심"] == "한식"
    assert guest.listed.cases == {}
    assert isinstance(outcome(connected), Admitted)


def test_who_answered_when_they_ordered_is_not_asked(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    ask(pretix, meal(), question(22, "B", "I agree"))
    pretix.orders["AAAAA"]["positions"][0]["answers"] += [
        {"question": 21, "answer": "채식; 비건", "options": [42]},
        {"question": 22, "answer": "True", "options": []},
    ]
    connected.step()
    assert isinstance(outcome(connected), Admitted)


def test_a_question_that_pretix_no_longer_asks_is_not_asked_here(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    ask(pretix, meal())
    connected.step()
    assert isinstance(outcome(connected), NeedsDesk)
    pretix.lists["questions"].pop()
    connected.step()
    [gone] = connected.store.programme().questions.values()
    assert gone.removed
    assert isinstance(outcome(connected), Admitted)
    ask(pretix, meal())
    connected.step()
    [back] = connected.store.programme().questions.values()
    assert not back.removed


def test_an_arrival_that_pretix_takes_only_with_answers_is_named_with_the_questions(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    pretix.incomplete = [meal()]
    connected.step()
    values = {"ticket": "AAAAA-1", "questions": "점심"}
    [refused] = connected.refused
    assert refused.why == Sentence("connect.untold.incomplete", values)
