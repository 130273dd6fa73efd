"""The conditions on the guest table that a filter of guests means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

import sqlalchemy as sa

from kiosk.domain.journal.tickets_and_print_jobs import PrintState, TicketState
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.guest_filter import AttendanceFilter, GuestFilter
from kiosk.store.queries.guest_lists.expected_guests import (
    HAS_ARRIVED,
    IS_INSIDE,
    STANDING,
    registered_to_enter,
)
from kiosk.store.queries.searching import search
from kiosk.store.schema import guest, print_job, seat, ticket

_record = guest.alias("record")
# The person whom a guest record stands for, or is merged into.
_PERSON = sa.func.coalesce(sa.func.nullif(_record.c.merged, ""), _record.c.id)
_TICKET_GUEST = sa.func.json_extract(ticket.c.record, "$.guest")
_WITH_OPEN_TICKET = (
    sa.select(_PERSON)
    .join_from(ticket, _record, _record.c.id == _TICKET_GUEST)
    # Written out, so that the partial index of open tickets is used.
    .where(ticket.c.state != sa.literal_column(f"'{TicketState.CLOSED.value}'"))
)
_WITH_BADGE = (
    sa.select(_PERSON)
    .join_from(print_job, _record, _record.c.id == print_job.c.guest)
    .where(print_job.c.state == PrintState.PRINTED.value)
)


def conditions(
    connection: sa.Connection, programme: Programme, wanted: GuestFilter
) -> list[sa.ColumnElement[bool]]:
    """The conditions that all hold for the guests of a filter."""
    return [STANDING, *_of_record(wanted), *_of_counts(connection, programme, wanted)]


def _of_record(wanted: GuestFilter) -> Iterator[sa.ColumnElement[bool]]:
    """Conditions on what a guest's record and their tickets, seats and badges say."""
    if wanted.vip:
        yield guest.c.vip
    if wanted.needs:
        yield guest.c.needs
    if wanted.category is not None:
        yield guest.c.category == wanted.category
    if wanted.delegation is not None:
        yield guest.c.delegation == wanted.delegation
    if wanted.round or wanted.table:
        yield guest.c.id.in_(_seated(wanted))
    if wanted.ticket_open:
        yield guest.c.id.in_(_WITH_OPEN_TICKET)
    if wanted.badge_printed is not None:
        has_badge = guest.c.id.in_(_WITH_BADGE)
        yield has_badge if wanted.badge_printed else ~has_badge


def _seated(wanted: GuestFilter) -> sa.Select[tuple[str]]:
    query = sa.select(seat.c.guest)
    if wanted.round:
        query = query.where(seat.c.round == wanted.round)
    return query.where(seat.c.table == wanted.table if wanted.table else seat.c.table != "")


def _of_counts(
    connection: sa.Connection, programme: Programme, wanted: GuestFilter
) -> Iterator[sa.ColumnElement[bool]]:
    """Conditions on attendance, expectation and the search text."""
    match wanted.attendance:
        case AttendanceFilter.ANY:
            pass
        case AttendanceFilter.NOT_ARRIVED:
            yield registered_to_enter(connection, programme)
            yield ~HAS_ARRIVED
        case AttendanceFilter.ARRIVED:
            yield HAS_ARRIVED
        case AttendanceFilter.INSIDE:
            yield IS_INSIDE
        case AttendanceFilter.LEFT:
            yield HAS_ARRIVED
            yield ~IS_INSIDE
        case _:
            assert_never(wanted.attendance)
    if wanted.expected is not None:
        expected = sa.or_(registered_to_enter(connection, programme), HAS_ARRIVED)
        yield expected if wanted.expected else ~expected
    if wanted.text.strip():
        found = search.matching(connection, wanted.text, programme.event.countries)
        yield guest.c.id.in_(found) if found is not None else sa.false()
