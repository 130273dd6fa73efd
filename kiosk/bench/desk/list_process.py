"""Measures the desk's list of everybody in a process of its own; prints JSON lines.

Run as `python -m kiosk.bench.desk.list_process opening|filters|scrolling STORE`. The times are from
the input to the frame with its rows, of scrolling from frame to frame.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.bench.desk.desk_process import admin_of, descendants
from kiosk.bench.processes import print_json
from kiosk.domain.records.permissions import Actor
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.settings import Settings
from kiosk.ui.desk.everybody.view_model import EverybodyViewModel

_SIZE = (1920, 1080)
_SETTLES_MS = 2_000
_BETWEEN_MS = 250
_TIMES = 23
_FRAMES = 303
_STEP_PX = 137
_FILTERS = ("attendance.not_arrived", "attendance.any", "switch.vip", "switch.vip")


class ListProbe(QObject):
    """An unlocked desk on its list of everybody."""

    def __init__(self, store: Path) -> None:
        super().__init__()
        self.desk = FrontDesk(DeskFace(store, "main", "desk", size=_SIZE), Settings(sound=False))
        view_model = self.desk.view_model
        found = (one for one in view_model.pages if isinstance(one, EverybodyViewModel))
        self.page = next(found)
        self._began, self._is_due = 0.0, False
        self._then: Callable[[], None] = lambda: None
        self.page.list.found.connect(self._on_found)
        self.desk.window.frameSwapped.connect(self._on_frame)

    def show(self, actor: Actor, then: Callable[[], None]) -> None:
        """Open the window, unlock, and open the list."""
        self.desk.show()
        QTimer.singleShot(_SETTLES_MS, self, lambda: self.desk.context.set_actor(actor))
        QTimer.singleShot(2 * _SETTLES_MS, self, lambda: self.open("everybody"))
        QTimer.singleShot(3 * _SETTLES_MS, self, then)

    def open(self, page: str) -> None:
        self.desk.view_model.openPage(page)

    def time(self, action: Callable[[], None], then: Callable[[], None]) -> None:
        """Print the milliseconds from an action to the frame with its rows."""
        self._then, self._began = then, time.perf_counter()
        action()

    def _on_found(self, _: object) -> None:
        self._is_due = bool(self._began)
        self.desk.window.update()

    def _on_frame(self) -> None:
        if self._is_due:
            print_json((time.perf_counter() - self._began) * 1000)
            self._is_due, self._began = False, 0.0
            QTimer.singleShot(_BETWEEN_MS, self, self._then)


def opening(probe: ListProbe, left: int = _TIMES) -> None:
    """The page is opened, again and again, from the page to find."""
    if not left:
        QCoreApplication.exit(0)
        return
    probe.open("find")

    def again() -> None:
        opening(probe, left - 1)

    QTimer.singleShot(
        _BETWEEN_MS, probe, lambda: probe.time(lambda: probe.open("everybody"), again)
    )


def filters(probe: ListProbe, left: int = _TIMES) -> None:
    """One filter after the other."""
    if not left:
        QCoreApplication.exit(0)
        return
    action = _FILTERS[(_TIMES - left) % len(_FILTERS)]
    probe.time(lambda: probe.page.act(action), lambda: filters(probe, left - 1))


def scrolling(probe: ListProbe) -> None:
    """The list moves by three rows a frame, through rows that are read on the way."""
    window = probe.desk.window
    items = descendants(window.contentItem())
    found: QQuickItem = next(one for one in items if one.objectName() == "everybody")
    times = [time.perf_counter()]

    def next_frame() -> None:
        times.append(time.perf_counter())
        if len(times) > _FRAMES:
            for before, after in pairwise(times):
                print_json((after - before) * 1000)
            QCoreApplication.exit(0)
            return
        found.setProperty("contentY", found.property("contentY") + _STEP_PX)
        window.update()

    window.frameSwapped.connect(next_frame)
    window.update()


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    what, path = sys.argv[1:]
    application = QGuiApplication([])
    admin = admin_of(Path(path))
    measured = ListProbe(Path(path))
    scene = {"opening": opening, "filters": filters, "scrolling": scrolling}[what]
    measured.show(admin, lambda: scene(measured))
    application.exec()
    measured.desk.close()
