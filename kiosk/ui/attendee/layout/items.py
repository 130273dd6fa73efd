"""QML items as the buttons that the pure layout rules place. All lengths are px."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.ui.attendee.layout.button_rows import ButtonSize, PlacedButton
from kiosk.ui.attendee.layout.mirroring import placed
from kiosk.ui.attendee.layout.text_fitting import TextFitting


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

    def place(self, place: PlacedButton, step: float, y: float, within: float | None) -> None:
        """Move it to its place, in whole pixels, with its label at a share of its wished size.

        `within` is the width of a stack that is mirrored.
        """
        self.item.setProperty("step", step)
        self.item.setProperty("bare", place.bare)
        x, width = math.floor(place.x + 0.5), math.floor(place.width)
        write(self.item, "x", x if within is None else placed(x, width, within, mirrored=True))
        write(self.item, "y", math.floor(y + 0.5))
        write(self.item, "width", width)
        write(self.item, "height", place.height)


def has_property(item: QQuickItem, name: str) -> bool:
    """Whether an item declares a property."""
    return item.metaObject().indexOfProperty(name) >= 0


def write(item: QQuickItem, name: str, value: Any) -> None:
    """Set a property and remove its binding, as an assignment in QML does."""
    item.setProperty(name, value)
