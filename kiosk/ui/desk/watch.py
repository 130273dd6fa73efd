"""Notices that somebody is at the desk, and that its window was closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class Watch(QObject):
    """`woken` at every sign of a person, `closed` once. Works as long as it is kept."""

    woken = Signal()
    closed = Signal()

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes nothing away."""
        del watched
        if event.type() in _SIGNS:
            self.woken.emit()
        elif event.type() == QEvent.Type.Close:
            self.closed.emit()
        return False
