"""The index by which people are found: a projection, and a full-text index on it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import sqlalchemy as sa
from anyascii import anyascii

from kiosk.domain.search.search_terms import terms_of
from kiosk.store import schema
from kiosk.store.bulk_insert import insert_all
from kiosk.store.connection import driver_connection

# Raised whenever the same guest would get other terms, or the same person another row; the file
# keeps it as its user version.
VERSION = 6
# SHA-256 of how the steps make the index: a file in which that changed is damaged.
_MADE = "d61f2b099015f1a84d7bddd03e1a6fa32d139d821dc91ce40b2cd541dbd3cdfc"
_MAKING = (
    "SELECT sql FROM sqlite_master WHERE name IN"
    " ('finding_gone', 'finding_index', 'finding_vocabulary') ORDER BY name"
)
_TRIGGER = "SELECT sql FROM sqlite_master WHERE name = 'finding_gone'"
_COLUMNS = ("words", "initials", "sounds", "about", "marks", "country")
_LISTED = ", ".join(_COLUMNS)
_PORTION = 5000
_LAST = sa.text("SELECT coalesce(max(rowid), 0) FROM finding")
_INDEX = sa.text(
    f"INSERT INTO finding_index (rowid, {_LISTED})"  # noqa: S608 - our own names
    f" SELECT rowid, {_LISTED} FROM finding WHERE rowid > :last"
)
_CODES = sa.select(schema.code.c.guest, schema.code.c.code).order_by(schema.code.c.code)
_GUESTS = sa.select(schema.guest.c.record).where(~schema.guest.c.erased)


def finding_row(said: dict[str, Any], codes: Iterable[str]) -> dict[str, Any]:
    """What a guest is found by, as a row, out of the fields of their record and their codes."""
    return {"guest": said["id"], **terms_of(said, sorted(codes), anyascii)._asdict()}


def add_rows(connection: sa.Connection, rows: Iterable[dict[str, Any]]) -> None:
    """Add rows and index them. Their guests must have none yet."""
    last = connection.execute(_LAST).scalar_one()
    names = schema.finding.columns.keys()
    insert_all(connection, schema.finding, ([row[n] for n in names] for row in rows))
    connection.execute(_INDEX, {"last": last})


def has_expected_schema(connection: sa.Connection) -> bool:
    """Whether the index is made as the steps make it; a damaged file may hold bytes for text."""
    made = "\n".join(map(str, connection.exec_driver_sql(_MAKING).scalars()))
    return hashlib.sha256(made.encode()).hexdigest() == _MADE


def is_stale(connection: sa.Connection) -> bool:
    """Whether an earlier version of the program filled the index, or none has yet."""
    return bool(
        driver_connection(connection).execute("PRAGMA user_version").fetchone()[0] < VERSION
    )


def fill_if_stale(connection: sa.Connection) -> None:
    """Fill the index anew, unless it is no older than this program."""
    if not is_stale(connection):
        return
    _clear(connection)
    codes: dict[str, list[str]] = {}
    for row in connection.execute(_CODES):
        codes.setdefault(row.guest, []).append(row.code)
    told = (json.loads(record) for record in connection.execute(_GUESTS).scalars().all())
    rows = (finding_row(said, codes.get(said["id"], ())) for said in told)
    while portion := list(islice(rows, _PORTION)):
        add_rows(connection, portion)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def optimize(connection: sa.Connection) -> None:
    """Put the index in order after many rows were replaced: what was deleted slows it down."""
    connection.exec_driver_sql("INSERT INTO finding_index (finding_index) VALUES ('optimize')")


def _clear(connection: sa.Connection) -> None:
    """Empty rows and index at once: row by row it would take minutes."""
    making = connection.exec_driver_sql(_TRIGGER).scalar_one()
    connection.exec_driver_sql("DROP TRIGGER finding_gone")
    connection.execute(sa.delete(schema.finding))
    connection.exec_driver_sql("INSERT INTO finding_index (finding_index) VALUES ('delete-all')")
    connection.exec_driver_sql(making)


def differences(connection: sa.Connection) -> Iterator[str]:
    """Terms that the full-text index has more or less often than the rows that it is of."""
    told: Counter[str] = Counter()
    query = sa.select(*(schema.finding.c[name] for name in _COLUMNS))
    for row in connection.execution_options(stream_results=True).execute(query):
        told.update(set(" ".join(map(str, row)).split()))
    held = sa.text("SELECT term, doc FROM finding_vocabulary")
    found = {row.term: row.doc for row in connection.execute(held)}
    yield from (term for term in told.keys() | found.keys() if told[term] != found.get(term, 0))
