"""Reads the cards of a `CardColumn`, has the pure rules place them, and moves them there."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.attendee.layout import card_column
from kiosk.ui.attendee.layout.card_column import CardPlan, CardSize
from kiosk.ui.attendee.layout.items import has_property

_SMALLER = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
"""The shares of its wished size that a card taller than a page is tried at."""

_LARGER = (1.8, 1.65, 1.5, 1.35, 1.2, 1.0)
"""The shares of their wished size that texts are tried at where much room is left over."""


def lay_out(column: QQuickItem, cards: list[QQuickItem]) -> None:
    """At the least relief with one page, else with the most on several.

    What is expendable is left out where anything else would have to make room for it.
    """
    expendable = [card for card in cards if card.property("expendable")]
    _dismiss(expendable, dismissed=False)
    _lay_out(column, cards)
    if any(card.implicitHeight() > 0 for card in expendable) and _is_crowded(column):
        _dismiss(expendable, dismissed=True)
        _lay_out(column, cards)


def _dismiss(cards: list[QQuickItem], *, dismissed: bool) -> None:
    for card in cards:
        card.setProperty("dismissed", dismissed)


def _is_crowded(column: QQuickItem) -> bool:
    """Whether a part left something out, or one page is not enough."""
    has_pages: bool = column.property("pages") > 1
    return has_pages or bool(column.property("relief") > column.property("calmRelief"))


def _lay_out(column: QQuickItem, cards: list[QQuickItem]) -> None:
    column.setProperty("turning", False)
    column.setProperty("relief", column.property("leastRelief"))
    _fit_band(column)
    for card in cards:
        card.setProperty("extra", 0.0)
        card.setProperty("width", column.width())
        _step(card, 1.0)
    _, sizes = _sizes(cards)
    # The band reaches under a card that stands first, which makes room.
    column.setProperty("headed", bool(sizes) and not sizes[0].anchored)
    for relief in range(column.property("leastRelief"), column.property("mostRelief") + 1):
        column.setProperty("relief", relief)
        column.setProperty("nameRelief", relief)
        shown, sizes = _sizes(cards)
        if card_column.fits(sizes, *_room(column)):
            shown, sizes = _enlarge_names(column, cards)
            break
    else:
        _shrink(cards, *_room(column))
        shown, sizes = _sizes(cards)
        several = sum(not (size.anchored or size.pinned) for size in sizes) > 1
        if several and not card_column.fits(sizes, *_room(column)):
            column.setProperty("turning", True)
            _shrink(cards, *_room(column))
            shown, sizes = _sizes(cards)
    _fit_band(column)
    if column.property("evenPages"):
        plan = _place_evenly(column, shown, sizes)
    else:
        plan = card_column.place(sizes, *_room(column), column.property("calm"))
    column.setProperty("pages", plan.pages)
    column.setProperty("page", min(column.property("page"), plan.pages - 1))
    for card, place in zip(shown, plan.places, strict=True):
        card.setProperty("y", round(place.top))
        card.setProperty("extra", round(place.extra))
        card.setProperty("onPage", place.page)
    for card in cards:
        if card not in shown:
            card.setProperty("onPage", -2)
    column.setProperty("spare", plan.spare)
    show(column, cards)


def _place_evenly(column: QQuickItem, shown: list[QQuickItem], sizes: list[CardSize]) -> CardPlan:
    """Where much is left over of a page, the texts of its cards are larger."""
    room, gap = _room(column)
    pages = card_column.even_pages(sizes, room, gap, column.property("mostFree"))
    plan = card_column.fill(sizes, pages, room, gap)
    for page in range(plan.pages):
        widest = max((one.extra for one in plan.places if one.page == page), default=0.0)
        if widest > column.property("calmGrowth"):
            on_page = [card for card, at in zip(shown, pages, strict=True) if at in {page, -1}]
            _enlarge(on_page, room, gap)
    return card_column.fill(_sizes(shown)[1], pages, room, gap)


def _enlarge(on_page: list[QQuickItem], room: float, gap: float) -> None:
    """The largest texts with which the cards of a page still fit."""
    for step in _LARGER:
        for card in on_page:
            _step(card, step)
        if card_column.fits(_sizes(on_page)[1], room, gap):
            break


def _enlarge_names(
    column: QQuickItem, cards: list[QQuickItem]
) -> tuple[list[QQuickItem], list[CardSize]]:
    """Names take what other parts left free by leaving: the largest at which one page is enough."""
    for relief in range(column.property("leastRelief"), column.property("relief")):
        column.setProperty("nameRelief", relief)
        shown, sizes = _sizes(cards)
        if card_column.fits(sizes, *_room(column)):
            return shown, sizes
    column.setProperty("nameRelief", column.property("relief"))
    return _sizes(cards)


def _shrink(cards: list[QQuickItem], room: float, gap: float) -> None:
    """Have a card that is taller than a page step down, if it can."""
    _, sizes = _sizes(cards)
    free = room - sum(size.height + gap for size in sizes if size.anchored or size.pinned)
    for card in cards:
        for step in _SMALLER:
            if card.implicitHeight() <= free:
                break
            _step(card, step)


def _step(card: QQuickItem, step: float) -> None:
    if has_property(card, "step"):
        card.setProperty("step", step)
        QMetaObject.invokeMethod(card, "prepare")


def _fit_band(column: QQuickItem) -> None:
    """The least relief at which a band beside the cards has room, else the most."""
    room = column.property("bandRoom")
    for relief in range(column.property("mostRelief") + 1 if room else 1):
        column.setProperty("bandRelief", relief)
        if column.property("bandNatural") <= room:
            break


def show(column: QQuickItem, cards: list[QQuickItem]) -> None:
    """Show those of the page."""
    page = column.property("page")
    for card in cards:
        card.setVisible(card.property("onPage") in (-1, page))


def _room(column: QQuickItem) -> tuple[float, float]:
    return column.property("room"), column.property("gap")


def _sizes(cards: list[QQuickItem]) -> tuple[list[QQuickItem], list[CardSize]]:
    """The cards that have something to show, and their sizes."""
    for card in cards:
        QMetaObject.invokeMethod(card, "prepare")
    shown = [card for card in cards if card.implicitHeight() > 0]
    sizes = [
        CardSize(
            card.implicitHeight(),
            card.property("growth"),
            card.property("anchored"),
            card.property("pinned"),
        )
        for card in shown
    ]
    return shown, sizes
