"""The seats of one round with what a check-in needs of their guests, as statements built once."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.records.entities import Status
from kiosk.store.prepared import Prepared
from kiosk.store.schema import guest, seat

_HELD = Prepared(
    sa.select(
        seat.c.guest,
        seat.c.table,
        seat.c.told,
        seat.c.why,
        guest.c.record,
        guest.c.delegation,
        guest.c.arrived,
        guest.c.inside,
    )
    .join(guest, guest.c.id == seat.c.guest)
    .where(seat.c.round == sa.bindparam("round"))
    .order_by(seat.c.guest)
)
_own, _other = seat.alias("own"), seat.alias("other")
_MET = Prepared(
    sa.select(_other.c.guest, sa.func.count())
    .join(
        _own,
        sa.and_(
            _own.c.guest == sa.bindparam("guest"),
            _own.c.round == _other.c.round,
            _own.c.table == _other.c.table,
        ),
    )
    .where(_own.c.round != sa.bindparam("round"), _other.c.guest != _own.c.guest)
    .group_by(_other.c.guest)
)
_seated = sa.select(seat.c.guest).where(seat.c.round == sa.bindparam("round"))
_UNSEATED = Prepared(
    sa.select(sa.func.count()).select_from(
        sa.select(guest.c.id)
        .where(
            guest.c.status == Status.CONFIRMED.value,
            guest.c.merged == "",
            ~guest.c.erased,
            guest.c.arrived.is_(None),
            guest.c.id.not_in(_seated),
        )
        .limit(sa.bindparam("most"))
        .subquery()
    )
)


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat in a round.

    `told` is the table that its guest was told, `why` a `SeatReason`, `record` the JSON of the
    guest. `arrived` is in seconds since 1970, None before they came; `inside` says that they are
    here.
    """

    guest: str
    table: str
    told: str
    why: str
    record: str
    delegation: str
    arrived: int | None
    inside: bool

    @property
    def is_told(self) -> bool:
        """Whether the guest was told the table where they sit."""
        return bool(self.told) and self.told == self.table


def held_seats(connection: sa.Connection, round_: str) -> list[HeldSeat]:
    """All seats of a round, by guest."""
    rows = _HELD.rows(connection, round=round_)
    return [HeldSeat(*(*row[:-1], bool(row[-1]))) for row in rows]


def meetings_elsewhere(connection: sa.Connection, guest_id: str, round_: str) -> dict[str, int]:
    """With whom a guest shares a table in other rounds than this one, and in how many."""
    return dict(_MET.rows(connection, guest=guest_id, round=round_))


def count_unseated(connection: sa.Connection, round_: str, most: int) -> int:
    """How many confirmed guests have no seat in a round and have not come; at most `most`."""
    row = _UNSEATED.first(connection, round=round_, most=most)
    return int(row[0]) if row else 0
