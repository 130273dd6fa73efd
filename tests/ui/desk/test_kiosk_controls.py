"""Page of devices: a kiosk is put out of order, given a message and started again, by keys."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal.kiosk_controls import KioskControl, KioskMessage
from kiosk.domain.records.permissions import Role
from kiosk.store import Store
from kiosk.store.queries.kiosk_controls import control_of
from kiosk.ui.desk.devices.view_model import DevicesViewModel
from kiosk.ui.desk.parts.props import STOP, LineProps
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.ui.desk.conftest import NOW, DeskDriver, code_of


@pytest.fixture
def page(driver: DeskDriver) -> DevicesViewModel:
    driver.scan("berg")
    driver.work_as(Role.DESK)
    page = driver.open("devices")
    assert isinstance(page, DevicesViewModel)
    page.choose(line_of(page, "kiosk-2").id)
    driver.settle()
    return page


def line_of(page: DevicesViewModel, title: str) -> LineProps:
    return next(line for line in page.props.lines if line.title == title)


def recorded(driver: DeskDriver) -> KioskControl:
    with closing(Store.open(driver.path, "kiosk-2")) as store:
        return store.read(lambda connection: control_of(connection, store.device))


def test_a_kiosk_is_put_out_of_order_with_a_reason_and_back_in_service(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    driver.key(Qt.Key.Key_O)
    assert page.props.form.entries[0].id == "reason"
    driver.type("broken glass")
    driver.key(Qt.Key.Key_Return)
    closure = recorded(driver).closure
    assert closure is not None
    assert closure.reason == "broken glass"
    line = line_of(page, "kiosk-2")
    assert (line.chip, line.tone) == ("Out of order", STOP)
    assert page.props.items[0].title.startswith("broken glass · ")
    driver.key(Qt.Key.Key_O)
    assert recorded(driver).closure is None
    assert line_of(page, "kiosk-2").chip != "Out of order"


def test_a_reason_is_needed_and_escape_goes_back(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    driver.key(Qt.Key.Key_O)
    driver.key(Qt.Key.Key_Return)
    assert page.props.form.entries[0].problem
    driver.key(Qt.Key.Key_Escape)
    assert not page.props.form.id
    assert page.props.heading == "kiosk-2"
    assert recorded(driver).closure is None


def test_a_message_to_guests_is_typed_shown_and_removed(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    driver.key(Qt.Key.Key_M)
    driver.key(Qt.Key.Key_Tab)
    driver.type("Left door")
    driver.key(Qt.Key.Key_Return)
    assert recorded(driver).message == KioskMessage("", "Left door")
    assert page.props.items[0].title == "Left door"
    driver.key(Qt.Key.Key_M)
    assert [entry.value for entry in page.props.form.entries] == ["", "Left door"]
    page.edit("message_en", "")
    page.act("send")
    driver.settle()
    assert not recorded(driver).message
    page.act("restart")
    driver.settle()
    assert recorded(driver).restart


def test_a_message_is_shown_at_all_kiosks_at_once(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    with closing(Store.open(driver.path, "kiosk-3")) as store:
        CheckIn(store, "main", lambda: NOW).scan(ScanRequest.of(code_of("lund")))
    driver.settle()
    driver.key(Qt.Key.Key_M)
    assert "At all 2 kiosks" in driver.texts()
    driver.key(Qt.Key.Key_Tab)
    driver.type("Lunch is on 3F")
    driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Space)
    driver.key(Qt.Key.Key_Return)
    shown = KioskMessage("", "Lunch is on 3F")
    assert recorded(driver).message == shown
    with closing(Store.open(driver.path, "kiosk-3")) as store:
        assert store.read(lambda connection: control_of(connection, store.device)).message == shown


def test_who_may_not_and_what_is_no_kiosk_has_no_such_buttons(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    assert {"close", "write", "restart"} <= {one.id for one in page.props.actions}
    page.choose(line_of(page, "set-up").id)
    assert not {"close", "write"} & {one.id for one in page.props.actions}
    driver.work_as(Role.ADMIN)
    page.choose(line_of(page, "kiosk-2").id)
    assert "close" in {one.id for one in page.props.actions}
