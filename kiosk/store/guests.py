"""Guests as the store has them: all of them, and what the journal says of some."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

import sqlalchemy as sa

from kiosk.domain import facts
from kiosk.domain.facts import Fact
from kiosk.domain.folds import fold_guest
from kiosk.domain.records import Guest, Seat
from kiosk.store.journal import facts_about
from kiosk.store.scans import guest_of
from kiosk.store.schema import code, guest, seat


@dataclass(frozen=True, slots=True)
class Registered:
    """A guest with the valid codes they hold, newest first, and their places at tables.

    A second record of somebody keeps its own codes and places here; `merged` is whose it is.
    """

    guest: Guest
    codes: tuple[str, ...] = ()
    seats: tuple[Seat, ...] = ()
    merged: str = ""


def registered(connection: sa.Connection) -> list[Registered]:
    """Every guest, in the order of their ids."""
    held: dict[str, list[str]] = {}
    valid = sa.select(code).where(~code.c.revoked).order_by(code.c.issued.desc())
    for row in connection.execute(valid):
        held.setdefault(row.guest, []).append(row.code)
    seated: dict[str, list[Seat]] = {}
    for row in connection.execute(sa.select(seat).order_by(seat.c.guest, seat.c.round)):
        seated.setdefault(row.guest, []).append(Seat(row.guest, row.round, row.table, row.seat))
    rows = connection.execute(sa.select(guest).order_by(guest.c.id)).all()
    seated |= _seats_by_record(
        connection, {id_ for r in rows if r.merged for id_ in (r.id, r.merged)}
    )
    return [
        Registered(
            guest_of(row.record),
            tuple(held.get(row.id, ())),
            tuple(seated.get(row.id, ())),
            row.merged,
        )
        for row in rows
    ]


def told_of(connection: sa.Connection, ids: Iterable[str]) -> list[Fact]:
    """Everything that the journal says of some guests."""
    return list(facts_about(connection, sorted(map(facts.guest_subject, ids))))


def _seats_by_record(connection: sa.Connection, ids: set[str]) -> dict[str, list[Seat]]:
    """The places that each record was given by itself, whatever it was merged with since."""
    told = groupby(told_of(connection, ids), lambda fact: fact.subject.partition(":")[2])
    states = {id_: fold_guest(id_, group) for id_, group in told}
    return {id_: [seat for _, seat in sorted(one.seats.items())] for id_, one in states.items()}
