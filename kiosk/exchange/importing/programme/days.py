"""Days that stand above a programme's rows: as a heading, as a sheet's name, or once for many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.exchange.importing.files.cells import Cell, shown
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.dates_and_times import Moment, read_moment

_MARKS = " ■□▪▫●○◆◇▶▷►★☆※▣◈【】〈〉《》<>[]*-–—"


class Days:
    """The day that holds for the rows that name none themselves."""

    def __init__(self, sheet: str) -> None:
        self._day = _day_in(sheet)

    def is_heading(self, cells: Sequence[Cell]) -> bool:
        """Whether a row holds nothing but a day, which then holds for those below."""
        said = [cell for cell in cells if cell != ""]
        day = _day_in(said[0]) if len(said) == 1 else None
        self._day = day or self._day
        return day is not None

    def tell(self, values: dict[str, Any]) -> None:
        """Gives a row the day that holds for it; one that it names itself holds from there on."""
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
