"""Reads the items of a QML layout, has the pure rules place them, and moves the items there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

from kiosk.ui.attendee.layout import (
    button_rows,
    card_items,
    keyboard_geometry,
    line_breaking,
)
from kiosk.ui.attendee.layout.button_rows import StackPlan, StackRules
from kiosk.ui.attendee.layout.items import ItemButton
from kiosk.ui.attendee.layout.keyboard_geometry import KeyboardRules, KeyLabel
from kiosk.ui.attendee.layout.mirroring import placed
from kiosk.ui.attendee.layout.text_fitting import TextFitting

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
@QmlSingleton
class ItemLayout(QObject):
    """Places the children of `CardColumn` and `ButtonStack`, and computes those of `WordFlow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._metrics = TextFitting(self)

    @Slot()
    def forget(self) -> None:
        """Keep no text: names of guests may be among those of buttons."""
        self._metrics.forget()

    @Slot(QQuickItem, list)
    def layOutCards(self, column: QQuickItem, cards: list[QQuickItem]) -> None:
        """Place the cards of a `CardColumn`: at the least relief with one page, else on pages."""
        card_items.lay_out(column, cards)

    @Slot(QQuickItem, list)
    def showCards(self, column: QQuickItem, cards: list[QQuickItem]) -> None:
        """Show the cards of the page of a `CardColumn`, which stay where they are."""
        card_items.show(column, cards)

    @Slot(QQuickItem, list, bool)
    def stackButtons(self, layout: QQuickItem, offered: list[QQuickItem], mirrored: bool) -> None:
        """Place the buttons of a `ButtonStack` that are offered, and hide the others."""
        get = layout.property
        rules = StackRules(layout.width(), get("room"), get("gap"), even=get("even"))
        plan = button_rows.plan([ItemButton(child, self._metrics) for child in offered], rules)
        layout.setProperty("height", plan.height)
        _show(layout, plan, rules.gap, mirrored=mirrored)

    @Slot(list, list, result=list)
    def keyboard(self, rows: list[list[list[float]]], rules: list[float]) -> list[float]:
        """The plan of a keyboard: unit, gap, key height, label step, height.

        `rows` are of [weight, width of the label]; `rules` are the fields of `KeyboardRules`.
        """
        keys = [[KeyLabel(*key) for key in row] for row in rows]
        found = keyboard_geometry.plan(keys, KeyboardRules(*rules))
        return [found.unit, found.gap, found.key_height, found.step, found.height]

    @Slot(list, float, float, float, bool, result=list)
    def flow(
        self,
        sizes: list[list[float]],
        width: float,
        spacing: float,
        leading: float,
        mirrored: bool,
    ) -> list[Any]:
        """The height of boxes in rows, and their places as [x, y]; see `line_breaking.flow`."""
        boxes = [(box[0], box[1]) for box in sizes]
        height, places = line_breaking.flow(boxes, width, spacing, leading)
        xs = [
            placed(x, box[0], width, mirrored=mirrored)
            for (x, _), box in zip(places, boxes, strict=True)
        ]
        return [height, [[x, y] for x, (_, y) in zip(xs, places, strict=True)]]

    @Slot(float, float, float, bool, result=float)
    def placed(self, x: float, width: float, within: float, mirrored: bool) -> float:
        """Where something stands across; see `mirroring.placed`."""
        return placed(x, width, within, mirrored=mirrored)


def _show(layout: QQuickItem, plan: StackPlan, gap: float, *, mirrored: bool) -> None:
    y = 0.0
    shown = set()
    for row in plan.rows:
        for place in row:
            button = place.button
            if isinstance(button, ItemButton):
                button.place(place, plan.step, y, layout.width() if mirrored else None)
                shown.add(button.item)
        y += row[0].height + gap
    for child in layout.childItems():
        child.setVisible(child in shown)
