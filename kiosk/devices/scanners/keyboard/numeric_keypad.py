"""A keypad's keys as the digits on them, whatever NumLock says, and characters typed with Alt.

Scanners send digits as keypad keys where they are set to, and in their Alt-code mode every
character as Alt with its number. With NumLock off the window system makes arrows of them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_DIGITS = {
    _Key.Key_Insert: "0",
    _Key.Key_End: "1",
    _Key.Key_Down: "2",
    _Key.Key_PageDown: "3",
    _Key.Key_Left: "4",
    _Key.Key_Clear: "5",
    _Key.Key_Right: "6",
    _Key.Key_Home: "7",
    _Key.Key_Up: "8",
    _Key.Key_PageUp: "9",
    _Key.Key_Delete: ".",
} | {_Key(ord(digit)): digit for digit in "0123456789"}
# The longest number that scanners type: 0 and three digits; Unicode has five.
_LONGEST_NUMBER = 5
_CODE_PAGE = "cp1252"


class Keypad:
    """What the keys of a keypad write."""

    def __init__(self) -> None:
        self._number = ""
        self._alt_since: int | None = None

    @staticmethod
    def takes(event: QKeyEvent) -> bool:
        """Whether a key stands for a digit that it does not write itself."""
        modifiers = event.modifiers()
        if not modifiers & Qt.KeyboardModifier.KeypadModifier or event.key() not in _DIGITS:
            return False
        is_number = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        return is_number or not event.text().isdecimal()

    def written(self, event: QKeyEvent) -> QKeyEvent | None:
        """The press of a key that it `takes`, as a digit; None while Alt makes a number of them."""
        digit = _DIGITS[Qt.Key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self._number:
                self._alt_since = event.timestamp()
            self._number += digit
            return None
        return _press(event, digit, Qt.KeyboardModifier.KeypadModifier)

    def completed(self, event: QKeyEvent) -> tuple[QKeyEvent, int] | None:
        """The character whose number was typed until the release of Alt, and since when, in ms."""
        number, since = self._number, self._alt_since
        if event.key() != Qt.Key.Key_Alt or not number or since is None:
            return None
        self._number, self._alt_since = "", None
        character = _character(number)
        if not character:
            return None
        return _press(event, character, Qt.KeyboardModifier.NoModifier), since


def _character(number: str) -> str:
    """By its number as Windows takes it: of three digits and of those after a 0 the low byte."""
    if not number.isdecimal() or len(number) > _LONGEST_NUMBER:
        return ""
    byte = int(number) & 0xFF
    return bytes([byte]).decode(_CODE_PAGE, "ignore") if byte else ""


def _press(event: QKeyEvent, character: str, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    key = ord(character.upper()) if character.isprintable() else 0
    end = {"\r": _Key.Key_Return, "\n": _Key.Key_Return, "\t": _Key.Key_Tab}.get(character)
    pressed = QKeyEvent(
        QEvent.Type.KeyPress, end or key, modifiers, character, event.isAutoRepeat()
    )
    pressed.setTimestamp(event.timestamp())
    return pressed
