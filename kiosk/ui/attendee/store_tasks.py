"""All work with the store that the attendee face asks for, done on the worker."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal.kiosk_controls import KioskControl
from kiosk.domain.journal.tickets_and_print_jobs import TicketState
from kiosk.domain.kiosk_flow.events import GuestMatch, TicketFollowed
from kiosk.domain.records.entities import Direction, Programme
from kiosk.domain.records.pins import PinAttempt
from kiosk.name_tables import name_tables
from kiosk.store import Store
from kiosk.store.connection import close_connection
from kiosk.store.errors import StoreDamaged, StoreError
from kiosk.store.opening import journal_is_intact, open_reader
from kiosk.store.queries.kiosk_controls import control_of
from kiosk.store.sharing.desk_attendance import is_any_desk_attended
from kiosk.usecases.admin.exit_keypads import try_pin
from kiosk.usecases.admin.pin_waits import PinWaits
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.checkin.desk_tickets import (
    IssuedTicket,
    cancel_ticket,
    find_ticket,
    issue_ticket,
)
from kiosk.usecases.checkin.scan_checkin import BY_ANSWERS, CheckIn
from kiosk.usecases.checkin.tablemates import with_tablemates
from kiosk.usecases.checkin.waiting_list import call_due
from kiosk.usecases.guests.answers import answer_questions
from kiosk.usecases.guests.self_search import is_phone_tail, masked_matches

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StoreNews:
    """What the store says now that the first screen depends on."""

    programme: Programme
    control: KioskControl


class StoreTasks:
    """One checkpoint's part of a store. Every method may raise StoreError."""

    def __init__(
        self,
        store: Store,
        checkpoint: str,
        wall: Callable[[], datetime],
        letter: str = "",
        direction: Direction = Direction.ENTRY,
    ) -> None:
        """`letter` stands before ticket numbers. Raises CheckpointMissing."""
        self.store = store
        self._checkpoint = checkpoint
        self._wall = wall
        self._letter = letter
        self._direction = direction
        self._check_in = CheckIn(store, checkpoint, wall)
        name_tables()  # read here, so that the first greeting does not wait for it

    def scan(self, code: ScannedCode) -> ScanAnswer:
        """Decide and record; durable when this returns."""
        answer = self._check_in.scan(ScanRequest(code, direction=self._direction))
        return with_tablemates(self.store, answer)

    def seek(self, text: str) -> tuple[tuple[GuestMatch, ...], bool]:
        """Who may be meant by a name, and whether there are more."""
        return masked_matches(self.store, text)

    def verify(self, guest: str, digits: str) -> bool:
        """Whether these are the last digits of the guest's phone."""
        return is_phone_tail(self.store, guest, digits)

    def recognise(self, guest: str) -> ScanAnswer:
        """Decide on a guest found by name and record it; durable when this returns."""
        return with_tablemates(self.store, self._check_in.scan_guest(guest, self._direction))

    def answer(self, guest: str, answers: Iterable[tuple[str, str]]) -> ScanAnswer:
        """Record a guest's answers, and decide on the guest again; durable when this returns."""
        answer_questions(self.store, guest, dict(answers), self._wall())
        decided = self._check_in.scan_guest(guest, self._direction, BY_ANSWERS)
        return with_tablemates(self.store, decided)

    def admit_companions(self, guests: Sequence[str]) -> tuple[ScanAnswer, ...]:
        """Decide on the companions whom a guest brings in; durable when this returns."""
        return self._check_in.scan_companions(guests)

    def call_desk(self, reason: str, guest: str = "") -> tuple[IssuedTicket, bool]:
        """Record that somebody needs staff; the ticket, and whether any desk is attended."""
        ticket = issue_ticket(
            self.store,
            reason,
            self._wall(),
            guest=guest,
            checkpoint=self._checkpoint,
            letter=self._letter,
        )
        return ticket, is_any_desk_attended(self.store.path)

    def follow(self, subject: str) -> TicketFollowed:
        """What staff have done about a ticket so far."""
        ticket = self.store.read(lambda connection: find_ticket(connection, subject))
        attended = is_any_desk_attended(self.store.path)
        if ticket is None:
            return TicketFollowed(subject, attended)
        closed = ticket.state is TicketState.CLOSED
        return TicketFollowed(subject, attended, ticket.seen_at, ticket.taken_at, closed)

    def cancel(self, subject: str) -> None:
        """Record that a guest needs no staff any more."""
        cancel_ticket(self.store, subject, self._wall())

    def try_pin(self, typed: str, is_pin: Callable[[str], bool], waits: PinWaits) -> PinAttempt:
        """Whether this lets staff out; every try counts, also after a restart."""
        return try_pin(self.store, typed, is_pin, self._wall(), waits)

    def news(self) -> StoreNews | None:
        """What the store says, if anything was written since this was last asked."""
        if not self.store.changed():
            return None
        self.store.check_device()
        return self._current()

    def tidy(self) -> int | None:
        """Once a minute: empty checkpoints at their hour, call who waits, watch the disk's room.

        How far the clock is ahead of those of other devices, in milliseconds; None if not known.
        """
        empty_checkpoints(self.store, self._wall())
        call_due(self.store, self._wall())
        if self.store.low_on_space:
            _log.warning("the disk is full: make room now, scans still go on")
        return self.store.own_clock.offset_ms(self.store.wall_ms)

    def recover(self) -> StoreNews:
        """What the store says, once it can be written again."""
        self.store.check_writable()
        return self._current()

    def _current(self) -> StoreNews:
        control = self.store.read(lambda connection: control_of(connection, self.store.device))
        return StoreNews(self.store.programme(), control)

    def disable(self, error: StoreError) -> None:
        """Never use the store again, because damage was found elsewhere. Raises `error`."""
        self.store.disable(error)


def check_journal(path: Path) -> None:
    """Read every chain of a store, beside whoever uses it. Raises StoreDamaged."""
    connection = open_reader(path)
    try:
        if not journal_is_intact(connection, path):
            raise StoreDamaged(path)
    finally:
        close_connection(connection)
