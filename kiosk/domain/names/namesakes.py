"""Namesakes: guests of equal names, and the fields that distinguish them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.fields.guest_fields import fields_by_place

# Fields that people know of themselves and each other, the most distinctive first.
_DISTINGUISHING = tuple(
    field.name for field in fields_by_place(lambda field: field.distinguishing_rank)
)
_MOST = 3


def names_of(guest: Guest) -> frozenset[str]:
    """The names of a guest in both scripts, without spaces, case, accents and order."""
    latin = f"{guest.family_latin} {guest.given_latin}"
    found = (_folded(guest.name_ko), _folded(guest.name_latin), _folded(latin))
    return frozenset(filter(None, found))


def are_namesakes(one: Guest, other: Guest) -> bool:
    """Whether two guests share a name in either script."""
    return not names_of(one).isdisjoint(names_of(other))


def distinguishing_fields(guest: Guest, others: Iterable[Guest]) -> tuple[str, ...]:
    """The fields that distinguish a guest from others of the same name, at most three."""
    alike = list(others)
    fields = []
    for name in _DISTINGUISHING:
        own = getattr(guest, name)
        remaining = [other for other in alike if getattr(other, name) == own]
        if own and len(remaining) < len(alike):
            fields.append(name)
            alike = remaining
        if not alike or len(fields) == _MOST:
            break
    return tuple(fields)


def field_in_language(field: str, language: str, guest: Guest, others: Iterable[Guest]) -> str:
    """The field in a language, if that distinguishes the guest as well; else the field itself."""
    name, _, script = field.rpartition("_")
    spoken = f"{name}_{language}"
    if script not in ("ko", "en") or not getattr(guest, spoken):
        return field
    apart = (one for one in others if getattr(one, field) != getattr(guest, field))
    distinguishes = all(getattr(one, spoken) != getattr(guest, spoken) for one in apart)
    return spoken if distinguishes else field


def _folded(name: str) -> str:
    return "".join(sorted(_words(name)))


def _words(name: str) -> Iterator[str]:
    apart = unicodedata.normalize("NFKD", name.casefold().replace("-", " "))
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    whole = unicodedata.normalize("NFC", bare)
    return (word for word in "".join(c if c.isalnum() else " " for c in whole).split())
