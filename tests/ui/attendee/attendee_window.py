"""The real attendee window in the size of one panel, for the audit and the pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import cast

from PySide6.QtCore import QMetaObject, QRectF, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.resources import resource
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.view_model import AttendeeViewModel
from kiosk.ui.shared.fonts import Glyphs
from tests.ui.attendee.panels import Panel


class SceneWindow:
    """A window of a panel's size. `show` shows a scene, `turn` its next page."""

    def __init__(self, panel: Panel) -> None:
        _glyphs()
        self.panel = panel
        self.view_model = AttendeeViewModel(panel.px_per_mm)
        # What begins to move before it is told not to, goes on for a while.
        self.view_model.show(AttendeeProps(reduce_motion=True))
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(resource("qml")))
        size = {"width": panel.width, "height": panel.height}
        self.engine.setInitialProperties({"viewModel": self.view_model, "visible": True, **size})
        self.engine.load(
            QUrl.fromLocalFile(
                str(resource("qml", "Kiosk", "Attendee", "Shell", "AttendeeWindow.qml"))
            )
        )
        self.window = cast("QQuickWindow", self.engine.rootObjects()[0])

    def show(self, scene: AttendeeProps) -> int:
        """Show the first page of a scene after its layout has finished; the number of its pages.

        The question for more time stands over all pages of its screen and has one itself.
        """
        self.view_model.show(scene)
        self.settle()
        return 1 if scene.idle else int(self._stage().property("pages"))

    def turn(self) -> None:
        QMetaObject.invokeMethod(self._stage(), "turn")
        self.settle()

    @property
    def page(self) -> int:
        """The index of the page shown, from 0."""
        return int(self._stage().property("page"))

    def settle(self) -> None:
        """Until the layout has finished and every picture is read."""
        for _ in range(3):
            QGuiApplication.processEvents()
        while any(item.property("reading") is True for item in self.items()):
            QGuiApplication.processEvents()

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def items(self) -> list[QQuickItem]:
        """All visible items, in drawing order."""
        return list(visible(self.window.contentItem()))

    def close(self) -> None:
        """Delete the window before the engine: its bindings refer to the engine's objects."""
        delete(self.window)
        delete(self.engine)

    def _stage(self) -> QQuickItem:
        return cast("QQuickItem", self.window.findChild(QQuickItem, "stage"))


def rect(item: QQuickItem) -> QRectF:
    """The rectangle of an item in its window, in px."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def parents(item: QQuickItem) -> Iterator[QQuickItem]:
    """The ancestors of an item, its parent first."""
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all items in it that are seen, in drawing order."""
    ahead = [item]
    while ahead:
        one = ahead.pop()
        if one.isVisible() and one.opacity() > 0:
            yield one
            ahead += reversed(one.childItems())


@cache
def _glyphs() -> Glyphs:
    return Glyphs()
