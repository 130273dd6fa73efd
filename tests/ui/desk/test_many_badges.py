"""Badges of many guests at the desk: counted by a filter, printed one by one, stopped, or a PDF."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.desk.badges import bulk_printing
from kiosk.ui.desk.badges.view_model import BadgesViewModel
from kiosk.usecases.printing import print_queue, print_requests, printers
from tests.devices.printers.fake_printers import FakeZebra
from tests.ui.desk.conftest import NOW, DeskDriver

ADMIN = Actor("admin", "Admin", Role.ADMIN)


@pytest.fixture
def page(driver: DeskDriver, zebra: FakeZebra) -> BadgesViewModel:
    def set_up(store: Store) -> None:
        printers.set_up(store, ADMIN, Printer("p1", "Entrance", "zebra", zebra.address, "62x100"))
        others = (Guest("off", family_latin="Off", status=Status.CANCELLED), Guest("new"))
        store.append(draft for one in others if (draft := facts.change_fact(None, one)))

    driver.elsewhere(set_up)
    driver.settle()
    driver.work_as(Role.ADMIN)
    page = driver.open("badges")
    assert isinstance(page, BadgesViewModel)
    page.choose("bulk")
    driver.settle()
    return page


def add_guests(driver: DeskDriver, count: int) -> None:
    def add(store: Store) -> None:
        for number in range(count):
            guest = Guest(f"x{number:02}", family_latin=f"Extra{number:02}", category="staff")
            code = facts.code_issued(guest.id, f"KSTF-X{number:015}")
            store.append([draft for draft in (facts.change_fact(None, guest), code) if draft])

    driver.elsewhere(add)
    driver.settle()


def settle(driver: DeskDriver, until: Callable[[], bool]) -> None:
    """Process events until something holds; the printer answers on a thread of the test."""
    for _ in range(200):
        if until():
            return
        driver.settle()
    raise AssertionError("it does not come to that")


def jobs(driver: DeskDriver) -> list[str]:
    facts_ = driver.elsewhere(lambda store: list(store.facts_since({})))
    return [fact.kind for fact in facts_ if fact.kind.startswith("print_")]


def test_the_badges_of_a_filter_are_counted_and_printed(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    assert page.props.remark == (
        "Badges to print: 5 · without a valid code, cancelled or blocked: 2"
    )
    page.edit("category", "mission")
    driver.settle()
    assert page.props.form.submit.text == "Hold to print 3"
    page.act("print")
    settle(driver, lambda: not page.bulk.state.is_printing)
    assert len(zebra.labels) == 3
    assert jobs(driver).count(FactKind.PRINT_FINISHED) == 3
    requested = driver.elsewhere(
        lambda store: [
            (fact.author, fact.read_body()["why"])
            for fact in store.facts_since({})
            if fact.kind == FactKind.PRINT_REQUESTED
        ]
    )
    assert requested == [("admin", "many")] * 3
    assert driver.notice == "All 3 badges have left the queue"


def test_who_has_a_badge_is_left_out_unless_asked(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    def print_one(store: Store) -> None:
        print_requests.request(store, "kim", "p1", NOW, actor=ADMIN)

    driver.elsewhere(print_one)
    driver.settle()
    assert page.props.remark.startswith("Badges to print: 4 · left out, as they have one: 1")
    page.edit("again", "yes")
    driver.settle()
    assert page.props.remark.startswith("Badges to print: 5 · without")


def test_attendance_and_search_text_narrow_the_filter(
    driver: DeskDriver, page: BadgesViewModel
) -> None:
    driver.scan("berg")
    driver.settle()
    page.edit("attendance", "inside")
    driver.settle()
    assert page.props.form.submit.text == "Hold to print 1"
    page.edit("attendance", "any")
    page.edit("text", "sweden")
    driver.settle()
    assert page.props.form.submit.text == "Hold to print 2"
    page.edit("vip", "yes")
    driver.settle()
    assert not page.props.form.submit.enabled


def test_printing_stops_in_the_middle_and_goes_on_later_with_the_others(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    add_guests(driver, 30)
    page.edit("category", "staff")
    driver.settle()
    pressed: list[str] = []

    def stop_after_three() -> None:
        if page.bulk.state.done >= 3 and not pressed:
            pressed.append("stop")
            page.act("stop")

    page.bulk.changed.connect(stop_after_three)
    page.act("print")
    settle(driver, lambda: bool(pressed) and not page.bulk.state.is_printing)
    printed = len(zebra.labels)
    assert 3 <= printed < 30
    driver.settle()
    assert len(zebra.labels) == printed
    assert driver.notice == f"Stopped after {printed} badges"
    assert f"Badges to print: {30 - printed}" in page.props.remark
    page.act("print")
    settle(driver, lambda: not page.bulk.state.is_printing)
    assert len(zebra.labels) == 30


def test_a_fault_of_the_printer_holds_the_others_back_until_it_is_mended(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    add_guests(driver, 5)
    zebra.close()
    page.edit("category", "staff")
    driver.settle()
    page.act("print")
    settle(driver, lambda: bool(page.derive_props().remark.count("cannot be reached")))
    states = [one.job.state for queue in driver.elsewhere(print_queue.queues) for one in queue.jobs]
    assert states.count(PrintState.FAILED) == 1
    assert states.count(PrintState.WAITING) == 4


def test_single_badges_do_not_wait_behind_many(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    add_guests(driver, 9)
    page.edit("category", "staff")
    driver.settle()
    page.act("print")
    with closing(Store.open(driver.path, "desk-1")) as store:
        single = print_requests.request(store, "kim", "p1", NOW, actor=ADMIN)
    assert isinstance(single, print_requests.PrintRequested)
    settle(driver, lambda: len(zebra.labels) == 10)
    started = [
        fact.subject
        for fact in driver.elsewhere(lambda store: store.facts_since({}))
        if fact.kind == FactKind.PRINT_STARTED
    ]
    assert started.index(single.job.subject) <= 2


def test_the_badges_are_written_to_a_pdf_and_the_export_is_recorded(
    driver: DeskDriver, page: BadgesViewModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_printing, "user_documents_path", lambda: tmp_path)
    page.edit("target", "pdf")
    page.edit("category", "mission")
    driver.settle()
    assert page.props.form.submit.text == "Hold to write 3"
    page.act("print")
    driver.settle()
    file = tmp_path / "KSTF-badges-20241211-1010.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert [item.title for item in page.props.items] == [file.name]
    exported = driver.elsewhere(
        lambda store: [
            fact.read_body()["rows"]
            for fact in store.facts_since({})
            if fact.kind == FactKind.LIST_EXPORTED
        ]
    )
    assert exported == [3]
    assert FactKind.PRINT_REQUESTED not in jobs(driver)


def test_a_pdf_that_is_stopped_is_not_written(
    driver: DeskDriver, page: BadgesViewModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_printing, "user_documents_path", lambda: tmp_path)
    page.edit("target", "pdf")
    driver.settle()
    page.act("print")
    page.act("stop")
    driver.settle()
    assert driver.notice == "Stopped. No PDF was written"
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_desk_role_prints_many_and_writes_no_pdf(
    driver: DeskDriver, page: BadgesViewModel
) -> None:
    driver.work_as(Role.DESK)
    driver.open("badges")
    page.choose("bulk")
    driver.settle()
    [target] = [entry for entry in page.props.form.entries if entry.id == "target"]
    assert [option.id for option in target.options] == ["p1"]
