"""Requests to print, move, cancel and reissue badges. None of them is a scan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

import sqlalchemy as sa
from uuid_utils import uuid7

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, PrintState
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput, tidy_reason
from kiosk.store import Store
from kiosk.usecases.guests.decisions import replace_codes
from kiosk.usecases.printing.print_queue import job_with, newest_code, require_job
from kiosk.usecases.printing.printers import PrinterUnknown, printer_with

R = TypeVar("R")


class PrintReason(StrEnum):
    """The reason for which a badge is printed."""

    ARRIVAL = "arrival"
    DESK = "desk"
    AGAIN = "again"
    REISSUE = "reissue"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class PrintRequested:
    """The badge is in a printer's queue."""

    job: PrintJob


@dataclass(frozen=True, slots=True)
class BadgeReissued:
    """The earlier codes are revoked; the badge with the new one is in the queue."""

    code: str
    job: PrintJob


@dataclass(frozen=True, slots=True)
class PrintJobMoved:
    """The badge is in the queue of another printer, or of the same again."""

    job: PrintJob


@dataclass(frozen=True, slots=True)
class PrintJobCancelled:
    """The badge will not be printed."""

    job: PrintJob


@dataclass(frozen=True, slots=True)
class JobOver:
    """The job is printed, printing or cancelled; nothing was changed."""

    state: PrintState


@dataclass(frozen=True, slots=True)
class JobUnknown:
    """There is no such print job; nothing was changed."""

    subject: str


@dataclass(frozen=True, slots=True)
class GuestUnknown:
    """There is no such guest, or they have no valid code; nothing was changed."""

    guest: str


def request(
    store: Store,
    guest: str,
    printer: str,
    at: datetime,
    *,
    why: PrintReason = PrintReason.ARRIVAL,
    layout: str = "",
    actor: Actor | None = None,
) -> PrintRequested | PrinterUnknown | GuestUnknown | NotAllowed:
    """Put a guest's badge into a printer's queue; `actor` is None for a kiosk.

    This device prints it. Without a `layout` the printer's own is used.
    """
    if actor is not None and not may(actor.role, Right.PRINT_BADGE):
        return NotAllowed(Right.PRINT_BADGE)

    wish = _RequestParameters(guest, printer, at, why, layout, actor.staff if actor else "")

    def work(connection: sa.Connection) -> PrintRequested | PrinterUnknown | GuestUnknown:
        job = _request(store, connection, wish)
        return PrintRequested(job) if isinstance(job, PrintJob) else job

    return store.transact(work)


def request_in(
    store: Store,
    connection: sa.Connection,
    guest: str,
    printer: str,
    at: datetime,
    *,
    why: PrintReason,
    author: str,
) -> PrintJob | PrinterUnknown | GuestUnknown:
    """As `request` by staff who have the right, within a transaction."""
    wish = _RequestParameters(guest, printer, at, why, author=author)
    return _request(store, connection, wish)


def reissue(
    store: Store,
    actor: Actor,
    guest: str,
    printer: str,
    at: datetime,
    *,
    reason: str,
    layout: str = "",
) -> BadgeReissued | PrinterUnknown | GuestUnknown | NotAllowed | InvalidInput:
    """Revoke a guest's codes, issue a new one and print it, in one transaction.

    The reason is kept as a note on the guest.
    """
    for right in (Right.CODES, Right.PRINT):
        if not may(actor.role, right):
            return NotAllowed(right)
    tidied = tidy_reason(reason)
    if isinstance(tidied, InvalidInput):
        return tidied

    wish = _RequestParameters(guest, printer, at, PrintReason.REISSUE, layout, actor.staff)

    def work(connection: sa.Connection) -> BadgeReissued | PrinterUnknown | GuestUnknown:
        job = _request(store, connection, wish)
        if not isinstance(job, PrintJob):
            return job
        body = {"text": tidied, "at": at.isoformat()}
        note = Draft(facts.guest_subject(guest), FactKind.NOTE_ADDED, body)
        store.record(connection, [note], actor.staff)
        new = replace_codes(store, connection, guest, at, actor.staff).code
        return BadgeReissued(new, job)

    return store.transact(work)


def move(
    store: Store, actor: Actor, subject: str, printer: str, at: datetime
) -> PrintJobMoved | PrinterUnknown | JobOver | JobUnknown | NotAllowed:
    """Move a waiting or failed job to any printer, also its own; this device prints it."""

    def work(connection: sa.Connection) -> PrintJobMoved | PrinterUnknown:
        if printer_with(connection, printer) is None:
            return PrinterUnknown(printer)
        body = {"printer": printer, "at": at.isoformat()}
        store.record(connection, [Draft(subject, FactKind.PRINT_MOVED, body)], actor.staff)
        return PrintJobMoved(require_job(connection, subject))

    return _with_open_job(store, actor, subject, work)


def cancel(
    store: Store, actor: Actor, subject: str, at: datetime
) -> PrintJobCancelled | JobOver | JobUnknown | NotAllowed:
    """Cancel a waiting or failed job."""

    def work(connection: sa.Connection) -> PrintJobCancelled:
        body = {"at": at.isoformat()}
        store.record(connection, [Draft(subject, FactKind.PRINT_CANCELLED, body)], actor.staff)
        return PrintJobCancelled(require_job(connection, subject))

    return _with_open_job(store, actor, subject, work)


@dataclass(frozen=True, slots=True)
class _RequestParameters:
    """The parameters of a print request: guest, printer, time, reason, layout and author."""

    guest: str
    printer: str
    at: datetime
    why: PrintReason
    layout: str = ""
    author: str = ""

    def body(self, layout: str) -> dict[str, str]:
        """The body of the fact; `layout` is the printer's, used where none was requested."""
        return {
            "guest": self.guest,
            "printer": self.printer,
            "layout": self.layout or layout,
            "why": str(self.why),
            "at": self.at.isoformat(),
        }


def _request(
    store: Store, connection: sa.Connection, wish: _RequestParameters
) -> PrintJob | PrinterUnknown | GuestUnknown:
    found = printer_with(connection, wish.printer)
    if found is None:
        return PrinterUnknown(wish.printer)
    if newest_code(connection, wish.guest) is None:
        return GuestUnknown(wish.guest)
    subject, body = f"print:{uuid7()}", wish.body(found.layout)
    store.record(connection, [Draft(subject, FactKind.PRINT_REQUESTED, body)], wish.author)
    return require_job(connection, subject)


def _with_open_job(
    store: Store, actor: Actor, subject: str, work: Callable[[sa.Connection], R]
) -> R | JobOver | JobUnknown | NotAllowed:
    """Do `work` if the job is neither printed nor printing."""

    def checked(connection: sa.Connection) -> R | JobOver | JobUnknown:
        job = job_with(connection, subject)
        if job is None:
            return JobUnknown(subject)
        if not job.state.is_changeable:
            return JobOver(job.state)
        return work(connection)

    return store.transact(checked) if may(actor.role, Right.PRINT) else NotAllowed(Right.PRINT)
