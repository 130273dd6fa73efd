"""Prints the badges of the queue, each printer on a worker thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.printers.driver import STATUS_TIMEOUT, Deadline, Driver
from kiosk.devices.printers.drivers import driver_for
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import (
    INTERRUPTED,
    Printed,
    Ready,
    Result,
    Trouble,
    Troubled,
)
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.jobs import Jobs
from kiosk.store import Store
from kiosk.usecases.printing.many_badges import is_due
from kiosk.usecases.printing.print_jobs import (
    PrintOrder,
    carry_out,
    record_result,
    request_despite_fault,
    request_on_arrival,
    take_order,
    warm_up,
)
from kiosk.usecases.printing.print_queue import (
    Queue,
    Queued,
    fail_interrupted,
    finish_job,
    queues,
    unfinished,
)
from kiosk.usecases.printing.print_requests import PrintReason
from kiosk.usecases.printing.printers import PrinterState

T = TypeVar("T")
HandoverCallback = Callable[[BadgeHandover], None]

_POLL_MS = 5_000
AT_THE_DESK = "desk"
"""The printer setting of a kiosk whose badges are all handed out at the desk."""

_log = logging.getLogger(__name__)


class StoreCall(Protocol):
    """Runs work with the store on another thread, then `done` with its result on this one."""

    def __call__(
        self, receiver: QObject, work: Callable[[Store], T], done: Callable[[T], None], /
    ) -> None: ...


class PrintWorker(QObject):
    """Polls the print queue and prints. Belongs to the GUI thread, which never waits for a printer.

    `own_printer` is the id or name of the printer beside a kiosk, empty at a desk. `states` are the
    event's printers, `troubles` the last reported faults by printer id, `heard` the ids of those
    whose state is known; `polled` is emitted when any of them may have changed, `failed` with each
    `Queued` badge of any device that failed.
    """

    polled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        do: StoreCall,
        make_worker: Callable[[], Jobs],
        wall: Callable[[], datetime],
        own_printer: str = "",
        make_driver: Callable[[Printer], Driver] = driver_for,
    ) -> None:
        super().__init__()
        self.own_printer = own_printer
        self.states: tuple[PrinterState, ...] = ()
        self.troubles: dict[str, Trouble] = {}
        self.heard: set[str] = set()
        self._do, self._make_worker, self._wall = do, make_worker, wall
        self._make_driver = make_driver
        self._reported: frozenset[str] | None = None
        self._workers: dict[str, Jobs] = {}
        self._drivers: dict[Printer, Driver] = {}
        # Jobs of this device: those sent to a printer, and results not yet recorded, by subject.
        self._at_printer: set[str] = set()
        self._unrecorded: dict[str, Result] = {}
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self.poll)

    def open(self) -> None:
        """Fail the jobs that a crash of this device interrupted, then poll the queue regularly."""
        self._do(self, lambda store: fail_interrupted(store, self._wall()), self._begin_polling)
        self._timer.start()

    def poll(self) -> None:
        """Print waiting badges, update the list of printers, and query those with a fault again."""
        self._do(self, lambda store: (queues(store), unfinished(store)), self._process)

    @property
    def printing(self) -> Printing:
        """Where guests of this kiosk get their badges; `NONE` if it has no printer setting."""
        if not self.own_printer:
            return Printing.NONE
        printer = self.find_own_printer()
        is_ready = printer is not None and printer.id not in self.troubles
        return Printing.HERE if is_ready else Printing.DESK

    def print_for(self, guest: str, done: HandoverCallback, again: datetime | None = None) -> None:
        """Print the badge of an admitted guest, unless it was printed; `done` gets the handover.

        With `again`, the time of that admission, the badge is printed once more.
        """
        printer = self.find_own_printer()
        id_ = printer.id if printer else self.own_printer
        if printer is None or id_ in self.troubles:
            trouble = self.troubles.get(id_, Trouble.OFF)
            self._do(
                self,
                lambda store: request_despite_fault(
                    store, guest, id_, trouble, self._wall(), again=again
                ),
                done,
            )
        else:
            self._do(
                self,
                lambda store: request_on_arrival(store, guest, id_, self._wall(), again=again),
                lambda order: self._print(order, done),
            )

    def query_status(self, printer: Printer) -> None:
        """Ask a printer how it is; `polled` is emitted once that changes."""
        self._query_status(printer)

    def print_page(
        self,
        printer: Printer,
        work: Callable[[Printer, Driver], Result],
        done: Callable[[Result], None],
    ) -> None:
        """Print a page that is no badge of the queue, such as a sample; `done` gets the result."""

        def finish(result: Result) -> None:
            self._set_trouble(printer, None if isinstance(result, Printed) else result)
            done(result)

        self._on_worker(printer, partial(work, printer), finish)

    def _print_waiting(self, job: PrintJob) -> None:
        """Print a job of the queue; its result is shown in the queue only."""
        done = self._go_on if job.why == PrintReason.MANY else _ignore
        self._do(
            self,
            lambda store: take_order(store, job.subject, self._wall()) or BadgeHandover.NONE,
            lambda order: self._print(order, done),
        )

    def _go_on(self, _: BadgeHandover) -> None:
        """Print the next of many badges."""
        self.poll()

    def _print(self, order: PrintOrder | BadgeHandover, done: HandoverCallback) -> None:
        if isinstance(order, BadgeHandover):
            done(order)
            return
        self._at_printer.add(order.job.subject)
        self._on_worker(
            order.printer,
            partial(carry_out, order),
            lambda result: self._finish(order, result, done),
        )

    def _finish(self, order: PrintOrder, result: Result, done: HandoverCallback) -> None:
        subject = order.job.subject
        self._at_printer.discard(subject)
        self._unrecorded[subject] = result
        self._record(subject)
        self._set_trouble(order.printer, None if isinstance(result, Printed) else result)
        done(BadgeHandover.TAKE if isinstance(result, Printed) else BadgeHandover.DESK)

    def _record(self, subject: str) -> None:
        """Record the result of a print job; if the store fails, the next poll tries again."""
        result = self._unrecorded[subject]

        def recorded(_: None) -> None:
            self._unrecorded.pop(subject, None)

        self._do(self, lambda store: record_result(store, subject, result, self._wall()), recorded)

    def _resume(self, job: PrintJob) -> None:
        """Handle a job of this device whose recorded state is PRINTING."""
        subject = job.subject
        if subject in self._unrecorded:
            self._record(subject)
        elif subject not in self._at_printer:
            # The store failed after it had recorded PRINTING and before the job was sent.
            self._do(
                self, lambda store: finish_job(store, subject, INTERRUPTED, self._wall()), _ignore
            )

    def find_own_printer(self) -> Printer | None:
        """The printer beside this kiosk, as the event knows it; None if it does not."""
        active = (state.printer for state in self.states if state.printer.active)
        name = self.own_printer.casefold()
        return next((one for one in active if name in (one.id, one.name.casefold())), None)

    def _begin_polling(self, _: int) -> None:
        self.poll()

    def _process(self, found: tuple[list[Queue], list[PrintJob]]) -> None:
        """Act on all print queues and on the unfinished jobs of this device."""
        all_queues, own_jobs = found
        for job in own_jobs:
            if job.state is PrintState.PRINTING:
                self._resume(job)
            elif is_due(job, own_jobs, self.troubles):
                self._print_waiting(job)
        self._update_printers(tuple(queue.printer for queue in all_queues))
        self._report_failed([queued for queue in all_queues for queued in queue.jobs])
        self.polled.emit()

    def _update_printers(self, states: tuple[PrinterState, ...]) -> None:
        """Query the printers with a fault again; at the first time also this device's own."""
        is_first, self.states = not self.states, states
        own = self.find_own_printer()
        if self._reported is None and own is None and self.own_printer not in ("", AT_THE_DESK):
            names = ", ".join(state.printer.name for state in self.states)
            _log.warning("there is no printer %s; there are: %s", self.own_printer, names or "none")
        for printer in (state.printer for state in self.states if state.printer.active):
            if printer.id in self.troubles or (is_first and printer == own):
                self._query_status(printer)

    def _report_failed(self, jobs: list[Queued]) -> None:
        """Emit `failed` once per failed badge; not for those that failed before the first poll."""
        failed = {one.job.subject: one for one in jobs if one.job.state is PrintState.FAILED}
        reported, self._reported = self._reported, frozenset(failed)
        for subject, queued in failed.items():
            if reported is not None and subject not in reported:
                self.failed.emit(queued)

    def _query_status(self, printer: Printer) -> None:
        def query(driver: Driver) -> Ready | Troubled:
            warm_up(printer)
            return driver.ready(Deadline(STATUS_TIMEOUT))

        def finish(status: Ready | Troubled) -> None:
            self._set_trouble(printer, status if isinstance(status, Troubled) else None)

        self._on_worker(printer, query, finish)

    def _set_trouble(self, printer: Printer, trouble: Troubled | None) -> None:
        is_first = printer.id not in self.heard
        self.heard.add(printer.id)
        before = self.troubles.pop(printer.id, None)
        if trouble is not None and trouble.trouble is not Trouble.UNPRINTABLE:
            self.troubles[printer.id] = trouble.trouble
        if is_first or self.troubles.get(printer.id) != before:
            _log.info("printer %s: %s", printer.id, trouble or "ready")
            self.polled.emit()

    def _on_worker(
        self,
        printer: Printer,
        work: Callable[[Driver], T],
        done: Callable[[T | Troubled], None],
    ) -> None:
        """Run `work` on the printer's own worker; an unexpected exception counts as a fault."""
        if printer.id not in self._workers:
            self._workers[printer.id] = self._make_worker()

        def run() -> T:
            if printer not in self._drivers:
                self._drivers[printer] = self._make_driver(printer)
            return work(self._drivers[printer])

        def failed(error: Exception) -> None:
            _log.error("printer %s", printer.id, exc_info=error)
            done(Troubled(Trouble.UNKNOWN))

        self._workers[printer.id].run(self, run, done, failed)


def _ignore(_: object) -> None: ...
