"""Numeric keypad keys as digits, independent of NumLock, and characters typed as Alt codes.

Scanners can be set to send digits as keypad keys, and in Alt-code mode to send every character as
Alt with its number. With NumLock off the window system reports such keys as arrow keys.
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
# Scanners send at most 0 and three digits; Unicode numbers have five.
_LONGEST_NUMBER = 5
_CODE_PAGE = "cp1252"


class Keypad:
    """Translates key events of a numeric keypad; collects the digits of an Alt code."""

    def __init__(self) -> None:
        self._number = ""
        self._alt_since: int | None = None

    @staticmethod
    def accepts(event: QKeyEvent) -> bool:
        """Whether a key means a digit but does not carry its text."""
        modifiers = event.modifiers()
        if not modifiers & Qt.KeyboardModifier.KeypadModifier or event.key() not in _DIGITS:
            return False
        is_number = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        return is_number or not event.text().isdecimal()

    def as_digit(self, event: QKeyEvent) -> QKeyEvent | None:
        """An accepted key press as its digit; None while an Alt code is being typed."""
        digit = _DIGITS[Qt.Key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self._number:
                self._alt_since = event.timestamp()
            self._number += digit
            return None
        return _press(event, digit, Qt.KeyboardModifier.KeypadModifier)

    def completed(self, event: QKeyEvent) -> tuple[QKeyEvent, int] | None:
        """The character of an Alt code that a release of Alt completes, and its start in ms."""
        number, since = self._number, self._alt_since
        if event.key() != Qt.Key.Key_Alt or not number or since is None:
            return None
        self._number, self._alt_since = "", None
        character = _character(number)
        if not character:
            return None
        return _press(event, character, Qt.KeyboardModifier.NoModifier), since


def _character(number: str) -> str:
    """The character of an Alt code as Windows reads it: the low byte in code page 1252."""
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
