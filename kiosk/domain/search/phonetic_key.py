"""Phonetic keys: one coarse key for all Latin spellings of a name."""

from __future__ import annotations

import re
from functools import lru_cache

# The sound of letters; longer spellings come first. All back vowels are one sound.
_SOUNDS = {
    spelling: sound
    for sound, spellings in {
        "c": "tsch tch dzh dj ch cz zh j z",
        "s": "sch sh ss ts tz s",
        "k": "ck kh gh kk gg q c k g x",
        "t": "th tt dd dh d t",
        "p": "ph pp bb bh ff b p f v",
        "l": "ll rr rh l r",
        "m": "mm m",
        "n": "nn n",
        "i": "eui ui ee wi yi i",
        "e": "ae ai ei ea e",
        "a": "aa a",
        "u": "woo oi eo eu oo ou oe ue wu wo o u",
        "h": "h",
        "": "w",
    }.items()
    for spelling in spellings.split()
}
# Sounds that depend on the letters around: c in Garcia, y in May, Mary and Maya, h in Ahn, r in
# Park; other y are glides, which do not help to distinguish names.
_AROUND = (
    (r"c(?=[eiy])", "s"),
    (r"[aeo]y(?![aeiou])", "e"),
    (r"uy(?![aeiou])", "i"),
    (r"(?<=[aeiou])y(?=[aeou])", "y"),
    (r"y(?=[aeiouw])", ""),
    (r"y", "i"),
    (r"h(?![aeiouwy])", ""),
    (r"r(?![aeiouwyhr])", ""),
)
_LONG = sorted((spelling for spelling in _SOUNDS if len(spelling) > 1), key=len, reverse=True)
_PATTERN = re.compile("|".join((*(f"({one})" for one, _ in _AROUND), *_LONG, "[a-z]")))
_SOUNDS_AROUND = ("", *(sound for _, sound in _AROUND))
_GLIDES = (4, 5)
_REPEATED = re.compile(r"(.)\1+")
# The possible ends of a word whose last sound is still being typed.
_UNFINISHED = "aeiouwychrtks"


@lru_cache(65_536)
def phonetic_key(word: str) -> str:
    """The key of a lower-case word; characters other than a to z are kept."""
    return _collapsed(_PATTERN.sub(_sound_at, word))


def fine_phonetic_key(word: str) -> str:
    """A finer key than `phonetic_key`: glides and repeated vowels are kept."""
    return _PATTERN.sub(_sound_with_glides, word)


def phonetic_key_prefixes(word: str, least: int = 2) -> tuple[str, ...]:
    """The possible beginnings of the keys of words that begin with these letters.

    None for fewer than `least` letters; no key of one sound for exactly that many.
    """
    if len(word) < least:
        return ()
    key = [_sound_at(found) for found in _PATTERN.finditer(word)]
    certain = _collapsed("".join(key[:-1] if word[-1] in _UNFINISHED else key))
    if len(certain) > 1:
        return (certain,)
    likely = dict.fromkeys(phonetic_key(word + vowel) for vowel in ("", *"aeiou"))
    shortest = 2 if 1 < len(word) == least else 1
    return tuple(key for key in likely if len(key) >= shortest)


def _collapsed(key: str) -> str:
    return _REPEATED.sub(r"\1", key)


def _sound_with_glides(found: re.Match[str]) -> str:
    return "y" if found[0] == "y" and found.lastindex in _GLIDES else _sound_at(found)


def _sound_at(found: re.Match[str]) -> str:
    return _SOUNDS_AROUND[found.lastindex] if found.lastindex else _SOUNDS[found[0]]
