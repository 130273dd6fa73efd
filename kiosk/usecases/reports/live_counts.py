"""Counts of arrivals: counted once, then updated scan by scan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.scan_history import Scan, anywhere, presences
from kiosk.domain.records.entities import Guest, Status
from kiosk.store import schema
from kiosk.store.queries import merged_records, scans
from kiosk.usecases.devices.device_activity import scans_since
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.exceptions import Exceptions, exceptions, with_scans
from kiosk.usecases.reports.turnout import ARRIVED, CATEGORY, DELEGATION, STATUS, Attended

_MISSING_SHOWN = 20
# After more new scans than this, all are counted again.
_MOST_FOLLOWED = 500


@dataclass(frozen=True, slots=True)
class ArrivalCounts:
    """Arrivals, their times, missing guests and exceptions.

    `groups` counts by category, delegation and status, `minutes` by the minute of the first
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
    inside: bool = False
    apart: bool = False
    doors: Mapping[str, Attended] = field(default_factory=dict)


def count_arrivals(connection: sa.Connection, doors: Sequence[str]) -> ArrivalCounts:
    """All arrivals, counted from the store; also separately for the checkpoints `doors`."""
    at_doors = turnout.attended_at(connection, (), doors)
    return ArrivalCounts(
        groups=turnout.attended(connection, (CATEGORY, DELEGATION, STATUS)),
        minutes=turnout.arrivals(connection),
        missing=tuple(_missing(connection)),
        doors={key[0]: each for key, each in at_doors.items()},
        exceptions=exceptions(connection),
    )


def update_arrivals(
    connection: sa.Connection, arrivals: ArrivalCounts, doors: Sequence[str], since: int
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
        key, before, after = _moved(connection, person, doors, set(ids))
        if key is None or after.apart:
            return None
        groups[key] = groups.get(key, Attended()) + _difference(before, after)
        if before.minute is not None:
            minutes[before.minute] -= 1
        if after.minute is not None:
            minutes[after.minute] += 1
        for door, attended in after.doors.items():
            gone = before.doors.get(door, Attended())
            more = Attended(attended.came - gone.came, attended.inside - gone.inside)
            at_doors[door] = at_doors.get(door, Attended()) + more
    return replace(
        arrivals,
        groups=groups,
        minutes=+minutes,
        doors=at_doors,
        missing=tuple(_missing(connection)) if people else arrivals.missing,
        exceptions=with_scans(arrivals.exceptions, fresh),
    )


def _moved(
    connection: sa.Connection, person: str, doors: Sequence[str], fresh: Collection[str]
) -> tuple[tuple[str, ...] | None, _Stand, _Stand]:
    """The group of a person, and their contributions before and after the new scans."""
    columns = (CATEGORY, DELEGATION, STATUS)
    group = connection.execute(sa.select(*columns).where(schema.guest.c.id == person)).first()
    subjects = list(map(facts.guest_subject, merged_records.records_of(connection, person)))
    query = sa.select(schema.scan).where(schema.scan.c.subject.in_(subjects))
    all_ = [scans.scan_of_row(row) for row in connection.execute(query)]
    before = _stand((scan for scan in all_ if scan.id not in fresh), doors)
    return (tuple(group) if group else None), before, _stand(all_, doors)


def _stand(scans_of_person: Iterable[Scan], doors: Sequence[str]) -> _Stand:
    at = {door: here for door, here in presences(scans_of_person).items() if here.entries}
    first, inside = anywhere(at.values())
    return _Stand(
        minute=None if first is None else int(first.timestamp()) // 60,
        inside=inside,
        apart=any(here.apart for here in at.values()),
        doors={door: Attended(1, int(at[door].inside)) for door in doors if door in at},
    )


def _difference(before: _Stand, after: _Stand) -> Attended:
    arrivals = (after.minute is not None) - (before.minute is not None)
    return Attended(arrivals, int(after.inside) - int(before.inside))


def _missing(connection: sa.Connection) -> list[Guest]:
    """The first of the expected guests who have not arrived, by precedence, then VIPs."""
    guest = schema.guest
    # The unary plus keeps SQLite from using indexes that match nearly all rows.
    confirmed = sa.literal_column("+guest.status") == Status.CONFIRMED.value
    awaited = [confirmed, sa.literal_column("+guest.merged") == "", ~guest.c.erased, ~ARRIVED]
    found: list[Guest] = []
    for ranked in (guest.c.precedence.is_not(None), guest.c.precedence.is_(None) & guest.c.vip):
        query = sa.select(guest.c.record).where(ranked, *awaited)
        query = query.order_by(guest.c.precedence, sa.literal_column("+guest.id"))
        query = query.limit(_MISSING_SHOWN - len(found))
        found += [scans.guest_of(row.record) for row in connection.execute(query)]
    return found
