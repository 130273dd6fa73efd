"""What a revocation leaves of a device's facts, and what it takes away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import MARK
from kiosk.domain.journal.hybrid_clock import stamp_at
from kiosk.store.queries import membership
from kiosk.store.schema import journal

_IMPORTED = f'{{"{MARK}"'  # a mark sorts before every field


@dataclass(frozen=True, slots=True)
class RecordedFacts:
    """How many facts there are, and how many of them erased a guest or imported a record."""

    facts: int = 0
    erasures: int = 0
    imported: int = 0


@dataclass(frozen=True, slots=True)
class RevocationEffects:
    """What some revoked devices recorded: what stays, and what does not count any more."""

    staying: RecordedFacts
    ended: RecordedFacts


def last_before(connection: sa.Connection, device: str, since: datetime) -> int:
    """The last fact of a device with a stamp before a time; 0 if there is none."""
    query = sa.select(sa.func.max(journal.c.sequence)).where(
        journal.c.device == device, journal.c.clock < stamp_at(since)
    )
    return connection.execute(query).scalar() or 0


def effects_of(connection: sa.Connection, devices: Sequence[str]) -> RevocationEffects:
    """What some devices recorded, by whether it counts."""
    known = membership.members(connection)
    ends = {one: known[one].last_sequence for one in devices if one in known}
    limits = {one: last for one, last in ends.items() if last is not None}
    return RevocationEffects(
        _recorded(connection, devices, limits, counts=True),
        _recorded(connection, devices, limits, counts=False),
    )


def _recorded(
    connection: sa.Connection, devices: Sequence[str], limits: dict[str, int], *, counts: bool
) -> RecordedFacts:
    total = RecordedFacts()
    for device in devices:
        end = limits.get(device)
        if end is None and not counts:
            continue
        where = [journal.c.device == device]
        if end is not None:
            where.append(journal.c.sequence <= end if counts else journal.c.sequence > end)
        erased = sa.func.sum(sa.case((journal.c.kind == FactKind.GUEST_ERASED, 1), else_=0))
        listed = sa.func.sum(sa.case((journal.c.body.startswith(_IMPORTED), 1), else_=0))
        row = connection.execute(sa.select(sa.func.count(), erased, listed).where(*where)).one()
        total = RecordedFacts(
            total.facts + row[0], total.erasures + (row[1] or 0), total.imported + (row[2] or 0)
        )
    return total
