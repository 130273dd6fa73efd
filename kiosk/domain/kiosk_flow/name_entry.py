"""The name that a guest types on the screen in order to be found."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.domain.text.hangul import is_hangul, is_syllable
from kiosk.domain.text.hangul_composer import NEXT, VOWEL_TAPS, composed, tapped

LONGEST = 40
LEAST_CODE = 4
_LEAST_HANGUL = 2
_LEAST_LATIN = 3


@dataclass(frozen=True, slots=True)
class NameEntry:
    """The keys pressed so far: `done` is finished text, `strokes` are still being composed.

    `tapping` says that the strokes are taps on keys with several letters each. `latin` is None
    until a script was chosen; `shifted` applies to one letter, `digits` says that the keyboard has
    digits.
    """

    done: str = field(default="", repr=False)
    strokes: str = field(default="", repr=False)
    tapping: bool = False
    shifted: bool = False
    latin: bool | None = None
    digits: bool = False

    @property
    def text(self) -> str:
        """The whole text, with what is still being composed."""
        return self.done + (tapped(self.strokes) if self.tapping else composed(self.strokes))

    @property
    def is_code(self) -> bool:
        """Whether it is a code rather than a name, by a digit in it, and long enough for one."""
        return len(self.text) >= LEAST_CODE and any(map(str.isdecimal, self.text))

    @property
    def is_enough(self) -> bool:
        """Whether it is long enough for a search by name: two syllables, three other letters."""
        if any(map(str.isdecimal, self.text)):
            return False
        hangul = [letter for letter in self.text if is_hangul(letter)]
        if any(map(is_syllable, hangul)):
            return len(hangul) >= _LEAST_HANGUL
        return not hangul and sum(map(str.isalpha, self.text)) >= _LEAST_LATIN


def press(entry: NameEntry, key: str) -> NameEntry | None:
    """The entry after a key; None for an unknown key."""
    kind, _, value = key.partition(".")
    match kind, value:
        case "key", "delete":
            return _shorter(entry)
        case "key", "shift":
            return replace(entry, shifted=not entry.shifted)
        case "key", "hangul" | "latin":
            return replace(_settled(entry), latin=value == "latin", shifted=False, digits=False)
        case "key", "digits":
            return replace(_settled(entry), shifted=False, digits=True)
        case "key", _ if value == "-" or (len(value) == 1 and value in "0123456789"):
            return _add(entry, value, tapping=False)
        case "key" | "tap", "space":
            return _add(entry, " ", tapping=kind == "tap") if entry.text.strip() else entry
        case "tap", "next":
            return _add(entry, NEXT, tapping=True) if entry.strokes else entry
        case "key", _ if len(value) == 1 and (is_hangul(value) or _is_latin(value)):
            return replace(_add(entry, value, tapping=False), shifted=False)
        case "tap", _ if len(value) == 1 and (
            value in VOWEL_TAPS or is_hangul(value) or _is_latin(value)
        ):
            return _add(entry, value, tapping=True)
    return None


def _is_latin(value: str) -> bool:
    return value.isascii() and value.isalpha()


def _add(entry: NameEntry, stroke: str, *, tapping: bool) -> NameEntry:
    entry = entry if entry.tapping is tapping else replace(_settled(entry), tapping=tapping)
    if len(entry.done) + len(entry.strokes) >= 3 * LONGEST or len(entry.text) >= LONGEST:
        return entry
    return replace(entry, strokes=entry.strokes + stroke)


def _settled(entry: NameEntry) -> NameEntry:
    return replace(entry, done=entry.text, strokes="")


def _shorter(entry: NameEntry) -> NameEntry:
    if entry.strokes:
        strokes = entry.strokes.rstrip(NEXT)[:-1] if entry.tapping else entry.strokes[:-1]
        return replace(entry, strokes=strokes)
    return replace(entry, done=entry.done[:-1])
