"""Measures the desk in a process of its own; prints the results as JSON lines.

Run as `python -m kiosk.bench.desk.desk_process typing|cards|updates STORE ARGUMENT…`. `updates`
opens the card of one guest after the other and prints the guest's id; the parent process then scans
the guest's code.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.bench.processes import print_json
from kiosk.domain.records.permissions import Actor
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.usecases.admin import staff

_SIZE = (1920, 1080)
_BETWEEN_MS = 220
_SETTLES_MS = 1_500
_PIN = "481516"


class DeskProbe(QObject):
    """An unlocked desk; measures the milliseconds from an input to the frame with its result."""

    def __init__(self, store: Path) -> None:
        super().__init__()
        self._desk = FrontDesk(DeskFace(store, "main", "desk", size=_SIZE), Settings(sound=False))
        self._began = 0.0
        self._is_due = False
        self._on_painted: Callable[[float], None] = lambda _: None
        self._changes = 0
        self._desk.window.frameSwapped.connect(self._on_frame)

    @property
    def page(self) -> FindViewModel:
        return cast("FindViewModel", self._desk.view_model.page)

    def show(self, actor: Actor, then: Callable[[], None]) -> None:
        """Open the window and unlock."""
        self._desk.show()
        self._desk.context.set_actor(actor)
        QTimer.singleShot(_SETTLES_MS, self, then)

    def close(self) -> None:
        self._desk.close()

    def type(self, character: str, on_painted: Callable[[float], None]) -> None:
        """Send one key to the search; `on_painted` gets the milliseconds to the painted list."""
        people = self.page.list

        def on_search_finished(text: str) -> None:
            if text.endswith(character):
                people.search_finished.disconnect(on_search_finished)
                self._is_due = True
                self._desk.window.update()

        self._expect(on_painted)
        people.search_finished.connect(on_search_finished)
        self._send_key(character)

    def _send_key(self, character: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(character.upper()))
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(int(time.perf_counter() * 1000))
            QCoreApplication.sendEvent(self._desk.window, event)

    def search_for(self, text: str) -> None:
        """Empty the search, or fill it, without measuring."""
        self._field().forceActiveFocus()
        self._field().setProperty("text", text)

    def open(self, guest: str, on_painted: Callable[[float], None]) -> None:
        """Open a person's card; `on_painted` gets the milliseconds until it is painted."""
        self.await_card(on_painted)
        self.page.controller.open(guest)

    def await_card(self, on_painted: Callable[[float], None]) -> None:
        """Wait for a change of the card; `on_painted` gets the milliseconds until it is painted."""
        view = self.page.controller.view

        def on_card_changed() -> None:
            if view.props.id:
                view.changed.disconnect(on_card_changed)
                self._is_due = True

        self._expect(on_painted)
        view.changed.connect(on_card_changed)

    def _expect(self, on_painted: Callable[[float], None]) -> None:
        self._on_painted, self._began, self._is_due = on_painted, time.perf_counter(), False

    def _on_frame(self) -> None:
        if self._is_due:
            self._is_due = False
            self._on_painted((time.perf_counter() - self._began) * 1000)

    def _field(self) -> QQuickItem:
        return next(
            item
            for item in descendants(self._desk.window.contentItem())
            if item.objectName() == "search"
        )


def typing(probe: DeskProbe, words: list[str]) -> None:
    """Prints the milliseconds of every keystroke of the words."""
    keys: Iterator[tuple[str, int]] = (
        (word, position) for word in words for position in range(len(word))
    )

    def press() -> None:
        next_key = next(keys, None)
        if next_key is None:
            QCoreApplication.exit(0)
            return
        word, position = next_key
        if position == 0:
            probe.search_for("")
        QTimer.singleShot(_BETWEEN_MS, probe, lambda: probe.type(word[position], record))

    def record(milliseconds: float) -> None:
        print_json(milliseconds)
        press()

    press()


def cards(probe: DeskProbe, guests: list[str]) -> None:
    """Prints the milliseconds until the card of each guest is painted."""
    people = iter(guests)

    def open_next() -> None:
        guest = next(people, None)
        if guest is None:
            QCoreApplication.exit(0)
        else:
            probe.open(guest, record)

    def record(milliseconds: float) -> None:
        print_json(milliseconds)
        QTimer.singleShot(_BETWEEN_MS, probe, open_next)

    open_next()


def updates(probe: DeskProbe, guests: list[str]) -> None:
    """Prints the id of each open guest, then the monotonic time of the frame with the change."""
    people = iter(guests)

    def open_next() -> None:
        guest = next(people, None)
        if guest is None:
            QCoreApplication.exit(0)
            return
        probe.open(
            guest, lambda _: QTimer.singleShot(_BETWEEN_MS, probe, lambda: wait_for_update(guest))
        )

    def wait_for_update(guest: str) -> None:
        probe.await_card(record)
        print_json(guest)

    def record(_: float) -> None:
        print_json(time.monotonic())
        QTimer.singleShot(_BETWEEN_MS, probe, open_next)

    open_next()


def admin_of(path: Path) -> Actor:
    """The first admin of a store, created if it has none."""
    store = Store.open(path, "bench")
    try:
        created = staff.set_up_admin(store, "Bench", _PIN, _now())
        if isinstance(created, Actor):
            return created
        first = staff.staff_list(store, _now())[0].staff
        return Actor(first.id, first.name, first.role)
    finally:
        store.close()


def _now() -> datetime:
    return datetime.now(UTC)


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all items in it."""
    yield item
    for child in item.childItems():
        yield from descendants(child)


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    what, path, *arguments = sys.argv[1:]
    application = QGuiApplication([])
    admin = admin_of(Path(path))
    measured = DeskProbe(Path(path))
    scene = {"typing": typing, "cards": cards, "updates": updates}[what]
    measured.show(admin, lambda: scene(measured, arguments))
    application.exec()
    measured.close()
