"""Takes in photos of guests from files, by whose they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_photos import newest_photo, photo_set
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.guest_columns import PHOTO_HEADERS
from kiosk.exchange.importing.photo_files import ENDINGS, read_photos
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store, schema
from kiosk.store.queries import guests
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.admin.photo_matching import PhotoProblem, owners_of

_AT_ONCE = 50
"""Photos in one transaction."""


@dataclass(frozen=True, slots=True)
class PhotosTaken:
    """How many guests got a photo, how many had it already, and the files that were not taken."""

    taken: int = 0
    unchanged: int = 0
    problems: tuple[PhotoProblem, ...] = ()


def import_photos(
    store: Store,
    folder: Path,
    author: str,
    progress: Progress = no_progress,
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
            drafts.append(photo_set(owners[path], photo))
        progress("photos", number, len(owners))
    for start in range(0, len(drafts), _AT_ONCE):
        store.append(drafts[start : start + _AT_ONCE], author)
    problems.sort(key=lambda one: one.file)
    return PhotosTaken(len(drafts), unchanged, tuple(problems))


def take_listed_photos(
    store: Store, lists: Iterable[Path], author: str, progress: Progress = no_progress
) -> list[Sentence]:
    """Take in the photos that guests' lists name, from the folders of these lists.

    Returns what became of them, in sentences; none where no list names a photo.
    """
    if not store.read(_lists_name_photos):
        return []
    folders = dict.fromkeys(file.absolute().parent for file in lists)
    taken = [
        import_photos(store, folder, author, progress, only_listed=True)
        for folder in folders
        if folder.is_dir()
    ]
    return [sentence for one in taken for sentence in sentences_of(one)]


def sentences_of(taken: PhotosTaken) -> list[Sentence]:
    """A sentence for each file that was not taken in, and one with the counts."""
    problems = taken.problems
    counts = {"taken": taken.taken, "unchanged": taken.unchanged, "problems": len(problems)}
    return [
        *(Sentence("photos.problem", {"file": one.file, "why": one.sentence}) for one in problems),
        Sentence("photos.done", counts),
    ]


def _lists_name_photos(connection: sa.Connection) -> bool:
    """Whether any guest has a header of photos, without reading all guests."""
    record = schema.guest.c.record
    named = sa.or_(*(record.icontains(f'"{header}":', autoescape=True) for header in PHOTO_HEADERS))
    return connection.execute(sa.select(sa.literal(1)).where(named).limit(1)).first() is not None


def _photo_of(store: Store, guest: str) -> str:
    def read(connection: sa.Connection) -> str:
        records = merged_records.records_of(connection, merged_records.person_of(connection, guest))
        return newest_photo(guests.facts_about_guests(connection, records))

    return store.read(read)
