"""What every scanner is to the rest of the kiosk, and all of them as one."""

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
from kiosk.domain.records.scanner_kinds import ScannerKind
from kiosk.domain.text.messages import Sentence

# After a busy spell a timer may fire before what waits in the queue: that gets this long.
_LAST_CALL = 10
LOOKS_EVERY = 2_000
"""Milliseconds between two looks for a device that is not there."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class End(StrEnum):
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
class Received:
    """How a scan came in, for staff who set a scanner up.

    `sent` is the text with all its control characters, `took` the milliseconds from the first
    character to the last, `keys` how many were pressed, if keys they were. `composed` says that an
    input method had its hands in it, `caps` that CapsLock was on.
    """

    sent: str
    end: End
    took: float = 0.0
    keys: int = 0
    composed: bool = False
    caps: bool = False

    @property
    def text(self) -> str:
        """What was sent but for the key or line that ended it."""
        return self.sent.rstrip("\r\n\t")


class Scanner(Protocol):
    """Reads codes between `start` and `stop`.

    `began` says that a scan is certain and still going on. `scanned` gives its text, empty where it
    is longer than any code; `received` goes before it and tells how it came. `changed` says that
    `fault` is another one.
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
        """Why nothing can be read and what to do about it; None if all is well."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class BackgroundWorker(Protocol):
    """Does work somewhere else than on the thread that draws."""

    def run(
        self,
        receiver: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None: ...


class Plugged(QObject):
    """A scanner on a plug: looked for as long as it is not there, also after it was."""

    began = Signal()
    scanned = Signal(str)
    received = Signal(object)
    changed = Signal()

    def __init__(self, kind: ScannerKind, which: str) -> None:
        super().__init__()
        self.name = f"{kind.word}:{which}" if which else kind.word
        self._which = which
        self._fault: Sentence | None = None
        self._look = QTimer(self, interval=LOOKS_EVERY)
        self._look.timeout.connect(self._open)

    @property
    def fault(self) -> Sentence | None:
        return self._fault

    def start(self) -> None:
        self._look.start()
        self._open()

    def stop(self) -> None:
        self._look.stop()
        self._close()

    def _open(self) -> None:
        """Begins to read, unless it does already; `_have` says whether that worked."""
        raise NotImplementedError

    def _close(self) -> None:
        """Ends it; half a code that a device took away with it is none."""
        raise NotImplementedError

    def _lack(self, others: Sequence[str] = ()) -> None:
        """It is not there; `others` of its kind are, by what the settings can call them."""
        values = {"name": self._which or self.name, "others": ", ".join(others)}
        self._have(Sentence("devices.absent.others" if others else "devices.absent", values))

    def _have(self, fault: Sentence | None) -> None:
        if fault != self._fault:
            self._fault = fault
            self.changed.emit()


class ScannerHub(QObject):
    """All scanners as one: `scanned` emits a ScannedCode, once where two of them read it.

    What is wrong with a scanner goes to the log, once. `deafened` says whether there is none left
    to read a code. `pictured` is what stands before the camera, null when that is gone. `clock`
    counts seconds and never goes back.
    """

    began = Signal()
    scanned = Signal(object)
    deafened = Signal(bool)
    pictured = Signal(QImage)

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.scanners: list[Scanner] = []
        self._clock = clock
        self._recent: tuple[Reading, ...] = ()
        self._faults: dict[str, Sentence | None] = {}
        self._is_deaf = False

    def add(self, scanner: Scanner) -> None:
        """Starts it, and reads it from now on."""
        self.scanners.append(scanner)
        scanner.began.connect(self.began)
        scanner.scanned.connect(partial(self._read, scanner.name))
        scanner.changed.connect(self._note)
        scanner.start()
        self._note()

    def stop(self) -> None:
        """Lets go of every scanner."""
        for scanner in self.scanners:
            scanner.stop()
        self.scanners.clear()

    def _read(self, source: str, text: str) -> None:
        code = ScannedCode.of(text)
        reading = Reading(code.keys_digest, self._clock(), source)
        self._recent, repeated = duplicate_scans.check(BETWEEN_SCANNERS, self._recent, reading)
        if not repeated:
            self.scanned.emit(code)

    def _note(self) -> None:
        for scanner in self.scanners:
            fault = scanner.fault
            if fault != self._faults.get(scanner.name):
                self._faults[scanner.name] = fault
                said = f"{fault.id} {dict(fault.values)}" if fault else "ready"
                _log.log(logging.WARNING if fault else logging.INFO, "%s: %s", scanner.name, said)
        is_deaf = all(scanner.fault is not None for scanner in self.scanners)
        if is_deaf != self._is_deaf:
            self._is_deaf = is_deaf
            self.deafened.emit(is_deaf)


class ScannerSilent(QObject):
    """`fell` when nothing was `heard` for a while, nor is in what waits its turn."""

    fell = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True)
        self._last_call = QTimer(self, singleShot=True, interval=_LAST_CALL)
        self._quiet.timeout.connect(self._last_call.start)
        self._last_call.timeout.connect(self.fell)

    def heard(self, silence: int = SILENCE) -> None:
        """Something was; `silence` is how many milliseconds may go by without more."""
        self._last_call.stop()
        self._quiet.start(silence - _LAST_CALL)

    def stop(self) -> None:
        self._last_call.stop()
        self._quiet.stop()
