"""Notices that somebody is at the desk, and that its window is to be closed."""

from __future__ import annotations

from collections.abc import Callable

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


class WindowWatch(QObject):
    """`user_active` at every sign of a person, `closed` once. Works as long as it is kept.

    `may_close` is asked before the window goes; what it does not let go stays open.
    """

    user_active = Signal()
    closed = Signal()

    def __init__(self, window: QWindow, may_close: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._may_close = may_close
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes nothing away but the wish to close."""
        del watched
        if event.type() in _SIGNS:
            self.user_active.emit()
        elif event.type() == QEvent.Type.Close:
            if not self._may_close():
                event.ignore()
                return True
            self.closed.emit()
        return False
