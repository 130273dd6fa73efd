"""Tickets of Hi.Events: A- and seven characters, looked up in the lists."""

from __future__ import annotations

import re

from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import ListedCode
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "hievents"

_SHAPE = re.compile(r"A-[A-Z0-9]{7}")


def read(code: ScannedCode, _terms: ReaderConfig, is_listed: IsListed) -> ListedCode | None:
    """Read a listed attendee's public id; an unlisted one of that shape may be any code."""
    found = next(filter(_SHAPE.fullmatch, code.spellings), "")
    return ListedCode(found) if found and is_listed(found) else None
