"""E-mail addresses and phone numbers: the one rule for what a list, a form or a file may give."""

from __future__ import annotations

import re
import unicodedata

LONGEST_EMAIL = 254
"""Characters of an address that SMTP carries (RFC 5321, 4.5.3.1.3, without the brackets)."""
LONGEST_PHONE = 80
FEWEST_DIGITS, MOST_DIGITS = 4, 20

_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(?:\.[^@\s,;<>.]+)+")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
# "Tel. 02-555-0100", "M) 010-0000-0001": a label before the number.
_LABEL = r"(?:[^\W\d_]+\s*[.:)]\s*)?"
_EXTENSION = r"(?:\s*(?:ext\.?|extension|내선|x|#)\s*(?:번호)?\s*\d{1,6})?"
_NUMBER = re.compile(rf"{_LABEL}(?P<digits>\+?[0-9() ./-]+){_EXTENSION}", re.IGNORECASE)
# "(비서)", "(office)": a remark, which holds no digits.
_REMARK = re.compile(r"\([^()\d]+\)")


class InvalidContact(ValueError):
    """The text is no e-mail address or no phone number."""


def read_email(text: str) -> str:
    """One e-mail address, also out of `Name <address>` or `mailto:`.

    Empty for an empty text. Raises InvalidContact for anything else, and for more than
    `LONGEST_EMAIL` characters.
    """
    text = _plain(text, "mailto:")
    address = text[text.rfind("<") + 1 :].removesuffix(">") if text.endswith(">") else text
    if address and not (len(address) <= LONGEST_EMAIL and _EMAIL.fullmatch(address)):
        raise InvalidContact(text)
    return address


def read_phone(text: str) -> str:
    """One or more phone numbers as they were written, in ASCII digits and dashes.

    Each has `FEWEST_DIGITS` to `MOST_DIGITS` digits; a label before it, an extension behind it and
    a remark in brackets are kept. Commas, semicolons, line breaks or slashes divide several. Empty
    for an empty text. Raises InvalidContact for anything else, and for more than `LONGEST_PHONE`
    characters.
    """
    text = _plain(text, "tel:").translate(_DASHES)
    if text and not (len(text) <= LONGEST_PHONE and all(map(_is_number, _numbers_in(text)))):
        raise InvalidContact(text)
    return text


def _plain(text: str, scheme: str) -> str:
    """The text in NFKC and in one line, its lines divided by commas, without a URI's scheme."""
    lines = map(str.strip, unicodedata.normalize("NFKC", text).splitlines())
    line = re.sub(r"\s+", " ", ", ".join(filter(None, lines)))
    return re.sub(rf"^(?:{scheme}|[\s,;])+|[\s,;]+$", "", line, flags=re.IGNORECASE)


def _numbers_in(text: str) -> list[str]:
    found: list[str] = []
    for part in re.split("[,;]", _REMARK.sub(" ", text)):
        # A slash also stands within one number: 02/555-0100.
        found += part.split("/") if sum(map(str.isdecimal, part)) > MOST_DIGITS else [part]
    return [part.strip() for part in found]


def _is_number(text: str) -> bool:
    match = _NUMBER.fullmatch(text)
    digits = sum(map(str.isdecimal, match["digits"])) if match else 0
    return FEWEST_DIGITS <= digits <= MOST_DIGITS
