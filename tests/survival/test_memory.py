"""Memory use over a day of scans."""

from __future__ import annotations

import gc
import subprocess
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from tests.fakes import FakeKeyboard
from tests.survival.memory import resident_memory
from tests.survival.scan_processes import ROOT, code_of

SCANS = 2500
# Less than 5 MB for 10,000.
BYTES_PER_SCAN = 500


def test_scans_do_not_leak_memory() -> None:
    command = [sys.executable, "-m", "tests.survival.memory", "--scans", str(SCANS)]
    process = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert int(process.stdout) < SCANS * BYTES_PER_SCAN


def test_key_events_do_not_leak_memory(qtbot: QtBot) -> None:
    window, application = QWindow(), QCoreApplication.instance()
    assert application is not None
    wedge, keyboard, read = KeyboardWedge(application), FakeKeyboard(window), list[str]()
    wedge.scanned.connect(read.append)

    def scan(guests: range) -> int:
        for guest in guests:
            keyboard.scan(code_of(guest))
        gc.collect()
        return resident_memory()

    before = scan(range(500))
    assert scan(range(500, 500 + SCANS)) - before < SCANS * BYTES_PER_SCAN
    assert len(read) == 500 + SCANS
