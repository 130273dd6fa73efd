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
    pages,
)
from kiosk.ui.attendee.layout.button_rows import StackPlan, StackRules
from kiosk.ui.attendee.layout.items import ItemBlock, ItemButton, columns_of
from kiosk.ui.attendee.layout.keyboard_geometry import KeyboardRules, KeyLabel
from kiosk.ui.attendee.layout.pages import Content, PageFrame
from kiosk.ui.attendee.layout.text_fitting import TextFitting

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_ROUNDS = 4


@QmlElement
@QmlSingleton
class ItemLayout(QObject):
    """Places the children of `PagedLayout` and `ButtonStack`, and computes those of `WordFlow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._metrics = TextFitting(self)

    @Slot()
    def forget(self) -> None:
        """Keep no text: names of guests may be among those of buttons."""
        self._metrics.forget()

    @Slot(QQuickItem, list)
    def layOutPages(self, layout: QQuickItem, optional: list[QQuickItem]) -> None:
        """Place the blocks of a `PagedLayout` and show those of its page.

        The height of a block, whether it is empty, and the least height of the stretched one may
        change with the step of another block; then all are placed again.
        """
        for _ in range(_ROUNDS):
            before = _demands(layout)
            fits = self._place(layout, optional)
            if fits and _demands(layout) == before:
                break

    def _place(self, layout: QQuickItem, optional: list[QQuickItem]) -> bool:
        """Whether every block has the height that it was placed with."""
        get = layout.property
        frame = PageFrame(
            columns_of(get("roomy")), columns_of(get("tight")), get("gap"), get("tail"), get("sunk")
        )
        children = layout.childItems()
        for child in children:
            child.setProperty("width", frame.roomy[0].width)
        blocks = {child: ItemBlock(child, layout) for child in children}
        stretch, least = get("stretch"), get("stretchLeast")
        content = Content(
            tuple(
                block
                for child, block in blocks.items()
                if (least if child == stretch else child.height()) > 0
            ),
            blocks.get(stretch),
            least,
            tuple(blocks[child] for child in optional),
            blocks.get(get("aside")),
            get("asideLast"),
        )
        count, placed = pages.lay_out(content, frame)
        page = min(get("page"), count - 1)
        layout.setProperty("pages", count)
        layout.setProperty("page", page)
        places = {id(one.block): one for one in placed}
        for child, block in blocks.items():
            place = places.get(id(block))
            child.setVisible(place is not None and place.page == page)
            if place is not None:
                block.place(place, stretches=child == stretch)
        return all(
            child == stretch or abs(child.height() - places[id(block)].height) < 1
            for child, block in blocks.items()
            if id(block) in places
        )

    @Slot(QQuickItem, list)
    def layOutCards(self, column: QQuickItem, cards: list[QQuickItem]) -> None:
        """Place the cards of a `CardColumn`: at the least relief with one page, else on pages."""
        card_items.lay_out(column, cards)

    @Slot(QQuickItem, list)
    def showCards(self, column: QQuickItem, cards: list[QQuickItem]) -> None:
        """Show the cards of the page of a `CardColumn`, which stay where they are."""
        card_items.show(column, cards)

    @Slot(QQuickItem, list)
    def stackButtons(self, layout: QQuickItem, offered: list[QQuickItem]) -> None:
        """Place the buttons of a `ButtonStack` that are offered, and hide the others."""
        get = layout.property
        rules = StackRules(
            layout.width(), get("room"), get("gap"), get("calm"),
            get("apart"), get("apartLeast"), get("even"),
        )  # fmt: skip
        turner = get("turner")
        buttons = {child: ItemButton(child, self._metrics) for child in offered}
        stack = button_rows.stack(
            [button for child, button in buttons.items() if child != turner],
            rules,
            turner=None if turner is None else ItemButton(turner, self._metrics),
            turning=get("turning"),
            last_page=get("lastPage"),
        )
        layout.setProperty("roomyHeight", stack.roomy_height)
        layout.setProperty("tightHeight", stack.tight_height)
        layout.setProperty("tailHeight", stack.tail_height)
        layout.setProperty("height", stack.shown.height)
        _show(layout, stack.shown, rules.gap)

    @Slot(list, list, result=list)
    def keyboard(self, rows: list[list[list[float]]], rules: list[float]) -> list[float]:
        """The plan of a keyboard: unit, gap, key height, label step, height.

        `rows` are of [weight, width of the label]; `rules` are the fields of `KeyboardRules`.
        """
        keys = [[KeyLabel(*key) for key in row] for row in rows]
        found = keyboard_geometry.plan(keys, KeyboardRules(*rules))
        return [found.unit, found.gap, found.key_height, found.step, found.height]

    @Slot(list, float, float, float, result=list)
    def flow(
        self, sizes: list[list[float]], width: float, spacing: float, leading: float
    ) -> list[Any]:
        """The height of boxes in rows, and their places as [x, y]; see `line_breaking.flow`."""
        boxes = [(box[0], box[1]) for box in sizes]
        height, places = line_breaking.flow(boxes, width, spacing, leading)
        return [height, [list(place) for place in places]]


def _demands(layout: QQuickItem) -> tuple[float, list[bool]]:
    least = layout.property("stretchLeast")
    return least, [child.height() > 0 for child in layout.childItems()]


def _show(layout: QQuickItem, plan: StackPlan, gap: float) -> None:
    y = 0.0
    shown = set()
    for row in plan.rows:
        for place in row:
            button = place.button
            if isinstance(button, ItemButton):
                button.place(place, plan.step, y)
                shown.add(button.item)
        y += row[0].height + gap
    for child in layout.childItems():
        child.setVisible(child in shown)
