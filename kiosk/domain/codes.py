"""Codes: what scanners really send, cleaned, read, and issued."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.domain.korean import keys_behind

# Crockford's base32 (crockford.com/base32.html): no I, L, O, U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 16
RANDOM_BYTES = LENGTH * 5 // 8
LONGEST = 256

_OURS = re.compile(rf"(?:(?P<prefix>[A-Z0-9]{{2,6}})-)?(?P<random>[{ALPHABET}]{{{LENGTH}}})")
# AIM symbology identifiers (ISO/IEC 15424) and ECI designators as scanners type them.
_SYMBOLOGY = re.compile(r"^(?:\][A-Z][0-9A-Z]|\\[0-9]{6})")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_LOOKALIKES = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class Mine:
    """A code of this event; `key` is how the store spells it."""

    key: str


@dataclass(frozen=True, slots=True)
class OfAnotherEvent:
    """Shaped like ours, behind another event's prefix."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody's code."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No usable character was read."""


Reading = Mine | OfAnotherEvent | Unknown | Nothing


def clean(text: str) -> str:
    """A code as it is stored and compared.

    Control and invisible characters, symbology prefixes and surrounding space are dropped, full
    width is folded, the rest is NFC in upper case.
    """
    text = text[: 2 * LONGEST].translate(_FULL_WIDTH)
    if not (text.isascii() and text.isprintable()):
        text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    text = unicodedata.normalize("NFC", text.upper()).strip()
    while (shorter := _SYMBOLOGY.sub("", text)) != text:
        text = shorter.lstrip()
    return text


def read(text: str, prefix: str, known: Callable[[str], bool]) -> Reading:
    """Whose code `text` is, where `known` tells whether the store has a spelling."""
    cleaned = clean(text)
    if not cleaned:
        return Nothing()
    if len(cleaned) <= LONGEST:
        for spelling in _spellings(cleaned, prefix):
            if known(spelling):
                return Mine(spelling)
            if _is_foreign(spelling, prefix):
                return OfAnotherEvent()
    return Unknown()


def digest(text: str) -> str:
    """SHA-256 in hex of a code that belongs to nobody: all that is kept of it."""
    whole = clean(text) if len(text) <= LONGEST else text
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def issue(random_bytes: bytes, prefix: str = "") -> str:
    """A new code out of ten random bytes, behind the event's prefix where it has one."""
    if len(random_bytes) != RANDOM_BYTES:
        raise ValueError(f"a code takes {RANDOM_BYTES} random bytes, not {len(random_bytes)}")
    number = int.from_bytes(random_bytes)
    code = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return f"{prefix.upper()}-{code}" if prefix else code


def _spellings(cleaned: str, prefix: str) -> Iterator[str]:
    typed = keys_behind(cleaned).upper()
    before, hyphen, random = typed.rpartition("-")
    likely = before + hyphen + random.translate(_LOOKALIKES)
    for text in dict.fromkeys((cleaned, typed, likely)):
        yield text
        if prefix and "-" not in text:
            yield f"{prefix.upper()}-{text}"
        elif prefix and text.startswith(f"{prefix.upper()}-"):
            yield text.partition("-")[2]


def _is_foreign(spelling: str, prefix: str) -> bool:
    match = _OURS.fullmatch(spelling)
    return bool(match and match["prefix"] and match["prefix"] != prefix.upper())
