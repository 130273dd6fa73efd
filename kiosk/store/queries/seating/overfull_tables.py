"""Cases of tables with more people than seats: kiosks that were apart both gave the last seat."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact, guest_subject
from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.journal.merging.merge_cases import (
    CaseKind,
    CaseSide,
    MergeCase,
    side_of,
    table_case,
)
from kiosk.domain.records.entities import Programme, Seat, Table
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.merging.merged_records import records_of
from kiosk.store.queries.scans import seat_of_row
from kiosk.store.schema import seat

_TAKEN = (
    sa.select(seat.c.round, seat.c.table, sa.func.count().label("people"))
    .group_by(seat.c.round, seat.c.table)
    .order_by(seat.c.round, seat.c.table)
)


def overfull_tables(connection: sa.Connection, programme: Programme) -> Iterator[MergeCase]:
    """A case for each table of a round at which more people sit than it has seats."""
    for round_, id_, people in connection.execute(_TAKEN).all():
        table = programme.tables.get(id_)
        if table and table.capacity is not None and people > table.capacity:
            yield _case(connection, round_, table, table.capacity)


def _case(connection: sa.Connection, round_: str, table: Table, capacity: int) -> MergeCase:
    """Its sides are those who came last: they and one more have one seat too few."""
    query = sa.select(seat).where(seat.c.round == round_, seat.c.table == table.id)
    seated = [
        (_seating(connection, one), one) for one in map(seat_of_row, connection.execute(query))
    ]
    seated.sort(key=lambda pair: (pair[0].order if pair[0] else (0, "", 0), pair[1].guest))
    last = seated[max(0, capacity - 1) :]
    sides = tuple(_side(fact, one) for fact, one in last)
    guests = sorted(one.guest for _, one in seated)
    return MergeCase(CaseKind.TABLE_OVERFULL, table_case(round_, table.id), sides, tuple(guests))


def _seating(connection: sa.Connection, held: Seat) -> Fact | None:
    """The last fact that gave a person this seat, by any of their records."""
    subjects = [guest_subject(id_) for id_ in records_of(connection, held.guest)]
    counts = membership.counting(connection)
    found = None
    for fact in in_order(facts_about(connection, subjects)):
        if fact.kind == FactKind.GUEST_SEATED and (counts is None or counts(fact)):
            body = fact.read_body()
            is_here = (body.get("round"), body.get("table")) == (held.round, held.table)
            found = fact if is_here else found
    return found


def _side(fact: Fact | None, held: Seat) -> CaseSide:
    told = held.told if held.told == held.table else ""
    return side_of(fact, told) if fact else CaseSide(guest_subject(held.guest), told)
