"""Detects a wrong keyboard layout from what a keyboard scanner sends for a known test code.

A scanner presses the keys of its code on a US keyboard. With another layout active, the same keys
write other characters.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

TEST_CODE = 'Test-2QZ;"@/'
"""Letters, digits and signs, each on another key in at least one other layout."""

FITS, GARBLED = "fits", "garbled"

# A dead key: it writes nothing, or changes or replaces the next character.
_DEAD = "\0"
# What the keys of the test code write, from the layouts of xkeyboard-config 2.35 by their names.
_WRITTEN = {
    "gb": 'Test-2QZ;@"/',
    "de": 'Testß2QYöÄ"-',
    "fr": "Test)éAWm%2!",
    "be": "Test)éAWm%2=",
    "ch": "Test'2QYöà\"-",
    "ch_fr": "Test'2QYéä\"-",
    "es": f"Test'2QZñ{_DEAD}\"-",
    "latam": "Test'2QZñ[\"-",
    "it": "Test'2QZò°\"-",
    "pt": "Test'2QZçª\"-",
    "br": f"Test-2QZç{_DEAD}@;",
    "ca": f'Test-2QZ;{_DEAD}"é',
    "se": 'Test+2QZöÄ"-',
    "no": 'Test+2QZøÆ"-',
    "dk": 'Test+2QZæØ"-',
    "is": f'Testö2QZæ{_DEAD}"þ',
    "nl": f'Test/2QZ+{_DEAD}"-',
    "cz": "Test=ěQYů!2-",
    "sk": "Test=ľQYô!2-",
    "hu": 'Testü2QYéÁ"-',
    "tr": "Test*2QZşİ'.",
    "gr": f'Τεστ-2:Ζ{_DEAD}"@/',
    "ru": 'Еуые-2ЙЯжЭ".',
    "ua": 'Еуіе-2ЙЯжЄ".',
    "il": 'Tקדא-2QZף"@.',
    "ir": "ُثسف-۲ْكک؛٬/",
    "th": "ธำหะข/๐(ว.๑ฝ",
    "vn": 'Test-âQZ;"Â/',
    "jp": 'Test-2QZ;*"/',
    "dvorak": 'Y.oy[2":s_@z',
    "colemak": 'Gfrg-2QZo"@/',
    "us_intl": f"Test-2QZ;{_DEAD}@/",
}
_MIN_SIMILARITY = 0.5
_MAX_LENGTH_DIFFERENCE = 2


def layout_of(received: str) -> str:
    """Compares received text with the test code: `FITS`, the name of the layout, or `GARBLED`.

    Empty if it was another code. Case swapped by CapsLock is ignored.
    """
    spellings = received, received.swapcase()
    if TEST_CODE in spellings:
        return FITS
    for name, written in _WRITTEN.items():
        pattern = _pattern(written)
        if any(re.fullmatch(pattern, spelling) for spelling in spellings):
            return name
    return GARBLED if any(map(_resembles, spellings)) else ""


def names() -> tuple[str, ...]:
    """Names of the layouts that can be detected."""
    return tuple(_WRITTEN)


def _pattern(written: str) -> str:
    """A regular expression: any or no character for a dead key, the next character optional."""
    before, *parts = written.split(_DEAD)
    dead = (f".?(?:{re.escape(part[0])})?{re.escape(part[1:])}" for part in parts)
    return re.escape(before) + "".join(dead)


def _resembles(received: str) -> bool:
    if abs(len(received) - len(TEST_CODE)) > _MAX_LENGTH_DIFFERENCE:
        return False
    return SequenceMatcher(None, received, TEST_CODE, autojunk=False).ratio() >= _MIN_SIMILARITY
