"""Plans the companions of guests: a guest record for each, named or not.

A list names a companion in a row of their own, or says in a guest's row how many come along, and
who. Rows of their own count among that number. Of companions without one, category, organisation
and the like are those of the guest with whom they come.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.fields.guest_fields import NAME_FIELDS, SHARED
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.guest_matching import KnownGuest, names_of
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.programme.programme import mark_of, merged_change
from kiosk.exchange.importing.refusals import place_of
from kiosk.exchange.importing.values.scripts import split_scripts


@dataclass(frozen=True, slots=True)
class Party:
    """What a row says of those who come with its guest: how many, and the names of some."""

    row: ImportRow
    guest: Guest
    number: int
    names: tuple[str, ...]


class Parties:
    """The parties of an import, and the companions that have rows of their own, by their guest."""

    def __init__(self, known: Sequence[KnownGuest]) -> None:
        self._stated: list[Party] = []
        self._rows: dict[str, list[Guest]] = defaultdict(list)
        self._known: dict[str, list[KnownGuest]] = defaultdict(list)
        self._numbers: dict[str, set[int | None]] = defaultdict(set)
        standing = standing_records(known)
        for one in known:
            if one.guest.companion_of:
                principal = standing.get(one.guest.companion_of, one.guest.companion_of)
                self._numbers[principal].add(one.guest.companion_number)
                if not one.merged and not one.guest.erased:
                    self._known[principal].append(one)

    def next_number(self, principal: str) -> int:
        """The number of a new companion without a name: the first that no other has."""
        taken = self._numbers[principal]
        number = next(n for n in range(1, len(taken) + 2) if n not in taken)
        taken.add(number)
        return number

    def take(self, person: Person, change: RecordChange) -> None:
        """Records what an accepted row says of a party."""
        guest = change.after
        if not isinstance(guest, Guest):
            return
        if guest.companion_of:
            self._rows[guest.companion_of].append(guest)
        elif person.companions is not None:
            self._stated.append(Party(person.row, guest, person.companions, person.companion_names))

    def plan(self, plan: ImportPlan, named: set[str]) -> None:
        """Plans the companions that rows of their guests state; adds their ids to `named`."""
        new = 0
        for party in self._stated:
            for change in self._changes(plan, party, named):
                plan.take(SheetKind.GUESTS, change)
                named.add(change.after.id)
                new += change.before is None
        if new:
            plan.note("import.note.companions", number=new)

    def _changes(self, plan: ImportPlan, party: Party, named: set[str]) -> Iterator[RecordChange]:
        """The changes of one party: named ones first, then unnamed ones, then those withdrawn."""
        rows = self._rows[party.guest.id]
        with_rows = {name for guest in rows for name in _names_of(guest)}
        names = [one for one in map(_split, party.names) if with_rows.isdisjoint(_names_in(one))]
        free = self._without_row(party.guest.id, named)
        for name in names:
            yield self._change(party, _take(free, name), name)
        for _ in range(party.number - len(rows) - len(names)):
            yield self._change(party, free.pop(0) if free else None, {})
        for before in free:
            if _must_stay(before):
                plan.note("import.note.companion_stays", **_place_and_name(party, before.guest))
                named.add(before.guest.id)
            else:
                yield self._change(party, before, {"status": Status.CANCELLED})

    def _without_row(self, principal: str, named: set[str]) -> list[KnownGuest]:
        """The known companions from lists without a row in this one, those who must stay first."""
        found = [
            one
            for one in self._known[principal]
            if one.guest.id not in named and not one.listed.is_new
        ]
        return sorted(found, key=lambda one: (not _must_stay(one), one.guest.companion_number or 0))

    def _change(
        self, party: Party, before: KnownGuest | None, values: dict[str, Any]
    ) -> RecordChange:
        shared = {name: getattr(party.guest, name) for name in SHARED} | values
        if before:
            return merged_change(before.guest, before.listed, replace(party.row, extra={}), shared)
        principal = party.guest
        number = self.next_number(principal.id)
        guest = Guest(
            id=companion_id(principal.id, number),
            reference=f"{principal.reference}+{number}" if principal.reference else "",
            companion_of=principal.id,
            companion_number=number,
            **shared,
        )
        return RecordChange(None, guest, mark=mark_of(party.row))


def standing_records(known: Iterable[KnownGuest]) -> dict[str, str]:
    """The record that stands for the person, by each second record."""
    return {one.guest.id: one.merged for one in known if one.merged}


def companion_id(principal: str, number: int) -> str:
    """The id of a companion, equal on all devices that import the same list."""
    return hashlib.sha256(f"companion:{principal}:{number}".encode()).hexdigest()[:20]


def _place_and_name(party: Party, guest: Guest) -> dict[str, object]:
    source = party.row.source
    name = guest.name_ko or guest.name_latin or guest.family_latin or guest.reference or guest.id
    return {"place": place_of(source.file, source.sheet, party.row.number), "name": name}


def _take(free: list[KnownGuest], name: dict[str, Any]) -> KnownGuest | None:
    """Removes and returns the companion of that name, else the first without one."""
    wanted = _names_in(name)
    same = (one for one in free if not wanted.isdisjoint(_names_of(one.guest)))
    nameless = (one for one in free if not _is_named(one.guest))
    found = next(same, None) or next(nameless, None)
    if found:
        free.remove(found)
    return found


def _must_stay(companion: KnownGuest) -> bool:
    """Whether a companion is not withdrawn by a smaller number: who arrived, or has a name."""
    return companion.arrived or _is_named(companion.guest)


def _is_named(guest: Guest) -> bool:
    return any(getattr(guest, name) for name in NAME_FIELDS)


def _split(name: str) -> dict[str, Any]:
    korean, latin = split_scripts(name, name=True)
    return {"name_ko": korean, "name_latin": latin}


def _names_of(guest: Guest) -> set[str]:
    return set(names_of(partial(getattr, guest))) - {""}


def _names_in(values: dict[str, Any]) -> set[str]:
    return set(names_of(values.get)) - {""}
