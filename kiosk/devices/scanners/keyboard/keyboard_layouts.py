"""Which keyboard layout changed the characters of a scanner that types, told by a known code.

A scanner presses the keys that write its code on a keyboard of the United States. Under another
layout the same keys write other characters.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

TEST_CODE = 'Test-2QZ;"@/'
"""Letters, digits and signs that stand elsewhere on at least one other keyboard."""

FITS, GARBLED = "fits", "garbled"

# A dead key: it writes nothing, or changes or takes along what comes after it.
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
_ALIKE = 0.5
_LONGER_BY = 2


def layout_of(arrived: str) -> str:
    """What became of the test code: `FITS`, the name of the layout that wrote it, or `GARBLED`.

    Empty if it was another code. Whether CapsLock swapped its capitals makes no difference.
    """
    spellings = arrived, arrived.swapcase()
    if TEST_CODE in spellings:
        return FITS
    for name, written in _WRITTEN.items():
        pattern = _pattern(written)
        if any(re.fullmatch(pattern, spelling) for spelling in spellings):
            return name
    return GARBLED if any(map(_resembles, spellings)) else ""


def names() -> tuple[str, ...]:
    """The layouts that can be told."""
    return tuple(_WRITTEN)


def _pattern(written: str) -> str:
    """Of what arrives: of a dead key any character or none, and what comes after it perhaps."""
    before, *parts = written.split(_DEAD)
    dead = (f".?(?:{re.escape(part[0])})?{re.escape(part[1:])}" for part in parts)
    return re.escape(before) + "".join(dead)


def _resembles(arrived: str) -> bool:
    if abs(len(arrived) - len(TEST_CODE)) > _LONGER_BY:
        return False
    return SequenceMatcher(None, arrived, TEST_CODE, autojunk=False).ratio() >= _ALIKE
