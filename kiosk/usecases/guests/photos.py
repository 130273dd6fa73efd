"""Photos of guests: taken in from files by whose they are, and taken away at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_photos import newest_photo, photo_set
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_GUEST, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.photo_files import ENDINGS, read_photos
from kiosk.store import Store
from kiosk.store.queries import guests, merged_records, scans
from kiosk.usecases.guests.photo_matching import PhotoProblem, listed_file, owners_of

_AT_ONCE = 50
"""Photos in one transaction."""


@dataclass(frozen=True, slots=True)
class PhotosTaken:
    """How many guests got a photo, how many had it already, and the files that were not taken."""

    taken: int = 0
    unchanged: int = 0
    problems: tuple[PhotoProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoRemoved:
    """The guest has no photo any more."""

    guest: str


def import_photos(
    store: Store,
    folder: Path,
    at: datetime,
    author: str,
    progress: Callable[[str, int, int], None],
    *,
    only_listed: bool = False,
) -> PhotosTaken:
    """Take in the photos of a folder.

    A file belongs to the guest whose row in the list names it; else, unless `only_listed`, to the
    one whose reference, code, e-mail address or name is the file's name. Raises OSError if the
    folder cannot be read.
    """
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
    registered = [one for one in store.guests() if not one.guest.erased]
    event = store.programme().event
    owners, problems = owners_of(files, registered, event, only_listed=only_listed)
    unchanged, drafts = 0, list[Draft]()
    for number, (path, photo) in enumerate(read_photos(list(owners)), start=1):
        if isinstance(photo, Sentence):
            problems.append(PhotoProblem(path.name, photo))
        elif _photo_of(store, owners[path]) == photo:
            unchanged += 1
        else:
            drafts.append(photo_set(owners[path], photo, at))
        progress("photos", number, len(owners))
    for start in range(0, len(drafts), _AT_ONCE):
        store.append(drafts[start : start + _AT_ONCE], author)
    problems.sort(key=lambda one: one.file)
    return PhotosTaken(len(drafts), unchanged, tuple(problems))


def lists_name_photos(store: Store) -> bool:
    """Whether the list of any guest names a photo's file."""
    return any(listed_file(one.guest) for one in store.guests())


def remove_photo(
    store: Store, actor: Actor, guest: str, at: datetime
) -> PhotoRemoved | NotAllowed | InvalidInput:
    """Take a guest's photo away."""
    if not may(actor.role, Right.CORRECT):
        return NotAllowed(Right.CORRECT)

    def work(connection: sa.Connection) -> PhotoRemoved | InvalidInput:
        person = merged_records.person_of(connection, guest)
        known = scans.guest_by_id(connection, person)
        if known is None or known.erased:
            return NO_GUEST
        store.record(connection, [photo_set(person, "", at)], actor.staff)
        return PhotoRemoved(person)

    return store.transact(work)


def _photo_of(store: Store, guest: str) -> str:
    def read(connection: sa.Connection) -> str:
        records = merged_records.records_of(connection, merged_records.person_of(connection, guest))
        return newest_photo(guests.facts_about_guests(connection, records))

    return store.read(read)
