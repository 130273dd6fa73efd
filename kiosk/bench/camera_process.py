"""Measures the camera scanner in a process of its own; prints the results as JSON.

Run as `python -m kiosk.bench.camera_process scans STORE GUESTS SCANS`, or with `ticks` alone.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import qrcode
from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.bench.generated_stores import CHECKPOINT, code_of
from kiosk.bench.processes import print_json
from kiosk.devices.qt_log_filter import qt_messages_to_log
from kiosk.devices.scanners.camera.camera_scanner import CameraScanner
from kiosk.jobs import ThreadJobs

if TYPE_CHECKING:
    from kiosk.faces.attendee import AttendeeKiosk

SIZE = (1280, 720)
_FRAMES_EVERY_MS = 33
# Standard deviation of the sensor noise, in grey levels.
_NOISE = 5
_BETWEEN_MS = 700
_TICKS_EVERY_MS = 5
_WATCHED_MS = 20_000
_RESULTS = ("welcome", "already")


class SimulatedCamera:
    """A camera that delivers 30 frames a second of one picture, or of noise without a code."""

    error_text = ""

    def __init__(self) -> None:
        with qt_messages_to_log():
            self.sink = QVideoSink()
        self._empty = Image.effect_noise(SIZE, _NOISE)
        self._picture = self._empty
        self._frames = QTimer(interval=_FRAMES_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(lambda: self.sink.setVideoFrame(_frame(self._picture)))

    def is_there(self) -> bool:
        return True

    def names(self) -> list[str]:
        return []

    def open(self) -> None:
        self._frames.start()

    def close(self) -> None:
        self._frames.stop()

    def show(self, code: str, turn: float) -> None:
        """Shows a code of 5 px a module, rotated by `turn` degrees."""
        symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, box_size=5, border=4)
        symbol.add_data(code)
        drawn = symbol.make_image().get_image().convert("L")
        self._picture = self._empty.copy()
        mask = Image.new("L", drawn.size, 255).rotate(turn, Image.Resampling.BICUBIC, expand=True)
        drawn = drawn.rotate(turn, Image.Resampling.BICUBIC, expand=True)
        self._picture.paste(drawn, (500, 250), mask)

    def clear(self) -> None:
        self._picture = self._empty


def _frame(picture: Image.Image) -> QVideoFrame:
    pixels = QVideoFrameFormat.PixelFormat.Format_Y8
    frame = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), pixels))
    frame.map(QVideoFrame.MapMode.WriteOnly)
    memoryview(frame.bits(0))[: picture.width * picture.height] = picture.tobytes()
    frame.unmap()
    return frame


class CameraProbe(QObject):
    """Shows one guest's code after the other; `latencies` are ms until each result screen."""

    def __init__(self, kiosk: AttendeeKiosk, camera: SimulatedCamera, codes: list[str]) -> None:
        super().__init__()
        self.latencies: list[float] = []
        self._kiosk, self._camera, self._codes = kiosk, camera, iter(codes)
        self._shown, self._before = 0.0, ""
        self._rng = random.Random(1)  # noqa: S311 - repeatable, not secret
        kiosk.view_model.changed.connect(self._on_view_changed)

    def start(self) -> None:
        code = next(self._codes, None)
        if code is None:
            QCoreApplication.exit(0)
            return
        self._before = self._kiosk.view_model.props.spoken
        self._camera.show(code, self._rng.uniform(0, 360))
        self._shown = time.perf_counter()

    def _on_view_changed(self) -> None:
        props = self._kiosk.view_model.props
        if self._shown and props.screen in _RESULTS and props.spoken != self._before:
            self.latencies.append((time.perf_counter() - self._shown) * 1000)
            self._shown = 0.0
            self._camera.clear()
            # At a random phase of the camera's frame interval.
            QTimer.singleShot(self._rng.randint(_BETWEEN_MS, _BETWEEN_MS + 100), self, self.start)


def scans(store: Path, guests: int, count: int) -> None:
    """Prints the latencies of `count` scans of random guests."""
    from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
    from kiosk.settings import read_settings

    application = QGuiApplication([])
    face = AttendeeFace(
        store=store, checkpoint=CHECKPOINT, device="bench", windowed=True, size=(1080, 1920)
    )
    kiosk = AttendeeKiosk(face, read_settings(os.environ))
    kiosk.show()
    camera, jobs = SimulatedCamera(), ThreadJobs()
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    codes = [code_of(number) for number in rng.sample(range(guests), count)]
    probe = CameraProbe(kiosk, camera, codes)

    def begin() -> None:
        if kiosk.scanner_hub is not None:
            kiosk.scanner_hub.add(CameraScanner("", jobs, camera))
        probe.start()

    QTimer.singleShot(2000, probe, begin)
    application.exec()
    print_json(probe.latencies)
    kiosk.close()
    jobs.close()


def ticks() -> None:
    """Prints by how many ms each tick of a fast timer was late while a camera is read from."""
    application = QGuiApplication([])
    jobs = ThreadJobs()
    scanner = CameraScanner("", jobs, SimulatedCamera())
    scanner.start()
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last) * 1000 - _TICKS_EVERY_MS))
        last = now

    timer = QTimer(interval=_TICKS_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    QTimer.singleShot(_WATCHED_MS, application.quit)
    application.exec()
    scanner.stop()
    jobs.close()
    print_json(late)


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    os.environ["KIOSK_SOUND"] = "false"
    match sys.argv[1:]:
        case ["scans", path, people, times]:
            scans(Path(path), int(people), int(times))
        case ["ticks"]:
            ticks()
