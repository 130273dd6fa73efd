"""Badges at a kiosk: the real controller and print worker, and what the screen shows."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Trouble, Troubled
from kiosk.domain.journal import facts
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.jobs import ThreadJobs
from kiosk.store import Store
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee.context import AttendeeEnvironment, StaffExit
from kiosk.ui.attendee.controller import AttendeeController
from kiosk.ui.attendee.store_tasks import StoreTasks
from kiosk.ui.attendee.view_model import AttendeeViewModel
from kiosk.ui.shared.print_worker import PrintWorker
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.devices.printers.fake_printers import FakeZebra
from tests.fakes import FakeJobs
from tests.ui.shared.print_worker_harness import (
    ADMIN,
    CODES,
    NOON,
    RECORDS,
    WORKERS,
    FakeDriver,
)


def make_controller(store: Store, jobs: FakeJobs | ThreadJobs) -> AttendeeController:
    environment = AttendeeEnvironment(
        checkpoint="main",
        texts={language: load_texts(language) for language in LANGUAGES},
        clock=lambda: 0.0,
        wall=lambda: NOON,
        can_draw=lambda _: True,
        staff=StaffExit(lambda _: False, lambda _: False),
    )
    store_tasks = StoreTasks(store, "main", lambda: NOON)
    controller = AttendeeController(AttendeeViewModel(4.0), lambda: store_tasks, jobs, environment)
    controller.set_programme(store.programme())
    return controller


def connect_print_worker(
    controller: AttendeeController, jobs: FakeJobs, driver: FakeDriver
) -> None:
    worker = PrintWorker(controller.on_store, lambda: jobs, lambda: NOON, "p1", lambda _: driver)
    WORKERS.append(worker)
    controller.set_print_worker(worker)
    worker.open()


def notice(controller: AttendeeController) -> str:
    """The remark that the kiosk shows."""
    shown = controller.view_model.props.notice
    return shown.text if shown else ""


def test_the_screen_shows_where_to_collect_the_badge(store: Store, qtbot: QtBot) -> None:
    jobs, driver = FakeJobs(), FakeDriver()
    controller = make_controller(store, jobs)
    sounds: list[str] = []
    controller.sound_requested.connect(sounds.append)
    connect_print_worker(controller, jobs, driver)
    jobs.finish()
    controller.read(ScannedCode.of(CODES["anna"]))
    jobs.finish()
    assert notice(controller) == "Please take your badge"
    assert sounds == ["ok", "print"]
    driver.result = Troubled(Trouble.JAM)
    controller.read(ScannedCode.of(CODES["bora"]))
    jobs.finish()
    assert notice(controller) == load_texts("ko").say("k15.badge")
    controller.act("start")
    assert notice(controller) == "Badges are handed out at the desk today"


def test_a_badge_is_reprinted_once_without_another_scan(store: Store, qtbot: QtBot) -> None:
    draft = facts.change_fact(RECORDS[0], replace(RECORDS[0], reprint_at_kiosk=True))
    assert draft
    store.append([draft])
    jobs, driver = FakeJobs(), FakeDriver()
    controller = make_controller(store, jobs)
    connect_print_worker(controller, jobs, driver)
    jobs.finish()

    def reprint_buttons() -> list[str]:
        return [one.text for one in controller.view_model.props.actions if one.id == "badge"]

    at_desk = "Please collect your badge at the help desk"
    for pages, text in ((2, "Please take your badge"), (2, at_desk)):
        for code in CODES.values():
            controller.read(ScannedCode.of(code))
            jobs.finish()
        controller.read(ScannedCode.of(CODES["anna"]))
        jobs.finish()
        assert reprint_buttons() == ["Reprint badge"]
        scans = list(VIEWS["scans"](store))
        controller.act("badge")
        jobs.finish()
        assert notice(controller) == text
        assert reprint_buttons() == []
        assert len(driver.pages) == pages + 1
        assert list(VIEWS["scans"](store)) == scans


def test_a_badge_is_printed_over_a_socket_by_a_worker_thread(store: Store, qtbot: QtBot) -> None:
    zebra = FakeZebra()
    set_up(store, ADMIN, Printer("p1", "Entrance", "zebra", zebra.address, "4x6in"))
    jobs, printing_jobs = ThreadJobs(), ThreadJobs()
    controller = make_controller(store, jobs)
    try:
        print_worker = PrintWorker(controller.on_store, lambda: printing_jobs, lambda: NOON, "p1")
        WORKERS.append(print_worker)
        controller.set_print_worker(print_worker)
        print_worker.open()
        qtbot.waitUntil(lambda: print_worker.printing is Printing.HERE)
        controller.read(ScannedCode.of(CODES["anna"]))
        qtbot.waitUntil(lambda: controller.state.handover is BadgeHandover.TAKE)
        (label,) = zebra.labels
        assert label.size == (812, 1218)
    finally:
        delete(WORKERS.pop())
        delete(controller)
        printing_jobs.close()
        jobs.close()
        zebra.close()
