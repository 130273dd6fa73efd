"""The keyboard wedge reads the scans of the autopilot."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from kiosk.devices.autopilot import Autopilot, AutopilotStep, plan
from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge

CODES = ["KSTF-7Q4K9M2X8R3TN5VW", "KSTF-0123456789ABCDEF", "KSTF-ZZZZYYYYXXXXWWWW"]


def test_all_codes_are_scanned_and_the_steps_are_deterministic_by_seed() -> None:
    steps = list(islice(plan(CODES, seed=3), 60))
    assert steps == list(islice(plan(CODES, seed=3), 60))
    assert steps != list(islice(plan(CODES, seed=4), 60))
    assert {f"{code}\r" for code in CODES} <= {step.keys for step in steps} - {"", "\t", "\r"}
    assert {"\t", "\r"} <= {step.keys for step in steps}
    assert all(step.wait >= 700 for step in steps)


def test_without_codes_there_are_no_steps() -> None:
    assert list(plan([], seed=0)) == []


def test_the_wedge_reads_scans_of_the_autopilot(qtbot: QtBot) -> None:
    application = QCoreApplication.instance()
    assert application
    wedge = KeyboardWedge(application)
    window = QWindow()
    scans: list[str] = []
    wedge.scanned.connect(scans.append)
    autopilot = Autopilot(window, iter([AutopilotStep(0, f"{CODES[0]}\r"), AutopilotStep(0, "\r")]))
    autopilot.start()
    qtbot.waitUntil(lambda: scans == [CODES[0]])
    application.removeEventFilter(wedge)
