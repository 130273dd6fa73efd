"""The second press of a double click does nothing: what it hits may be there since the first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

TOGETHER_MS = 500
"""Presses closer together than this, at one place, are one double click."""
_NEAR = 12.0
"""Pixels that a hand may move between the two."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_WATCHED = frozenset(
    {
        *_PRESSES,
        *_ENDS,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchUpdate,
    }
)


class DoubleClicks(QObject):
    """Takes the second press, and what follows until its end, from the buttons of a window.

    Works as long as it is kept, and only while `wanted` says so: where a PIN is pressed, the same
    button may well be meant twice.
    """

    def __init__(self, window: QQuickWindow, wanted: Callable[[], bool]) -> None:
        super().__init__()
        self._window, self._wanted = window, wanted
        self._pressed_at, self._place = -TOGETHER_MS, QPointF()
        self._taking = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event goes no further."""
        del watched
        if event.type() not in _WATCHED or not isinstance(event, QMouseEvent | QTouchEvent):
            return False
        if event.type() in _PRESSES:
            self._taking = self._is_second(event) and self._wanted()
        taken = self._taking
        if event.type() in _ENDS:
            self._taking = False
        return taken

    def _is_second(self, event: QMouseEvent | QTouchEvent) -> bool:
        place, at = event.points()[0].position(), event.timestamp()
        moved = place - self._place
        together = 0 <= at - self._pressed_at < TOGETHER_MS
        near = abs(moved.x()) + abs(moved.y()) <= _NEAR
        self._pressed_at, self._place = at, place
        return together and near and _button_at(self._window.contentItem(), place)


def _button_at(item: QQuickItem, place: QPointF) -> bool:
    """Whether a button is what would be pressed there."""
    if item.inherits("QQuickAbstractButton"):
        return True
    below: QQuickItem | None = item.childAt(place.x(), place.y())
    return below is not None and _button_at(below, item.mapToItem(below, place))
