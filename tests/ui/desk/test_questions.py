"""The questions at the door on a guest's card: asked, answered by keys, then checked in."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Role
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.person.controller import PersonController
from kiosk.ui.desk.person.find_page import FindViewModel
from tests.ui.desk.conftest import DeskDriver

QUESTIONS = (
    Question(
        "meal",
        "점심",
        "Lunch",
        QuestionKind.CHOICE,
        required=True,
        options=("한식|Korean", "채식|Vegetarian"),
        column="Lunch",
        position=1,
    ),
    Question(
        "days",
        text_en="Days",
        kind=QuestionKind.CHOICES,
        options=("월|Mon", "화|Tue"),
        column="Days",
        position=2,
    ),
    Question(
        "spicy",
        text_en="How spicy?",
        kind=QuestionKind.NUMBER,
        asked=AskedAt.DESK,
        depends_on="meal",
        depends_values=("한식",),
        column="Spicy",
        position=3,
    ),
    Question("call", text_en="Call", kind=QuestionKind.PHONE, column="Call", position=4),
)


@pytest.fixture
def asked(driver: DeskDriver) -> DeskDriver:
    """The questions are set up, and the card of Lund is open."""
    drafts = [draft for one in QUESTIONS if (draft := facts.change_fact(None, one))]
    driver.elsewhere(lambda store: store.append(drafts))
    open_card(driver)
    return driver


def open_card(driver: DeskDriver) -> None:
    driver.face.context.guest_requested.emit("lund")
    driver.settle()


def controller(driver: DeskDriver) -> PersonController:
    return cast("FindViewModel", driver.page).controller


def lines(driver: DeskDriver) -> dict[str, LineProps]:
    sections = controller(driver).view.props.sections
    found = next(one for one in sections if one.title == "Questions at the door")
    return {line.id: line for line in found.lines}


def guest(driver: DeskDriver) -> Guest:
    everybody = driver.elsewhere(lambda store: [one.guest for one in store.guests()])
    return next(one for one in everybody if one.id == "lund")


def entries(driver: DeskDriver) -> list[str]:
    return [one.id for one in controller(driver).form.props.entries]


def test_staff_are_told_of_the_open_question_answer_it_by_keys_and_check_in(
    asked: DeskDriver,
) -> None:
    view = controller(asked).view
    assert "required question is not answered" in view.props.status_text
    assert (view.props.primary.id, view.props.primary.key) == ("answers", "Ctrl+J")
    assert lines(asked)["meal"].chip == "Required"
    assert view.props.top_sections[0].title == "Questions at the door"
    asked.key(Qt.Key.Key_Return)
    assert "Ctrl+J" in asked.notice
    asked.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert entries(asked) == ["meal", "days\n월", "days\n화", "call"]
    asked.key(Qt.Key.Key_1)
    assert entries(asked) == ["meal", "days\n월", "days\n화", "spicy", "call"]
    asked.key(Qt.Key.Key_4)
    asked.key(Qt.Key.Key_Return)
    assert (controller(asked).form.props.problem, controller(asked).has_form) == ("", False)
    assert guest(asked).extra == {"Lunch": "한식", "Days": "화"}
    assert (lines(asked)["meal"].title, lines(asked)["days"].title) == ("Korean", "Tue")
    assert view.props.primary.id == "check_in"
    asked.key(Qt.Key.Key_Return)
    assert view.props.status == "In"
    card = controller(asked).card
    assert card is not None
    told = {one.text: one.author for one in card.history if one.kind == "question_answered"}
    assert set(told) == {"Lunch: 한식", "Days: 화"}
    assert all(told.values())


def test_a_wrong_answer_keeps_the_form_open_and_says_what_is_valid(asked: DeskDriver) -> None:
    asked.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    asked.key(Qt.Key.Key_1)
    forms = controller(asked).forms
    forms.answer("spicy", "very")
    asked.key(Qt.Key.Key_Return)
    assert "no number" in controller(asked).form.props.problem
    assert guest(asked).extra == {}
    forms.answer("spicy", "3")
    asked.key(Qt.Key.Key_Return)
    assert guest(asked).extra == {"Lunch": "한식", "Spicy": "3"}


def test_an_answer_is_corrected_and_taken_back(asked: DeskDriver) -> None:
    for typed in ("010-0000-0001", "010-0000-0002", ""):
        asked.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        controller(asked).forms.answer("call", typed)
        asked.key(Qt.Key.Key_Return)
        assert guest(asked).extra.get("Call", "") == typed
    assert lines(asked)["call"].title == "–"


def test_a_role_without_contacts_answers_but_reads_no_phone_number(asked: DeskDriver) -> None:
    asked.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    controller(asked).forms.answer("call", "010-0000-0001")
    asked.key(Qt.Key.Key_Return)
    asked.work_as(Role.VOLUNTEER)
    open_card(asked)
    assert lines(asked)["call"].title == "Answered, not shown to this role"
    asked.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    asked.key(Qt.Key.Key_2)
    asked.key(Qt.Key.Key_Return)
    assert guest(asked).extra == {"Lunch": "채식", "Call": "010-0000-0001"}
    assert "0001" not in asked.texts()
    card = controller(asked).card
    assert card is not None
    assert all("0001" not in one.text for one in card.history)
