"""Keeps a kiosk's window open, except where staff close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTouchEvent, QWindow

_HELD_FOR_MS = 5_000
_CORNER_MM = 40.0


class WindowGuard(QObject):
    """Refuses to let the window be closed and reports when both lower corners are held.

    Works as long as it is kept.
    """

    corners_held = Signal()

    def __init__(self, window: QWindow, px_per_mm: float, *, closable: bool) -> None:
        super().__init__()
        self._closable = closable
        self._corner = _CORNER_MM * px_per_mm
        self._hold = QTimer(self, singleShot=True, interval=_HELD_FOR_MS)
        self._hold.timeout.connect(self.corners_held)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event goes no further."""
        if event.type() == QEvent.Type.Close and not self._closable:
            event.ignore()
            return True
        if isinstance(event, QTouchEvent) and isinstance(watched, QWindow):
            self._watch(watched, event)
        return False

    def _watch(self, window: QWindow, event: QTouchEvent) -> None:
        held = {
            corner
            for point in event.points()
            if point.state() != point.State.Released
            if (corner := self._corner_at(window, point.position().x(), point.position().y()))
        }
        if len(held) < 2 or event.type() == QEvent.Type.TouchCancel:
            self._hold.stop()
        elif not self._hold.isActive():
            self._hold.start()

    def _corner_at(self, window: QWindow, x: float, y: float) -> str:
        if y < window.height() - self._corner:
            return ""
        if x <= self._corner:
            return "left"
        return "right" if x >= window.width() - self._corner else ""
