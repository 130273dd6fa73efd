"""Delegations: attendance of a mission or an organisation, and checking in several guests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import admit
from kiosk.usecases.guests.decisions import close_tickets
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.turnout import DELEGATION

_LAST = 10**9


@dataclass(frozen=True, slots=True)
class Delegation:
    """How many guests of a delegation are expected, arrived, and inside at any checkpoint.

    `country` is the country of all its guests, empty if they differ.
    """

    name: str
    country: str
    expected: int
    arrived: int
    inside: int


@dataclass(frozen=True, slots=True)
class DelegationMember:
    """A guest of a delegation; `since` is their first entry at any checkpoint, None if none."""

    guest: Guest
    since: datetime | None
    inside: bool


def delegations(store: Store) -> list[Delegation]:
    """Every delegation by name. Raises StoreError."""

    def work(connection: sa.Connection) -> list[Delegation]:
        programme = store.programme_in(connection)
        registered = turnout.registered_by_delegation(connection, programme)
        attended = turnout.attended(connection, programme, (DELEGATION,))
        countries = _countries(connection)
        names = sorted((registered.keys() | {key[0] for key in attended}) - {""})
        return [
            Delegation(name, countries.get(name, ""), expected, here.came, here.inside)
            for name in names
            for here in [attended.get((name,), turnout.Attended())]
            for expected in [registered[name] + here.unregistered]
        ]

    return store.read(work)


def delegation(store: Store, name: str) -> list[DelegationMember]:
    """The guests of a delegation by precedence, then by name, without cancelled ones."""

    def work(connection: sa.Connection) -> list[DelegationMember]:
        guest = schema.guest
        query = sa.select(guest.c.record, guest.c.arrived, guest.c.inside)
        query = query.where(guest.c.delegation == name, guest.c.merged == "")
        rows = connection.execute(query.where(guest.c.status != Status.CANCELLED.value))
        members = [
            DelegationMember(scans.guest_of(row.record), scans.arrived_at(row.arrived), row.inside)
            for row in rows
        ]
        return sorted(members, key=lambda member: _rank(member.guest))

    return store.read(work)


def check_in_many(
    store: Store, actor: Actor, guests: Sequence[str], checkpoint: str, at: datetime
) -> list[ScanAnswer] | NotAllowed | InvalidInput:
    """Check in several guests in one transaction, each decided as by a scan.

    Nobody is forced. The answers are in the order of the ids, unknown ids are left out.
    """
    for right in (Right.DELEGATIONS, Right.CHECK_IN):
        if not may(actor.role, right):
            return NotAllowed(right)

    def work(connection: sa.Connection) -> list[ScanAnswer] | InvalidInput:
        programme = store.programme_in(connection)
        if checkpoint not in programme.checkpoints:
            return NO_CHECKPOINT
        where = programme.checkpoints[checkpoint]
        request = ScanRequest(author=actor.staff)
        context = ScanContext.of(request, where, programme, at)
        found = (scans.holder_by_guest(connection, id_) for id_ in dict.fromkeys(guests))
        return [_admit(store, connection, context, actor, one) for one in found if one]

    return store.transact(work)


def _admit(
    store: Store, connection: sa.Connection, context: ScanContext, actor: Actor, one: scans.Holder
) -> ScanAnswer:
    """Decide on a guest and record it; the tickets of an admitted one are closed."""
    answer = admit(store, connection, context, one)
    if isinstance(answer.outcome, Admitted):
        close_tickets(store, connection, actor.staff, one, context.at)
    return answer


def _countries(connection: sa.Connection) -> dict[str, str]:
    guest = schema.guest
    query = (
        sa.select(guest.c.delegation, sa.func.max(guest.c.country).label("country"))
        .where(guest.c.delegation != "", guest.c.merged == "", guest.c.country != "")
        .group_by(guest.c.delegation)
        .having(sa.func.count(sa.distinct(guest.c.country)) == 1)
    )
    return {row.delegation: row.country for row in connection.execute(query)}


def _rank(guest: Guest) -> tuple[int, str, str]:
    name = guest.name_ko or guest.family_latin or guest.name_latin
    return (_LAST if guest.precedence is None else guest.precedence, name.casefold(), guest.id)
