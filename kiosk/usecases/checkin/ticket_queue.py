"""The desk's queue of tickets: guests sent to the desk or calling for staff."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.tickets_and_print_jobs import Ticket, TicketState
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.checkin.desk_tickets import find_ticket


@dataclass(frozen=True, slots=True)
class QueuedTicket:
    """A ticket that is not closed.

    `guest` is None where the guest is unknown; `device`, `seen_by` and `taken_by` are display
    names.
    """

    ticket: Ticket
    age: timedelta
    device: str
    guest: Guest | None = None
    taken_by: str = ""
    seen_by: str = ""


@dataclass(frozen=True, slots=True)
class TicketSeen:
    """Staff saw the ticket, which its guest is shown. `by` is the name of the first who did."""

    subject: str
    by: str


@dataclass(frozen=True, slots=True)
class TicketTaken:
    """The ticket was taken by the member of staff."""

    subject: str


@dataclass(frozen=True, slots=True)
class TicketClosed:
    """The ticket was closed."""

    subject: str


@dataclass(frozen=True, slots=True)
class TakenBefore:
    """Another member of staff has taken it already; nothing was recorded."""

    by: str


@dataclass(frozen=True, slots=True)
class ClosedBefore:
    """It is closed already; nothing was recorded. `by` is empty where the guest cancelled it."""

    by: str


@dataclass(frozen=True, slots=True)
class TicketUnknown:
    """There is no such ticket; nothing was recorded."""

    subject: str


TicketResult = (
    TicketSeen
    | TicketTaken
    | TicketClosed
    | TakenBefore
    | ClosedBefore
    | TicketUnknown
    | NotAllowed
)


def queue(store: Store, now: datetime) -> list[QueuedTicket]:
    """The open tickets, those waiting longest first."""

    def work(connection: sa.Connection) -> list[QueuedTicket]:
        tickets = open_tickets(connection)
        guests = _guests(connection, {ticket.guest for ticket in tickets})
        names = names_of_staff(connection) if tickets else {}
        tickets.sort(key=lambda each: (each.at, each.subject))
        return [_queued(ticket, now, guests.get(ticket.guest), names) for ticket in tickets]

    return store.read(work)


def _queued(
    ticket: Ticket, now: datetime, guest: Guest | None, names: Mapping[str, str]
) -> QueuedTicket:
    return QueuedTicket(
        ticket,
        max(timedelta(), now - ticket.at),
        name_of(ticket.device),
        guest,
        names.get(ticket.taken_by, ticket.taken_by),
        names.get(ticket.seen_by, ticket.seen_by),
    )


def open_tickets(connection: sa.Connection) -> list[Ticket]:
    """The tickets that are not closed, in no order."""
    table = schema.ticket
    query = sa.select(table.c.record).where(table.c.state != TicketState.CLOSED.value)
    return [codec.read(Ticket, row.record) for row in connection.execute(query)]


def acknowledge(store: Store, actor: Actor, subject: str, at: datetime) -> TicketResult:
    """Record that staff have seen a ticket; of several acknowledgements the first one counts."""

    def work(connection: sa.Connection, ticket: Ticket) -> TicketResult:
        if ticket.seen_at is not None:
            return TicketSeen(subject, _name(connection, ticket.seen_by))
        draft = Draft(subject, FactKind.TICKET_SEEN, {"at": at.isoformat()})
        store.record(connection, [draft], actor.staff)
        return TicketSeen(subject, actor.name)

    return _with_open_ticket(store, actor, subject, work)


def take(store: Store, actor: Actor, subject: str, at: datetime) -> TicketResult:
    """Take a waiting ticket; taking it again changes nothing."""

    def work(connection: sa.Connection, ticket: Ticket) -> TicketResult:
        if ticket.state is TicketState.WAITING:
            draft = Draft(subject, FactKind.TICKET_TAKEN, {"at": at.isoformat()})
            store.record(connection, [draft], actor.staff)
        elif ticket.taken_by != actor.staff:
            return TakenBefore(_name(connection, ticket.taken_by))
        return TicketTaken(subject)

    return _with_open_ticket(store, actor, subject, work)


def close(store: Store, actor: Actor, subject: str, at: datetime, how: str = "") -> TicketResult:
    """Close a ticket, also one that somebody else has taken; `how` is the result for the guest."""

    def work(connection: sa.Connection, _: Ticket) -> TicketResult:
        draft = Draft(subject, FactKind.TICKET_CLOSED, {"at": at.isoformat(), "how": how})
        store.record(connection, [draft], actor.staff)
        return TicketClosed(subject)

    return _with_open_ticket(store, actor, subject, work)


def _with_open_ticket(
    store: Store, actor: Actor, subject: str, work: Callable[[sa.Connection, Ticket], TicketResult]
) -> TicketResult:
    """Do `work` if the ticket is known and not closed."""

    def checked(connection: sa.Connection) -> TicketResult:
        ticket = find_ticket(connection, subject)
        if ticket is None:
            return TicketUnknown(subject)
        if ticket.state is TicketState.CLOSED:
            return ClosedBefore(_name(connection, ticket.closed_by))
        return work(connection, ticket)

    return store.transact(checked) if may(actor.role, Right.TICKETS) else NotAllowed(Right.TICKETS)


def _guests(connection: sa.Connection, ids: Iterable[str]) -> dict[str, Guest]:
    table = schema.guest
    query = sa.select(table.c.id, table.c.record).where(table.c.id.in_(sorted(ids)))
    return {row.id: scans.guest_of(row.record) for row in connection.execute(query)}


def _name(connection: sa.Connection, staff: str) -> str:
    return names_of_staff(connection).get(staff, staff)
