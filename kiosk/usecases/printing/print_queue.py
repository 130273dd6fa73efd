"""The print queues: waiting, printing and finished jobs of each printer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.equipment.printer_status import INTERRUPTED
from kiosk.domain.journal import codec
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, PrintState
from kiosk.domain.records.entities import Guest
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.merging import merged_records
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.printing.printers import PrinterState, read_printers

_OPEN = [state.value for state in PrintState if state.is_open]


@dataclass(frozen=True, slots=True)
class Queued:
    """A badge that is not printed yet; `device` and `author` are names."""

    job: PrintJob
    guest: Guest
    device: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """A printer and its queue, the oldest job first."""

    printer: PrinterState
    jobs: tuple[Queued, ...] = ()


def queue_of(printer: str, queues: Iterable[Queue]) -> Queue | None:
    """The queue of a printer by its id; None if there is none."""
    return next((one for one in queues if one.printer.printer.id == printer), None)


def queues(store: Store) -> list[Queue]:
    """Every printer in use with its queue, and those out of use with jobs in it."""

    def work(connection: sa.Connection) -> list[Queue]:
        table = schema.print_job
        query = (
            sa.select(table.c.record, schema.guest.c.record)
            .outerjoin(schema.guest, schema.guest.c.id == table.c.guest)
            .where(table.c.state.in_([state.value for state in PrintState if not state.is_final]))
            .order_by(table.c.requested)
        )
        staff = names_of_staff(connection)
        queued = [_queued(job, guest, staff) for job, guest in connection.execute(query)]
        found = [
            Queue(state, tuple(one for one in queued if one.job.printer == state.printer.id))
            for state in read_printers(connection)
        ]
        return [queue for queue in found if queue.jobs or queue.printer.printer.active]

    return store.read(work)


def start_job(store: Store, subject: str, at: datetime) -> PrintJob | None:
    """Mark a job as printing; None if it was moved, cancelled or printed meanwhile."""

    def work(connection: sa.Connection) -> PrintJob | None:
        job = job_with(connection, subject)
        if job is None or job.state is not PrintState.WAITING or job.device != store.device:
            return None
        store.record(connection, [Draft(subject, FactKind.PRINT_STARTED, {"at": at.isoformat()})])
        return require_job(connection, subject)

    return store.transact(work)


def finish_job(store: Store, subject: str, why: str, at: datetime) -> None:
    """Record that a job was printed, or `why` not.

    Nothing is written unless the job is marked as printing.
    """
    failed = Draft(subject, FactKind.PRINT_FAILED, {"at": at.isoformat(), "why": why})
    done = Draft(subject, FactKind.PRINT_FINISHED, {"at": at.isoformat()})

    def work(connection: sa.Connection) -> None:
        job = job_with(connection, subject)
        if job is not None and job.state is PrintState.PRINTING:
            store.record(connection, [failed if why else done])

    store.transact(work)


def fail_job(store: Store, subject: str, why: str, at: datetime) -> None:
    """Mark a job as failed: the printer did not print, or did not report; it waits for staff."""
    draft = Draft(subject, FactKind.PRINT_FAILED, {"at": at.isoformat(), "why": why})
    store.transact(lambda connection: store.record(connection, [draft]))


def fail_interrupted(store: Store, at: datetime) -> int:
    """Mark jobs as failed that this device was printing when it stopped; returns how many."""

    def work(connection: sa.Connection) -> int:
        table = schema.print_job
        query = sa.select(table.c.record).where(table.c.state.in_(_OPEN))
        jobs = [codec.read(PrintJob, record) for (record,) in connection.execute(query)]
        body = {"at": at.isoformat(), "why": INTERRUPTED}
        own = [job for job in jobs if job.device == store.device]
        store.record(connection, [Draft(job.subject, FactKind.PRINT_FAILED, body) for job in own])
        return len(own)

    return store.transact(work)


def unfinished(store: Store) -> list[PrintJob]:
    """The waiting and printing jobs of this device, the oldest first."""

    def work(connection: sa.Connection) -> list[PrintJob]:
        table = schema.print_job
        query = (
            sa.select(table.c.record).where(table.c.state.in_(_OPEN)).order_by(table.c.requested)
        )
        jobs = [codec.read(PrintJob, record) for (record,) in connection.execute(query)]
        return [job for job in jobs if job.device == store.device]

    return store.read(work)


def job_with(connection: sa.Connection, subject: str) -> PrintJob | None:
    """A print job by its subject."""
    query = sa.select(schema.print_job.c.record).where(schema.print_job.c.subject == subject)
    record = connection.execute(query).scalar()
    return codec.read(PrintJob, record) if record else None


def has_badge(connection: sa.Connection, guest: str) -> bool:
    """Whether a person's badge is printed, in a queue, or waits at the desk.

    Badges of all records of the person count.
    """
    return any(job.state is not PrintState.CANCELLED for job in jobs_of(connection, guest))


def jobs_of(connection: sa.Connection, guest: str) -> list[PrintJob]:
    """All print jobs of a person, of all their records."""
    table = schema.print_job
    query = sa.select(table.c.record).where(table.c.guest.in_(_all_records(connection, guest)))
    return [codec.read(PrintJob, record) for (record,) in connection.execute(query)]


def newest_code(connection: sa.Connection, guest: str) -> str | None:
    """The newest valid code of a person, of all their records."""
    records = _all_records(connection, guest)
    held = [code for record in records for code in scans.codes_of(connection, record)]
    return max(held, key=lambda code: code.issued).written if held else None


def require_job(connection: sa.Connection, subject: str) -> PrintJob:
    """A print job that was just recorded."""
    job = job_with(connection, subject)
    if job is None:
        raise LookupError(subject)
    return job


def _all_records(connection: sa.Connection, guest: str) -> tuple[str, ...]:
    return merged_records.records_of(connection, merged_records.person_of(connection, guest))


def _queued(job: str, guest: str | None, staff: dict[str, str]) -> Queued:
    found = codec.read(PrintJob, job)
    return Queued(
        found,
        scans.guest_of(guest) if guest else Guest(id=found.guest),
        name_of(found.device),
        staff.get(found.author, found.author),
    )
