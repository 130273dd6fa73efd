"""Hangul: particles by final sound, and keys typed through a Korean input method."""

from __future__ import annotations

import unicodedata

_FIRST_SYLLABLE = 0xAC00
_LAST_SYLLABLE = 0xD7A3
_MEDIALS = 21
_FINALS = 28
_RIEUL = 8

# Two-set (KS X 5002) layout: the Latin key behind each letter.
_INITIAL_KEYS = ("r R s e E f a q Q t T d w W c z x v g").split()
_MEDIAL_KEYS = ("k o i O j p u P h hk ho hl y n nj np nl b m ml l").split()
_FINAL_KEYS = "  r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ")[1:]
_LETTER_KEYS = dict(
    zip(
        "ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ",
        (
            "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g "
            "k o i O j p u P h hk ho hl y n nj np nl b m ml l"
        ).split(),
        strict=True,
    )
)

# The final consonant of a digit read in Korean (영일이삼사오육칠팔구): final index, 0 for none.
_DIGIT_FINALS = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}
# The final consonant of a Latin letter's Korean name (에이, 비, … 엘, 엠, 엔, 알 …).
_LETTER_FINALS = {"l": 8, "m": 16, "n": 4, "r": 8}


def _final_of(word: str) -> int:
    """Index of the final consonant of `word` when read aloud, 0 for none."""
    for character in reversed(unicodedata.normalize("NFC", word)):
        code = ord(character)
        if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
            return (code - _FIRST_SYLLABLE) % _FINALS
        if character in _DIGIT_FINALS:
            return _final_of_number(word) if character == "0" else _DIGIT_FINALS[character]
        if character.isalpha():
            return _LETTER_FINALS.get(character.lower(), 0)
    return 0


def _final_of_number(word: str) -> int:
    """A number that ends in zeros ends with ten, hundred, thousand (십, 백, 천) or 만, 억."""
    digits = word.rstrip("".join(c for c in word if not c.isdigit()))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == len(digits):
        return _DIGIT_FINALS["0"]
    if zeros >= 8:
        return 1
    if zeros >= 4:
        return 4
    return {1: 17, 2: 1, 3: 4}[zeros]


def with_particle(word: str, pair: str) -> str:
    """`word` with the right particle of `pair`: 은/는, 이/가, 을/를, 으로/로.

    The first one of a pair follows a final consonant, the second one a vowel. After ㄹ the pair
    으로/로 takes 로, as after a vowel.
    """
    closed, opened = pair.split("/")
    final = _final_of(word)
    if not final or (final == _RIEUL and closed == "으로"):
        return word + opened
    return word + closed


def keystrokes_of(text: str) -> str:
    """The Latin keys that were pressed to get `text` out of a two-set Hangul input method.

    Composed syllables are split into their letters; other characters are kept.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text).translate(_KEYS)


class _Keys(dict[int, str]):
    """The keys of Hangul characters, each computed on first use."""

    def __missing__(self, code: int) -> str:
        keys = _keys_of(chr(code))
        if keys == chr(code):
            raise LookupError
        self[code] = keys
        return keys


_KEYS = _Keys()


def _keys_of(character: str) -> str:
    code = ord(character) - _FIRST_SYLLABLE
    if 0 <= code <= _LAST_SYLLABLE - _FIRST_SYLLABLE:
        initial, rest = divmod(code, _MEDIALS * _FINALS)
        medial, final = divmod(rest, _FINALS)
        return _INITIAL_KEYS[initial] + _MEDIAL_KEYS[medial] + _FINAL_KEYS[final]
    return _LETTER_KEYS.get(character, character)
