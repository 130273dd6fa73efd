"""Tickets of Hi.Events: A- and seven characters, looked up in our list."""

from __future__ import annotations

import re

from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig
from kiosk.domain.codes.readers.readings import Mine
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "hievents"

_SHAPE = re.compile(r"A-[A-Z0-9]{7}")


def read(code: ScannedCode, _terms: ReaderConfig, known: Known) -> Mine | None:
    """A listed attendee's public id; another of that shape may be anybody's."""
    found = next(filter(_SHAPE.fullmatch, code.spellings), "")
    return Mine(found) if found and known(found) else None
