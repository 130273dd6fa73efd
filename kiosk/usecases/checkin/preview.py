"""Preview of a scan: the outcome that it would have; nothing is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Outcome, recorded_details
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.codes.readers import plain_codes
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Programme
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import checkpoint_in, preview_outcome
from kiosk.usecases.checkin.code_recognition import Recognised, recognise

_DEFAULT = "main"


@dataclass(frozen=True, slots=True)
class ScanPreview:
    """The outcome that a scan of a text would have.

    `reader` is the reader that recognised the text, empty if none did; `principal` is the guest
    with whom a companion comes.
    """

    reader: str
    outcome: Outcome
    guest: Guest | None
    programme: Programme
    principal: Guest | None = None

    def as_json(self) -> dict[str, Any]:
        """The preview as a JSON object, for other programs."""
        return {
            "reader": self.reader or None,
            "outcome": type(self.outcome).__name__,
            "reason": recorded_details(self.outcome).get("reason"),
            "guest": self.guest and _guest_as_json(self.guest, self.programme.event),
        }


def _guest_as_json(guest: Guest, event: Event) -> dict[str, Any]:
    return {
        "id": guest.id,
        "name_ko": guest.name_ko,
        "name_latin": guest_names.latin(guest, event),
        "category": guest.category,
        "from_pass": guest.from_pass,
    }


def preview(store: Store, text: str, at: datetime, checkpoint: str = "") -> ScanPreview:
    """Preview a scan at `at` at a checkpoint, by default the main one.

    An event without checkpoints counts as having one that serves everybody. Raises
    CheckpointMissing.
    """
    request = ScanRequest.of(text)

    def work(connection: sa.Connection) -> ScanPreview:
        programme = store.programme_in(connection)
        where = _checkpoint(programme, checkpoint)
        found = recognise(connection, programme.event, request.code)
        if not isinstance(found, Recognised):
            return ScanPreview(found.reader, found.outcome, None, programme)
        history = scans.history_of(connection, found.holder, where.id)
        context = ScanContext.of(request, where, programme, at)
        outcome = preview_outcome(connection, context, found.holder.credential, history)
        reader, known = found.reader or plain_codes.NAME, found.holder.credential
        return ScanPreview(reader, outcome, known.guest, programme, known.principal)

    return store.read(work)


def _checkpoint(programme: Programme, checkpoint: str) -> Checkpoint:
    if checkpoint:
        return checkpoint_in(programme, checkpoint)
    known = programme.checkpoints
    return known.get(_DEFAULT) or next(iter(known.values()), Checkpoint())
