"""The journal: facts appended, chained, verified, and merged as a set union."""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import uuid_utils

from kiosk.domain.journal import hybrid_clock as hybrid
from kiosk.domain.journal.facts import (
    FIRST_DIGEST,
    Draft,
    Fact,
    canonical,
    digest_of,
    digest_of_body,
)
from kiosk.store.bulk_insert import insert_all
from kiosk.store.errors import StoreForked, StoreHole
from kiosk.store.schema import head, journal, state


@dataclass(frozen=True, slots=True)
class Start:
    """Where a device's chain stands before its next fact."""

    device: str
    sequence: int = 0
    digest: bytes = FIRST_DIGEST


Link = Start | Fact

VERSION = 1
SALT_BYTES = 16
CHUNK = 500

_ROW = attrgetter(*(column.name for column in journal.columns))
_HEAD = sa.select(head.c.sequence, head.c.digest).where(head.c.device == sa.bindparam("device"))
_CLOCK = sa.select(state.c.clock)
_MOVE_CLOCK = sa.update(state).values(clock=sa.bindparam("stamp"))
# How many facts there are, without counting: rows are only ever added.
_COUNT: sa.Select[tuple[int | None]] = sa.select(
    sa.func.max(sa.literal_column("rowid"))
).select_from(journal)
_ADD_HEAD = sa.insert(head)
_MOVE_HEAD = (
    sa.update(head)
    .where(head.c.device == sa.bindparam("moved"))
    .values(sequence=sa.bindparam("sequence"), digest=sa.bindparam("digest"))
)


def append(
    connection: sa.Connection,
    device: str,
    drafts: Iterable[Draft],
    wall_ms: int,
    author: str = "",
) -> list[Fact]:
    """Chain drafts behind the device's last fact, within the caller's transaction."""
    last = start = _head_of(connection, device)
    stamp = connection.execute(_CLOCK).scalar_one()
    facts = []
    for draft in drafts:
        stamp = hybrid.tick(stamp, wall_ms)
        last = _fact(draft, last, stamp, author)
        facts.append(last)
    if facts:
        insert_all(connection, journal, map(_ROW, facts))
        _move_head(connection, facts[-1], first=start.sequence == 0)
        connection.execute(_MOVE_CLOCK, {"stamp": stamp})
    return facts


def merge(
    connection: sa.Connection, path: Path, brought: Iterable[Fact], wall_ms: int
) -> list[Fact]:
    """Take in other devices' facts that are not known yet, and return those.

    Facts may come in any order and any number of times. Raises StoreHole when a device's facts
    are not gapless, StoreForked when they contradict the chain known here.
    """
    taken: list[Fact] = []
    stamp = connection.execute(_CLOCK).scalar_one()
    for device, group in groupby(sorted(brought, key=_place), key=lambda fact: fact.device):
        told, start = list(group), _head_of(connection, device)
        fresh = _follow(path, told, start)
        if fresh:
            insert_all(connection, journal, map(_ROW, fresh))
            _move_head(connection, fresh[-1], first=start.sequence == 0)
            taken += fresh
        _agree(connection, path, told)
    for fact in taken:
        stamp = hybrid.witness(stamp, fact.clock, wall_ms)
    if taken:
        connection.execute(_MOVE_CLOCK, {"stamp": stamp})
    return taken


def clock_of(connection: sa.Connection) -> int:
    """The hybrid stamp of the newest fact."""
    return int(connection.execute(_CLOCK).scalar_one())


def vector(connection: sa.Connection) -> dict[str, int]:
    """How much of each device's journal is known: its last sequence."""
    return {row.device: row.sequence for row in connection.execute(sa.select(head))}


def facts_since(connection: sa.Connection, known: dict[str, int]) -> Iterator[Fact]:
    """Every fact beyond a vector, device by device in order."""
    for device, sequence in sorted(vector(connection).items()):
        after = known.get(device, 0)
        if sequence > after:
            yield from facts_of_device(connection, device, after)


def facts_of_device(connection: sa.Connection, device: str, after: int = 0) -> Iterator[Fact]:
    """One device's facts behind a sequence, in order."""
    query = (
        sa.select(journal)
        .where(journal.c.device == device, journal.c.sequence > after)
        .order_by(journal.c.sequence)
    )
    return map(fact_of, connection.execute(query))


def newest_row(connection: sa.Connection) -> int:
    """The journal's last row; rows are numbered as they come in, 0 is before the first."""
    return connection.scalar(_COUNT) or 0


def subjects_behind(
    connection: sa.Connection, row: int, kinds: Collection[str]
) -> list[tuple[str, str]]:
    """Subject and kind of every fact of some kinds that came in behind a row of the journal."""
    number: sa.ColumnElement[int] = sa.literal_column("rowid")
    query = sa.select(journal.c.subject, journal.c.kind).where(number > row)
    rows = connection.execute(query.where(journal.c.kind.in_(sorted(kinds))))
    return [(found.subject, found.kind) for found in rows]


def facts_about(connection: sa.Connection, subjects: Sequence[str]) -> Iterator[Fact]:
    """All facts about some subjects, subject by subject."""
    for start in range(0, len(subjects), CHUNK):
        chunk = subjects[start : start + CHUNK]
        query = sa.select(journal).where(journal.c.subject.in_(chunk)).order_by(journal.c.subject)
        yield from map(fact_of, connection.execute(query))


def told_before(connection: sa.Connection, written: Iterable[Fact]) -> set[str]:
    """Those subjects of facts just written about which the journal held others."""
    counts = Counter(fact.subject for fact in written)
    told, ordered = set(), sorted(counts)
    for start in range(0, len(ordered), CHUNK):
        query = (
            sa.select(journal.c.subject, sa.func.count())
            .where(journal.c.subject.in_(ordered[start : start + CHUNK]))
            .group_by(journal.c.subject)
        )
        told |= {row[0] for row in connection.execute(query) if row[1] > counts[row[0]]}
    return told


def is_intact(connection: sa.Connection, last: int | None = None) -> bool:
    """Whether each device's chain, or its `last` links, is whole and ends at its head."""
    heads = connection.execute(sa.select(head)).all()
    count = connection.execute(_COUNT).scalar_one() or 0
    try:
        whole = sum(known.sequence for known in heads) == count
        return whole and all(_is_chain(connection, known, last) for known in heads)
    except (AttributeError, TypeError, UnicodeError):
        # In a damaged file a value may have changed its type.
        return False


def fingerprint(connection: sa.Connection) -> str:
    """A short text that two journals share only if they hold the same facts: 32 hex digits."""
    heads = connection.execute(sa.select(head).order_by(head.c.device)).all()
    told = canonical([(row.device, row.sequence, row.digest.hex()) for row in heads])
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def fingerprint_at(connection: sa.Connection, lengths: dict[str, int]) -> str:
    """What `fingerprint` said when the chains of just these devices had these lengths.

    Something else where an entry at one of those places is missing.
    """
    place = sa.select(journal.c.digest).where(
        journal.c.device == sa.bindparam("told_by"), journal.c.sequence == sa.bindparam("place")
    )
    told = []
    for device, length in sorted(lengths.items()):
        digest = connection.execute(place, {"told_by": device, "place": length}).scalar()
        told.append((device, length, digest.hex() if digest else ""))
    return hashlib.sha256(canonical(told).encode()).hexdigest()[:32]


def fact_of(row: sa.Row[Any]) -> Fact:
    """A row of the journal as a fact."""
    return Fact(**row._asdict())


def _fact(draft: Draft, last: Link, stamp: int, author: str) -> Fact:
    body, salt = canonical(draft.body), secrets.token_bytes(SALT_BYTES)
    body_digest = digest_of_body(salt, body)
    id_, sequence = str(uuid_utils.uuid7()), last.sequence + 1
    header = (id_, last.device, sequence, stamp, draft.subject, draft.kind, VERSION, author)
    return Fact(*header, body, salt, body_digest, digest_of(last.digest, header, body_digest))


def _head_of(connection: sa.Connection, device: str) -> Link:
    row = connection.execute(_HEAD, {"device": device}).one_or_none()
    return Start(device, row.sequence, row.digest) if row else Start(device)


def _move_head(connection: sa.Connection, fact: Fact, *, first: bool) -> None:
    values = {"sequence": fact.sequence, "digest": fact.digest}
    if first:
        connection.execute(_ADD_HEAD, values | {"device": fact.device})
    else:
        connection.execute(_MOVE_HEAD, values | {"moved": fact.device})


def _place(fact: Fact) -> tuple[str, int]:
    return (fact.device, fact.sequence)


def _follow(path: Path, told: list[Fact], start: Link) -> list[Fact]:
    """The facts beyond `start`, each checked against the chain."""
    last, fresh = start, []
    for fact in told:
        if fact.sequence <= last.sequence:
            continue
        if fact.sequence != last.sequence + 1:
            raise StoreHole(path, device=fact.device, sequence=last.sequence + 1)
        if not _links(last.digest, fact):
            raise StoreForked(path, device=fact.device, sequence=fact.sequence)
        last = fact
        fresh.append(fact)
    return fresh


def _agree(connection: sa.Connection, path: Path, told: list[Fact]) -> None:
    """One device's facts, also those brought again, must be the ones that are here."""
    query = sa.select(journal.c.sequence, journal.c.digest).where(
        journal.c.device == told[0].device,
        journal.c.sequence.between(told[0].sequence, told[-1].sequence),
    )
    here = {row.sequence: row.digest for row in connection.execute(query)}
    for fact in told:
        if here.get(fact.sequence) != fact.digest:
            raise StoreForked(path, device=fact.device, sequence=fact.sequence)


def _links(previous: bytes, fact: Fact) -> bool:
    whole = fact.body is None or (
        fact.salt is not None and digest_of_body(fact.salt, fact.body) == fact.body_digest
    )
    return whole and digest_of(previous, fact.header, fact.body_digest) == fact.digest


def _is_chain(connection: sa.Connection, known: sa.Row[Any], last: int | None) -> bool:
    after = 0 if last is None else max(0, known.sequence - last)
    expected, previous = after, FIRST_DIGEST if after == 0 else None
    for fact in facts_of_device(connection, known.device, after):
        expected += 1
        # The link before the first one looked at is taken on trust when only a tail is checked.
        if fact.sequence != expected or not (previous is None or _links(previous, fact)):
            return False
        previous = fact.digest
    return bool(expected == known.sequence and previous == known.digest)
