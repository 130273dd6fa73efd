"""Finds the example rows of the template that were not deleted, and leaves them out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.examples import EXAMPLES
from kiosk.exchange.importing.files.cells import Cell, shown
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import place_of

RecognisedSheet = tuple[Sheet, SheetLayout]


def without_examples(
    layouts: Sequence[RecognisedSheet], plan: ImportPlan
) -> Sequence[RecognisedSheet]:
    """Removes the template's example rows from sheets, unless nothing else was filled in.

    Returns the sheets that still have rows. An unchanged template is imported as it is: it is a
    small event for trials.
    """
    found = [(sheet, layout, _examples(layout)) for sheet, layout in layouts]
    rows = sum(len(layout.rows) - layout.first for _, layout in layouts)
    if rows == sum(len(numbers) for _, _, numbers in found):
        return layouts
    for sheet, layout, numbers in found:
        if numbers:
            kept = [row for row in layout.rows[layout.first :] if row[0] not in numbers]
            layout.rows[layout.first :] = kept
            row = min(numbers)
            plan.note("import.note.example", place=place_of(sheet.file, sheet.name, row))
    return [
        (sheet, layout)
        for sheet, layout, numbers in found
        if not numbers or len(layout.rows) > layout.first
    ]


def _examples(layout: SheetLayout) -> set[int]:
    """The numbers of the rows whose cells are those of the template's example row."""
    example = EXAMPLES.get(layout.kind, {})
    named = [(slot.index, slot.field or slot.column.field) for slot in layout.slots if slot.column]
    if not {field for _, field in named} >= {field for field, value in example.items() if value}:
        return set()
    return {
        number
        for number, cells in layout.rows[layout.first :]
        if all(
            _equals_example(cells, index, example.get(field, ""), layout.kind)
            for index, field in named
        )
    }


def _equals_example(
    cells: Sequence[Cell], index: int, value: str | datetime, kind: SheetKind
) -> bool:
    cell = cells[index] if index < len(cells) else ""
    if isinstance(value, datetime):
        # Programs write times in many formats; the other cells identify the example guest.
        return cell == value or kind is SheetKind.GUESTS
    return shown(cell) == value
