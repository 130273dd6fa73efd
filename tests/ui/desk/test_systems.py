"""Page of registration systems: how each is, what it did not take, tried again, paused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.records.permissions import Role
from kiosk.store import Store
from kiosk.store.connectors.deliveries import refused_number
from kiosk.store.connectors.systems import Progress, progress_of
from kiosk.ui.desk.systems.view_model import SystemsViewModel
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.ui.desk.conftest import NOW, DeskDriver, code_of
from tests.ui.desk.demo_systems import set_up_systems


@pytest.fixture
def page(driver: DeskDriver) -> SystemsViewModel:
    def arrive(store: Store) -> None:
        check_in = CheckIn(store, "main", lambda: NOW)
        check_in.scan(ScanRequest.of(code_of("kim")))
        check_in.scan(ScanRequest.of(code_of("berg")))
        set_up_systems(store, NOW)

    driver.elsewhere(arrive)
    driver.work_as(Role.ADMIN)
    page = driver.open("systems")
    assert isinstance(page, SystemsViewModel)
    return page


def progress(driver: DeskDriver, name: str) -> Progress:
    found = driver.elsewhere(lambda store: store.read(lambda c: progress_of(c, name)))
    assert found is not None
    return found


def test_each_system_has_a_line_and_its_refusals_say_whose_and_why(
    driver: DeskDriver, page: SystemsViewModel
) -> None:
    lines = {one.id: (one.chip, one.note) for one in page.props.lines}
    assert lines["press-list"] == ("No exchange", "")
    assert lines["shop"] == ("Not all accepted", "1 waiting")
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    assert page.props.heading == "shop"
    [refused] = [one for one in page.props.items if "ABCDE-1" in one.title]
    assert refused.detail == "김민서"
    driver.key(Qt.Key.Key_Escape)
    assert page.props.heading == ""


def test_t_tries_again_what_was_not_taken_and_p_pauses(
    driver: DeskDriver, page: SystemsViewModel
) -> None:
    page.choose("shop")
    driver.settle()
    driver.key(Qt.Key.Key_P)
    assert progress(driver, "shop").paused
    assert next(one.chip for one in page.props.lines if one.id == "shop") == "Paused"
    driver.key(Qt.Key.Key_T)
    assert driver.notice == "shop is told 1 entry once more"
    after = progress(driver, "shop")
    assert (after.paused, bool(after.asked)) == (False, True)
    assert driver.elsewhere(lambda store: store.read(lambda c: refused_number(c, "shop"))) == 0


def test_who_may_not_set_devices_up_has_no_such_page(
    driver: DeskDriver, page: SystemsViewModel
) -> None:
    page.choose("shop")
    driver.work_as(Role.VOLUNTEER)
    assert "systems" not in [one.id for one in driver.face.view_model.props.pages]
    page.act("pause")
    driver.settle()
    assert not progress(driver, "shop").paused
