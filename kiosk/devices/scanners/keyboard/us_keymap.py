"""Translates key events of Linux input devices to text with a US keyboard layout.

Key codes and the form of events are those of Linux's input.h and input-event-codes.h.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

EVENT = struct.Struct("@llHHi")
"""Seconds, microseconds, type, code, value."""

SYN, KEY, LED = 0x00, 0x01, 0x11
DROPPED = 3
CAPS_LED = 1
KEY_ENTER = 28

_RELEASED, _PRESSED = 0, 1
_SHIFTS, _CONTROLS, _ALTS, _CAPS = (42, 54), (29, 97), (56, 100), 58
_MODIFIERS = (*_SHIFTS, *_CONTROLS, _CAPS)
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (71, "789-456+1230.", "789-456+1230."),
)
_KEYS: dict[int, tuple[str, str]] = {
    first + place: pair
    for first, plain, shifted in _ROWS
    for place, pair in enumerate(zip(plain, shifted, strict=True))
} | {
    code: (one, one) for code, one in zip((15, KEY_ENTER, 55, 57, 96, 98), "\t\r* \r/", strict=True)
}
_KEYPAD = {71 + place: digit for place, digit in enumerate("789-456+1230") if digit.isdigit()}


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """An input event of a device; `at` in milliseconds of the kernel's clock."""

    at: float
    kind: int
    code: int
    value: int


@dataclass(frozen=True, slots=True)
class KeymapState:
    """State of the modifier keys; `alt_digits` are the digits of an Alt code typed so far."""

    shift: bool = False
    control: bool = False
    alt: bool = False
    caps: bool = False
    alt_digits: str = ""


def events(data: bytes) -> Iterator[KeyEvent]:
    """The complete events at the start of `data`."""
    for seconds, micros, kind, code, value in EVENT.iter_unpack(data[: complete_length(data)]):
        yield KeyEvent(seconds * 1000 + micros / 1000, kind, code, value)


def complete_length(data: bytes) -> int:
    """How many bytes of `data` form complete events."""
    return len(data) - len(data) % EVENT.size


def press(state: KeymapState, event: KeyEvent) -> tuple[KeymapState, str]:
    """The modifier state after an event, and the text that it types: empty or one character."""
    if event.kind == LED and event.code == CAPS_LED:
        return replace(state, caps=bool(event.value)), ""
    if event.kind != KEY or event.value not in (_RELEASED, _PRESSED):
        return state, ""
    down = event.value == _PRESSED
    if event.code in _ALTS:
        return _alt(state, down=down)
    if event.code in _MODIFIERS:
        return _modified(state, event.code, down=down), ""
    return _pressed(state, event.code) if down else (state, "")


def _alt(state: KeymapState, *, down: bool) -> tuple[KeymapState, str]:
    """Alt begins an Alt code, and types its character when it is released."""
    typed = "" if down else _alt_character(state.alt_digits)
    return replace(state, alt=down, alt_digits=""), typed


def _modified(state: KeymapState, code: int, *, down: bool) -> KeymapState:
    if code in _SHIFTS:
        return replace(state, shift=down)
    if code in _CONTROLS:
        return replace(state, control=down)
    return replace(state, caps=not state.caps) if down else state


def _pressed(state: KeymapState, code: int) -> tuple[KeymapState, str]:
    if state.alt:
        return replace(state, alt_digits=state.alt_digits + _KEYPAD.get(code, "")), ""
    return state, _typed(state, code)


def _typed(state: KeymapState, code: int) -> str:
    plain, shifted = _KEYS.get(code, ("", ""))
    upper = state.shift != (state.caps and plain.isalpha())
    text = shifted if upper else plain
    # Control with a letter or one of [\]^_ is how keyboards type ASCII's control characters.
    return chr(ord(shifted.upper()) & 0x1F) if text and state.control and text > " " else text


def _alt_character(digits: str) -> str:
    number = int(digits[-5:] or "0") & 0xFF
    return bytes([number]).decode("latin-1") if number else ""
