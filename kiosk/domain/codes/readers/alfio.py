"""Tickets of alf.io: a ticket's UUID and a HMAC, looked up as the guest's own code.

Who could check the HMAC could also forge it, so no key is kept here. How strict the look-up is
follows from what the organiser lists: the whole ticket code, the SHA-256 of its HMAC (as alf.io-PI
keeps it), or the UUID alone. Format: alf.io's TicketCheckInUtil.java.
"""

from __future__ import annotations

import hashlib
import re

from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig
from kiosk.domain.codes.readers.readings import Mine, OfAnotherEvent, Unknown
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "alfio"

_UUID = r"[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}"
_TICKET = re.compile(rf"({_UUID})/([A-Z0-9+/]{{43}}=)")
_BADGE = re.compile(rf"({_UUID})(?:::[^:]*)+")


def read(
    code: ScannedCode, terms: ReaderConfig, known: Known
) -> Mine | OfAnotherEvent | Unknown | None:
    """A listed ticket code, or the UUID on a badge with fields behind it."""
    for spelling in code.spellings:
        if ticket := _TICKET.fullmatch(spelling):
            hashed = hashlib.sha256(code.raw.partition("/")[2].encode()).hexdigest().upper()
            key = code.listed_as(known, hashed, ticket[1])
            return Mine(key) if key else terms.unlisted(NAME)
        if (badge := _BADGE.fullmatch(spelling)) and known(badge[1]):
            return Mine(badge[1])
    return None


def is_ticket(text: str) -> bool:
    """Whether a text is a ticket's UUID."""
    return re.fullmatch(_UUID, text.upper()) is not None
