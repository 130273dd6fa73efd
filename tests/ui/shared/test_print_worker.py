"""The print worker: badges of arrivals, waiting badges, printer faults and recovery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pysqlite3 import dbapi2 as sqlite3
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.devices.printers.driver import PRINT_TIMEOUT, STATUS_TIMEOUT, Deadline, Page
from kiosk.domain.codes import code_text
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.domain.records.equipment import Printer
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.printer_status import Printed, Ready, Result, Trouble, Troubled
from kiosk.jobs import ThreadJobs
from kiosk.store import Store
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee.context import AttendeeEnvironment, StaffExit
from kiosk.ui.attendee.controller import AttendeeController
from kiosk.ui.attendee.store_tasks import StoreTasks
from kiosk.ui.attendee.view_model import AttendeeViewModel
from kiosk.ui.shared.print_worker import PrintWorker
from kiosk.usecases.printing import print_jobs, print_queue, print_requests
from kiosk.usecases.printing.print_jobs import PrintOrder
from kiosk.usecases.printing.print_queue import queues
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.devices.printers.fake_printers import FakeZebra
from tests.fakes import FakeJobs

T = TypeVar("T")

NOON = datetime(2024, 12, 11, 3, 0, tzinfo=UTC)
CODES = {name: code_text.issue(name.encode().ljust(10)) for name in ("anna", "bora")}
RECORDS = (
    Event(name_en="Forum", languages=("en", "ko")),
    Checkpoint("main"),
    Guest("anna", name_latin="Anna Weber", languages=("en",)),
    Guest("bora", name_ko="김보라"),
)
DESK = "Please collect your badge at the help desk"
ADMIN = Actor("a", "Admin", Role.ADMIN)
PRINTER = Printer("p1", "Entrance", "zebra", "10.0.0.1", "62x100")


@dataclass
class FakeDriver:
    """A printer driver with scripted answers."""

    readiness: Ready | Troubled = field(default_factory=lambda: Ready(203))
    result: Result = field(default_factory=Printed)
    pages: list[Page] = field(default_factory=list)
    asked: int = 0
    given: list[float] = field(default_factory=list)
    meanwhile: Callable[[Deadline], None] = lambda _: None

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        self.asked += 1
        self.given.append(deadline.left)
        return self.readiness

    def print(self, page: Page, deadline: Deadline) -> Result:
        self.given.append(deadline.left)
        self.pages.append(page)
        self.meanwhile(deadline)
        return self.result


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "kiosk-1", create=True)) as opened:
        told = [facts.recorded(None, record) for record in RECORDS]
        issued = [facts.code_issued(guest, code) for guest, code in CODES.items()]
        opened.append([*(one for one in told if one), *issued])
        set_up(opened, ADMIN, PRINTER)
        yield opened


@dataclass
class WorkerHarness:
    """A print worker, its jobs, its driver and the handovers it reported."""

    room: PrintWorker
    jobs: FakeJobs
    driver: FakeDriver
    told: list[BadgeHandover] = field(default_factory=list)
    failures: list[Exception] | None = None

    def comes(self, guest: str) -> BadgeHandover:
        self.room.arrive(guest, self.told.append)
        self.jobs.finish()
        return self.told[-1]

    def looks(self) -> Printing:
        self.room.look()
        self.jobs.finish()
        return self.room.printing


def make(store: Store, driver: FakeDriver, mine: str) -> WorkerHarness:
    """A print worker; a store error fails the test unless it is collected in `failures`."""
    jobs, made = FakeJobs(), list[WorkerHarness]()

    def do(receiver: QObject, work: Callable[[Store], T], done: Callable[[T], None], /) -> None:
        jobs.run(receiver, lambda: work(store), done, fail)

    def fail(error: Exception) -> None:
        failures = made[0].failures if made else None
        if failures is None:
            raise error
        failures.append(error)

    room = PrintWorker(do, lambda: jobs, lambda: NOON, mine, lambda _: driver)
    WORKERS.append(room)
    made.append(WorkerHarness(room, jobs, driver))
    room.open()
    jobs.finish()
    return made[0]


WORKERS: list[PrintWorker] = []


@pytest.fixture(autouse=True)
def delete_workers() -> Iterator[None]:
    """Delete the print workers, so that none polls after its test."""
    yield
    while WORKERS:
        delete(WORKERS.pop())


@pytest.fixture
def room(store: Store, qtbot: QtBot) -> WorkerHarness:
    return make(store, FakeDriver(), "Entrance")


def states(store: Store) -> list[tuple[PrintState, str]]:
    return [(one.job.state, one.job.failure) for queue in queues(store) for one in queue.jobs]


def test_a_guest_who_comes_gets_a_badge_once(room: WorkerHarness, store: Store) -> None:
    assert room.room.printing is Printing.HERE
    assert room.comes("anna") is BadgeHandover.TAKE
    assert room.comes("anna") is BadgeHandover.NONE
    (page,) = room.driver.pages
    assert (page.width, page.height) == (62, 100)
    assert page.image.size == (496, 799)
    assert "Anna" not in page.name
    assert states(store) == []


def test_a_badge_that_staff_cancelled_is_printed_when_the_guest_comes(
    room: WorkerHarness, store: Store
) -> None:
    asked = print_requests.request(store, "anna", "p1", NOON)
    assert isinstance(asked, print_requests.PrintRequested)
    print_requests.cancel(store, ADMIN, asked.job.subject, NOON)
    assert room.comes("anna") is BadgeHandover.TAKE


def test_a_reprint_request_prints_one_badge_per_scan(store: Store) -> None:
    def comes(at: datetime) -> PrintOrder | BadgeHandover:
        return print_jobs.arrive(store, "anna", "p1", at, again=at)

    print_requests.request(
        store, "anna", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
    )
    assert isinstance(comes(NOON), PrintOrder)
    assert comes(NOON) is BadgeHandover.DESK
    assert isinstance(comes(NOON + timedelta(hours=1)), PrintOrder)


def test_a_badge_is_printed_in_the_layout_that_was_asked_for(
    room: WorkerHarness, store: Store
) -> None:
    print_requests.request(store, "anna", "p1", NOON, layout="cr80")
    room.looks()
    (page,) = room.driver.pages
    assert (page.width, page.height) == (85.6, 54)


def test_printing_may_take_longer_than_a_status_query(store: Store) -> None:
    asked = print_requests.request(store, "anna", "p1", NOON)
    assert isinstance(asked, print_requests.PrintRequested)
    order, driver = print_jobs.take_order(store, asked.job.subject, NOON), FakeDriver()
    assert order is not None
    print_jobs.carry_out(order, driver)
    status, paper = driver.given
    assert status <= STATUS_TIMEOUT < paper <= PRINT_TIMEOUT


def test_a_badge_that_does_not_come_out_waits_for_staff(room: WorkerHarness, store: Store) -> None:
    room.driver.result = Troubled(Trouble.PAPER, "paper out")
    assert room.comes("anna") is BadgeHandover.DESK
    assert states(store) == [(PrintState.FAILED, "paper")]
    assert room.room.printing is Printing.DESK
    assert room.comes("bora") is BadgeHandover.DESK
    assert len(room.driver.pages) == 1
    assert states(store) == [(PrintState.FAILED, "paper")] * 2


def test_a_printer_is_used_again_after_its_fault_is_gone(room: WorkerHarness) -> None:
    room.driver.readiness = Troubled(Trouble.COVER)
    assert room.comes("anna") is BadgeHandover.DESK
    asked = room.driver.asked
    assert room.looks() is Printing.DESK
    assert room.driver.asked == asked + 1
    room.driver.readiness = Ready(203)
    assert room.looks() is Printing.HERE
    asked = room.driver.asked
    assert room.looks() is Printing.HERE
    assert room.driver.asked == asked
    assert room.comes("bora") is BadgeHandover.TAKE


def test_a_printer_that_is_off_from_the_start_is_noticed(store: Store, qtbot: QtBot) -> None:
    room = make(store, FakeDriver(readiness=Troubled(Trouble.OFF)), "p1")
    assert room.room.printing is Printing.DESK


@pytest.mark.parametrize(("mine", "printing"), [("", Printing.NONE), ("desk", Printing.DESK)])
def test_without_a_printer_of_its_own(
    store: Store, qtbot: QtBot, mine: str, printing: Printing
) -> None:
    room = make(store, FakeDriver(), mine)
    assert room.room.printing is printing
    assert room.driver.asked == 0
    if mine:
        assert room.comes("anna") is BadgeHandover.DESK
        assert room.driver.pages == []


@pytest.mark.parametrize(("mine", "said"), [("Entrnce", True), ("desk", False), ("", False)])
def test_a_printer_that_nobody_set_up_goes_to_the_log_once(
    store: Store, qtbot: QtBot, caplog: pytest.LogCaptureFixture, mine: str, *, said: bool
) -> None:
    room = make(store, FakeDriver(), mine)
    room.looks()
    assert caplog.text.count("there is no printer Entrnce; there are: Entrance") == said


def test_a_badge_with_an_undrawable_name_is_no_printer_fault(
    room: WorkerHarness, store: Store
) -> None:
    nameless = facts.recorded(None, Guest("dev", name_latin="देवराज", languages=("en",)))
    assert nameless
    store.append([nameless, facts.code_issued("dev", code_text.issue(b"9876543210"))])
    assert room.comes("dev") is BadgeHandover.DESK
    assert states(store) == [(PrintState.FAILED, "unprintable")]
    assert room.room.printing is Printing.HERE


def test_a_badge_requested_by_staff_is_printed_at_the_next_poll(
    room: WorkerHarness, store: Store
) -> None:
    asked = print_requests.request(
        store, "anna", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
    )
    assert isinstance(asked, print_requests.PrintRequested)
    assert states(store) == [(PrintState.WAITING, "")]
    room.looks()
    assert len(room.driver.pages) == 1
    assert states(store) == []
    room.looks()
    assert len(room.driver.pages) == 1


def test_what_another_device_asked_for_is_its_own_to_print(
    room: WorkerHarness, store: Store
) -> None:
    with closing(Store.open(store.path, "desk")) as desk:
        print_requests.request(
            desk, "anna", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
        )
    room.looks()
    assert room.driver.pages == []
    assert states(store) == [(PrintState.WAITING, "")]


def test_the_desk_lists_a_badge_that_was_not_printed(
    room: WorkerHarness, store: Store, qtbot: QtBot
) -> None:
    with closing(Store.open(store.path, "desk")) as other:
        old = print_requests.request(
            other, "bora", "p1", NOON, why=print_requests.PrintReason.AGAIN, actor=ADMIN
        )
        assert isinstance(old, print_requests.PrintRequested)
        print_queue.fail(other, old.job.subject, "jam", NOON)
        desk = make(other, FakeDriver(), "")
        told: list[str] = []
        desk.room.failed.connect(lambda queued: told.append(queued.guest.id))
        desk.looks()
        assert told == []
        room.driver.result = Troubled(Trouble.PAPER)
        room.comes("anna")
        desk.looks()
        desk.looks()
        assert told == ["anna"]


def test_an_internal_error_is_reported_as_a_printer_fault(
    room: WorkerHarness, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    room.driver.pages = None  # type: ignore[assignment]  # the mistake
    assert room.comes("anna") is BadgeHandover.DESK
    assert states(store) == [(PrintState.FAILED, "unknown")]
    assert "AttributeError" in caplog.text


@pytest.mark.parametrize(
    ("result", "state"),
    [(Printed(), []), (Troubled(Trouble.JAM), [(PrintState.FAILED, "jam")])],
)
def test_what_came_of_a_badge_is_recorded_once_the_store_is_well_again(
    store: Store, qtbot: QtBot, result: Result, state: list[tuple[PrintState, str]]
) -> None:
    room = make(store, FakeDriver(result=result), "p1")
    full = "CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END"

    def fill(_: Deadline) -> None:
        with closing(sqlite3.connect(store.path)) as other:
            other.execute(full)

    room.driver.meanwhile = fill
    room.failures = []
    assert room.comes("anna") is (BadgeHandover.DESK if state else BadgeHandover.TAKE)
    assert room.failures
    assert states(store) == [(PrintState.PRINTING, "")]
    room.looks()
    assert states(store) == [(PrintState.PRINTING, "")]
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("DROP TRIGGER full")
    room.looks()
    room.looks()
    assert states(store) == state, room.failures
    assert len(room.driver.pages) == 1


def test_a_badge_that_never_reached_its_printer_waits_for_staff(
    room: WorkerHarness, store: Store
) -> None:
    """As when the store fails just behind the record that it goes there."""
    asked = print_requests.request(store, "anna", "p1", NOON)
    assert isinstance(asked, print_requests.PrintRequested)
    print_queue.begin(store, asked.job.subject, NOON)
    room.looks()
    assert states(store) == [(PrintState.FAILED, "interrupted")]
    assert room.driver.pages == []


def test_polling_during_printing_does_not_report_a_lost_badge(store: Store, qtbot: QtBot) -> None:
    """A poll during printing does not mark the badge as lost."""
    room = make(store, FakeDriver(), "p1")
    room.driver.meanwhile = lambda _: room.room.look()
    assert room.comes("anna") is BadgeHandover.TAKE
    assert states(store) == []


def test_a_printer_of_an_unknown_kind_is_reported_as_a_fault(store: Store, qtbot: QtBot) -> None:
    def none(printer: Printer) -> FakeDriver:
        raise KeyError(printer.kind)

    room = make(store, FakeDriver(), "p1")
    unknown = PrintWorker(room.room._do, lambda: room.jobs, lambda: NOON, "p1", none)
    WORKERS.append(unknown)
    unknown.open()
    room.jobs.finish()
    told: list[BadgeHandover] = []
    unknown.arrive("anna", told.append)
    room.jobs.finish()
    assert told == [BadgeHandover.DESK]
    assert states(store) == [(PrintState.FAILED, "unknown")]


def controller(store: Store, jobs: FakeJobs | ThreadJobs, mine: str = "p1") -> AttendeeController:
    around = AttendeeEnvironment(
        checkpoint="main",
        texts={language: load_texts(language) for language in LANGUAGES},
        clock=lambda: 0.0,
        wall=lambda: NOON,
        can_draw=lambda _: True,
        staff=StaffExit(lambda _: False, lambda _: False),
    )
    store_tasks = StoreTasks(store, "main", lambda: NOON)
    made = AttendeeController(AttendeeViewModel(4.0), lambda: store_tasks, jobs, around)
    made.know(store.programme())
    return made


def test_the_guest_is_told_where_the_badge_is(store: Store, qtbot: QtBot) -> None:
    jobs, driver = FakeJobs(), FakeDriver()
    kiosk = controller(store, jobs)
    heard: list[str] = []
    kiosk.heard.connect(heard.append)
    room = PrintWorker(kiosk.on_store, lambda: jobs, lambda: NOON, "p1", lambda _: driver)
    WORKERS.append(room)
    kiosk.print_in(room)
    room.open()
    jobs.finish()
    kiosk.read(ScannedCode.of(CODES["anna"]))
    jobs.finish()
    assert kiosk.view_model.props.ribbon == "Please take your badge"
    assert heard == ["ok", "print"]
    driver.result = Troubled(Trouble.JAM)
    kiosk.read(ScannedCode.of(CODES["bora"]))
    jobs.finish()
    assert kiosk.view_model.props.ribbon == load_texts("ko").say("k15.badge")
    kiosk.act("start")
    assert kiosk.view_model.props.ribbon == "Badges are handed out at the desk today"


def test_who_is_in_has_their_badge_once_more_and_is_not_scanned_again(
    store: Store, qtbot: QtBot
) -> None:
    allowed = facts.recorded(RECORDS[0], replace(RECORDS[0], reprint_at_kiosk=True))
    assert allowed
    store.append([allowed])
    jobs, driver = FakeJobs(), FakeDriver()
    kiosk = controller(store, jobs)
    room = PrintWorker(kiosk.on_store, lambda: jobs, lambda: NOON, "p1", lambda _: driver)
    WORKERS.append(room)
    kiosk.print_in(room)
    room.open()
    jobs.finish()

    def offered() -> list[str]:
        return [one.text for one in kiosk.view_model.props.actions if one.id == "badge"]

    for pages, ribbon in ((2, "Please take your badge"), (2, DESK)):
        for other in CODES.values():
            kiosk.read(ScannedCode.of(other))
            jobs.finish()
        kiosk.read(ScannedCode.of(CODES["anna"]))
        jobs.finish()
        assert offered() == ["Reprint badge"]
        scans = list(VIEWS["scans"](store))
        kiosk.act("badge")
        jobs.finish()
        assert kiosk.view_model.props.ribbon == ribbon
        assert offered() == []
        assert len(driver.pages) == pages + 1
        assert list(VIEWS["scans"](store)) == scans


def test_a_badge_is_printed_over_a_socket_by_a_worker_thread(store: Store, qtbot: QtBot) -> None:
    """From the scan to a label that a printer on loopback keeps."""
    zebra = FakeZebra()
    set_up(store, ADMIN, Printer("p1", "Entrance", "zebra", zebra.address, "4x6in"))
    jobs, press = ThreadJobs(), ThreadJobs()
    kiosk = controller(store, jobs)
    try:
        room = PrintWorker(kiosk.on_store, lambda: press, lambda: NOON, "p1")
        WORKERS.append(room)
        kiosk.print_in(room)
        room.open()
        qtbot.waitUntil(lambda: room.printing is Printing.HERE)
        kiosk.read(ScannedCode.of(CODES["anna"]))
        qtbot.waitUntil(lambda: kiosk.state.handover is BadgeHandover.TAKE)
        (label,) = zebra.labels
        assert label.size == (812, 1218)
    finally:
        delete(WORKERS.pop())
        delete(kiosk)
        press.close()
        jobs.close()
        zebra.close()
