"""A window with a button and a text field, whose keys a keyboard wedge filters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.devices.scanners.scanner_hub import ReceivedScan
from tests.fakes import FakeKeyboard

CODE = "KSTF-7Q4K9M2X8R3TN5VW"

WINDOW = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    id: window
    width: 300; height: 200; visible: true
    property int clicks: 0
    property int shortcuts: 0
    readonly property Item field: field
    readonly property Item button: button
    Shortcut { sequences: ["Return", "Ctrl+K"]; onActivated: window.shortcuts++ }
    Column {
        TextField { id: field; focus: true }
        Button { id: button; text: "OK"; onClicked: window.clicks++
                 Keys.onReturnPressed: click(); Keys.onEnterPressed: click() }
    }
}
"""


class WedgeWindow:
    """A window with a keyboard wedge, and the signals of the wedge."""

    def __init__(self, application: QCoreApplication, prefix: str = "", suffix: str = "") -> None:
        self.engine = QQmlEngine()
        self._component = QQmlComponent(self.engine)
        self._component.setData(WINDOW, QUrl())
        window = self._component.create()
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self.window = window
        self.keyboard = FakeKeyboard(window)
        self.wedge = KeyboardWedge(application, prefix, suffix)
        self.scans: list[str] = []
        self.started = 0
        self.received: list[ReceivedScan] = []
        self.wedge.scanned.connect(self.scans.append)
        self.wedge.received.connect(self.received.append)
        self.wedge.began.connect(self._begin)

    def _begin(self) -> None:
        self.started += 1

    @property
    def field(self) -> QQuickItem:
        return self._item("field")

    @property
    def button(self) -> QQuickItem:
        return self._item("button")

    @property
    def text(self) -> str:
        return str(self.field.property("text"))

    def _item(self, name: str) -> QQuickItem:
        item = self.window.property(name)
        assert isinstance(item, QQuickItem)
        return item


def open_wedge(qtbot: QtBot, prefix: str = "", suffix: str = "") -> Iterator[WedgeWindow]:
    application = QCoreApplication.instance()
    assert application
    wedge_window = WedgeWindow(application, prefix, suffix)
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is not None)
    yield wedge_window
    application.removeEventFilter(wedge_window.wedge)
    wedge_window.window.close()
