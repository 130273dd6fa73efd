"""Finds the guest with whom a companion comes, as the companion's own row names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.records.entities import Guest
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.companions.parties import standing_records
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.guest_matching import KnownGuest, names_of
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.programme.seated_guests import Guests
from kiosk.exchange.importing.refusals import InvalidCell, errors_about


def resolve_principals(
    plan: ImportPlan, persons: Sequence[Person], known: Sequence[KnownGuest]
) -> tuple[list[Person], list[Person]]:
    """Sets the ids of the guests whose companions these are: the resolved persons, the refused."""
    principals = _Principals(plan, persons, known)
    resolved, refused = [], []
    for person in persons:
        try:
            with errors_about("companion_of"):
                person.values["companion_of"] = principals.require(person.principal)
        except InvalidCell as error:
            plan.refuse(SheetKind.GUESTS, person.row.refuse(error))
            refused.append(person)
        else:
            resolved.append(person)
    return resolved, refused


def check_not_nested(person: Person, change: RecordChange, principals: set[str]) -> None:
    """Raises InvalidCell for a companion with companions; `principals` are guests who have some."""
    guest = change.after
    if not isinstance(guest, Guest) or not guest.companion_of:
        return
    if guest.id in principals or guest.id == guest.companion_of:
        raise InvalidCell("import.companion.nested", value=person.principal).about("companion_of")
    if person.companions:
        raise InvalidCell("import.companion.party").about("companions")


class _Principals:
    """The guests who may have companions, by what a row may call them."""

    def __init__(
        self, plan: ImportPlan, persons: Iterable[Person], known: Sequence[KnownGuest]
    ) -> None:
        self._guests, self._standing = Guests(plan.changes, known), standing_records(known)
        changed = [one.after for one in plan.changes if isinstance(one.after, Guest)]
        guests = {one.id: one for one in (*(one.guest for one in known), *changed)}
        self._companions = {one.id for one in guests.values() if one.companion_of}
        self._with_rows = {key for person in persons for key in _keys_of(person)} - {""}

    def require(self, text: str) -> str:
        """The id of the guest whom a text names. Raises InvalidCell, also for a companion."""
        try:
            found = self._guests.find(text)
        except InvalidCell as error:
            if comparison_form(text) in self._with_rows:
                raise InvalidCell("import.companion.nested", value=text) from error
            raise
        principal = self._standing.get(found, found)
        if principal in self._companions:
            raise InvalidCell("import.companion.nested", value=text)
        return principal


def _keys_of(person: Person) -> Iterator[str]:
    yield comparison_form(person.values.get("reference") or "")
    yield comparison_form(person.code)
    yield from names_of(person.values.get)
