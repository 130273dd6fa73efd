"""Tickets of Hi.Events: A- and seven characters, looked up in our list."""

from __future__ import annotations

import re

from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig, ShownCode
from kiosk.domain.codes.readers.readings import Mine

NAME = "hievents"

_SHAPE = re.compile(r"A-[A-Z0-9]{7}")


def read(shown: ShownCode, _terms: ReaderConfig, known: Known) -> Mine | None:
    """A listed attendee's public id; another of that shape may be anybody's."""
    found = next(filter(_SHAPE.fullmatch, shown.spellings), "")
    return Mine(found) if found and known(found) else None
