"""Scan mode of a desk at a door: a scanned code is checked in or out at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.entities import Direction
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.scan_checkin import scan_code
from kiosk.usecases.guests.decisions import close_tickets
from kiosk.usecases.printing.print_queue import jobs_of
from kiosk.usecases.printing.print_requests import PrintRequested, request
from kiosk.usecases.printing.printers import read_printers
from kiosk.usecases.reports.turnout import attended_at, expectation_groups, expected


class BadgeState(StrEnum):
    """Whether a guest has a badge, the best last; NO_PRINTER where the event prints none."""

    NO_PRINTER = "no_printer"
    MISSING = "missing"
    FAILED = "failed"
    QUEUED = "queued"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class DoorScan:
    """A scan at a door with staff: what it led to, and whether the guest has a badge."""

    answer: ScanAnswer
    badge: BadgeState = BadgeState.NO_PRINTER


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """People at a checkpoint: expected there, ever entered, and inside now."""

    expected: int = 0
    arrived: int = 0
    inside: int = 0


def scan_at_door(
    store: Store,
    actor: Actor,
    code: ScannedCode,
    checkpoint: str,
    at: datetime,
    *,
    direction: Direction = Direction.ENTRY,
    prints: bool = False,
) -> DoorScan | NotAllowed | InvalidInput:
    """Check the guest of a scanned code in or out at `at`, the current time.

    Durable when this returns. With `prints`, the first printer in use prints the badge of an
    admitted guest who has none. Raises StoreError.
    """
    if not may(actor.role, Right.CHECK_IN):
        return NotAllowed(Right.CHECK_IN)
    asked = ScanRequest(code, direction=direction, author=actor.staff)

    def work(connection: sa.Connection) -> ScanAnswer | InvalidInput:
        programme = store.programme_in(connection)
        where = programme.checkpoints.get(checkpoint)
        if where is None:
            return NO_CHECKPOINT
        answer = scan_code(store, connection, asked, where, at)
        holder = answer.guest and scans.holder_by_guest(connection, answer.guest.id)
        if isinstance(answer.outcome, Admitted) and holder:
            close_tickets(store, connection, actor, holder, at)
        return answer

    answer = store.transact(work)
    return answer if isinstance(answer, InvalidInput) else _with_badge(store, answer, prints, at)


def door_counts(store: Store, checkpoint: str) -> DoorCounts:
    """The counts of a checkpoint, the same as everywhere. Raises StoreError."""

    def work(connection: sa.Connection) -> DoorCounts:
        programme = store.programme_in(connection)
        where = programme.checkpoints.get(checkpoint)
        if where is None:
            return DoorCounts()
        awaited = expected(expectation_groups(connection), where, programme).total()
        here = attended_at(connection, (), (checkpoint,)).get((checkpoint,))
        return DoorCounts(awaited, here.came, here.inside) if here else DoorCounts(awaited)

    return store.read(work)


def _with_badge(store: Store, answer: ScanAnswer, prints: bool, at: datetime) -> DoorScan:
    """The scan with the state of the guest's badge, which is printed first where that is due."""
    if answer.guest is None:
        return DoorScan(answer)
    guest = answer.guest.id
    printer, badge = store.read(lambda connection: _printer_and_badge(connection, guest))
    is_due = prints and badge is BadgeState.MISSING and isinstance(answer.outcome, Admitted)
    if is_due and isinstance(request(store, guest, printer, at), PrintRequested):
        badge = BadgeState.QUEUED
    return DoorScan(answer, badge)


def _printer_and_badge(connection: sa.Connection, guest: str) -> tuple[str, BadgeState]:
    """The id of the first printer in use, empty for none, and the state of a guest's badge."""
    in_use = [one.printer.id for one in read_printers(connection) if one.printer.active]
    if not in_use:
        return "", BadgeState.NO_PRINTER
    badges = [_badge_of(job.state) for job in jobs_of(connection, guest)]
    return in_use[0], max(badges, key=list(BadgeState).index, default=BadgeState.MISSING)


def _badge_of(state: PrintState) -> BadgeState:
    """The badge after a print job in that state."""
    match state:
        case PrintState.PRINTED:
            return BadgeState.PRINTED
        case PrintState.WAITING | PrintState.PRINTING:
            return BadgeState.QUEUED
        case PrintState.FAILED:
            return BadgeState.FAILED
        case PrintState.CANCELLED:
            return BadgeState.MISSING
        case _:
            assert_never(state)
