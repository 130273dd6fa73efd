"""Checks the schema of a store, its clock and its devices."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from kiosk.store import local_tables, schema
from kiosk.store.connection import close_connection, connect_memory
from kiosk.store.migrations import upgrade
from kiosk.store.projections import search_index
from kiosk.store.queries.devices import TAIL_LETTERS

_MASTER = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"

SchemaParts = dict[tuple[str, str], str]


def differing_parts(connection: sa.Connection) -> list[str]:
    """Tables, indexes and triggers that are missing, added or other than the migrations make them.

    A missing index makes scans slow; an added trigger changes what is recorded.
    """
    found, expected = _parts(connection), _expected_parts(upgrade.FOLDER)
    return sorted(
        f"{kind} {name}"
        for kind, name in found.keys() | expected.keys()
        if found.get((kind, name)) != expected.get((kind, name))
    )


def wrong_rows(connection: sa.Connection) -> Iterator[str]:
    """Invalid rows of the clock and the devices."""
    yield from _wrong_clock(connection)
    ids = set()
    for row in connection.execute(sa.select(local_tables.device)):
        name, dot, tail = row.device.rpartition(".")
        if name != row.name or not dot or len(tail) != TAIL_LETTERS or row.device in ids:
            yield f"device {row.name}"
        ids.add(row.device)


def _wrong_clock(connection: sa.Connection) -> Iterator[str]:
    """The clock must be between the last stamp that was written here and the last one of all."""
    rows = connection.execute(sa.select(schema.state)).all()
    if len(rows) != 1:
        yield "clock"
        return
    last = sa.select(sa.func.coalesce(sa.func.max(schema.journal.c.clock), 0))
    own = last.where(schema.journal.c.device.in_(sa.select(local_tables.device.c.device)))
    least, most = connection.execute(own).scalar_one(), connection.execute(last).scalar_one()
    if not least <= rows[0].clock <= most:
        yield "clock"
    if rows[0].programme < 0:
        yield "programme"


def _parts(connection: sa.Connection) -> SchemaParts:
    rows = connection.exec_driver_sql(_MASTER)
    return {(row[0], row[1]): " ".join(str(row[2]).split()) for row in rows}


@cache
def _expected_parts(_: Path) -> SchemaParts:
    """The schema that the migrations of a folder create in an empty database."""
    connection = connect_memory()
    try:
        with connection.begin():
            upgrade.upgrade(connection)
            search_index.fill_if_stale(connection)
            return _parts(connection)
    finally:
        close_connection(connection)
