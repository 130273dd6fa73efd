"""Cases that come of merged journals: two entries, two corrections, refused facts and others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.admission.door_limits import limits
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact, guest_subject
from kiosk.domain.journal.merging.merge_cases import (
    CORRECTING_KINDS,
    SUBJECT,
    CaseDecision,
    CaseKind,
    CaseSide,
    MergeCase,
    corrections_apart,
    decisions_of,
    side_of,
)
from kiosk.domain.journal.scan_history import last_emptying, passes
from kiosk.domain.records.entities import Direction, Programme
from kiosk.store.local_tables import refusal
from kiosk.store.queries import membership, scans
from kiosk.store.queries.journal_facts import fact_of, facts_about, facts_of_device, last_row_number
from kiosk.store.queries.merging.duplicates import duplicates
from kiosk.store.queries.merging.merged_records import records_of
from kiosk.store.queries.occupancy import count_forced_inside, people_inside
from kiosk.store.queries.seating.overfull_tables import overfull_tables
from kiosk.store.schema import head, journal, presence

_KNOWN = tuple(map(str, FactKind))
_OF_SCANS = (FactKind.CODE_SCANNED.value, FactKind.SCAN_ANNULLED.value)
_DIGITS = 16
_SHOWN = 20
"""How many facts of a device or kind a case lists."""


@dataclass(frozen=True, slots=True)
class KnownCases:
    """Every case as it was read at a row of the journal and a revision of the membership.

    `records` are those that scans have no part in, without decisions: they are read again only
    after other facts.
    """

    cases: tuple[MergeCase, ...] = ()
    records: tuple[MergeCase, ...] = ()
    row: int = -1
    revision: int = -1


def cases(
    connection: sa.Connection, programme: Programme, now: datetime, known: KnownCases | None = None
) -> KnownCases:
    """Every case, with the decision on it if there is one; `known` is what was read before."""
    row, revision = last_row_number(connection), membership.membership_revision(connection)
    if known is None or known.revision != revision or _has_others_after(connection, known.row):
        records = _cases_of_records(connection, programme)
    else:
        records = known.records
    decided = _decisions(connection)
    found = [
        *_entered_twice(connection),
        *records,
        *_overfilled(connection, programme, now),
        *_after_revocation(connection),
        *_refused(connection),
    ]
    found = [replace(case, decision=decided.get(case.id)) for case in found]
    return KnownCases(tuple(found), records, row, revision)


def _has_others_after(connection: sa.Connection, row: int) -> bool:
    """Whether anything but scans was recorded after a row of the journal."""
    query = sa.select(journal.c.id).where(
        sa.literal_column("journal.rowid") > row, journal.c.kind.not_in(_OF_SCANS)
    )
    return connection.execute(query.limit(1)).first() is not None


def _cases_of_records(connection: sa.Connection, programme: Programme) -> tuple[MergeCase, ...]:
    """The cases that no scan makes: reading them takes a second at 100,000 guests."""
    return (
        *_corrected_twice(connection),
        *duplicates(connection),
        *overfull_tables(connection, programme),
        *_unknown_kinds(connection),
    )


def _decisions(connection: sa.Connection) -> dict[str, CaseDecision]:
    query = sa.select(journal).where(
        journal.c.subject >= SUBJECT, journal.c.subject < SUBJECT[:-1] + ";"
    )
    counts = membership.counting(connection)
    return decisions_of(filter(counts, map(fact_of, connection.execute(query))))


def _entered_twice(connection: sa.Connection) -> Iterator[MergeCase]:
    query = sa.select(presence.c.guest, presence.c.checkpoint).where(presence.c.apart)
    for row in connection.execute(query.order_by(presence.c.guest, presence.c.checkpoint)).all():
        history = [
            scan
            for id_ in records_of(connection, row.guest)
            for scan in scans.history_at(connection, id_, row.checkpoint)
        ]
        entries = [one for one in passes(history) if one.direction is Direction.ENTRY]
        sides = tuple(
            CaseSide(
                guest_subject(one.guest), "", one.device, "", one.at, one.id, one.clock_offset_ms
            )
            for one in entries
        )
        key = (row.guest, *(one.id for one in entries))
        yield MergeCase(CaseKind.ENTERED_TWICE, row.checkpoint, sides, key)


def _corrected_twice(connection: sa.Connection) -> Iterator[MergeCase]:
    subjects = (
        sa.select(journal.c.subject)
        .where(journal.c.kind.in_(CORRECTING_KINDS), journal.c.body.is_not(None))
        .group_by(journal.c.subject)
        .having(sa.func.count(journal.c.device.distinct()) > 1)
        .order_by(journal.c.subject)
    )
    counts = membership.counting(connection)
    for subject in list(connection.execute(subjects).scalars()):
        yield from corrections_apart(filter(counts, facts_about(connection, [subject])))


def _overfilled(
    connection: sa.Connection, programme: Programme, now: datetime
) -> Iterator[MergeCase]:
    """Checkpoints with more people inside than admitted, without those whom staff forced in."""
    for limit in sorted(limits(programme), key=lambda limit: limit.doors):
        inside = people_inside(connection, limit, programme, now)
        if inside <= limit.capacity:
            continue
        forced = count_forced_inside(connection, limit, programme, now)
        if inside - forced > limit.capacity:
            first, zone = limit.doors[0], programme.event.timezone
            since = last_emptying(programme.checkpoints[first], zone, now)
            side = CaseSide(f"checkpoint:{first}", f"{inside} / {limit.capacity}")
            parts = (str(limit.capacity), since.isoformat() if since else "")
            yield MergeCase(CaseKind.OVERFILLED, first, (side,), parts)


def _after_revocation(connection: sa.Connection) -> Iterator[MergeCase]:
    reached = {row.device: row.sequence for row in connection.execute(sa.select(head))}
    for device, member in membership.members(connection).items():
        last = member.last_sequence
        if last is not None and reached.get(device, 0) > last:
            late = _first(facts_of_device(connection, device, last))
            sides = tuple(side_of(fact, fact.kind) for fact in late)
            yield MergeCase(CaseKind.AFTER_REVOCATION, device, sides, (str(last),))


def _refused(connection: sa.Connection) -> Iterator[MergeCase]:
    query = sa.select(refusal).order_by(refusal.c.device, refusal.c.sequence, refusal.c.reason)
    for row in connection.execute(query):
        at = datetime.fromtimestamp(row.at / 1000, UTC)
        digests = [one.hex() for one in (row.stored, row.received) if one]
        values = [f"{row.sequence}: {digest[:_DIGITS]}" for digest in digests]
        sides = tuple(
            CaseSide("", value, row.device, "", at) for value in values or [str(row.sequence)]
        )
        yield MergeCase(
            CaseKind.REFUSED, row.reason, sides, (row.device, str(row.sequence), *digests)
        )


def _unknown_kinds(connection: sa.Connection) -> Iterator[MergeCase]:
    query = sa.select(journal).where(journal.c.kind.not_in(_KNOWN)).order_by(journal.c.clock)
    by_kind: dict[str, list[Fact]] = {}
    for row in connection.execute(query):
        by_kind.setdefault(row.kind, []).append(fact_of(row))
    for kind, recorded in sorted(by_kind.items()):
        sides = tuple(side_of(fact, kind) for fact in _first(iter(recorded)))
        yield MergeCase(CaseKind.UNKNOWN_KIND, kind, sides)


def _first(recorded: Iterator[Fact]) -> list[Fact]:
    return [fact for fact, _ in zip(recorded, range(_SHOWN), strict=False)]
