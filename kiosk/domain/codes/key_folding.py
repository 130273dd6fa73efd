"""Normal form of keys (references, e-mail addresses, codes), for storing and for comparing."""

from __future__ import annotations

import re
import unicodedata

from kiosk.domain.text.invisible_characters import visible

# Exporters mark a text, so that spreadsheets do not read a number: ="00071" and '00071.
_GUARDED = re.compile(r"=\s*[\"“”](?P<inner>[^\"“”]*)[\"“”]", re.DOTALL)
_DROPPED = ("Cc", "Cf", "Cs")
# NFKC would turn the letters of a Korean keyboard (ㄱ) into parts of syllables; not applied.
_FOLDABLE = re.compile("[^\u3131-\u318e]+")


def folded(text: str) -> str:
    """The text in NFKC: without full-width forms, ligatures and the like."""
    if text.isascii():
        return text
    return _FOLDABLE.sub(lambda part: unicodedata.normalize("NFKC", part[0]), text)


def without_formula_quotes(text: str) -> str:
    """The text without the ="…" that exporters put around it for spreadsheet programs."""
    match = _GUARDED.fullmatch(text) if text.startswith("=") else None
    return match["inner"] if match else text


def stored_form(text: str) -> str:
    """A key in its stored form: NFKC, one line, no export marks or invisible characters."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(c for c in folded(visible(text)) if unicodedata.category(c) not in _DROPPED)
    text = without_formula_quotes(text.strip()).strip()
    return text[1:].lstrip() if text.startswith("'") else text


def comparison_form(text: str) -> str:
    """A key in the form for comparison: stored form without case."""
    return stored_form(text).casefold()
