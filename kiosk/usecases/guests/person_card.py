"""The card of a person at the desk: everything known, and the actions that apply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.admission.departures import presence_at
from kiosk.domain.admission.outcomes import Outcome
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.admission.staff_actions import StaffAction, possible_actions
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.guest_fold import GuestNote
from kiosk.domain.journal.guest_history import HistoryItem, history_items
from kiosk.domain.journal.guest_photos import newest_photo
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.journal.scan_history import Presence, passes
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, Ticket
from kiosk.domain.names.namesakes import are_namesakes, distinguishing_fields
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.eligibility import is_for
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Round, Seat, Session
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import guests, scans
from kiosk.store.queries.merging import merged_records
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.checkin.admission_service import preview_outcome
from kiosk.usecases.checkin.code_recognition import Unrecognised, recognise
from kiosk.usecases.checkin.session_places import SessionPlace, session_places
from kiosk.usecases.checkin.ticket_queue import open_tickets
from kiosk.usecases.checkin.waiting_list import waiting_facts_of
from kiosk.usecases.guests.companions import PartyMember, party_at

_MAIN = "main"
_MOST_NAMESAKES = 20


@dataclass(frozen=True, slots=True)
class HeldCode:
    """A code of a person; `guest` is the record to which it was issued."""

    code: str
    issued: datetime
    revoked: bool
    guest: str


@dataclass(frozen=True, slots=True)
class Place:
    """A round, and the person's seat in it, None for none."""

    round: Round
    seat: Seat | None


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A person's presence at a checkpoint, with the name of the device instead of its id."""

    checkpoint: Checkpoint
    presence: Presence


@dataclass(frozen=True, slots=True)
class Namesake:
    """Another guest of the same name, and the fields in which the two differ."""

    guest: Guest
    distinguishing_fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """All data of a person that the desk shows.

    `outcome` is that of a scan at `checkpoint` now, `acts` are the actions that apply to it, the
    likeliest first; `undoable` is the scan that UNDO annuls. `history` and `notes` begin with
    the newest; they have names of devices and authors instead of ids. `merged` are other records of
    the person; in the `distinguishing_fields` the person differs from all `namesakes`. `people` are
    the records, by id, to which the history refers. `photo` is a JPEG file in base64, empty for
    none. `waiting` are the sessions with a capacity at their doors. `party` are the companions,
    `principal` is the guest with whom a companion comes.
    """

    guest: Guest
    programme: Programme
    checkpoint: Checkpoint | None = None
    outcome: Outcome | None = None
    acts: tuple[StaffAction, ...] = ()
    undoable: str = ""
    codes: tuple[HeldCode, ...] = ()
    places: tuple[Place, ...] = ()
    sessions: tuple[Session, ...] = ()
    waiting: tuple[SessionPlace, ...] = ()
    whereabouts: tuple[Whereabouts, ...] = ()
    history: tuple[HistoryItem, ...] = ()
    notes: tuple[GuestNote, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    prints: tuple[PrintJob, ...] = ()
    photo: str = ""
    merged: tuple[Guest, ...] = ()
    people: Mapping[str, Guest] = field(default_factory=dict)
    namesakes: tuple[Namesake, ...] = ()
    distinguishing_fields: tuple[str, ...] = ()
    party: tuple[PartyMember, ...] = ()
    principal: Guest | None = None


def card(store: Store, guest: str, now: datetime, checkpoint: str = "") -> PersonCard | None:
    """The card of the person with that record; None for an unknown id.

    `checkpoint` is where the desk checks in; by default the main one, or the first.
    """

    def work(connection: sa.Connection) -> PersonCard | None:
        holder = scans.holder_by_guest(connection, guest)
        if holder is None or holder.credential.guest is None:
            return None
        programme = store.programme_in(connection)
        blank = PersonCard(holder.credential.guest, programme, _checkpoint(programme, checkpoint))
        following = _with_next(connection, blank, holder, now)
        return _with_history(connection, following, holder.records or (holder.guest,), now)

    return store.read(work)


def guest_of_code(store: Store, code: ScannedCode) -> str | None:
    """The person of a code, also of a revoked one; None for an unknown code.

    Nothing is recorded, except a guest who is only known by a signed pass.
    """

    def work(connection: sa.Connection) -> tuple[str, Guest | None] | None:
        found = recognise(connection, store.programme_in(connection).event, code)
        if isinstance(found, Unrecognised) or found.holder.credential.guest is None:
            return None
        return found.holder.person, found.fresh

    person, fresh = store.read(work) or (None, None)
    if fresh is not None:
        store.append([facts.guest_known(fresh)])
    return person


def _checkpoint(programme: Programme, wanted: str) -> Checkpoint | None:
    known = programme.checkpoints
    first = next(iter(known.values()), None)
    return known.get(wanted) or known.get(_MAIN) or first


def _with_next(
    connection: sa.Connection, card: PersonCard, holder: scans.Holder, now: datetime
) -> PersonCard:
    checkpoint, guest = card.checkpoint, card.guest
    whereabouts = _whereabouts(connection, card, now)
    records = holder.records or (guest.id,)
    party = party_at(connection, records, checkpoint, card.programme, now)
    card = replace(card, party=party, principal=holder.credential.principal)
    namesakes = _namesakes(connection, guest, records)
    tells = distinguishing_fields(guest, [one.guest for one in namesakes])
    card = replace(card, whereabouts=whereabouts, namesakes=namesakes, distinguishing_fields=tells)
    if checkpoint is None:
        return card
    history = scans.history_of(connection, holder, checkpoint.id)
    context = ScanContext.of(ScanRequest(), checkpoint, card.programme, now)
    outcome = preview_outcome(connection, context, holder.credential, history)
    here = (one.presence for one in whereabouts if one.checkpoint == checkpoint)
    acts = possible_actions(outcome, next(here, Presence()))
    last = passes(history)[-1:]
    return replace(card, outcome=outcome, acts=acts, undoable=last[0].id if last else "")


def _with_history(
    connection: sa.Connection, card: PersonCard, records: tuple[str, ...], now: datetime
) -> PersonCard:
    staff = names_of_staff(connection)
    recorded = guests.facts_about_guests(connection, records)
    recorded += waiting_facts_of(connection, records)
    items = tuple(_for_people(item, staff) for item in reversed(history_items(recorded)))
    seats = {seat.round: seat for seat in scans.seats_of(connection, records[0])}
    programme = card.programme
    others = (scans.guest_by_id(connection, id_) for id_ in records[1:])
    return replace(
        card,
        codes=_codes(connection, records),
        places=tuple(
            Place(one, seats.get(one.id)) for one in sorted(programme.rounds.values(), key=by_time)
        ),
        sessions=tuple(
            one
            for one in sorted(programme.sessions.values(), key=by_time)
            if is_for(one, card.guest)
        ),
        waiting=tuple(session_places(connection, programme, records[0], now)),
        history=items,
        notes=_notes(connection, records, staff),
        tickets=tuple(one for one in open_tickets(connection) if one.guest in records),
        prints=_prints(connection, records, staff),
        photo=newest_photo(recorded),
        merged=tuple(other for other in others if other),
        people=_people(connection, items),
    )


def _people(connection: sa.Connection, items: Sequence[HistoryItem]) -> dict[str, Guest]:
    """The records to which merges and annulled merges in a history refer."""
    merges = [
        item for item in items if item.kind in (FactKind.GUEST_MERGED, FactKind.MERGE_ANNULLED)
    ]
    ids = {id_ for item in merges for id_ in (item.guest, item.text) if id_}
    found = {id_: scans.guest_by_id(connection, id_) for id_ in sorted(ids)}
    return {id_: guest for id_, guest in found.items() if guest}


def _for_people(item: HistoryItem, staff: dict[str, str]) -> HistoryItem:
    author = staff.get(item.author, item.author)
    scan = item.scan and replace(item.scan, device=name_of(item.scan.device))
    return replace(item, device=name_of(item.device), author=author, scan=scan)


def _whereabouts(
    connection: sa.Connection, card: PersonCard, now: datetime
) -> tuple[Whereabouts, ...]:
    found = scans.presences_of(connection, card.guest.id)
    known = (one for one in card.programme.checkpoints.values() if one.id in found)
    at = ((one, presence_at(one, card.programme, found, now)) for one in known)
    return tuple(Whereabouts(one, replace(it, device=name_of(it.device))) for one, it in at)


def _codes(connection: sa.Connection, records: tuple[str, ...]) -> tuple[HeldCode, ...]:
    table = schema.code
    query = sa.select(table).where(table.c.guest.in_(records)).order_by(table.c.issued.desc())
    return tuple(
        HeldCode(
            row.code,
            datetime.fromtimestamp(wall_of(row.issued) / 1000, UTC),
            row.revoked,
            row.guest,
        )
        for row in connection.execute(query)
    )


def _notes(
    connection: sa.Connection, records: tuple[str, ...], staff: dict[str, str]
) -> tuple[GuestNote, ...]:
    query = sa.select(schema.note.c.record).where(schema.note.c.guest.in_(records))
    found = [codec.read(GuestNote, row.record) for row in connection.execute(query)]
    named = (
        replace(one, device=name_of(one.device), author=staff.get(one.author, one.author))
        for one in found
    )
    return tuple(sorted(named, key=lambda note: note.at, reverse=True))


def _prints(
    connection: sa.Connection, records: tuple[str, ...], staff: dict[str, str]
) -> tuple[PrintJob, ...]:
    """The print jobs, the newest first, with names of staff, devices and printers."""
    table = schema.print_job
    query = sa.select(table.c.record).where(table.c.guest.in_(records))
    rows = connection.execute(query.order_by(table.c.requested.desc()))
    jobs = [codec.read(PrintJob, row.record) for row in rows]
    names = _printer_names(connection) if jobs else {}
    return tuple(
        replace(
            job,
            author=staff.get(job.author, job.author),
            device=name_of(job.device),
            printer=names.get(job.printer, job.printer),
        )
        for job in jobs
    )


def _printer_names(connection: sa.Connection) -> dict[str, str]:
    rows = connection.execute(sa.select(schema.printer.c.record)).scalars()
    printers = (codec.read(Printer, record) for record in rows)
    return {one.id: one.name or one.id for one in printers}


def _namesakes(
    connection: sa.Connection, guest: Guest, records: tuple[str, ...]
) -> tuple[Namesake, ...]:
    """Other persons of the same name, found by any of their records."""
    similar = guests.guests_named_alike(connection, guest, _MOST_NAMESAKES)
    others = {
        merged_records.person_of(connection, one.id) for one in similar if are_namesakes(guest, one)
    }
    found = (scans.guest_by_id(connection, id_) for id_ in sorted(others.difference(records)))
    return tuple(Namesake(other, distinguishing_fields(other, [guest])) for other in found if other)
