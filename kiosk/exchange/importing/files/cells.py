"""Cells: what stands in one, whatever file it came from, as clean text or as a date or time."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from kiosk.domain.text.invisible_characters import Cleansed, visible
from kiosk.exchange.importing.files.damaged_cells import number_text

# A date or time only where the file itself says so; everything else is text, "" for nothing.
Cell = str | datetime | date | time

_SPACES = dict.fromkeys((0x09, 0xA0, 0x2007, 0x202F, 0x3000), " ") | {0x0B: "\n", 0x0C: "\n"}
_INVISIBLE = dict.fromkeys(
    [*range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x2060, 0xFEFF]
)
_DROPPED = _SPACES | _INVISIBLE
_LINE_ENDS = re.compile(r"[ \r]*[\r\n][ \r\n]*")
_REMEMBERED = 50_000
_DAY = timedelta(days=1)
_MIDNIGHT = datetime(2000, 1, 1)  # noqa: DTZ001 - any day, only its time is used


def clean_cell(value: object) -> Cell:
    """A cell as this program keeps it: text in NFC without control characters, trimmed.

    Numbers lose a fraction of zero (7.0 is "7"), truth values are "TRUE" and "FALSE", a time
    beyond midnight stays one ("25:30").
    """
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return number_text(float(value))
    if isinstance(value, timedelta):
        return _clock_of(value)
    if isinstance(value, (date, time)):
        return value
    return "" if value is None else str(value)


def _clock_of(past_midnight: timedelta) -> Cell:
    if timedelta() <= past_midnight < _DAY:
        return (_MIDNIGHT + past_midnight).time()
    minutes = round(past_midnight / timedelta(minutes=1))
    return f"{minutes // 60}:{minutes % 60:02}"


class Cleaning:
    """Cleans cells, each text that comes again only once, and always to the same object.

    A list repeats most of its words, so this saves half the memory of its rows.
    """

    def __init__(self) -> None:
        self._cleaned: dict[str, str] = {}

    def clean(self, value: object) -> Cell:
        """As `clean_cell`."""
        if not isinstance(value, str):
            return clean_cell(value)
        cleaned = self._cleaned.get(value)
        if cleaned is None:
            cleaned = clean_text(value)
            if len(self._cleaned) < _REMEMBERED:
                self._cleaned[value] = cleaned
        return cleaned


def clean_text(text: str) -> str:
    """NFC, no control or invisible characters, single line feeds, no space around.

    A `Cleansed` text where invisible characters stood that could mislead.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    seen = visible(text)
    plain = unicodedata.normalize("NFC", seen).translate(_DROPPED)
    plain = _LINE_ENDS.sub("\n", plain).strip()
    if not isinstance(seen, Cleansed):
        return plain
    cleansed = Cleansed(plain)
    cleansed.shown = seen.shown.strip()
    return cleansed


def shown(cell: Cell) -> str:
    """A cell as text, dates in ISO 8601."""
    if isinstance(cell, str):
        return cell
    return cell.isoformat(" ", "minutes") if isinstance(cell, datetime) else cell.isoformat()


def fold(text: str) -> str:
    """Only letters and digits, without case, width or accents: for comparing what people type."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in apart if not unicodedata.combining(c))
        text = unicodedata.normalize("NFC", text)
    return "".join(filter(str.isalnum, text.casefold()))
