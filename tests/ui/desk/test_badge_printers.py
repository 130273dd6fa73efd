"""Badge printers at the desk: found, added, tested, chosen for this desk, and taken out of use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.devices.printers.printer_search import FoundPrinter
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Trouble
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.desk.badges import view_model
from kiosk.ui.desk.badges.view_model import BadgesViewModel
from kiosk.ui.desk.shell.preferences import preferences_path, read_preferences
from kiosk.usecases.printing import printers
from tests.devices.printers.fake_printers import FakeZebra
from tests.ui.desk.conftest import DeskDriver

ADMIN = Actor("admin", "Admin", Role.ADMIN)


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch, zebra: FakeZebra) -> list[FoundPrinter]:
    """What a search finds; the network of this machine is not asked."""
    printers_found = [FoundPrinter("ZD421 at the door", "zebra", zebra.address, "Zebra ZD421")]
    monkeypatch.setattr(view_model, "find_local", lambda: printers_found)
    monkeypatch.setattr(view_model, "find_on_network", list)
    return printers_found


@pytest.fixture
def page(driver: DeskDriver) -> BadgesViewModel:
    driver.work_as(Role.ADMIN)
    driver.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    page = driver.page
    assert isinstance(page, BadgesViewModel)
    return page


def add_printer(store: Store, address: str, kind: str = "zebra") -> None:
    printers.set_up(store, ADMIN, Printer("p1", "Entrance", kind, address, "62x100"))


def stored(driver: DeskDriver) -> list[Printer]:
    return [state.printer for state in driver.elsewhere(printers.printers)]


def test_a_printer_that_was_found_is_added_tested_and_used_at_this_desk(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    driver.item("lines").forceActiveFocus()
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    assert page.state.opened == "new"
    driver.item("items").forceActiveFocus()
    driver.key(Qt.Key.Key_Space)
    page.edit("name", "Entrance")
    page.edit("layout", "cr80")
    driver.settle()
    page.act("save")
    driver.settle()
    [printer] = stored(driver)
    assert (printer.name, printer.kind, printer.address, printer.layout) == (
        "Entrance",
        "zebra",
        zebra.address,
        "cr80",
    )
    assert driver.notice == "Entrance is saved"
    assert page.props.lines[1].chip == "Ready"
    driver.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert driver.notice == "The sample came out of Entrance"
    assert len(zebra.labels) == 1
    driver.click("action.own")
    assert page.props.lines[1].note == "This desk prints here"
    path = preferences_path(driver.path)
    saved = read_preferences(path, "desk-1", None)  # type: ignore[arg-type]  # there is no default
    assert saved.printer == printer.id


def test_a_change_is_used_for_the_next_badge_without_a_restart(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    driver.elsewhere(lambda store: add_printer(store, "127.0.0.1:9"))
    driver.settle()
    page.choose("printer:p1")
    driver.settle()
    assert page.props.lines[1].chip == "Not connected"
    assert page.props.remark.startswith("The printer is off or cannot be reached")
    page.edit("address", zebra.address)
    page.act("save")
    driver.settle()
    page.act("test")
    driver.settle()
    assert len(zebra.labels) == 1
    assert page.props.lines[1].chip == "Ready"
    assert page.props.remark == "The printer is ready"


def test_an_address_that_no_printer_can_have_is_refused_at_its_field(
    driver: DeskDriver, page: BadgesViewModel
) -> None:
    page.choose("new")
    driver.settle()
    for entry, text in (("name", "Lobby"), ("kind", "ipp"), ("address", "no address")):
        page.edit(entry, text)
    page.act("save")
    driver.settle()
    [address] = [entry for entry in page.props.form.entries if entry.id == "address"]
    assert "no address" in address.problem
    assert stored(driver) == []


def test_a_search_without_results_says_what_to_do(
    driver: DeskDriver, page: BadgesViewModel, found: list[FoundPrinter]
) -> None:
    found.clear()
    page.choose("new")
    driver.settle()
    assert [item.title for item in page.props.items] == ["No printer was found"]
    page.act("search")
    assert page.props.remark == "Searching for printers"
    driver.settle()
    assert page.state.busy is None


def test_a_fault_of_a_test_print_is_said_in_words(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    driver.elsewhere(lambda store: add_printer(store, zebra.address))
    driver.settle()
    zebra.close()
    page.choose("printer:p1")
    page.act("test")
    driver.settle()
    assert driver.notice.startswith("The printer is off or cannot be reached")
    assert page.derive_props().lines[1].chip == "Not connected"
    worker = driver.face.context.printing.worker
    assert worker is not None
    assert worker.troubles == {"p1": Trouble.OFF}


def test_a_printer_is_used_no_more(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    driver.elsewhere(lambda store: add_printer(store, zebra.address))
    driver.settle()
    page.choose("printer:p1")
    page.act("remove")
    driver.settle()
    assert [one.active for one in stored(driver)] == [False]
    assert page.state.opened == ""


def test_the_desk_role_tests_and_chooses_but_sets_nothing_up(
    driver: DeskDriver, page: BadgesViewModel, zebra: FakeZebra
) -> None:
    driver.elsewhere(lambda store: add_printer(store, zebra.address))
    driver.work_as(Role.DESK)
    assert isinstance(driver.open("badges"), BadgesViewModel)
    assert "new" not in [line.id for line in page.props.lines]
    page.choose("printer:p1")
    assert page.props.form.id == ""
    assert [action.id for action in page.props.actions] == ["own", "test"]
