"""Real key events into a real window with a button and a field in it."""

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
from kiosk.domain.text.korean import keys_behind
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


class Room:
    """A window, a wedge and what both have noticed."""

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
def room(qtbot: QtBot) -> Iterator[Room]:
    yield from _open(qtbot)


@pytest.fixture(params=["F20", "Ctrl+B", "#"])
def prefixed(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Room]:
    yield from _open(qtbot, request.param)


@pytest.fixture(params=["F19", "~"])
def suffixed(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Room]:
    yield from _open(qtbot, suffix=request.param)


def _open(qtbot: QtBot, prefix: str = "", suffix: str = "") -> Iterator[Room]:
    application = QCoreApplication.instance()
    assert application
    room = Room(application, prefix, suffix)
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is not None)
    yield room
    application.removeEventFilter(room.wedge)
    room.window.close()


@pytest.mark.parametrize("end", ["\r", "\n", "\t", "\r\n"])
def test_a_scan_is_reported_and_leaves_a_half_typed_name_alone(
    room: Room, qtbot: QtBot, end: str
) -> None:
    room.keyboard.type("kim", gap=130)
    qtbot.waitUntil(lambda: room.text == "kim")
    room.keyboard.scan(CODE, end=end)
    assert (room.scans, room.started, room.text) == ([CODE], 1, "kim")
    assert room.field.hasActiveFocus()


def test_the_end_of_a_scan_presses_no_button(room: Room) -> None:
    room.button.forceActiveFocus()
    room.keyboard.scan(CODE, end="\r\n")
    room.keyboard.scan(f"a {CODE}")
    assert (room.scans, room.window.property("clicks")) == ([CODE, f"a {CODE}"], 0)
    room.keyboard.now += 1_000
    room.keyboard.type("\r")
    assert room.window.property("clicks") == 1


def test_a_scan_triggers_no_shortcut(room: Room) -> None:
    room.keyboard.scan(CODE, end="")
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
    )
    override.ignore()
    QCoreApplication.sendEvent(room.window, override)
    assert override.isAccepted()
    room.keyboard.type("\r", gap=8)
    assert room.scans == [CODE]


def test_silence_ends_a_scan(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.wedge.scanned):
        room.keyboard.scan(CODE, end="")
    assert (room.scans, room.text) == ([CODE], "")


def test_a_burst_in_two_halves_is_one_scan(room: Room) -> None:
    room.keyboard.scan(CODE, halves=85)
    assert (room.scans, room.text) == ([CODE], "")


def test_a_scan_is_whole_though_the_window_was_busy_in_its_middle(room: Room, qtbot: QtBot) -> None:
    """The timer for silence fires before the window system hands over the second half."""

    def draw() -> None:
        busy = QElapsedTimer()
        busy.start()
        while busy.elapsed() < 250:
            pass
        QTimer.singleShot(1, second_half)

    def second_half() -> None:
        room.keyboard.type(CODE[10:] + "\r", gap=8)

    room.keyboard.scan(CODE[:10], end="")
    with qtbot.waitSignal(room.wedge.scanned):
        QTimer.singleShot(0, draw)
    assert (room.scans, room.text) == ([CODE], "")


@pytest.mark.parametrize("gap", [60, 90, 130])
def test_a_person_types_into_the_field(room: Room, qtbot: QtBot, gap: int) -> None:
    room.keyboard.type("Kim Minseo-2024", gap=gap)
    qtbot.waitUntil(lambda: room.text == "Kim Minseo-2024")
    assert (room.scans, room.started) == ([], 0)


def test_a_person_moves_about_at_once(room: Room) -> None:
    room.keyboard.press(Qt.Key.Key_Tab)
    assert room.button.hasActiveFocus()
    room.keyboard.press(Qt.Key.Key_Return, "\r")
    room.keyboard.press(Qt.Key.Key_Space, " ")
    assert room.window.property("clicks") == 2


def test_what_a_person_typed_comes_before_what_they_do_next(room: Room) -> None:
    room.keyboard.type("ab", gap=80)
    room.keyboard.press(Qt.Key.Key_Left)
    room.keyboard.type("c", gap=80)
    room.keyboard.press(Qt.Key.Key_Backspace)
    room.keyboard.press(Qt.Key.Key_Backspace)
    assert room.text == "b"


def test_a_held_key_is_no_scan(room: Room, qtbot: QtBot) -> None:
    room.keyboard.type("a")
    for number in range(20):
        room.keyboard.now += 30 if number else 500
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
            event.setTimestamp(room.keyboard.now)
            QCoreApplication.sendEvent(room.window, event)
    qtbot.waitUntil(lambda: room.text == "a" * 21)
    assert (room.scans, room.started) == ([], 0)


def test_capslock_and_shift_do_not_disturb(room: Room) -> None:
    room.keyboard.press(Qt.Key.Key_CapsLock)
    for character in CODE:
        room.keyboard.now += 8
        room.keyboard.press(Qt.Key.Key_Shift)
        room.keyboard.type(character.swapcase(), modifiers=Qt.KeyboardModifier.ShiftModifier)
    room.keyboard.type("\r", gap=8)
    assert (room.scans, room.text) == ([CODE.swapcase()], "")


def test_a_korean_input_method_does_not_hide_a_scan(room: Room) -> None:
    """EVT-7Q4K9M2X typed in Hangul mode: letters are composed, digits are keys."""
    room.keyboard.now += 1_000
    for committed, composing, key in (
        ("", "ㄸ", ""), ("ㄸ", "ㅍ", ""), ("ㅍ", "ㅆ", ""), ("ㅆ", "", "-"), ("", "", "7"),
        ("", "ㅃ", ""), ("ㅃ", "", "4"), ("", "ㅏ", ""), ("ㅏ", "", "9"), ("", "ㅡ", ""),
        ("ㅡ", "", "2"), ("", "ㅌ", ""), ("ㅌ", "", "\r"),
    ):  # fmt: skip
        room.keyboard.compose(room.field, committed, composing)
        room.keyboard.type(key, gap=8)
    assert [keys_behind(code).upper() for code in room.scans] == ["EVT-7Q4K9M2X"]
    assert (room.text, room.field.property("preeditText")) == ("", "")


def test_a_person_composes_hangul(room: Room, qtbot: QtBot) -> None:
    for committed, composing in (("", "ㅎ"), ("", "하"), ("", "한"), ("한", ""), ("글", "")):
        room.keyboard.compose(room.field, committed, composing)
    qtbot.waitUntil(lambda: room.text == "한글")
    assert room.scans == []


def test_a_programmed_prefix_starts_a_scan_and_is_no_part_of_it(
    prefixed: Room, request: pytest.FixtureRequest
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


def test_a_programmed_suffix_ends_a_scan(suffixed: Room, request: pytest.FixtureRequest) -> None:
    suffixed.keyboard.scan(CODE, end="")
    if request.node.callspec.params["suffixed"] == "~":
        suffixed.keyboard.type("~")
    else:
        suffixed.keyboard.press(Qt.Key.Key_F19)
    assert suffixed.scans == [CODE]


def test_a_prefix_must_be_a_key() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        KeyboardWedge(QCoreApplication.instance() or QCoreApplication(), prefix="nonsense")


def test_keys_of_a_window_that_has_gone_are_dropped(room: Room, qtbot: QtBot) -> None:
    gone = QQuickWindow()
    FakeKeyboard(gone).type("a")
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.keyboard.type("b", gap=500)
    qtbot.waitUntil(lambda: room.text == "b")


def test_nothing_but_keys_is_looked_at(room: Room) -> None:
    assert not room.wedge.eventFilter(QObject(), QEvent(QEvent.Type.Timer))


@pytest.mark.parametrize(
    ("ending", "end"), [("\r", ScanEnd.ENTER), ("\n", ScanEnd.ENTER), ("\t", ScanEnd.TAB)]
)
def test_how_a_scan_came_is_told(room: Room, ending: str, end: ScanEnd) -> None:
    room.keyboard.scan(CODE, end=ending)
    [received] = room.received
    assert (received.sent, received.end, received.keys) == (CODE + ending, end, len(CODE) + 1)
    assert received.took == 8 * (len(CODE) - 1)
    assert not received.composed


def test_a_programmed_suffix_is_an_end_too(suffixed: Room, request: pytest.FixtureRequest) -> None:
    suffixed.keyboard.scan(CODE, end="")
    if request.node.callspec.params["suffixed"] == "F19":
        suffixed.keyboard.now += 8
        suffixed.keyboard.press(Qt.Key.Key_F19)
    else:
        suffixed.keyboard.type("~", gap=8)
    assert [received.end for received in suffixed.received] == [ScanEnd.SUFFIX]


def test_a_silence_is_told(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.wedge.scanned):
        room.keyboard.scan("kstf-7q4k9m2x", end="")
    [received] = room.received
    assert (received.sent, received.end) == ("kstf-7q4k9m2x", ScanEnd.SILENCE)
    assert (received.caps, received.composed) == (False, False)


def test_an_input_method_is_told(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.wedge.scanned):
        for letter in "ㅏㄴㅅㄹㅂㅈㄷㄱㅅㅛㅕㅑㅐ":
            room.keyboard.compose(room.field, letter, "")
    assert room.received[0].composed


def test_capitals_without_shift_are_caps_lock(room: Room) -> None:
    room.keyboard.scan("KSTF7Q4K9M2X")
    room.keyboard.now += 1_000
    room.keyboard.type("KSTF", gap=8, modifiers=Qt.KeyboardModifier.ShiftModifier)
    room.keyboard.type("7492\r", gap=8)
    assert [received.caps for received in room.received] == [True, False]


def test_what_it_let_go_of_it_does_not_read(room: Room, qtbot: QtBot) -> None:
    room.wedge.stop()
    room.keyboard.scan("abcdefgh", end="")
    assert (room.scans, room.text) == ([], "abcdefgh")
    room.wedge.start()
    room.keyboard.scan(CODE)
    assert room.scans == [CODE]


@pytest.mark.parametrize(
    "name", ["", "#", "F20", "F35", "Ctrl+B", "Ctrl+Shift+F3", "Esc", "PgDown"]
)
def test_what_the_settings_let_through_is_a_key(name: str) -> None:
    assert read_settings({"KIOSK_SCANNER_PREFIX": name}).scanner_prefix == name
    ProgrammedKey(name)
