"""Merged cells: one value holds for all rows that the cell spans."""

from __future__ import annotations

from kiosk.domain.records.fields.guest_field import FieldKind
from kiosk.domain.records.fields.guest_fields import fields_of_kinds
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.files.cells import Cell
from kiosk.exchange.importing.files.sheets import Sheet

# Fields whose values are unique to one row.
_OWN = frozenset(
    fields_of_kinds(FieldKind.KEY, FieldKind.NAME, FieldKind.EMAIL, FieldKind.PHONE)
) | {
    "counter",
    "family_ko",
    "given_ko",
    "title_ko",
    "code",
    "guest",
    "seat",
}
_LONGEST_SPAN = 10_000


class MergedCells:
    """Repeats the value of cells merged over several rows below the header in each of those rows.

    Columns whose values are unique to one row are left as they are.
    """

    def __init__(self, sheet: Sheet, layout: SheetLayout) -> None:
        own = {s.index for s in layout.slots if s.column and s.column.field in _OWN}
        below = layout.rows[layout.first - 1][0] if layout.first else 0
        self._columns: dict[int, list[tuple[int, int]]] = {}
        for first, last, column in sheet.merged:
            if first > below and column not in own:
                for row in range(first, min(last, first + _LONGEST_SPAN) + 1):
                    self._columns.setdefault(row, []).append((first, column))
        self._values: dict[tuple[int, int], Cell] = {}

    def filled(self, number: int, cells: list[Cell]) -> list[Cell]:
        """A row's cells, with the values of merged cells that begin in a row above."""
        for first, column in self._columns.get(number, ()):
            if number == first:
                self._values[first, column] = cells[column] if column < len(cells) else ""
            elif value := self._values.get((first, column)):
                cells = cells + [""] * (column + 1 - len(cells))
                cells[column] = cells[column] or value
        return cells
