"""Badges from the queue to paper, each printer on a worker of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.printers.driver import STATUS_TIMEOUT, Deadline, Driver
from kiosk.devices.printers.drivers import driver_for
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.domain.records.equipment import Printer
from kiosk.domain.records.printer_status import (
    INTERRUPTED,
    Printed,
    Ready,
    Result,
    Trouble,
    Troubled,
)
from kiosk.jobs import Jobs
from kiosk.store import Store
from kiosk.usecases.printing.print_jobs import (
    PrintOrder,
    arrive,
    carry_out,
    set_aside,
    settle,
    take_order,
    warm_up,
)
from kiosk.usecases.printing.print_queue import (
    Queue,
    Queued,
    close,
    fail_interrupted,
    queues,
    unfinished,
)
from kiosk.usecases.printing.printers import PrinterState

T = TypeVar("T")
TellPrinter = Callable[[BadgeHandover], None]

_LOOKS_EVERY_MS = 5_000
# What a kiosk's printer is called where the desk hands out all badges.
_THE_DESKS = "desk"

_log = logging.getLogger(__name__)


class Do(Protocol):
    """Runs work on the store elsewhere and hands its result to `done` here."""

    def __call__(
        self, receiver: QObject, work: Callable[[Store], T], done: Callable[[T], None], /
    ) -> None: ...


class PrintWorker(QObject):
    """Belongs to the GUI thread; nothing waits there for a printer.

    `mine` is the id or name of the printer beside a kiosk, empty at a desk. `states` are the
    event's printers, `troubles` what ails those that last said so, by id; `looked` says that
    either may have changed, `failed` carries a badge, of whatever device, that did not come out.
    """

    looked = Signal()
    failed = Signal(object)

    def __init__(
        self,
        do: Do,
        make_worker: Callable[[], Jobs],
        wall: Callable[[], datetime],
        mine: str = "",
        make_driver: Callable[[Printer], Driver] = driver_for,
    ) -> None:
        super().__init__()
        self.mine = mine
        self.states: tuple[PrinterState, ...] = ()
        self.troubles: dict[str, Trouble] = {}
        self._do, self._make_worker, self._wall = do, make_worker, wall
        self._make_driver = make_driver
        self._seen: frozenset[str] | None = None
        self._workers: dict[str, Jobs] = {}
        self._drivers: dict[Printer, Driver] = {}
        # Badges of this device that are at a printer, and what came of those not yet recorded.
        self._at_printer: set[str] = set()
        self._unrecorded: dict[str, Result] = {}
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def open(self) -> None:
        """Leave to staff what was under way when this device went down, and keep watch."""
        self._do(self, lambda store: fail_interrupted(store, self._wall()), self._given_up)
        self._timer.start()

    def look(self) -> None:
        """Print what waits, find out which printers there are and whether they are well again."""
        self._do(self, lambda store: (queues(store), unfinished(store)), self._know)

    @property
    def printing(self) -> Printing:
        """Where the badges of a kiosk's guests come out; nowhere if it was given no printer."""
        if not self.mine:
            return Printing.NONE
        printer = self._own()
        well = printer is not None and printer.id not in self.troubles
        return Printing.HERE if well else Printing.DESK

    def arrive(self, guest: str, tell: TellPrinter, again: datetime | None = None) -> None:
        """Print the badge of somebody who came in, unless they have one.

        With `again` who came in then has it once more.
        """
        printer = self._own()
        id_ = printer.id if printer else self.mine
        if printer is None or id_ in self.troubles:
            why = self.troubles.get(id_, Trouble.OFF)
            self._do(
                self,
                lambda store: set_aside(store, guest, id_, why, self._wall(), again=again),
                tell,
            )
        else:
            self._do(
                self,
                lambda store: arrive(store, guest, id_, self._wall(), again=again),
                lambda order: self._print(order, tell),
            )

    def _send(self, subject: str) -> None:
        """Whoever asked for it looks at the queue."""
        self._do(
            self,
            lambda store: take_order(store, subject, self._wall()) or BadgeHandover.NONE,
            lambda order: self._print(order, _nothing),
        )

    def _print(self, order: PrintOrder | BadgeHandover, tell: TellPrinter) -> None:
        if isinstance(order, BadgeHandover):
            tell(order)
            return
        self._at_printer.add(order.job.subject)
        self._on_worker(
            order.printer,
            partial(carry_out, order),
            lambda result: self._settle(order, result, tell),
        )

    def _settle(self, order: PrintOrder, result: Result, tell: TellPrinter) -> None:
        subject = order.job.subject
        self._at_printer.discard(subject)
        self._unrecorded[subject] = result
        self._record(subject)
        self._hear(order.printer, None if isinstance(result, Printed) else result)
        tell(BadgeHandover.TAKE if isinstance(result, Printed) else BadgeHandover.DESK)

    def _record(self, subject: str) -> None:
        """What came of a badge; where the store fails, it is recorded at the next look."""
        result = self._unrecorded[subject]

        def recorded(_: None) -> None:
            self._unrecorded.pop(subject, None)

        self._do(self, lambda store: settle(store, subject, result, self._wall()), recorded)

    def _resume(self, job: PrintJob) -> None:
        """A badge that counts as being printed, and perhaps is not."""
        subject = job.subject
        if subject in self._unrecorded:
            self._record(subject)
        elif subject not in self._at_printer:
            # The store failed between the record that it goes to the printer and its going there.
            self._do(self, lambda store: close(store, subject, INTERRUPTED, self._wall()), _nothing)

    def _own(self) -> Printer | None:
        active = (state.printer for state in self.states if state.printer.active)
        wanted = self.mine.casefold()
        return next((one for one in active if wanted in (one.id, one.name.casefold())), None)

    def _given_up(self, _: int) -> None:
        self.look()

    def _know(self, found: tuple[list[Queue], list[PrintJob]]) -> None:
        queued, mine = found
        for job in mine:
            if job.state is PrintState.PRINTING:
                self._resume(job)
            else:
                self._send(job.subject)
        fresh, self.states = not self.states, tuple(queue.printer for queue in queued)
        own = self._own()
        if self._seen is None and own is None and self.mine not in ("", _THE_DESKS):
            known = ", ".join(state.printer.name for state in self.states)
            _log.warning("there is no printer %s; there are: %s", self.mine, known or "none")
        for printer in (state.printer for state in self.states if state.printer.active):
            if printer.id in self.troubles or (fresh and printer == own):
                self._check(printer)
        self._tell_failed([one for queue in queued for one in queue.jobs])
        self.looked.emit()

    def _tell_failed(self, queued: list[Queued]) -> None:
        """Of each failed badge once; what had failed before this device came is in the queue."""
        failed = {one.job.subject: one for one in queued if one.job.state is PrintState.FAILED}
        before, self._seen = self._seen, frozenset(failed)
        for subject, one in failed.items():
            if before is not None and subject not in before:
                self.failed.emit(one)

    def _check(self, printer: Printer) -> None:
        def ask(driver: Driver) -> Ready | Troubled:
            warm_up(printer)
            return driver.ready(Deadline(STATUS_TIMEOUT))

        def hear(answer: Ready | Troubled) -> None:
            self._hear(printer, answer if isinstance(answer, Troubled) else None)

        self._on_worker(printer, ask, hear)

    def _hear(self, printer: Printer, trouble: Troubled | None) -> None:
        before = self.troubles.pop(printer.id, None)
        if trouble is not None and trouble.trouble is not Trouble.UNPRINTABLE:
            self.troubles[printer.id] = trouble.trouble
        if self.troubles.get(printer.id) != before:
            _log.info("printer %s: %s", printer.id, trouble or "well")
            self.looked.emit()

    def _on_worker(
        self,
        printer: Printer,
        work: Callable[[Driver], T],
        done: Callable[[T | Troubled], None],
    ) -> None:
        """On the printer's own worker; our own mistake there is a trouble too."""
        if printer.id not in self._workers:
            self._workers[printer.id] = self._make_worker()

        def do() -> T:
            if printer not in self._drivers:
                self._drivers[printer] = self._make_driver(printer)
            return work(self._drivers[printer])

        def failed(error: Exception) -> None:
            _log.error("printer %s", printer.id, exc_info=error)
            done(Troubled(Trouble.UNKNOWN))

        self._workers[printer.id].run(self, do, done, failed)


def _nothing(_: object) -> None: ...
