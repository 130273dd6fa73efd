"""Desk tickets: the number that a guest shows when staff must help."""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import datetime
from zlib import crc32

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.tickets_and_print_jobs import Ticket, TicketState
from kiosk.store import Store, schema

# How a ticket was closed that its guest cancelled.
BY_GUEST = "cancelled_by_guest"
# Letters that are not easily confused with each other or with a digit.
_LETTERS = "".join(letter for letter in string.ascii_uppercase if letter not in "BDGIOQSVZ")


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """A ticket in the desk's queue; `number` is the number that the guest shows ("A-27").

    `subject` is that of the facts about it.
    """

    subject: str
    number: str
    reason: str
    guest: str
    at: datetime


def issue_ticket(
    store: Store,
    reason: str,
    at: datetime,
    *,
    guest: str = "",
    checkpoint: str = "",
    letter: str = "",
) -> IssuedTicket:
    """Issue a ticket to a guest who is sent to the desk; durable when this returns.

    `reason` is for staff. Numbers count up per device; `letter` distinguishes devices and is
    derived from the device's name unless it was set.
    """

    def work(connection: sa.Connection) -> IssuedTicket:
        serial = _last_serial(connection, store.device) + 1
        number = f"{letter or letter_of(store.device)}-{serial}"
        body = {
            "serial": serial,
            "number": number,
            "reason": reason,
            "guest": guest,
            "checkpoint": checkpoint,
            "at": at.isoformat(),
        }
        subject = f"ticket:{store.device}:{serial}"
        store.record(connection, [Draft(subject, FactKind.TICKET_ISSUED, body)])
        return IssuedTicket(subject, number, reason, guest, at)

    return store.transact(work)


def cancel_ticket(store: Store, subject: str, at: datetime) -> None:
    """Record that the guest does not need staff any more; nothing for a closed ticket."""

    def work(connection: sa.Connection) -> None:
        ticket = find_ticket(connection, subject)
        if ticket is not None and ticket.state is not TicketState.CLOSED:
            body = {"at": at.isoformat(), "how": BY_GUEST}
            store.record(connection, [Draft(subject, FactKind.TICKET_CLOSED, body)])

    store.transact(work)


def _last_serial(connection: sa.Connection, device: str) -> int:
    """The serial number of the newest ticket of a device, 0 if it has none."""
    table = schema.ticket
    query = sa.select(sa.func.max(table.c.serial)).where(table.c.device == device)
    return connection.execute(query).scalar() or 0


def find_ticket(connection: sa.Connection, subject: str) -> Ticket | None:
    """The ticket that facts with that subject are about; None if there is none."""
    table = schema.ticket
    query = sa.select(table.c.record).where(table.c.subject == subject)
    record = connection.execute(query).scalar()
    return None if record is None else codec.read(Ticket, record)


def letter_of(device: str) -> str:
    """The letter of a device, always the same."""
    return _LETTERS[crc32(device.encode()) % len(_LETTERS)]
