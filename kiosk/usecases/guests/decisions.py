"""Decisions of staff about a guest: check-in, undo, block, confirm, codes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, assert_never

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.admission.staff_actions import StaffAction, missing_right
from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_history import status_before_block
from kiosk.domain.records.entities import Direction, Guest, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.domain.records.validation import NO_CHECKPOINT, NO_GUEST, InvalidInput, tidy_reason
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries import guests, scans
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.checkin import annulments
from kiosk.usecases.checkin.admission_service import admit
from kiosk.usecases.checkin.annulments import Annulled, AnnulmentRefused
from kiosk.usecases.checkin.ticket_queue import open_tickets
from kiosk.usecases.checkin.waiting_list import call_next
from kiosk.usecases.guests.undo_rights import missing_to_undo


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """The guest after the decision."""

    guest: Guest


@dataclass(frozen=True, slots=True)
class CodeIssued:
    """The only valid code from now on; `replaced` are the revoked ones."""

    code: str
    replaced: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeRevoked:
    """The code was revoked: a scan of it leads to the desk."""

    code: str


def check_in(
    store: Store,
    actor: Actor,
    guest: str,
    checkpoint: str,
    at: datetime,
    *,
    direction: Direction = Direction.ENTRY,
    reason: str = "",
    submission: str = "",
) -> ScanAnswer | NotAllowed | InvalidInput:
    """Check a guest in or out at the desk, with or without a code.

    A `reason` forces. `submission`, unique per device, makes a repeated call harmless. An admitted
    guest's open tickets are closed.
    """
    act = StaffAction.FORCE if reason else StaffAction.CHECK_IN
    if lacks := missing_right(actor.role, act):
        return NotAllowed(lacks)
    why = tidy_reason(reason) if reason else ""
    if isinstance(why, InvalidInput):
        return why

    def work(connection: sa.Connection) -> ScanAnswer | NotAllowed | InvalidInput:
        programme = store.programme_in(connection)
        holder = scans.holder_by_guest(connection, guest)
        if holder is None or holder.credential.guest is None:
            return NO_GUEST
        if checkpoint not in programme.checkpoints:
            return NO_CHECKPOINT
        if lacks := missing_right(actor.role, act, holder.credential.guest):
            return NotAllowed(lacks)
        request = ScanRequest(
            direction=direction,
            submission=submission,
            forced=bool(why),
            why=why,
            author=actor.staff,
        )
        context = ScanContext.of(request, programme.checkpoints[checkpoint], programme, at)
        answer = admit(store, connection, context, holder)
        if isinstance(answer.outcome, Admitted):
            close_tickets(store, connection, actor.staff, holder, at)
        return answer

    return store.transact(work)


def undo(
    store: Store, actor: Actor, scan: str, reason: str, at: datetime
) -> Annulled | NotAllowed | InvalidInput:
    """Annul a scan, whatever its age and device; it stays visible.

    A role without the right to undo anything may annul the last scan of its own.
    """
    why = tidy_reason(reason)
    if lacks := missing_to_undo(store, actor, scan):
        return NotAllowed(lacks)
    if isinstance(why, InvalidInput):
        return why
    result = annulments.annul(store, scan, at, why, author=actor.staff, any_scan=True)
    match result:
        case Annulled():
            return result
        case AnnulmentRefused.ANNULLED_BEFORE:
            return InvalidInput(Sentence("refused.scan.annulled"))
        case (
            AnnulmentRefused.UNKNOWN
            | AnnulmentRefused.OF_ANOTHER_DEVICE
            | AnnulmentRefused.TOO_LATE
        ):
            return InvalidInput(Sentence("refused.scan.unknown"))
        case _:
            assert_never(result)


def block(
    store: Store, actor: Actor, guest: str, reason: str, at: datetime
) -> StatusChanged | NotAllowed | InvalidInput:
    """Block a guest: neither entries nor exits until they are unblocked."""
    return _set_status(store, actor, guest, StaffAction.BLOCK, reason=reason, at=at)


def unblock(
    store: Store, actor: Actor, guest: str, reason: str, at: datetime
) -> StatusChanged | NotAllowed | InvalidInput:
    """Give a blocked guest their earlier status."""
    return _set_status(store, actor, guest, StaffAction.UNBLOCK, reason=reason, at=at)


def confirm(
    store: Store, actor: Actor, guest: str, reason: str, at: datetime
) -> StatusChanged | NotAllowed | InvalidInput:
    """Confirm a pending registration."""
    return _set_status(store, actor, guest, StaffAction.CONFIRM, reason=reason, at=at)


def reinstate(
    store: Store, actor: Actor, guest: str, reason: str, at: datetime
) -> StatusChanged | NotAllowed | InvalidInput:
    """Confirm a cancelled registration again."""
    return _set_status(store, actor, guest, StaffAction.REINSTATE, reason=reason, at=at)


def revoke_code(
    store: Store, actor: Actor, guest: str, code: str, at: datetime
) -> CodeRevoked | NotAllowed | InvalidInput:
    """Revoke a lost or shared code of a guest: a scan of it leads to the desk."""
    if not may(actor.role, Right.CODES):
        return NotAllowed(Right.CODES)

    def work(connection: sa.Connection) -> CodeRevoked | InvalidInput:
        held = _valid_codes(connection, merged_records.person_of(connection, guest))
        if code not in held:
            return InvalidInput(Sentence("refused.code"), "code")
        store.record(connection, [_revocation(held[code], code, at)], actor.staff)
        return CodeRevoked(code)

    return store.transact(work)


def reissue_code(
    store: Store, actor: Actor, guest: str, at: datetime
) -> CodeIssued | NotAllowed | InvalidInput:
    """Issue a new code for a guest and revoke the earlier ones."""
    if not may(actor.role, Right.CODES):
        return NotAllowed(Right.CODES)

    def work(connection: sa.Connection) -> CodeIssued | InvalidInput:
        if scans.guest_by_id(connection, merged_records.person_of(connection, guest)) is None:
            return NO_GUEST
        return replace_codes(store, connection, guest, at, actor.staff)

    return store.transact(work)


def replace_codes(
    store: Store, connection: sa.Connection, guest: str, at: datetime, author: str
) -> CodeIssued:
    """Issue a new code for a person and revoke the earlier ones, within a transaction."""
    person = merged_records.person_of(connection, guest)
    held = _valid_codes(connection, person)
    new = new_code(store, connection)
    drafts = [_revocation(holder, code, at) for code, holder in held.items()]
    issued = facts.code_issued(person, new)
    drafts.append(issued._replace(body={**issued.body, "at": at.isoformat()}))
    store.record(connection, drafts, author)
    return CodeIssued(new, tuple(held))


def new_code(store: Store, connection: sa.Connection) -> str:
    """A new code, which no guest has."""
    prefix = store.programme_in(connection).event.code_prefix
    return code_text.new_code_text(secrets.token_bytes(code_text.RANDOM_BYTES), prefix)


def _valid_codes(connection: sa.Connection, person: str) -> dict[str, str]:
    """The valid codes of a person, each with the record that has it."""
    records = merged_records.records_of(connection, person)
    return {code.code: id_ for id_ in records for code in scans.codes_of(connection, id_)}


def _revocation(holder: str, code: str, at: datetime) -> Draft:
    revoked = facts.code_revoked(holder, code)
    return revoked._replace(body={**revoked.body, "at": at.isoformat()})


def close_tickets(
    store: Store, connection: sa.Connection, author: str, holder: scans.Holder, at: datetime
) -> None:
    """Close the open tickets of all records of a person."""
    records = holder.records or (holder.guest,)
    body = {"at": at.isoformat(), "how": str(StaffAction.CHECK_IN)}
    drafts = [
        Draft(ticket.subject, FactKind.TICKET_CLOSED, body)
        for ticket in open_tickets(connection)
        if ticket.guest in records
    ]
    if drafts:
        store.record(connection, drafts, author)


_StatusAction = Literal[
    StaffAction.BLOCK, StaffAction.UNBLOCK, StaffAction.CONFIRM, StaffAction.REINSTATE
]


def _is_applicable(action: _StatusAction, status: Status) -> bool:
    """Whether an action changes a registration of this status."""
    match action:
        case StaffAction.BLOCK:
            return status is not Status.BLOCKED
        case StaffAction.UNBLOCK:
            return status is Status.BLOCKED
        case StaffAction.CONFIRM:
            return status is Status.PENDING
        case StaffAction.REINSTATE:
            return status is Status.CANCELLED
        case _:
            assert_never(action)


def _status_after(action: _StatusAction, connection: sa.Connection, guest: str) -> Status:
    match action:
        case StaffAction.BLOCK:
            return Status.BLOCKED
        case StaffAction.UNBLOCK:
            return status_before_block(guests.facts_about_guests(connection, [guest]))
        case StaffAction.CONFIRM | StaffAction.REINSTATE:
            return Status.CONFIRMED
        case _:
            assert_never(action)


def _set_status(
    store: Store, actor: Actor, guest: str, action: _StatusAction, *, reason: str, at: datetime
) -> StatusChanged | NotAllowed | InvalidInput:
    """Change the status of a registration, and record the reason as a note."""
    if lacks := missing_right(actor.role, action):
        return NotAllowed(lacks)
    why = tidy_reason(reason)
    if isinstance(why, InvalidInput):
        return why

    def work(connection: sa.Connection) -> StatusChanged | InvalidInput:
        person = merged_records.person_of(connection, guest)
        before = scans.guest_by_id(connection, person)
        if before is None or before.erased:
            return NO_GUEST
        if not _is_applicable(action, before.status):
            word = known_or_other(Status, before.status)
            stands = Sentence(f"refused.status.{word}", {"value": before.status})
            return InvalidInput(Sentence("refused.status", {"status": stands}), "status")
        after = replace(before, status=_status_after(action, connection, person))
        corrected = facts.change_fact(before, after)
        body = {"text": why, "at": at.isoformat(), "about": str(action)}
        note = Draft(facts.guest_subject(person), FactKind.NOTE_ADDED, body)
        store.record(connection, [corrected, note] if corrected else [note], actor.staff)
        call_next(store, connection, at)
        return StatusChanged(after)

    return store.transact(work)
