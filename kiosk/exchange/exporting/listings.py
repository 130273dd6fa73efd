"""Tables for export, row by row, independent of the file format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

# Times are in the event's zone, without an offset.
Value = str | int | datetime | None

STEP = 1000


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column: its heading, its width in characters, and whether it is printed on paper."""

    heading: str
    width: int = 16
    printed: bool = True


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table: `name` is short and fit for a file name, `title` is for people.

    `rows` can be iterated once; `count` is their expected number.
    """

    name: str
    title: str
    columns: Sequence[ExportColumn]
    rows: Iterable[Sequence[Value]]
    count: int


def shown(value: Value) -> str:
    """A value as text: times to the second, None as an empty text."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return "" if value is None else str(value)
