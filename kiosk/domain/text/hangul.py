"""Hangul taken apart: syllables to the letters that are typed for them, and to their initials."""

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

# Letters that a two-set keyboard has no key for, and the two that are typed instead.
PAIRS = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip


def is_syllable(character: str) -> bool:
    """Whether a character is a composed syllable."""
    return FIRST_SYLLABLE <= ord(character) <= LAST_SYLLABLE


def is_consonant(character: str) -> bool:
    """Whether a character is a consonant by itself, also a pair of them."""
    return "ㄱ" <= character <= "ㅎ"


def is_hangul(character: str) -> bool:
    """Whether a character is a syllable or a letter by itself."""
    return is_syllable(character) or "ㄱ" <= character <= "ㅣ"


def taken_apart(syllable: str) -> tuple[int, int, int]:
    """Which initial, medial and final a syllable has (Unicode 3.12); a final of 0 is none."""
    initial, rest = divmod(ord(syllable) - FIRST_SYLLABLE, MEDIALS * FINALS)
    return initial, *divmod(rest, FINALS)


def put_together(initial: int, medial: int, final: int = 0) -> str:
    """The syllable of these."""
    return chr(FIRST_SYLLABLE + (initial * MEDIALS + medial) * FINALS + final)


def letters(text: str) -> str:
    """The letters in the order in which a two-set keyboard takes them.

    So a half-typed word begins the whole one: 김밋, on the way to 김미서, is ㄱㅣㅁㅁㅣㅅ. What is
    not Hangul stays.
    """
    return "".join(map(_letters_of, unicodedata.normalize("NFC", text)))


def initials(text: str) -> str:
    """The first consonants of the syllables; consonants by themselves stay, pairs taken apart."""
    return "".join(map(_initial_of, unicodedata.normalize("NFC", text)))


@lru_cache(_REMEMBERED)
def _letters_of(character: str) -> str:
    if not is_syllable(character):
        return PAIRS.get(character, character)
    initial, medial, final = taken_apart(character)
    told = INITIAL_LETTERS[initial], MEDIAL_LETTERS[medial], FINAL_LETTERS[final].strip()
    return "".join(PAIRS.get(letter, letter) for letter in told)


@lru_cache(_REMEMBERED)
def _initial_of(character: str) -> str:
    if is_syllable(character):
        return INITIAL_LETTERS[taken_apart(character)[0]]
    return PAIRS.get(character, character) if is_consonant(character) else ""
