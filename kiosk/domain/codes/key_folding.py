"""Keys: references, e-mail addresses and codes, and which spellings of one are the same."""

from __future__ import annotations

import re
import unicodedata

from kiosk.domain.text.invisible_characters import visible

# How exporters keep a spreadsheet program from reading a text as a number: ="00071" and '00071.
_GUARDED = re.compile(r"=\s*[\"“”](?P<inner>[^\"“”]*)[\"“”]", re.DOTALL)
_DROPPED = ("Cc", "Cf", "Cs")
# NFKC takes the letters of a Korean keyboard (ㄱ) for parts of syllables; they stay as typed.
_FOLDABLE = re.compile("[^\u3131-\u318e]+")


def folded(text: str) -> str:
    """The text in NFKC, without full width, ligatures and the like."""
    if text.isascii():
        return text
    return _FOLDABLE.sub(lambda part: unicodedata.normalize("NFKC", part[0]), text)


def unguarded(text: str) -> str:
    """The text without the ="…" that exporters write around it for spreadsheet programs."""
    match = _GUARDED.fullmatch(text) if text.startswith("=") else None
    return match["inner"] if match else text


def tidy(text: str) -> str:
    """A key as it is kept: NFKC, one line, without guards, control and invisible characters."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(c for c in folded(visible(text)) if unicodedata.category(c) not in _DROPPED)
    text = unguarded(text.strip()).strip()
    return text[1:].lstrip() if text.startswith("'") else text


def compared(text: str) -> str:
    """A key as it is compared: tidy, and without case."""
    return tidy(text).casefold()
