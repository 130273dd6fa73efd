"""Finds the guest of a row in a seat list: by reference, code, e-mail or name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from kiosk.domain.codes import code_text
from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.records.entities import Guest
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.guest_matching import KnownGuest, names_of
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.refusals import InvalidCell, errors_about
from kiosk.exchange.importing.values.scripts import split_scripts

WHO = ("reference", "code", "email", "guest")
"""Fields of a row that identify its guest."""


class Guests:
    """Guests by reference, code, e-mail, and by names that only one guest has."""

    def __init__(self, changes: Iterable[RecordChange], known: Iterable[KnownGuest]) -> None:
        self._ids: dict[tuple[str, str], set[str]] = defaultdict(set)
        guests = {r.guest.id: r.guest for r in known}
        guests |= {c.after.id: c.after for c in changes if isinstance(c.after, Guest)}
        self._known = guests.keys()
        for id_, guest in guests.items():
            self._add(id_, guest)
        for registered in known:
            for code in registered.codes:
                self._ids["code", code].add(registered.guest.id)
        for change in changes:
            for code in filter(None, (change.code, *change.addon_codes)):
                self._ids["code", code].add(change.after.id)

    def _add(self, id_: str, guest: Guest) -> None:
        self._ids["reference", comparison_form(guest.reference)].add(id_)
        self._ids["email", comparison_form(guest.email)].add(id_)
        for name in set(names_of(partial(getattr, guest))):
            self._ids["name", name].add(id_)

    def require(self, row: ImportRow) -> str:
        """The id of the guest of a row. Raises InvalidCell for none, or for several."""
        for field in WHO:
            if text := row.values.get(field):
                with errors_about(field):
                    return self._find(field, text)
        raise InvalidCell("import.seat.nobody").about("guest")

    def find(self, text: str) -> str:
        """The id of the guest whom a text names. Raises InvalidCell for none, or for several."""
        return text if text in self._known else self._find("guest", text)

    def _find(self, field: str, text: str) -> str:
        for way, key in _ways(text):
            found = self._ids.get((way, key), set()) if key and field in (way, "guest") else set()
            if len(found) == 1:
                return next(iter(found))
            if found:
                raise InvalidCell("import.seat.ambiguous", value=text, number=len(found))
        raise InvalidCell(
            "import.reference.unknown",
            value=text,
            kind=Sentence("import.kind.guests"),
            known="",
        )


def _ways(text: str) -> Iterator[tuple[str, str]]:
    yield "reference", comparison_form(text)
    yield "code", code_text.clean(text)
    yield "email", comparison_form(text)
    korean, latin = split_scripts(text, name=True)
    names = names_of({"name_ko": korean, "name_latin": latin}.get)
    yield from (("name", name) for name in names)
