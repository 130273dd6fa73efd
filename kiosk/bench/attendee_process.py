"""Measures the attendee kiosk in a process of its own; prints the results as JSON.

Run as `python -m kiosk.bench.attendee_process first-frame|empty|scans STORE GUESTS SCANS`.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bench.processes import print_json
from kiosk.resources import resource

if TYPE_CHECKING:
    from kiosk.faces.attendee import AttendeeKiosk

_SIZE = (1080, 1920)
_EMPTY = f"""
import QtQuick
Window {{
    visible: true
    width: {_SIZE[0]}; height: {_SIZE[1]}
    Text {{ text: "Aa 가"; font.family: "Pretendard"; font.pixelSize: 60 }}
}}
"""
_SCANNER_GAP_MS = 8
_BETWEEN_SCANS_MS = 450
_MOVING_MS = 100
_RESULTS = ("welcome", "already")


def first_frame(store: Path) -> None:
    """Prints the monotonic time of K1's first frame; exits when the store is open."""
    from kiosk.faces.attendee import AttendeeFace, run_attendee
    from kiosk.settings import read_settings

    face = AttendeeFace(
        store=store,
        checkpoint="main",
        device="bench",
        windowed=True,
        size=_SIZE,
        picture=store.with_suffix(".png"),
        only_picture=True,
        first_frame=lambda: print_json(time.monotonic()),
    )
    sys.exit(run_attendee(face, read_settings(os.environ), lambda _: None))


def empty() -> None:
    """Prints the monotonic time of an empty window's first frame with the same font."""
    application = QGuiApplication([])
    for font in resource("fonts").glob("Pretendard-*.otf"):
        QFontDatabase.addApplicationFont(str(font))
    engine = QQmlApplicationEngine()
    engine.loadData(_EMPTY.encode())
    window = engine.rootObjects()[0]
    if isinstance(window, QQuickWindow):
        window.frameSwapped.connect(lambda: print_json(time.monotonic()))
        window.frameSwapped.connect(lambda: application.exit(0))
    application.exec()


class WindowProbe(QObject):
    """Scans one guest after another by real key events, and watches the window's frames.

    `latencies` are milliseconds from the last key of a scan to the first frame with its result,
    `frames` the milliseconds between frames while something moves.
    """

    def __init__(self, kiosk: AttendeeKiosk, codes: list[str]) -> None:
        super().__init__()
        self.latencies: list[float] = []
        self.frames: list[float] = []
        self._kiosk, self._codes = kiosk, iter(codes)
        self._keys = iter("")
        self._typed = self._swapped = 0.0
        self._before = ""
        self._result_due = False
        self._timer = QTimer(self, interval=_SCANNER_GAP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        kiosk.window.frameSwapped.connect(self._on_frame)
        kiosk.view_model.changed.connect(self._on_view_changed)

    def start(self) -> None:
        """Start to send the keys of the next code."""
        code = next(self._codes, None)
        if code is None:
            QCoreApplication.exit(0)
            return
        self._keys = iter(f"{code}\r")
        self._timer.start()

    def _press(self) -> None:
        character = next(self._keys, "")
        if not character:
            self._timer.stop()
            QTimer.singleShot(_BETWEEN_SCANS_MS, self, self.start)
            return
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        now = time.perf_counter()
        if character == "\r":
            self._typed, self._before = now, self._kiosk.view_model.props.spoken
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(int(now * 1000))
            QCoreApplication.sendEvent(self._kiosk.window, event)

    def _on_view_changed(self) -> None:
        props = self._kiosk.view_model.props
        is_result = props.screen in _RESULTS and props.spoken != self._before
        self._result_due = self._result_due or (is_result and self._typed > 0)

    def _on_frame(self) -> None:
        now = time.perf_counter()
        if self._result_due:
            self.latencies.append((now - self._typed) * 1000)
            self._result_due, self._typed = False, 0.0
        elif (interval := (now - self._swapped) * 1000) < _MOVING_MS:
            self.frames.append(interval)
        self._swapped = now


def scans(store: Path, guests: int, count: int) -> None:
    """Prints the latencies and the frames of `count` scans of random guests."""
    from kiosk.bench.generated_stores import code_of
    from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
    from kiosk.settings import read_settings

    application = QGuiApplication([])
    face = AttendeeFace(store=store, checkpoint="main", device="bench", windowed=True, size=_SIZE)
    kiosk = AttendeeKiosk(face, read_settings(os.environ))
    kiosk.show()
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    probe = WindowProbe(kiosk, [code_of(number) for number in rng.sample(range(guests), count)])
    QTimer.singleShot(2000, probe, probe.start)
    application.exec()
    print_json({"latencies": probe.latencies, "frames": probe.frames})
    kiosk.close()


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    os.environ["KIOSK_SOUND"] = "false"
    match sys.argv[1:]:
        case ["first-frame", path]:
            first_frame(Path(path))
        case ["empty"]:
            empty()
        case ["scans", path, people, times]:
            scans(Path(path), int(people), int(times))
