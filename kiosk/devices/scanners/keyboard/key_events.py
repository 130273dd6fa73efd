"""Classifies Qt key events: characters, a scanner's prefix or suffix, end keys, or others."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd

_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_TERMINATORS = {"\r": ScanEnd.ENTER, "\n": ScanEnd.ENTER, "\t": ScanEnd.TAB}
_MODIFIER_KEYS = frozenset(
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
class BurstTrace:
    """Properties of a burst of keys that show how the scanner is configured; times in ms."""

    first: int = 0
    last: int = 0
    keys: int = 0
    end: ScanEnd = ScanEnd.SILENCE
    ending: str = ""
    composed: bool = False
    caps: bool = False

    def add(self, event: QKeyEvent, kind: KeyKind, at: int) -> BurstTrace:
        """The trace after one more key."""
        text = event.text()
        more = replace(self, first=self.first if self.keys else at, keys=self.keys + 1)
        if kind.ends:
            end = _TERMINATORS.get(text, ScanEnd.SUFFIX)
            return replace(more, end=end, ending=text)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_letter = text.isalpha() and text.isascii()
        return replace(
            more,
            last=at,
            composed=self.composed or bool(_HANGUL.search(text)),
            caps=self.caps or (is_letter and text.isupper() != shifted),
        )

    def compose(self, at: int) -> BurstTrace:
        """The trace after an event of an input method."""
        first = self.first if self.keys else at
        return replace(self, first=first, last=at, keys=self.keys + 1, composed=True)

    def received(self, text: str) -> ReceivedScan:
        """The complete burst as a scan of `text`."""
        took = self.last - self.first
        return ReceivedScan(text + self.ending, self.end, took, self.keys, self.composed, self.caps)


class ProgrammedKey:
    """A prefix or suffix key that a scanner is set to send: F20, Ctrl+B, #; empty is none."""

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


def is_modifier_key(event: QKeyEvent) -> bool:
    """Whether a key does not distinguish a scanner from a person.

    Scanners press Shift and CapsLock too, and input methods send keys without a code.
    """
    return event.key() in _MODIFIER_KEYS and not event.text()


@dataclass(frozen=True, slots=True)
class ProgrammedKeys:
    """The prefix and suffix keys that a scanner is programmed to send around a code."""

    prefix: ProgrammedKey
    suffix: ProgrammedKey

    def kind_of(self, event: QKeyEvent, *, within: bool, typing: bool) -> KeyKind:
        """The kind of a key press that is not an auto-repeat.

        A suffix that people type as well ends a scan only `within` a burst. A prefix that people
        type as well counts as a prefix only while no text field has the focus (`typing` False).
        """
        if self.prefix.matches(event):
            ambiguous = self.prefix.is_typed_by_people and typing
            return KeyKind.MARK if ambiguous else KeyKind.START
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
    """The kind of a key by its text; Windows reports AltGr as Ctrl with Alt."""
    modifiers = event.modifiers()
    alone = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    commands = modifiers & alone and not modifiers & Qt.KeyboardModifier.ControlModifier
    if not event.text() or commands:
        return KeyKind.OTHER
    if event.text().isprintable():
        return KeyKind.CHARACTER
    is_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    return KeyKind.CONTROL if is_control and len(event.text()) == 1 else KeyKind.OTHER
