"""The print worker after a store failure, a crash or an unknown printer."""

from __future__ import annotations

from contextlib import closing

import pytest
from pysqlite3 import dbapi2 as sqlite3
from pytestqt.qtbot import QtBot

from kiosk.devices.printers.driver import Deadline
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Result, Trouble, Troubled
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover
from kiosk.store import Store
from kiosk.ui.shared.print_worker import PrintWorker
from kiosk.usecases.printing import print_queue, print_requests
from tests.ui.shared.print_worker_harness import (
    NOON,
    WORKERS,
    FakeDriver,
    WorkerHarness,
    job_states,
    make_harness,
)


@pytest.mark.parametrize(
    ("result", "state"),
    [(Printed(), []), (Troubled(Trouble.JAM), [(PrintState.FAILED, "jam")])],
)
def test_the_result_of_a_print_job_is_recorded_once_the_store_works_again(
    store: Store, qtbot: QtBot, result: Result, state: list[tuple[PrintState, str]]
) -> None:
    harness = make_harness(store, FakeDriver(result=result), "p1")
    full = "CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END"

    def fill(_: Deadline) -> None:
        with closing(sqlite3.connect(store.path)) as other:
            other.execute(full)

    harness.driver.on_print = fill
    harness.failures = []
    assert harness.print_for("anna") is (BadgeHandover.DESK if state else BadgeHandover.TAKE)
    assert harness.failures
    assert job_states(store) == [(PrintState.PRINTING, "")]
    harness.poll()
    assert job_states(store) == [(PrintState.PRINTING, "")]
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("DROP TRIGGER full")
    harness.poll()
    harness.poll()
    assert job_states(store) == state, harness.failures
    assert len(harness.driver.pages) == 1


def test_a_job_that_was_never_sent_to_its_printer_fails_as_interrupted(
    harness: WorkerHarness, store: Store
) -> None:
    requested = print_requests.request(store, "anna", "p1", NOON)
    assert isinstance(requested, print_requests.PrintRequested)
    print_queue.start_job(store, requested.job.subject, NOON)
    harness.poll()
    assert job_states(store) == [(PrintState.FAILED, "interrupted")]
    assert harness.driver.pages == []


def test_polling_during_printing_does_not_fail_the_job(store: Store, qtbot: QtBot) -> None:
    harness = make_harness(store, FakeDriver(), "p1")
    harness.driver.on_print = lambda _: harness.worker.poll()
    assert harness.print_for("anna") is BadgeHandover.TAKE
    assert job_states(store) == []


def test_a_printer_of_an_unknown_kind_is_reported_as_a_fault(store: Store, qtbot: QtBot) -> None:
    def make_driver(printer: Printer) -> FakeDriver:
        raise KeyError(printer.kind)

    harness = make_harness(store, FakeDriver(), "p1")
    unknown = PrintWorker(harness.worker._do, lambda: harness.jobs, lambda: NOON, "p1", make_driver)
    WORKERS.append(unknown)
    unknown.open()
    harness.jobs.finish()
    handovers: list[BadgeHandover] = []
    unknown.print_for("anna", handovers.append)
    harness.jobs.finish()
    assert handovers == [BadgeHandover.DESK]
    assert job_states(store) == [(PrintState.FAILED, "unknown")]
