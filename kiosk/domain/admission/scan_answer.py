"""The answer to a scan request, for the kiosk, the desk and other programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.admission.outcomes import Outcome
from kiosk.domain.admission.tablemates import Tablemate
from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.records.entities import Direction, Event, Guest, Programme, Seat


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What a scan led to; it is durable before anybody can read it.

    `at` is the time of the scan in the event's time zone. `seats` are the guest's, `programme` is
    the one that was valid at the decision. `scan` is the id of the fact. `code` is the code as it
    is stored, empty for an unknown one. `latency_ms` is the time from request to answer in
    milliseconds. `party` are the guest's companions who may enter with them, `principal` is the
    guest with whom a companion comes. `tablemates` are others at the tables of `seats`, as far as
    the guest may know, where that was asked for.
    """

    outcome: Outcome
    at: datetime
    seats: tuple[Seat, ...] = ()
    programme: Programme = field(default_factory=lambda: Programme(Event()))
    checkpoint: str = ""
    direction: Direction = Direction.ENTRY
    scan: str = ""
    code: str = ""
    latency_ms: float = 0.0
    party: tuple[WaitingCompanion, ...] = ()
    principal: Guest | None = None
    tablemates: tuple[Tablemate, ...] = ()

    @property
    def guest(self) -> Guest | None:
        """The guest, where the outcome knows one."""
        return getattr(self.outcome, "guest", None)
