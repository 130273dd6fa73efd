"""K17: a kiosk asks what is required before it lets a guest in, one question a page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Outcome, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import CallDesk, SubmitAnswers
from kiosk.domain.kiosk_flow.events import Answered, Pressed, ScanRead
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.records.entities import Event, Programme
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from tests.domain.kiosk_flow.state_driver import ANNA, AT, StateDriver

MEAL = Question(
    "meal",
    text_en="Lunch?",
    kind=QuestionKind.CHOICE,
    required=True,
    options=("한식|Korean", "채식|Vegetarian"),
    column="Meal",
    position=1,
)
BORN = Question("born", text_en="Born?", kind=QuestionKind.DATE, column="Born", position=2)
SPICY = Question(
    "spicy",
    text_en="Spicy?",
    kind=QuestionKind.YES_NO,
    required=True,
    column="Spicy",
    depends_on="meal",
    depends_values=("한식",),
    position=3,
)
DAYS = Question(
    "days",
    text_en="Days?",
    kind=QuestionKind.CHOICES,
    required=True,
    options=("월|Mon", "화|Tue", "수|Wed"),
    column="Days",
)
UNANSWERED = NeedsDesk(Reason.UNANSWERED, ANNA)


def answered(driver: StateDriver, outcome: Outcome, *questions: Question) -> StateDriver:
    programme = Programme(Event(), questions={one.id: one for one in questions})
    answer = ScanAnswer(outcome, AT, programme=programme, checkpoint="main")
    return driver.meets(Answered(driver.state.serial, answer))


def scanned(*questions: Question) -> StateDriver:
    driver = StateDriver().meets(ScanRead(ScannedCode.of("A")))
    return answered(driver, UNANSWERED, *questions)


def press(driver: StateDriver, *actions: str) -> StateDriver:
    for action in actions:
        driver.meets(Pressed(action))
    return driver


def asked(driver: StateDriver) -> str:
    question = driver.state.asking.current if driver.state.asking else None
    return question.id if question else ""


def sent(driver: StateDriver) -> list[SubmitAnswers]:
    return [effect for effect in driver.effects if isinstance(effect, SubmitAnswers)]


def test_each_question_has_a_page_and_the_answers_are_sent_at_the_end() -> None:
    driver = scanned(MEAL, BORN, SPICY)
    assert (driver.state.screen, asked(driver)) == (Screen.QUESTION, "meal")
    assert asked(press(driver, "option.0")) == "born"
    press(driver, *(f"digit.{digit}" for digit in "199912319"), "digit.delete", "digit.1")
    assert asked(press(driver, "answer.next")) == "spicy"
    press(driver, "option.1")
    assert driver.state.screen is Screen.CHECKING
    [effect] = sent(driver)
    assert (effect.serial, effect.guest) == (driver.state.serial, "anna")
    assert effect.answers == (("meal", "한식"), ("born", "1999-12-31"), ("spicy", "no"))
    answered(driver, Admitted(ANNA, first=True))
    assert (driver.state.screen, driver.state.asking) == (Screen.WELCOME, None)


def test_an_optional_question_is_skipped_and_a_required_one_is_not() -> None:
    driver = press(scanned(MEAL, BORN), "answer.skip")
    assert asked(driver) == "meal"
    press(driver, "option.1", "answer.skip")
    assert [one.answers for one in sent(driver)] == [(("meal", "채식"),)]


@pytest.mark.parametrize("typed", [(), ("digit.1", "digit.9")])
def test_what_is_no_answer_stays_on_its_page(typed: tuple[str, ...]) -> None:
    driver = press(scanned(replace(BORN, required=True)), *typed, "answer.next")
    assert driver.state.asking
    assert (asked(driver), driver.state.asking.wrong) == ("born", True)
    press(driver, "digit.delete")
    assert not driver.state.asking.wrong


def test_several_options_are_switched_on_and_off_and_sent_in_their_order() -> None:
    driver = press(scanned(DAYS), "option.2.on", "option.0.on", "option.1.on", "option.1.off")
    press(driver, "option.9.on", "option.x", "answer.next")
    assert [one.answers for one in sent(driver)] == [(("days", "월; 수"),)]


def test_a_text_is_typed_with_the_keys_of_the_screen() -> None:
    driver = scanned(Question("why", text_en="Why?", required=True, column="Why"))
    press(driver, "key.ㅂ", "key.ㅣ", "answer.next")
    assert [one.answers for one in sent(driver)] == [(("why", "비"),)]


@pytest.mark.parametrize(
    "other",
    [
        replace(DAYS, asked=AskedAt.DESK),
        replace(DAYS, kind=QuestionKind.EMAIL),
        replace(DAYS, kind=QuestionKind.COUNTRY),
    ],
)
def test_where_staff_must_ask_anything_that_is_required_they_ask_all_of_it(other: Question) -> None:
    driver = scanned(MEAL, other)
    assert driver.state.screen is Screen.TICKET
    [ticket] = [one for one in driver.effects if isinstance(one, CallDesk)]
    assert (ticket.reason, ticket.guest) == ("unanswered", "anna")


def test_an_answer_that_lets_nobody_in_leads_to_the_desk_and_is_not_asked_again() -> None:
    film = Question("film", text_en="Film?", kind=QuestionKind.CONSENT, required=True, column="F")
    driver = press(scanned(film), "option.1")
    assert [one.answers for one in sent(driver)] == [(("film", "no"),)]
    answered(driver, UNANSWERED, film)
    assert driver.state.screen is Screen.TICKET


def test_a_guest_goes_to_the_desk_instead_or_away_and_nothing_is_recorded() -> None:
    assert press(scanned(MEAL), "desk").state.screen is Screen.TICKET
    gone = scanned(MEAL, BORN)
    press(gone, "option.0").waits(300)
    assert (gone.state.screen, gone.state.asking, sent(gone)) == (Screen.ATTRACT, None, [])


def test_the_next_guest_sees_nothing_of_the_one_before() -> None:
    driver = press(scanned(MEAL, BORN), "option.0")
    driver.meets(ScanRead(ScannedCode.of("B")))
    answered(driver, Admitted(ANNA, first=True))
    assert (driver.state.screen, driver.state.asking) == (Screen.WELCOME, None)


def test_a_guest_who_changes_the_language_goes_on_with_the_same_question() -> None:
    driver = press(scanned(MEAL, BORN), "option.0", "digit.1", "languages", "language.en")
    assert (driver.state.screen, asked(driver)) == (Screen.QUESTION, "born")
    assert driver.state.asking
    assert driver.state.asking.digits == "1"
