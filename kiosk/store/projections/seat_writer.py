"""The projection of seats that a check-in gives, tells or takes, without reading other facts."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.records.entities import Seat
from kiosk.store.prepared import Prepared
from kiosk.store.schema import seat

_SET = insert(seat)
_SET = _SET.on_conflict_do_update(
    index_elements=["guest", "round"],
    set_={one.name: _SET.excluded[one.name] for one in seat.c if not one.primary_key},
)
_SET_SEAT = Prepared(_SET)
_REMOVE_SEAT = Prepared(
    sa.delete(seat).where(
        seat.c.guest == sa.bindparam("of"), seat.c.round == sa.bindparam("in_round")
    )
)


def project_seats(connection: sa.Connection, changed: Iterable[Seat]) -> None:
    """Project seats whose facts were just recorded, within the transaction that recorded them.

    Each is as it is afterwards, with an empty table once it was removed, of the record that stands
    for its person.
    """
    for one in changed:
        if one.table:
            _SET_SEAT.run(
                connection,
                guest=one.guest,
                round=one.round,
                table=one.table,
                seat=one.seat,
                told=one.told,
                why=one.why,
            )
        else:
            _REMOVE_SEAT.run(connection, of=one.guest, in_round=one.round)
