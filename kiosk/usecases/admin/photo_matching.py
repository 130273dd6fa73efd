"""Whose photo a file is: by the list that names it, or by the name of the file. Pure."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.guest_columns import PHOTO_HEADERS
from kiosk.store import RegisteredGuest

_Found = dict[str, dict[str, Guest]]


@dataclass(frozen=True, slots=True)
class PhotoProblem:
    """A file that was not taken in, or that a list names and the folder lacks, and why."""

    file: str
    sentence: Sentence


def owners_of(
    files: Sequence[Path], registered: Sequence[RegisteredGuest], event: Event, *, only_listed: bool
) -> tuple[dict[Path, str], list[PhotoProblem]]:
    """The guest of each file by id, and the problems of files of nobody, of several, or missing.

    With `only_listed`, files that no list names are left aside without a problem.
    """
    listed = _by_key((_key(listed_file(one.guest)), one.guest) for one in registered)
    named = _by_key((key, one.guest) for one in registered for key in _keys(one, event))
    owners: dict[Path, str] = {}
    problems = list(_missing(files, listed, event))
    for path in files:
        found = listed.get(_key(path.name)) or ({} if only_listed else named.get(_key(path.stem)))
        problem = _problem(list((found or {}).values()), set(owners.values()), event)
        if found and problem is None:
            owners[path] = next(iter(found))
        elif problem is not None and (found or not only_listed):
            problems.append(PhotoProblem(path.name, problem))
    return owners, problems


def listed_file(guest: Guest) -> str:
    """The name of the photo's file in the guest's list; empty for none."""
    items = guest.extra.items()
    found = (value for header, value in items if header.strip().casefold() in PHOTO_HEADERS)
    return Path(next(found, "").strip().replace("\\", "/")).name


def _problem(found: Sequence[Guest], served: set[str], event: Event) -> Sentence | None:
    """Why a file of these guests is not taken in; None if it is. `served` have a file already."""
    if not found:
        return Sentence("photos.nobody")
    names = ", ".join(sorted(_label(one, event) for one in found))
    if len(found) > 1:
        return Sentence("photos.several", {"names": names})
    return Sentence("photos.second", {"name": names}) if found[0].id in served else None


def _missing(files: Sequence[Path], listed: _Found, event: Event) -> Iterator[PhotoProblem]:
    present = {_key(path.name) for path in files}
    for key, holders in listed.items():
        if key not in present:
            guest = next(iter(holders.values()))
            sentence = Sentence("photos.missing", {"name": _label(guest, event)})
            yield PhotoProblem(listed_file(guest), sentence)


def _by_key(pairs: Iterable[tuple[str, Guest]]) -> _Found:
    found: _Found = defaultdict(dict)
    for key, guest in pairs:
        if key:
            found[key][guest.id] = guest
    return dict(found)


def _keys(one: RegisteredGuest, event: Event) -> Iterator[str]:
    """What a file of this guest may be called: reference, code, e-mail address, name."""
    guest = one.guest
    parts = (guest.given_latin, guest.family_latin)
    both_orders = ("".join(parts), "".join(reversed(parts)))
    names = (guest.name_ko, guest.name_latin, guest_names.latin(guest, event), *both_orders)
    yield from dict.fromkeys(map(_key, (guest.reference, *one.codes, guest.email, *names)))


def _key(text: str) -> str:
    """A text without case, spaces, hyphens and underscores, in composed letters."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return "".join(letter for letter in folded if not letter.isspace() and letter not in "-_")


def _label(guest: Guest, event: Event) -> str:
    return guest.name_ko or guest_names.latin(guest, event) or guest.id
