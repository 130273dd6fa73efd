"""Runs a kiosk window that greets one guest after the other and prints whose name it shows.

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
from tests.survival.memory import WARM_UP, resident_memory
from tests.survival.scan_processes import code_of, set_up
from tests.survival.unsafe_store import UnsafeStore

TIMEOUT_MS = 60_000
TIMED_OUT = 5


class GreetingDriver(QObject):
    """Types a guest's code, waits for a frame with their name, prints it, types the next code."""

    def __init__(self, kiosk: AttendeeKiosk, first: int, greeted: Callable[[int], None]) -> None:
        super().__init__()
        self._kiosk, self._guest, self._greeted = kiosk, first - 1, greeted
        self._keyboard = FakeKeyboard(kiosk.window)
        self._timeout = QTimer(self, singleShot=True, interval=TIMEOUT_MS)
        self._timeout.timeout.connect(lambda: QGuiApplication.exit(TIMED_OUT))
        self._ready = QTimer(self, interval=10)
        self._ready.timeout.connect(self._begin)
        self._ready.start()

    def _begin(self) -> None:
        if self._kiosk.controller is not None:
            self._ready.stop()
            self._kiosk.window.frameSwapped.connect(self._on_frame)
            self._scan_next()

    def _on_frame(self) -> None:
        props = self._kiosk.view_model.props
        name = re.search(r"Guest (\d+)", props.spoken)
        if props.screen == "welcome" and name and int(name[1]) == self._guest:
            self._greeted(self._guest)
            self._scan_next()

    def _scan_next(self) -> None:
        self._guest += 1
        self._timeout.start()
        self._keyboard.scan(code_of(self._guest))


def greet_guests(store: Path, first: int, greeted: Callable[[int], None]) -> int:
    """Open the window as `kiosk run attendee --windowed` does, and greet; returns the exit code.

    `greeted` is called for each guest whose name a complete frame has shown.
    """
    application = QGuiApplication.instance() or QGuiApplication([])
    face = AttendeeFace(store, "main", device="door", windowed=True, size=(1080, 1920))
    attendee = AttendeeKiosk(face, Settings(sound=False))
    morning = GreetingDriver(attendee, first, greeted)
    attendee.show()
    code = application.exec()
    morning.deleteLater()
    attendee.close()
    return code


def print_guest(guest: int) -> None:
    """Print the guest whose name was shown."""
    sys.stdout.write(f"{guest}\n")
    sys.stdout.flush()


def memory_growth(scans: int) -> int:
    """Growth of the process in bytes over the greetings, after 1000 greetings of warm-up."""
    measurements: list[int] = []

    def greeted(guest: int) -> None:
        if guest in (WARM_UP, WARM_UP + scans):
            gc.collect()
            measurements.append(resident_memory())
        if guest == WARM_UP + scans:
            QGuiApplication.exit()

    with tempfile.TemporaryDirectory() as folder:
        greet_guests(set_up(Path(folder) / "event.kiosk", WARM_UP + scans + 2), 0, greeted)
    return measurements[-1] - measurements[0]


def main() -> int:
    """Greet the guests of a store from a number on, or measure the memory growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--hasty", action="store_true", help="commit late: the control")
    parser.add_argument(
        "--measure", type=int, help="print the memory growth over this number of scans"
    )
    arguments = parser.parse_args()
    if arguments.measure:
        sys.stdout.write(f"{memory_growth(arguments.measure)}\n")
        return 0
    if arguments.hasty:
        # The composition root imports its store from there.
        kiosk.store.Store = UnsafeStore  # type: ignore[misc]  # replaced on purpose
    return greet_guests(arguments.store, arguments.first, print_guest)


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    sys.exit(main())
