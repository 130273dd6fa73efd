"""Companions at the kiosk: who may enter with a guest, and their check-in with the guest's scan."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanContext
from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Direction, Event, Guest
from kiosk.store.queries import companions, scans
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.checkin.admission_service import preview_outcome

BY_PARTY = "party"
"""The `reader` of a scan of a companion whom a guest brought in: no code was read."""


def waiting_companions(
    connection: sa.Connection, context: ScanContext, answer: ScanAnswer
) -> tuple[WaitingCompanion, ...]:
    """The companions who may enter with the guest of an answer; none after an exit or a refusal."""
    is_entry = context.request.direction is Direction.ENTRY
    if not is_entry or not isinstance(answer.outcome, Admitted | AlreadyIn):
        return ()
    event = context.programme.event
    found = _waiting(connection, context, answer.outcome.guest)
    return tuple(_row(one, event) for one in found)


def _waiting(connection: sa.Connection, context: ScanContext, principal: Guest) -> Iterator[Guest]:
    records = merged_records.records_of(connection, principal.id)
    for companion in companions.companions_of(connection, records):
        holder = scans.holder_by_guest(connection, companion.id)
        if holder is None:
            continue
        history = scans.history_of(connection, holder, context.checkpoint.id)
        outcome = preview_outcome(connection, context, holder.credential, history)
        if isinstance(outcome, Admitted):
            yield companion


def _row(companion: Guest, event: Event) -> WaitingCompanion:
    """What the kiosk may show; no name where the event wants none on its screens."""
    latin = guest_names.latin(companion, event)
    korean = companion.name_ko.strip()
    if event.hide_names:
        korean = latin = ""
    return WaitingCompanion(
        companion.id, korean or latin, latin or korean, companion.companion_number
    )
