"""Camera scanner: decodes the newest frame about twelve times a second."""

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
from kiosk.devices.scanners.camera.camera_choice import CachedChoice, Choose, largest
from kiosk.devices.scanners.camera.camera_dedupe import Sightings
from kiosk.devices.scanners.camera.camera_device import CameraDevice, QtCameraDevice
from kiosk.devices.scanners.camera.camera_frames import luma_of, mirrored_preview
from kiosk.devices.scanners.camera.decoding import (
    OTHER_PASSES,
    QR_PASSES,
    DecodedCode,
    Texts,
    decode,
)
from kiosk.devices.scanners.scanner_hub import (
    BackgroundWorker,
    ReceivedScan,
    ReconnectingScanner,
    ScanEnd,
)
from kiosk.domain.equipment.scanner_kinds import ScannerKind
from kiosk.domain.text.messages import Sentence

_FRAME_INTERVAL_MS = 85
_SILENT_AFTER = 5.0
_FIRST_PASS = 0
# Every so many frames, one is searched for codes other than QR.
_OTHERS_EVERY = 3

_log = logging.getLogger(__name__)


def pass_of_turn(turn: int) -> int:
    """Index in `PASSES` of the pass that is tried beside the first at a turn, counted from 1."""
    names, rest = divmod(turn, _OTHERS_EVERY)
    if rest == 0:
        return len(QR_PASSES) + (names - 1) % len(OTHER_PASSES)
    return 1 + (turn - names - 1) % (len(QR_PASSES) - 1)


@dataclass(frozen=True, slots=True)
class FrameResult:
    """The codes of one frame, its preview, and the code that belongs to the event, else empty."""

    found: DecodedCode | None
    picture: QImage | None
    ours: str = ""


class CameraScanner(ReconnectingScanner):
    """Reads codes from a camera by its name, the first camera if that is empty.

    Every frame is decoded by the first pass and one other: the pass that succeeded last, else each
    in turn. Only the newest frame is kept. `pictured` is the mirrored preview, null when the camera
    closes. `clock` is monotonic, in seconds. `choose` returns which of the codes in view belongs to
    the event, empty if none does; it is called on the thread of `worker`.
    """

    pictured = Signal(QImage)

    def __init__(
        self,
        which: str,
        worker: BackgroundWorker,
        device: CameraDevice | None = None,
        clock: Callable[[], float] = time.monotonic,
        choose: Choose = largest,
    ) -> None:
        super().__init__(ScannerKind.CAMERA, which)
        self._worker, self._clock = worker, clock
        self._choose = CachedChoice(choose, clock)
        self._device = device or QtCameraDevice(which)
        self._sightings = Sightings()
        self._turn = self._last_pass = _FIRST_PASS
        self._seen = QVideoFrame()
        self._frame_at = self._last_pass_at = 0.0
        self._is_open = self._is_decoding = False
        self._frame_timer = QTimer(
            self, interval=_FRAME_INTERVAL_MS, timerType=Qt.TimerType.PreciseTimer
        )
        self._frame_timer.timeout.connect(self.process_frame)

    def process_frame(self) -> None:
        """Decodes the newest frame, unless another is still being decoded."""
        frame = self._device.sink.videoFrame()
        if self._is_decoding or not frame.isValid() or frame == self._seen:
            return
        self._seen, self._frame_at = frame, self._clock()
        self._set_fault(None)
        self._is_decoding = True
        work = partial(_decode_frame, frame, self._passes(), self._choose)
        self._worker.run(self, work, self._handle_result, self._log_failure)

    def _open(self) -> None:
        now = self._clock()
        if not self._device.is_there():
            self._close()
            self._set_absent(self._device.names())
        elif not self._is_open:
            self._device.open()
            self._is_open, self._frame_at = True, now
            self._frame_timer.start()
        elif now - self._frame_at >= _SILENT_AFTER:
            reason = self._device.error_text
            self._close()
            values = {"name": self._which or self.name, "reason": reason}
            id_ = "devices.camera.refused" if reason else "devices.camera.silent"
            self._set_fault(Sentence(id_, values))

    def _close(self) -> None:
        self._frame_timer.stop()
        self._sightings, self._seen = Sightings(), QVideoFrame()
        if self._is_open:
            self._is_open = False
            self._device.close()
            self.pictured.emit(QImage())

    def _passes(self) -> tuple[int, ...]:
        if (
            self._clock() - self._last_pass_at > camera_dedupe.TWICE_WITHIN
            or self._last_pass == _FIRST_PASS
        ):
            self._turn += 1
            return _FIRST_PASS, pass_of_turn(self._turn)
        return _FIRST_PASS, self._last_pass

    def _handle_result(self, frame: FrameResult) -> None:
        self._is_decoding = False
        if not self._is_open:
            return
        if frame.picture is not None:
            self.pictured.emit(frame.picture)
        if frame.found is not None:
            self._register(frame.found, frame.ours)

    def _register(self, found: DecodedCode, ours: str) -> None:
        now, first = self._clock(), self._sightings.since
        if ours:
            self._last_pass, self._last_pass_at = found.by, now
        self._sightings, result = camera_dedupe.register_read(
            self._sightings, ours or found.texts[0], now, is_ours=bool(ours), beside=found.texts
        )
        if result.started:
            self.began.emit()
        if result.scanned:
            took = 1000 * (now - first)
            self.received.emit(ReceivedScan(result.scanned, ScanEnd.SEEN, took))
            self.scanned.emit(result.scanned)

    def _log_failure(self, error: Exception) -> None:
        self._is_decoding = False
        _log.error("a frame could not be read", exc_info=error)


def _decode_frame(frame: QVideoFrame, passes: tuple[int, ...], choose: Choose) -> FrameResult:
    luma = luma_of(frame)
    if luma is None:
        return FrameResult(None, None)
    ours = ""

    def is_enough_for(texts: Texts) -> bool:
        nonlocal ours
        ours = choose(texts)
        return bool(ours)

    found = decode(luma, passes, is_enough_for)
    return FrameResult(found, mirrored_preview(luma), ours)
