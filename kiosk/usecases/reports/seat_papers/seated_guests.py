"""The seats that are printed, in which order, and that their guests count as told of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.journal.facts import seat_told
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Guest, Programme, Round, Seat
from kiosk.domain.records.seating.seating_proposal import order_of
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import all_principals
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.paper_lists import may_come, place_of

_RECORDED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class SeatedGuest:
    """A guest and one of their seats."""

    guest: Guest
    seat: Seat


def rounds_of(programme: Programme, round_: str) -> list[Round] | InvalidInput:
    """All rounds by time, or the one with that id."""
    rounds = sorted(programme.rounds.values(), key=by_time)
    if not rounds:
        return InvalidInput(Sentence("export.seats.no_round"), "round")
    chosen = [one for one in rounds if round_ in ("", one.id)]
    if not chosen:
        known = ", ".join(one.id for one in rounds)
        values = {"round": round_, "known": known}
        return InvalidInput(Sentence("export.seats.unknown_round", values), "round")
    return chosen


def seated_guests(origin: ExportSource, rounds: Sequence[Round]) -> list[SeatedGuest]:
    """Those who may come and have a seat, by round, table and seat, then by name."""
    guest, seat = schema.guest, schema.seat
    place = {one.id: number for number, one in enumerate(rounds)}
    query = (
        sa.select(seat, guest.c.record)
        .join(guest, guest.c.id == seat.c.guest)
        .where(
            *may_come(origin.connection, origin.programme),
            seat.c.round.in_(place),
            seat.c.table != "",
        )
    )
    principals = all_principals(origin.connection)
    found = (
        SeatedGuest(scans.guest_of(row.record), scans.seat_of_row(row))
        for row in origin.connection.execute(query)
    )
    return sorted(
        found,
        key=lambda one: (
            place[one.seat.round],
            order_of(one.seat.table),
            order_of(one.seat.seat) if one.seat.seat else order_of("~"),
            place_of(one.guest, PaperGrouping.NAME, principals)[1:],
        ),
    )


def tell(
    store: Store, connection: sa.Connection, seated: Iterable[SeatedGuest], author: str
) -> None:
    """Record that guests are told of their seats; those who were told another table are not.

    They go to the table that they were told until staff tell them, whatever a paper says.
    """
    drafts = [
        seat_told(one.guest.id, one.seat.round, one.seat.table)
        for one in seated
        if not one.seat.told
    ]
    for first in range(0, len(drafts), _RECORDED_AT_ONCE):
        store.record(connection, drafts[first : first + _RECORDED_AT_ONCE], author)
