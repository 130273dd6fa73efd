"""A table or query before it is recorded: its first rows, and what they are taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.connectors.sql.arrivals_table import ArrivalsTable
from kiosk.connectors.sql.database import engine_of, shown_address
from kiosk.connectors.sql.statements import query_problem
from kiosk.connectors.sql.table import TableReader, TableRows, TableSettings, is_key, slots_of_rows
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import read_heading
from kiosk.exchange.importing.files.cells import shown

ROWS = 5


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """A column: its header, the field of a guest that it gives, and its cells in the first rows.

    `field` is empty for a column that is kept under its own name.
    """

    header: str
    field: str
    values: tuple[str, ...]


def settings_problem(settings: TableSettings) -> Sentence | None:
    """Why a list cannot be read like this; None if it can."""
    if bool(settings.table) == bool(settings.query):
        return Sentence("connect.sql.table_or_query")
    if settings.query and (problem := query_problem(settings.query)):
        return problem
    for column, header in settings.headers.items():
        if header and read_heading(SheetKind.GUESTS, header) is None:
            return Sentence("connect.sql.header", {"column": column, "header": header})
    return None


def preview(
    address: str, password: str, settings: TableSettings, seconds: float
) -> tuple[Sequence[PreviewColumn], TableSettings]:
    """The columns of a list with their first rows, and the settings that name those in use.

    Raises SystemFault, also where no column says who is who.
    """
    host, engine = shown_address(address), engine_of(address, password, seconds=seconds)
    try:
        read = TableReader(engine, settings, host).read(most=ROWS)
    finally:
        engine.dispose()
    slots = slots_of_rows(read.headers, [read.cells(row) for row in read.rows])
    if not any(map(is_key, slots)):
        raise SystemFault(FaultKind.NO_KEY, host, table=settings.name)
    fields = {one.index: one.field or one.column.field for one in slots if one.column}
    columns = [
        PreviewColumn(header, fields.get(place, ""), tuple(_column_of(read, place)))
        for place, header in enumerate(read.headers)
    ]
    names = _names_of(settings.headers, [one.header for one in columns if one.field])
    return columns, replace(settings, columns=names)


def _column_of(read: TableRows, place: int) -> list[str]:
    return [shown(read.cells(row)[place]) for row in read.rows]


def _names_of(headers: Mapping[str, str], used: Sequence[str]) -> list[str]:
    """The names that columns with these headers have in the database."""
    names = {header: name for name, header in headers.items()}
    return [names.get(header, header) for header in used]


def create_arrivals(address: str, password: str, name: str, seconds: float) -> bool:
    """Make the table for arrivals; False where there is one of that name. Raises SystemFault."""
    engine = engine_of(address, password, seconds=seconds, writes=True)
    try:
        return ArrivalsTable(engine, name, shown_address(address)).create()
    finally:
        engine.dispose()
