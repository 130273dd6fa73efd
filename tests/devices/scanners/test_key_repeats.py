"""Auto-repeat on X11, where Qt may deliver a release and a press in place of a repeat."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.devices.scanners.keyboard.x11_auto_repeat import X11AutoRepeat

DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
Seen = tuple[QEvent.Type, int, bool]


class Listener(QWindow):
    """Records the key events that it receives."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Seen] = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.seen.append((event.type(), event.key(), event.isAutoRepeat()))
            return True
        return super().event(event)

    def meet(self, kind: QEvent.Type, at: int, key: Qt.Key = Qt.Key.Key_U) -> None:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, chr(key).lower())
        event.setTimestamp(at)
        QCoreApplication.sendEvent(self, event)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Listener]:
    del qtbot
    application = QCoreApplication.instance()
    assert application is not None
    window, repeats = Listener(), X11AutoRepeat(application)
    yield window
    delete(repeats)


def test_a_release_and_a_press_with_one_time_stamp_become_a_repeat(
    qtbot: QtBot, window: Listener
) -> None:
    window.meet(DOWN, 100)
    for at in (700, 740, 780):
        window.meet(UP, at)
        window.meet(DOWN, at)
    window.meet(UP, 800)
    u = Qt.Key.Key_U
    held = [(DOWN, u, False), *[(DOWN, u, True)] * 3]
    assert window.seen == held
    qtbot.waitUntil(lambda: window.seen == [*held, (UP, u, False)])


def test_successive_presses_are_unchanged(window: Listener) -> None:
    u, v = Qt.Key.Key_U, Qt.Key.Key_V
    window.meet(DOWN, 100)
    window.meet(UP, 160)
    window.meet(DOWN, 161)
    window.meet(UP, 230)
    window.meet(DOWN, 230, v)
    assert window.seen == [
        (DOWN, u, False),
        (UP, u, False),
        (DOWN, u, False),
        (UP, u, False),
        (DOWN, v, False),
    ]
