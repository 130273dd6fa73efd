"""How a keyboard wedge recognises the limits of a scan: prefix, suffix, terminator and silence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.key_events import ProgrammedKey
from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.devices.scanners.scanner_hub import ScanEnd
from kiosk.settings import read_settings
from tests.devices.scanners.wedge_window import CODE, WedgeWindow


def test_silence_ends_a_scan(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wedge_window.wedge.scanned):
        wedge_window.keyboard.scan(CODE, end="")
    assert (wedge_window.scans, wedge_window.text) == ([CODE], "")


def test_a_burst_in_two_halves_is_one_scan(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.scan(CODE, halves=85)
    assert (wedge_window.scans, wedge_window.text) == ([CODE], "")


def test_a_programmed_prefix_starts_a_scan_and_is_no_part_of_it(
    prefixed: WedgeWindow, request: pytest.FixtureRequest
) -> None:
    keyboard = prefixed.keyboard
    for code in ("abc", CODE):
        keyboard.now += 1_000
        match request.node.callspec.params["prefixed"]:
            case "F20":
                keyboard.press(Qt.Key.Key_F20)
            case "Ctrl+B":
                keyboard.press(Qt.Key.Key_Control)
                keyboard.press(Qt.Key.Key_B, "\x02", Qt.KeyboardModifier.ControlModifier)
            case _:
                keyboard.type("#")
        keyboard.type(code + "\r", gap=8)
    keyboard.scan("without it")
    assert (prefixed.scans, prefixed.text) == (["abc", CODE, "without it"], "")


def test_a_programmed_suffix_ends_a_scan(
    suffixed: WedgeWindow, request: pytest.FixtureRequest
) -> None:
    suffixed.keyboard.scan(CODE, end="")
    if request.node.callspec.params["suffixed"] == "~":
        suffixed.keyboard.type("~")
    else:
        suffixed.keyboard.press(Qt.Key.Key_F19)
    assert suffixed.scans == [CODE]


def test_a_prefix_must_be_a_key() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        KeyboardWedge(QCoreApplication.instance() or QCoreApplication(), prefix="nonsense")


@pytest.mark.parametrize(
    ("ending", "end"), [("\r", ScanEnd.ENTER), ("\n", ScanEnd.ENTER), ("\t", ScanEnd.TAB)]
)
def test_a_scan_reports_its_terminator_keys_and_duration(
    wedge_window: WedgeWindow, ending: str, end: ScanEnd
) -> None:
    wedge_window.keyboard.scan(CODE, end=ending)
    [received] = wedge_window.received
    assert (received.sent, received.end, received.keys) == (CODE + ending, end, len(CODE) + 1)
    assert received.took == 8 * (len(CODE) - 1)
    assert not received.composed


def test_a_scan_reports_a_suffix_as_its_end(
    suffixed: WedgeWindow, request: pytest.FixtureRequest
) -> None:
    suffixed.keyboard.scan(CODE, end="")
    if request.node.callspec.params["suffixed"] == "F19":
        suffixed.keyboard.now += 8
        suffixed.keyboard.press(Qt.Key.Key_F19)
    else:
        suffixed.keyboard.type("~", gap=8)
    assert [received.end for received in suffixed.received] == [ScanEnd.SUFFIX]


def test_a_scan_reports_silence_as_its_end(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wedge_window.wedge.scanned):
        wedge_window.keyboard.scan("kstf-7q4k9m2x", end="")
    [received] = wedge_window.received
    assert (received.sent, received.end) == ("kstf-7q4k9m2x", ScanEnd.SILENCE)
    assert (received.caps, received.composed) == (False, False)


def test_a_scan_reports_an_input_method(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wedge_window.wedge.scanned):
        for letter in "ㅏㄴㅅㄹㅂㅈㄷㄱㅅㅛㅕㅑㅐ":
            wedge_window.keyboard.compose(wedge_window.field, letter, "")
    assert wedge_window.received[0].composed


def test_capitals_without_shift_are_reported_as_caps_lock(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.scan("KSTF7Q4K9M2X")
    wedge_window.keyboard.now += 1_000
    wedge_window.keyboard.type("KSTF", gap=8, modifiers=Qt.KeyboardModifier.ShiftModifier)
    wedge_window.keyboard.type("7492\r", gap=8)
    assert [received.caps for received in wedge_window.received] == [True, False]


@pytest.mark.parametrize(
    "name", ["", "#", "F20", "F35", "Ctrl+B", "Ctrl+Shift+F3", "Esc", "PgDown"]
)
def test_every_prefix_that_the_settings_accept_is_a_key(name: str) -> None:
    assert read_settings({"KIOSK_SCANNER_PREFIX": name}).scanner_prefix == name
    ProgrammedKey(name)
