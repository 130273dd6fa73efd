"""Check-in: one scan read, decided and recorded in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain import codes, facts
from kiosk.domain.admission import Pass, decide
from kiosk.domain.facts import Draft, Fact
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
        held = _Asked(submission, checkpoint, programme, at)
        holders = cache(partial(scans.holder_of, connection))
        reading = codes.read(
            submission.code, programme.event.code_prefix, lambda code: holders(code) is not None
        )
        match reading:
            case codes.Mine(key) if holder := holders(key):
                return self._scan_of_guest(connection, held, key, holder)
            case codes.OfAnotherEvent():
                return self._scan_of_nobody(connection, held, Foreign())
            case codes.Nothing():
                return self._scan_of_nobody(connection, held, Unreadable())
            case _:
                return self._scan_of_nobody(connection, held, NotFound())

    def _scan_of_guest(
        self, connection: sa.Connection, asked: _Asked, code: str, holder: scans.Holder
    ) -> Answer:
        seats = scans.seats_of(connection, holder.guest)
        before = self._answered(connection, asked, holder.guest)
        if before is not None:
            outcome = _outcome_again(before, holder.pass_)
            return asked.answer(outcome, before.id, code=code, seats=seats, at=before.at)
        history = scans.history_at(connection, holder.guest, asked.checkpoint.id)
        outcome = decide(
            holder.pass_,
            asked.checkpoint,
            asked.programme,
            history,
            inside=lambda: scans.count_inside(connection, asked.checkpoint.id),
            at=asked.at,
            direction=asked.submission.direction,
            forced=asked.submission.forced,
        )
        if isinstance(outcome, AlreadyIn):
            outcome = replace(outcome, device=name_of(outcome.device))
        told = asked.scan(outcome, code=code, reentry=asked.checkpoint.reentry)
        fact = self._write(connection, facts.guest_subject(holder.guest), told)
        scans.keep(connection, fact, told, history)
        return asked.answer(outcome, fact.id, code=code, seats=seats)

    def _answered(self, connection: sa.Connection, asked: _Asked, guest: str) -> Scan | None:
        """The earlier success of the same submission; a refusal may be tried again.

        An id that was used for another scan by mistake hides nothing.
        """
        if not asked.submission.id:
            return None
        found = scans.scans_submitted(connection, self._store.device, asked.submission.id)
        wanted = (guest, asked.checkpoint.id, asked.submission.direction)
        same = (scan for scan in found if (scan.guest, scan.checkpoint, scan.direction) == wanted)
        return next(same, None)

    def _scan_of_nobody(self, connection: sa.Connection, asked: _Asked, outcome: Outcome) -> Answer:
        digest = codes.digest(asked.submission.code)
        told = asked.scan(outcome, code_digest=digest)
        fact = self._write(connection, f"code:{digest}", told)
        scans.keep(connection, fact, told, [])
        return asked.answer(outcome, fact.id)

    def _write(self, connection: sa.Connection, subject: str, told: Scan) -> Fact:
        draft = Draft(subject, facts.CODE_SCANNED, body_of(told))
        return self._store.write(connection, [draft])[0]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A submission where and when it was made."""

    submission: Submission
    checkpoint: Checkpoint
    programme: Programme
    at: datetime

    def scan(self, outcome: Outcome, **details: Any) -> Scan:
        """The scan as its fact will tell it."""
        return Scan(
            checkpoint=self.checkpoint.id,
            at=self.at,
            direction=self.submission.direction,
            outcome=type(outcome).__name__,
            forced=self.submission.forced,
            submission=self.submission.id,
            **details,
            **_details(outcome),
        )

    def answer(
        self,
        outcome: Outcome,
        scan: str,
        *,
        code: str = "",
        seats: tuple[Seat, ...] = (),
        at: datetime | None = None,
    ) -> Answer:
        """What the submission led to."""
        return Answer(
            outcome=outcome,
            scan=scan,
            checkpoint=self.checkpoint.id,
            at=at or self.at,
            direction=self.submission.direction,
            programme=self.programme,
            code=code,
            seats=seats,
        )


def _checkpoint_in(programme: Programme, checkpoint: str) -> Checkpoint:
    if checkpoint not in programme.checkpoints:
        raise CheckpointMissing(checkpoint, sorted(programme.checkpoints))
    return programme.checkpoints[checkpoint]


def _details(outcome: Outcome) -> dict[str, Any]:
    """What a scan's fact keeps of its outcome beside the name."""
    match outcome:
        case Admitted():
            return {"first": outcome.first, "needed_force": outcome.needed_force}
        case AlreadyIn():
            return {"since": outcome.since, "since_device": outcome.device}
        case NotYet() | NoLonger():
            return {"until": outcome.at}
        case NeedsDesk():
            return {"reason": str(outcome.reason)}
        case _:
            return {}


def _outcome_again(before: Scan, pass_: Pass) -> Outcome:
    """The answer that a passed submission got the first time."""
    guest = pass_.guest or Guest(id=before.guest)
    if before.direction is Direction.EXIT:
        return Left(guest)
    return Admitted(guest, before.first, before.forced, before.needed_force)
