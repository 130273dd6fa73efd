"""Indico as the engine sees it: one check-in for each registration, without exits or refusals."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.connectors.indico.api import IndicoApi, Record
from kiosk.connectors.indico.form_fields import COMPANIONS, TAGS, fields_of, full_name
from kiosk.connectors.system import Check, Reply
from kiosk.domain.records.entities import Direction, Event, Programme
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.cells import Cell, clean_cell
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.store.connectors.systems import Connector, Progress, SystemTicket, digest_of_code
from kiosk.usecases.connectors.arrivals import HeldTicket, Told, ToldAnnulment, ToldScan
from kiosk.usecases.connectors.intake import Received

REGISTRATIONS = "Registrations"
_FIELDS = ("id", "regform_id", "full_name", "email", "state", "checkin_secret")
_MAIN, _EVERY_DOOR = "main", "event"
_EVERY_S, _AT_ONCE_S = 120.0, 1.0
_AT_ONCE = 50
_TAKEN = frozenset({*_FIELDS, "companions", COMPANIONS.casefold(), TAGS.casefold()})


class Indico:
    """An event of an Indico.

    What its forms asked is read of each registration by itself, once it is new or its row in the
    list has changed, some at a time: a registration is taken in when it is read.
    """

    def __init__(self, api: IndicoApi, connector: Connector) -> None:
        self._api, self._connector = api, connector
        self._read: dict[object, tuple[Record, Record]] = {}
        self.receive_every_s = _EVERY_S

    @property
    def clock_offset_s(self) -> float | None:
        return self._api.http.clock_offset_s

    def close(self) -> None:
        self._api.http.close()

    def receive(self, progress: Progress, programme: Programme) -> Received:
        """All registrations; without sheets where they are as they were the last time."""
        event, listed = self._api.event_detail(), self._api.registrations()
        found = self._with_fields(listed)
        self.receive_every_s = _EVERY_S if len(found) == len(listed) else _AT_ONCE_S
        shape = _shape(event, found)
        known = [] if shape == progress.shape else found
        describes = progress.describes_event or not (
            programme.event.name_ko or programme.event.name_en
        )
        made = _Sheets(self._connector.source, event, known, programme.event, describes)
        doors = [one.id for one in programme.checkpoints.values() if not one.session] or [_MAIN]
        return Received(
            made.sheets,
            list(map(_ticket, known)),
            {number: str(one.get("id")) for number, one in enumerate(known, 2)},
            dict.fromkeys(doors, _EVERY_DOOR),
            "",
            shape,
            is_whole=bool(known) and len(found) == len(listed),
            tickets_sheet=REGISTRATIONS,
            describes_event=describes,
        )

    def _with_fields(self, listed: Sequence[Record]) -> list[Record]:
        """The registrations that are read whole, after some more of them were."""
        unread = [one for one in listed if self._is_unread(one)]
        for one in unread[:_AT_ONCE]:
            form, id_ = str(one.get("regform_id")), str(one.get("id"))
            self._read[one.get("id")] = (one, self._api.registration(form, id_) or one)
        known = (self._read.get(one.get("id")) for one in listed if not self._is_unread(one))
        return [{**whole, **row} for row, whole in filter(None, known)]

    def _is_unread(self, listed: Record) -> bool:
        before = self._read.get(listed.get("id"))
        return before is None or _state(before[0]) != _state(listed)

    def tell(self, told: Told) -> Reply:
        match told:
            case ToldScan():
                return self._tell_scan(told)
            case ToldAnnulment():
                return self._set(told.tickets, value=False)
            case _:
                assert_never(told)

    def _tell_scan(self, told: ToldScan) -> Reply:
        """Exits and refusals have no place in Indico."""
        if not told.passed or told.direction is Direction.EXIT:
            return Reply()
        return self._set(told.tickets, value=True)

    def _set(self, tickets: Sequence[HeldTicket], *, value: bool) -> Reply:
        """Say whether somebody is checked in, unless Indico says so already."""
        if not tickets:
            return Reply()
        ticket = tickets[0].ticket
        found = self._api.registration(ticket.product, ticket.ticket)
        if found is None:
            return Reply(Sentence("connect.untold.gone", {"ticket": ticket.ticket}))
        if bool(found.get("checked_in")) != value:
            self._api.check_in(ticket.product, ticket.ticket, value=value)
        return Reply()

    def checks(self) -> list[Check]:
        """What can be asked without writing: whether a token may check in shows with the first."""
        self._api.event_detail()
        try:
            self._api.registrations()
        except SystemFault as fault:
            if fault.kind is not FaultKind.TOKEN:
                raise
            return [Check(Sentence("connect.check.registrations"), passed=False)]
        return [Check(Sentence("connect.check.registrations"), passed=True)]


@dataclass(frozen=True, slots=True)
class _Sheets:
    source: str
    event: Record
    registrations: Sequence[Record]
    known: Event
    describes_event: bool

    def sheets(self) -> list[Sheet]:
        """New sheets: the event, and the registrations under the names of Indico's interface."""
        if not self.registrations:
            return []
        fields = [fields_of(one, _TAKEN) for one in self.registrations]
        further = list(dict.fromkeys(name for one in fields for name in one))
        headers: list[Cell] = [*_FIELDS, "Companions", *further]
        rows = [headers]
        for one, given in zip(self.registrations, fields, strict=True):
            rows.append([*_row(one), *(clean_cell(given.get(name)) for name in further)])
        listed = Sheet(self.source, REGISTRATIONS, rows=list(enumerate(rows, 1)))
        return [self._event(), listed]

    def _event(self) -> Sheet:
        systems = dict.fromkeys((*self.known.ticket_systems, "indico"))
        row: dict[str, Cell] = {"Ticket systems": ", ".join(systems)}
        if self.describes_event:
            row["Event name"] = clean_cell(str(self.event.get("title") or ""))
            row["Starts"], row["Ends"] = (_moment(self.event.get(f"{at}_dt")) for at in _ENDS)
        return Sheet(self.source, "Event", rows=[(1, list(row)), (2, list(row.values()))])


_ENDS = ("start", "end")


def _row(registration: Record) -> list[Cell]:
    more = int(registration.get("occupied_slots") or 1) - 1
    listed = {**registration, "full_name": full_name(registration)}
    return [*(clean_cell(listed.get(name)) for name in _FIELDS), str(more) if more else ""]


def _moment(text: object) -> Cell:
    try:
        return datetime.fromisoformat(str(text or ""))
    except ValueError:
        return ""


def _ticket(registration: Record) -> SystemTicket:
    """The registration as a ticket: its form stands for what was bought."""
    code = digest_of_code(str(registration.get("checkin_secret") or ""))
    form = str(registration.get("regform_id"))
    return SystemTicket(str(registration.get("id")), "", form, "", code)


def _state(registration: Record) -> list[object]:
    """What of a registration's row in the list is read."""
    return [registration.get(name) for name in (*_FIELDS, "occupied_slots", "tags")]


def _shape(event: Record, registrations: Sequence[Record]) -> str:
    """A digest of what is read; who is checked in is not, which we say ourselves."""
    read = [[_state(one), fields_of(one, _TAKEN)] for one in registrations]
    whole = [event.get("title"), event.get("start_dt"), event.get("end_dt"), read]
    return hashlib.sha256(json.dumps(whole, default=str).encode()).hexdigest()
