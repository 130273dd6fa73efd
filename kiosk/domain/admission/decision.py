"""The decision on a scan request: every rule of admission, in the order of their precedence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.domain.admission.addon_times import ADDON_TIMES, addon_times
from kiosk.domain.admission.door_limits import limit_at
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
from kiosk.domain.admission.rule_check import check_rule
from kiosk.domain.admission.scan_request import ScanContext
from kiosk.domain.journal.doubtful_times import is_far
from kiosk.domain.journal.scan_history import (
    Presence,
    Scan,
    after_emptying,
    mark_doubtful,
    presence,
)
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.eligibility import is_served, next_session
from kiosk.domain.records.entities import Direction, Guest, Status
from kiosk.domain.records.questions.answers import open_questions
from kiosk.domain.records.unknown_values import known

AMBIGUOUS_AT = "Ambiguous at"
"""The guest's further column with the ids of checkpoints at which several of their tickets fit."""


@dataclass(frozen=True, slots=True)
class Credential:
    """What is known of a code: its guest, None where the guest is unknown or `ambiguous`.

    `valid_from` and `valid_until` are the validity that the code itself states, beside that of the
    guest's record. An `altered` code is a signed one that was read in another spelling than the
    listed one. `principal` is the guest with whom a companion comes.
    """

    guest: Guest | None
    revoked: bool = False
    ambiguous: bool = False
    altered: bool = False
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    principal: Guest | None = None


@dataclass(frozen=True, slots=True)
class _Before:
    """What was recorded of the person at this checkpoint, and the presence that follows from it."""

    scans: Sequence[Scan]
    stood: Presence

    @classmethod
    def of(cls, scans: Sequence[Scan], context: ScanContext) -> _Before:
        return cls(scans, after_emptying(presence(scans), context.emptied))


def decide(
    context: ScanContext,
    credential: Credential,
    history: Sequence[Scan],
    *,
    inside: Callable[[], int],
) -> Outcome:
    """Decide on a request of the holder of a known code.

    `history` are the person's scans at this checkpoint in any order. `inside` counts the people
    inside, and the places held for others, and is called only where the checkpoint has a capacity.

    Staff may force everything but a code whose guest is unknown and a rule that cannot be
    evaluated; the outcome says whether force was needed, apart from whether it was asked for. Where
    the time of the scan is the current time, scans later than that have a doubtful time. Where the
    decision depends on scans with doubtful times, staff decide, unless the current time is far from
    the event as well.
    """
    guest = credential.guest
    if guest is None:
        return NeedsDesk(Reason.AMBIGUOUS if credential.ambiguous else Reason.DATA_MISSING)
    if context.is_live:
        history = mark_doubtful(history, context.at)
    before = _Before.of(history, context)
    refusal = _refusal(context, guest, credential, before, inside)
    if any(scan.doubt for scan in history) and not is_far(context.at, context.programme.event):
        certain = _Before.of([scan for scan in history if not scan.doubt], context)
        other = _refusal(context, guest, credential, certain, inside)
        refusal = refusal if type(other) is type(refusal) else NeedsDesk(Reason.CLOCK, guest)
    if refusal is not None and not _is_overridden(context, refusal):
        return refusal
    if context.request.direction is Direction.EXIT:
        return Left(guest)
    first, forced = before.stood.entries == 0, context.request.forced
    return Admitted(guest, first, forced, needed_force=refusal is not None)


def _is_overridden(context: ScanContext, refusal: Outcome) -> bool:
    """Whether a refusal does not count, as staff force the request or the guest has passed."""
    if context.request.passed_elsewhere:
        return True
    is_fault = isinstance(refusal, NeedsDesk) and refusal.reason is Reason.RULE_FAILED
    return context.request.forced and not is_fault


def _refusal(
    context: ScanContext,
    guest: Guest,
    credential: Credential,
    before: _Before,
    inside: Callable[[], int],
) -> Outcome | None:
    """The first rule that refuses; None if the guest may pass. Times count for an entry only."""
    is_entry = context.request.direction is Direction.ENTRY
    refusal = _registration(context, guest, credential)
    if refusal is None and is_entry:
        refusal = _validity(context, guest, credential)
    if refusal is None:
        refusal = _service(context, guest)
    if refusal is None and is_entry:
        refusal = (
            _opening(context, guest)
            or check_rule(context, guest, before.stood, before.scans)
            or _reentry(context, guest, before.stood)
            or _capacity(context, guest, before.stood, inside)
            or _answers(context, guest)
        )
    return refusal


def _registration(context: ScanContext, guest: Guest, credential: Credential) -> Outcome | None:
    if credential.revoked:
        return NeedsDesk(Reason.REVOKED, guest)
    reason = _reason_of_status(context, guest) or _reason_of_principal(credential.principal)
    if reason is None and credential.altered:
        reason = Reason.BAD_SIGNATURE
    return None if reason is None else NeedsDesk(reason, guest)


def _reason_of_status(context: ScanContext, guest: Guest) -> Reason | None:
    """Why a registration of that status is not valid here; None where it is."""
    status = known(guest.status)
    match status:
        case Status.CONFIRMED:
            return None
        case Status.PENDING:
            admits_pending = context.checkpoint.admits_pending or guest.valid_while_pending
            return None if admits_pending else Reason.PENDING
        case Status.CANCELLED:
            return Reason.CANCELLED
        case Status.BLOCKED:
            return Reason.BLOCKED
        case None:
            return Reason.UNKNOWN_STATUS
        case _:
            assert_never(status)


def _reason_of_principal(principal: Guest | None) -> Reason | None:
    """Why a companion is not admitted because of the guest with whom they come.

    Companions of cancelled and blocked guests are for staff to decide about. Whether they come
    before, after or without any other guest does not matter.
    """
    status = known(principal.status) if principal else None
    match status:
        case Status.CANCELLED:
            return Reason.CANCELLED
        case Status.BLOCKED:
            return Reason.BLOCKED
        case Status.CONFIRMED | Status.PENDING | None:
            return None
        case _:
            assert_never(status)


def _validity(context: ScanContext, guest: Guest, credential: Credential) -> Outcome | None:
    at = context.at
    try:
        of_addon = addon_times(guest.extra.get(ADDON_TIMES, ""), context.checkpoint.id)
    except ValueError:
        return NeedsDesk(Reason.DATA_MISSING, guest)
    stated = (credential.valid_from, credential.valid_until)
    for begins, ends in ((guest.valid_from, guest.valid_until), stated, of_addon):
        if refusal := _within(guest, begins, ends, at, by_pass=True):
            return refusal
    return None


def _service(context: ScanContext, guest: Guest) -> Outcome | None:
    several_fit = guest.extra.get(AMBIGUOUS_AT)
    if several_fit and context.checkpoint.id in several_fit.split(", "):
        return NeedsDesk(Reason.AMBIGUOUS, guest)
    if is_served(context.checkpoint, guest, context.programme):
        return None
    upcoming = next_session(context.programme, guest, context.at)
    return WrongCheckpoint(guest, context.checkpoint, upcoming)


def _opening(context: ScanContext, guest: Guest) -> Outcome | None:
    return _within(guest, context.checkpoint.opens, context.checkpoint.closes, context.at)


def _within(
    guest: Guest,
    opens: datetime | None,
    closes: datetime | None,
    at: datetime,
    *,
    by_pass: bool = False,
) -> Outcome | None:
    if opens is not None and at < opens:
        return NotYet(guest, opens, by_pass)
    if closes is not None and at >= closes:
        return NoLonger(guest, closes, by_pass)
    return None


def _answers(context: ScanContext, guest: Guest) -> Outcome | None:
    """What is required of the guest here is answered last, once nothing else is in the way."""
    questions, place = context.programme.questions, context.checkpoint.id
    if questions and open_questions(questions, guest, place, required=True):
        return NeedsDesk(Reason.UNANSWERED, guest)
    return None


def _reentry(context: ScanContext, guest: Guest, stood: Presence) -> Outcome | None:
    if not stood.entries or _may_enter_again(context.checkpoint.reentry, stood):
        return None
    since = stood.since or stood.first_at or context.at
    return AlreadyIn(guest, since, stood.device)


def _may_enter_again(policy: Reentry, stood: Presence) -> bool:
    """Whether a pass that entered before may enter; under an unknown policy it may not."""
    known_policy = known(policy)
    match known_policy:
        case Reentry.MANY:
            return True
        case Reentry.AFTER_EXIT:
            return not stood.inside
        case Reentry.ONCE | None:
            return False
        case _:
            assert_never(known_policy)


def _capacity(
    context: ScanContext, guest: Guest, stood: Presence, inside: Callable[[], int]
) -> Outcome | None:
    limit = limit_at(context.checkpoint, context.programme)
    if limit is None or stood.inside or inside() < limit.capacity:
        return None
    return Full(guest, limit.capacity)
