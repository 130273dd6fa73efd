"""Reads the event's own honorifics: 수석전문역=전문역님, several divided by semicolons."""

from __future__ import annotations

import re

from kiosk.domain.names.honorifics import polite
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.scripts import has_hangul

_LONGEST_POSITION, _LONGEST_HONORIFIC = 60, 12


def read_honorifics(text: str) -> tuple[str, ...]:
    """Entries "position=honorific", each position once; 님 is added to an honorific without it.

    Raises InvalidCell for an entry without a Korean honorific, and for a position with two.
    """
    found: dict[str, str] = {}
    for item in filter(None, map(str.strip, re.split(r"[;\n]", text))):
        position, _, given = (part.strip() for part in item.partition("="))
        honorific = polite(given)
        if not has_hangul(given) or not _is_usable(position, honorific):
            raise InvalidCell("import.honorific.wrong", value=item)
        if found.setdefault(position, honorific) != honorific:
            raise InvalidCell("import.honorific.twice", value=position)
    return tuple(f"{position}={honorific}" for position, honorific in found.items())


def _is_usable(position: str, honorific: str) -> bool:
    return 0 < len(position) <= _LONGEST_POSITION and len(honorific) <= _LONGEST_HONORIFIC
