"""Desk tickets: the number that a guest shows when staff must help."""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import datetime
from zlib import crc32

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.store import Store, schema

# Letters that are not easily confused with each other or with a digit.
_LETTERS = "".join(letter for letter in string.ascii_uppercase if letter not in "BDGIOQSVZ")


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """A ticket in the desk's queue; `number` is the number that the guest shows ("A-27")."""

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
        column = schema.ticket.c.serial
        query = sa.select(sa.func.max(column)).where(schema.ticket.c.device == store.device)
        serial = (connection.execute(query).scalar() or 0) + 1
        number = f"{letter or letter_of(store.device)}-{serial}"
        body = {
            "serial": serial,
            "number": number,
            "reason": reason,
            "guest": guest,
            "checkpoint": checkpoint,
            "at": at.isoformat(),
        }
        draft = Draft(f"ticket:{store.device}:{serial}", FactKind.TICKET_ISSUED, body)
        store.record(connection, [draft])
        return IssuedTicket(number, reason, guest, at)

    return store.transact(work)


def letter_of(device: str) -> str:
    """The letter of a device, always the same."""
    return _LETTERS[crc32(device.encode()) % len(_LETTERS)]
