"""Check-in: one scan read, decided and recorded in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import NotFound, Outcome
from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Direction
from kiosk.store import Store
from kiosk.store.projections.scan_writer import project_scan
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import (
    Answer,
    Asked,
    CheckpointMissing,
    checkpoint_in,
    doubt_about,
    local,
    pass_guest,
    record,
)
from kiosk.usecases.checkin.code_recognition import Unrecognised, recognise

__all__ = ["BY_NAME", "Answer", "CheckIn", "CheckpointMissing", "Submission"]

# What a scan's fact keeps as its reader when no code was read.
BY_NAME = "name"


@dataclass(frozen=True, slots=True)
class Submission:
    """What was held under a scanner.

    `at` is the scan time where it is not now; `id`, unique per device, makes a repeated
    submission harmless.
    """

    code: str
    at: datetime | None = None
    direction: Direction = Direction.ENTRY
    id: str = ""
    forced: bool = False


class CheckIn:
    """Scans at one checkpoint of one store."""

    def __init__(self, store: Store, checkpoint: str, wall: Callable[[], datetime]) -> None:
        """`wall` tells the time with an offset. Raises CheckpointMissing."""
        self._store = store
        self._checkpoint = checkpoint
        self._wall = wall
        checkpoint_in(store.programme(), checkpoint)

    def scan(self, submission: Submission) -> Answer:
        """Decide and record one scan; durable when this returns. Raises StoreError."""
        began = time.perf_counter()
        answer = self._store.transact(partial(self._scan, submission=submission))
        return replace(answer, latency_ms=(time.perf_counter() - began) * 1000)

    def recognise(self, guest: str, direction: Direction = Direction.ENTRY) -> Answer:
        """Decide on a guest who was found by name and record it, as a scan does.

        Raises StoreError.
        """
        began = time.perf_counter()
        answer = self._store.transact(partial(self._recognise, guest=guest, direction=direction))
        return replace(answer, latency_ms=(time.perf_counter() - began) * 1000)

    def _recognise(self, connection: sa.Connection, guest: str, direction: Direction) -> Answer:
        asked = self._asked(connection, Submission("", direction=direction))
        holder = scans.holder_with(connection, guest)
        if holder is None:
            return self._scan_of_nobody(connection, asked, "", NotFound())
        return pass_guest(self._store, connection, replace(asked, reader=BY_NAME), holder)

    def _scan(self, connection: sa.Connection, submission: Submission) -> Answer:
        asked = self._asked(connection, submission)
        found = recognise(connection, asked.programme.event, submission.code)
        if isinstance(found, Unrecognised):
            asked = replace(asked, reader=found.telling)
            return self._scan_of_nobody(connection, asked, submission.code, found.outcome)
        asked = replace(asked, reader=found.reader)
        if found.fresh is not None:
            self._store.record(connection, [facts.guest_known(found.fresh)])
        return pass_guest(self._store, connection, asked, found.holder, found.code)

    def _asked(self, connection: sa.Connection, submission: Submission) -> Asked:
        programme = self._store.programme_in(connection)
        return Asked(
            checkpoint_in(programme, self._checkpoint),
            programme,
            local(programme, submission.at or self._wall()),
            submission.direction,
            submission.forced,
            submission.id,
            timed=submission.at is None,
        )

    def _scan_of_nobody(
        self, connection: sa.Connection, asked: Asked, text: str, outcome: Outcome
    ) -> Answer:
        digest = code_text.digest(text)
        doubt = doubt_about(self._store, connection, asked)
        told = asked.scan(outcome, code_digest=digest, doubt=doubt)
        fact = record(self._store, connection, asked, f"code:{digest}", told)
        project_scan(connection, fact, told, [])
        return asked.answer(outcome, fact.id)
