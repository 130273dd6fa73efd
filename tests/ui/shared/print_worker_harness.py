"""A print worker with a fake printer driver and jobs that a test runs by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject

from kiosk.devices.printers.driver import Deadline, Page
from kiosk.domain.codes import code_text
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Ready, Result, Troubled
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.shared.print_worker import PrintWorker
from kiosk.usecases.printing.print_queue import queues
from tests.fakes import FakeJobs

T = TypeVar("T")

NOON = datetime(2024, 12, 11, 3, 0, tzinfo=UTC)
CODES = {name: code_text.new_code_text(name.encode().ljust(10)) for name in ("anna", "bora")}
RECORDS = (
    Event(name_en="Forum", languages=("en", "ko")),
    Checkpoint("main"),
    Guest("anna", name_latin="Anna Weber", languages=("en",)),
    Guest("bora", name_ko="김보라"),
)
ADMIN = Actor("a", "Admin", Role.ADMIN)
WORKERS: list[PrintWorker] = []
"""All print workers of a test, which the fixture `delete_workers` deletes."""
PRINTER = Printer("p1", "Entrance", "zebra", "10.0.0.1", "62x100")


@dataclass
class FakeDriver:
    """A printer driver with scripted answers.

    `queries` counts status queries, `time_left` are the seconds until the deadline of each call.
    """

    readiness: Ready | Troubled = field(default_factory=lambda: Ready(203))
    result: Result = field(default_factory=Printed)
    pages: list[Page] = field(default_factory=list)
    queries: int = 0
    time_left: list[float] = field(default_factory=list)
    on_print: Callable[[Deadline], None] = lambda _: None

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        self.queries += 1
        self.time_left.append(deadline.left)
        return self.readiness

    def print(self, page: Page, deadline: Deadline) -> Result:
        self.time_left.append(deadline.left)
        self.pages.append(page)
        self.on_print(deadline)
        return self.result


@dataclass
class WorkerHarness:
    """A print worker, its jobs, its driver, and the handovers that it reported."""

    worker: PrintWorker
    jobs: FakeJobs
    driver: FakeDriver
    handovers: list[BadgeHandover] = field(default_factory=list)
    failures: list[Exception] | None = None

    def print_for(self, guest: str) -> BadgeHandover:
        self.worker.print_for(guest, self.handovers.append)
        self.jobs.finish()
        return self.handovers[-1]

    def poll(self) -> Printing:
        self.worker.poll()
        self.jobs.finish()
        return self.worker.printing


def make_harness(store: Store, driver: FakeDriver, own_printer: str) -> WorkerHarness:
    """Make a print worker; a store error fails the test unless it is collected in `failures`."""
    jobs, harnesses = FakeJobs(), list[WorkerHarness]()

    def do(receiver: QObject, work: Callable[[Store], T], done: Callable[[T], None], /) -> None:
        jobs.run(receiver, lambda: work(store), done, fail)

    def fail(error: Exception) -> None:
        failures = harnesses[0].failures if harnesses else None
        if failures is None:
            raise error
        failures.append(error)

    worker = PrintWorker(do, lambda: jobs, lambda: NOON, own_printer, lambda _: driver)
    WORKERS.append(worker)
    harnesses.append(WorkerHarness(worker, jobs, driver))
    worker.open()
    jobs.finish()
    return harnesses[0]


def job_states(store: Store) -> list[tuple[PrintState, str]]:
    """State and failure of each job in the print queues."""
    return [(one.job.state, one.job.failure) for queue in queues(store) for one in queue.jobs]
