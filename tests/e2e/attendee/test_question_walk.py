"""K17, the questions at the door, by touches in a real window and scans of a code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from tests.e2e.conftest import Venue, code_of, opened, say
from tests.e2e.touches import tap, taps

MEAL = Question(
    "meal",
    "점심을 골라 주세요",
    "Lunch?",
    QuestionKind.CHOICE,
    required=True,
    options=("한식|Korean", "채식|Vegetarian"),
    column="점심",
    position=1,
)
ARRIVES = Question(
    "arrives", "몇 시에 오셨나요?", kind=QuestionKind.TIME, column="시각", position=2
)
WISH = Question("wish", "바라는 점은?", column="바람", position=3)


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path) -> Iterator[Venue]:
    """The kiosk in a window of its panel's size, which holds the whole screen."""
    yield from opened(qtbot, store_path, windowed=True)


def ask(venue: Venue, *questions: Question) -> None:
    venue.store.append([draft for one in questions if (draft := facts.change_fact(None, one))])


def guest(venue: Venue) -> Guest:
    return next(one.guest for one in venue.store.guests() if one.guest.id == "minseo")


def test_a_guest_answers_what_is_asked_and_is_let_in(venue: Venue) -> None:
    ask(venue, MEAL, ARRIVES, WISH)
    assert venue.scan(code_of("minseo")).screen == "question"
    assert venue.props.band.beside[0].text == MEAL.text_ko
    tap(venue, "채식")
    taps(venue, "0930")
    assert venue.props.entry == "09:30"
    tap(venue, say("k17.next"))
    taps(venue, "ㄱㅏ")
    tap(venue, say("k17.next"))
    assert venue.props.screen == "welcome"
    assert guest(venue).extra == {"점심": "채식", "시각": "09:30", "바람": "가"}
    outcomes = [(one["outcome"], one["reason"]) for one in venue.scans()]
    assert outcomes == [("NeedsDesk", "unanswered"), ("Admitted", "")]


def test_who_skips_and_scans_again_is_in_and_is_asked_nothing_more(venue: Venue) -> None:
    ask(venue, MEAL, ARRIVES)
    venue.scan(code_of("minseo"))
    tap(venue, "한식")
    tap(venue, say("k17.skip"))
    assert venue.props.screen == "welcome"
    venue.wait(60)
    assert venue.scan(code_of("minseo")).screen == "already"


def test_a_wrong_time_is_said_and_a_guest_who_walks_away_leaves_nothing(venue: Venue) -> None:
    ask(venue, MEAL, ARRIVES)
    venue.scan(code_of("minseo"))
    tap(venue, "한식")
    taps(venue, "99")
    tap(venue, say("k17.next"))
    assert (venue.props.screen, venue.props.entry) == ("question", "99")
    venue.wait(300)
    assert venue.props.screen == "attract"
    assert guest(venue).extra == {}
    assert [one["outcome"] for one in venue.scans()] == ["NeedsDesk"]


def test_what_only_staff_ask_leads_to_the_desk_without_a_reason(venue: Venue) -> None:
    desk_only = Question("id", "신분증 번호", required=True, asked=AskedAt.DESK, column="신분증")
    ask(venue, MEAL, desk_only)
    assert venue.scan(code_of("minseo")).screen == "ticket"
    assert "신분증" not in venue.props.spoken
