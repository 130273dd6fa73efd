"""A camera as a scanner: looks at its newest frame about twelve times a second."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from kiosk.devices.scanners.camera import camera_dedupe
from kiosk.devices.scanners.camera.camera_choice import Choose, RememberedChoice, largest
from kiosk.devices.scanners.camera.camera_dedupe import Sighting
from kiosk.devices.scanners.camera.camera_device import CameraDevice, QtCameraDevice
from kiosk.devices.scanners.camera.camera_frames import luma_of, mirrored
from kiosk.devices.scanners.camera.decoding import (
    OTHER_PASSES,
    QR_PASSES,
    DecodedCode,
    Texts,
    decode,
)
from kiosk.devices.scanners.scanner_hub import BackgroundWorker, End, Plugged, Received
from kiosk.domain.records.scanner_kinds import ScannerKind
from kiosk.domain.text.messages import Sentence

_GLANCES_EVERY = 85
_SILENT_AFTER = 5.0
_FIRST_PASS = 0
# One frame of so many is searched for codes that are no QR.
_OTHERS_EVERY = 3

_log = logging.getLogger(__name__)


def pass_of_turn(turn: int) -> int:
    """Which of `PASSES` beside the first is tried at a turn, counted from 1."""
    others, rest = divmod(turn, _OTHERS_EVERY)
    if rest == 0:
        return len(QR_PASSES) + (others - 1) % len(OTHER_PASSES)
    return 1 + (turn - others - 1) % (len(QR_PASSES) - 1)


@dataclass(frozen=True, slots=True)
class FrameResult:
    """What one frame showed, and which of its codes is ours; empty if none is."""

    found: DecodedCode | None
    picture: QImage | None
    ours: str = ""


class CameraScanner(Plugged):
    """Reads codes from a camera by its name, the first camera if that is empty.

    Every frame is tried in the simplest way and in one other: the one that worked last, else each
    in turn. Nothing that it sees is kept but the newest frame. `pictured` is what stands before the
    camera, mirrored, and null when it is gone. `clock` counts seconds and never goes back. `choose`
    says which of the codes in view is ours, empty if none is; it is asked on the thread of `aside`.
    """

    pictured = Signal(QImage)

    def __init__(
        self,
        which: str,
        aside: BackgroundWorker,
        lens: CameraDevice | None = None,
        clock: Callable[[], float] = time.monotonic,
        choose: Choose = largest,
    ) -> None:
        super().__init__(ScannerKind.CAMERA, which)
        self._aside, self._clock = aside, clock
        self._choose = RememberedChoice(choose, clock)
        self._lens = lens or QtCameraDevice(which)
        self._sight = Sighting()
        self._turn = self._worked = _FIRST_PASS
        self._seen = QVideoFrame()
        self._fresh_at = self._worked_at = 0.0
        self._is_open = self._is_looking = False
        self._glances = QTimer(self, interval=_GLANCES_EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._glances.timeout.connect(self.glance)

    def glance(self) -> None:
        """Looks at the newest frame, unless it still looks at another."""
        frame = self._lens.sink.videoFrame()
        if self._is_looking or not frame.isValid() or frame == self._seen:
            return
        self._seen, self._fresh_at = frame, self._clock()
        self._have(None)
        self._is_looking = True
        work = partial(_look, frame, self._passes(), self._choose)
        self._aside.run(self, work, self._judge, self._fail)

    def _open(self) -> None:
        now = self._clock()
        if not self._lens.is_there():
            self._close()
            self._lack(self._lens.others())
        elif not self._is_open:
            self._lens.open()
            self._is_open, self._fresh_at = True, now
            self._glances.start()
        elif now - self._fresh_at >= _SILENT_AFTER:
            reason = self._lens.trouble
            self._close()
            values = {"name": self._which or self.name, "reason": reason}
            id_ = "devices.camera.refused" if reason else "devices.camera.silent"
            self._have(Sentence(id_, values))

    def _close(self) -> None:
        self._glances.stop()
        self._sight, self._seen = Sighting(), QVideoFrame()
        if self._is_open:
            self._is_open = False
            self._lens.close()
            self.pictured.emit(QImage())

    def _passes(self) -> tuple[int, ...]:
        if (
            self._clock() - self._worked_at > camera_dedupe.TWICE_WITHIN
            or self._worked == _FIRST_PASS
        ):
            self._turn += 1
            return _FIRST_PASS, pass_of_turn(self._turn)
        return _FIRST_PASS, self._worked

    def _judge(self, glance: FrameResult) -> None:
        self._is_looking = False
        if not self._is_open:
            return
        if glance.picture is not None:
            self.pictured.emit(glance.picture)
        if glance.found is None:
            return
        now, first = self._clock(), self._sight.since
        texts = glance.found.texts
        text = glance.ours or texts[0]
        if glance.ours:
            self._worked, self._worked_at = glance.found.by, now
        self._sight, verdict = camera_dedupe.see(
            self._sight, text, now, is_ours=bool(glance.ours), beside=texts
        )
        if verdict.begun:
            self.began.emit()
        if verdict.scanned:
            took = 1000 * (now - first)
            self.received.emit(Received(verdict.scanned, End.SEEN, took))
            self.scanned.emit(verdict.scanned)

    def _fail(self, error: Exception) -> None:
        self._is_looking = False
        _log.error("a frame could not be read", exc_info=error)


def _look(frame: QVideoFrame, passes: tuple[int, ...], choose: Choose) -> FrameResult:
    luma = luma_of(frame)
    if luma is None:
        return FrameResult(None, None)
    ours = ""

    def suffices(texts: Texts) -> bool:
        nonlocal ours
        ours = choose(texts)
        return bool(ours)

    found = decode(luma, passes, suffices)
    return FrameResult(found, mirrored(luma), ours)
