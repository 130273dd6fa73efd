"""The text of codes: cleaned, as lists spell it, shortened for display; and new codes."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kiosk.domain.codes.key_folding import folded
from kiosk.domain.text.invisible_characters import visible

# Crockford's base32 (crockford.com/base32.html): no I, L, O, U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 16
RANDOM_BYTES = LENGTH * 5 // 8
LONGEST = 512
_BRIEF = 48
_DROPPED = ("Cc", "Cf", "Cs")

# AIM symbology identifiers (ISO/IEC 15424) and ECI designators as scanners type them.
_SYMBOLOGY = re.compile(r"^(?:\][A-Za-z][0-9A-Za-z]|\\[0-9]{6})")
_BEGINS = ("]", "\\")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def clean(text: str) -> str:
    """A code in the form in which it is stored and compared.

    Control and invisible characters, symbology prefixes and surrounding space are dropped, the
    rest is NFKC in upper case.
    """
    return capitals(bare(text))


def bare(text: str) -> str:
    """As `clean`, but with the case kept, for codes whose case matters."""
    text = text[: 2 * LONGEST]
    if text.isascii() and text.isprintable():
        return _unframed(text)
    text = text.translate(_FULL_WIDTH)
    if not (text.isascii() and text.isprintable()):
        text = "".join(
            c for c in visible(text) if unicodedata.category(c) not in ("Cc", "Cf", "Cs")
        )
    return _unframed(unicodedata.normalize("NFC", text))


def capitals(text: str) -> str:
    """A bare text in the form in which it is stored and compared."""
    return _unframed(folded(folded(text).upper())[: 2 * LONGEST])


class Listed(str):
    """A code of a list in its stored form; `spelling` is the form in the list, with its case."""

    __slots__ = ("spelling",)
    spelling: str


def listed(text: str) -> Listed:
    """A guest's code out of a list. Its case is kept: a signature in it may depend on it."""
    spelling = bare(text)
    code = Listed(capitals(spelling))
    code.spelling = spelling
    return code


def shortened(code: str) -> str:
    """A code for display to staff; a very long one is shortened to both ends."""
    return code if len(code) <= _BRIEF else f"{code[:12]}…{code[-8:]}"


def sha256(text: str) -> str:
    """SHA-256 of a text in hex; lone surrogates are allowed."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def new_code_text(random_bytes: bytes, prefix: str = "") -> str:
    """A new code from ten random bytes, with the event's prefix if it has one.

    Raises ValueError for another number of bytes.
    """
    if len(random_bytes) != RANDOM_BYTES:
        raise ValueError(f"a code takes {RANDOM_BYTES} random bytes, not {len(random_bytes)}")
    number = int.from_bytes(random_bytes)
    code = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return f"{prefix.upper()}-{code}" if prefix else code


def _unframed(text: str) -> str:
    text = text.strip()
    while text.startswith(_BEGINS) and (shorter := _SYMBOLOGY.sub("", text)) != text:
        text = shorter.lstrip()
    return text
