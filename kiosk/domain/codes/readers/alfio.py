"""Tickets of alf.io: a ticket's UUID and an HMAC, looked up as the guest's own code.

The key that checks an HMAC can also forge it, so no key is stored here. How strict the look-up
is depends on what the organiser lists: the whole ticket code, the SHA-256 of its HMAC (as alf.io-PI
stores it), or the UUID alone. Format: alf.io's TicketCheckInUtil.java.
"""

from __future__ import annotations

import hashlib
import re

from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import ListedCode, OtherEventCode, UnknownCode
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "alfio"

_UUID = r"[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}"
_TICKET = re.compile(rf"({_UUID})/([A-Z0-9+/]{{43}}=)")
_BADGE = re.compile(rf"({_UUID})(?:::[^:]*)+")


def read(
    code: ScannedCode, config: ReaderConfig, is_listed: IsListed
) -> ListedCode | OtherEventCode | UnknownCode | None:
    """Read a listed ticket code, or the UUID on a badge with fields after it."""
    for spelling in code.spellings:
        if ticket := _TICKET.fullmatch(spelling):
            hashed = hashlib.sha256(code.raw.partition("/")[2].encode()).hexdigest().upper()
            key = code.listed_as(is_listed, hashed, ticket[1])
            return ListedCode(key) if key else config.unlisted(NAME)
        if (badge := _BADGE.fullmatch(spelling)) and is_listed(badge[1]):
            return ListedCode(badge[1])
    return None


def is_ticket(text: str) -> bool:
    """Whether a text is the UUID of a ticket."""
    return re.fullmatch(_UUID, text.upper()) is not None
