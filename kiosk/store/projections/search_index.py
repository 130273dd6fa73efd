"""The search index of guests: the table `finding` and the FTS5 index `finding_index` on it."""

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

# Incremented whenever the same guest would get other terms, or the same person another row; stored
# as the file's user_version.
VERSION = 6
# SHA-256 of the SQL with which the migrations create the index; another one means damage.
_SCHEMA_DIGEST = "d61f2b099015f1a84d7bddd03e1a6fa32d139d821dc91ce40b2cd541dbd3cdfc"
_SCHEMA = (
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


def search_terms_row(fields: dict[str, Any], codes: Iterable[str]) -> dict[str, Any]:
    """A guest's row of search terms, out of the fields of their record and their codes."""
    return {"guest": fields["id"], **terms_of(fields, sorted(codes), anyascii)._asdict()}


def add_rows(connection: sa.Connection, rows: Iterable[dict[str, Any]]) -> None:
    """Insert rows and index them. Their guests must not have rows yet."""
    last = connection.execute(_LAST).scalar_one()
    names = schema.finding.columns.keys()
    insert_all(connection, schema.finding, ([row[n] for n in names] for row in rows))
    connection.execute(_INDEX, {"last": last})


def has_expected_schema(connection: sa.Connection) -> bool:
    """Whether the schema of the index is as the migrations create it.

    In a damaged file it may be bytes instead of text.
    """
    schema_sql = "\n".join(map(str, connection.exec_driver_sql(_SCHEMA).scalars()))
    return hashlib.sha256(schema_sql.encode()).hexdigest() == _SCHEMA_DIGEST


def is_stale(connection: sa.Connection) -> bool:
    """Whether the index is empty, or an earlier version of the program filled it."""
    return bool(
        driver_connection(connection).execute("PRAGMA user_version").fetchone()[0] < VERSION
    )


def fill_if_stale(connection: sa.Connection) -> None:
    """Fill the index again if an earlier version of the program filled it."""
    if not is_stale(connection):
        return
    _clear(connection)
    codes: dict[str, list[str]] = {}
    for row in connection.execute(_CODES):
        codes.setdefault(row.guest, []).append(row.code)
    records = (json.loads(record) for record in connection.execute(_GUESTS).scalars().all())
    rows = (search_terms_row(fields, codes.get(fields["id"], ())) for fields in records)
    while portion := list(islice(rows, _PORTION)):
        add_rows(connection, portion)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def optimize(connection: sa.Connection) -> None:
    """Merge the index's segments after many rows were replaced: deleted terms slow it down."""
    connection.exec_driver_sql("INSERT INTO finding_index (finding_index) VALUES ('optimize')")


def _clear(connection: sa.Connection) -> None:
    """Delete all rows and the index at once: with the trigger per row it would take minutes."""
    trigger = connection.exec_driver_sql(_TRIGGER).scalar_one()
    connection.exec_driver_sql("DROP TRIGGER finding_gone")
    connection.execute(sa.delete(schema.finding))
    connection.exec_driver_sql("INSERT INTO finding_index (finding_index) VALUES ('delete-all')")
    connection.exec_driver_sql(trigger)


def differences(connection: sa.Connection) -> Iterator[str]:
    """Terms whose number of rows in the full-text index differs from that in the table."""
    expected: Counter[str] = Counter()
    query = sa.select(*(schema.finding.c[name] for name in _COLUMNS))
    for row in connection.execution_options(stream_results=True).execute(query):
        expected.update(set(" ".join(map(str, row)).split()))
    held = sa.text("SELECT term, doc FROM finding_vocabulary")
    found = {row.term: row.doc for row in connection.execute(held)}
    yield from (
        term for term in expected.keys() | found.keys() if expected[term] != found.get(term, 0)
    )
