"""Seats of merged records: the standing record of a person takes precedence over the second one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.journal.imported_values import NOWHERE, SEAT
from kiosk.domain.journal.merging.three_way_merge import Difference, Resolution
from kiosk.domain.records.entities import Seat
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.guest_matching import KnownGuest
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.programme import mark_of


def overruling_record(
    guest: str, round_: str, known: Mapping[str, KnownGuest]
) -> KnownGuest | None:
    """The standing record of a guest's person, if it is another one and has a seat in this round.

    It also counts as having one where the desk removed a seat that a list had given.
    """
    record = known.get(guest)
    person = known.get(record.merged) if record and record.merged else None
    if person is None:
        return None
    own = _place_of(person, round_) != NOWHERE or f"{SEAT}{round_}" in person.listed.base
    return person if own else None


def case_of_person(person: KnownGuest, seat: Seat, row: ImportRow) -> RecordChange | None:
    """The open decision where a list gives a second record another seat; None without one."""
    part, theirs = f"{SEAT}{seat.round}", [seat.table, seat.seat]
    ours = _place_of(person, seat.round)
    case = person.listed.cases.get(part)
    if ours == theirs or (case and case.theirs == theirs):
        return None
    difference = Difference(part, ours, theirs, Resolution.CASE)
    mark = mark_of(row, {part: theirs})
    return RecordChange(person.guest, person.guest, mark=mark, differences=(difference,))


def _place_of(record: KnownGuest, round_: str) -> list[Any]:
    found = (one for one in record.seats if one.round == round_ and one.table)
    return next(([one.table, one.seat] for one in found), NOWHERE)
