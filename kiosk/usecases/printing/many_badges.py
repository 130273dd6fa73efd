"""Badges of many guests, selected by a filter: who gets one, and their print jobs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, PrintState
from kiosk.domain.records.entities import Status
from kiosk.domain.records.guest_filter import GuestFilter, GuestOrder, GuestSort
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.store import Store, schema
from kiosk.store.queries.guest_lists import guest_list
from kiosk.usecases.printing.print_queue import has_badge, job_with
from kiosk.usecases.printing.print_requests import PrintReason, request_in
from kiosk.usecases.printing.printers import PrinterUnknown, printer_with

_NO_BADGE = (Status.CANCELLED.value, Status.BLOCKED.value)


@dataclass(frozen=True, slots=True)
class BadgeCandidates:
    """The guests of a filter who get a badge, by delegation and name.

    Left out are those who `had` one, printed or in a queue, and those `without` a valid code or
    whose registration is cancelled or blocked.
    """

    guests: tuple[str, ...] = ()
    had: int = 0
    without: int = 0


def badge_candidates(
    store: Store, wanted: GuestFilter, *, again: bool = False, language: str = "ko"
) -> BadgeCandidates:
    """Who gets a badge; with `again` also those who had one."""
    sort = GuestSort(GuestOrder.DELEGATION, language=language)

    def work(connection: sa.Connection) -> BadgeCandidates:
        found = guest_list.guest_ids(connection, wanted, sort)
        entitled = _entitled(connection)
        printed = frozenset() if again else _with_job(connection)
        guests = tuple(one for one in found if one in entitled and one not in printed)
        had = sum(one in entitled and one in printed for one in found)
        return BadgeCandidates(guests, had, len(found) - len(guests) - had)

    return store.read(work)


def _entitled(connection: sa.Connection) -> frozenset[str]:
    """The guests who may come and have a valid code, on any of their records."""
    guest, code = schema.guest, schema.code
    codes = (
        sa.select(_person())
        .join_from(guest, code, code.c.guest == guest.c.id)
        .where(~code.c.revoked)
    )
    may_come = sa.select(guest.c.id).where(guest.c.status.not_in(_NO_BADGE), ~guest.c.erased)
    return frozenset(connection.execute(may_come.where(guest.c.id.in_(codes))).scalars())


def _with_job(connection: sa.Connection) -> frozenset[str]:
    """The guests with a badge, printed or in a queue, of any of their records."""
    guest, job = schema.guest, schema.print_job
    query = (
        sa.select(_person())
        .join_from(guest, job, job.c.guest == guest.c.id)
        .where(job.c.state != PrintState.CANCELLED.value)
    )
    return frozenset(connection.execute(query).scalars())


def _person() -> sa.ColumnElement[str]:
    """The record that stands for the person of a record."""
    guest = schema.guest
    return sa.func.coalesce(sa.func.nullif(guest.c.merged, ""), guest.c.id)


def request_many(
    store: Store,
    actor: Actor,
    guests: Sequence[str],
    printer: str,
    at: datetime,
    *,
    again: bool = False,
) -> list[PrintJob] | PrinterUnknown | NotAllowed:
    """Put the badges of some guests into a printer's queue, in one transaction.

    Who got a badge or lost their code meanwhile is left out.
    """
    if not may(actor.role, Right.PRINT):
        return NotAllowed(Right.PRINT)

    def work(connection: sa.Connection) -> list[PrintJob] | PrinterUnknown:
        if printer_with(connection, printer) is None:
            return PrinterUnknown(printer)
        lacking = (one for one in guests if again or not has_badge(connection, one))
        made = (
            request_in(
                store, connection, one, printer, at, why=PrintReason.MANY, author=actor.staff
            )
            for one in lacking
        )
        return [one for one in made if isinstance(one, PrintJob)]

    return store.transact(work)


def cancel_waiting(
    store: Store, actor: Actor, subjects: Iterable[str], at: datetime
) -> int | NotAllowed:
    """Cancel those of some print jobs that still wait, in one transaction; how many they were."""
    if not may(actor.role, Right.PRINT):
        return NotAllowed(Right.PRINT)

    def work(connection: sa.Connection) -> int:
        waiting = list(_waiting(connection, subjects))
        body = {"at": at.isoformat()}
        cancelled = [Draft(one, FactKind.PRINT_CANCELLED, body) for one in waiting]
        store.record(connection, cancelled, actor.staff)
        return len(cancelled)

    return store.transact(work)


def _waiting(connection: sa.Connection, subjects: Iterable[str]) -> Iterator[str]:
    for one in subjects:
        job = job_with(connection, one)
        if job is not None and job.state is PrintState.WAITING:
            yield one


def is_due(job: PrintJob, own_jobs: Sequence[PrintJob], faulty: Collection[str]) -> bool:
    """Whether a waiting job of this device is sent now, by its other jobs, the oldest first.

    Of many badges only one at a time, and not to a printer with a fault: so that single badges do
    not wait behind many, and those can be stopped.
    """
    if job.why != PrintReason.MANY:
        return True
    of_printer = [one for one in own_jobs if one.printer == job.printer]
    is_first = next((one for one in of_printer if one.why == PrintReason.MANY), None) == job
    is_busy = any(one.state is PrintState.PRINTING for one in of_printer)
    return is_first and not is_busy and job.printer not in faulty


def still_waiting(store: Store, subjects: Sequence[str]) -> tuple[str, ...]:
    """Those of some print jobs that wait or are printing."""

    def work(connection: sa.Connection) -> tuple[str, ...]:
        jobs = (job_with(connection, one) for one in subjects)
        return tuple(job.subject for job in jobs if job and job.state.is_open)

    return store.read(work)
