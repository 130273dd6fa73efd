"""Check-in at a checkpoint: a code is recognised, decided and recorded in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import NotFound, Outcome
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_record import scan_record
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Direction, Programme
from kiosk.store import Store
from kiosk.store.projections.scan_writer import project_scan
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import (
    admit,
    admit_absent,
    answer,
    checkpoint_in,
    time_details,
    write_scan,
)
from kiosk.usecases.checkin.code_recognition import Unrecognised, recognise
from kiosk.usecases.checkin.party_checkin import BY_PARTY, waiting_companions

# The `reader` of a scan of a guest who was found by name: no code was read.
BY_NAME = "name"
# That of a guest who answered questions after a scan of their code.
BY_ANSWERS = "answers"


class CheckIn:
    """Records scans at one checkpoint of one store."""

    def __init__(self, store: Store, checkpoint: str, wall: Callable[[], datetime]) -> None:
        """`wall` returns the current time with its offset. Raises CheckpointMissing."""
        self._store = store
        self._checkpoint = checkpoint
        self._wall = wall
        checkpoint_in(store.programme(), checkpoint)

    def scan(self, request: ScanRequest) -> ScanAnswer:
        """Decide on one scanned code and record it; durable when this returns.

        Raises StoreError.
        """
        return self._timed(partial(self._scan_code, request=request))

    def scan_guest(
        self, guest: str, direction: Direction = Direction.ENTRY, reader: str = BY_NAME
    ) -> ScanAnswer:
        """Decide on the guest with that id, who was found without a code, as after a scan.

        Raises StoreError.
        """
        request = ScanRequest(direction=direction, reader=reader)
        return self._timed(partial(self._scan_guest, request=request, guest=guest))

    def scan_companions(self, guests: Sequence[str]) -> tuple[ScanAnswer, ...]:
        """Decide on the companions whom a guest brings in, and record it, in one transaction.

        Those who have entered meanwhile are left out. Raises StoreError.
        """

        def work(connection: sa.Connection) -> tuple[ScanAnswer, ...]:
            programme = self._store.programme_in(connection)
            context = self._context(ScanRequest(reader=BY_PARTY), programme)
            return admit_absent(self._store, connection, context, guests)

        return self._store.transact(work)

    def _timed(self, work: Callable[[sa.Connection], ScanAnswer]) -> ScanAnswer:
        began = time.perf_counter()
        answered = self._store.transact(work)
        return replace(answered, latency_ms=(time.perf_counter() - began) * 1000)

    def _scan_guest(
        self, connection: sa.Connection, request: ScanRequest, guest: str
    ) -> ScanAnswer:
        programme = self._store.programme_in(connection)
        holder = scans.holder_by_guest(connection, guest)
        if holder is None:
            context = self._context(replace(request, reader=""), programme)
            return _record_unknown(self._store, connection, context, NotFound())
        context = self._context(request, programme)
        return _with_party(connection, context, admit(self._store, connection, context, holder))

    def _scan_code(self, connection: sa.Connection, request: ScanRequest) -> ScanAnswer:
        checkpoint = checkpoint_in(self._store.programme_in(connection), self._checkpoint)
        return scan_code(self._store, connection, request, checkpoint, self._wall())

    def _context(self, request: ScanRequest, programme: Programme) -> ScanContext:
        checkpoint = checkpoint_in(programme, self._checkpoint)
        return ScanContext.of(request, checkpoint, programme, self._wall())


def scan_code(
    store: Store,
    connection: sa.Connection,
    request: ScanRequest,
    checkpoint: Checkpoint,
    now: datetime,
) -> ScanAnswer:
    """Decide on a scanned code at a checkpoint and record it, in the caller's transaction."""
    programme = store.programme_in(connection)
    found = recognise(connection, programme.event, request.code)
    if isinstance(found, Unrecognised):
        asked = replace(request, reader=found.recorded_reader)
        context = ScanContext.of(asked, checkpoint, programme, now)
        return _record_unknown(store, connection, context, found.outcome)
    context = ScanContext.of(replace(request, reader=found.reader), checkpoint, programme, now)
    if found.fresh is not None:
        store.record(connection, [facts.guest_known(found.fresh)])
    answered = admit(store, connection, context, found.holder, found.code)
    return _with_party(connection, context, answered)


def _record_unknown(
    store: Store, connection: sa.Connection, context: ScanContext, outcome: Outcome
) -> ScanAnswer:
    """Record a scan of a code without a known guest; only the digest of the code is kept."""
    digest = context.request.code.digest
    timed = time_details(store, connection, context)
    record = scan_record(context, outcome, code_digest=digest, **timed)
    fact = write_scan(store, connection, context, f"code:{digest}", record)
    project_scan(connection, fact, record, [])
    return answer(context, outcome, fact.id)


def _with_party(
    connection: sa.Connection, context: ScanContext, answered: ScanAnswer
) -> ScanAnswer:
    party = waiting_companions(connection, context, answered)
    return replace(answered, party=party) if party else answered
