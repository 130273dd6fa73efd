"""Who counts as expected, as conditions on the guest table; see `domain.records.expectation`."""

from __future__ import annotations

import json

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.records.entities import Guest, Programme, Status
from kiosk.domain.records.expectation import may_enter
from kiosk.store.schema import guest

ARRIVED = guest.c.arrived.is_not(None)
STANDING = guest.c.merged == sa.literal_column("''")
"""Of several records of one person, the one that stands for the person."""

# By the index of arrivals alone, and by row numbers, which every index has: so that the indexes of
# sorted lists, which no scan changes, suffice for lists by attendance.
_ROW: sa.ColumnElement[int] = sa.literal_column("guest.rowid")
_ENTERED = "SELECT rowid FROM guest WHERE arrived IS NOT NULL"
HAS_ARRIVED: sa.ColumnElement[bool] = _ROW.in_(sa.text(_ENTERED))
IS_INSIDE: sa.ColumnElement[bool] = _ROW.in_(sa.text(f"{_ENTERED} AND inside"))
# What decides whether a pending guest may enter, as one text.
_PENDING_KEY = guest.c.category.concat(sa.literal_column("char(31)")).concat(guest.c.claims)


def registered_to_enter(connection: sa.Connection, programme: Programme) -> sa.ColumnElement[bool]:
    """Whether a guest may enter the event by their registration."""
    confirmed = guest.c.status == Status.CONFIRMED.value
    admitted = _admitted_pending(connection, programme)
    if not admitted:
        return confirmed
    each = sa.func.json_each(json.dumps(admitted)).table_valued("value")
    keys = sa.select(each.c.value)
    is_pending = guest.c.status == Status.PENDING.value
    return sa.or_(confirmed, sa.and_(is_pending, _PENDING_KEY.in_(keys)))


def is_expected(connection: sa.Connection, programme: Programme) -> sa.ColumnElement[bool]:
    """Whether a guest counts as expected: they may enter, or have entered."""
    return sa.or_(registered_to_enter(connection, programme), ARRIVED)


def guest_like(status: str, category: str, claims: str) -> Guest:
    """A guest with the values of these columns, which decide whether they may enter."""
    values = {"status": status, "category": category, **(json.loads(claims) if claims else {})}
    return codec.record_from(Guest, values)


def _admitted_pending(connection: sa.Connection, programme: Programme) -> list[str]:
    """What pending guests have who may enter, as texts like `_PENDING_KEY`."""
    columns = (guest.c.status, guest.c.category, guest.c.claims)
    query = sa.select(*columns, _PENDING_KEY.label("key")).where(
        STANDING, guest.c.status == Status.PENDING.value
    )
    rows = connection.execute(query.distinct())
    return [row.key for row in rows if may_enter(guest_like(*row[:-1]), programme)]
