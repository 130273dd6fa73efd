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
from kiosk.domain.codes import code_text
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.entities import Direction
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.scan_checkin import scan_code
from kiosk.usecases.guests.decisions import close_tickets
from kiosk.usecases.guests.visible_card import visible_answer
from kiosk.usecases.printing.print_queue import jobs_of
from kiosk.usecases.printing.print_requests import PrintRequested, request
from kiosk.usecases.printing.printers import read_printers


class BadgeState(StrEnum):
    """Whether a guest has a badge, the best last; NO_PRINTER where the event prints none."""

    NO_PRINTER = "no_printer"
    MISSING = "missing"
    FAILED = "failed"
    QUEUED = "queued"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class DoorScan:
    """A scan at a door with staff: what it led to, and whether the guest has a badge.

    `read` is the scanned text where it led to no guest, shortened.
    """

    answer: ScanAnswer
    badge: BadgeState = BadgeState.NO_PRINTER
    read: str = ""


def scan_at_door(
    store: Store,
    actor: Actor,
    code: ScannedCode,
    checkpoint: str,
    at: datetime,
    *,
    direction: Direction = Direction.ENTRY,
    prints: bool = False,
    printer: str = "",
) -> DoorScan | NotAllowed | InvalidInput:
    """Check the guest of a scanned code in or out at `at`, the current time.

    Durable when this returns. With `prints`, the badge of an admitted guest who has none is printed
    on `printer` or, where that is not in use, on the first one. Raises StoreError.
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
            close_tickets(store, connection, actor.staff, holder, at)
        return answer

    answer = store.transact(work)
    if isinstance(answer, InvalidInput):
        return answer
    state, chosen = _badge_and_printer(store, answer, printer)
    is_due = prints and state is BadgeState.MISSING and isinstance(answer.outcome, Admitted)
    if is_due and answer.guest and _is_requested(store, answer.guest.id, chosen, at):
        state = BadgeState.QUEUED
    read = "" if answer.guest else code_text.shortened(code.raw)
    return DoorScan(visible_answer(answer, actor), state, read)


def _badge_and_printer(store: Store, answer: ScanAnswer, printer: str) -> tuple[BadgeState, str]:
    """The state of a guest's badge, and the id of the printer to use; the one wanted if in use."""

    def work(connection: sa.Connection) -> tuple[BadgeState, str]:
        in_use = [one.printer.id for one in read_printers(connection) if one.printer.active]
        if answer.guest is None or not in_use:
            return BadgeState.NO_PRINTER, ""
        badges = [_badge_of(job.state) for job in jobs_of(connection, answer.guest.id)]
        state = max(badges, key=list(BadgeState).index, default=BadgeState.MISSING)
        return state, printer if printer in in_use else in_use[0]

    return store.read(work)


def _is_requested(store: Store, guest: str, printer: str, at: datetime) -> bool:
    return isinstance(request(store, guest, printer, at), PrintRequested)


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
