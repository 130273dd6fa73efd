"""Plans seats: the table of each guest in each round."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from kiosk.domain.records.entities import Guest, Seat, Status
from kiosk.exchange.importing.columns.column_recognition import Slot
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.guest_matching import KnownGuest
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.programme import ProgrammeDraft
from kiosk.exchange.importing.programme.seat_merge import SeatClaim, merge_seats
from kiosk.exchange.importing.programme.seated_guests import WHO, Guests
from kiosk.exchange.importing.references import Directory
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of
from kiosk.exchange.importing.values.cell_values import read_number

_TABLE_WORDS = re.compile(r"테이블|좌석|배정|번호|table|seat|number|assignment|no$")

_ROUND = re.compile(r"제?\d+(?:라운드|차|차라운드|차시|회차|부)|(?:round|라운드|r)\d+")
_TABLE = ("테이블", "테이블번호", "배정테이블", "table", "tablenumber", "tableno")


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
    merge_seats(draft, [claim for claim in claims if claim.seat.guest not in away], known)


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
) -> list[SeatClaim]:
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


def _claims_of(row: ImportRow, guest: str) -> Iterator[SeatClaim]:
    labels = {round_: label for label, round_ in row.source.rounds.items()}
    for round_, table in row.tables.items():
        yield SeatClaim(row, Seat(guest, round_, read_number(table)), labels[round_])


def _claim_of(draft: ProgrammeDraft, row: ImportRow, guest: str) -> SeatClaim:
    values = row.values
    with errors_about("round"):
        round_ = draft.directory(SheetKind.ROUNDS).require(values.get("round", ""))
        only = list(draft.programme.rounds)
        if not round_ and len(only) != 1:
            raise InvalidCell("import.seat.no_round")
    seat = Seat(guest, round_ or only[0], values.get("table", ""), values.get("seat", ""))
    return SeatClaim(row, seat)
