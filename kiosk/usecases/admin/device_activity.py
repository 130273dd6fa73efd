"""Activity: what the journal says of each device, and what kinds of facts are new in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal import hybrid_clock
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.store import name_of, schema

# A device whose last scan is further back than this many of its facts has not scanned lately.
_LOOKED_BACK = 5000

_journal, _head = schema.journal, schema.head
_ROW: sa.ColumnElement[int] = sa.literal_column("journal.rowid")


@dataclass(frozen=True, slots=True)
class DeviceSeen:
    """A device as its facts show it; times are by its own clock.

    `facts` counts everything that it told, `last_scan` is None where it did not scan lately.
    """

    device: str
    name: str
    facts: int
    last_fact: datetime
    last_scan: datetime | None


def devices(connection: sa.Connection) -> tuple[DeviceSeen, ...]:
    """Every device that told anything, by name."""
    found = [
        DeviceSeen(
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
    """A number that grows with every fact that this store gets."""
    query = sa.select(sa.func.max(_ROW)).select_from(_journal)
    return connection.execute(query).scalar() or 0


def kinds_since(connection: sa.Connection, row: int) -> set[str]:
    """The kinds of the facts that came after `last_row` was that."""
    query = sa.select(_journal.c.kind).distinct().where(sa.literal(row) < _ROW)
    return set(connection.execute(query).scalars())


def scans_since(connection: sa.Connection, row: int, most: int) -> list[str]:
    """The ids of the scans that came after `last_row` was that, `most` of them at most."""
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
