"""Admission: decides on a guest at a checkpoint and records the decision, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.admission.decision import Credential, decide
from kiosk.domain.admission.departures import departed_at, ways_out
from kiosk.domain.admission.door_limits import limit_at
from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Full, Left, Outcome
from kiosk.domain.admission.rule_check import places_of
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_record import recorded_outcome, scan_record
from kiosk.domain.admission.scan_request import ScanContext
from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import alert_kinds
from kiosk.domain.journal.doubtful_times import doubt_of
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.scan_history import Scan, after_emptying, body_of, presence
from kiosk.domain.records.entities import Checkpoint, Programme, Seat
from kiosk.domain.records.validation import unknown_checkpoint
from kiosk.domain.seating.live_rounds import visible_seats
from kiosk.store import Store, name_of
from kiosk.store.projections.scan_writer import project_scan
from kiosk.store.projections.seat_writer import project_seats
from kiosk.store.queries import journal_facts, scans
from kiosk.usecases.checkin.live_seats import seats_at_check_in
from kiosk.usecases.checkin.waiting_list import call_next, places_taken, position_of


class CheckpointMissing(Exception):
    """The event has no such checkpoint; `sentence` names those it has."""

    def __init__(self, checkpoint: str, known: list[str]) -> None:
        self.sentence = unknown_checkpoint(checkpoint, known)
        super().__init__(checkpoint)


def checkpoint_in(programme: Programme, checkpoint: str) -> Checkpoint:
    """The checkpoint with that id. Raises CheckpointMissing."""
    if checkpoint not in programme.checkpoints:
        raise CheckpointMissing(checkpoint, sorted(programme.checkpoints))
    return programme.checkpoints[checkpoint]


def admit(
    store: Store,
    connection: sa.Connection,
    context: ScanContext,
    holder: scans.Holder,
    code: str = "",
) -> ScanAnswer:
    """Decide on a request of the holder of a code and record it, in the caller's transaction.

    `code` is the code as it is stored, empty where the guest was found without one.
    """
    seats = scans.seats_of(connection, holder.person)
    before = _first_scan(store, connection, context, holder.guest)
    if before is not None:
        outcome = recorded_outcome(before, holder.credential)
        at_first = replace(context, at=before.at)
        return answer(at_first, outcome, before.id, holder, code=code, seats=seats)
    context = _with_places(connection, context, holder.person)
    history = scans.history_of(connection, holder, context.checkpoint.id)
    outcome = _outcome(connection, context, holder.credential, history)
    record = scan_record(
        context,
        outcome,
        reentry=context.checkpoint.reentry,
        emptied=_emptied(context, outcome, history),
        **time_details(store, connection, context),
    )
    seated = seats_at_check_in(connection, context, outcome, holder, seats)
    subject = facts.guest_subject(holder.guest)
    fact = write_scan(store, connection, context, subject, record, more=seated.drafts)
    guest = holder.credential.guest
    # Alerts follow the record that stands for the person, which may be unknown to this store yet.
    stands = guest if guest is not None and guest.id == holder.person else None
    kinds = alert_kinds({"vip": stands.vip, "attention": stands.attention}) if stands else ()
    project_scan(connection, fact, record, history, person=holder.person, alert_kinds=kinds)
    project_seats(connection, seated.changed)
    if isinstance(outcome, Admitted | Left) and context.is_live:
        call_next(store, connection, context.at)
    shown = _with_changes(seats, holder.person, seated.changed)
    return answer(context, outcome, fact.id, holder, code=code, seats=shown)


def _with_changes(seats: Sequence[Seat], person: str, changed: Iterable[Seat]) -> tuple[Seat, ...]:
    """A person's seats after some were changed, by round."""
    after = {one.round: one for one in seats} | {
        one.round: one for one in changed if one.guest == person
    }
    return tuple(one for _, one in sorted(after.items()))


def admit_absent(
    store: Store, connection: sa.Connection, context: ScanContext, guests: Sequence[str]
) -> tuple[ScanAnswer, ...]:
    """The answers to requests for those of some guests who are not inside, in a transaction."""
    answers = []
    for id_ in guests:
        holder = scans.holder_by_guest(connection, id_)
        if holder is None:
            continue
        history = scans.history_of(connection, holder, context.checkpoint.id)
        emptied = _with_places(connection, context, holder.person).emptied
        if not after_emptying(presence(history), emptied).inside:
            answers.append(admit(store, connection, context, holder))
    return tuple(answers)


def preview_outcome(
    connection: sa.Connection, context: ScanContext, credential: Credential, history: Sequence[Scan]
) -> Outcome:
    """The outcome that a request would have; nothing is recorded."""
    person = credential.guest.id if credential.guest else ""
    context = _with_places(connection, context, person)
    return _outcome(connection, context, credential, history)


def _with_places(connection: sa.Connection, context: ScanContext, person: str) -> ScanContext:
    """The same request, with when the person left by other checkpoints and entered by them."""
    session, asked = context.checkpoint.session, places_of(context.checkpoint.rule)
    if not (session or asked) or not person:
        return context
    presences, at = scans.presences_of(connection, person), context.checkpoint.id
    left = None
    if session:
        left = departed_at(ways_out(session, context.programme), at, presences, context.at)
    entered = {id_: one.first_at for id_, one in presences.items() if id_ in asked and one.first_at}
    return replace(context, departed=left, entered=entered)


def _outcome(
    connection: sa.Connection, context: ScanContext, credential: Credential, history: Sequence[Scan]
) -> Outcome:
    limit, programme = limit_at(context.checkpoint, context.programme), context.programme
    person = credential.guest.id if credential.guest else ""

    def taken() -> int:
        return places_taken(connection, limit, programme, context.at, person) if limit else 0

    outcome = decide(context, credential, history, inside=taken)
    if isinstance(outcome, AlreadyIn):
        return replace(outcome, device=name_of(outcome.device))
    if isinstance(outcome, Full) and limit is not None:
        return replace(outcome, waiting=position_of(connection, limit, programme, person))
    return outcome


def answer(
    context: ScanContext,
    outcome: Outcome,
    scan: str,
    holder: scans.Holder | None = None,
    *,
    code: str = "",
    seats: tuple[Seat, ...] = (),
) -> ScanAnswer:
    """The answer to a request that the fact `scan` records; `holder` is whose code it was.

    It has those of the `seats` that the guest may see.
    """
    return ScanAnswer(
        outcome=outcome,
        at=context.at,
        seats=visible_seats(seats, context.programme),
        programme=context.programme,
        checkpoint=context.checkpoint.id,
        direction=context.request.direction,
        scan=scan,
        code=code,
        principal=holder.credential.principal if holder else None,
    )


def time_details(store: Store, connection: sa.Connection, context: ScanContext) -> dict[str, Any]:
    """What a scan that is recorded now says of its time, by field: `doubt`, `clock_offset_ms`."""
    doubt = doubt_of(
        context.at,
        context.programme.event,
        wall_ms=store.wall_ms,
        last=journal_facts.last_stamp(connection),
        timed=context.is_live,
    )
    offset = store.own_clock.offset_ms(store.wall_ms) if context.is_live else None
    return {"doubt": doubt, "clock_offset_ms": offset}


def write_scan(
    store: Store,
    connection: sa.Connection,
    context: ScanContext,
    subject: str,
    record: Scan,
    *,
    more: Sequence[Draft] = (),
) -> Fact:
    """Write the fact of a scan, and `more` behind it; their projection is up to the caller."""
    draft = Draft(subject, FactKind.CODE_SCANNED, body_of(record))
    return store.write(connection, [draft, *more], context.request.author)[0]


def _emptied(context: ScanContext, outcome: Outcome, history: Sequence[Scan]) -> datetime | None:
    """When the checkpoint was emptied, where only that lets the guest in again."""
    if not isinstance(outcome, Admitted) or context.emptied is None:
        return None
    stood = presence(history)
    return context.emptied if after_emptying(stood, context.emptied) != stood else None


def _first_scan(
    store: Store, connection: sa.Connection, context: ScanContext, guest: str
) -> Scan | None:
    """The scan of the same submission that passed; a refused one is decided again.

    A submission id that was used again for another guest, checkpoint or direction is ignored.
    Not a `DuplicateRule`: it has no time limit, and the scan is looked up in the store.
    """
    request = context.request
    if not request.submission:
        return None
    found = scans.scans_submitted(connection, store.device, request.submission)
    wanted = (guest, context.checkpoint.id, request.direction)
    same = (scan for scan in found if (scan.guest, scan.checkpoint, scan.direction) == wanted)
    return next(same, None)
