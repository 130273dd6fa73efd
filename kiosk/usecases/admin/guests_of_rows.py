"""Finds the guests who a few rows of a list may be about, without reading all guests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import sqlalchemy as sa

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.guest_matching import ids_of, names_of
from kiosk.store import Store
from kiosk.store.queries import guests
from kiosk.store.queries.guests import RegisteredGuest

# With more rows it is faster to read all guests.
_MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class GuestsByKeys:
    """The guests of a store by what an import matches rows by."""

    store: Store

    def categories(self) -> Sequence[str]:
        """The categories of all guests, in the order of their ids."""
        return self.store.read(guests.categories)

    def of(self, persons: Sequence[Person]) -> Sequence[RegisteredGuest] | None:
        """All guests who the persons of rows may be, ordered by id.

        None for many rows, and where companions come in: those are found by the guests they belong
        to.
        """
        if len(persons) > _MOST_ROWS or any(map(_names_companions, persons)):
            return None
        found = self.store.read(lambda connection: _registered(connection, persons))
        return None if any(one.guest.companion_of for one in found) else found


def _names_companions(person: Person) -> bool:
    return bool(person.principal) or person.companions is not None


def _registered(connection: sa.Connection, persons: Sequence[Person]) -> list[RegisteredGuest]:
    ids = _by_keys(connection, persons)
    ids |= {id_ for person in persons for id_ in ids_of(person)}
    codes = {code for one in persons for code in (one.code, *one.addon_codes) if code}
    ids |= guests.holders_of(connection, codes)
    found = guests.all_guests(connection, ids)
    while standing := {one.merged for one in found if one.merged} - ids:
        ids |= standing
        found = guests.all_guests(connection, ids)
    return found


def _by_keys(connection: sa.Connection, persons: Sequence[Person]) -> set[str]:
    """The ids of guests with the reference of a row; of other rows those with their name or e-mail.

    The reference of a row decides where one guest has it and it is the organiser's key.
    """
    sought = {_reference(one) for one in persons} - {""}
    bearers: dict[str, list[str]] = {}
    for id_, reference in guests.references(connection, sought):
        if (key := comparison_form(reference)) in sought:
            bearers.setdefault(key, []).append(id_)
    others = [
        one for one in persons if not one.certain or len(bearers.get(_reference(one), ())) != 1
    ]
    found = {id_ for ids in bearers.values() for id_ in ids}
    return found | _by_names(connection, others) if others else found


def _by_names(connection: sa.Connection, persons: Sequence[Person]) -> set[str]:
    emails = {comparison_form(one.values.get("email") or "") for one in persons} - {""}
    names = [names_of(one.values.get) for one in persons]
    korean, latin = ({name for name in part if name} for part in zip(*names, strict=True))
    found = set()
    for one in guests.guest_keys(connection):
        if one.email and comparison_form(one.email) in emails:
            found.add(one.id)
            continue
        own = names_of(partial(getattr, one))
        if own[0] in korean or own[1] in latin:
            found.add(one.id)
    return found


def _reference(person: Person) -> str:
    return comparison_form(person.values.get("reference") or "")
