"""Listings: tables on their way out, row by row, whatever file they become."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

# Times are of the event's zone, already without an offset.
Value = str | int | datetime | None

STEP = 1000


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column: its heading, how wide it is in characters, and whether paper has room for it."""

    heading: str
    width: int = 16
    printed: bool = True


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table: `name` is short and good for a file, `title` is for people.

    `rows` can be gone through once; `count` says how many to expect.
    """

    name: str
    title: str
    columns: Sequence[ExportColumn]
    rows: Iterable[Sequence[Value]]
    count: int


def shown(value: Value) -> str:
    """A value as text: times to the second, nothing as an empty text."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return "" if value is None else str(value)
