"""Page of devices: what devices say of their own state, here and through others."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.equipment.device_reports import DeviceReport
from kiosk.domain.records.permissions import Role
from kiosk.store import Store
from kiosk.store.sharing.face_reports import write_report
from kiosk.store.sharing.peer_status import ReplicationStatus, SeenReport, write_status
from kiosk.ui.desk.devices.view_model import DevicesViewModel
from kiosk.ui.desk.parts.props import WARN
from tests.ui.desk.conftest import DeskDriver


@pytest.fixture
def page(driver: DeskDriver) -> DevicesViewModel:
    driver.scan("berg")
    driver.work_as(Role.ADMIN)
    page = driver.open("devices")
    assert isinstance(page, DevicesViewModel)
    return page


def report_of(driver: DeskDriver, name: str, **values: Any) -> DeviceReport:
    """What the window of the device of that name says of itself at the desk's time."""
    with closing(Store.open(driver.path, name)) as store:
        device = store.device
    taken = round(driver.face.context.now().timestamp() * 1000)
    return replace(DeviceReport(device, taken, "attendee"), **values)


def test_the_state_of_a_device_is_shown_and_what_is_not_known_is_said(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    report = report_of(driver, "kiosk-2", scanner="missing", printer="faulty", trouble="jam")
    write_report(driver.path, replace(report, battery=12, charging=False, restarts=3))
    page.tick()
    driver.settle()
    line = next(line for line in page.props.lines if line.title == "kiosk-2")
    assert (line.chip, line.tone) == ("Scanner missing", WARN)
    page.choose(line.id)
    data = {item.id: item.title for item in page.props.items}
    assert data["scanner"] == "Missing: nothing can read a code"
    assert data["printer"] == "Jammed"
    assert data["battery"] == "12 % · on battery"
    assert data["restarts"] == "3 in the 12 h before"
    write_report(driver.path, replace(report, scanner="infrared", printer="", trouble=""))
    page.tick()
    driver.settle()
    data = {item.id: item.title for item in page.props.items}
    assert (data["scanner"], data["printer"], data["restarts"]) == ("Not known",) * 3
    assert "battery" not in data


def test_an_old_report_warns_of_nothing_and_its_age_is_shown(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    report = report_of(driver, "kiosk-2", scanner="missing")
    write_report(driver.path, replace(report, taken=report.taken - 600_000))
    page.tick()
    driver.settle()
    line = next(line for line in page.props.lines if line.title == "kiosk-2")
    assert line.chip != "Scanner missing"
    page.choose(line.id)
    assert {item.id: item.title for item in page.props.items}["status"] == "10 min ago"


def test_a_device_that_only_a_peer_has_a_link_to_is_shown_with_its_clock_and_backlog(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    report = report_of(driver, "kiosk-2", facts=10_000, program="2.0")
    now = report.taken
    seen = SeenReport(replace(report, taken=now + 7_000), now)
    status = ReplicationStatus(now, "own", 47300, reports=(seen,))
    write_status(driver.path, status)
    page.tick()
    driver.settle()
    line = next(line for line in page.props.lines if line.title == "kiosk-2")
    assert (line.chip, line.tone) == ("Clock is wrong", WARN)
    page.choose(line.id)
    data = {item.id: item.title for item in page.props.items}
    assert (data["clock"], data["program"]) == ("+7.0 s", "2.0")
    assert data["backlog"].endswith("not here yet")
