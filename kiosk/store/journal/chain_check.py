"""Verifies the hash chains of the journal, and summarises them as fingerprints."""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal.facts import FIRST_DIGEST, canonical, links_to
from kiosk.store.queries.journal_facts import facts_of_device, last_row_number
from kiosk.store.schema import head, journal


def is_intact(connection: sa.Connection, last: int | None = None) -> bool:
    """Whether each device's chain, or its `last` links, is unbroken and ends at its head."""
    heads = connection.execute(sa.select(head)).all()
    count = last_row_number(connection)
    try:
        is_whole = sum(known.sequence for known in heads) == count
        return is_whole and all(_is_chain(connection, known, last) for known in heads)
    except (AttributeError, TypeError, UnicodeError):
        # In a damaged file a value may have changed its type.
        return False


def fingerprint(connection: sa.Connection) -> str:
    """A digest that two journals share only if they hold the same facts: 32 hex digits."""
    heads = connection.execute(sa.select(head).order_by(head.c.device)).all()
    return _fingerprint_of([(row.device, row.sequence, row.digest.hex()) for row in heads])


def fingerprint_at(connection: sa.Connection, lengths: dict[str, int]) -> str:
    """What `fingerprint` returned when the chains of exactly these devices had these lengths.

    Another value where a fact at one of those places is missing.
    """
    digest_at = sa.select(journal.c.digest).where(
        journal.c.device == sa.bindparam("device_id"), journal.c.sequence == sa.bindparam("place")
    )
    heads = []
    for device, length in sorted(lengths.items()):
        place = {"device_id": device, "place": length}
        digest = connection.execute(digest_at, place).scalar()
        heads.append((device, length, digest.hex() if digest else ""))
    return _fingerprint_of(heads)


def _fingerprint_of(heads: list[tuple[str, int, str]]) -> str:
    return hashlib.sha256(canonical(heads).encode()).hexdigest()[:32]


def _is_chain(connection: sa.Connection, known: sa.Row[Any], last: int | None) -> bool:
    after = 0 if last is None else max(0, known.sequence - last)
    expected, previous = after, FIRST_DIGEST if after == 0 else None
    for fact in facts_of_device(connection, known.device, after):
        expected += 1
        # When only the tail is checked, the link of its first fact cannot be verified.
        if fact.sequence != expected or not (previous is None or links_to(previous, fact)):
            return False
        previous = fact.digest
    return bool(expected == known.sequence and previous == known.digest)
