"""Check-in: one scan read, decided and recorded in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain import codes, facts
from kiosk.domain.admission import Pass, decide
from kiosk.domain.facts import Draft
from kiosk.domain.history import Scan, body_of
from kiosk.domain.outcomes import (
    Admitted,
    AlreadyIn,
    Direction,
    Foreign,
    Left,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    Unreadable,
)
from kiosk.domain.records import Checkpoint, Guest, Programme, Seat
from kiosk.domain.texts import Sentence
from kiosk.store import Store, name_of, scans


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


@dataclass(frozen=True, slots=True)
class Answer:
    """What a scan led to, durable by the time that anybody reads it.

    `scan` is the id of the fact; `code` is the store's spelling, empty for a code of nobody's.
    """

    outcome: Outcome
    scan: str
    checkpoint: str
    at: datetime
    direction: Direction
    programme: Programme
    code: str = ""
    seats: tuple[Seat, ...] = ()
    latency_ms: float = 0.0

    @property
    def guest(self) -> Guest | None:
        """The guest, where the outcome knows one."""
        return getattr(self.outcome, "guest", None)


class CheckpointMissing(Exception):
    """The event has no such checkpoint; `sentence` names those it has."""

    def __init__(self, checkpoint: str, known: list[str]) -> None:
        self.sentence = Sentence(
            "desk.checkpoint_missing", {"checkpoint": checkpoint, "known": ", ".join(known)}
        )
        super().__init__(checkpoint)


class CheckIn:
    """Scans at one checkpoint of one store."""

    def __init__(self, store: Store, checkpoint: str, wall: Callable[[], datetime]) -> None:
        """`wall` tells the time with an offset. Raises CheckpointMissing."""
        self._store = store
        self._checkpoint = checkpoint
        self._wall = wall
        _checkpoint_in(store.programme(), checkpoint)

    def scan(self, submission: Submission) -> Answer:
        """Decide and record one scan; durable when this returns. Raises StoreError."""
        began = time.perf_counter()
        answer = self._store.transact(partial(self._scan, submission=submission))
        return replace(answer, latency_ms=(time.perf_counter() - began) * 1000)

    def _scan(self, connection: sa.Connection, submission: Submission) -> Answer:
        programme = self._store.programme_in(connection)
        checkpoint = _checkpoint_in(programme, self._checkpoint)
        at = (submission.at or self._wall()).astimezone(ZoneInfo(programme.event.timezone))
        known = partial(scans.is_known, connection)
        reading = codes.read(submission.code, programme.event.code_prefix, known)
        answer = Answer(
            outcome=NotFound(),
            scan="",
            checkpoint=checkpoint.id,
            at=at,
            direction=submission.direction,
            programme=programme,
        )
        if isinstance(reading, codes.Mine):
            return self._scan_of_guest(connection, submission, checkpoint, answer, reading.key)
        if isinstance(reading, codes.OfAnotherEvent):
            answer = replace(answer, outcome=Foreign())
        elif isinstance(reading, codes.Nothing):
            answer = replace(answer, outcome=Unreadable())
        return self._record_unknown(connection, submission, answer)

    def _scan_of_guest(
        self,
        connection: sa.Connection,
        submission: Submission,
        checkpoint: Checkpoint,
        answer: Answer,
        code: str,
    ) -> Answer:
        holder = scans.holder_of(connection, code)
        answer = replace(answer, code=code, seats=scans.seats_of(connection, holder.guest))
        before = self._answered(connection, submission, holder)
        if before is not None:
            outcome = _outcome_again(before, holder.pass_)
            return replace(answer, outcome=outcome, scan=before.id, at=before.at)
        history = scans.history_at(connection, holder.guest, checkpoint.id)
        outcome = decide(
            holder.pass_,
            checkpoint,
            answer.programme,
            history,
            inside=lambda: scans.count_inside(connection, checkpoint.id),
            at=answer.at,
            direction=submission.direction,
            forced=submission.forced,
        )
        if isinstance(outcome, AlreadyIn):
            outcome = replace(outcome, device=name_of(outcome.device))
        told = replace(
            _scan_told(submission, answer, outcome), code=code, reentry=checkpoint.reentry
        )
        subject = facts.guest_subject(holder.guest)
        fact = self._write(connection, subject, told, history)
        return replace(answer, outcome=outcome, scan=fact)

    def _answered(
        self, connection: sa.Connection, submission: Submission, holder: scans.Holder
    ) -> Scan | None:
        """The earlier success of the same submission; a refusal may be tried again."""
        if not submission.id:
            return None
        found = scans.scan_submitted(connection, self._store.device, submission.id)
        return found if found and found.guest == holder.guest else None

    def _record_unknown(
        self, connection: sa.Connection, submission: Submission, answer: Answer
    ) -> Answer:
        digest = codes.digest(submission.code)
        told = replace(_scan_told(submission, answer, answer.outcome), code_digest=digest)
        return replace(answer, scan=self._write(connection, f"code:{digest}", told, []))

    def _write(
        self, connection: sa.Connection, subject: str, told: Scan, history: list[Scan]
    ) -> str:
        draft = Draft(subject, facts.CODE_SCANNED, body_of(told))
        fact = self._store.write(connection, [draft])[0]
        known = replace(
            told,
            id=fact.id,
            device=fact.device,
            sequence=fact.sequence,
            clock=fact.clock,
            guest=subject.partition("guest:")[2],
        )
        scans.keep(connection, fact, known, history)
        return fact.id


def _checkpoint_in(programme: Programme, checkpoint: str) -> Checkpoint:
    if checkpoint not in programme.checkpoints:
        raise CheckpointMissing(checkpoint, sorted(programme.checkpoints))
    return programme.checkpoints[checkpoint]


def _scan_told(submission: Submission, answer: Answer, outcome: Outcome) -> Scan:
    """The scan as its fact will tell it, not yet in any journal."""
    told = Scan(
        id="",
        device="",
        sequence=0,
        clock=0,
        guest="",
        checkpoint=answer.checkpoint,
        at=answer.at,
        direction=submission.direction,
        outcome=type(outcome).__name__,
        forced=submission.forced,
        submission=submission.id,
    )
    match outcome:
        case Admitted():
            return replace(told, first=outcome.first, needed_force=outcome.needed_force)
        case AlreadyIn():
            return replace(told, since=outcome.since, since_device=outcome.device)
        case NotYet() | NoLonger():
            return replace(told, until=outcome.at)
        case NeedsDesk():
            return replace(told, reason=str(outcome.reason))
        case _:
            return told


def _outcome_again(before: Scan, pass_: Pass) -> Outcome:
    """The answer that a passed submission got the first time."""
    guest = pass_.guest or Guest(id=before.guest)
    if before.direction is Direction.EXIT:
        return Left(guest)
    return Admitted(guest, before.first, before.forced, before.needed_force)
