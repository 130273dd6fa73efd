"""Clears the bodies of facts about erased guests, in each store that has their erasure's fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import sqlalchemy as sa

from kiosk.domain.journal import erasure, facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.store import schema
from kiosk.store.journal.roster_rows import note_erasure
from kiosk.store.prepared import Prepared, one_of, texts
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import CHUNK, facts_about
from kiosk.store.queries.membership import Counts

_GUEST = facts.guest_subject("")
_ERASED = Prepared(
    sa.select(schema.guest.c.id).where(schema.guest.c.erased, one_of(schema.guest.c.id, "ids"))
)


def apply_erasures(connection: sa.Connection, written: Iterable[Fact]) -> int:
    """Clear what must go of the guests that facts just written erase, or that were erased before.

    Returns how many facts were cleared.
    """
    written, counts = list(written), membership.counting(connection)
    erased = {fact.subject for fact in written if _is_erasure(fact) and _takes_effect(fact, counts)}
    if erased:
        note_erasure(connection)
    others = {fact.subject for fact in written if fact.subject.startswith(_GUEST)} - erased
    return clear_bodies(
        connection, sorted(erased | set(_erased_before(connection, sorted(others))))
    )


def clear_bodies(connection: sa.Connection, subjects: Sequence[str]) -> int:
    """Clear the bodies and salts that must go of some erased subjects; of how many facts."""
    table, cleared = schema.journal, []
    if not subjects:
        return 0
    counts = membership.counting(connection)
    for _, group in groupby(facts_about(connection, subjects), lambda fact: fact.subject):
        effective = (one for one in group if _takes_effect(one, counts))
        cleared += erasure.facts_to_empty(effective)
    if cleared:
        connection.execute(
            sa.update(table)
            .where(table.c.device == sa.bindparam("device_id"))
            .where(table.c.sequence == sa.bindparam("place"))
            .values(body=None, salt=None),
            [{"device_id": fact.device, "place": fact.sequence} for fact in cleared],
        )
    return len(cleared)


def _is_erasure(fact: Fact) -> bool:
    return fact.kind == FactKind.GUEST_ERASED


def _takes_effect(fact: Fact, counts: Counts | None) -> bool:
    """Whether a fact counts, or is no erasure: also what does not count is cleared."""
    return counts is None or not _is_erasure(fact) or counts(fact)


def _erased_before(connection: sa.Connection, subjects: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(subjects), CHUNK):
        ids = [subject.removeprefix(_GUEST) for subject in subjects[start : start + CHUNK]]
        yield from (facts.guest_subject(id_) for (id_,) in _ERASED.rows(connection, ids=texts(ids)))
