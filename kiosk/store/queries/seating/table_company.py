"""Who sits at the tables of a guest, as a statement built once."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.records.entities import Guest, Seat, Status
from kiosk.store.prepared import Prepared
from kiosk.store.queries.scans import guest_of
from kiosk.store.schema import guest, seat

_other = seat.alias("other")
_AT_TABLES = Prepared(
    sa.select(_other.c.guest, _other.c.round, _other.c.table, _other.c.told, guest.c.record)
    .join(guest, guest.c.id == _other.c.guest)
    .join(
        seat,
        sa.and_(
            seat.c.guest == sa.bindparam("guest"),
            seat.c.round == _other.c.round,
            seat.c.table == _other.c.table,
        ),
    )
    .where(_other.c.guest != seat.c.guest, guest.c.status == Status.CONFIRMED.value)
    .order_by(_other.c.round, _other.c.guest)
)


def seated_beside(connection: sa.Connection, guest_id: str) -> list[tuple[Seat, Guest]]:
    """Confirmed guests at the tables of a guest, of every round, by round and guest."""
    rows = _AT_TABLES.rows(connection, guest=guest_id)
    return [
        (Seat(who, round_, table, told=told), guest_of(record))
        for who, round_, table, told, record in rows
    ]
