"""Dates for rows of a programme without one: from a heading, the sheet's name or an earlier row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.exchange.importing.files.cells import Cell, shown
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.dates_and_times import Moment, read_moment

_MARKS = " ■□▪▫●○◆◇▶▷►★☆※▣◈【】〈〉《》<>[]*-–—"


class Days:
    """The date for rows that have none."""

    def __init__(self, sheet: str) -> None:
        self._day = _day_in(sheet)

    def is_heading(self, cells: Sequence[Cell]) -> bool:
        """Whether a row holds only a date, which then is the date of the rows below."""
        filled = [cell for cell in cells if cell != ""]
        day = _day_in(filled[0]) if len(filled) == 1 else None
        self._day = day or self._day
        return day is not None

    def set_day(self, values: dict[str, Any]) -> None:
        """Adds the date to a row without one; a date in the row holds for the rows below, too."""
        if isinstance(values.get("day"), Moment):
            self._day = values["day"]
        elif self._day and not _names_day(values):
            values["day"] = self._day


def _names_day(values: dict[str, Any]) -> bool:
    starts = values.get("starts")
    return isinstance(starts, Moment) and starts.has_day


def _day_in(cell: Cell) -> Moment | None:
    text = shown(cell).strip(_MARKS)
    try:
        moment = read_moment(text) if text else None
    except InvalidCell:
        return None
    return moment if moment and moment.has_day and moment.time is None else None
