"""The record of a decided scan request, and the outcome that a record stands for."""

from __future__ import annotations

from typing import Any

from kiosk.domain.admission.decision import Credential
from kiosk.domain.admission.outcomes import Admitted, Left, Outcome, recorded_details
from kiosk.domain.admission.scan_request import ScanContext
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.records.entities import Direction, Guest


def scan_record(context: ScanContext, outcome: Outcome, **details: Any) -> Scan:
    """The scan as its fact will record it; `details` are further fields of `Scan`."""
    request = context.request
    return Scan(
        checkpoint=context.checkpoint.id,
        at=context.at,
        direction=request.direction,
        outcome=type(outcome).__name__,
        forced=request.forced,
        submission=request.submission,
        batch=request.batch,
        why=request.why,
        reader=request.reader,
        **details,
        **recorded_details(outcome),
    )


def recorded_outcome(scan: Scan, credential: Credential) -> Outcome:
    """The outcome of a scan that passed, as it was answered the first time."""
    guest = credential.guest or Guest(id=scan.guest)
    if scan.direction is Direction.EXIT:
        return Left(guest)
    return Admitted(guest, scan.first, scan.forced, scan.needed_force)
