"""Badges of a guest and their companions, printed at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.store import Store
from kiosk.store.queries import companions, scans
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.printing.print_queue import has_badge
from kiosk.usecases.printing.print_requests import PrintReason, PrintRequested, request
from kiosk.usecases.printing.printers import PrinterUnknown, printers


@dataclass(frozen=True, slots=True)
class PartyPrinted:
    """The number of badges that were put into the queue; 0 if each had one before."""

    number: int


def print_party(
    store: Store, actor: Actor, principal: str, at: datetime
) -> PartyPrinted | PrinterUnknown | NotAllowed:
    """Put the badges of a party into the queue of the first printer, of those who have none yet."""
    if not may(actor.role, Right.PRINT_BADGE):
        return NotAllowed(Right.PRINT_BADGE)
    printer = next((one.printer.id for one in printers(store) if one.printer.active), "")
    if not printer:
        return PrinterUnknown("")
    requested = [
        request(store, id_, printer, at, why=PrintReason.DESK, actor=actor)
        for id_ in store.read(lambda connection: _without_badge(connection, principal))
    ]
    return PartyPrinted(sum(isinstance(one, PrintRequested) for one in requested))


def _without_badge(connection: sa.Connection, principal: str) -> list[str]:
    person = merged_records.person_of(connection, principal)
    records = merged_records.records_of(connection, person)
    guests = [scans.guest_by_id(connection, person), *companions.companions_of(connection, records)]
    return [
        one.id
        for one in guests
        if one and one.status is not Status.CANCELLED
        if not has_badge(connection, one.id)
    ]
