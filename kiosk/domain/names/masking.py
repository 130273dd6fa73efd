"""Masking of personal data, so that the guest still recognises it; the one rule for all screens."""

from __future__ import annotations

import re
import unicodedata

from kiosk.domain.names.guest_names import is_hangul
from kiosk.domain.records.entities import Guest
from kiosk.domain.search.romanisation import LONG_SURNAMES

_SHOWN_DIGITS = 4
# Digits with what stands between them in a phone number.
_PHONE_NUMBER = re.compile(r"\d(?:[\s().\-\u2010-\u2015]{0,3}\d){5,}")


def mask(guest: Guest, language: str = "ko") -> str:
    """A masked name that the guest recognises: `김*서`, `남궁*수`, `KIM M.`.

    Korean screens show the name in Hangul, others in Latin script, as far as the guest has it.
    """
    latin = guest.family_latin.strip() or guest.name_latin.strip()
    if is_hangul(guest.name_ko) and (language == "ko" or not latin):
        return mask_korean(guest.name_ko)
    if guest.family_latin.strip():
        family, given = guest.family_latin.strip().upper(), guest.given_latin.strip()
        return f"{family} {given[0].upper()}." if given else f"{family[0]}."
    return mask_words(guest.name_latin or guest.name_ko)


def mask_korean(name: str) -> str:
    """A Korean name without the first syllable of the given name."""
    name = unicodedata.normalize("NFC", "".join(name.split()))
    family = name[:2] if name[:2] in LONG_SURNAMES and len(name) > 2 else name[:1]
    return f"{family}*{name[len(family) + 1 :]}"


def mask_numbers(text: str) -> str:
    """A text whose phone numbers show their last four digits only: `Protocol ***-****-0002`."""
    return _PHONE_NUMBER.sub(_masked_number, text)


def _masked_number(found: re.Match[str]) -> str:
    number = found[0]
    hidden = sum(map(str.isdigit, number)) - _SHOWN_DIGITS
    if hidden <= 0:
        return number
    return re.sub(r"\d", "*", number, count=hidden)


def mask_words(name: str) -> str:
    """The initials of a name of which the family name is not known."""
    return " ".join(f"{word[0].upper()}." for word in name.split())
