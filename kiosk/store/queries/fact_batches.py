"""Batches of facts for another store, which end where that store can check them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact
from kiosk.store.prepared import Prepared
from kiosk.store.queries.journal_facts import facts_of_device, vector
from kiosk.store.schema import head, journal

LARGEST_BATCH = 4 * 1024 * 1024
"""Characters in the bodies of one batch, except where a single signature covers more."""


_HEAD_SIGNATURE = Prepared(
    sa.select(journal.c.signature).where(
        journal.c.device == head.c.device,
        journal.c.sequence == head.c.sequence,
        head.c.device == sa.bindparam("signed_by"),
    )
)


def batch(connection: sa.Connection, known: dict[str, int], limit: int | None) -> list[Fact]:
    """The first facts beyond a version vector, device by device in order.

    After `limit` facts or `LARGEST_BATCH` the batch ends: in a chain whose head has a signature,
    with the next fact that has one. For None it holds all facts.
    """
    batch_facts: list[Fact] = []
    size = 0
    for device, sequence in sorted(vector(connection).items()):
        after = known.get(device, 0)
        if sequence <= after:
            continue
        if limit is not None and (len(batch_facts) >= limit or size >= LARGEST_BATCH):
            break
        rest = None if limit is None else limit - len(batch_facts)
        is_signed = is_head_signed(connection, device)
        chain = facts_of_device(connection, device, after)
        part = list(_first_of(chain, rest, size, is_signed=is_signed))
        size += sum(len(fact.body or "") for fact in part)
        batch_facts += part
    return batch_facts


def is_head_signed(connection: sa.Connection, device: str) -> bool:
    """Whether the last fact of a device's chain has a signature."""
    found = _HEAD_SIGNATURE.first(connection, signed_by=device)
    return found is not None and found[0] is not None


def _first_of(
    chain: Iterable[Fact], limit: int | None, size: int, *, is_signed: bool
) -> Iterator[Fact]:
    """The facts of a chain up to the first one with which the batch is full and may end."""
    for count, fact in enumerate(chain, 1):
        yield fact
        size += len(fact.body or "")
        is_full = limit is not None and (count >= limit or size >= LARGEST_BATCH)
        if is_full and not (is_signed and fact.signature is None):
            return
