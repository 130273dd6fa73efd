"""Acts on several guests of a delegation at once: undo their check-in, print their badges.

Each act is one transaction with a fact of its own for every guest. A guest whom it does not fit
does not stop the others, and is named in the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.scan_history import passes
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob
from kiosk.domain.records.entities import Direction, Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput, tidy_reason
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.annulments import Annulled, annul_in
from kiosk.usecases.printing.print_queue import has_badge
from kiosk.usecases.printing.print_requests import PrintReason, request_in
from kiosk.usecases.printing.printers import PrinterUnknown, read_printers


@dataclass(frozen=True, slots=True)
class ManyDone:
    """For whom an act was done, and for whom not, in the order in which they were named."""

    done: tuple[Guest, ...] = ()
    left: tuple[Guest, ...] = ()


def undo_check_ins(
    store: Store, actor: Actor, guests: Sequence[str], checkpoint: str, at: datetime, *, reason: str
) -> ManyDone | NotAllowed | InvalidInput:
    """Annul the last entry of each guest at a checkpoint; the entries stay visible.

    Guests whose last scan there is no entry are left as they are. Raises StoreError.
    """
    for right in (Right.DELEGATIONS, Right.UNDO):
        if not may(actor.role, right):
            return NotAllowed(right)
    why = tidy_reason(reason)
    if isinstance(why, InvalidInput):
        return why

    def work(connection: sa.Connection) -> ManyDone:
        results = []
        for holder in _holders(connection, guests):
            entry = _last_entry(connection, holder, checkpoint)
            undone = entry and annul_in(store, connection, entry, at, why, author=actor.staff)
            results.append((holder, isinstance(undone, Annulled)))
        return _many_done(results)

    return store.transact(work)


def print_badges(
    store: Store, actor: Actor, guests: Sequence[str], at: datetime, printer: str = ""
) -> ManyDone | NotAllowed | PrinterUnknown:
    """Put the badges of several guests into the queue of a printer, or of the first in use.

    Guests without a valid code have no badge and are left out. Raises StoreError.
    """
    if not may(actor.role, Right.PRINT_BADGE):
        return NotAllowed(Right.PRINT_BADGE)

    def work(connection: sa.Connection) -> ManyDone | PrinterUnknown:
        in_use = [one.printer.id for one in read_printers(connection) if one.printer.active]
        if not in_use:
            return PrinterUnknown(printer)
        chosen = printer if printer in in_use else in_use[0]
        results = []
        for holder in _holders(connection, guests):
            why = PrintReason.AGAIN if has_badge(connection, holder.guest) else PrintReason.DESK
            job = request_in(
                store, connection, holder.guest, chosen, at, why=why, author=actor.staff
            )
            results.append((holder, isinstance(job, PrintJob)))
        return _many_done(results)

    return store.transact(work)


def _holders(connection: sa.Connection, guests: Sequence[str]) -> list[scans.Holder]:
    """The holders of distinct ids; unknown ids are left out."""
    found = (scans.holder_by_guest(connection, id_) for id_ in dict.fromkeys(guests))
    return [holder for holder in found if holder is not None]


def _last_entry(connection: sa.Connection, holder: scans.Holder, checkpoint: str) -> str:
    """The id of the scan by which a person is inside a checkpoint; empty if they are not."""
    passed = passes(scans.history_of(connection, holder, checkpoint))
    is_inside = bool(passed) and passed[-1].direction is Direction.ENTRY
    return passed[-1].id if is_inside else ""


def _many_done(results: Sequence[tuple[scans.Holder, bool]]) -> ManyDone:
    known = [(holder.credential.guest, done) for holder, done in results]
    return ManyDone(
        tuple(guest for guest, done in known if guest and done),
        tuple(guest for guest, done in known if guest and not done),
    )
