"""Readers of cells that say how many people come with a guest, and who."""

from __future__ import annotations

import re

from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values import statuses

MOST_COMPANIONS = 50
"""Companions of one guest: more are a mistake of the list, or a delegation."""

_NUMBER = re.compile(
    r"\+?\s*(?:plus\s*)?(\d{1,4})(?:\.0+)?\s*"
    r"(?:명|인|분|persons?|people|guests?|companions?|pax)?\s*(?:동반)?",
    re.IGNORECASE,
)
_DIVIDED = re.compile(r"\s*[;\n；|]\s*")
_ENUMERATED = re.compile(r"\s*[,、，]\s*")


def read_companions(text: str) -> int | None:
    """How many people come with a guest; "yes" is one (plus one: yes). None for an empty cell."""
    if not text:
        return None
    if found := _NUMBER.fullmatch(text):
        return _within(text, int(found[1]))
    if (said := statuses.read_yes_no(text)) is None:
        raise InvalidCell("import.companions.wrong", value=text, most=MOST_COMPANIONS)
    return int(said)


def read_party_size(text: str) -> int | None:
    """How many people come with a guest, of a number in which the guest is counted."""
    if not text:
        return None
    found = _NUMBER.fullmatch(text)
    if not found or int(found[1]) == 0:
        raise InvalidCell("import.party.wrong", value=text, most=MOST_COMPANIONS + 1)
    return _within(text, int(found[1]) - 1)


def read_companion_names(text: str) -> tuple[str, ...]:
    """The names of companions, divided by semicolons or line breaks, else by commas."""
    names = _DIVIDED.split(text)
    if len(names) == 1:
        names = _ENUMERATED.split(text)
    listed = tuple(filter(None, map(str.strip, names)))
    if len(listed) > MOST_COMPANIONS:
        raise InvalidCell("import.companions.many", number=len(listed), most=MOST_COMPANIONS)
    return listed


def _within(text: str, number: int) -> int:
    if number > MOST_COMPANIONS:
        raise InvalidCell("import.companions.wrong", value=text, most=MOST_COMPANIONS)
    return number
