"""A seat for a guest who is here and got none at their check-in, as the check-in chooses it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.live_seats import SeatChoice
from kiosk.usecases.programme import seats


@dataclass(frozen=True, slots=True)
class NoSeatFree:
    """No seat may be had in the round; nothing was changed."""

    round: str


def seat_now(
    store: Store, actor: Actor, round_: str, guest: str, at: datetime
) -> seats.SeatingResult | NoSeatFree:
    """Give a guest the best free seat, else that of somebody who hardly comes; durable then.

    `at` is the time in the time zone of the event. Raises StoreError.
    """
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)

    def work(connection: sa.Connection) -> tuple[Move, ...]:
        programme = store.programme_in(connection)
        holder = scans.holder_by_guest(connection, guest)
        if round_ not in programme.rounds or holder is None:
            return ()
        chosen = SeatChoice(connection, programme, at, programme.rounds[round_], holder).best()
        if chosen is None:
            return ()
        table, away = chosen
        freed = (Move(away.guest, table, "", SeatReason.AWAY),) if away else ()
        return (*freed, Move(holder.person, "", table))

    moves = store.read(work)
    return seats.move(store, actor, round_, moves) if moves else NoSeatFree(round_)
