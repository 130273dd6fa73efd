"""Plans seats: the table of each guest in each round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

from kiosk.domain.journal.imported_values import NOWHERE, SEAT
from kiosk.domain.journal.three_way_merge import Difference, Resolution, resolve
from kiosk.domain.records.entities import Guest, Seat, Status
from kiosk.exchange.importing.columns.column_recognition import Slot
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.guest_matching import KnownGuest
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.merged_seats import case_of_person, overruling_record
from kiosk.exchange.importing.programme.programme import ProgrammeDraft, mark_of
from kiosk.exchange.importing.programme.seated_guests import WHO, Guests
from kiosk.exchange.importing.references import Directory
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of
from kiosk.exchange.importing.values.cell_values import read_number

_TABLE_WORDS = re.compile(r"테이블|좌석|배정|번호|table|seat|number|assignment|no$")

_ROUND = re.compile(r"제?\d+(?:라운드|차|차라운드|차시|회차|부)|(?:round|라운드|r)\d+")
_TABLE = ("테이블", "테이블번호", "배정테이블", "table", "tablenumber", "tableno")


@dataclass(frozen=True, slots=True)
class _SeatClaim:
    """The seat that a row gives to one guest in one round; `label` is its column, if it has one."""

    row: ImportRow
    seat: Seat
    label: str = ""


def round_words(label: str) -> str:
    """The round in a folded header, or empty: "1라운드" in "1라운드테이블".

    A number alone is no round.
    """
    rest = _TABLE_WORDS.sub("", label)
    return rest if _ROUND.fullmatch(rest) else ""


def is_table(slot: Slot, layout: SheetLayout) -> bool:
    """Whether a column holds table numbers without naming a round."""
    if slot.column is None:
        return fold(slot.label) in _TABLE
    return layout.kind is SheetKind.SEATS and slot.column.field == "table"


def round_columns(layout: SheetLayout, draft: ProgrammeDraft) -> dict[str, str]:
    """Rounds by the headers of their own columns, such as "1라운드 테이블".

    A column with the header "테이블" belongs to the only round of an event that has one.
    """
    rounds = draft.directory(SheetKind.ROUNDS)
    only = list(draft.programme.rounds)[:2]
    found: dict[str, str] = {}
    for label in (slot.label for slot in layout.slots if not slot.column):
        rest = _TABLE_WORDS.sub("", fold(label))
        round_ = rounds.find(rest) if rest and not rest.isdigit() else None
        if fold(label) in _TABLE and len(only) == 1:
            round_ = only[0]
        elif fold(label) in _TABLE and only:
            draft.plan.note("import.note.table_of_which_round", column=label)
        if round_ is not None and round_ not in found.values():
            found[label] = round_
    return found


def plan_seats(
    draft: ProgrammeDraft,
    rows: Iterable[ImportRow],
    seated: Iterable[tuple[ImportRow, str]],
    known: Sequence[KnownGuest],
) -> None:
    """Plans seats, those in guest lists first; guests who cancelled get none."""
    claims = [claim for row, id_ in seated for claim in _claims_of(row, id_)]
    rows = list(rows)
    if not rows and not claims:
        return
    guests = Guests(draft.plan.changes, known) if rows else None
    for row in rows:
        errors: list[InvalidCell] = []
        fresh = _claims_in(draft, guests, row, errors) if guests else []
        if errors or row.refused:
            errors += table_errors(draft, row)
            draft.plan.refuse(SheetKind.SEATS, *row.refusals(errors))
        else:
            claims += fresh
    away = _cancelled(draft.plan.changes, known) if claims else frozenset()
    _merge_seats(draft, [claim for claim in claims if claim.seat.guest not in away], known)


def _cancelled(changes: Iterable[RecordChange], known: Iterable[KnownGuest]) -> frozenset[str]:
    """The ids of guests who cancelled, by the list or else by the store."""
    statuses = {registered.guest.id: registered.guest.status for registered in known}
    for change in changes:
        if isinstance(change.after, Guest):
            statuses[change.after.id] = change.after.status
    return frozenset(id_ for id_, status in statuses.items() if status is Status.CANCELLED)


def table_errors(draft: ProgrammeDraft, row: ImportRow) -> list[InvalidCell]:
    """Errors for the tables of a row that the event does not have, in any column."""
    columns = {round_: label for label, round_ in row.source.rounds.items()}
    named = [(columns[round_], read_number(table)) for round_, table in row.tables.items()]
    if not named and row.source.layout.kind is SheetKind.SEATS:
        named = [("table", row.values.get("table", ""))]
    tables = draft.directory(SheetKind.TABLES) if named else None
    return errors_of(*(partial(_require, tables, *one) for one in named)) if tables else []


def _require(tables: Directory, column: str, table: str) -> None:
    with errors_about(column):
        tables.require(table)


def _claims_in(
    draft: ProgrammeDraft, guests: Guests, row: ImportRow, errors: list[InvalidCell]
) -> list[_SeatClaim]:
    """The seats in a row of a seat list; errors are added to `errors`."""
    id_ = ""
    try:
        id_ = guests.require(row)
    except InvalidCell as error:
        errors += [] if row.lacks(*WHO) else [error]
    if row.tables:
        return list(_claims_of(row, id_))
    try:
        return [_claim_of(draft, row, id_)]
    except InvalidCell as error:
        errors += [] if row.lacks("round") else [error]
    return []


def _claims_of(row: ImportRow, guest: str) -> Iterator[_SeatClaim]:
    labels = {round_: label for label, round_ in row.source.rounds.items()}
    for round_, table in row.tables.items():
        yield _SeatClaim(row, Seat(guest, round_, read_number(table)), labels[round_])


def _claim_of(draft: ProgrammeDraft, row: ImportRow, guest: str) -> _SeatClaim:
    values = row.values
    with errors_about("round"):
        round_ = draft.directory(SheetKind.ROUNDS).require(values.get("round", ""))
        only = list(draft.programme.rounds)
        if not round_ and len(only) != 1:
            raise InvalidCell("import.seat.no_round")
    seat = Seat(guest, round_ or only[0], values.get("table", ""), values.get("seat", ""))
    return _SeatClaim(row, seat)


def _merge_seats(
    draft: ProgrammeDraft, claims: Sequence[_SeatClaim], known: Sequence[KnownGuest]
) -> None:
    """Checks claims in order against tables, seats from the desk, capacity and each other."""
    seated = {(seat.guest, seat.round): seat for r in known for seat in r.seats if seat.table}
    listed = {registered.guest.id: registered for registered in known}
    moves = []
    claims = list(_unlike(draft, claims))
    for claim in claims:
        before = seated.get((claim.seat.guest, claim.seat.round))
        move = _merged_with(claim, before, listed.get(claim.seat.guest))
        if move.resolution in (None, Resolution.TAKEN):
            moves.append(move)
        else:
            draft.plan.tallies[SheetKind.SEATS].unchanged += 1
        _remember(draft, move, listed.get(claim.seat.guest))
    moving = {(move.claim.seat.guest, move.claim.seat.round) for move in moves}
    claimed = {(claim.seat.guest, claim.seat.round) for claim in claims}
    occupied = Counter(
        (s.round, s.table)
        for key, s in seated.items()
        if key not in moving and not overruling_record(*key, listed)
    )
    for move in moves:
        seat = move.claim.seat
        person = overruling_record(seat.guest, seat.round, listed)
        if person is None:
            try:
                with errors_about(move.claim.label or "table"):
                    _check_capacity(draft, seat, occupied)
            except InvalidCell as error:
                draft.plan.refuse(SheetKind.SEATS, move.claim.row.refuse(error))
                continue
            occupied[seat.round, seat.table] += 1
        elif (person.guest.id, seat.round) not in claimed:
            _remember_case(draft, person, move)
        draft.plan.seat(move.before, seat, mark_of(move.claim.row))
        if move.before and seat.guest in listed:
            draft.plan.seated[seat.guest] = listed[seat.guest].guest


def _remember_case(draft: ProgrammeDraft, person: KnownGuest, move: _SeatMove) -> None:
    """Adds an open decision to the standing record for a seat of its second record."""
    if move.resolution is Resolution.TAKEN and (
        case := case_of_person(person, move.claim.seat, move.claim.row)
    ):
        draft.plan.remember(case)


def _unlike(draft: ProgrammeDraft, claims: Sequence[_SeatClaim]) -> Iterator[_SeatClaim]:
    """The claims with the ids of their tables, each seat once; contradictions are refused."""
    tables = draft.directory(SheetKind.TABLES)
    seen: dict[tuple[str, str], _SeatClaim] = {}
    for claim in claims:
        key = (claim.seat.guest, claim.seat.round)
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


class _SeatMove(NamedTuple):
    """A claim, the current seat, and the resolution on it."""

    claim: _SeatClaim
    before: Seat | None
    resolution: Resolution | None
    listed_values: dict[str, Any]


def _merged_with(claim: _SeatClaim, before: Seat | None, known: KnownGuest | None) -> _SeatMove:
    if known is None:
        return _SeatMove(claim, before, Resolution.TAKEN, {})
    part = f"{SEAT}{claim.seat.round}"
    ours = [before.table, before.seat] if before else NOWHERE
    base = known.listed.value_of(Guest, part, ours)
    if claim.label and claim.seat.table == base[0]:
        # The column has no seat number: the current one stays.
        claim = replace(claim, seat=replace(claim.seat, seat=base[1]))
    theirs = [claim.seat.table, claim.seat.seat]
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


def _check_again(first: _SeatClaim, seat: Seat) -> None:
    if first.seat != seat:
        taken = first.seat
        raise InvalidCell(
            "import.seat.twice", round=taken.round, table=taken.table, row=first.row.number
        )


def _check_capacity(draft: ProgrammeDraft, seat: Seat, occupied: Counter[tuple[str, str]]) -> None:
    if not seat.table:
        return
    capacity = draft.programme.tables[seat.table].capacity
    if capacity is not None and occupied[seat.round, seat.table] >= capacity:
        raise InvalidCell("import.seat.full", table=seat.table, round=seat.round, capacity=capacity)
