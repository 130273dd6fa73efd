"""The seats of one round with what a check-in needs of their guests, as statements built once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.entities import Status
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store.prepared import Prepared
from kiosk.store.schema import guest, seat

_held = (
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
)
_HELD = Prepared(_held.order_by(seat.c.guest))
_HELD_BY = Prepared(_held.where(seat.c.guest == sa.bindparam("guest")))
_COUNT_AT = Prepared(
    sa.select(sa.func.count())
    .select_from(seat)
    .where(seat.c.round == sa.bindparam("round"), seat.c.table == sa.bindparam("table"))
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

    @property
    def may_be_taken(self) -> bool:
        """Whether somebody who is here may get it: its guest is not, and was never told."""
        return self.arrived is None and not self.told and self.why != SeatReason.HAND


def held_seats(connection: sa.Connection, round_: str) -> list[HeldSeat]:
    """All seats of a round, by guest."""
    return [_held_seat(row) for row in _HELD.rows(connection, round=round_)]


def held_seat(connection: sa.Connection, round_: str, guest_id: str) -> HeldSeat | None:
    """The seat of a guest in a round; None without one."""
    row = _HELD_BY.first(connection, round=round_, guest=guest_id)
    return _held_seat(row) if row else None


def _held_seat(row: tuple[Any, ...]) -> HeldSeat:
    return HeldSeat(*(*row[:-1], bool(row[-1])))


def count_at_table(connection: sa.Connection, round_: str, table: str) -> int:
    """How many guests have a seat at a table in a round."""
    row = _COUNT_AT.first(connection, round=round_, table=table)
    return int(row[0]) if row else 0


def meetings_elsewhere(connection: sa.Connection, guest_id: str, round_: str) -> dict[str, int]:
    """With whom a guest shares a table in other rounds than this one, and in how many."""
    return dict(_MET.rows(connection, guest=guest_id, round=round_))


def count_unseated(connection: sa.Connection, round_: str, most: int) -> int:
    """How many confirmed guests have no seat in a round and have not come; at most `most`."""
    row = _UNSEATED.first(connection, round=round_, most=most)
    return int(row[0]) if row else 0
