"""Detects user input in the desk's window, and requests to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

_USER_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class WindowWatch(QObject):
    """Event filter of a window, for the lifetime of the object.

    `user_active` is emitted on every key press, mouse press, touch and wheel event, `closed` when
    the window closes. `may_close` decides on every close event; if it returns false, the window
    stays open.
    """

    user_active = Signal()
    closed = Signal()

    def __init__(self, window: QWindow, may_close: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._may_close = may_close
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Filter out only close events that `may_close` rejects."""
        del watched
        if event.type() in _USER_INPUT:
            self.user_active.emit()
        elif event.type() == QEvent.Type.Close:
            if not self._may_close():
                event.ignore()
                return True
            self.closed.emit()
        return False
