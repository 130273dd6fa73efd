"""The rows of a table or a query, under the headers that the importer reads."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.connectors.sql.database_faults import faults_of
from kiosk.connectors.sql.statements import select_changed, select_query, select_table
from kiosk.domain.codes.key_folding import stored_form
from kiosk.exchange.importing.columns.column_recognition import Slot
from kiosk.exchange.importing.columns.sheet_recognition import recognise
from kiosk.exchange.importing.files.cells import Cell, Cleaning, shown
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.importer import MOST_CELLS, MOST_COLUMNS

SHEET = "Guests"
# In the text of an object that says where it lies in memory, as those of bytes in some drivers.
_ADDRESS = " at 0x"
_AT_ONCE = 2_000
# Changes that were begun before and are seen only now, as their transaction ended late.
_OVERLAP = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class TableSettings:
    """Which rows are read, and how; either `table` or `query` is given.

    `headers` are the importer's headers by the names of columns, an empty one for a column to leave
    out. `columns` are those that were recognised at the set-up. In the column `changed` each change
    of a row has a higher value than the ones before; without it all rows are read each time. Empty
    `arrivals` name no table for arrivals.
    """

    table: str = ""
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    columns: Sequence[str] = ()
    changed: str = ""
    arrivals: str = ""

    @property
    def name(self) -> str:
        """The table, or that it is a query, as messages call it."""
        return self.table or "SELECT"


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row: its key as it is written there, and as the importer keeps it; its values, a digest.

    Most rows are as they were: their values are made cells of a sheet only where they are needed,
    and not kept.
    """

    key: str
    ticket: str
    digest: bytes
    values: Sequence[Any] = ()


@dataclass(frozen=True, slots=True)
class TableRows:
    """Rows that were read; `last` is the highest value of the column for changes."""

    headers: list[str]
    rows: list[ListedRow]
    last: Any = None
    _cleaning: Cleaning = field(default_factory=Cleaning)

    def cells(self, row: ListedRow) -> list[Cell]:
        """The cells of a row."""
        return _cells(row.values, self._cleaning)

    def sheet(self, file: str, rows: Sequence[ListedRow]) -> Sheet:
        """A new sheet of some of the rows, numbered from 2."""
        numbered = [(number, self.cells(row)) for number, row in enumerate(rows, 2)]
        return Sheet(file, SHEET, rows=[(1, list(self.headers)), *numbered])


_NONE: Mapping[bytes, ListedRow] = {}


class TableReader:
    """Reads the rows of a table or query of a database; for one thread."""

    def __init__(self, engine: sa.Engine, settings: TableSettings, host: str) -> None:
        self._engine, self._settings, self._host = engine, settings, host

    def read(
        self, since: Any = None, most: int = 0, known: Mapping[bytes, ListedRow] = _NONE
    ) -> TableRows:
        """All rows, those changed since a value, or the first `most`. Raises SystemFault.

        In place of a row that is as before stands the `known` one, by its digest.
        """
        about = {"table": self._settings.name, "user": self._engine.url.username or ""}
        with faults_of(self._host, **about), self._engine.connect() as connection:
            _begin_reading(connection)
            connection.execution_options(stream_results=True)
            result = self._asked(connection, since)
            try:
                return self._listing(result, most, known)
            finally:
                result.close()

    def _asked(self, connection: sa.Connection, since: Any) -> sa.CursorResult[Any]:
        settings, changed = self._settings, self._settings.changed
        values = {} if since is None else {"since": _with_overlap(since)}
        if settings.table:
            table = select_table(settings.table)
            if values:
                table = table.where(sa.column(changed) >= sa.bindparam("since"))
            return connection.execute(table, values)
        if values:
            query = select_changed(settings.query, changed, connection.dialect)
            return connection.execute(query, values)
        return connection.execute(select_query(settings.query))

    def _listing(
        self, result: sa.CursorResult[Any], most: int, known: Mapping[bytes, ListedRow]
    ) -> TableRows:
        names, cleaning = list(result.keys()), Cleaning()
        if len(names) > MOST_COLUMNS:
            raise self._fault(FaultKind.LONG, most=MOST_COLUMNS)
        self._require(names)
        headers = [self._settings.headers.get(name, name) for name in names]
        kept = [index for index, header in enumerate(headers) if header]
        changed = names.index(self._settings.changed) if self._settings.changed else None
        shown_headers = [headers[index] for index in kept]
        rows: list[ListedRow] = []
        last, place = None, -1
        for portion in _portions(result, most):
            for read in portion:
                values = [read[index] for index in kept]
                digest = _digest(values)
                row = known.get(digest)
                if row is None:
                    if place < 0:
                        place = self._place_of_key(shown_headers, _cells(values, cleaning))
                    row = _listed(values, place, digest, cleaning)
                rows.append(row)
            if len(rows) * len(kept) > MOST_CELLS:
                raise self._fault(FaultKind.LONG, most=MOST_CELLS)
            if changed is not None:
                times = [read[changed] for read in portion if read[changed] is not None]
                last = max(times if last is None else [*times, last], default=None)
        return TableRows(shown_headers, rows, last, cleaning)

    def _require(self, names: Sequence[str]) -> None:
        """Raises SystemFault where a column of the set-up is gone."""
        wanted = [*self._settings.columns, *self._settings.headers, self._settings.changed]
        for one in filter(None, wanted):
            if one not in names:
                raise self._fault(FaultKind.COLUMN, said=one)

    def _place_of_key(self, headers: list[str], cells: list[Cell]) -> int:
        slots = slots_of_rows(headers, [cells])
        place = next((one.index for one in slots if is_key(one)), None)
        if place is None:
            raise self._fault(FaultKind.NO_KEY)
        return place

    def _fault(self, kind: FaultKind, **values: Any) -> SystemFault:
        return SystemFault(kind, self._host, table=self._settings.name, **values)


def slots_of_rows(headers: Sequence[str], rows: Sequence[list[Cell]]) -> Sequence[Slot]:
    """What the importer takes the columns of some rows for; none if they are no list of guests."""
    numbered = [(number, list(cells)) for number, cells in enumerate(rows, 2)]
    found = recognise(Sheet("", SHEET, rows=[(1, list(headers)), *numbered]))
    return found.slots if found else ()


def is_key(slot: Slot) -> bool:
    """Whether a column says who is who."""
    return slot.column is not None and slot.column.field == "reference"


def _begin_reading(connection: sa.Connection) -> None:
    """Begin a transaction that may not write, where the system knows such; it is not committed."""
    match connection.dialect.name:
        case "postgresql" | "mysql" | "mariadb":
            connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        case _:  # a file of SQLite is opened for reading; of others only the words are checked
            pass


def _portions(result: sa.CursorResult[Any], most: int) -> Iterator[Sequence[sa.Row[Any]]]:
    return iter([result.fetchmany(most)]) if most else result.partitions(_AT_ONCE)


def _listed(values: Sequence[Any], place: int, digest: bytes, cleaning: Cleaning) -> ListedRow:
    key = shown(cleaning.clean(_plain(values[place])))
    return ListedRow(key, stored_form(key), digest, values)


def _with_overlap(since: Any) -> Any:
    return since - _OVERLAP if isinstance(since, datetime) else since


def _plain(value: Any) -> Any:
    """A value as cells of a file are: numbers with all digits, lists with commas, no bytes."""
    if isinstance(value, str) or value is None:
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, (list, tuple, set)):
        return ", ".join(str(one) for one in value)
    if isinstance(value, (bytes, memoryview)):
        return ""
    return value


def _cells(values: Sequence[Any], cleaning: Cleaning) -> list[Cell]:
    return [cleaning.clean(_plain(value)) for value in values]


def _digest(values: Sequence[Any]) -> bytes:
    text = repr(values)
    if _ADDRESS in text:
        text = repr([_plain(value) for value in values])
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def settings_from(options: Mapping[str, Any]) -> TableSettings:
    """The settings that were kept as JSON values."""
    return TableSettings(**options)
