"""Keyboard wedge: real key events in a real window with a button and a text field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.text.korean import keystrokes_of
from tests.devices.scanners.wedge_window import CODE, WedgeWindow
from tests.fakes import FakeKeyboard


@pytest.mark.parametrize("end", ["\r", "\n", "\t", "\r\n"])
def test_a_scan_does_not_change_a_partly_typed_name(
    wedge_window: WedgeWindow, qtbot: QtBot, end: str
) -> None:
    wedge_window.keyboard.type("kim", gap=130)
    qtbot.waitUntil(lambda: wedge_window.text == "kim")
    wedge_window.keyboard.scan(CODE, end=end)
    assert (wedge_window.scans, wedge_window.started, wedge_window.text) == ([CODE], 1, "kim")
    assert wedge_window.field.hasActiveFocus()


def test_the_end_of_a_scan_presses_no_button(wedge_window: WedgeWindow) -> None:
    wedge_window.button.forceActiveFocus()
    wedge_window.keyboard.scan(CODE, end="\r\n")
    wedge_window.keyboard.scan(f"a {CODE}")
    assert (wedge_window.scans, wedge_window.window.property("clicks")) == ([CODE, f"a {CODE}"], 0)
    wedge_window.keyboard.now += 1_000
    wedge_window.keyboard.type("\r")
    assert wedge_window.window.property("clicks") == 1


def test_a_scan_triggers_no_shortcut(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.scan(CODE, end="")
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
    )
    override.ignore()
    QCoreApplication.sendEvent(wedge_window.window, override)
    assert override.isAccepted()
    wedge_window.keyboard.type("\r", gap=8)
    assert wedge_window.scans == [CODE]


def test_a_scan_is_complete_although_the_window_was_busy_within_it(
    wedge_window: WedgeWindow, qtbot: QtBot
) -> None:
    """The silence timer fires before the window system delivers the second half."""

    def draw() -> None:
        busy = QElapsedTimer()
        busy.start()
        while busy.elapsed() < 250:
            pass
        QTimer.singleShot(1, second_half)

    def second_half() -> None:
        wedge_window.keyboard.type(CODE[10:] + "\r", gap=8)

    wedge_window.keyboard.scan(CODE[:10], end="")
    with qtbot.waitSignal(wedge_window.wedge.scanned):
        QTimer.singleShot(0, draw)
    assert (wedge_window.scans, wedge_window.text) == ([CODE], "")


@pytest.mark.parametrize("gap", [60, 90, 130])
def test_typed_text_reaches_the_field(wedge_window: WedgeWindow, qtbot: QtBot, gap: int) -> None:
    wedge_window.keyboard.type("Kim Minseo-2024", gap=gap)
    qtbot.waitUntil(lambda: wedge_window.text == "Kim Minseo-2024")
    assert (wedge_window.scans, wedge_window.started) == ([], 0)


def test_navigation_keys_are_not_delayed(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.press(Qt.Key.Key_Tab)
    assert wedge_window.button.hasActiveFocus()
    wedge_window.keyboard.press(Qt.Key.Key_Return, "\r")
    wedge_window.keyboard.press(Qt.Key.Key_Space, " ")
    assert wedge_window.window.property("clicks") == 2


def test_typed_keys_keep_their_order(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.type("ab", gap=80)
    wedge_window.keyboard.press(Qt.Key.Key_Left)
    wedge_window.keyboard.type("c", gap=80)
    wedge_window.keyboard.press(Qt.Key.Key_Backspace)
    wedge_window.keyboard.press(Qt.Key.Key_Backspace)
    assert wedge_window.text == "b"


def test_a_held_key_is_no_scan(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    wedge_window.keyboard.type("a")
    for number in range(20):
        wedge_window.keyboard.now += 30 if number else 500
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
            event.setTimestamp(wedge_window.keyboard.now)
            QCoreApplication.sendEvent(wedge_window.window, event)
    qtbot.waitUntil(lambda: wedge_window.text == "a" * 21)
    assert (wedge_window.scans, wedge_window.started) == ([], 0)


def test_caps_lock_and_shift_do_not_interrupt_a_scan(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.press(Qt.Key.Key_CapsLock)
    for character in CODE:
        wedge_window.keyboard.now += 8
        wedge_window.keyboard.press(Qt.Key.Key_Shift)
        wedge_window.keyboard.type(
            character.swapcase(), modifiers=Qt.KeyboardModifier.ShiftModifier
        )
    wedge_window.keyboard.type("\r", gap=8)
    assert (wedge_window.scans, wedge_window.text) == ([CODE.swapcase()], "")


def test_a_scan_through_a_korean_input_method_is_read(wedge_window: WedgeWindow) -> None:
    """EVT-7Q4K9M2X typed in Hangul mode: letters are composed, digits are keys."""
    wedge_window.keyboard.now += 1_000
    for committed, composing, key in (
        ("", "ㄸ", ""), ("ㄸ", "ㅍ", ""), ("ㅍ", "ㅆ", ""), ("ㅆ", "", "-"), ("", "", "7"),
        ("", "ㅃ", ""), ("ㅃ", "", "4"), ("", "ㅏ", ""), ("ㅏ", "", "9"), ("", "ㅡ", ""),
        ("ㅡ", "", "2"), ("", "ㅌ", ""), ("ㅌ", "", "\r"),
    ):  # fmt: skip
        wedge_window.keyboard.compose(wedge_window.field, committed, composing)
        wedge_window.keyboard.type(key, gap=8)
    assert [keystrokes_of(code).upper() for code in wedge_window.scans] == ["EVT-7Q4K9M2X"]
    assert (wedge_window.text, wedge_window.field.property("preeditText")) == ("", "")


def test_composed_hangul_reaches_the_field(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    for committed, composing in (("", "ㅎ"), ("", "하"), ("", "한"), ("한", ""), ("글", "")):
        wedge_window.keyboard.compose(wedge_window.field, committed, composing)
    qtbot.waitUntil(lambda: wedge_window.text == "한글")
    assert wedge_window.scans == []


def test_held_keys_of_a_deleted_window_are_dropped(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    deleted = QQuickWindow()
    FakeKeyboard(deleted).type("a")
    deleted.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wedge_window.keyboard.type("b", gap=500)
    qtbot.waitUntil(lambda: wedge_window.text == "b")


def test_events_other_than_keys_are_not_filtered(wedge_window: WedgeWindow) -> None:
    assert not wedge_window.wedge.eventFilter(QObject(), QEvent(QEvent.Type.Timer))


def test_a_stopped_wedge_reads_no_scans(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    wedge_window.wedge.stop()
    wedge_window.keyboard.scan("abcdefgh", end="")
    assert (wedge_window.scans, wedge_window.text) == ([], "abcdefgh")
    wedge_window.wedge.start()
    wedge_window.keyboard.scan(CODE)
    assert wedge_window.scans == [CODE]
