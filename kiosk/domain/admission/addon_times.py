"""Times at which somebody may enter by an add-on alone, as one text in their record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

ADDON_TIMES = "Add-on times"
"""The guest's further column with the times of their add-ons, by the checkpoints that ask for them.

`list-3 2026-06-03T09:00+09:00/..`: checkpoint, begin and end in ISO 8601, `..` for none; several
are divided by semicolons.
"""
_OPEN = ".."

Times = tuple[datetime | None, datetime | None]


def written_times(times: Mapping[str, Times]) -> str:
    """The text of times by checkpoint."""
    parts = (f"{place} {_shown(begins)}/{_shown(ends)}" for place, (begins, ends) in times.items())
    return "; ".join(parts)


def addon_times(text: str, place: str) -> Times:
    """The times at a checkpoint, None for none. Raises ValueError where they cannot be read."""
    for part in filter(None, text.split("; ")):
        own, _, times = part.partition(" ")
        if own == place:
            begins, _, ends = times.partition("/")
            return _read(begins), _read(ends)
    return None, None


def _shown(at: datetime | None) -> str:
    return at.isoformat() if at else _OPEN


def _read(text: str) -> datetime | None:
    if text == _OPEN:
        return None
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a time without an offset")
    return found
