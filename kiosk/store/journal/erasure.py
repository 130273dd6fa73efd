"""Clears the bodies of facts about erased guests, in each store that has their erasure's fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import sqlalchemy as sa

from kiosk.domain.journal import erasure, facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.store import schema
from kiosk.store.queries.journal_facts import CHUNK, facts_about

_GUEST = facts.guest_subject("")


def apply_erasures(connection: sa.Connection, written: Iterable[Fact]) -> int:
    """Clear what must go of the guests that facts just written erase, or that were erased before.

    Returns how many facts were cleared.
    """
    written = list(written)
    erased = {fact.subject for fact in written if fact.kind == FactKind.GUEST_ERASED}
    others = {fact.subject for fact in written if fact.subject.startswith(_GUEST)} - erased
    return clear_bodies(
        connection, sorted(erased | set(_erased_before(connection, sorted(others))))
    )


def clear_bodies(connection: sa.Connection, subjects: Sequence[str]) -> int:
    """Clear the bodies and salts that must go of some erased subjects; of how many facts."""
    table, cleared = schema.journal, []
    for _, group in groupby(facts_about(connection, subjects), lambda fact: fact.subject):
        cleared += erasure.facts_to_empty(group)
    if cleared:
        connection.execute(
            sa.update(table)
            .where(table.c.device == sa.bindparam("device_id"))
            .where(table.c.sequence == sa.bindparam("place"))
            .values(body=None, salt=None),
            [{"device_id": fact.device, "place": fact.sequence} for fact in cleared],
        )
    return len(cleared)


def _erased_before(connection: sa.Connection, subjects: Sequence[str]) -> Iterator[str]:
    table = schema.guest
    for start in range(0, len(subjects), CHUNK):
        ids = [subject.removeprefix(_GUEST) for subject in subjects[start : start + CHUNK]]
        query = sa.select(table.c.id).where(table.c.erased, table.c.id.in_(ids))
        yield from map(facts.guest_subject, connection.execute(query).scalars())
