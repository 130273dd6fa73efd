"""A guest calls staff at a kiosk, and a desk on the same store answers by its buttons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.ui.attendee.props import AttendeeProps
from tests.e2e.conftest import Clock, Venue, opened
from tests.e2e.desk.conftest import StaffMembers
from tests.e2e.desk.front_desk import ADMIN_PIN, DeskDriver, open_desk


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path) -> Iterator[Venue]:
    yield from opened(qtbot, store_path, windowed=True)


@pytest.fixture
def desk(
    qtbot: QtBot, store_path: Path, clock: Clock, staff_members: StaffMembers
) -> Iterator[DeskDriver]:
    """A desk that is unlocked."""
    driver = open_desk(qtbot, store_path, clock)
    driver.unlock(staff_members[0], ADMIN_PIN)
    driver.settle()
    yield driver
    driver.desk.close()


def press(desk: DeskDriver, label: str) -> None:
    """Staff look at what is new, and press a button of the queue."""
    desk.news()
    button = desk.button(label)
    middle = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(desk.desk.window, left, plain, middle)
    desk.settle()


def said(props: AttendeeProps) -> str:
    return " / ".join(line.text for line in props.band.beside)


def kinds(venue: Venue) -> set[str]:
    told = [fact for fact in venue.store.facts_since({}) if fact.subject.startswith("ticket:")]
    return {fact.kind for fact in told}


def test_a_call_is_told_seen_and_coming_as_the_desk_answers(desk: DeskDriver, venue: Venue) -> None:
    heard: list[str] = []
    desk.desk.context.sound_requested.connect(heard.append)
    desk.news()
    assert said(venue.press("help")).startswith("직원에게 알렸습니다")
    desk.news()
    assert heard == ["desk"]
    press(desk, "확인")
    assert desk.told.endswith("이서연 확인함")
    assert said(venue.wait(0.3)) == "직원이 확인했습니다 / 직원이 출발하면 알려 드립니다"
    press(desk, "제가 갑니다")
    assert said(venue.wait(0.3)) == "직원이 오고 있습니다 / 이곳에서 기다려 주세요"
    press(desk, "응대 완료")
    assert said(venue.wait(0.3)).startswith("호출이 끝났습니다")
    assert kinds(venue) == {
        FactKind.TICKET_ISSUED,
        FactKind.TICKET_SEEN,
        FactKind.TICKET_TAKEN,
        FactKind.TICKET_CLOSED,
    }


def test_nobody_in_a_minute_and_nobody_at_the_desk_lead_there(
    desk: DeskDriver, venue: Venue
) -> None:
    assert said(venue.press("help")).startswith("직원에게 알렸습니다")
    assert said(venue.wait(59)).startswith("직원에게 알렸습니다")
    assert said(venue.wait(2)) == "안내 데스크로 와 주세요"
    assert venue.props.way_card is not None
    assert venue.props.way_card.way == "오른쪽"
    venue.press("ok")
    desk.desk.view_model.lockDesk()
    desk.settle()
    assert said(venue.press("help")) == "안내 데스크로 와 주세요"


def test_a_call_that_the_guest_cancels_leaves_the_queue(desk: DeskDriver, venue: Venue) -> None:
    venue.press("help")
    desk.news()
    assert len(desk.queue.waiting) == 1
    props = venue.press("cancel")
    assert props.notice is not None
    assert (props.screen, props.notice.text) == ("attract", "호출을 취소했습니다")
    desk.news()
    assert desk.queue.waiting == []


def test_a_ticket_says_that_the_desk_knows_only_once_it_does(
    desk: DeskDriver, venue: Venue
) -> None:
    venue.press("search")
    props = venue.press("desk")
    assert "데스크에 알렸습니다" not in props.spoken
    press(desk, "확인")
    assert "데스크에 알렸습니다" in venue.wait(0.3).spoken
