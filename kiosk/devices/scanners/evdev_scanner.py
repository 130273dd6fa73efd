"""Keyboard scanners read through Linux evdev, independent of focus, layout and input methods."""

from __future__ import annotations

import os

from PySide6.QtCore import QSocketNotifier

from kiosk.devices.scanners.keyboard import us_keymap
from kiosk.devices.scanners.keyboard.keystroke_timing import MAX_CODE_LENGTH, silence_limit
from kiosk.devices.scanners.keyboard.us_keymap import KeymapState
from kiosk.devices.scanners.linux_inputs import Input, InputDevices, InputFault
from kiosk.devices.scanners.scanner_hub import (
    ReceivedScan,
    ReconnectingScanner,
    ScanEnd,
    SilenceTimer,
)
from kiosk.domain.equipment.scanner_kinds import ScannerKind

_ENDS = {"\r": ScanEnd.ENTER, "\n": ScanEnd.ENTER, "\t": ScanEnd.TAB}
_READS = us_keymap.EVENT.size * 64


class EvdevScanner(ReconnectingScanner):
    """Reads an input device by name, serial number, or vendor and product id.

    The device is grabbed: no other program receives its keys. Enter, Tab or a silence ends a scan;
    the silence is longer for a slow scanner.
    """

    def __init__(self, which: str, inputs: InputDevices | None = None) -> None:
        super().__init__(ScannerKind.EVDEV, which)
        self._inputs = inputs or InputDevices()
        self._node = -1
        self._notifier: QSocketNotifier | None = None
        self._held = KeymapState()
        self._rest = b""
        self._text = ""
        self._is_whole = True
        self._first = self._last = 0.0
        self._widest = 0
        self._silence = SilenceTimer(self)
        self._silence.elapsed.connect(self._on_silence)

    def _open(self) -> None:
        if self._notifier is not None:
            return
        device = self._inputs.find(self._which)
        if device is None:
            self._set_absent([_label(one) for one in self._inputs.all()])
            return
        try:
            self._node, caps = self._inputs.open_exclusively(device)
        except InputFault as fault:
            self._set_fault(fault.sentence)
            return
        self._start_reading(caps=caps)

    def _start_reading(self, *, caps: bool) -> None:
        self._held = KeymapState(caps=caps)
        self._notifier = QSocketNotifier(self._node, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._set_fault(None)

    def _read(self) -> None:
        try:
            data = os.read(self._node, _READS)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._close()
            self._set_absent()
            return
        self._rest += data
        for event in us_keymap.events(self._rest):
            self._take(event)
        self._rest = self._rest[us_keymap.complete_length(self._rest) :]

    def _take(self, event: us_keymap.KeyEvent) -> None:
        if (event.kind, event.code) == (us_keymap.SYN, us_keymap.DROPPED):
            self._is_whole, self._held = False, KeymapState(caps=self._held.caps)
            return
        self._held, typed = us_keymap.press(self._held, event)
        if event.kind == us_keymap.KEY:
            self._silence.restart(silence_limit(len(self._text) - 1, self._widest))
        if typed in _ENDS:
            self._finish(typed, _ENDS[typed])
        elif typed:
            self._add(typed, event.at)

    def _on_silence(self) -> None:
        self._finish("", ScanEnd.SILENCE)

    def _add(self, typed: str, at: float) -> None:
        if not self._text:
            self._first, self._widest = at, 0
            self.began.emit()
        else:
            self._widest = max(self._widest, round(at - self._last))
        self._last = at
        self._text = (self._text + typed)[: MAX_CODE_LENGTH + 1]

    def _finish(self, ending: str, end: ScanEnd) -> None:
        text, self._text = self._text, ""
        is_code = self._is_whole and len(text) <= MAX_CODE_LENGTH
        self._is_whole = True
        if not text:
            return
        took = self._last - self._first
        keys = len(text) + len(ending)
        self.received.emit(ReceivedScan(text + ending, end, took, keys, caps=self._held.caps))
        self.scanned.emit(text if is_code else "")

    def _close(self) -> None:
        self._silence.stop()
        self._text, self._rest, self._is_whole = "", b"", True
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
            os.close(self._node)


def _label(device: Input) -> str:
    return f"{device.name} ({device.vendor}:{device.product})"
