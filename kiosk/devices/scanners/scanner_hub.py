"""The interface of all scanners, and the hub that merges them into one stream of scans."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage

from kiosk.devices.scanners.keyboard.keystroke_timing import SILENCE
from kiosk.domain.codes import duplicate_scans
from kiosk.domain.codes.duplicate_scans import BETWEEN_SCANNERS, Reading
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.equipment.scanner_kinds import ScannerKind
from kiosk.domain.text.messages import Sentence

# Milliseconds. After the event loop was busy, a timer may fire before key events that are already
# queued; those are still processed in this time.
_GRACE_MS = 10
RETRY_INTERVAL_MS = 2_000
"""Milliseconds between two attempts to open a device that is not connected."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class ScanEnd(StrEnum):
    """What ended a scan."""

    ENTER = "enter"
    TAB = "tab"
    SUFFIX = "suffix"
    CR = "cr"
    LF = "lf"
    CRLF = "crlf"
    SILENCE = "silence"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class ReceivedScan:
    """One scan and how it was transmitted, for staff who configure a scanner.

    `sent` is the text with all control characters, `took` the milliseconds from the first character
    to the last, `keys` the number of key presses, 0 for scanners without keys. `composed` says that
    an input method was active, `caps` that CapsLock was on.
    """

    sent: str
    end: ScanEnd
    took: float = 0.0
    keys: int = 0
    composed: bool = False
    caps: bool = False

    @property
    def text(self) -> str:
        """The sent text without its terminator."""
        return self.sent.rstrip("\r\n\t")


class Scanner(Protocol):
    """Reads codes between `start` and `stop`.

    Signals: `began` when a scan is recognised but not complete; `received` with the ReceivedScan,
    then `scanned` with its text, which is empty where it is longer than any code; `changed` when
    `fault` has changed.
    """

    name: str

    @property
    def began(self) -> SignalInstance: ...
    @property
    def scanned(self) -> SignalInstance: ...
    @property
    def received(self) -> SignalInstance: ...
    @property
    def changed(self) -> SignalInstance: ...
    @property
    def fault(self) -> Sentence | None:
        """Why the scanner cannot read and what to do about it; None if it works."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class BackgroundWorker(Protocol):
    """Runs work outside the GUI thread and delivers the result on it; see `kiosk.jobs.Jobs`."""

    def run(
        self,
        receiver: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None: ...


class ReconnectingScanner(QObject):
    """A scanner on a device that can be unplugged; tries to open it until it is connected again."""

    began = Signal()
    scanned = Signal(str)
    received = Signal(object)
    changed = Signal()

    def __init__(self, kind: ScannerKind, which: str) -> None:
        super().__init__()
        self.name = f"{kind.word}:{which}" if which else kind.word
        self._which = which
        self._fault: Sentence | None = None
        self._retry_timer = QTimer(self, interval=RETRY_INTERVAL_MS)
        self._retry_timer.timeout.connect(self._open)

    @property
    def fault(self) -> Sentence | None:
        return self._fault

    def start(self) -> None:
        self._retry_timer.start()
        self._open()

    def stop(self) -> None:
        self._retry_timer.stop()
        self._close()

    def _open(self) -> None:
        """Opens the device unless it is open, and sets the fault accordingly."""
        raise NotImplementedError

    def _close(self) -> None:
        """Closes the device; a partly received code is dropped."""
        raise NotImplementedError

    def _set_absent(self, others: Sequence[str] = ()) -> None:
        """Sets the fault of a missing device; `others` are the names of connected ones."""
        values = {"name": self._which or self.name, "others": ", ".join(others)}
        self._set_fault(Sentence("devices.absent.others" if others else "devices.absent", values))

    def _set_fault(self, fault: Sentence | None) -> None:
        if fault != self._fault:
            self._fault = fault
            self.changed.emit()


class ScannerHub(QObject):
    """Merges all scanners: `scanned` emits a ScannedCode, once where two scanners read it.

    Each fault of a scanner is logged once. `availability_lost` tells whether no scanner at all can
    read. `pictured` is the camera's preview image, null when the camera closes. `clock` is
    monotonic, in seconds.
    """

    began = Signal()
    scanned = Signal(object)
    availability_lost = Signal(bool)
    pictured = Signal(QImage)

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.scanners: list[Scanner] = []
        self._clock = clock
        self._recent: tuple[Reading, ...] = ()
        self._faults: dict[str, Sentence | None] = {}
        self._is_unavailable = False

    def add(self, scanner: Scanner) -> None:
        """Starts a scanner and reports its scans from now on."""
        self.scanners.append(scanner)
        scanner.began.connect(self.began)
        scanner.scanned.connect(partial(self._read, scanner.name))
        scanner.changed.connect(self._log_faults)
        scanner.start()
        self._log_faults()

    def stop(self) -> None:
        """Stops and removes every scanner."""
        for scanner in self.scanners:
            scanner.stop()
        self.scanners.clear()

    def _read(self, source: str, text: str) -> None:
        code = ScannedCode.of(text)
        reading = Reading(code.keys_digest, self._clock(), source)
        self._recent, repeated = duplicate_scans.check_duplicate(
            BETWEEN_SCANNERS, self._recent, reading
        )
        if not repeated:
            self.scanned.emit(code)

    def _log_faults(self) -> None:
        for scanner in self.scanners:
            fault = scanner.fault
            if fault != self._faults.get(scanner.name):
                self._faults[scanner.name] = fault
                description = f"{fault.id} {dict(fault.values)}" if fault else "ready"
                _log.log(
                    logging.WARNING if fault else logging.INFO, "%s: %s", scanner.name, description
                )
        is_unavailable = all(scanner.fault is not None for scanner in self.scanners)
        if is_unavailable != self._is_unavailable:
            self._is_unavailable = is_unavailable
            self.availability_lost.emit(is_unavailable)


class SilenceTimer(QObject):
    """Emits `elapsed` when `restart` was not called for a time and no such call is queued."""

    elapsed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._timer.timeout.connect(self._grace.start)
        self._grace.timeout.connect(self.elapsed)

    def restart(self, silence: int = SILENCE) -> None:
        """Starts the wait again; `silence` is its length in milliseconds."""
        self._grace.stop()
        self._timer.start(silence - _GRACE_MS)

    def stop(self) -> None:
        self._grace.stop()
        self._timer.stop()
