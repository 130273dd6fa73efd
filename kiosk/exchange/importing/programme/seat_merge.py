"""Merges the seats that lists give to guests with the seats that they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from kiosk.domain.journal.imported_values import NOWHERE, SEAT
from kiosk.domain.journal.merging.three_way_merge import Difference, Resolution, resolve
from kiosk.domain.records.entities import Guest, Seat
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.guest_matching import KnownGuest
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.merged_seats import case_of_person, overruling_record
from kiosk.exchange.importing.programme.programme import ProgrammeDraft, mark_of
from kiosk.exchange.importing.refusals import InvalidCell, errors_about

_SeatKey = tuple[str, str]
"""The ids of a guest and of a round."""
_NumberedSeat = tuple[str, str, str]
"""A round, a table, and the number of a seat as it is compared."""
_Listed = Mapping[str, KnownGuest]
"""The known guests by id."""


@dataclass(frozen=True, slots=True)
class SeatClaim:
    """The seat that a row gives to one guest in one round; `label` is its column, if it has one."""

    row: ImportRow
    seat: Seat
    label: str = ""

    @property
    def key(self) -> _SeatKey:
        return self.seat.guest, self.seat.round


class _SeatMove(NamedTuple):
    """A claim, the current seat, and the resolution on it."""

    claim: SeatClaim
    before: Seat | None
    resolution: Resolution | None
    listed_values: dict[str, Any]


def merge_seats(
    draft: ProgrammeDraft, claims: Sequence[SeatClaim], known: Sequence[KnownGuest]
) -> None:
    """Checks claims in order against tables, seats from the desk, capacity and each other."""
    seated = {(seat.guest, seat.round): seat for r in known for seat in r.seats if seat.table}
    listed = {registered.guest.id: registered for registered in known}
    claims = list(_unlike(draft, claims))
    moves = list(_moves(draft, claims, seated, listed))
    moving = {move.claim.key for move in moves}
    staying = [seat for key, seat in seated.items() if key not in moving]
    claimed = frozenset(claim.key for claim in claims)
    numbered = {_numbered(seat): 0 for seat in _counting(staying, listed)}
    tables = _TableSeats(draft, listed, claimed, _occupied(staying, listed), numbered)
    for move in moves:
        tables.plan(move)


def _unlike(draft: ProgrammeDraft, claims: Sequence[SeatClaim]) -> Iterator[SeatClaim]:
    """The claims with the ids of their tables, each seat once; contradictions are refused."""
    tables = draft.directory(SheetKind.TABLES)
    seen: dict[tuple[str, str], SeatClaim] = {}
    for claim in claims:
        key = claim.key
        try:
            with errors_about(claim.label or "table"):
                seat = Seat(*key, tables.require(claim.seat.table), claim.seat.seat)
                if key in seen:
                    _check_again(seen[key], seat)
                    continue
        except InvalidCell as error:
            draft.plan.refuse(SheetKind.SEATS, claim.row.refuse(error))
            continue
        seen[key] = replace(claim, seat=seat)
        yield seen[key]


def _check_again(first: SeatClaim, seat: Seat) -> None:
    if first.seat != seat:
        taken = first.seat
        raise InvalidCell(
            "import.seat.twice", round=taken.round, table=taken.table, row=first.row.number
        )


def _moves(
    draft: ProgrammeDraft,
    claims: Iterable[SeatClaim],
    seated: Mapping[_SeatKey, Seat],
    listed: _Listed,
) -> Iterator[_SeatMove]:
    """The claims that change a seat; the others count as unchanged."""
    for claim in claims:
        registered = listed.get(claim.seat.guest)
        move = _merged_with(claim, seated.get(claim.key), registered)
        _remember(draft, move, registered)
        if move.resolution in (None, Resolution.TAKEN):
            yield move
        else:
            draft.plan.tallies[SheetKind.SEATS].unchanged += 1


def _merged_with(claim: SeatClaim, before: Seat | None, known: KnownGuest | None) -> _SeatMove:
    if known is None:
        return _SeatMove(claim, before, Resolution.TAKEN, {})
    part = f"{SEAT}{claim.seat.round}"
    ours = [before.table, before.seat] if before else NOWHERE
    base = known.listed.value_of(Guest, part, ours)
    if claim.label and claim.seat.table == base[0]:
        # The column has no seat number: the current one stays.
        claim = replace(claim, seat=replace(claim.seat, seat=base[1]))
    theirs = [claim.seat.table, claim.seat.seat]
    if theirs == ours and claim.row.source.own_export:
        return _SeatMove(claim, before, None, {})
    resolution, remember = resolve(known.listed, part, base, ours, theirs)
    return _SeatMove(claim, before, resolution, {part: theirs} if remember else {})


def _remember(draft: ProgrammeDraft, move: _SeatMove, known: KnownGuest | None) -> None:
    """Records what a list says of a seat that is not simply taken over, and reports it."""
    if known is None or not (
        move.listed_values or move.resolution in (Resolution.KEPT, Resolution.CASE)
    ):
        return
    guest, seat = known.guest, move.claim.seat
    differences = []
    if move.resolution:
        ours = [move.before.table, move.before.seat] if move.before else NOWHERE
        part, theirs = f"{SEAT}{seat.round}", [seat.table, seat.seat]
        differences.append(Difference(part, ours, theirs, move.resolution))
    mark = mark_of(move.claim.row, move.listed_values)
    draft.plan.remember(RecordChange(guest, guest, mark=mark, differences=differences))


def _occupied(seats: Iterable[Seat], listed: _Listed) -> Counter[tuple[str, str]]:
    """The number of seats that are taken, by round and table; one for each person."""
    return Counter((seat.round, seat.table) for seat in _counting(seats, listed))


def _counting(seats: Iterable[Seat], listed: _Listed) -> Iterator[Seat]:
    """The seats that count: those that no other record of the same person overrules."""
    return (one for one in seats if not overruling_record(one.guest, one.round, listed))


@dataclass(frozen=True, slots=True)
class _TableSeats:
    """Plans changes of seats; `occupied` are seats that are taken, `claimed` those in the list.

    `numbered` are the rows that take seats with a number, 0 for seats that guests had before.
    """

    draft: ProgrammeDraft
    listed: _Listed
    claimed: frozenset[_SeatKey]
    occupied: Counter[tuple[str, str]]
    numbered: dict[_NumberedSeat, int]

    def plan(self, move: _SeatMove) -> None:
        """Plans a change of a seat, or refuses its row where the table is full."""
        seat = move.claim.seat
        person = overruling_record(seat.guest, seat.round, self.listed)
        if person is None and not self._take_place(move.claim):
            return
        if person and (person.guest.id, seat.round) not in self.claimed:
            _remember_case(self.draft, person, move)
        plan = self.draft.plan
        plan.seat(move.before, seat, mark_of(move.claim.row))
        if move.before and seat.guest in self.listed:
            plan.seated[seat.guest] = self.listed[seat.guest].guest

    def _take_place(self, claim: SeatClaim) -> bool:
        try:
            with errors_about(claim.label or "table"):
                _check_capacity(self.draft, claim.seat, self.occupied)
            with errors_about("seat"):
                _check_number(claim.seat, self.numbered)
        except InvalidCell as error:
            self.draft.plan.refuse(SheetKind.SEATS, claim.row.refuse(error))
            return False
        self.occupied[claim.seat.round, claim.seat.table] += 1
        self.numbered[_numbered(claim.seat)] = claim.row.number
        return True


def _check_capacity(draft: ProgrammeDraft, seat: Seat, occupied: Counter[tuple[str, str]]) -> None:
    if not seat.table:
        return
    capacity = draft.programme.tables[seat.table].capacity
    if capacity is not None and occupied[seat.round, seat.table] >= capacity:
        raise InvalidCell("import.seat.full", table=seat.table, round=seat.round, capacity=capacity)


def _numbered(seat: Seat) -> _NumberedSeat:
    return seat.round, seat.table, fold(seat.seat)


def _check_number(seat: Seat, numbered: Mapping[_NumberedSeat, int]) -> None:
    """Refuse a seat with a number that another guest has; one row of a list is named."""
    key = _numbered(seat)
    if not seat.seat or key not in numbered:
        return
    values = {"seat": seat.seat, "table": seat.table, "round": seat.round}
    if row := numbered[key]:
        raise InvalidCell("import.seat.taken_in", **values, row=row)
    raise InvalidCell("import.seat.taken", **values)


def _remember_case(draft: ProgrammeDraft, person: KnownGuest, move: _SeatMove) -> None:
    """Adds an open decision to the standing record for a seat of its second record."""
    if move.resolution is Resolution.TAKEN and (
        case := case_of_person(person, move.claim.seat, move.claim.row)
    ):
        draft.plan.remember(case)
