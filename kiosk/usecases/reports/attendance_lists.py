"""Lists of arrivals, no-shows, delegations with their members, and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.agenda import current_round
from kiosk.domain.records.seating.seating_proposal import order_of
from kiosk.exchange.exporting.listings import ExportTable, Value
from kiosk.store import name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.guest_lists import guest_list
from kiosk.store.queries.guest_lists.expected_guests import ARRIVED, registered_to_enter
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.exporting.export_source import WHO, ExportSource, code_by_guest
from kiosk.usecases.reports.turnout import CAME, DELEGATION

_guest, _presence, _seat = schema.guest, schema.presence, schema.seat
ListRow = tuple[Value, ...]
_PORTION = 500


def guests(origin: ExportSource) -> ExportTable:
    """The guests of a filter in the order of a list, with their state and table."""
    ids = guest_list.guest_ids(origin.connection, origin.wanted, origin.sort, origin.programme)
    columns = (*WHO, "status", "table", "entered_at", "inside")
    return ExportTable(
        "attendance",
        origin.title("export.attendance"),
        origin.columns(columns),
        _guest_rows(origin, ids),
        len(ids),
    )


def _guest_rows(origin: ExportSource, ids: Sequence[str]) -> Iterator[ListRow]:
    now = origin.now or datetime.now(UTC)
    round_ = origin.sort.round or current_round(origin.programme, now)
    for first in range(0, len(ids), _PORTION):
        portion = ids[first : first + _PORTION]
        tables = guest_list.tables_of(origin.connection, portion, round_)
        for one in guest_list.guests_by_id(origin.connection, portion):
            yield (
                *origin.who(one.guest),
                one.guest.status.value,
                tables.get(one.guest.id, ""),
                origin.local(scans.arrived_at(one.arrived)),
                _mark(one.inside),
            )


def arrivals(origin: ExportSource) -> ExportTable:
    """All guests who arrived, by the time of their first entry."""
    query = (
        sa.select(_guest.c.id, _guest.c.record)
        .where(_guest.c.merged == "", ARRIVED)
        .order_by(_guest.c.arrived, _guest.c.id)
    )
    columns = (*WHO, "status", "code", "entered_at", "entered_where", "kiosk", "inside", "also_at")
    return ExportTable(
        "arrivals",
        origin.title("export.arrivals"),
        origin.columns(columns),
        _arrival_rows(origin, query),
        origin.count(query),
    )


def _entries_by_guest(origin: ExportSource) -> dict[str, list[sa.Row[*tuple[Any, ...]]]]:
    """The presences of each guest who entered, the first one first."""
    entries: dict[str, list[sa.Row[*tuple[Any, ...]]]] = {}
    order = sa.func.unixepoch(_presence.c.first_at)
    for row in origin.stream(sa.select(_presence).where(CAME).order_by(order)):
        entries.setdefault(row.guest, []).append(row)
    return entries


def _arrival_rows(origin: ExportSource, query: sa.Select[*tuple[Any, ...]]) -> Iterator[ListRow]:
    codes, entries = code_by_guest(origin.connection), _entries_by_guest(origin)
    for row in origin.stream(query):
        guest = scans.guest_of(row.record)
        first, *others = entries[row.id]
        yield (
            *origin.who(guest),
            guest.status.value,
            codes.get(row.id, ""),
            origin.local(first.first_at),
            origin.place(first.checkpoint),
            name_of(first.device),
            _mark(any(each.inside for each in (first, *others))),
            "; ".join(origin.place(each.checkpoint) for each in others),
        )


def no_shows(origin: ExportSource) -> ExportTable:
    """All expected guests who never arrived, by precedence, then by delegation."""
    expected = registered_to_enter(origin.connection, origin.programme)
    query = (
        sa.select(_guest.c.id, _guest.c.record)
        .where(expected, _guest.c.merged == "", ~ARRIVED)
        .order_by(_guest.c.precedence.is_(None), _guest.c.precedence, DELEGATION, _guest.c.id)
    )
    return ExportTable(
        "no-shows",
        origin.title("export.no_shows"),
        origin.columns((*WHO, "email", "phone", "code")),
        _no_show_rows(origin, query),
        origin.count(query),
    )


def _no_show_rows(origin: ExportSource, query: sa.Select[*tuple[Any, ...]]) -> Iterator[ListRow]:
    codes = code_by_guest(origin.connection)
    for row in origin.stream(query):
        guest = scans.guest_of(row.record)
        yield (*origin.who(guest), guest.email, guest.phone, codes.get(row.id, ""))


def delegations(origin: ExportSource) -> ExportTable:
    """Every delegation with its numbers of expected, arrived and missing guests."""
    registered = turnout.registered_by_delegation(origin.connection, origin.programme)
    attended = turnout.attended(origin.connection, origin.programme, (DELEGATION,))
    arrivals = {key[0]: each for key, each in attended.items()}
    rows = [
        (name, expected, here.came, expected - here.came, here.inside)
        for name in sorted((registered.keys() | arrivals.keys()) - {""})
        for here in [arrivals.get(name, turnout.Attended())]
        for expected in [registered[name] + here.unregistered]
    ]
    columns = ("delegation", "expected", "arrived", "absent", "inside_now")
    title = origin.title("export.delegations")
    return ExportTable("delegations", title, origin.columns(columns), rows, len(rows))


def members(origin: ExportSource) -> ExportTable:
    """The guests of every delegation, with their first entry."""
    query = (
        sa.select(_guest.c.record, _guest.c.arrived)
        .where(DELEGATION != "", _guest.c.merged == "")
        .order_by(DELEGATION, _guest.c.precedence.is_(None), _guest.c.precedence, _guest.c.id)
    )
    rows = (
        (*origin.who(guest), guest.status.value, origin.local(scans.arrived_at(row.arrived)))
        for row in origin.stream(query)
        for guest in [scans.guest_of(row.record)]
    )
    title = origin.title("export.members")
    columns = origin.columns((*WHO, "status", "entered_at"))
    return ExportTable("members", title, columns, rows, origin.count(query))


def tables(origin: ExportSource) -> ExportTable:
    """Every taken seat, by round, with whether its guest has arrived."""
    query = sa.select(_seat, _guest.c.record, ARRIVED.label("here"))
    query = query.join(_guest, _guest.c.id == _seat.c.guest)
    columns = origin.columns(("round", "table", "seat", *WHO, "arrived_mark"))
    found = sorted(origin.stream(query), key=lambda row: (row.round, order_of(row.table), row.seat))
    rows = (
        (row.round, row.table, row.seat, *origin.who(scans.guest_of(row.record)), _mark(row.here))
        for row in found
    )
    return ExportTable("seating", origin.title("export.seating"), columns, rows, len(found))


def _mark(true: object) -> str:
    return "○" if true else ""
