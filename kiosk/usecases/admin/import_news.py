"""Imports by other devices: which lists added or changed how many records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal.facts import MARK
from kiosk.store import Store
from kiosk.store.queries.staff_names import names_of_staff

# A body is canonical JSON, in which the mark of an import comes first; a body with nothing else
# only keeps the values of a list and changes no record, but may add conflicts.
_BEGINS = f'{{"{MARK}":'
_FILE = f'$."{MARK}".file'
_LIST_VALUES = f'$."{MARK}".said'
_IMPORTED = sa.text(
    "SELECT author, group_concat(DISTINCT json_extract(body, :file)) AS files,"
    " count(DISTINCT CASE WHEN changes THEN subject END) AS records,"
    " count(DISTINCT CASE WHEN cases THEN subject END) AS undecided"
    " FROM (SELECT rowid AS number, author, subject, body,"
    " (SELECT count(*) FROM json_each(body)) > 1 AS changes,"
    " EXISTS (SELECT 1 FROM json_each(body, :list_values) listed JOIN import_case c"
    " ON c.subject = journal.subject AND c.part = listed.key) AS cases"
    " FROM journal WHERE rowid > :known AND device <> :device"
    " AND substr(body, 1, length(:begins)) = :begins)"
    " WHERE changes OR cases GROUP BY author ORDER BY min(number)"
)
_NEWEST = sa.text("SELECT coalesce(max(rowid), 0) FROM journal")


@dataclass(frozen=True, slots=True)
class Imported:
    """Lists that one author imported, and how many records they added or changed.

    `undecided` counts the records with conflicts between a list and the desk.
    """

    files: str
    author: str
    records: int
    undecided: int = 0


@dataclass(frozen=True, slots=True)
class News:
    """Imports by other devices up to the journal's row `known`."""

    known: int
    imported: tuple[Imported, ...] = ()


def imported_since(store: Store, known: int | None) -> News:
    """Imports by other devices after the journal's row `known`; none if that is None."""

    def work(connection: sa.Connection) -> News:
        newest = int(connection.execute(_NEWEST).scalar_one())
        if known is None or known >= newest:
            return News(newest)
        values = {"known": known, "device": store.device, "begins": _BEGINS, "file": _FILE}
        values["list_values"] = _LIST_VALUES
        rows = connection.execute(_IMPORTED, values).all()
        names = names_of_staff(connection) if rows else {}
        return News(newest, tuple(_imported(row, names) for row in rows))

    return store.read(work)


def _imported(row: sa.Row[Any], names: Mapping[str, str]) -> Imported:
    author = names.get(row.author, row.author)
    return Imported(row.files.replace(",", ", "), author, row.records, row.undecided)
