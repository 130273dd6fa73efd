"""Folds of desk tickets, print jobs, label counts and attempts to unlock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, assert_never

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import in_order


class TicketState(StrEnum):
    """The state of a ticket."""

    WAITING = "waiting"
    TAKEN = "taken"
    CLOSED = "closed"


class PrintState(StrEnum):
    """The state of a print job; FAILED waits for staff."""

    WAITING = "waiting"
    PRINTING = "printing"
    FAILED = "failed"
    PRINTED = "printed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether the job is over: no later fact changes its state."""
        return not self.is_changeable and self is not PrintState.PRINTING

    @property
    def is_open(self) -> bool:
        """Whether the badge is still to come without staff: it waits, or is being printed."""
        return self is PrintState.WAITING or self is PrintState.PRINTING

    @property
    def is_changeable(self) -> bool:
        """Whether staff may still move or cancel the job."""
        match self:
            case PrintState.WAITING | PrintState.FAILED:
                return True
            case PrintState.PRINTING | PrintState.PRINTED | PrintState.CANCELLED:
                return False
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A guest whom the desk expects; `number` is the number that they show ("A-27").

    `guest` and `checkpoint` are empty where they are not known. `seen_by`, `taken_by` and
    `closed_by` are staff ids; of two who saw or took it, the first one counts. `closed_by` is empty
    where the guest cancelled the call.
    """

    subject: str
    device: str
    serial: int
    number: str
    reason: str
    at: datetime
    guest: str = ""
    checkpoint: str = ""
    state: TicketState = TicketState.WAITING
    seen_by: str = ""
    seen_at: datetime | None = None
    taken_by: str = ""
    taken_at: datetime | None = None
    closed_by: str = ""
    closed_at: datetime | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A badge to be printed; `why` says first or again, `failure` what the printer said.

    `device` is the one that prints it: it asked for the badge, or moved it last.
    `requested` and `finished` are clocks of facts; `finished` is 0 until it is printed.
    """

    subject: str
    guest: str
    printer: str
    layout: str
    why: str
    at: datetime
    requested: int
    author: str = ""
    device: str = ""
    state: PrintState = PrintState.WAITING
    failure: str = ""
    finished: int = 0


@dataclass(frozen=True, slots=True)
class Attempts:
    """The wrong PINs of one person since the last right one, and when the waiting time began."""

    failures: int = 0
    failed_at: datetime | None = None


def fold_ticket(subject: str, recorded: Iterable[Fact]) -> Ticket | None:
    """A ticket from its facts; None before it is issued."""
    ordered = in_order(recorded)
    issued = next((f for f in ordered if f.kind == FactKind.TICKET_ISSUED and f.body), None)
    if issued is None:
        return None
    body = issued.read_body()
    at = datetime.fromisoformat(body.pop("at"))
    known_fields = _known_fields(Ticket, body)
    ticket = Ticket(**known_fields | {"subject": subject, "device": issued.device, "at": at})
    for fact in ordered:
        if fact.kind in _TICKET_STEPS and fact.body:
            ticket = _after(ticket, fact)
    return ticket


_TICKET_STEPS = (FactKind.TICKET_SEEN, FactKind.TICKET_TAKEN, FactKind.TICKET_CLOSED)


def _after(ticket: Ticket, fact: Fact) -> Ticket:
    """The ticket after staff saw, took or closed it, or the guest cancelled it."""
    body = fact.read_body()
    when = datetime.fromisoformat(body["at"])
    if fact.kind == FactKind.TICKET_SEEN and ticket.seen_at is None:
        return replace(ticket, seen_by=fact.author, seen_at=when)
    if fact.kind == FactKind.TICKET_TAKEN and ticket.state is TicketState.WAITING:
        return replace(ticket, state=TicketState.TAKEN, taken_by=fact.author, taken_at=when)
    if fact.kind == FactKind.TICKET_CLOSED and ticket.state is not TicketState.CLOSED:
        how = body.get("how", "")
        closed = {"closed_by": fact.author, "closed_at": when, "how": how}
        return replace(ticket, state=TicketState.CLOSED, **closed)
    return ticket


def _known_fields(kind: type, body: dict[str, Any]) -> dict[str, Any]:
    """Without the fields that only a newer version knows."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in body.items() if name in names}


def fold_print_job(subject: str, recorded: Iterable[Fact]) -> PrintJob | None:
    """A print job from its facts; None before it is requested."""
    ordered = in_order(recorded)
    requested = next((f for f in ordered if f.kind == FactKind.PRINT_REQUESTED and f.body), None)
    if requested is None:
        return None
    body = requested.read_body()
    at = datetime.fromisoformat(body.pop("at"))
    known_fields = _known_fields(PrintJob, body)
    place = {"requested": requested.clock, "author": requested.author, "device": requested.device}
    job = PrintJob(**known_fields | place | {"subject": subject, "at": at})
    for fact in ordered:
        if fact.body and not job.state.is_final:
            job = _printed_on(job, fact)
    return job


def _printed_on(job: PrintJob, fact: Fact) -> PrintJob:
    body = fact.read_body()
    match fact.kind:
        case FactKind.PRINT_MOVED:
            moved = {"printer": body["printer"], "device": fact.device}
            return replace(job, **moved, state=PrintState.WAITING, failure="")
        case FactKind.PRINT_STARTED:
            return replace(job, state=PrintState.PRINTING, failure="")
        case FactKind.PRINT_FINISHED:
            return replace(job, state=PrintState.PRINTED, finished=fact.clock)
        case FactKind.PRINT_FAILED:
            return replace(job, state=PrintState.FAILED, failure=body.get("why", ""))
        case FactKind.PRINT_CANCELLED:
            return replace(job, state=PrintState.CANCELLED)
    return job


def fold_attempts(recorded: Iterable[Fact]) -> Attempts:
    """The wrong PINs of one person since the last right one."""
    attempts = Attempts()
    for fact in in_order(recorded):
        if fact.kind == FactKind.UNLOCKED:
            attempts = Attempts()
        elif fact.kind == FactKind.UNLOCK_REFUSED and fact.body:
            at = datetime.fromisoformat(fact.read_body()["at"])
            attempts = Attempts(attempts.failures + 1, at)
        elif fact.kind == FactKind.WAIT_RESTARTED and fact.body:
            at = datetime.fromisoformat(fact.read_body()["at"])
            attempts = replace(attempts, failed_at=at)
    return attempts


def fold_labels(recorded: Iterable[Fact]) -> tuple[int | None, int]:
    """The number of labels last loaded into a printer (None: unknown), and the fact's clock."""
    loaded: tuple[int | None, int] = (None, 0)
    for fact in in_order(recorded):
        if fact.kind == FactKind.LABELS_LOADED and fact.body:
            loaded = (int(fact.read_body()["count"]), fact.clock)
    return loaded
