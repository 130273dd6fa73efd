"""The rows that facts about tickets, print jobs, staff, devices and printers project to. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any

import sqlalchemy as sa

from kiosk.domain.equipment.devices import Device, Printer
from kiosk.domain.journal import codec
from kiosk.domain.journal.facts import Fact, canonical
from kiosk.domain.journal.guest_fold import fold_record
from kiosk.domain.journal.tickets_and_print_jobs import (
    fold_attempts,
    fold_labels,
    fold_print_job,
    fold_ticket,
)
from kiosk.domain.records.permissions import Staff
from kiosk.store import schema
from kiosk.store.projections.scan_rows import Row


def as_record(record: Any) -> str:
    """A dataclass as canonical JSON, for a column `record`."""
    return canonical({one.name: codec.to_json(getattr(record, one.name)) for one in fields(record)})


def _ticket_rows(subject: str, recorded: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    ticket = fold_ticket(subject, recorded)
    if ticket is not None:
        yield (
            schema.ticket,
            {
                "subject": subject,
                "device": ticket.device,
                "serial": ticket.serial,
                "state": ticket.state.value,
                "record": as_record(ticket),
            },
        )


def _print_rows(subject: str, recorded: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    job = fold_print_job(subject, recorded)
    if job is not None:
        yield (
            schema.print_job,
            {
                "subject": subject,
                "guest": job.guest,
                "printer": job.printer,
                "state": job.state.value,
                "requested": job.requested,
                "finished": job.finished,
                "record": as_record(job),
            },
        )


def _staff_rows(subject: str, recorded: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    id_, attempts = subject.partition(":")[2], fold_attempts(recorded)
    fields = fold_record(Staff, id_, recorded)
    if fields is not None:
        yield (
            schema.staff,
            {
                "id": id_,
                "failures": attempts.failures,
                "failed_at": codec.to_json(attempts.failed_at),
                "record": canonical(fields),
            },
        )


def _device_rows(subject: str, recorded: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    id_ = subject.partition(":")[2]
    fields = fold_record(Device, id_, recorded)
    if fields is not None:
        yield schema.known_device, {"id": id_, "record": canonical(fields)}


def _printer_rows(subject: str, recorded: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    id_ = subject.partition(":")[2]
    fields = fold_record(Printer, id_, recorded)
    labels, loaded = fold_labels(recorded)
    if fields is not None:
        row = {"id": id_, "labels": labels, "loaded": loaded, "record": canonical(fields)}
        yield schema.printer, row


OPERATIONS_ROWS: dict[str, Callable[[str, list[Fact]], Iterator[tuple[sa.Table, Row]]]] = {
    "ticket": _ticket_rows,
    "print": _print_rows,
    "staff": _staff_rows,
    "device": _device_rows,
    "printer": _printer_rows,
}
"""The function for each first word of a subject."""
