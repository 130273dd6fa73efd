"""K16, "Who is here with you?", by touches of its switches in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.usecases.guests.person_card import card
from tests.e2e.conftest import Venue, code_of, opened, say
from tests.e2e.touches import visible

COMPANIONS = (
    Guest("c1", name_ko="김하나", companion_of="minseo", companion_number=1),
    Guest("c2", name_ko="김두리", companion_of="minseo", companion_number=2),
    Guest("c3", companion_of="minseo", companion_number=3),
)


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path) -> Iterator[Venue]:
    """The kiosk in a window of its panel's size, which holds the whole screen."""
    yield from opened(qtbot, store_path, windowed=True)


def register(venue: Venue) -> None:
    """Three companions of one guest, the last without a name."""
    drafts = [facts.change_fact(None, one) for one in COMPANIONS]
    drafts += [facts.code_issued(one.id, code_of(one.id)) for one in COMPANIONS]
    venue.store.append([draft for draft in drafts if draft])


def buttons(venue: Venue, text: str) -> list[QQuickItem]:
    """The buttons that can be seen with that text, from the top."""
    QGuiApplication.processEvents()
    venue.kiosk.window.grabWindow()  # drawn, so that everything has its place
    below = visible(venue.kiosk.window.contentItem())
    found = [one for one in below if one.inherits("QQuickAbstractButton")]
    return sorted((one for one in found if one.property("text") == text), key=top_of)


def top_of(item: QQuickItem) -> float:
    return item.mapToScene(QPoint(0, 0)).y()


def touch(venue: Venue, button: QQuickItem) -> None:
    """A finger on the middle of a button, and off again."""
    window, finger = venue.kiosk.window, QTest.createTouchDevice()
    middle = button.mapToScene(QPoint(int(button.width() / 2), int(button.height() / 2))).toPoint()
    QTest.touchEvent(window, finger).press(0, middle, window).commit()
    QTest.touchEvent(window, finger).release(0, middle, window).commit()
    venue.jobs.finish()


def test_a_guest_touches_who_is_here_and_the_store_and_the_desk_agree(venue: Venue) -> None:
    register(venue)
    shown = venue.scan(code_of("minseo"))
    assert shown.screen == "party"
    assert [choice.label for choice in shown.choices] == [
        "김하나",
        "김두리",
        say("k16.companion.number", number=3),
    ]
    assert buttons(venue, say("k16.alone"))
    touch(venue, buttons(venue, say("k16.here"))[0])
    touch(venue, buttons(venue, say("k16.here"))[2])
    [check_in] = buttons(venue, say("k16.submit", n=2))
    touch(venue, check_in)
    assert venue.props.screen == "welcome"
    assert venue.props.foot == say("k16.done", n=2)
    entries = [(one["guest"], one["outcome"]) for one in venue.scans()]
    assert entries == [("minseo", "Admitted"), ("c1", "Admitted"), ("c3", "Admitted")]
    at_desk = card(venue.store, "minseo", venue.clock.wall(), "main")
    assert at_desk
    assert [(one.guest.id, one.presence.inside) for one in at_desk.party] == [
        ("c1", True),
        ("c2", False),
        ("c3", True),
    ]


def test_who_comes_later_is_asked_about_again_and_nobody_else(venue: Venue) -> None:
    register(venue)
    venue.scan(code_of("minseo"))
    touch(venue, buttons(venue, say("k16.here"))[0])
    [check_in] = buttons(venue, say("k16.submit", n=1))
    touch(venue, check_in)
    venue.wait(60)
    shown = venue.scan(code_of("minseo"))
    assert [choice.id for choice in shown.choices] == ["c2", "c3"]
    [alone] = buttons(venue, say("k16.alone"))
    touch(venue, alone)
    assert venue.props.screen == "already"
    assert len(venue.scans()) == 3
