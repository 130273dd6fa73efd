"""Where items of the window stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem


def bottom_of(item: QQuickItem, area: QQuickItem) -> float:
    """The y of the lower edge of an item in the coordinates of `area`, in px."""
    return item.mapToItem(area, QPointF(0, item.height())).y()


def items_of(item: QQuickItem, text: str) -> list[QQuickItem]:
    """The visible items below `item` that show a text."""
    if not item.isVisible():
        return []
    below = [one for child in item.childItems() for one in items_of(child, text)]
    return [item, *below] if item.property("text") == text else below
