"""The ticket queue of the desk: tickets and calls for staff are taken and closed by name."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.tickets_and_print_jobs import TicketState
from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import Actor, Role, Staff
from kiosk.usecases.checkin import ticket_queue
from kiosk.usecases.checkin.desk_tickets import BY_GUEST, cancel_ticket, issue_ticket
from kiosk.usecases.checkin.ticket_queue import (
    ClosedBefore,
    TakenBefore,
    TicketClosed,
    TicketSeen,
    TicketTaken,
    TicketUnknown,
)
from kiosk.usecases.guests.corrections import merge
from kiosk.usecases.guests.decisions import check_in
from tests.usecases.conftest import DOORS, WALK_IN, G, MakeVenue, Venue

LEE = Actor("s1", "이수연", Role.VOLUNTEER)
PARK = Actor("s2", "박도윤", Role.DESK)


def add_staff(venue: Venue, *actors: Actor) -> None:
    drafts = [
        facts.change_fact(None, Staff(actor.staff, actor.name, actor.role)) for actor in actors
    ]
    venue.store.append(draft for draft in drafts if draft)


def subjects(venue: Venue) -> list[str]:
    return [queued.ticket.subject for queued in ticket_queue.queue(venue.store, venue.now)]


def test_the_queue_lists_guest_reason_and_waiting_time(venue: Venue) -> None:
    issue_ticket(venue.store, "help", DOORS + timedelta(seconds=30), letter="A")
    issue_ticket(venue.store, "blocked", DOORS, guest="g", letter="A")
    venue.later(seconds=80)
    first, second = ticket_queue.queue(venue.store, venue.now)
    assert (first.ticket.number, first.ticket.reason, first.guest) == ("A-2", "blocked", G)
    assert (first.age, first.device) == (timedelta(seconds=80), "kiosk-1")
    assert (second.ticket.reason, second.guest) == ("help", None)


def test_a_clock_ahead_gives_no_negative_waiting_time(venue: Venue) -> None:
    issue_ticket(venue.store, "help", DOORS + timedelta(minutes=10))
    assert ticket_queue.queue(venue.store, venue.now)[0].age == timedelta()


def test_a_ticket_is_taken_and_closed_by_name(venue: Venue) -> None:
    add_staff(venue, LEE, PARK)
    issue_ticket(venue.store, "help", DOORS)
    (subject,) = subjects(venue)
    assert ticket_queue.take(venue.store, LEE, subject, DOORS) == TicketTaken(subject)
    (queued,) = ticket_queue.queue(venue.store, DOORS)
    assert (queued.ticket.state, queued.taken_by) == (TicketState.TAKEN, LEE.name)
    assert ticket_queue.take(venue.store, PARK, subject, DOORS) == TakenBefore(LEE.name)
    assert ticket_queue.take(venue.store, LEE, subject, DOORS) == TicketTaken(subject)
    assert len(venue.facts(FactKind.TICKET_TAKEN)) == 1
    assert ticket_queue.close(venue.store, PARK, subject, DOORS, "code reissued") == TicketClosed(
        subject
    )
    assert subjects(venue) == []
    assert ticket_queue.close(venue.store, LEE, subject, DOORS) == ClosedBefore(PARK.name)
    assert ticket_queue.take(venue.store, LEE, subject, DOORS) == ClosedBefore(PARK.name)
    (closed,) = venue.facts(FactKind.TICKET_CLOSED)
    assert (closed.author, closed.read_body()["how"]) == (PARK.staff, "code reissued")


def test_a_ticket_is_seen_by_name_once(venue: Venue) -> None:
    add_staff(venue, LEE, PARK)
    issued = issue_ticket(venue.store, "help", DOORS)
    (subject,) = subjects(venue)
    assert subject == issued.subject
    assert ticket_queue.acknowledge(venue.store, LEE, subject, DOORS) == TicketSeen(
        subject, LEE.name
    )
    assert ticket_queue.acknowledge(venue.store, PARK, subject, DOORS) == TicketSeen(
        subject, LEE.name
    )
    (shown,) = ticket_queue.queue(venue.store, DOORS)
    assert (shown.ticket.state, shown.seen_by) == (TicketState.WAITING, LEE.name)
    (seen,) = venue.facts(FactKind.TICKET_SEEN)
    assert seen.author == LEE.staff
    ticket_queue.take(venue.store, PARK, subject, DOORS)
    (shown,) = ticket_queue.queue(venue.store, DOORS)
    assert (shown.seen_by, shown.taken_by) == (LEE.name, PARK.name)
    ticket_queue.close(venue.store, PARK, subject, DOORS)
    assert ticket_queue.acknowledge(venue.store, LEE, subject, DOORS) == ClosedBefore(PARK.name)
    assert ticket_queue.acknowledge(venue.store, LEE, "guest:g", DOORS) == TicketUnknown("guest:g")


def test_a_guest_cancels_their_call(venue: Venue) -> None:
    add_staff(venue, LEE)
    subject = issue_ticket(venue.store, "help", DOORS).subject
    cancel_ticket(venue.store, subject, DOORS)
    cancel_ticket(venue.store, subject, DOORS)
    cancel_ticket(venue.store, "ticket:x:1", DOORS)
    assert subjects(venue) == []
    (closed,) = venue.facts(FactKind.TICKET_CLOSED)
    assert (closed.author, closed.read_body()["how"]) == ("", BY_GUEST)
    assert ticket_queue.take(venue.store, LEE, subject, DOORS) == ClosedBefore("")


def test_a_check_in_closes_only_the_tickets_of_that_guest(venue: Venue) -> None:
    other = venue.register(WALK_IN, "EVT-CCCC3333DDDD4444")
    for guest in ("g", other.id, ""):
        issue_ticket(venue.store, "help", DOORS, guest=guest)
    check_in(venue.store, PARK, "g", "main", DOORS)
    remaining = ticket_queue.queue(venue.store, DOORS)
    assert [queued.ticket.guest for queued in remaining] == [other.id, ""]
    (closed,) = venue.facts(FactKind.TICKET_CLOSED)
    assert (closed.author, closed.read_body()["how"]) == (PARK.staff, "check_in")


def test_a_refused_check_in_does_not_close_the_ticket(venue: Venue) -> None:
    venue.correct(G, status=Status.BLOCKED)
    issue_ticket(venue.store, "blocked", DOORS, guest="g")
    check_in(venue.store, PARK, "g", "main", DOORS)
    assert len(ticket_queue.queue(venue.store, DOORS)) == 1


def test_a_check_in_closes_tickets_of_merged_records(venue: Venue) -> None:
    second = venue.register(WALK_IN, "EVT-CCCC3333DDDD4444")
    issue_ticket(venue.store, "help", DOORS, guest=second.id)
    merge(venue.store, PARK, second.id, "g", DOORS)
    check_in(venue.store, PARK, "g", "main", DOORS)
    assert ticket_queue.queue(venue.store, DOORS) == []


def test_an_unknown_ticket_is_refused(venue: Venue) -> None:
    assert ticket_queue.take(venue.store, LEE, "ticket:x:1", DOORS) == TicketUnknown("ticket:x:1")
    assert ticket_queue.close(venue.store, LEE, "guest:g", DOORS) == TicketUnknown("guest:g")


def test_of_two_unsynchronised_desks_the_first_takes_the_ticket(make_venue: MakeVenue) -> None:
    first, second = make_venue("desk-1"), make_venue("desk-2", empty=True)
    add_staff(first, LEE, PARK)
    issue_ticket(first.store, "help", DOORS)
    second.store.merge(first.store.facts_since({}))
    (subject,) = subjects(first)
    first.later(seconds=1)
    ticket_queue.take(first.store, LEE, subject, first.now)
    second.later(seconds=5)
    ticket_queue.take(second.store, PARK, subject, second.now)
    first.store.merge(second.store.facts_since(first.store.vector()))
    second.store.merge(first.store.facts_since(second.store.vector()))
    assert [ticket_queue.queue(venue.store, DOORS)[0].taken_by for venue in (first, second)] == [
        LEE.name
    ] * 2
