"""Exceptions that staff should review: forced entries, refusals, double entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import NeedsDesk
from kiosk.domain.journal.scan_history import PASSED, Scan
from kiosk.domain.records.entities import Guest
from kiosk.store import schema
from kiosk.store.queries import scans

APART_SHOWN = 20

_scan = schema.scan


@dataclass(frozen=True, slots=True)
class DoubleEntry:
    """A guest whom two disconnected kiosks admitted at the same checkpoint."""

    guest: Guest
    checkpoint: str


@dataclass(frozen=True, slots=True)
class Exceptions:
    """Exceptions of an event; `refused` counts by the reason if there is one, else by outcome.

    `forced` are entries that would have been refused without forcing; `apart` are the first of
    `apart_count`. `doubtful` counts scans with impossible times.
    """

    forced: int
    refused: Mapping[str, int]
    apart: tuple[DoubleEntry, ...]
    apart_count: int
    doubtful: int = 0


def exceptions(connection: sa.Connection) -> Exceptions:
    """The exceptions of the whole event, without annulled scans."""
    forced, refused = _notable(connection)
    apart, count = _apart(connection)
    mark_doubtful = sa.select(sa.func.count()).where(_scan.c.doubt != "", ~_scan.c.annulled)
    doubtful = connection.execute(mark_doubtful).scalar_one()
    return Exceptions(forced, refused, apart, count, doubtful)


def with_scans(before: Exceptions, fresh: Iterable[Scan]) -> Exceptions:
    """The same with further scans, none of which is a double entry."""
    forced, refused = before.forced, Counter(before.refused)
    doubtful = before.doubtful
    for scan in fresh:
        doubtful += bool(scan.doubt and not scan.annulled)
        if scan.passed:
            forced += scan.needed_force
        elif not scan.annulled:
            refused[scan.reason or scan.outcome] += 1
    return replace(before, forced=forced, refused=refused, doubtful=doubtful)


def _notable(connection: sa.Connection) -> tuple[int, Counter[str]]:
    recorded_reason = sa.func.json_extract(_scan.c.body, "$.reason")
    reason = sa.case((_scan.c.outcome == NeedsDesk.__name__, recorded_reason))
    query = (
        sa.select(_scan.c.outcome, reason.label("reason"), sa.func.count().label("times"))
        .where(sa.text(schema.NOTABLE), ~_scan.c.annulled)
        .group_by(_scan.c.outcome, "reason")
    )
    forced, refused = 0, Counter[str]()
    for row in connection.execute(query):
        if row.outcome in PASSED:
            forced += row.times
        else:
            refused[row.reason or row.outcome] += row.times
    return forced, refused


def _apart(connection: sa.Connection) -> tuple[tuple[DoubleEntry, ...], int]:
    guest, presence = schema.guest, schema.presence
    counting = sa.select(sa.func.count()).select_from(presence).where(presence.c.apart)
    count = connection.execute(counting).scalar_one()
    if not count:
        return (), 0
    query = (
        sa.select(guest.c.record, presence.c.checkpoint)
        .join(guest, guest.c.id == presence.c.guest)
        .where(presence.c.apart)
        .order_by(presence.c.since.desc())
        .limit(APART_SHOWN)
    )
    found = connection.execute(query)
    return tuple(DoubleEntry(scans.guest_of(row.record), row.checkpoint) for row in found), count
