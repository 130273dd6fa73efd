"""Names of the desk's shortcut keys; letters are independent of the input method."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.text.korean import keystrokes_of

ENTER, ESCAPE, UP, DOWN, LEFT, RIGHT = "enter", "escape", "up", "down", "left", "right"
PAGE_UP, PAGE_DOWN, LOCK, SEARCH = "page_up", "page_down", "ctrl+l", "/"
SWITCH = "ctrl+g"
"""Opens the list of checkpoints."""
MOVES = frozenset({UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN})
"""Keys that repeat while they are held."""

_NAMED = {
    Qt.Key.Key_Return: ENTER,
    Qt.Key.Key_Enter: ENTER,
    Qt.Key.Key_Escape: ESCAPE,
    Qt.Key.Key_Up: UP,
    Qt.Key.Key_Down: DOWN,
    Qt.Key.Key_Left: LEFT,
    Qt.Key.Key_Right: RIGHT,
    Qt.Key.Key_PageUp: PAGE_UP,
    Qt.Key.Key_PageDown: PAGE_DOWN,
    Qt.Key.Key_Slash: SEARCH,
}
_SIGNS = ("+", "-", "*")
_IGNORED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_text(name: str) -> bool:
    """Whether a key types a letter, or the slash that moves the focus to the search."""
    return name == SEARCH or (len(name) == 1 and name.isalpha())


def name_of(key: int, text: str, modifiers: Qt.KeyboardModifier) -> str:
    """`U`, `/`, `+`, `enter`, `ctrl+l`; empty for a key that the desk does not use.

    A letter is identified by its key or, if a Korean input method typed it, by the Latin letter of
    the same key.
    """
    held = modifiers & ~_IGNORED
    letter = chr(key) if ord("A") <= key <= ord("Z") or ord("0") <= key <= ord("9") else ""
    if held == Qt.KeyboardModifier.ControlModifier:
        return f"ctrl+{letter.lower()}" if letter else ""
    if held != Qt.KeyboardModifier.NoModifier:
        return ""
    return _NAMED.get(key, "") or letter or _written(text)  # type: ignore[call-overload]  # ints and keys are equal


def _written(text: str) -> str:
    if text in _SIGNS:
        return text
    letter = keystrokes_of(text).upper() if len(text) == 1 else ""
    return letter if len(letter) == 1 and "A" <= letter <= "Z" else ""
