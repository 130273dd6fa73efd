"""Add-ons and sub-events: tickets that a system exports as further rows next to those of guests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.derived_values import resolve_derived
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.references import Directory
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.dates_and_times import Moment

Values = dict[str, Any]

_LABEL = "Add-ons"
_TAKEN = (Status.CONFIRMED, Status.PENDING)


@dataclass(slots=True)
class Addons:
    """Rows of add-ons: they extend another ticket of their order and are no guests of their own."""

    _rows: dict[str, list[ImportRow]] = field(default_factory=lambda: defaultdict(list))
    _listed: bool = False
    _codes: dict[str, int] = field(default_factory=dict)

    def take(self, row: ImportRow) -> bool:
        """Whether a row is an add-on, which is then collected for `enrol_owners`."""
        values = row.values
        self._listed = self._listed or "addon_to" in values
        main = values.pop("addon_to", "")
        if main:
            resolve_derived(values)
            self._rows[f"{values.get('booking', '')}-{main}"].append(row)
        return bool(main)

    def enrol_owners(self, persons: list[Person], sessions: Directory, plan: ImportPlan) -> None:
        """Adds each add-on to the guest of its main ticket: sessions, codes, and extra data.

        An add-on whose main ticket is not in the list is refused; a cancelled one is ignored.
        """
        if not self._listed:
            return
        taken = 0
        self._codes = {person.code: person.row.number for person in persons if person.code}
        for person in persons:
            rows = self._rows.pop(person.values.get("reference", ""), [])
            taken += self._enrol(person, rows, sessions, plan)
        if taken:
            plan.note("import.note.addons", number=taken)
        self._refuse_orphans(plan)

    def _enrol(
        self, person: Person, rows: list[ImportRow], sessions: Directory, plan: ImportPlan
    ) -> int:
        """Adds the add-ons of one guest. Returns their number without cancelled ones."""
        rows = [row for row in rows if row.values.get("status") in _TAKEN]
        names = list(map(_name, rows))
        for row in rows:
            self._give_code(person, row, plan)
        person.row.extra = person.row.extra | {_LABEL: ", ".join(names)}
        enrolled = [id_ for id_ in map(sessions.find, names) if id_]
        if enrolled:
            known = person.values.get("sessions", ())
            person.values["sessions"] = tuple(dict.fromkeys((*known, *enrolled)))
        return len(names)

    def _refuse_orphans(self, plan: ImportPlan) -> None:
        for main, rows in self._rows.items():
            for row in rows:
                error = InvalidCell("import.addon.orphan", value=main).about("addon_to")
                plan.refuse(SheetKind.GUESTS, row.refuse(error))

    def _give_code(self, person: Person, row: ImportRow, plan: ImportPlan) -> None:
        """Adds the code of an add-on's ticket to its guest, if it is not one of theirs."""
        code = row.values.get("code", "")
        if code and code != person.code and code not in person.addon_codes:
            if first := self._codes.get(code):
                error = InvalidCell("import.code.twice", value=code, row=first).about("code")
                plan.refuse(SheetKind.GUESTS, row.refuse(error))
                return
            self._codes[code] = row.number
            person.addon_codes[code] = row


def resolve_subevent(values: Values) -> None:
    """A ticket for one event of a series is valid on its days, unless it has its own validity."""
    starts, ends = values.pop("subevent_starts", None), values.pop("subevent_ends", None)
    values.pop("subevent", "")
    if isinstance(starts, Moment) and starts.day:
        last = ends.day if isinstance(ends, Moment) and ends.day else starts.day
        values["valid_from"] = values.get("valid_from") or Moment(starts.day)
        values["valid_until"] = values.get("valid_until") or Moment(last)


def _name(row: ImportRow) -> str:
    return str(row.values.get("category") or row.values.get("code") or row.number)
