"""Reads facts from the journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import starmap
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact, guest_subject
from kiosk.store.prepared import Prepared, one_of, texts
from kiosk.store.schema import head, journal, note, scan, state

CHUNK = 500
"""How many subjects one statement asks for."""

_CLOCK = sa.select(state.c.clock)
_VECTOR = Prepared(sa.select(head.c.device, head.c.sequence))
_FACT = [journal.c[one.name] for one in fields(Fact)]
_OF_DEVICE = Prepared(
    sa.select(*_FACT)
    .where(
        journal.c.device == sa.bindparam("written_by"), journal.c.sequence > sa.bindparam("after")
    )
    .order_by(journal.c.sequence)
)
_HAS_SUBJECT = one_of(journal.c.subject, "subjects")
_ABOUT = Prepared(sa.select(*_FACT).where(_HAS_SUBJECT).order_by(journal.c.subject))
_COUNTS = Prepared(
    sa.select(journal.c.subject, sa.func.count()).where(_HAS_SUBJECT).group_by(journal.c.subject)
)
_IDS_WITH_ROWS = Prepared(
    sa.union_all(
        *(sa.select(table.c.id).where(one_of(table.c.id, "ids")) for table in (scan, note))
    )
)
# How many facts there are, without counting: rows are only ever added.
_COUNT: sa.Select[tuple[int | None]] = sa.select(
    sa.func.max(sa.literal_column("rowid"))
).select_from(journal)


def last_stamp(connection: sa.Connection) -> int:
    """The hybrid clock's stamp of the newest fact."""
    return int(connection.execute(_CLOCK).scalar_one())


def length_of(connection: sa.Connection, device: str) -> int:
    """The last sequence of a device's journal that is stored; 0 without one."""
    query = sa.select(head.c.sequence).where(head.c.device == device)
    return int(connection.execute(query).scalar() or 0)


def vector(connection: sa.Connection) -> dict[str, int]:
    """The version vector of the journal: the last sequence that is known of each device."""
    return dict(_VECTOR.rows(connection))


def facts_since(connection: sa.Connection, known: dict[str, int]) -> Iterator[Fact]:
    """Every fact beyond a version vector, device by device in order."""
    for device, sequence in sorted(vector(connection).items()):
        after = known.get(device, 0)
        if sequence > after:
            yield from facts_of_device(connection, device, after)


def facts_of_device(connection: sa.Connection, device: str, after: int = 0) -> Iterator[Fact]:
    """One device's facts behind a sequence, in order."""
    return starmap(Fact, _OF_DEVICE.rows(connection, written_by=device, after=after))


def places_without_body(connection: sa.Connection) -> list[tuple[str, int]]:
    """Device and sequence of the facts whose bodies were cleared, or never received."""
    query = sa.select(journal.c.device, journal.c.sequence).where(journal.c.body.is_(None))
    return [(row.device, row.sequence) for row in connection.execute(query)]


def last_row_number(connection: sa.Connection) -> int:
    """The number of the journal's last row: from 1, in the order of insertion; 0 if it is empty."""
    return connection.scalar(_COUNT) or 0


def subjects_after_row(
    connection: sa.Connection, row: int, kinds: Collection[str]
) -> list[tuple[str, str]]:
    """Subject and kind of every fact of some kinds that was inserted after a row of the journal."""
    number: sa.ColumnElement[int] = sa.literal_column("rowid")
    query = sa.select(journal.c.subject, journal.c.kind).where(number > row)
    rows = connection.execute(query.where(journal.c.kind.in_(sorted(kinds))))
    return [(found.subject, found.kind) for found in rows]


def facts_about(connection: sa.Connection, subjects: Sequence[str]) -> Iterator[Fact]:
    """All facts about some subjects, grouped by subject."""
    for start in range(0, len(subjects), CHUNK):
        chunk = texts(subjects[start : start + CHUNK])
        yield from starmap(Fact, _ABOUT.rows(connection, subjects=chunk))


def guest_subjects(connection: sa.Connection) -> list[str]:
    """The subject of every guest about whom there are facts."""
    subject = journal.c.subject
    is_guest = subject.startswith(guest_subject(""))
    query = sa.select(subject).where(is_guest).distinct().order_by(subject)
    return list(connection.execute(query).scalars())


def subjects_with_earlier_facts(connection: sa.Connection, written: Iterable[Fact]) -> set[str]:
    """The subjects of facts just written about which the journal held other facts before."""
    counts = Counter(fact.subject for fact in written)
    found, ordered = set(), sorted(counts)
    for start in range(0, len(ordered), CHUNK):
        rows = _COUNTS.rows(connection, subjects=texts(ordered[start : start + CHUNK]))
        found |= {row[0] for row in rows if row[1] > counts[row[0]]}
    return found


def ids_with_rows(connection: sa.Connection, ids: Sequence[str]) -> set[str]:
    """Those of some facts' ids under which a scan or a note is stored."""
    found: set[str] = set()
    for start in range(0, len(ids), CHUNK):
        chunk = texts(ids[start : start + CHUNK])
        found |= {id_ for (id_,) in _IDS_WITH_ROWS.rows(connection, ids=chunk)}
    return found


def fact_of(row: sa.Row[Any]) -> Fact:
    """A row of the journal as a fact."""
    return Fact(**row._asdict())
