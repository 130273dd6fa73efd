"""Adds rounds and tables that no sheet lists, but at which guests are seated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kiosk.domain.records.entities import Round, Table
from kiosk.exchange.importing.columns.column_recognition import Slot
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.non_entry_rows import check_entry
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.files.cells import fold, shown
from kiosk.exchange.importing.files.damaged_cells import check_whole
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.programme import ProgrammeDraft
from kiosk.exchange.importing.programme.seat_assignments import is_table, round_words
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import is_nothing, read_number

_ONLY = Round(id="1", name_ko="좌석 배정", name_en="Seating")
_NUMBER = re.compile(r"\d+")


def imply_seating(draft: ProgrammeDraft, layouts: Sequence[SheetLayout]) -> None:
    """Plans the rounds and tables of guests' seats, where no sheet lists any."""
    seated = [layout for layout in layouts if layout.kind in (SheetKind.GUESTS, SheetKind.SEATS)]
    _imply_rounds(draft, seated)
    _imply_tables(draft, seated)


def _imply_rounds(draft: ProgrammeDraft, layouts: Sequence[SheetLayout]) -> None:
    if draft.programme.rounds:
        return
    ids = _rounds_named(layouts)
    tables = ((layout, slot) for layout, slot in _slots(layouts) if is_table(slot, layout))
    if not ids and not any(any(_cells(*column)) for column in tables):
        return
    made = [Round(id=id_) for id_ in ids] if ids else [_ONLY]
    draft.programme = replace(draft.programme, rounds={one.id: one for one in made})
    for one in made:
        draft.plan.take(SheetKind.ROUNDS, RecordChange(None, one))
    listed = ", ".join(one.id for one in made)
    draft.plan.note("import.note.rounds_set_up", rounds=listed, number=len(made))


def _rounds_named(layouts: Iterable[SheetLayout]) -> dict[str, None]:
    """The numbers of rounds in headers, and the cells of columns of rounds."""
    ids: dict[str, None] = {}
    for layout, slot in _slots(layouts):
        if slot.column is None and (number := _number_of_round(slot)):
            ids[number] = None
        elif slot.column and slot.column.field == "round":
            ids |= dict.fromkeys(map(read_number, _cells(layout, slot)))
    return ids


def _number_of_round(slot: Slot) -> str:
    number = _NUMBER.search(round_words(fold(slot.label)))
    return number[0] if number else ""


def _slots(layouts: Iterable[SheetLayout]) -> Iterator[tuple[SheetLayout, Slot]]:
    return ((layout, slot) for layout in layouts for slot in layout.slots)


def _imply_tables(draft: ProgrammeDraft, layouts: Iterable[SheetLayout]) -> None:
    if draft.programme.tables:
        return
    ids: dict[str, None] = {}
    for layout, slot in _slots(layouts):
        if is_table(slot, layout) or (slot.column is None and _number_of_round(slot)):
            ids |= dict.fromkeys(map(read_number, _cells(layout, slot)))
    if not ids:
        return
    made = {id_: Table(id=id_) for id_ in sorted(ids, key=_natural)}
    draft.programme = replace(draft.programme, tables=made)
    for table in made.values():
        draft.plan.take(SheetKind.TABLES, RecordChange(None, table))
    draft.plan.note("import.note.tables_set_up", tables=", ".join(made), number=len(made))


def _cells(layout: SheetLayout, slot: Slot) -> Iterator[str]:
    """The cells of a column, except words for none, damaged cells and totals."""
    header = [shown(cell) for cell in layout.rows[layout.first - 1][1]] if layout.first else []
    for _, cells in layout.rows[layout.first :]:
        text = shown(cells[slot.index]) if slot.index < len(cells) else ""
        try:
            check_whole(text)
            check_entry(cells, header)
        except InvalidCell:
            continue
        if text and not is_nothing(text):
            yield text


def _natural(id_: str) -> tuple[int, int, str]:
    return (0, int(id_), "") if id_.isdecimal() else (1, 0, id_)
