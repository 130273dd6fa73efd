"""What Qt's key events are to a scanner: characters, its prefix and suffix, or neither."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind
from kiosk.devices.scanners.scanner_hub import End, Received

_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_TERMINATORS = {"\r": End.ENTER, "\n": End.ENTER, "\t": End.TAB}
_SILENT = frozenset(
    {
        0,
        Qt.Key.Key_unknown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Hangul,
        Qt.Key.Key_Hangul_Hanja,
    }
)


@dataclass(frozen=True, slots=True)
class Trace:
    """What a burst of keys tells of the scanner's settings, from its first key on; times in ms."""

    first: int = 0
    last: int = 0
    keys: int = 0
    end: End = End.SILENCE
    ending: str = ""
    composed: bool = False
    caps: bool = False

    def add(self, event: QKeyEvent, kind: KeyKind, at: int) -> Trace:
        """With one more key."""
        text = event.text()
        more = replace(self, first=self.first if self.keys else at, keys=self.keys + 1)
        if kind.ends:
            end = _TERMINATORS.get(text, End.SUFFIX)
            return replace(more, end=end, ending=text)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_letter = text.isalpha() and text.isascii()
        return replace(
            more,
            last=at,
            composed=self.composed or bool(_HANGUL.search(text)),
            caps=self.caps or (is_letter and text.isupper() != shifted),
        )

    def compose(self, at: int) -> Trace:
        """With something that an input method told."""
        first = self.first if self.keys else at
        return replace(self, first=first, last=at, keys=self.keys + 1, composed=True)

    def received(self, text: str) -> Received:
        """The whole burst, which meant `text`."""
        took = self.last - self.first
        return Received(text + self.ending, self.end, took, self.keys, self.composed, self.caps)


class ProgrammedKey:
    """A prefix or suffix that a scanner is programmed to send: F20, Ctrl+B, #, or none if empty."""

    def __init__(self, name: str) -> None:
        """Raises ValueError for a name that is neither a key nor one character."""
        self._character = name if len(name) == 1 else ""
        self._key = QKeySequence("" if self._character else name)
        if self._key == QKeySequence(Qt.Key.Key_unknown):
            raise ValueError(name)
        self.is_typed_by_people = bool(self._character)

    def matches(self, event: QKeyEvent) -> bool:
        """Whether the event is this key."""
        if self._character:
            return event.text() == self._character
        return self._key == QKeySequence(event.keyCombination())


def is_silent(event: QKeyEvent) -> bool:
    """Whether a key says nothing about who types.

    Scanners press Shift and CapsLock too, and an input method leaves nameless keys behind.
    """
    return event.key() in _SILENT and not event.text()


@dataclass(frozen=True, slots=True)
class Programmed:
    """The keys that a scanner is programmed to send around a code."""

    prefix: ProgrammedKey
    suffix: ProgrammedKey

    def kind_of(self, event: QKeyEvent, *, within: bool, typing: bool) -> KeyKind:
        """What a key press is that is no repeat of a held key.

        `within` a burst a suffix that people type as well ends a scan. A prefix that they type is
        one only while nobody is `typing` into a field.
        """
        if self.prefix.matches(event):
            doubtful = self.prefix.is_typed_by_people and typing
            return KeyKind.MARK if doubtful else KeyKind.START
        is_end = event.key() in _ENDS or event.text() in _TERMINATORS
        if self.suffix.matches(event) and not is_end:
            if not self.suffix.is_typed_by_people:
                return KeyKind.STOP
            if within:
                return KeyKind.END
        if is_end:
            return KeyKind.END
        return _kind_of_text(event)


def _kind_of_text(event: QKeyEvent) -> KeyKind:
    """Whether a key writes something; Ctrl with Alt is how Windows says AltGr."""
    modifiers = event.modifiers()
    alone = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    commands = modifiers & alone and not modifiers & Qt.KeyboardModifier.ControlModifier
    if not event.text() or commands:
        return KeyKind.OTHER
    if event.text().isprintable():
        return KeyKind.CHARACTER
    is_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    return KeyKind.CONTROL if is_control and len(event.text()) == 1 else KeyKind.OTHER
