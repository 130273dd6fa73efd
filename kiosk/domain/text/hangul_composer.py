"""Text composition for an on-screen keyboard: two-set Hangul, Cheonjiin, letters."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from kiosk.domain.text.hangul import (
    FINAL_LETTERS,
    INITIAL_LETTERS,
    MEDIAL_LETTERS,
    PAIRS,
    compose,
)

NEXT = "|"
"""Ends a letter, so that the same key can be tapped for the next one."""

DOT = "·"
VOWEL_TAPS = ("ㅣ", DOT, "ㅡ")
# The letters of a key that is tapped once, twice, three times, in a cycle.
TAPS = {
    "ㄱ": "ㄱㅋㄲ", "ㄴ": "ㄴㄹ", "ㄷ": "ㄷㅌㄸ", "ㅂ": "ㅂㅍㅃ", "ㅅ": "ㅅㅎㅆ", "ㅈ": "ㅈㅊㅉ",
    "ㅇ": "ㅇㅁ", "a": "abc", "d": "def", "g": "ghi", "j": "jkl", "m": "mno", "p": "pqrs",
    "t": "tuv", "w": "wxyz",
}  # fmt: skip
# Cheonjiin (천지인): every vowel is composed of a dot, a vertical and a horizontal stroke.
_STROKES = {
    "ㅣ": "ㅣ", "ㅡ": "ㅡ", "ㅣ·": "ㅏ", "ㅣ··": "ㅑ", "·ㅣ": "ㅓ", "··ㅣ": "ㅕ", "·ㅡ": "ㅗ",
    "··ㅡ": "ㅛ", "ㅡ·": "ㅜ", "ㅡ··": "ㅠ", "ㅡㅣ": "ㅢ", "ㅣ·ㅣ": "ㅐ", "ㅣ··ㅣ": "ㅒ",
    "·ㅣㅣ": "ㅔ", "··ㅣㅣ": "ㅖ", "·ㅡㅣ": "ㅚ", "·ㅡㅣ·": "ㅘ", "·ㅡㅣ·ㅣ": "ㅙ", "ㅡ·ㅣ": "ㅟ",
    "ㅡ··ㅣ": "ㅝ", "ㅡ··ㅣㅣ": "ㅞ",
}  # fmt: skip
_LONGEST_STROKES = max(map(len, _STROKES))
_JOINED = {pair: whole for whole, pair in PAIRS.items()}


class _Syllable(NamedTuple):
    """The letters of the syllable that is being typed; the last ones may be missing."""

    initial: str = ""
    medial: str = ""
    final: str = ""

    def __str__(self) -> str:
        if not self.initial or not self.medial:
            return self.initial + self.medial
        return compose(
            INITIAL_LETTERS.index(self.initial),
            MEDIAL_LETTERS.index(self.medial),
            FINAL_LETTERS.index(self.final) if self.final else 0,
        )


def composed(letters: str) -> str:
    """Compose the letters typed on a two-set keyboard to text."""
    parts: list[str] = []
    syllable = _Syllable()
    for letter in letters:
        if letter in MEDIAL_LETTERS:
            done, syllable = _with_vowel(syllable, letter)
        elif letter in INITIAL_LETTERS or letter in FINAL_LETTERS[1:]:
            done, syllable = _with_consonant(syllable, letter)
        else:
            done, syllable = f"{syllable}{letter}", _Syllable()
        parts.append(done)
    return "".join((*parts, str(syllable)))


def tapped(taps: str) -> str:
    """Compose taps on keys with several letters, and strokes of Cheonjiin, to text."""
    runs = ((strokes, "".join(run)) for strokes, run in groupby(taps, key=VOWEL_TAPS.__contains__))
    return composed("".join(_vowels(run) if strokes else _cycled(run) for strokes, run in runs))


def _with_vowel(syllable: _Syllable, letter: str) -> tuple[str, _Syllable]:
    """A vowel forms a new syllable with the last consonant."""
    initial, medial, final = syllable
    if final:
        pair = PAIRS.get(final, final)
        return str(_Syllable(initial, medial, pair[:-1])), _Syllable(pair[-1], letter)
    if joined := _JOINED.get(medial + letter, "") if medial else letter:
        return "", _Syllable(initial, joined)
    return str(syllable), _Syllable("", letter)


def _with_consonant(syllable: _Syllable, letter: str) -> tuple[str, _Syllable]:
    initial, medial, final = syllable
    if initial and medial:
        joined = _JOINED.get(final + letter, "") if final else letter
        if joined and joined in FINAL_LETTERS:
            return "", _Syllable(initial, medial, joined)
    return str(syllable), _Syllable(letter)


def _vowels(strokes: str) -> str:
    """The longest vowels that the strokes form, in order."""
    text = ""
    while strokes:
        lengths = range(min(len(strokes), _LONGEST_STROKES), 0, -1)
        length = next((length for length in lengths if strokes[:length] in _STROKES), 1)
        text += _STROKES.get(strokes[:length], strokes[:length])
        strokes = strokes[length:]
    return text


def _cycled(taps: str) -> str:
    text = ""
    for key, run in groupby(taps):
        if key != NEXT:
            letters = TAPS.get(key, key)
            times = len(list(run))
            text += letters[(times - 1) % len(letters)] if key in TAPS else key * times
    return text
