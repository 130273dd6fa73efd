"""Signatures of facts by the devices that write into this file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact
from kiosk.signing import Signer
from kiosk.store.schema import journal

# Between two signatures of a device: another store takes in nothing behind the last one that it
# received, so that this is the least that a batch holds.
MOST_FACTS = 500
MOST_CHARACTERS = 1024 * 1024

_CHUNK = 1000
_STORED = (
    sa.select(
        journal.c.sequence,
        journal.c.digest,
        sa.func.coalesce(sa.func.length(journal.c.body), 0).label("size"),
        journal.c.signature.is_not(None).label("is_signed"),
    )
    .where(journal.c.device == sa.bindparam("written_by"))
    .order_by(journal.c.sequence)
)
_SIGN = (
    sa.update(journal)
    .where(
        journal.c.device == sa.bindparam("signed_by"),
        journal.c.sequence == sa.bindparam("place"),
    )
    .values(signature=sa.bindparam("made"))
)


class _Place(NamedTuple):
    """A fact in its chain: the characters of its body, and whether it has a signature."""

    sequence: int
    digest: bytes
    size: int
    is_signed: bool


def signed(chain: list[Fact], signer: Signer) -> list[Fact]:
    """The facts, the last one signed, and of many or large ones some before it."""
    places = (_Place(one.sequence, one.digest, len(one.body or ""), False) for one in chain)
    chosen = {place.sequence for place in _to_sign(places)}
    return [
        replace(fact, signature=signer.sign(fact.digest)) if fact.sequence in chosen else fact
        for fact in chain
    ]


def sign_stored(connection: sa.Connection, device: str, signer: Signer) -> None:
    """Sign what a device wrote before it had this key, as if it had had it.

    Signatures by earlier keys are replaced.
    """
    stored = (_Place(*row) for row in connection.execute(_STORED, {"written_by": device}).all())
    made = (
        {"signed_by": device, "place": place.sequence, "made": signer.sign(place.digest)}
        for place in _to_sign(stored)
    )
    while chunk := list(islice(made, _CHUNK)):
        connection.execute(_SIGN, chunk)


def _to_sign(chain: Iterable[_Place]) -> Iterator[_Place]:
    """The places to sign in a chain: its end, and enough before it."""
    count = size = 0
    last = None
    for place in chain:
        count, size, last = count + 1, size + place.size, place
        if place.is_signed or count >= MOST_FACTS or size >= MOST_CHARACTERS:
            yield place
            count = size = 0
    if last is not None and count:
        yield last
