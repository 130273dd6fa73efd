"""Activity of devices by their facts in the journal, and the kinds of new facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal import hybrid_clock
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.store import name_of, schema

# How many of the latest facts of a device are searched for its last scan.
_LOOKED_BACK = 5000

_journal, _head = schema.journal, schema.head
_ROW: sa.ColumnElement[int] = sa.literal_column("journal.rowid")


@dataclass(frozen=True, slots=True)
class DeviceActivity:
    """The activity of a device; times are by its own clock.

    `facts` counts all of its facts; `last_scan` is None if none of the latest ones is a scan.
    """

    device: str
    name: str
    facts: int
    last_fact: datetime
    last_scan: datetime | None


def devices(connection: sa.Connection) -> tuple[DeviceActivity, ...]:
    """Every device that recorded facts, by name."""
    found = [
        DeviceActivity(
            row.device,
            name_of(row.device),
            row.sequence,
            _time_of(_clock(connection, row.device, row.sequence)),
            _last_scan(connection, row.device, row.sequence),
        )
        for row in connection.execute(sa.select(_head)).all()
    ]
    return tuple(sorted(found, key=lambda each: (each.name, each.device)))


def last_row(connection: sa.Connection) -> int:
    """The number of the last row of the journal, which grows with every fact."""
    query = sa.select(sa.func.max(_ROW)).select_from(_journal)
    return connection.execute(query).scalar() or 0


def kinds_since(connection: sa.Connection, row: int) -> set[str]:
    """The kinds of the facts inserted after the journal's row `row`."""
    query = sa.select(_journal.c.kind).distinct().where(sa.literal(row) < _ROW)
    return set(connection.execute(query).scalars())


def scans_since(connection: sa.Connection, row: int, most: int) -> list[str]:
    """The ids of at most `most` scans inserted after the journal's row `row`."""
    query = sa.select(_journal.c.id).where(
        sa.literal(row) < _ROW, _journal.c.kind == FactKind.CODE_SCANNED
    )
    return list(connection.execute(query.limit(most)).scalars())


def _clock(connection: sa.Connection, device: str, sequence: int) -> int:
    query = sa.select(_journal.c.clock).where(
        _journal.c.device == device, _journal.c.sequence == sequence
    )
    return int(connection.execute(query).scalar_one())


def _last_scan(connection: sa.Connection, device: str, sequence: int) -> datetime | None:
    query = (
        sa.select(_journal.c.clock)
        .where(
            _journal.c.device == device,
            _journal.c.sequence > sequence - _LOOKED_BACK,
            _journal.c.kind == FactKind.CODE_SCANNED,
        )
        .order_by(_journal.c.sequence.desc())
        .limit(1)
    )
    found = connection.execute(query).scalar()
    return None if found is None else _time_of(found)


def _time_of(stamp: int) -> datetime:
    return datetime.fromtimestamp(hybrid_clock.wall_of(stamp) / 1000, UTC)
