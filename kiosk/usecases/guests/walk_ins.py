"""Walk-ins: guests without a registration, registered at the desk in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from uuid_utils import uuid7

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import (
    CorrectedGuest,
    InvalidCorrection,
    apply_changes,
    rights_for,
)
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest, Programme, Seat, Table
from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS, NAME_FIELDS
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_proposal import tables_of
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import read_heading
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import admit
from kiosk.usecases.guests.corrections import problem_of_seat, seated_at
from kiosk.usecases.guests.decisions import new_code
from kiosk.usecases.guests.search import FoundPerson, find
from kiosk.usecases.guests.signed_passes import pass_for_registered
from kiosk.usecases.reports.turnout import CATEGORY

# How many similar guests are shown.
_SIMILAR = 5
LIKELY = 0.6
_NAMES = frozenset({*NAME_FIELDS, "family_ko", "given_ko"})
_USUALLY = ("name", "organisation", "category")


@dataclass(frozen=True, slots=True)
class Need:
    """A required value of a walk-in; any one of the fields satisfies it."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FreeTable:
    """A table in a round, its number of guests, and of free seats; None for no limit."""

    table: Table
    taken: int
    free: int | None


@dataclass(frozen=True, slots=True)
class WalkIn:
    """The form of a walk-in.

    `id` is chosen when the form is opened, so that a repeated call registers once. `fields` are
    those of a guest. `consent` is the language of the text that they agreed to, empty without
    consent. `tables` are by round. They are checked in at `checkpoint`, unless it is empty.
    """

    fields: Mapping[str, Any]
    consent: str = ""
    tables: Mapping[str, str] = field(default_factory=dict)
    checkpoint: str = ""
    id: str = field(default_factory=lambda: str(uuid7()))


@dataclass(frozen=True, slots=True)
class WalkedIn:
    """The registered guest; `answer` is the result of the check-in.

    `code` is a signed pass if this desk has a key: kiosks without a connection accept it too.
    """

    guest: Guest
    code: str
    seats: tuple[Seat, ...] = ()
    answer: ScanAnswer | None = None


def needs(event: Event) -> tuple[Need, ...]:
    """The required values of walk-ins, by the event's list of columns or the default one."""
    return _needs(event.walk_in_fields) or _needs(_USUALLY)


def similar(store: Store, fields: Mapping[str, Any]) -> list[FoundPerson]:
    """Guests whose names are similar to what has been typed so far, the most similar first."""
    latin = f"{fields.get('family_latin', '')} {fields.get('given_latin', '')}"
    best: dict[str, FoundPerson] = {}
    for typed in (fields.get("name_ko", ""), fields.get("name_latin", ""), latin):
        for found in find(store, typed, _SIMILAR, names_only=True) if typed.strip() else ():
            known = best.get(found.guest.id)
            if found.score >= LIKELY and (known is None or known.score < found.score):
                best[found.guest.id] = found
    return sorted(best.values(), key=lambda found: -found.score)[:_SIMILAR]


def categories(store: Store) -> tuple[str, ...]:
    """The categories of guests, sessions and checkpoints, in order."""

    def work(connection: sa.Connection) -> tuple[str, ...]:
        programme = store.programme_in(connection)
        named = [name for one in programme.sessions.values() for name in one.categories]
        named += [name for one in programme.checkpoints.values() for name in one.categories]
        named += connection.scalars(sa.select(CATEGORY).distinct())
        spelt = {name.casefold(): name for name in named if name}
        return tuple(spelt[name] for name in sorted(spelt))

    return store.read(work)


def free_seats(store: Store, round_: str) -> tuple[FreeTable, ...]:
    """The tables of a round with free seats, the emptiest first; none of a locked round."""

    def work(connection: sa.Connection) -> tuple[FreeTable, ...]:
        programme = store.programme_in(connection)
        found = programme.rounds.get(round_)
        if found is None or found.locked:
            return ()
        seated = seated_at(connection, round_)
        tables = tables_of(found, programme.tables.values())
        counted = (_free(table, seated.get(table.id, 0)) for table in tables)
        return tuple(sorted((one for one in counted if one.free != 0), key=_emptiest))

    return store.read(work)


def register(
    store: Store, actor: Actor, walk_in: WalkIn, at: datetime
) -> WalkedIn | InvalidCorrection | NotAllowed:
    """Register a walk-in: record, consent, code, seats and check-in, all or nothing.

    A guest who is refused at the checkpoint (too early, full) stays registered; see the answer.
    """
    if not may(actor.role, Right.WALK_IN):
        return NotAllowed(Right.WALK_IN)

    def work(connection: sa.Connection) -> WalkedIn | InvalidCorrection | NotAllowed:
        before = _registered(connection, walk_in.id)
        if before is not None:
            return before
        programme = store.programme_in(connection)
        intended = apply_changes(Guest(), _given(walk_in), programme.sessions)
        problems = _problems(connection, programme, walk_in, intended)
        if isinstance(intended, InvalidCorrection) or problems:
            return InvalidCorrection(problems)
        lacks = sorted(r for r in rights_for(intended.changes) if not may(actor.role, r))
        if lacks:
            return NotAllowed(lacks[0])
        guest = replace(
            intended.guest, id=walk_in.id, walk_in=True, consent=at if walk_in.consent else None
        )
        code = new_code(store, connection)
        drafts = _drafts(programme.event, guest, walk_in, code, at)
        store.record(connection, drafts, actor.staff)
        pass_code = pass_for_registered(store, connection, guest, at, actor.staff)
        seats = scans.seats_of(connection, guest.id)
        answer = _check_in(store, connection, actor, walk_in, at)
        return WalkedIn(guest, pass_code or code, seats, answer)

    return store.transact(work)


def _needs(words: tuple[str, ...]) -> tuple[Need, ...]:
    """The fields of column names; names without a field that can be typed require nothing."""
    found: dict[tuple[str, ...], Need] = {}
    for word in words:
        heading = read_heading(SheetKind.GUESTS, word)
        if heading is None:
            continue
        column = heading.column
        named = (heading.field,) if heading.field else (column.field, column.latin)
        fields = NAME_FIELDS if _NAMES.intersection(named) else tuple(filter(_is_typed, named))
        if fields:
            found.setdefault(fields, Need(fields))
    return tuple(found.values())


def _is_typed(name: str) -> bool:
    """Whether a field can be typed at every desk, and so be required."""
    field = GUEST_FIELDS.get(name)
    return field is not None and field.right is Right.CORRECT and field.kind.is_typed


def _free(table: Table, taken: int) -> FreeTable:
    free = None if table.capacity is None else max(0, table.capacity - taken)
    return FreeTable(table, taken, free)


def _emptiest(table: FreeTable) -> tuple[bool, int]:
    return (table.free is None, table.taken if table.free is None else -table.free)


def _given(walk_in: WalkIn) -> dict[str, Any]:
    return {name: value for name, value in walk_in.fields.items() if value not in ("", None)}


def _problems(
    connection: sa.Connection,
    programme: Programme,
    walk_in: WalkIn,
    intended: CorrectedGuest | InvalidCorrection,
) -> tuple[InvalidInput, ...]:
    """Missing and invalid values."""
    invalid = intended.problems if isinstance(intended, InvalidCorrection) else ()
    missing = _missing(programme.event, walk_in, {problem.field for problem in invalid})
    found = (*invalid, *missing, *_seat_problems(connection, programme, walk_in))
    if walk_in.checkpoint and walk_in.checkpoint not in programme.checkpoints:
        return (*found, NO_CHECKPOINT)
    return found


def _missing(event: Event, walk_in: WalkIn, invalid: set[str]) -> Iterator[InvalidInput]:
    """What the event requires and was not given; not what was given in an invalid form."""
    given = _given(walk_in)
    for need in needs(event):
        if invalid.isdisjoint(need.fields) and not any(map(given.get, need.fields)):
            yield InvalidInput(Sentence("refused.empty"), need.fields[0])
    if (event.consent_ko or event.consent_en) and not walk_in.consent:
        yield InvalidInput(Sentence("refused.consent"), "consent")


def _seat_problems(
    connection: sa.Connection, programme: Programme, walk_in: WalkIn
) -> Iterator[InvalidInput]:
    for round_, table in walk_in.tables.items():
        problem = table and problem_of_seat(connection, programme, Seat("", round_, table))
        if problem:
            yield replace(problem, field=f"table.{round_}")


def _drafts(event: Event, guest: Guest, walk_in: WalkIn, code: str, at: datetime) -> list[Draft]:
    """The facts in order, with the text of the consent as it was shown."""
    registered = facts.change_fact(None, guest)
    drafts = [registered] if registered else []
    agreed = guest_names.localized(event.consent_ko, event.consent_en, walk_in.consent)
    if walk_in.consent and agreed:
        note = {"about": "consent", "language": walk_in.consent, "at": at.isoformat()}
        body = note | {"text": agreed}
        drafts.append(Draft(facts.guest_subject(guest.id), FactKind.NOTE_ADDED, body))
    drafts.append(facts.code_issued(guest.id, code))
    seats = ((round_, table) for round_, table in walk_in.tables.items() if table)
    return drafts + [
        facts.guest_seated(guest.id, round_, table, why=SeatReason.HAND) for round_, table in seats
    ]


def _check_in(
    store: Store, connection: sa.Connection, actor: Actor, walk_in: WalkIn, at: datetime
) -> ScanAnswer | None:
    holder = scans.holder_by_guest(connection, walk_in.id)
    if not walk_in.checkpoint or holder is None:
        return None
    programme = store.programme_in(connection)
    request = ScanRequest(submission=walk_in.id, author=actor.staff)
    checkpoint = programme.checkpoints[walk_in.checkpoint]
    context = ScanContext.of(request, checkpoint, programme, at)
    return admit(store, connection, context, holder)


def _registered(connection: sa.Connection, id_: str) -> WalkedIn | None:
    """The result of an earlier call with the same id."""
    guest = scans.guest_by_id(connection, id_)
    if guest is None:
        return None
    held = scans.codes_of(connection, id_)
    return WalkedIn(guest, held[0].code if held else "", scans.seats_of(connection, id_))
