"""Forms higher than their room: a scroll bar is shown, and no row of fields is cut in two."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui import audit
from tests.ui.desk.conftest import DeskDriver


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
        if top < 0 < top + one.height() or top < area.height() < top + one.height()
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
