"""Whom a list on paper has, in its order, and who of them is in already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.desk.origin import code_by_guest
from kiosk.desk.paper import Grouping, place_of
from kiosk.domain.records import Guest, Status
from kiosk.store import Store, scans, schema


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on the list; `since` is when they first entered at the checkpoint."""

    guest: Guest
    code: str = ""
    since: datetime | None = None


def candidates(store: Store, checkpoint: str, grouping: Grouping) -> list[Candidate]:
    """Everybody who may come, as they stand on paper. Raises StoreError."""

    def work(connection: sa.Connection) -> list[Candidate]:
        guest, presence = schema.guest, schema.presence
        here = sa.and_(
            presence.c.guest == guest.c.id,
            presence.c.checkpoint == checkpoint,
            presence.c.entries > 0,
        )
        query = (
            sa.select(guest.c.record, presence.c.first_at)
            .outerjoin(presence, here)
            .where(
                guest.c.merged == "",
                ~guest.c.erased,
                guest.c.status.in_((Status.CONFIRMED.value, Status.PENDING.value)),
            )
        )
        codes = code_by_guest(connection)
        found = []
        for row in connection.execute(query):
            read = scans.guest_of(row.record)
            since = datetime.fromisoformat(row.first_at) if row.first_at else None
            found.append(Candidate(read, codes.get(read.id, ""), since))
        return sorted(found, key=lambda one: place_of(one.guest, grouping))

    return store.read(work)
