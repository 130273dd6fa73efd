"""Takes in what a registration system has: guests and checkpoints, by the importer's own rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.codes import code_text
from kiosk.domain.journal.facts import Draft, code_revoked, guest_subject
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.guest_matching import id_by_reference
from kiosk.exchange.importing.importer import Options
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal
from kiosk.store import Store
from kiosk.store.connectors.systems import (
    Connector,
    Progress,
    SystemTicket,
    progress_of,
    revoked_ticket,
    write_progress,
    write_tickets,
)
from kiosk.store.queries import scans
from kiosk.usecases.admin.import_files import ImportResult, import_lists, import_sheets
from kiosk.usecases.connectors.foreign_checkins import SystemCheckin, take_in_checkins

_MOST_NAMED = 200


@dataclass(frozen=True, slots=True)
class Received:
    """What was read of a system.

    `sheets` makes the sheets anew at each call, none where nothing has changed. `tickets` are all
    that the sheets have, `rows` the keys of tickets by the numbers of their rows on the sheet
    `tickets_sheet`. `lists` are ids of check-in lists by our checkpoints. The next increment begins
    at `cursor`; `shape` is a digest of all else that was read: with another one everything is read
    again. `is_whole` says that all tickets are in it, `describes_event` that the event's name and
    times are, and `notices` name what of the system is not taken over. `revoked` are codes that
    count no longer, in the system's spelling. `files` are read in place
    of sheets, `checkins` those of the tickets, ours among them.
    """

    sheets: Callable[[], list[Sheet]]
    tickets: Sequence[SystemTicket]
    rows: Mapping[int, str]
    lists: Mapping[str, str]
    cursor: str
    shape: str
    is_whole: bool
    tickets_sheet: str
    describes_event: bool = False
    files: Sequence[Path] = ()
    checkins: Sequence[SystemCheckin] = ()
    notices: tuple[Sentence, ...] = ()
    revoked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedImport:
    """What was taken in: the import, and rows that were not, by the keys of their tickets."""

    result: ImportResult
    refused: Mapping[str, Sentence] = field(default_factory=dict)


def take_in_received(store: Store, connector: Connector, received: Received) -> ReceivedImport:
    """Record what a system has that differs from what is known, and how far the exchange is.

    A value that the desk changed stands; one that both changed waits for a decision. After an
    interruption the same increment is read again. Raises StoreError.
    """
    refused: dict[str, Sentence] = {}
    result = ImportResult(ImportPlan(), 0)
    if received.files:
        result, refused = _take_in_files(store, received.files)
    elif made := received.sheets():
        erased = _erased_rows(store, received)
        # An import takes its sheets apart, and makes them anew where it begins again.
        sheets = chain([made], iter(received.sheets, None))
        result = import_sheets(
            store, lambda: _without(erased, received, next(sheets)), connector.source
        )
    refused |= _refused(result.plan.refusals, received)
    if result.plan.refused_whole:  # others changed the same records all the time
        return ReceivedImport(result, refused)

    def work(connection: sa.Connection) -> None:
        before = progress_of(connection, connector.name)
        if before is not None:
            store.record(connection, _revocations(connection, received.revoked))
            revoked = _nobodys(connection, received.revoked)
            write_tickets(connection, connector.name, [*received.tickets, *revoked])
            write_progress(connection, connector.name, _after(before, received, result, refused))

    store.transact(work)
    take_in_checkins(store, received.checkins, received.lists, datetime.now(UTC))
    return ReceivedImport(result, refused)


def _revocations(connection: sa.Connection, codes: Sequence[str]) -> list[Draft]:
    """The revocations of those codes that are valid here, for the guests who hold them."""
    drafts = []
    for code in codes:
        key = str(code_text.listed(code))
        held = scans.holder_of(connection, key)
        is_valid = held is not None and not held.credential.revoked
        if held is not None and is_valid and (held.spelling or key) == code:
            drafts.append(code_revoked(held.guest, key))
    return drafts


def _nobodys(connection: sa.Connection, codes: Sequence[str]) -> list[SystemTicket]:
    """The tickets of those codes that no guest holds."""
    return [
        revoked_ticket(code)
        for code in codes
        if scans.holder_of(connection, str(code_text.listed(code))) is None
    ]


def _take_in_files(store: Store, files: Sequence[Path]) -> tuple[ImportResult, dict[str, Sentence]]:
    """Import files, unless they seem to be of another event: most earlier guests are missing."""
    names = {one.name for one in files}
    earlier = sum(one.listed.file in names and not one.guest.erased for one in store.guests())
    if earlier:
        missing = len(import_lists(store, files, Options(), dry_run=True).plan.missing)
        if 2 * missing > earlier:
            values = {"files": ", ".join(sorted(names)), "missing": missing, "earlier": earlier}
            other = {"files": Sentence("connect.file.other", values)}
            return ImportResult(ImportPlan(), 0), other
    return import_lists(store, files, Options()), {}


def _erased_rows(store: Store, received: Received) -> frozenset[int]:
    """The rows of guests who were erased here: the system does not bring them back.

    Their records are found by the ids that an import gives by the keys of tickets.
    """
    erased = store.erased_subjects()
    if not erased:
        return frozenset()
    mains = {one.ticket: one.main or one.ticket for one in received.tickets}
    return frozenset(
        number
        for number, key in received.rows.items()
        if guest_subject(id_by_reference(mains.get(key, key))) in erased
    )


def _without(rows: frozenset[int], received: Received, sheets: list[Sheet]) -> list[Sheet]:
    for sheet in sheets:
        if sheet.name == received.tickets_sheet:
            sheet.rows = [one for one in sheet.rows if one[0] not in rows]
    return sheets


def _after(
    before: Progress, received: Received, result: ImportResult, refused: Mapping[str, Sentence]
) -> Progress:
    seen = {one.ticket for one in received.tickets}
    kept = {key: why for key, why in before.refused.items() if key not in seen}
    tally = result.plan.tallies.get(SheetKind.GUESTS)
    return replace(
        before,
        cursor=received.cursor,
        shape=received.shape,
        describes_event=received.describes_event,
        lists=dict(received.lists),
        guests=before.guests + (tally.new if tally else 0),
        refused={**({} if received.is_whole else kept), **refused},
        notices=received.notices,
    )


def _refused(refusals: Sequence[Refusal], received: Received) -> dict[str, Sentence]:
    """Why rows were not taken in, by their tickets' keys, else by their places in the sheets."""
    found: dict[str, Sentence] = {}
    for one in refusals[:_MOST_NAMED]:
        key = received.rows.get(one.row, "") if one.sheet == received.tickets_sheet else ""
        if not key:
            found.setdefault(f"{one.file} {one.sheet} {one.row}", one.sentence)
            continue
        values = {"ticket": key, "column": one.column, "problem": one.problem}
        id_ = "connect.row" if one.column else "connect.row_whole"
        found.setdefault(key, Sentence(id_, values))
    return found
