"""Forms higher than their room: a scroll bar is shown, and no row of fields is cut in two."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.invitations.server_form import SERVER
from tests.ui import audit
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.test_invitations import opened

_ROUNDING = 0.01
"""Pixels: the least part of a control that counts as cut off."""


def controls(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible buttons and text fields below an item."""
    for child in item.childItems():
        if child.isVisible():
            if audit.is_button(child) or child.inherits("QQuickTextField"):
                yield child
            yield from controls(child)


def cut_in_two(driver: DeskDriver) -> list[str]:
    """The controls of the form that are only shown in part."""
    driver.face.window.grabWindow()
    area = driver.item("form")
    places = {one: one.mapToItem(area, QPointF()).y() for one in controls(area)}
    return [
        one.property("text")
        for one, top in places.items()
        if top < 0 < top + one.height() - _ROUNDING
        or top < area.height() < top + one.height() - _ROUNDING
    ]


def is_scrollable(driver: DeskDriver) -> bool:
    """Whether the form is higher than its room; the scroll bar is shown exactly then."""
    area = driver.item("form")
    shown = [one for one in area.parentItem().childItems() if one.isVisible()]
    is_higher = bool(area.property("contentHeight") > area.height() + 1)
    assert ("formScrollBar" in [one.objectName() for one in shown]) is is_higher
    return is_higher


def test_the_form_of_invitations_uses_the_room_above_the_list(driver: DeskDriver) -> None:
    driver.open("invitations")
    assert cut_in_two(driver) == []
    assert not is_scrollable(driver)


def test_a_correction_shows_whole_rows_wherever_the_focus_moves(driver: DeskDriver) -> None:
    driver.face.context.guest_requested.emit("berg")
    driver.settle()
    driver.key(Qt.Key.Key_E)
    assert is_scrollable(driver)
    seen = set()
    for _ in range(12):
        assert cut_in_two(driver) == []
        seen.add(driver.item("form").property("contentY"))
        driver.key(Qt.Key.Key_Tab)
    assert len(seen) > 1


def test_the_form_of_the_mail_server_shows_whole_rows_under_the_notice_of_a_vip(
    driver: DeskDriver,
) -> None:
    driver.work_as(Role.ADMIN)
    driver.scan("diaz")
    opened(driver).choose(SERVER)
    driver.settle()
    assert "Íñigo" in driver.texts()
    assert is_scrollable(driver)
    seen = set()
    for field in ("host", "sender", "name", "reply_to", "ca"):
        item = driver.item(f"entry.server.{field}")
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        driver.settle()
        assert cut_in_two(driver) == []
        area = driver.item("form")
        top = item.mapToItem(area, QPointF()).y()
        assert 0 <= top <= area.height() - item.height() + _ROUNDING
        seen.add(area.property("contentY"))
    assert len(seen) > 1
