"""Facts that are stored without their bodies, because this store was not sent them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.store.queries.fact_batches import LARGEST_BATCH
from kiosk.store.queries.guests import erased_subjects
from kiosk.store.queries.journal_facts import fact_of
from kiosk.store.schema import journal

Places = tuple[tuple[str, int, int], ...]
"""Facts by device, first and last sequence."""

_WITHOUT = (
    sa.select(journal.c.device, journal.c.sequence, journal.c.kind, journal.c.subject)
    .where(journal.c.body.is_(None))
    .order_by(journal.c.device, journal.c.sequence)
)
_AT = (
    sa.select(journal)
    .where(
        journal.c.device == sa.bindparam("written_by"),
        journal.c.sequence.between(sa.bindparam("first"), sa.bindparam("last")),
        journal.c.body.is_not(None),
    )
    .order_by(journal.c.sequence)
)


def lacking_bodies(connection: sa.Connection, role: DeviceRole) -> Places:
    """The facts whose bodies a store of that role needs and does not have.

    What was emptied because its guest was erased does not lack.
    """
    erased = erased_subjects(connection)
    unneeded = [kind.value for kind in FactKind if not needs_body(role, kind)]
    query = _WITHOUT.where(journal.c.kind.not_in(unneeded)) if unneeded else _WITHOUT
    places = (
        (row.device, row.sequence)
        for row in connection.execute(query)
        if row.subject not in erased and needs_body(role, row.kind)
    )
    return tuple(_ranges(places))


def facts_at(connection: sa.Connection, places: Places, limit: int) -> list[Fact]:
    """The first `limit` facts at some places that have bodies, of `LARGEST_BATCH` at most."""
    found: list[Fact] = []
    size = 0
    for device, first, last in places:
        values = {"written_by": device, "first": first, "last": last}
        for row in connection.execute(_AT, values):
            size += len(row.body)
            if len(found) >= limit or size > LARGEST_BATCH:
                return found
            found.append(fact_of(row))
    return found


def _ranges(places: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int, int]]:
    """Neighbouring places in order, put together."""
    current: tuple[str, int, int] | None = None
    for device, sequence in places:
        if current is not None and current[0] == device and current[2] + 1 == sequence:
            current = (device, current[1], sequence)
            continue
        if current is not None:
            yield current
        current = (device, sequence, sequence)
    if current is not None:
        yield current
