"""Cells of any file format as clean text, or as dates and times."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from kiosk.domain.text.invisible_characters import Cleansed, visible
from kiosk.exchange.importing.files.damaged_cells import number_text

# A date or time only where the file has that type; everything else is text, "" for none.
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
    """The value of a cell: text in NFC without control characters, trimmed; or a date or time.

    Numbers lose a fraction of zero (7.0 is "7"), booleans are "TRUE" and "FALSE", a time after
    midnight keeps its hours ("25:30").
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
    """Cleans cells with a cache, so that equal texts are one object.

    Lists repeat most of their texts: this halves the memory of their rows.
    """

    def __init__(self) -> None:
        self._cleaned: dict[str, str] = {}

    def clean(self, value: object) -> Cell:
        """The same as `clean_cell`."""
        if not isinstance(value, str):
            return clean_cell(value)
        cleaned = self._cleaned.get(value)
        if cleaned is None:
            cleaned = clean_text(value)
            if len(self._cleaned) < _REMEMBERED:
                self._cleaned[value] = cleaned
        return cleaned


def clean_text(text: str) -> str:
    """The text in NFC, without control and invisible characters, with single line feeds, trimmed.

    Returns a `Cleansed` text where misleading invisible characters were removed.
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
    """A cell as text, with dates in ISO 8601."""
    if isinstance(cell, str):
        return cell
    return cell.isoformat(" ", "minutes") if isinstance(cell, datetime) else cell.isoformat()


def fold(text: str) -> str:
    """Letters and digits only, without case, width and accents, for comparisons."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in apart if not unicodedata.combining(c))
        text = unicodedata.normalize("NFC", text)
    return "".join(filter(str.isalnum, text.casefold()))
