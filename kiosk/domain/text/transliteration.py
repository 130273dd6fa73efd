"""Words of a text, transliterated to plain lower-case letters from any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from kiosk.domain.text.hangul import is_hangul

Transliterate = Callable[[str], str]
"""A function from text in any script to ASCII."""

LONGEST_TEXT = 400
LONGEST_WORD = 40

# Spelt with a second vowel where there is no key for the letter.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_WORDS = re.compile(r"[^\W_]+")
_ASCII_WORDS = re.compile(rf"[a-z0-9]{{1,{LONGEST_WORD}}}")
_SCRIPTS = re.compile("[ㄱ-ㅣ가-힣]+|[^ㄱ-ㅣ가-힣]+")
_APOSTROPHES = str.maketrans("", "", "'’‘ʼʹ`´")
# Single letters, which NFKC would turn into others.
_LETTERS = re.compile("[ㄱ-ㅣ]")


def words_of(text: str, transliterate: Transliterate) -> list[str]:
    """The words of a text: Hangul unchanged, all else in a to z and digits.

    Where both are in one word, it is split into two: 1등서기관, AI연구원.
    """
    if len(text) > LONGEST_TEXT:
        text = text[:LONGEST_TEXT]
    if text.isascii():
        return _ASCII_WORDS.findall(text.lower().replace("'", "").replace("`", ""))
    text = text.translate(_APOSTROPHES)
    found = _WORDS.findall(_composed(text).lower())
    return [plain[:LONGEST_WORD] for word in found for plain in _plain(word, transliterate)]


def words_with_umlauts_expanded(text: str, transliterate: Transliterate) -> list[str]:
    """The words with ue for ü and the like; none where that makes no difference."""
    if text.isascii():
        return []
    lower = _composed(text[:LONGEST_TEXT]).lower()
    expanded = lower.translate(_SPELT_OUT)
    return [] if expanded == lower else words_of(expanded, transliterate)


def _composed(text: str) -> str:
    """The text composed: NFC with single Hangul letters, else NFKC (no full-width forms)."""
    if _LETTERS.search(text):
        return unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFKC", text)


def _plain(word: str, transliterate: Transliterate) -> Iterable[str]:
    if word.isascii() or all(map(is_hangul, word)):
        return (word,)
    if any(map(is_hangul, word)):
        parts = _SCRIPTS.findall(word)
        return (plain for part in parts for plain in _plain(part, transliterate))
    return _ASCII_WORDS.findall(transliterate(word).translate(_APOSTROPHES).lower())
