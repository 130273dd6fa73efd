"""Filters the second press of a double click: it may hit a button that the first one brought up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

DOUBLE_CLICK_MS = 500
"""Two presses at one place within this time are one double click."""
_MAX_DISTANCE = 12.0
"""The greatest distance of the two presses in pixels, |dx| + |dy|."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_RELEASES = frozenset(
    {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)
_WATCHED = frozenset(
    {
        *_PRESSES,
        *_RELEASES,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchUpdate,
    }
)


class DoubleClicks(QObject):
    """Filters the second press on a button of a window, and the events up to its release.

    The filter is installed for the lifetime of the object. It is active while `is_active` returns
    true: on a PIN keypad the same digit is pressed twice on purpose.
    """

    def __init__(self, window: QQuickWindow, is_active: Callable[[], bool]) -> None:
        super().__init__()
        self._window, self._is_active = window, is_active
        self._pressed_at, self._position = -DOUBLE_CLICK_MS, QPointF()
        self._is_filtering = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event is filtered out."""
        del watched
        if event.type() not in _WATCHED or not isinstance(event, QMouseEvent | QTouchEvent):
            return False
        if event.type() in _PRESSES:
            self._is_filtering = self._is_second(event) and self._is_active()
        filtered = self._is_filtering
        if event.type() in _RELEASES:
            self._is_filtering = False
        return filtered

    def _is_second(self, event: QMouseEvent | QTouchEvent) -> bool:
        position, at = event.points()[0].position(), event.timestamp()
        moved = position - self._position
        is_quick = 0 <= at - self._pressed_at < DOUBLE_CLICK_MS
        is_near = abs(moved.x()) + abs(moved.y()) <= _MAX_DISTANCE
        self._pressed_at, self._position = at, position
        return is_quick and is_near and _is_button_at(self._window.contentItem(), position)


def _is_button_at(item: QQuickItem, position: QPointF) -> bool:
    """Whether the topmost item at a position of `item` is a button."""
    if item.inherits("QQuickAbstractButton"):
        return True
    child: QQuickItem | None = item.childAt(position.x(), position.y())
    return child is not None and _is_button_at(child, item.mapToItem(child, position))
