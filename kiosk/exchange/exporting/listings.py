"""Tables for export, row by row, independent of the file format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from kiosk.exchange.progress import Progress

# Times are in the event's zone, without an offset.
Value = str | int | datetime | None

STEP = 1000

T = TypeVar("T")


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


class ExportProgress:
    """Reports every `STEP` rows of an export, counted over all of its tables."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._total, self._progress = total, progress
        self._done = 0

    def follow(self, rows: Iterable[T]) -> Iterator[T]:
        """The rows; each counts as done when the next one is asked for."""
        for row in rows:
            yield row
            self._done += 1
            if not self._done % STEP:
                self._progress("export", self._done, self._total)


def shown(value: Value) -> str:
    """A value as text: times to the second, None as an empty text."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return "" if value is None else str(value)
