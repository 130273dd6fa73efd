"""A kiosk at which numeric codes are typed by scanners in every way that a keyboard allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.devices.scanners.keyboard.keystroke_timing import BurstPhase
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from tests.e2e.conftest import Venue, opened

CODES = {
    "hana": "1120345",
    "duri": "20345",
    "sechan": "345",
    "neon": "12345",
    "long": "8809012345678",
}
_KEYPAD = {
    "0": Qt.Key.Key_Insert, "1": Qt.Key.Key_End, "2": Qt.Key.Key_Down, "3": Qt.Key.Key_PageDown,
    "4": Qt.Key.Key_Left, "5": Qt.Key.Key_Clear, "6": Qt.Key.Key_Right, "7": Qt.Key.Key_Home,
    "8": Qt.Key.Key_Up, "9": Qt.Key.Key_PageUp,
}  # fmt: skip
_ON_KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def entrance(qtbot: QtBot, store_path: Path) -> Iterator[Venue]:
    with closing(Store.open(store_path, "set-up")) as store:
        for id_, code in CODES.items():
            guest = facts.change_fact(None, Guest(id_, family_latin=id_.title(), languages=("en",)))
            assert guest is not None
            store.append([guest, facts.code_issued(id_, code)])
    yield from opened(qtbot, store_path)


def keys(venue: Venue, *typed: tuple[str, int]) -> None:
    """Each text after so many milliseconds before every character."""
    venue.keyboard.now += 2_000
    for text, gap in typed:
        for character in text:
            venue.keyboard.now += gap
            control = character == "\x1d"
            venue.keyboard.press(
                Qt.Key.Key_BracketRight if control else _key(character),
                character,
                Qt.KeyboardModifier.ControlModifier if control else None,
            )


def _key(character: str) -> int:
    return Qt.Key.Key_Return if character == "\r" else ord(character.upper())


def outcomes(venue: Venue, qtbot: QtBot) -> list[tuple[str, str]]:
    """The recorded scans with their outcomes, after all keys are processed."""
    assert venue.kiosk.scanner_hub is not None
    [wedge] = venue.kiosk.scanner_hub.scanners
    assert isinstance(wedge, KeyboardWedge)
    at_rest = BurstPhase.IDLE, BurstPhase.OVER
    qtbot.waitUntil(lambda: wedge._burst.phase in at_rest)
    venue.settled()
    return [(scan["guest"] or "", scan["outcome"]) for scan in venue.scans()]


@pytest.mark.parametrize(
    ("typed", "whose"),
    [
        ((("1", 8), ("2", 45), ("3", 45), ("45\r", 8)), "neon"),
        ((("1", 8), ("1", 45), ("2", 45), ("0345\r", 8)), "hana"),
        ((("1", 8), ("12", 60), ("0345", 8), ("\r", 8)), "hana"),
        ((("11", 90), ("20", 8), ("345\r", 20)), "hana"),
    ],
)
def test_a_code_is_read_whole_or_not_at_all(
    entrance: Venue, qtbot: QtBot, typed: Sequence[tuple[str, int]], whose: str
) -> None:
    keys(entrance, *typed)
    assert outcomes(entrance, qtbot) in ([(whose, "Admitted")], [])


@pytest.mark.parametrize("before", ["10AB", "9", "98765"])
def test_a_control_character_does_not_split_a_code(
    entrance: Venue, qtbot: QtBot, before: str
) -> None:
    keys(entrance, (f"{before}\x1d20345\r", 8))
    assert outcomes(entrance, qtbot) in ([("", "NotFound")], [])


@pytest.mark.parametrize("code", ["long", "hana"])
def test_equal_keys_with_one_time_stamp_are_not_auto_repeat(
    entrance: Venue, qtbot: QtBot, code: str
) -> None:
    """A scanner's keys in one batch, as X11 and Qt deliver them: a marked release and press."""
    text = CODES[code] + "\r"
    entrance.keyboard.now += 2_000
    for before, character in zip(" " + text, text, strict=False):
        at_once = before == character
        entrance.keyboard.now += 0 if at_once else 10
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind, _key(character), Qt.KeyboardModifier.NoModifier, character, at_once
            )
            event.setTimestamp(entrance.keyboard.now)
            QCoreApplication.sendEvent(entrance.kiosk.window, event)
    assert outcomes(entrance, qtbot) == [(code, "Admitted")]


@pytest.mark.parametrize("gap", [28, 38, 45, 60, 90, 130])
def test_a_slow_scanner_that_ends_its_codes_is_read(
    entrance: Venue, qtbot: QtBot, gap: int
) -> None:
    keys(entrance, (CODES["long"] + "\r", gap))
    assert outcomes(entrance, qtbot) == [("long", "Admitted")]


def test_a_slow_code_with_a_gap_in_it_is_not_read(entrance: Venue, qtbot: QtBot) -> None:
    keys(entrance, ("88", 90), ("0", 400), ("9012345678\r", 90))
    assert outcomes(entrance, qtbot) == []


@pytest.mark.parametrize("gap", [10, 60])
def test_keypad_keys_without_numlock_are_digits(entrance: Venue, qtbot: QtBot, gap: int) -> None:
    entrance.keyboard.now += 2_000
    before = entrance.kiosk.window.activeFocusItem()
    for digit in CODES["long"]:
        entrance.keyboard.now += gap
        entrance.keyboard.press(_KEYPAD[digit], "", _ON_KEYPAD)
    assert entrance.kiosk.window.activeFocusItem() is before
    entrance.keyboard.now += gap
    entrance.keyboard.press(Qt.Key.Key_Return, "\r")
    assert outcomes(entrance, qtbot) == [("long", "Admitted")]


def test_too_few_keypad_keys_move_nothing_and_press_nothing(entrance: Venue, qtbot: QtBot) -> None:
    entrance.keyboard.press(Qt.Key.Key_Tab, "\t")
    entrance.keyboard.now += 2_000
    item, shown = entrance.kiosk.window.activeFocusItem(), entrance.props
    for digit in "2486":
        entrance.keyboard.now += 45
        entrance.keyboard.press(_KEYPAD[digit], "", _ON_KEYPAD)
    entrance.keyboard.now += 45
    entrance.keyboard.press(Qt.Key.Key_Return, "\r")
    assert outcomes(entrance, qtbot) == []
    assert entrance.kiosk.window.activeFocusItem() is item
    assert entrance.props == shown


@pytest.mark.parametrize("numlock", [True, False])
def test_a_code_in_alt_mode_is_read(entrance: Venue, qtbot: QtBot, numlock: bool) -> None:
    """Every character is Alt with its number on the keypad."""
    keyboard, window = entrance.keyboard, entrance.kiosk.window
    keyboard.now += 2_000
    alt = Qt.KeyboardModifier.AltModifier
    for character in CODES["long"] + "\r":
        keyboard.now += 8
        _alt(window, QEvent.Type.KeyPress, keyboard.now)
        for digit in f"{ord(character):03d}":
            keyboard.now += 8
            key = _key(digit) if numlock else _KEYPAD[digit]
            keyboard.press(key, digit if numlock else "", alt | _ON_KEYPAD)
        keyboard.now += 8
        _alt(window, QEvent.Type.KeyRelease, keyboard.now)
    assert outcomes(entrance, qtbot) == [("long", "Admitted")]


def _alt(window: QWindow, kind: QEvent.Type, at: int) -> None:
    event = QKeyEvent(kind, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(window, event)
