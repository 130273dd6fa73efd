"""Guests with similar names, and keys and presses in the search of the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem

from kiosk.domain.records.entities import Guest, Status
from tests.e2e.desk.front_desk import DeskDriver

AMBASSADOR = Guest(
    "dutch", family_latin="van Dewal", given_latin="Saskia", position_en="Ambassador", country="NL"
)

PRESS = Guest("dewi", family_latin="Dew", given_latin="Arum", organisation_en="Harbour Post")
BLOCKED = Guest("blocked", name_ko="최차단", status=Status.BLOCKED)


def highlighted(driver: DeskDriver) -> str:
    return next((line.id for line in driver.page.list.lines if line.chosen), "")


def hints(driver: DeskDriver) -> list[str]:
    return [f"{action.key} {action.text}" for action in driver.desk.view_model.props.keys]


def retype(driver: DeskDriver, text: str) -> None:
    driver.search.setProperty("text", text)
    driver.settle()


def search_for(driver: DeskDriver, text: str) -> None:
    driver.key(Qt.Key.Key_Slash, "/")
    retype(driver, text)


def press_mouse(driver: DeskDriver, item: QQuickItem, at: int) -> None:
    """The left button goes down and up on the middle of an item, `at` ms."""
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    press_at(driver, point, at)


def press_at(driver: DeskDriver, point: QPointF, at: int) -> None:
    left_button, no_button = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = (QEvent.Type.MouseButtonPress, left_button), (QEvent.Type.MouseButtonRelease, no_button)
    for number, (kind, buttons_down) in enumerate(kinds):
        event = QMouseEvent(
            kind, point, point, left_button, buttons_down, Qt.KeyboardModifier.NoModifier
        )
        event.setTimestamp(at + number)
        QGuiApplication.sendEvent(driver.desk.window, event)
    driver.settle()
