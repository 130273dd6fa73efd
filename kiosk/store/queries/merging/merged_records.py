"""Queries of merged records: several guest records of one person."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import sqlalchemy as sa

from kiosk.store.prepared import Prepared
from kiosk.store.schema import guest

CHUNK = 500
# Written out, so that the partial index of merged guests is used.
_NOBODY: sa.ColumnElement[str] = sa.literal_column("''")
_ANY = Prepared(sa.select(guest.c.id).where(guest.c.merged != _NOBODY).limit(1))
_MERGED = sa.select(guest.c.merged).where(guest.c.id == sa.bindparam("id"))
_MERGES = sa.select(guest.c.id, guest.c.merged).where(
    sa.or_(
        guest.c.merged.in_(sa.bindparam("ids", expanding=True)),
        guest.c.id.in_(sa.bindparam("ids", expanding=True)),
    ),
    guest.c.merged != _NOBODY,
)
_MERGED_INTO = (
    sa.select(guest.c.id)
    .where(guest.c.merged == sa.bindparam("id"), guest.c.merged != _NOBODY)
    .order_by(guest.c.id)
)


def person_of(connection: sa.Connection, id_: str) -> str:
    """The record that stands for the person of a record; the record itself if not merged."""
    return connection.execute(_MERGED, {"id": id_}).scalar() or id_


def records_of(connection: sa.Connection, person: str) -> tuple[str, ...]:
    """All records of a person, the one that stands for the person first."""
    return (person, *connection.execute(_MERGED_INTO, {"id": person}).scalars())


def merges(connection: sa.Connection, ids: Collection[str]) -> Iterator[tuple[str, str]]:
    """The merges of some guests, on either side: merged record, and the one that stands."""
    if _ANY.first(connection) is None:
        return
    wanted = sorted(ids)
    for start in range(0, len(wanted), CHUNK):
        rows = connection.execute(_MERGES, {"ids": wanted[start : start + CHUNK]})
        yield from ((row.id, row.merged) for row in rows)
