"""A kiosk's real window that greets guest after guest and says whose name stands on it.

Memory over a day: python -m tests.survival.window --measure 10000
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

import kiosk.store
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.settings import Settings
from tests.fakes import FakeKeyboard
from tests.survival.memory import WARM_UP, resident
from tests.survival.scan_processes import code_of, set_up
from tests.survival.unsafe_store import HastyStore

STUCK_MS = 60_000
STUCK = 5


class Morning(QObject):
    """Types a guest's code, waits for a frame with their name, says so, goes on with the next."""

    def __init__(self, kiosk: AttendeeKiosk, first: int, greeted: Callable[[int], None]) -> None:
        super().__init__()
        self._kiosk, self._guest, self._greeted = kiosk, first - 1, greeted
        self._keyboard = FakeKeyboard(kiosk.window)
        self._stuck = QTimer(self, singleShot=True, interval=STUCK_MS)
        self._stuck.timeout.connect(lambda: QGuiApplication.exit(STUCK))
        self._ready = QTimer(self, interval=10)
        self._ready.timeout.connect(self._begin)
        self._ready.start()

    def _begin(self) -> None:
        if self._kiosk.controller is not None:
            self._ready.stop()
            self._kiosk.window.frameSwapped.connect(self._look)
            self._scan_next()

    def _look(self) -> None:
        shown = self._kiosk.view_model.props
        name = re.search(r"Guest (\d+)", shown.title)
        if shown.screen == "welcome" and name and int(name[1]) == self._guest:
            self._greeted(self._guest)
            self._scan_next()

    def _scan_next(self) -> None:
        self._guest += 1
        self._stuck.start()
        self._keyboard.scan(code_of(self._guest))


def greet(store: Path, first: int, greeted: Callable[[int], None]) -> int:
    """Open the window as `kiosk run attendee --windowed` does, and greet; the exit code.

    `greeted` is told of each guest whose name a whole frame has shown.
    """
    application = QGuiApplication.instance() or QGuiApplication([])
    face = AttendeeFace(store, "main", device="door", windowed=True, size=(1080, 1920))
    attendee = AttendeeKiosk(face, Settings(sound=False))
    morning = Morning(attendee, first, greeted)
    attendee.show()
    code = application.exec()
    morning.deleteLater()
    attendee.close()
    return code


def acknowledge(guest: int) -> None:
    """Say on standard output whose name was shown."""
    sys.stdout.write(f"{guest}\n")
    sys.stdout.flush()


def grown(scans: int) -> int:
    """Bytes by which the process grew over so many greetings, after a thousand others."""
    known: list[int] = []

    def greeted(guest: int) -> None:
        if guest in (WARM_UP, WARM_UP + scans):
            gc.collect()
            known.append(resident())
        if guest == WARM_UP + scans:
            QGuiApplication.exit()

    with tempfile.TemporaryDirectory() as folder:
        greet(set_up(Path(folder) / "event.kiosk", WARM_UP + scans + 2), 0, greeted)
    return known[-1] - known[0]


def main() -> int:
    """Greet the guests of a store from a number on, or measure."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--store", type=Path)
    given.add_argument("--from", type=int, default=0, dest="first")
    given.add_argument("--hasty", action="store_true", help="be the control")
    given.add_argument("--measure", type=int, help="print the growth over so many scans")
    asked = given.parse_args()
    if asked.measure:
        sys.stdout.write(f"{grown(asked.measure)}\n")
        return 0
    if asked.hasty:
        # The composition root takes its store from there.
        kiosk.store.Store = HastyStore  # type: ignore[misc]  # it is meant to be another one
    return greet(asked.store, asked.first, acknowledge)


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    sys.exit(main())
