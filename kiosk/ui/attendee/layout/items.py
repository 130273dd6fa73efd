"""QML items as the blocks and buttons that the pure layout rules place. All lengths are px."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.attendee.layout.button_rows import ButtonSize, PlacedButton
from kiosk.ui.attendee.layout.pages import Column, Placed
from kiosk.ui.attendee.layout.text_fitting import TextFitting


class ItemBlock:
    """A child of a `PagedLayout`; it shrinks if it has a property `step`."""

    def __init__(self, item: QQuickItem, layout: QQuickItem) -> None:
        self.item = item
        self.shrinks = has_property(item, "step")
        self._layout = layout

    def height(self, width: float, step: float, tallest: float) -> float:
        """Its height as QML computes it."""
        self._layout.setProperty("tallest", tallest)
        write(self.item, "width", width)
        if self.shrinks:
            self.item.setProperty("step", step)
        return self.item.height()

    def place(self, place: Placed, *, stretches: bool) -> None:
        """Move it to its place; only a block that stretches is given its height."""
        if self.shrinks:
            self.item.setProperty("step", place.step)
        move(self.item, place.x, place.y, place.width)
        if stretches:
            write(self.item, "height", place.height)


class ItemButton:
    """An `ActionButton`."""

    def __init__(self, item: QQuickItem, metrics: TextFitting) -> None:
        self.item = item
        self._metrics = metrics

    @property
    def shares(self) -> bool:
        """Whether it may stand beside its neighbours."""
        return bool(self.item.property("shares"))

    def sized(self, step: float, *, bare: bool) -> ButtonSize:
        """Its size as QML computes it."""
        self.item.setProperty("step", step)
        self.item.setProperty("bare", bare)
        get = self.item.property
        text, size, around = str(get("text")), get("labelSize"), get("around")
        spare, lowest = get("lineSpare"), get("lowest")
        row_width, second = get("rowWidth"), get("secondHeight")

        def height_at(width: float) -> float:
            padding = spare + (second if width < row_width else 0.0)
            return self._metrics.labelHeight(text, size, width - around, padding, lowest)

        return ButtonSize(get("natural"), get("narrow"), height_at)

    def place(self, place: PlacedButton, step: float, y: float) -> None:
        """Move it to its place, with its label at a share of its wished size."""
        self.item.setProperty("step", step)
        self.item.setProperty("bare", place.bare)
        move(self.item, place.x, y, place.width)
        write(self.item, "height", place.height)


def columns_of(places: list[QRectF]) -> tuple[Column, ...]:
    """The columns of a QML `list<rect>`."""
    return tuple(Column(one.x(), one.y(), one.width(), one.height()) for one in places)


def has_property(item: QQuickItem, name: str) -> bool:
    """Whether an item declares a property."""
    return item.metaObject().indexOfProperty(name) >= 0


def move(item: QQuickItem, x: float, y: float, width: float) -> None:
    """Move an item to whole pixels."""
    write(item, "x", math.floor(x + 0.5))
    write(item, "y", math.floor(y + 0.5))
    write(item, "width", math.floor(width))


def write(item: QQuickItem, name: str, value: Any) -> None:
    """Set a property and remove its binding, as an assignment in QML does."""
    item.setProperty(name, value)
