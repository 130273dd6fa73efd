"""Imports elsewhere: which lists added or changed how many records since somebody last looked."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.journal.facts import MARK
from kiosk.store import Store
from kiosk.store.queries.staff_names import names_of_staff

# A body is canonical JSON, in which the mark of an import comes first; a body with nothing else
# only remembers what a list said and changes no record.
_BEGINS = f'{{"{MARK}":'
_FILE = f'$."{MARK}".file'
_IMPORTED = sa.text(
    "SELECT author, group_concat(DISTINCT json_extract(body, :file)) AS files,"
    " count(DISTINCT subject) AS records FROM journal"
    " WHERE rowid > :known AND device <> :device"
    " AND substr(body, 1, length(:begins)) = :begins"
    " AND (SELECT count(*) FROM json_each(body)) > 1"
    " GROUP BY author ORDER BY min(rowid)"
)
_NEWEST = sa.text("SELECT coalesce(max(rowid), 0) FROM journal")


@dataclass(frozen=True, slots=True)
class Imported:
    """Lists that one author imported, and how many records they added or changed."""

    files: str
    author: str
    records: int


@dataclass(frozen=True, slots=True)
class News:
    """What other devices imported up to the journal's row `known`."""

    known: int
    imported: tuple[Imported, ...] = ()


def imported_since(store: Store, known: int | None) -> News:
    """What other devices imported behind the journal's row `known`; nothing where that is None."""

    def work(connection: sa.Connection) -> News:
        newest = int(connection.execute(_NEWEST).scalar_one())
        if known is None or known >= newest:
            return News(newest)
        values = {"known": known, "device": store.device, "begins": _BEGINS, "file": _FILE}
        rows = connection.execute(_IMPORTED, values).all()
        names = names_of_staff(connection) if rows else {}
        imported = (
            Imported(row.files.replace(",", ", "), names.get(row.author, row.author), row.records)
            for row in rows
        )
        return News(newest, tuple(imported))

    return store.read(work)
