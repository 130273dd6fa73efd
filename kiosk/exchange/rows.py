"""Rows: the cells of one read into values, or refused with every column that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.texts import Sentence
from kiosk.exchange import values
from kiosk.exchange.cells import Cell, shown
from kiosk.exchange.columns import Column
from kiosk.exchange.layouts import Layout, Slot
from kiosk.exchange.refusals import Refusal, Unfit
from kiosk.exchange.scripts import sort_by_script
from kiosk.exchange.sheets import Sheet

# Columns in which hardly a value comes twice, and which are cheap to read.
_UNIQUE = (values.read_text, values.read_email, values.read_code)
_REMEMBERED = 5_000
# Shared by all rows that say nothing more, and never changed.
_NOTHING: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Source:
    """The sheet that rows come from; `rounds` are those that columns of its own stand for."""

    file: str
    sheet: str
    layout: Layout
    rounds: dict[str, str] = field(default_factory=dict)

    def refuse(self, row: int, name: str, problem: Sentence) -> Refusal:
        """A refusal of a row for what stands in the column of the field `name`, or so headed."""
        row = self.layout.row_of.get(name, row)
        label = name if name in self.rounds else self.layout.label(name)
        return Refusal(self.file, self.sheet, row, label, problem)


@dataclass(slots=True)
class Row:
    """What one row says: values by field, and what stands under headers that we do not know.

    A field is only there if the sheet has a column for it. `tables` are places by round, where
    each round has a column.
    """

    source: Source
    number: int
    values: dict[str, Any]
    extra: dict[str, str]
    tables: dict[str, str]

    def refuse(self, error: Unfit) -> Refusal:
        """A refusal of this row for what was found unfit."""
        return self.source.refuse(self.number, error.field, error.sentence)


def read_rows(
    sheet: Sheet, layout: Layout, rounds: dict[str, str] | None = None
) -> Iterator[Row | list[Refusal]]:
    """Each row of a sheet, or why it is refused; `rounds` by the header of their columns.

    Takes the rows out of the sheet one by one, so that a long list is not in memory twice.
    """
    source = Source(sheet.file, sheet.name, layout, rounds or {})
    readers = [_Reader(slot, slot.column) for slot in layout.slots if slot.column]
    readers.sort(key=lambda reader: reader.by_script)
    others = [(slot.index, slot.label) for slot in layout.slots if not slot.column]
    extras = [(index, label) for index, label in others if label not in source.rounds]
    places = [(i, source.rounds[label]) for i, label in others if label in source.rounds]
    waiting = layout.rows[layout.first :]
    waiting.reverse()
    layout.rows.clear()
    while waiting:
        number, cells = waiting.pop()
        row = Row(source, number, {}, _texts(cells, extras), _texts(cells, places))
        yield _read_cells(row, cells, readers) or row


def _texts(cells: list[Cell], columns: list[tuple[int, str]]) -> dict[str, str]:
    if not columns:
        return _NOTHING
    return {name: shown(cells[i]) if i < len(cells) else "" for i, name in columns}


def _read_cells(row: Row, cells: list[Cell], readers: list[_Reader]) -> list[Refusal]:
    refusals = []
    values, width = row.values, len(cells)
    for reader in readers:
        cell = cells[reader.index] if reader.index < width else ""
        if cell in reader.remembered:
            value = reader.remembered[cell]
        else:
            try:
                value = reader.read(cell)
            except Unfit as error:
                refusals.append(row.refuse(error.about(reader.field)))
                continue
        if reader.by_script:
            sort_by_script(values, reader.field, reader.latin, value)
        else:
            values[reader.field] = value
    return refusals


class _Reader:
    """Reads the cells of one column, and remembers what it read where values repeat.

    `by_script` says that what each cell is written in decides between `field` and `latin`.
    """

    __slots__ = ("_column", "by_script", "field", "index", "latin", "remembered")

    def __init__(self, slot: Slot, column: Column) -> None:
        self._column = column
        self.index = slot.index
        self.latin = column.latin
        self.by_script = bool(self.latin) and not slot.field
        self.field = slot.field or column.field
        self.remembered: dict[Cell, Any] = {}

    def read(self, cell: Cell) -> Any:
        """What a cell means; raises Unfit for what means nothing."""
        reads = self._column.reads
        value = reads(cell if self._column.timed else shown(cell))
        if reads not in _UNIQUE and len(self.remembered) < _REMEMBERED:
            self.remembered[cell] = value
        return value
