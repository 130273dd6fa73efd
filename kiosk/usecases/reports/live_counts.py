"""Counts of arrivals: counted once, then updated scan by scan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.scan_history import Scan, anywhere, presences
from kiosk.domain.records.entities import Guest, Programme
from kiosk.domain.records.expectation import may_enter
from kiosk.store import schema
from kiosk.store.queries import scans
from kiosk.store.queries.guest_lists.expected_guests import ARRIVED, guest_like, registered_to_enter
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.devices.device_activity import scans_since
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.exceptions import Exceptions, exceptions, with_scans
from kiosk.usecases.reports.turnout import CATEGORY, DELEGATION, NOBODY, Attended

_MISSING_SHOWN = 20
# After more new scans than this, all are counted again.
_MOST_FOLLOWED = 500


@dataclass(frozen=True, slots=True)
class ArrivalCounts:
    """Arrivals, their times, missing guests and exceptions.

    `groups` counts by category and delegation, `minutes` by the minute of the first
    entry, `doors` by the checkpoint.
    """

    groups: Mapping[tuple[str, ...], Attended]
    minutes: Counter[int]
    missing: tuple[Guest, ...]
    doors: Mapping[str, Attended]
    exceptions: Exceptions


@dataclass(frozen=True, slots=True)
class _Stand:
    """The contribution of one person to the counts; `minute` is None before they arrive."""

    minute: int | None = None
    attended: Attended = NOBODY
    apart: bool = False
    doors: Mapping[str, Attended] = field(default_factory=dict)


def count_arrivals(
    connection: sa.Connection, programme: Programme, doors: Sequence[str]
) -> ArrivalCounts:
    """All arrivals, counted from the store; also separately for the checkpoints `doors`."""
    at_doors = turnout.attended_at(connection, programme, (), doors)
    return ArrivalCounts(
        groups=turnout.attended(connection, programme, (CATEGORY, DELEGATION)),
        minutes=turnout.arrivals(connection),
        missing=tuple(_missing(connection, programme)),
        doors={key[0]: each for key, each in at_doors.items()},
        exceptions=exceptions(connection),
    )


def update_arrivals(
    connection: sa.Connection,
    programme: Programme,
    arrivals: ArrivalCounts,
    doors: Sequence[str],
    since: int,
) -> ArrivalCounts | None:
    """The counts updated by the scans after `since`; None if all must be counted again."""
    ids = scans_since(connection, since, _MOST_FOLLOWED + 1)
    if len(ids) > _MOST_FOLLOWED:
        return None
    query = sa.select(schema.scan).where(schema.scan.c.id.in_(ids))
    fresh = [scans.scan_of_row(row) for row in connection.execute(query)]
    people = {merged_records.person_of(connection, scan.guest) for scan in fresh if scan.passed}
    groups, minutes, at_doors = (
        dict(arrivals.groups),
        Counter(arrivals.minutes),
        dict(arrivals.doors),
    )
    for person in people:
        moved = _moved(connection, programme, person, doors, set(ids))
        if moved is None or moved[2].apart:
            return None
        key, before, after = moved
        groups[key] = groups.get(key, NOBODY) + (after.attended - before.attended)
        if before.minute is not None:
            minutes[before.minute] -= 1
        if after.minute is not None:
            minutes[after.minute] += 1
        for door, attended in after.doors.items():
            more = attended - before.doors.get(door, NOBODY)
            at_doors[door] = at_doors.get(door, NOBODY) + more
    return replace(
        arrivals,
        groups=groups,
        minutes=+minutes,
        doors=at_doors,
        missing=tuple(_missing(connection, programme)) if people else arrivals.missing,
        exceptions=with_scans(arrivals.exceptions, fresh),
    )


def _moved(
    connection: sa.Connection,
    programme: Programme,
    person: str,
    doors: Sequence[str],
    fresh: Collection[str],
) -> tuple[tuple[str, ...], _Stand, _Stand] | None:
    """The group of a person, and their contributions before and after the new scans.

    None for a person of whom only scans are known.
    """
    guest = schema.guest
    columns = (CATEGORY, DELEGATION, guest.c.status, guest.c.claims)
    row = connection.execute(sa.select(*columns).where(guest.c.id == person)).first()
    if row is None:
        return None
    subjects = list(map(facts.guest_subject, merged_records.records_of(connection, person)))
    query = sa.select(schema.scan).where(schema.scan.c.subject.in_(subjects))
    all_ = [scans.scan_of_row(found) for found in connection.execute(query)]
    alike = guest_like(row.status, row.category, row.claims)
    stand = partial(_stand, alike, programme, doors)
    return (row[0], row[1]), stand(one for one in all_ if one.id not in fresh), stand(all_)


def _stand(
    guest: Guest, programme: Programme, doors: Sequence[str], scans_of_person: Iterable[Scan]
) -> _Stand:
    at = {door: here for door, here in presences(scans_of_person).items() if here.entries}
    first, inside = anywhere(at.values())
    if first is None:
        return _Stand()
    return _Stand(
        minute=int(first.timestamp()) // 60,
        attended=Attended(1, int(inside), int(not may_enter(guest, programme))),
        apart=any(here.apart for here in at.values()),
        doors={
            door: Attended(1, int(at[door].inside), int(not may_enter(guest, programme, place)))
            for door, place in programme.checkpoints.items()
            if door in doors and door in at
        },
    )


def _missing(connection: sa.Connection, programme: Programme) -> list[Guest]:
    """The first of the expected guests who have not arrived, by precedence, then VIPs."""
    guest = schema.guest
    registered = registered_to_enter(connection, programme)
    # The unary plus keeps SQLite from using indexes that match nearly all rows.
    awaited = [registered, sa.literal_column("+guest.merged") == "", ~guest.c.erased, ~ARRIVED]
    found: list[Guest] = []
    for ranked in (guest.c.precedence.is_not(None), guest.c.precedence.is_(None) & guest.c.vip):
        query = sa.select(guest.c.record).where(ranked, *awaited)
        query = query.order_by(guest.c.precedence, sa.literal_column("+guest.id"))
        query = query.limit(_MISSING_SHOWN - len(found))
        found += [scans.guest_of(row.record) for row in connection.execute(query)]
    return found
