"""Fills in the bodies of stored facts that came without them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact, is_whole
from kiosk.domain.membership.chain_intake import has_permitted_body
from kiosk.store.journal.roster_rows import note_bodies
from kiosk.store.queries.journal_facts import CHUNK, length_of
from kiosk.store.schema import journal

_EMPTY = sa.select(journal.c.sequence, journal.c.digest).where(
    journal.c.device == sa.bindparam("written_by"),
    journal.c.sequence.in_(sa.bindparam("places", expanding=True)),
    journal.c.body.is_(None),
)
_FILL = (
    sa.update(journal)
    .where(
        journal.c.device == sa.bindparam("written_by"), journal.c.sequence == sa.bindparam("place")
    )
    .values(body=sa.bindparam("text"), salt=sa.bindparam("grain"))
)


def fill_bodies(connection: sa.Connection, received: Iterable[Fact]) -> list[Fact]:
    """Store the bodies of received facts that are here without; returns those facts.

    A body is taken only where it matches the digest in the stored header, and can be read.
    """
    by_device: dict[str, list[Fact]] = defaultdict(list)
    for fact in received:
        if fact.body is not None:
            by_device[fact.device].append(fact)
    filled = [fact for chain in by_device.values() for fact in _emptied(connection, chain)]
    if filled:
        rows = [
            {"written_by": one.device, "place": one.sequence, "text": one.body, "grain": one.salt}
            for one in filled
        ]
        connection.execute(_FILL, rows)
        note_bodies(connection)
    return filled


def _emptied(connection: sa.Connection, chain: Sequence[Fact]) -> list[Fact]:
    """The facts of a device that are stored without their bodies."""
    length = length_of(connection, chain[0].device)
    known = {one.sequence: one for one in chain if one.sequence <= length and _is_sound(one)}
    places, found = sorted(known), []
    for start in range(0, len(places), CHUNK):
        values = {"written_by": chain[0].device, "places": places[start : start + CHUNK]}
        rows = connection.execute(_EMPTY, values).all()
        found += [known[seq] for seq, digest in rows if known[seq].digest == digest]
    return found


def _is_sound(fact: Fact) -> bool:
    return is_whole(fact) and has_permitted_body(fact)
