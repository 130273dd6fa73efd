"""Arrivals of guests who are looked after: VIPs, with a note for attention, or with an escort."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.records.entities import Direction, Guest
from kiosk.store.queries import journal_facts, scans
from kiosk.store.queries.merging import merged_records
from kiosk.store.schema import journal


@dataclass(frozen=True, slots=True)
class Arrival:
    """The first entry of a guest at a checkpoint, by the id of the scan's fact."""

    scan: str
    guest: Guest
    checkpoint: str
    at: datetime
    device: str


def arrivals_after(connection: sa.Connection, row: int) -> tuple[list[str], int]:
    """The scans of arrivals in facts after a row of the journal, and the journal's last row.

    Facts of other devices count when this device gets them. After a restored store, whose journal
    is shorter, it begins again at its end.
    """
    last = journal_facts.last_row_number(connection)
    number: sa.ColumnElement[int] = sa.literal_column("rowid")
    query = sa.select(journal.c.id).where(
        number > row, number <= last, journal.c.kind == FactKind.CODE_SCANNED
    )
    ids = connection.execute(query.order_by(number)).scalars().all()
    return [one for one in ids if arrival(connection, one)], last


def arrival(connection: sa.Connection, scan_id: str) -> Arrival | None:
    """An arrival by the scan's id; None if it was annulled, or the guest is not looked after."""
    found = scans.scan_by_id(connection, scan_id)
    if found is None or not _is_arrival(found[1]):
        return None
    one = found[1]
    guest = _person(connection, one.guest)
    if guest is None or not _is_looked_after(guest):
        return None
    return Arrival(one.id, guest, one.checkpoint, one.at, one.device)


def _person(connection: sa.Connection, guest_id: str) -> Guest | None:
    return scans.guest_by_id(connection, merged_records.person_of(connection, guest_id))


def _is_arrival(one: Scan) -> bool:
    return one.passed and one.direction is Direction.ENTRY and one.first


def _is_looked_after(guest: Guest) -> bool:
    return not guest.erased and bool(guest.vip or guest.attention or guest.escort)
