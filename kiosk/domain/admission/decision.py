"""Admission: the one decision on what a scan leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Full,
    Left,
    NeedsDesk,
    NoLonger,
    NotYet,
    Outcome,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.journal.doubtful_times import is_far
from kiosk.domain.journal.scan_history import (
    Presence,
    Scan,
    after_emptying,
    doubted,
    last_emptying,
    presence,
)
from kiosk.domain.records.eligibility import is_served, next_session
from kiosk.domain.records.entities import Checkpoint, Direction, Guest, Programme, Reentry, Status


@dataclass(frozen=True, slots=True)
class Pass:
    """What is known of a code: its guest (None where nothing or too much is known of them).

    `valid_from` and `valid_until` are what the code itself says, beside the guest's record. An
    `altered` code is a signed one that was shown in another spelling than the list's.
    """

    guest: Guest | None
    revoked: bool = False
    ambiguous: bool = False
    altered: bool = False
    valid_from: datetime | None = None
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One pass at one checkpoint, now.

    `history` are the guest's scans at this checkpoint in any order. `inside` counts people inside
    and is asked for only where the checkpoint has a capacity.
    """

    guest: Guest
    pass_: Pass
    checkpoint: Checkpoint
    programme: Programme
    presence: Presence
    inside: Callable[[], int]
    at: datetime
    direction: Direction


def decide(
    pass_: Pass,
    checkpoint: Checkpoint,
    programme: Programme,
    history: Sequence[Scan],
    *,
    inside: Callable[[], int],
    at: datetime,
    direction: Direction = Direction.ENTRY,
    forced: bool = False,
    timed: bool = False,
) -> Outcome:
    """What a known code leads to.

    Staff may force everything but a pass whose guest is unknown. Whether force was needed is
    told apart from whether it was asked for. `timed` says that `at` is now by this machine's clock,
    so that nothing can have happened later. Where it depends on scans whose time is doubtful
    whether somebody enters, staff decide; unless it is far from the event now as well.
    """
    if pass_.guest is None:
        return NeedsDesk(Reason.AMBIGUOUS if pass_.ambiguous else Reason.DATA_MISSING)
    if timed:
        history = doubted(history, at)
    guest, emptied = pass_.guest, last_emptying(checkpoint, programme.event.timezone, at)

    def attempt_after(told: Iterable[Scan]) -> Attempt:
        stood = after_emptying(presence(told), emptied)
        return Attempt(guest, pass_, checkpoint, programme, stood, inside, at, direction)

    attempt = attempt_after(history)
    refusal = _refusal(attempt)
    if any(scan.doubt for scan in history) and not is_far(at, programme.event):
        sound = _refusal(attempt_after(scan for scan in history if not scan.doubt))
        refusal = refusal if type(sound) is type(refusal) else NeedsDesk(Reason.CLOCK, guest)
    if refusal is not None and not forced:
        return refusal
    if direction is Direction.EXIT:
        return Left(pass_.guest)
    first = attempt.presence.entries == 0
    return Admitted(pass_.guest, first, forced, needed_force=refusal is not None)


def _refusal(attempt: Attempt) -> Outcome | None:
    refusal = _registration(attempt)
    if refusal is None and attempt.direction is Direction.ENTRY:
        refusal = _validity(attempt)
    if refusal is None:
        refusal = _service(attempt)
    if refusal is None and attempt.direction is Direction.ENTRY:
        # The checkpoint's own rule will stand between opening hours and re-entry.
        refusal = _opening(attempt) or _reentry(attempt) or _room_left(attempt)
    return refusal


def _registration(attempt: Attempt) -> Outcome | None:
    guest = attempt.guest
    if attempt.pass_.revoked:
        return NeedsDesk(Reason.REVOKED, guest)
    if guest.status is Status.CANCELLED:
        return NeedsDesk(Reason.CANCELLED, guest)
    welcome = attempt.checkpoint.admits_pending or guest.valid_while_pending
    if guest.status is Status.PENDING and not welcome:
        return NeedsDesk(Reason.PENDING, guest)
    if guest.status is Status.BLOCKED:
        return NeedsDesk(Reason.BLOCKED, guest)
    if attempt.pass_.altered:
        return NeedsDesk(Reason.BAD_SIGNATURE, guest)
    return None


def _validity(attempt: Attempt) -> Outcome | None:
    guest, pass_, at = attempt.guest, attempt.pass_, attempt.at
    return _within(guest, guest.valid_from, guest.valid_until, at) or _within(
        guest, pass_.valid_from, pass_.valid_until, at
    )


def _service(attempt: Attempt) -> Outcome | None:
    guest, programme = attempt.guest, attempt.programme
    if is_served(attempt.checkpoint, guest, programme):
        return None
    upcoming = next_session(programme, guest, attempt.at)
    return WrongCheckpoint(guest, attempt.checkpoint, upcoming)


def _opening(attempt: Attempt) -> Outcome | None:
    checkpoint = attempt.checkpoint
    return _within(attempt.guest, checkpoint.opens, checkpoint.closes, attempt.at)


def _within(
    guest: Guest, opens: datetime | None, closes: datetime | None, at: datetime
) -> Outcome | None:
    if opens is not None and at < opens:
        return NotYet(guest, opens)
    if closes is not None and at >= closes:
        return NoLonger(guest, closes)
    return None


def _reentry(attempt: Attempt) -> Outcome | None:
    before, policy = attempt.presence, attempt.checkpoint.reentry
    if policy is Reentry.MANY or not before.entries:
        return None
    if policy is Reentry.AFTER_EXIT and not before.inside:
        return None
    since = before.since or before.first_at or attempt.at
    return AlreadyIn(attempt.guest, since, before.device)


def _room_left(attempt: Attempt) -> Outcome | None:
    capacity = attempt.checkpoint.capacity
    if capacity is None or attempt.presence.inside or attempt.inside() < capacity:
        return None
    return Full(attempt.guest, capacity)
