"""Photos of guests at the desk."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.journal.guest_photos import photo_set
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_GUEST, InvalidInput
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.merging import merged_records


@dataclass(frozen=True, slots=True)
class PhotoRemoved:
    """The guest has no photo any more."""

    guest: str


def remove_photo(
    store: Store, actor: Actor, guest: str
) -> PhotoRemoved | NotAllowed | InvalidInput:
    """Take a guest's photo away."""
    if not may(actor.role, Right.CORRECT):
        return NotAllowed(Right.CORRECT)

    def work(connection: sa.Connection) -> PhotoRemoved | InvalidInput:
        person = merged_records.person_of(connection, guest)
        known = scans.guest_by_id(connection, person)
        if known is None or known.erased:
            return NO_GUEST
        store.record(connection, [photo_set(person, "")], actor.staff)
        return PhotoRemoved(person)

    return store.transact(work)
