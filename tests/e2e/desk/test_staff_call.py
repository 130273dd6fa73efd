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
from tests.e2e.conftest import Clock, Venue, opened, say
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


def texts_of_call(props: AttendeeProps) -> list[str]:
    return [line.text for line in props.band.beside]


def kinds(venue: Venue) -> set[str]:
    facts = [fact for fact in venue.store.facts_since({}) if fact.subject.startswith("ticket:")]
    return {fact.kind for fact in facts}


def test_a_call_is_shown_as_seen_coming_and_closed(desk: DeskDriver, venue: Venue) -> None:
    heard: list[str] = []
    desk.desk.context.sound_requested.connect(heard.append)
    desk.news()
    assert texts_of_call(venue.press("help")) == [say("k15.call.recorded"), "09:12 · 정문"]
    desk.news()
    assert heard == ["desk"]
    press(desk, say("desk.queue.seen"))
    assert desk.notice.endswith(say("desk.queue.seen_by", by="이서연"))
    assert texts_of_call(venue.wait(0.3)) == [say("k15.call.seen"), say("k15.call.seen.body")]
    press(desk, say("desk.queue.coming"))
    assert texts_of_call(venue.wait(0.3)) == [
        say("k15.call.coming"),
        say("k15.call.coming.body"),
    ]
    press(desk, say("desk.queue.close"))
    assert texts_of_call(venue.wait(0.3))[0] == say("k15.call.done")
    assert kinds(venue) == {
        FactKind.TICKET_ISSUED,
        FactKind.TICKET_SEEN,
        FactKind.TICKET_TAKEN,
        FactKind.TICKET_CLOSED,
    }


def test_a_call_without_an_answer_or_an_occupied_desk_sends_the_guest_to_the_desk(
    desk: DeskDriver, venue: Venue
) -> None:
    assert texts_of_call(venue.press("help"))[0] == say("k15.call.recorded")
    assert texts_of_call(venue.wait(59))[0] == say("k15.call.recorded")
    assert texts_of_call(venue.wait(2)) == [say("k15.call.desk")]
    assert venue.props.way_card is not None
    assert venue.props.way_card.way == "오른쪽"
    venue.press("ok")
    desk.desk.view_model.lockDesk()
    desk.settle()
    assert texts_of_call(venue.press("help")) == [say("k15.call.desk")]


def test_a_call_that_the_guest_cancels_leaves_the_queue(desk: DeskDriver, venue: Venue) -> None:
    venue.press("help")
    desk.news()
    assert len(desk.queue.waiting) == 1
    props = venue.press("cancel")
    assert props.notice is not None
    assert (props.screen, props.notice.text) == ("attract", say("k15.call.cancelled"))
    desk.news()
    assert desk.queue.waiting == []


def test_a_ticket_is_shown_as_seen_only_after_the_desk_has_seen_it(
    desk: DeskDriver, venue: Venue
) -> None:
    venue.press("search")
    props = venue.press("desk")
    assert say("k11.acknowledged") not in props.spoken
    press(desk, say("desk.queue.seen"))
    assert say("k11.acknowledged") in venue.wait(0.3).spoken
