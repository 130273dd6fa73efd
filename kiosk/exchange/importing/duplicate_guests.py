"""Finds rows that may be about one person: equal e-mail, or equal name and organisation.

Both rows are imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.records.fields.guest_fields import NAME_FIELDS
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import place_of

_TOLD = 20
_NOTES = {"email": "import.note.twice_email", "name": "import.note.twice_name"}


@dataclass(slots=True)
class DuplicateGuests:
    """The rows so far, by hashes of their keys, since a list may be long."""

    seen: dict[int, int] = field(default_factory=dict)
    found: list[tuple[str, Person, int]] = field(default_factory=list)
    number: int = 0

    def check(self, person: Person) -> None:
        """Records a row, and whether an earlier one may be about the same person."""
        row = person.row.number
        for kind, key in _keys(person):
            first = self.seen.setdefault(hash((kind, key)), row)
            if first != row:
                self.number += 1
                if len(self.found) < _TOLD:
                    self.found.append((kind, person, first))
                break

    def add_notes(self, plan: ImportPlan) -> None:
        """Adds a note for each duplicate to the plan; of many only for the first ones."""
        for kind, person, first in self.found:
            source = person.row.source
            place = place_of(source.file, source.sheet, person.row.number)
            plan.note(_NOTES[kind], place=place, row=first)
        if self.number > len(self.found):
            plan.note("import.note.twice_more", number=self.number - len(self.found))
        self.seen.clear()


def _keys(person: Person) -> Iterator[tuple[str, object]]:
    values = person.values
    if email := values.get("email"):
        yield "email", comparison_form(email)
    organisation = values.get("organisation_ko") or values.get("organisation_en")
    name = " ".join(values.get(part) or "" for part in NAME_FIELDS)
    if organisation and name.strip():
        # Faster than a comparison of names: a list may have a hundred thousand rows.
        yield "name", (name.casefold(), organisation.casefold())
