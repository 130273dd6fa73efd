"""Takes in what a registration system has: guests and checkpoints, by the importer's own rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import sqlalchemy as sa

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal
from kiosk.store import Store
from kiosk.store.connectors import (
    Connector,
    Progress,
    SystemTicket,
    progress_of,
    write_progress,
    write_tickets,
)
from kiosk.usecases.admin.import_files import ImportResult, import_sheets

_MOST_NAMED = 200


@dataclass(frozen=True, slots=True)
class Received:
    """What was read of a system.

    `sheets` makes the sheets anew at each call, none where nothing has changed. `tickets` are all
    that the sheets have, `rows` the keys of tickets by the numbers of their rows on the sheet
    `tickets_sheet`. `lists` are ids of check-in lists by our checkpoints. The next increment begins
    at `cursor`; `shape` is a digest of all else that was read: with another one everything is read
    again. `is_whole` says that all tickets are in it, `describes_event` that the event's name and
    times are, and `notices` name what of the system is not taken over.
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
    notices: tuple[Sentence, ...] = ()


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
    result = ImportResult(ImportPlan(), 0)
    if received.sheets():
        result = import_sheets(store, received.sheets, connector.source)
    refused = _refused(result.plan.refusals, received)
    if result.plan.refused_whole:  # others changed the same records all the time
        return ReceivedImport(result, refused)

    def work(connection: sa.Connection) -> None:
        before = progress_of(connection, connector.name)
        if before is not None:
            write_tickets(connection, connector.name, received.tickets)
            write_progress(connection, connector.name, _after(before, received, result, refused))

    store.transact(work)
    return ReceivedImport(result, refused)


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
        place = key or f"{one.sheet} {one.row}"
        values = {"ticket": place, "column": one.column, "problem": one.problem}
        id_ = "connect.row" if one.column else "connect.row_whole"
        found.setdefault(place, Sentence(id_, values))
    return found
