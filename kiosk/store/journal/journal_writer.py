"""Writes facts to the journal: those of this device, and those that another store hands over."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path

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
    links_to,
)
from kiosk.store.bulk_insert import insert_all
from kiosk.store.errors import StoreForked, StoreHole
from kiosk.store.journal.own_device import OwnDevice
from kiosk.store.journal.signatures import signed
from kiosk.store.prepared import Prepared
from kiosk.store.schema import head, journal, state


@dataclass(frozen=True, slots=True)
class ChainStart:
    """The place before the first fact of a device's chain, or its head as the store has it."""

    device: str
    sequence: int = 0
    digest: bytes = FIRST_DIGEST


ChainLink = ChainStart | Fact

VERSION = 1
SALT_BYTES = 16

_ROW = attrgetter(*(column.name for column in journal.columns))
_HEAD = Prepared(
    sa.select(head.c.device, head.c.sequence, head.c.digest).where(
        head.c.device == sa.bindparam("of")
    )
)
_STATE = Prepared(sa.select(state.c.clock, state.c.membership))
_SET_CLOCK = Prepared(sa.update(state).values(clock=sa.bindparam("stamp")))
_ADD_HEAD = Prepared(sa.insert(head))
_SET_HEAD = Prepared(
    sa.update(head)
    .where(head.c.device == sa.bindparam("of"))
    .values(sequence=sa.bindparam("last"), digest=sa.bindparam("last_digest"))
)


def append(
    connection: sa.Connection,
    own: OwnDevice,
    drafts: Iterable[Draft],
    wall_ms: int,
    author: str = "",
) -> list[Fact]:
    """Append drafts to the device's chain, within the caller's transaction.

    `wall_ms` is the wall clock in milliseconds since 1970, `author` a staff id. If the device has a
    key, the last fact is signed. Raises StoreRevoked and StoreRoleForbids.
    """
    waiting = list(drafts)
    stamp, revision = next(_STATE.rows(connection))
    signer = own.signer(connection, revision, waiting)
    last = start = _head_of(connection, own.device)
    facts: list[Fact] = []
    for draft in waiting:
        stamp = hybrid.tick(stamp, wall_ms)
        last = _fact(draft, last, stamp, author)
        facts.append(last)
    if facts and signer is not None:
        facts = signed(facts, signer)
    if facts:
        insert_all(connection, journal, map(_ROW, facts))
        _set_head(connection, facts[-1], is_first=start.sequence == 0)
        _SET_CLOCK.run(connection, stamp=stamp)
    return facts


def merge(
    connection: sa.Connection, path: Path, received: Iterable[Fact], wall_ms: int
) -> list[Fact]:
    """Add other devices' facts that this store does not have yet, and return those.

    Facts may come in any order and any number of times. Raises StoreHole when a device's facts
    are not gapless, StoreForked when they contradict the chain that is stored here.
    """
    added: list[Fact] = []
    for device, group in groupby(sorted(received, key=_place), key=lambda fact: fact.device):
        chain, start = list(group), _head_of(connection, device)
        new = _new_facts(path, chain, start)
        store_received(connection, new)
        added += new
        _check_same_digests(connection, path, chain)
    follow_clocks(connection, added, wall_ms)
    return added


def store_received(connection: sa.Connection, chain: Sequence[Fact]) -> None:
    """Store facts of another device, which continue its stored chain."""
    if chain:
        insert_all(connection, journal, map(_ROW, chain))
        _set_head(connection, chain[-1], is_first=chain[0].sequence == 1)


def follow_clocks(connection: sa.Connection, received: Iterable[Fact], wall_ms: int) -> None:
    """Advance this store's clock to the stamps of facts just received, except far ones."""
    before, _ = next(_STATE.rows(connection))
    stamp = before
    for fact in received:
        stamp = hybrid.receive(stamp, fact.clock, wall_ms)
    if stamp != before:
        _SET_CLOCK.run(connection, stamp=stamp)


def _fact(draft: Draft, last: ChainLink, stamp: int, author: str) -> Fact:
    body, salt = canonical(draft.body), secrets.token_bytes(SALT_BYTES)
    body_digest = digest_of_body(salt, body)
    id_, sequence = str(uuid_utils.uuid7()), last.sequence + 1
    header = (id_, last.device, sequence, stamp, draft.subject, str(draft.kind), VERSION, author)
    return Fact(*header, body, salt, body_digest, digest_of(last.digest, header, body_digest))


def _head_of(connection: sa.Connection, device: str) -> ChainLink:
    row = _HEAD.first(connection, of=device)
    return ChainStart(*row) if row else ChainStart(device)


def _set_head(connection: sa.Connection, fact: Fact, *, is_first: bool) -> None:
    if is_first:
        values = {"device": fact.device, "sequence": fact.sequence, "digest": fact.digest}
        _ADD_HEAD.run(connection, **values)
    else:
        _SET_HEAD.run(connection, of=fact.device, last=fact.sequence, last_digest=fact.digest)


def _place(fact: Fact) -> tuple[str, int]:
    return (fact.device, fact.sequence)


def _new_facts(path: Path, chain: list[Fact], start: ChainLink) -> list[Fact]:
    """The facts behind `start`, each checked against its predecessor's digest."""
    last, new = start, []
    for fact in chain:
        if fact.sequence <= last.sequence:
            continue
        if fact.sequence != last.sequence + 1:
            raise StoreHole(path, device=fact.device, sequence=last.sequence + 1)
        if not links_to(last.digest, fact):
            raise StoreForked(path, device=fact.device, sequence=fact.sequence)
        last = fact
        new.append(fact)
    return new


def _check_same_digests(connection: sa.Connection, path: Path, chain: list[Fact]) -> None:
    """Raise StoreForked where a received fact, also one received before, is not the stored one."""
    query = sa.select(journal.c.sequence, journal.c.digest).where(
        journal.c.device == chain[0].device,
        journal.c.sequence.between(chain[0].sequence, chain[-1].sequence),
    )
    stored = {row.sequence: row.digest for row in connection.execute(query)}
    for fact in chain:
        if stored.get(fact.sequence) != fact.digest:
            raise StoreForked(path, device=fact.device, sequence=fact.sequence)
