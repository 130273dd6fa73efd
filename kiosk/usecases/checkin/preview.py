"""Previews: what a scan would lead to; nothing is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import NeedsDesk, Outcome
from kiosk.domain.codes.readers import plain_codes
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Checkpoint, Guest, Programme
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import Asked, checkpoint_in, foresee, local
from kiosk.usecases.checkin.code_recognition import Recognised, recognise

_USUAL = "main"


@dataclass(frozen=True, slots=True)
class ScanPreview:
    """What the readers make of a text; `reader` is empty where none recognised it."""

    reader: str
    outcome: Outcome
    guest: Guest | None
    programme: Programme

    def as_json(self) -> dict[str, Any]:
        """The preview for other programs."""
        guest, event = self.guest, self.programme.event
        return {
            "reader": self.reader or None,
            "outcome": type(self.outcome).__name__,
            "reason": str(self.outcome.reason) if isinstance(self.outcome, NeedsDesk) else None,
            "guest": guest
            and {
                "id": guest.id,
                "name_ko": guest.name_ko,
                "name_latin": guest_names.latin(guest, event),
                "category": guest.category,
                "from_pass": guest.from_pass,
            },
        }


def preview(store: Store, text: str, at: datetime, checkpoint: str = "") -> ScanPreview:
    """A scan as it would go now at a checkpoint, by default the main one. Raises CheckpointMissing.

    In an event without checkpoints, at one that admits everybody.
    """

    def work(connection: sa.Connection) -> ScanPreview:
        programme = store.programme_in(connection)
        where = _where(programme, checkpoint)
        found = recognise(connection, programme.event, text)
        if not isinstance(found, Recognised):
            return ScanPreview(found.reader, found.outcome, None, programme)
        history = scans.history_of(connection, found.holder, where.id)
        asked = Asked(where, programme, local(programme, at))
        outcome = foresee(connection, asked, found.holder.pass_, history)
        guest = found.holder.pass_.guest
        return ScanPreview(found.reader or plain_codes.NAME, outcome, guest, programme)

    return store.read(work)


def _where(programme: Programme, checkpoint: str) -> Checkpoint:
    if checkpoint:
        return checkpoint_in(programme, checkpoint)
    known = programme.checkpoints
    return known.get(_USUAL) or next(iter(known.values()), Checkpoint())
