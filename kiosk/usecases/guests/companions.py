"""The party of a guest: their companions, and what the desk does about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from uuid_utils import uuid7

from kiosk.domain.admission.departures import presence_at
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import InvalidCorrection, apply_changes
from kiosk.domain.journal.scan_history import Presence, passes
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Status
from kiosk.domain.records.fields.guest_fields import SHARED
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, NO_GUEST, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.values.scripts import split_scripts
from kiosk.store import Store, name_of
from kiosk.store.queries import companions, scans
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.checkin.admission_service import admit_absent
from kiosk.usecases.guests.decisions import new_code

MOST_COMPANIONS = 50


@dataclass(frozen=True, slots=True)
class PartyMember:
    """A companion of a guest, and their presence at a checkpoint.

    `undoable` is the scan that an undo annuls, empty for none.
    """

    guest: Guest
    presence: Presence = field(default_factory=Presence)
    undoable: str = ""


@dataclass(frozen=True, slots=True)
class PartyCheckedIn:
    """The answers to the check-ins of a party, in its order."""

    answers: tuple[ScanAnswer, ...]


@dataclass(frozen=True, slots=True)
class CompanionAdded:
    """The companion as registered, with a code of their own."""

    guest: Guest
    code: str


@dataclass(frozen=True, slots=True)
class CompanionWithdrawn:
    """The companion, who is not expected any more."""

    guest: Guest


def party_at(
    connection: sa.Connection,
    records: Sequence[str],
    checkpoint: Checkpoint | None,
    programme: Programme,
    now: datetime,
) -> tuple[PartyMember, ...]:
    """The companions of a person with those records, as they are at a checkpoint.

    Cancelled ones are left out, unless they have entered there.
    """
    found = companions.companions_of(connection, records)
    members = (_member(connection, one, checkpoint, programme, now) for one in found)
    return tuple(
        one for one in members if one.presence.entries or one.guest.status is not Status.CANCELLED
    )


def check_in_party(
    store: Store, actor: Actor, principal: str, checkpoint: str, at: datetime
) -> PartyCheckedIn | NotAllowed | InvalidInput:
    """Check in a guest and all companions who are not inside, in one transaction.

    Each is decided as by a scan, and nobody is forced.
    """
    if not may(actor.role, Right.CHECK_IN):
        return NotAllowed(Right.CHECK_IN)

    def work(connection: sa.Connection) -> PartyCheckedIn | InvalidInput:
        programme = store.programme_in(connection)
        person = merged_records.person_of(connection, principal)
        if checkpoint not in programme.checkpoints:
            return NO_CHECKPOINT
        if scans.guest_by_id(connection, person) is None:
            return NO_GUEST
        where = programme.checkpoints[checkpoint]
        context = ScanContext.of(ScanRequest(author=actor.staff), where, programme, at)
        records = merged_records.records_of(connection, person)
        found = party_at(connection, records, where, programme, context.at)
        coming = (one.guest for one in found if one.guest.status is not Status.CANCELLED)
        ids = [person, *(one.id for one in coming)]
        return PartyCheckedIn(admit_absent(store, connection, context, ids))

    return store.transact(work)


def add(
    store: Store, actor: Actor, principal: str, name: str
) -> CompanionAdded | InvalidCorrection | InvalidInput | NotAllowed:
    """Register a companion of a guest, with a code; without a `name` they get a number."""
    if not may(actor.role, Right.WALK_IN):
        return NotAllowed(Right.WALK_IN)

    def work(
        connection: sa.Connection,
    ) -> CompanionAdded | InvalidCorrection | InvalidInput | NotAllowed:
        person = merged_records.person_of(connection, principal)
        whom = scans.guest_by_id(connection, person)
        if whom is None or whom.erased:
            return NO_GUEST
        if whom.companion_of:
            return InvalidInput(Sentence("refused.companion.nested"))
        records = merged_records.records_of(connection, person)
        others = companions.companions_of(connection, records)
        if len(others) >= MOST_COMPANIONS:
            return InvalidInput(Sentence("refused.companion.many", {"most": MOST_COMPANIONS}))
        programme = store.programme_in(connection)
        guest = _new_companion(programme, whom, others, name)
        if isinstance(guest, InvalidCorrection):
            return guest
        code = new_code(store, connection)
        registered = facts.change_fact(None, guest)
        drafts = [registered] if registered else []
        store.record(connection, [*drafts, facts.code_issued(guest.id, code)], actor.staff)
        return CompanionAdded(guest, code)

    return store.transact(work)


def withdraw(
    store: Store, actor: Actor, companion: str
) -> CompanionWithdrawn | InvalidInput | NotAllowed:
    """Cancel the registration of a companion who has not entered anywhere; they can be reinstated.

    The record stays, so that a list that names them again changes nothing.
    """
    if not may(actor.role, Right.CORRECT):
        return NotAllowed(Right.CORRECT)

    def work(connection: sa.Connection) -> CompanionWithdrawn | InvalidInput:
        person = merged_records.person_of(connection, companion)
        before = scans.guest_by_id(connection, person)
        if before is None or before.erased or not before.companion_of:
            return NO_GUEST
        if companions.has_arrived(connection, person):
            return InvalidInput(Sentence("refused.companion.arrived"))
        after = replace(before, status=Status.CANCELLED)
        draft = facts.change_fact(before, after)
        store.record(connection, [draft] if draft else [], actor.staff)
        return CompanionWithdrawn(after)

    return store.transact(work)


def _member(
    connection: sa.Connection,
    guest: Guest,
    checkpoint: Checkpoint | None,
    programme: Programme,
    now: datetime,
) -> PartyMember:
    holder = scans.holder_by_guest(connection, guest.id)
    if checkpoint is None or holder is None:
        return PartyMember(guest)
    last = passes(scans.history_of(connection, holder, checkpoint.id))[-1:]
    presences = scans.presences_of(connection, holder.person)
    stood = presence_at(checkpoint, programme, presences, now)
    stood = replace(stood, device=name_of(stood.device))
    return PartyMember(guest, stood, last[0].id if last else "")


def _new_companion(
    programme: Programme, principal: Guest, others: Sequence[Guest], name: str
) -> Guest | InvalidCorrection:
    """The new record, with the fields that it shares with the guest's."""
    shared = {name: getattr(principal, name) for name in SHARED}
    shared |= {"status": Status.CONFIRMED}
    taken = {one.companion_number for one in others}
    number = next(n for n in range(1, len(taken) + 2) if n not in taken)
    blank = Guest(
        id=str(uuid7()), companion_of=principal.id, companion_number=number, walk_in=True, **shared
    )
    named = apply_changes(blank, _names(name), programme.sessions)
    if isinstance(named, InvalidCorrection):
        return named
    return named.guest


def _names(name: str) -> dict[str, Any]:
    korean, latin = split_scripts(name.strip(), name=True)
    return {part: text for part, text in (("name_ko", korean), ("name_latin", latin)) if text}
