"""Touches of buttons in a kiosk window, by what stands on them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.e2e.conftest import Venue


def tap(venue: Venue, label: str) -> None:
    """Tap the button with that label, or the first whose label begins with it."""
    for _ in range(3):
        QGuiApplication.processEvents()
    window = venue.kiosk.window
    buttons = [one for one in visible(window.contentItem()) if one.inherits("QQuickAbstractButton")]
    named = {str(one.property("text")): one for one in buttons}
    button = named.get(label) or next(one for text, one in named.items() if text.startswith(label))
    middle = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    venue.jobs.finish()


def taps(venue: Venue, labels: str) -> None:
    """Tap one key after the other."""
    for label in labels:
        tap(venue, label)


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible(child)
