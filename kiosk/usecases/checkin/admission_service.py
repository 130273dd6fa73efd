"""Passages: a guest at a checkpoint, decided and recorded, whoever asked and by whatever means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.admission.decision import Pass, decide
from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Left,
    NeedsDesk,
    NoLonger,
    NotYet,
    Outcome,
)
from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import alert_kinds
from kiosk.domain.journal.doubtful_times import Doubt, doubt_of
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.scan_history import Scan, after_emptying, body_of, last_emptying, presence
from kiosk.domain.records.entities import Checkpoint, Direction, Guest, Programme, Seat
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, name_of
from kiosk.store.projections.scan_writer import project_scan
from kiosk.store.queries import journal_facts, scans


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
            "desk.checkpoint_missing", {"checkpoint": checkpoint, "known": ", ".join(known) or "–"}
        )
        super().__init__(checkpoint)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody wants to pass: where, when and which way.

    `submission`, unique per device, makes asking again harmless. Staff who force say `why`;
    `author` is who they are. `reader` recognised a code that is not a plain one. `timed` says that
    `at` is now by this machine's clock, not a time that was told.
    """

    checkpoint: Checkpoint
    programme: Programme
    at: datetime
    direction: Direction = Direction.ENTRY
    forced: bool = False
    submission: str = ""
    why: str = ""
    author: str = ""
    reader: str = ""
    timed: bool = True

    @property
    def emptied(self) -> datetime | None:
        """When the checkpoint emptied last; None for one that never does."""
        return last_emptying(self.checkpoint, self.programme.event.timezone, self.at)

    def scan(self, outcome: Outcome, **details: Any) -> Scan:
        """The scan as its fact will tell it."""
        return Scan(
            checkpoint=self.checkpoint.id,
            at=self.at,
            direction=self.direction,
            outcome=type(outcome).__name__,
            forced=self.forced,
            submission=self.submission,
            why=self.why,
            reader=self.reader,
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
        """What it led to."""
        return Answer(
            outcome=outcome,
            scan=scan,
            checkpoint=self.checkpoint.id,
            at=at or self.at,
            direction=self.direction,
            programme=self.programme,
            code=code,
            seats=seats,
        )


def checkpoint_in(programme: Programme, checkpoint: str) -> Checkpoint:
    """The checkpoint of that id. Raises CheckpointMissing."""
    if checkpoint not in programme.checkpoints:
        raise CheckpointMissing(checkpoint, sorted(programme.checkpoints))
    return programme.checkpoints[checkpoint]


def local(programme: Programme, at: datetime) -> datetime:
    """The moment as the event's clocks show it."""
    return at.astimezone(ZoneInfo(programme.event.timezone))


def pass_guest(
    store: Store, connection: sa.Connection, asked: Asked, holder: scans.Holder, code: str = ""
) -> Answer:
    """Decide on a guest and record it, within the caller's transaction.

    `code` is what they showed, empty where staff found them without.
    """
    seats = scans.seats_of(connection, holder.person)
    before = _answered(store, connection, asked, holder.guest)
    if before is not None:
        outcome = _outcome_again(before, holder.pass_)
        return asked.answer(outcome, before.id, code=code, seats=seats, at=before.at)
    history = scans.history_of(connection, holder, asked.checkpoint.id)
    outcome = foresee(connection, asked, holder.pass_, history)
    told = asked.scan(
        outcome, reentry=asked.checkpoint.reentry, emptied=_emptied(asked, outcome, history)
    )
    told = replace(told, doubt=doubt_about(store, connection, asked))
    fact = record(store, connection, asked, facts.guest_subject(holder.guest), told)
    guest = holder.pass_.guest
    # Alerts follow the record that stands for the person, which may not have come here yet.
    stands = guest if guest is not None and guest.id == holder.person else None
    kinds = alert_kinds({"vip": stands.vip, "attention": stands.attention}) if stands else ()
    project_scan(connection, fact, told, history, person=holder.person, alert_kinds=kinds)
    return asked.answer(outcome, fact.id, code=code, seats=seats)


def foresee(
    connection: sa.Connection, asked: Asked, pass_: Pass, history: Sequence[Scan]
) -> Outcome:
    """What asking leads to, without recording it."""
    outcome = decide(
        pass_,
        asked.checkpoint,
        asked.programme,
        history,
        inside=lambda: scans.count_inside(connection, asked.checkpoint.id, asked.emptied),
        at=asked.at,
        direction=asked.direction,
        forced=asked.forced,
        timed=asked.timed,
    )
    if isinstance(outcome, AlreadyIn):
        return replace(outcome, device=name_of(outcome.device))
    return outcome


def _emptied(asked: Asked, outcome: Outcome, history: Sequence[Scan]) -> datetime | None:
    """When the checkpoint emptied, where that is why somebody is not inside any more."""
    if not isinstance(outcome, Admitted) or asked.emptied is None:
        return None
    stood = presence(history)
    return asked.emptied if after_emptying(stood, asked.emptied) != stood else None


def doubt_about(store: Store, connection: sa.Connection, asked: Asked) -> Doubt | None:
    """Why the time of a scan that is recorded now cannot be right."""
    return doubt_of(
        asked.at,
        asked.programme.event,
        wall_ms=store.wall_ms,
        last=journal_facts.last_stamp(connection),
        timed=asked.timed,
    )


def record(store: Store, connection: sa.Connection, asked: Asked, subject: str, told: Scan) -> Fact:
    """Write a scan's fact; its projection is the caller's."""
    draft = Draft(subject, FactKind.CODE_SCANNED, body_of(told))
    return store.write(connection, [draft], asked.author)[0]


def _answered(store: Store, connection: sa.Connection, asked: Asked, guest: str) -> Scan | None:
    """The earlier success of the same submission; a refusal may be tried again.

    An id that was used for another scan by mistake hides nothing.
    """
    if not asked.submission:
        return None
    found = scans.scans_submitted(connection, store.device, asked.submission)
    wanted = (guest, asked.checkpoint.id, asked.direction)
    same = (scan for scan in found if (scan.guest, scan.checkpoint, scan.direction) == wanted)
    return next(same, None)


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
