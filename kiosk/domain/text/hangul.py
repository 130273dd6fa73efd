"""Decomposition of Hangul: syllables to the letters typed for them, and to their initials."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

FIRST_SYLLABLE = 0xAC00
LAST_SYLLABLE = 0xD7A3
MEDIALS = 21
FINALS = 28
_REMEMBERED = 16_384

INITIAL_LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
MEDIAL_LETTERS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINAL_LETTERS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

# Letters without a key on a two-set keyboard, and the two that are typed instead.
PAIRS = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip


def is_syllable(character: str) -> bool:
    """Whether a character is a composed syllable."""
    return FIRST_SYLLABLE <= ord(character) <= LAST_SYLLABLE


def is_consonant(character: str) -> bool:
    """Whether a character is a single consonant or a pair of consonants."""
    return "ㄱ" <= character <= "ㅎ"


def is_hangul(character: str) -> bool:
    """Whether a character is a syllable or a single letter."""
    return is_syllable(character) or "ㄱ" <= character <= "ㅣ"


def decompose(syllable: str) -> tuple[int, int, int]:
    """The indices of initial, medial and final of a syllable (Unicode 3.12); final 0 is none."""
    initial, rest = divmod(ord(syllable) - FIRST_SYLLABLE, MEDIALS * FINALS)
    return initial, *divmod(rest, FINALS)


def compose(initial: int, medial: int, final: int = 0) -> str:
    """The syllable with these indices of initial, medial and final; final 0 is none."""
    return chr(FIRST_SYLLABLE + (initial * MEDIALS + medial) * FINALS + final)


def letters(text: str) -> str:
    """The letters in the order in which they are typed on a two-set keyboard.

    So a half-typed word is a beginning of the whole one: 김밋, typed for 김미서, is
    ㄱㅣㅁㅁㅣㅅ. Other characters are kept.
    """
    return "".join(map(_letters_of, unicodedata.normalize("NFC", text)))


def initials(text: str) -> str:
    """The first consonants of the syllables; single consonants are kept, pairs are split."""
    return "".join(map(_initial_of, unicodedata.normalize("NFC", text)))


@lru_cache(_REMEMBERED)
def _letters_of(character: str) -> str:
    if not is_syllable(character):
        return PAIRS.get(character, character)
    initial, medial, final = decompose(character)
    letters = INITIAL_LETTERS[initial], MEDIAL_LETTERS[medial], FINAL_LETTERS[final].strip()
    return "".join(PAIRS.get(letter, letter) for letter in letters)


@lru_cache(_REMEMBERED)
def _initial_of(character: str) -> str:
    if is_syllable(character):
        return INITIAL_LETTERS[decompose(character)[0]]
    return PAIRS.get(character, character) if is_consonant(character) else ""
