"""Records what the search of a live round found: all of it, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.seating.replanned_rounds import round_replanned
from kiosk.domain.records.entities import Seat
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store import Store
from kiosk.store.projections.seat_writer import project_seats
from kiosk.store.queries.seating.round_seats import HeldSeat, held_seats
from kiosk.store.queries.seating.seat_choices import ArrivalSeat, write_choices


@dataclass(frozen=True, slots=True)
class LiveChange:
    """A guest's seat as it was read, None without one, and what becomes of it.

    `table` is empty where it is freed.
    """

    held: HeldSeat | None
    guest: str
    table: str
    why: SeatReason


@dataclass(frozen=True, slots=True)
class LiveChanges:
    """What a search would change in a round.

    `starts` is when the round starts, timezone-aware, where it was planned anew as it began.
    `choices` are the seats of whoever comes next, once the changes are recorded.
    """

    round: str
    changes: tuple[LiveChange, ...] = ()
    starts: datetime | None = None
    choices: tuple[ArrivalSeat, ...] = ()


def record_changes(store: Store, found: LiveChanges) -> int:
    """Record what a search found, all of it or nothing; how many seats were changed.

    Nothing is where somebody was seated, moved or told meanwhile, or the round was locked. Raises
    StoreError.
    """

    def work(connection: sa.Connection) -> int:
        round_ = store.programme_in(connection).rounds.get(found.round)
        if round_ is None or round_.locked or not round_.live:
            return 0
        held = {one.guest: one for one in held_seats(connection, found.round)}
        if any(not _is_same(held.get(one.guest), one.held) for one in found.changes):
            return 0
        drafts = [_draft(found.round, one) for one in found.changes]
        if found.starts is not None:
            drafts.append(round_replanned(found.round, found.starts))
        if drafts:
            store.write(connection, drafts)
            project_seats(connection, [_seat(found.round, one) for one in found.changes])
        write_choices(connection, found.round, found.choices)
        return len(found.changes)

    return store.transact(work)


def keep_choices(store: Store, found: LiveChanges) -> None:
    """Keep the seats of whoever comes next; the changes are left to another device.

    Raises StoreError.
    """
    store.transact(lambda connection: write_choices(connection, found.round, found.choices))


def _is_same(now: HeldSeat | None, before: HeldSeat | None) -> bool:
    if now is None or before is None:
        return now is before
    return (now.table, now.told, now.why) == (before.table, before.told, before.why)


def _draft(round_: str, one: LiveChange) -> facts.Draft:
    before, told = (one.held.table, one.held.told) if one.held else ("", "")
    return facts.guest_seated(one.guest, round_, one.table, before=before, told=told, why=one.why)


def _seat(round_: str, one: LiveChange) -> Seat:
    told = one.held.told if one.held else ""
    return Seat(one.guest, round_, one.table, told=told, why=one.why)
