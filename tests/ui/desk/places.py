"""Where items of the window stand."""

from __future__ import annotations

from collections.abc import Iterator

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


def rows_of_actions(area: QQuickItem) -> list[list[str]]:
    """The names of the buttons of a page's header, by rows, from left to right."""
    rows: dict[float, list[tuple[float, str]]] = {}
    for item in _visible(area):
        if item.objectName().startswith("action."):
            place = item.mapToScene(QPointF())
            rows.setdefault(place.y(), []).append((place.x(), item.objectName()))
    return [[name for _, name in sorted(rows[y])] for y in sorted(rows)]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)
