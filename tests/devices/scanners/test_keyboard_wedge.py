"""Keyboard wedge: real key events in a real window with a button and a text field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.key_events import ProgrammedKey
from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd
from kiosk.domain.text.korean import keystrokes_of
from kiosk.settings import read_settings
from tests.fakes import FakeKeyboard

CODE = "KSTF-7Q4K9M2X8R3TN5VW"
WINDOW = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    id: window
    width: 300; height: 200; visible: true
    property int clicks: 0
    property int shortcuts: 0
    readonly property Item field: field
    readonly property Item button: button
    Shortcut { sequences: ["Return", "Ctrl+K"]; onActivated: window.shortcuts++ }
    Column {
        TextField { id: field; focus: true }
        Button { id: button; text: "OK"; onClicked: window.clicks++
                 Keys.onReturnPressed: click(); Keys.onEnterPressed: click() }
    }
}
"""


class WedgeWindow:
    """A window with a keyboard wedge, and the signals of the wedge."""

    def __init__(self, application: QCoreApplication, prefix: str = "", suffix: str = "") -> None:
        self.engine = QQmlEngine()
        self._component = QQmlComponent(self.engine)
        self._component.setData(WINDOW, QUrl())
        window = self._component.create()
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self.window = window
        self.keyboard = FakeKeyboard(window)
        self.wedge = KeyboardWedge(application, prefix, suffix)
        self.scans: list[str] = []
        self.started = 0
        self.received: list[ReceivedScan] = []
        self.wedge.scanned.connect(self.scans.append)
        self.wedge.received.connect(self.received.append)
        self.wedge.began.connect(self._begin)

    def _begin(self) -> None:
        self.started += 1

    @property
    def field(self) -> QQuickItem:
        return self._item("field")

    @property
    def button(self) -> QQuickItem:
        return self._item("button")

    @property
    def text(self) -> str:
        return str(self.field.property("text"))

    def _item(self, name: str) -> QQuickItem:
        item = self.window.property(name)
        assert isinstance(item, QQuickItem)
        return item


@pytest.fixture
def wedge_window(qtbot: QtBot) -> Iterator[WedgeWindow]:
    yield from _open(qtbot)


@pytest.fixture(params=["F20", "Ctrl+B", "#"])
def prefixed(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WedgeWindow]:
    yield from _open(qtbot, request.param)


@pytest.fixture(params=["F19", "~"])
def suffixed(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WedgeWindow]:
    yield from _open(qtbot, suffix=request.param)


def _open(qtbot: QtBot, prefix: str = "", suffix: str = "") -> Iterator[WedgeWindow]:
    application = QCoreApplication.instance()
    assert application
    wedge_window = WedgeWindow(application, prefix, suffix)
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is not None)
    yield wedge_window
    application.removeEventFilter(wedge_window.wedge)
    wedge_window.window.close()


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


def test_silence_ends_a_scan(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wedge_window.wedge.scanned):
        wedge_window.keyboard.scan(CODE, end="")
    assert (wedge_window.scans, wedge_window.text) == ([CODE], "")


def test_a_burst_in_two_halves_is_one_scan(wedge_window: WedgeWindow) -> None:
    wedge_window.keyboard.scan(CODE, halves=85)
    assert (wedge_window.scans, wedge_window.text) == ([CODE], "")


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


def test_held_keys_of_a_deleted_window_are_dropped(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    deleted = QQuickWindow()
    FakeKeyboard(deleted).type("a")
    deleted.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wedge_window.keyboard.type("b", gap=500)
    qtbot.waitUntil(lambda: wedge_window.text == "b")


def test_events_other_than_keys_are_not_filtered(wedge_window: WedgeWindow) -> None:
    assert not wedge_window.wedge.eventFilter(QObject(), QEvent(QEvent.Type.Timer))


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


def test_a_stopped_wedge_reads_no_scans(wedge_window: WedgeWindow, qtbot: QtBot) -> None:
    wedge_window.wedge.stop()
    wedge_window.keyboard.scan("abcdefgh", end="")
    assert (wedge_window.scans, wedge_window.text) == ([], "abcdefgh")
    wedge_window.wedge.start()
    wedge_window.keyboard.scan(CODE)
    assert wedge_window.scans == [CODE]


@pytest.mark.parametrize(
    "name", ["", "#", "F20", "F35", "Ctrl+B", "Ctrl+Shift+F3", "Esc", "PgDown"]
)
def test_every_prefix_that_the_settings_accept_is_a_key(name: str) -> None:
    assert read_settings({"KIOSK_SCANNER_PREFIX": name}).scanner_prefix == name
    ProgrammedKey(name)
