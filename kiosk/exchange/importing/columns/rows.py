"""Reads the cells of a row into values, or refuses the row with every invalid column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.records.fields.guest_fields import NAME_FIELDS
from kiosk.domain.text.invisible_characters import Cleansed
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.column_recognition import Slot
from kiosk.exchange.importing.columns.columns import ImportColumn, SheetKind
from kiosk.exchange.importing.columns.merged_cells import MergedCells
from kiosk.exchange.importing.columns.non_entry_rows import check_entry
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.files.cells import Cell, shown
from kiosk.exchange.importing.files.damaged_cells import check_whole
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.programme.days import Days
from kiosk.exchange.importing.refusals import InvalidCell, Refusal
from kiosk.exchange.importing.values import cell_values
from kiosk.exchange.importing.values.countries import read_country
from kiosk.exchange.importing.values.scripts import sort_by_script

# Readers of columns whose damaged cells may be left out; in any other column they cost the row.
_LOSABLE = (
    cell_values.read_line,
    cell_values.read_text,
    cell_values.read_key,
    cell_values.read_code,
    cell_values.read_email,
    cell_values.read_phone,
    cell_values.read_list,
    cell_values.read_languages,
    cell_values.read_count,
    cell_values.read_name_order,
    read_country,
)
# Readers of columns with few repeated values, which are cheap to read and need no cache.
_UNIQUE = (
    cell_values.read_text,
    cell_values.read_email,
    cell_values.read_phone,
    cell_values.read_code,
    cell_values.read_key,
)
_REMEMBERED = 5_000
# Fields of which the strictest decides the status.
_STATUSES = ("status", "clearance", "cancelled", "blocked")
# Fields of which a guest needs at least one.
NAMES = (*NAME_FIELDS, "family_ko", "given_ko")

# Shared by all rows without such cells, and never changed.
_NOTHING: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Source:
    """The sheet of a row; `rounds` are the rounds that have columns of their own, by header."""

    file: str
    sheet: str
    layout: SheetLayout
    rounds: dict[str, str] = field(default_factory=dict)

    @property
    def own_export(self) -> bool:
        """Whether this program wrote the sheet."""
        return self.layout.own_export

    def refuse(self, row: int, name: str, problem: Sentence) -> Refusal:
        """A refusal of a row because of the column of the field `name`, or with that header."""
        row = self.layout.row_of.get(name, row)
        label = name if name in self.rounds else self.layout.label(name)
        if name in ("starts", "ends"):
            label = label or self.layout.label("span")  # one cell may hold both
        return Refusal(self.file, self.sheet, row, label, problem)

    def hidden(self, row: int, index: int, cell: Cleansed) -> Refusal:
        """Where invisible characters were removed from a cell."""
        label = next((slot.label for slot in self.layout.slots if slot.index == index), "")
        problem = Sentence("import.cell.invisible", {"shown": cell.shown})
        return Refusal(self.file, self.sheet, row, label, problem)


@dataclass(slots=True)
class ImportRow:
    """The values of one row by field, and the cells under unknown headers.

    A field is present only if the sheet has its column and the cell was valid. `lost` are invalid
    cells that do not cost the row; `hidden` are cells from which invisible characters were removed.
    `tables` are table numbers by round, where each round has a column. `refused` is why the row is
    refused; `status_unknown` says that a status is among the causes.
    """

    source: Source
    number: int
    values: dict[str, Any]
    extra: dict[str, str]
    tables: dict[str, str]
    lost: Sequence[Refusal] = ()
    hidden: Sequence[Refusal] = ()
    refused: Sequence[Refusal] = ()
    status_unknown: bool = False

    def refuse(self, error: InvalidCell) -> Refusal:
        """A refusal of this row because of an invalid cell."""
        return self.source.refuse(self.number, error.field, error.sentence)

    def refusals(self, errors: Iterable[InvalidCell]) -> list[Refusal]:
        """All refusals of this row: its invalid cells, and errors that do not follow from them."""
        columns = {one.column for one in self.refused} - {""}
        problems = [one.problem for one in self.refused]
        others = map(self.refuse, errors)
        return list(self.refused) + [
            one for one in others if one.column not in columns and one.problem not in problems
        ]

    def lacks(self, *names: str) -> bool:
        """Whether the cell of one of these fields is invalid and costs the row."""
        if not self.refused:
            return False
        labels = {self.source.layout.label(name) for name in names} - {""}
        return any(one.column in labels for one in self.refused)


def read_rows(
    sheet: Sheet, layout: SheetLayout, rounds: dict[str, str] | None = None
) -> Iterator[ImportRow | Refusal]:
    """Each row of a sheet, including refused ones; `rounds` by the header of their columns.

    A Refusal is returned for a row that is no entry of the list; it is left out.

    The rows are removed from the sheet one by one, so that a long list is not in memory twice.
    """
    source = Source(sheet.file, sheet.name, layout, rounds or {})
    of_guests = layout.kind is SheetKind.GUESTS
    readers = [
        _Reader(slot, slot.column, of_guests=of_guests) for slot in layout.slots if slot.column
    ]
    readers.sort(key=lambda reader: reader.by_script)
    others = [(slot.index, slot.label) for slot in layout.slots if slot.extra]
    extras = [(index, label) for index, label in others if label not in source.rounds]
    places = [(i, source.rounds[label]) for i, label in others if label in source.rounds]
    header = [shown(cell) for cell in layout.rows[layout.first - 1][1]] if layout.first else []
    spans = MergedCells(sheet, layout)
    days = Days(sheet.name) if layout.kind in (SheetKind.SESSIONS, SheetKind.ROUNDS) else None
    waiting = layout.rows[layout.first :]
    waiting.reverse()
    layout.rows.clear()
    while waiting:
        number, cells = waiting.pop()
        row = ImportRow(source, number, {}, _NOTHING, _NOTHING)
        if days and days.is_heading(cells):
            continue
        try:
            check_entry(cells, header)
        except InvalidCell as error:
            yield row.refuse(error)
            continue
        cells = spans.filled(number, cells)
        _read_cells(row, cells, readers)
        if Cleansed in map(type, cells):
            row.hidden = [
                source.hidden(number, index, cell)
                for index, cell in enumerate(cells)
                if isinstance(cell, Cleansed)
            ]
        row.extra = _read_texts(row, cells, extras)
        row.tables = _read_texts(row, cells, places)
        if days:
            days.set_day(row.values)
        yield row


def _read_texts(
    row: ImportRow, cells: list[Cell], columns: list[tuple[int, str]]
) -> dict[str, str]:
    """The cells of columns that are kept unread, by label; damaged ones are left out."""
    if not columns:
        return _NOTHING
    texts, width = {}, len(cells)
    for index, name in columns:
        text = shown(cells[index]) if index < width else ""
        try:
            check_whole(text)
        except InvalidCell as error:
            row.lost = [*row.lost, replace(row.refuse(error), column=name)]
        else:
            texts[name] = text
    return texts


def _read_cells(row: ImportRow, cells: list[Cell], readers: list[_Reader]) -> None:
    """Reads the cells of one row into its values, and its refusals if cells are invalid."""
    unfit: list[Refusal] = []
    refused = False
    values, width = row.values, len(cells)
    for reader in readers:
        cell = cells[reader.index] if reader.index < width else ""
        if cell in reader.remembered:
            value = reader.remembered[cell]
        else:
            try:
                value = reader.read(cell)
            except InvalidCell as error:
                unfit.append(row.refuse(error.about(reader.blamed)))
                refused = refused or not reader.can_lose(error)
                row.status_unknown = row.status_unknown or reader.field in _STATUSES
                continue
        if reader.by_script:
            sort_by_script(values, reader.field, reader.latin, value)
        elif reader.combines and reader.field in values:
            values[reader.field] = reader.combines(values[reader.field], value)
        else:
            values[reader.field] = value
    if refused:
        row.refused = unfit
    elif unfit:
        row.lost = unfit


class _Reader:
    """Reads the cells of one column, with a cache for columns with repeated values.

    With `by_script` the script of each cell decides between `field` and `latin`.
    """

    __slots__ = (
        "_clears",
        "_column",
        "_losable",
        "_names",
        "_repeats",
        "blamed",
        "by_script",
        "combines",
        "field",
        "index",
        "latin",
        "remembered",
    )

    def __init__(self, slot: Slot, column: ImportColumn, *, of_guests: bool) -> None:
        self._column = column
        self._clears = column.reads in _LOSABLE
        self._repeats = column.reads not in _UNIQUE
        self._losable = of_guests and self._clears
        self.index = slot.index
        self.latin = column.latin
        self.by_script = bool(self.latin) and not slot.field
        self.field = slot.field or column.field
        self._names = self.field in NAMES
        self.combines = column.combines
        self.blamed = slot.label if column.combines else self.field
        self.remembered: dict[Cell, Any] = {}

    def read(self, cell: Cell) -> Any:
        """The value of a cell. Raises InvalidCell."""
        text = shown(cell)
        check_whole(text)
        if self._clears and cell_values.is_nothing(text, name=self._names):
            cell = text = ""
        value = self._column.reads(cell if self._column.timed else text)
        if self._repeats and len(self.remembered) < _REMEMBERED:
            self.remembered[cell] = value
        return value

    def can_lose(self, error: InvalidCell) -> bool:
        """Whether the row is imported without this invalid cell."""
        return self._losable and (self._column.optional or error.damage)
