"""Corrections of a guest's fields and seats, notes, and merging two records of one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import (
    CorrectedGuest,
    FieldConflict,
    InvalidCorrection,
    apply_changes,
    conflicts,
    rights_for,
)
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_history import FieldChange
from kiosk.domain.records.entities import Guest, Programme, Round, Seat, Table
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_proposal import tables_of
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.domain.records.validation import NO_GUEST, InvalidInput, tidy_note
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, schema
from kiosk.store.queries import guests, scans
from kiosk.store.queries.merging import merged_records
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.checkin.waiting_list import call_next


@dataclass(frozen=True, slots=True)
class Corrected:
    """The guest after the correction, and the changes; their codes stay valid."""

    guest: Guest
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Others changed the same fields meanwhile; nothing was changed, and both values are here.

    `now` is the guest as stored: to be passed as `seen` with the next call. `by` is the name of who
    changed them.
    """

    now: Guest
    conflicts: tuple[FieldConflict, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Seated:
    """The seat that a guest has in a round now; None for none."""

    seat: Seat | None


@dataclass(frozen=True, slots=True)
class SeatedMeanwhile:
    """Others moved the guest since they were read; nothing was changed."""

    seat: Seat | None


@dataclass(frozen=True, slots=True)
class NoteAdded:
    """The note as it was recorded."""

    text: str


@dataclass(frozen=True, slots=True)
class Merged:
    """Two records were merged; `person` is the record that stands for both."""

    record: str
    person: str


@dataclass(frozen=True, slots=True)
class MergeAnnulled:
    """A record whose merge was annulled."""

    record: str


def preview(
    store: Store, seen: Guest, changes: Mapping[str, Any]
) -> CorrectedGuest | InvalidCorrection:
    """A preview of changes to a guest: old and new values, to be reviewed before saving."""
    return apply_changes(seen, changes, store.programme().sessions)


def correct(
    store: Store,
    actor: Actor,
    guest: str,
    seen: Guest,
    changes: Mapping[str, Any],
    *,
    at: datetime | None = None,
) -> Corrected | Conflict | InvalidCorrection | InvalidInput | NotAllowed:
    """Change fields of a guest, all of them or none.

    `seen` is the guest as it was read for the correction. Fields that others changed since keep
    their values; if both changed the same field to different values, that is a Conflict. With
    the current time `at`, the next guest is called if one gives up a place in a session.
    """

    def work(
        connection: sa.Connection,
    ) -> Corrected | Conflict | InvalidCorrection | InvalidInput | NotAllowed:
        person = merged_records.person_of(connection, guest)
        now = scans.guest_by_id(connection, person)
        if now is None or now.erased:
            return NO_GUEST
        sessions = store.programme_in(connection).sessions
        wanted, result = (
            apply_changes(seen, changes, sessions),
            apply_changes(now, changes, sessions),
        )
        if isinstance(wanted, InvalidCorrection):
            return wanted
        if isinstance(result, InvalidCorrection):
            return result
        lacks = sorted(r for r in rights_for(result.changes) if not may(actor.role, r))
        if lacks:
            return NotAllowed(lacks[0])
        if clashing := conflicts(seen, now, wanted.guest):
            return Conflict(now, clashing, _last_author(connection, person))
        draft = facts.change_fact(now, result.guest)
        store.record(connection, [draft] if draft else [], actor.staff)
        if at is not None:
            call_next(store, connection, at)
        return Corrected(result.guest, result.changes)

    return store.transact(work)


def seat(
    store: Store, actor: Actor, guest: str, seen: Seat | None, wanted: Seat
) -> Seated | SeatedMeanwhile | InvalidInput | NotAllowed:
    """Give a guest another seat in a round, none if `table` is empty.

    `seen` is the seat that they had when it was read.
    """
    if not may(actor.role, Right.CORRECT):
        return NotAllowed(Right.CORRECT)

    def work(connection: sa.Connection) -> Seated | SeatedMeanwhile | InvalidInput:
        person = merged_records.person_of(connection, guest)
        if scans.guest_by_id(connection, person) is None:
            return NO_GUEST
        held = {one.round: one for one in scans.seats_of(connection, person)}
        now = held.get(wanted.round)
        if (now and now.table) != (seen and seen.table):
            return SeatedMeanwhile(now)
        requested = replace(wanted, guest=person)
        refused = problem_of_seat(connection, store.programme_in(connection), requested, now)
        if refused is not None:
            return refused
        before, place = now.table if now else "", (requested.table, requested.seat)
        draft = facts.guest_seated(
            person, requested.round, *place, before=before, why=SeatReason.HAND
        )
        store.record(connection, [draft], actor.staff)
        return Seated(requested if requested.table else None)

    return store.transact(work)


def problem_of_seat(
    connection: sa.Connection, programme: Programme, wanted: Seat, now: Seat | None = None
) -> InvalidInput | None:
    """Why this seat cannot be given, None if it can; guests at the table may stay."""
    round_ = programme.rounds.get(wanted.round, Round())
    tables = {table.id: table for table in tables_of(round_, programme.tables.values())}
    if not round_.id or (wanted.table and wanted.table not in tables):
        return InvalidInput(Sentence("refused.table"), "table")
    if round_.locked:
        return InvalidInput(Sentence("refused.round_locked"), "table")
    if not wanted.table or (now and now.table == wanted.table):
        return None
    taken = seated_at(connection, wanted.round).get(wanted.table, 0)
    capacity = tables.get(wanted.table, Table()).capacity
    if capacity is not None and taken >= capacity:
        values = {"table": wanted.table, "capacity": capacity}
        return InvalidInput(Sentence("refused.table_full", values), "table")
    return None


def seated_at(connection: sa.Connection, round_: str) -> dict[str, int]:
    """The number of guests at each table of a round."""
    table = schema.seat
    query = sa.select(table.c.table, sa.func.count()).where(table.c.round == round_)
    return {row[0]: row[1] for row in connection.execute(query.group_by(table.c.table))}


def add_note(
    store: Store, actor: Actor, guest: str, text: str, at: datetime
) -> NoteAdded | InvalidInput | NotAllowed:
    """Add a note on a guest, for other staff."""
    if not may(actor.role, Right.NOTE):
        return NotAllowed(Right.NOTE)
    tidy = tidy_note(text)
    if isinstance(tidy, InvalidInput):
        return tidy

    def work(connection: sa.Connection) -> NoteAdded | InvalidInput:
        person = merged_records.person_of(connection, guest)
        if scans.guest_by_id(connection, person) is None:
            return NO_GUEST
        body = {"text": tidy, "at": at.isoformat()}
        draft = Draft(facts.guest_subject(person), FactKind.NOTE_ADDED, body)
        store.record(connection, [draft], actor.staff)
        return NoteAdded(tidy)

    return store.transact(work)


def merge(
    store: Store, actor: Actor, duplicate: str, into: str, at: datetime
) -> Merged | InvalidInput | NotAllowed:
    """Merge a record into another one, which stands for the person.

    The person has the codes, scans, seats and notes of both; neither record is changed.
    """
    if not may(actor.role, Right.MERGE):
        return NotAllowed(Right.MERGE)

    def work(connection: sa.Connection) -> Merged | InvalidInput:
        both = [scans.guest_by_id(connection, id_) for id_ in (duplicate, into)]
        if any(one is None or one.erased for one in both):
            return NO_GUEST
        if duplicate == into:
            return InvalidInput(Sentence("refused.merge.same"))
        if any(merged_records.person_of(connection, id_) != id_ for id_ in (duplicate, into)):
            return InvalidInput(Sentence("refused.merge.merged"))
        body = {"into": into, "at": at.isoformat()}
        draft = Draft(facts.guest_subject(duplicate), FactKind.GUEST_MERGED, body)
        store.record(connection, [draft], actor.staff)
        return Merged(duplicate, merged_records.person_of(connection, duplicate))

    return store.transact(work)


def annul_merge(
    store: Store, actor: Actor, duplicate: str, at: datetime
) -> MergeAnnulled | InvalidInput | NotAllowed:
    """Annul the merge of a record, which keeps everything that was recorded under it."""

    def work(connection: sa.Connection) -> MergeAnnulled | InvalidInput:
        if merged_records.person_of(connection, duplicate) == duplicate:
            return InvalidInput(Sentence("refused.merge.single"))
        subject = facts.guest_subject(duplicate)
        draft = Draft(subject, FactKind.MERGE_ANNULLED, {"at": at.isoformat()})
        store.record(connection, [draft], actor.staff)
        return MergeAnnulled(duplicate)

    return store.transact(work) if may(actor.role, Right.MERGE) else NotAllowed(Right.MERGE)


def _last_author(connection: sa.Connection, guest: str) -> str:
    """The name of who last changed a guest's fields, empty if it was no member of staff."""
    kinds = facts.KINDS[Guest][1:]
    recorded = [
        fact for fact in guests.facts_about_guests(connection, [guest]) if fact.kind in kinds
    ]
    author = max(recorded, key=lambda fact: fact.order).author if recorded else ""
    return names_of_staff(connection).get(author, author)
