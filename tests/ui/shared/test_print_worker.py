"""The print worker: badges of arrivals, waiting badges, printer faults."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.printers.driver import PRINT_TIMEOUT, STATUS_TIMEOUT
from kiosk.domain.codes import code_text
from kiosk.domain.equipment.printer_status import Ready, Trouble, Troubled
from kiosk.domain.journal import facts
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.usecases.printing import print_jobs, print_queue, print_requests
from kiosk.usecases.printing.print_jobs import PrintOrder
from tests.ui.shared.print_worker_harness import (
    ADMIN,
    NOON,
    FakeDriver,
    WorkerHarness,
    job_states,
    make_harness,
)


def test_an_admitted_guest_gets_one_badge(harness: WorkerHarness, store: Store) -> None:
    assert harness.worker.printing is Printing.HERE
    assert harness.print_for("anna") is BadgeHandover.TAKE
    assert harness.print_for("anna") is BadgeHandover.NONE
    (page,) = harness.driver.pages
    assert (page.width, page.height) == (62, 100)
    assert page.image.size == (496, 799)
    assert "Anna" not in page.name
    assert job_states(store) == []


def test_a_cancelled_badge_is_printed_when_the_guest_is_admitted(
    harness: WorkerHarness, store: Store
) -> None:
    requested = print_requests.request(store, "anna", "p1", NOON)
    assert isinstance(requested, print_requests.PrintRequested)
    print_requests.cancel(store, ADMIN, requested.job.subject, NOON)
    assert harness.print_for("anna") is BadgeHandover.TAKE


def test_a_reprint_request_prints_one_badge_per_scan(store: Store) -> None:
    def admit(at: datetime) -> PrintOrder | BadgeHandover:
        return print_jobs.request_on_arrival(store, "anna", "p1", at, again=at)

    print_requests.request(
        store, "anna", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
    )
    assert isinstance(admit(NOON), PrintOrder)
    assert admit(NOON) is BadgeHandover.DESK
    assert isinstance(admit(NOON + timedelta(hours=1)), PrintOrder)


def test_a_badge_is_printed_in_the_requested_layout(harness: WorkerHarness, store: Store) -> None:
    print_requests.request(store, "anna", "p1", NOON, layout="cr80")
    harness.poll()
    (page,) = harness.driver.pages
    assert (page.width, page.height) == (85.6, 54)


def test_printing_may_take_longer_than_a_status_query(store: Store) -> None:
    requested = print_requests.request(store, "anna", "p1", NOON)
    assert isinstance(requested, print_requests.PrintRequested)
    order, driver = print_jobs.take_order(store, requested.job.subject, NOON), FakeDriver()
    assert order is not None
    print_jobs.carry_out(order, driver)
    status, paper = driver.time_left
    assert status <= STATUS_TIMEOUT < paper <= PRINT_TIMEOUT


def test_a_badge_that_fails_stays_in_the_queue_and_later_ones_go_to_the_desk(
    harness: WorkerHarness, store: Store
) -> None:
    harness.driver.result = Troubled(Trouble.PAPER, "paper out")
    assert harness.print_for("anna") is BadgeHandover.DESK
    assert job_states(store) == [(PrintState.FAILED, "paper")]
    assert harness.worker.printing is Printing.DESK
    assert harness.print_for("bora") is BadgeHandover.DESK
    assert len(harness.driver.pages) == 1
    assert job_states(store) == [(PrintState.FAILED, "paper")] * 2


def test_a_printer_is_used_again_after_its_fault_is_gone(harness: WorkerHarness) -> None:
    harness.driver.readiness = Troubled(Trouble.COVER)
    assert harness.print_for("anna") is BadgeHandover.DESK
    queries = harness.driver.queries
    assert harness.poll() is Printing.DESK
    assert harness.driver.queries == queries + 1
    harness.driver.readiness = Ready(203)
    assert harness.poll() is Printing.HERE
    queries = harness.driver.queries
    assert harness.poll() is Printing.HERE
    assert harness.driver.queries == queries
    assert harness.print_for("bora") is BadgeHandover.TAKE


def test_badges_go_to_the_desk_if_the_printer_is_off_at_the_start(
    store: Store, qtbot: QtBot
) -> None:
    harness = make_harness(store, FakeDriver(readiness=Troubled(Trouble.OFF)), "p1")
    assert harness.worker.printing is Printing.DESK


@pytest.mark.parametrize(
    ("own_printer", "printing"), [("", Printing.NONE), ("desk", Printing.DESK)]
)
def test_a_kiosk_without_a_printer_prints_nothing(
    store: Store, qtbot: QtBot, own_printer: str, printing: Printing
) -> None:
    harness = make_harness(store, FakeDriver(), own_printer)
    assert harness.worker.printing is printing
    assert harness.driver.queries == 0
    if own_printer:
        assert harness.print_for("anna") is BadgeHandover.DESK
        assert harness.driver.pages == []


@pytest.mark.parametrize(
    ("own_printer", "is_logged"), [("Entrnce", True), ("desk", False), ("", False)]
)
def test_an_unknown_printer_name_is_logged_once(
    store: Store,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    own_printer: str,
    *,
    is_logged: bool,
) -> None:
    harness = make_harness(store, FakeDriver(), own_printer)
    harness.poll()
    assert caplog.text.count("there is no printer Entrnce; there are: Entrance") == is_logged


def test_a_badge_with_an_undrawable_name_is_no_printer_fault(
    harness: WorkerHarness, store: Store
) -> None:
    nameless = facts.change_fact(None, Guest("dev", name_latin="देवराज", languages=("en",)))
    assert nameless
    store.append([nameless, facts.code_issued("dev", code_text.new_code_text(b"9876543210"))])
    assert harness.print_for("dev") is BadgeHandover.DESK
    assert job_states(store) == [(PrintState.FAILED, "unprintable")]
    assert harness.worker.printing is Printing.HERE


def test_a_badge_requested_by_staff_is_printed_at_the_next_poll(
    harness: WorkerHarness, store: Store
) -> None:
    requested = print_requests.request(
        store, "anna", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
    )
    assert isinstance(requested, print_requests.PrintRequested)
    assert job_states(store) == [(PrintState.WAITING, "")]
    harness.poll()
    assert len(harness.driver.pages) == 1
    assert job_states(store) == []
    harness.poll()
    assert len(harness.driver.pages) == 1


def test_jobs_of_another_device_are_left_to_it(harness: WorkerHarness, store: Store) -> None:
    with closing(Store.open(store.path, "desk")) as desk:
        print_requests.request(
            desk, "anna", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
        )
    harness.poll()
    assert harness.driver.pages == []
    assert job_states(store) == [(PrintState.WAITING, "")]


def test_each_new_failure_of_another_device_is_reported_once(
    harness: WorkerHarness, store: Store, qtbot: QtBot
) -> None:
    with closing(Store.open(store.path, "desk")) as other:
        old = print_requests.request(
            other, "bora", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
        )
        assert isinstance(old, print_requests.PrintRequested)
        print_queue.fail_job(other, old.job.subject, "jam", NOON)
        desk = make_harness(other, FakeDriver(), "")
        reported: list[str] = []
        desk.worker.failed.connect(lambda queued: reported.append(queued.guest.id))
        desk.poll()
        assert reported == []
        harness.driver.result = Troubled(Trouble.PAPER)
        harness.print_for("anna")
        desk.poll()
        desk.poll()
        assert reported == ["anna"]


def test_an_internal_error_is_reported_as_a_printer_fault(
    harness: WorkerHarness, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    harness.driver.pages = None  # type: ignore[assignment]  # makes `print` raise
    assert harness.print_for("anna") is BadgeHandover.DESK
    assert job_states(store) == [(PrintState.FAILED, "unknown")]
    assert "AttributeError" in caplog.text
