"""Measures the desk in a process of its own; prints the results as JSON lines.

Run as `python -m kiosk.bench.counter typing|opening|news STORE ARGUMENT…`. In `news` it opens the
card of one guest after the other and says so; whoever reads that scans their code elsewhere.
"""

from __future__ import annotations

import json
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


class Counter(QObject):
    """One desk, unlocked; `done` milliseconds are taken to the first frame after a change."""

    def __init__(self, store: Path) -> None:
        super().__init__()
        self._desk = FrontDesk(DeskFace(store, "main", "desk", size=_SIZE), Settings(sound=False))
        self._began = 0.0
        self._is_due = False
        self._said: Callable[[float], None] = lambda _: None
        self._changes = 0
        self._desk.window.frameSwapped.connect(self._see)

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

    def type(self, character: str, said: Callable[[float], None]) -> None:
        """One key, into the search; `said` hears the milliseconds until its list is painted."""
        people = self.page.list

        def notice(text: str) -> None:
            if text.endswith(character):
                people.search_finished.disconnect(notice)
                self._is_due = True
                self._desk.window.update()

        self._expect(said)
        people.search_finished.connect(notice)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(character.upper()))
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(int(time.perf_counter() * 1000))
            QCoreApplication.sendEvent(self._desk.window, event)

    def search_for(self, text: str) -> None:
        """Empty the search, or fill it, without measuring."""
        self._field().forceActiveFocus()
        self._field().setProperty("text", text)

    def open(self, guest: str, said: Callable[[float], None]) -> None:
        """A person's card; `said` hears the milliseconds until it is painted."""
        self.await_card(said)
        self.page.controller.open(guest)

    def await_card(self, said: Callable[[float], None]) -> None:
        """`said` hears the milliseconds until the card is painted anew."""
        view = self.page.controller.view

        def notice() -> None:
            if view.props.id:
                view.changed.disconnect(notice)
                self._is_due = True

        self._expect(said)
        view.changed.connect(notice)

    def _expect(self, said: Callable[[float], None]) -> None:
        self._said, self._began, self._is_due = said, time.perf_counter(), False

    def _see(self) -> None:
        if self._is_due:
            self._is_due = False
            self._said((time.perf_counter() - self._began) * 1000)

    def _field(self) -> QQuickItem:
        return next(
            one for one in _all(self._desk.window.contentItem()) if one.objectName() == "search"
        )


def typing(counter: Counter, words: list[str]) -> None:
    """Prints the milliseconds of every keystroke of some words."""
    keys: Iterator[tuple[str, int]] = ((word, at) for word in words for at in range(len(word)))

    def press() -> None:
        following = next(keys, None)
        if following is None:
            QCoreApplication.exit(0)
            return
        word, at = following
        if at == 0:
            counter.search_for("")
        QTimer.singleShot(_BETWEEN_MS, counter, lambda: counter.type(word[at], told))

    def told(milliseconds: float) -> None:
        _print(milliseconds)
        press()

    press()


def opening(counter: Counter, guests: list[str]) -> None:
    """Prints the milliseconds until each of some people's cards stood."""
    people = iter(guests)

    def open_next() -> None:
        guest = next(people, None)
        if guest is None:
            QCoreApplication.exit(0)
        else:
            counter.open(guest, told)

    def told(milliseconds: float) -> None:
        _print(milliseconds)
        QTimer.singleShot(_BETWEEN_MS, counter, open_next)

    open_next()


def news(counter: Counter, guests: list[str]) -> None:
    """Prints who is open, then the monotonic time of the frame that shows them otherwise."""
    people = iter(guests)

    def open_next() -> None:
        guest = next(people, None)
        if guest is None:
            QCoreApplication.exit(0)
            return
        counter.open(
            guest, lambda _: QTimer.singleShot(_BETWEEN_MS, counter, lambda: await_(guest))
        )

    def await_(guest: str) -> None:
        counter.await_card(told)
        _print(guest)

    def told(_: float) -> None:
        _print(time.monotonic())
        QTimer.singleShot(_BETWEEN_MS, counter, open_next)

    open_next()


def employ(path: Path) -> Actor:
    """An admin of a store that has none yet, or the one whom it has."""
    store = Store.open(path, "bench")
    try:
        made = staff.set_up_admin(store, "Bench", _PIN, _now())
        if isinstance(made, Actor):
            return made
        first = staff.staff_list(store, _now())[0].staff
        return Actor(first.id, first.name, first.role)
    finally:
        store.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all(child)


def _print(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    what, path, *arguments = sys.argv[1:]
    application = QGuiApplication([])
    admin = employ(Path(path))
    measured = Counter(Path(path))
    scene = {"typing": typing, "opening": opening, "news": news}[what]
    measured.show(admin, lambda: scene(measured, arguments))
    application.exec()
    measured.close()
