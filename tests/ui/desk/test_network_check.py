"""Page of devices: the network is checked in the background, device by device, and cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.records.permissions import Role
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.ui.desk.devices.network_check import NetworkResult, results_in
from kiosk.ui.desk.devices.view_model import DevicesViewModel
from tests.fakes import FakeJobs
from tests.replication.processes import ReplicatorProcess, replicator
from tests.replication.venue_stores import venue
from tests.ui.desk.conftest import NOW, DeskDriver

PATIENCE_MS = 60_000


@pytest.fixture
def stores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    return venue(tmp_path, "gate1", "gate2")


@pytest.fixture
def office(stores: dict[str, Path]) -> Iterator[ReplicatorProcess]:
    with replicator(stores["office"]) as running:
        yield running


@pytest.fixture
def desk(qtbot: QtBot, stores: dict[str, Path], office: ReplicatorProcess) -> Iterator[DeskDriver]:
    jobs = FakeJobs()
    face = FrontDesk(
        DeskFace(stores["office"], "main", "office", windowed=True, size=(1366, 768)),
        Settings(sound=False, reduce_motion=True, scanners=()),
        RuntimeServices(wall=lambda: NOW, jobs=jobs),
    )
    face.show()
    driver = DeskDriver(face, jobs, stores["office"])
    face.context.set_language("ko")
    driver.work_as(Role.DESK)
    yield driver
    face.close()


@pytest.fixture
def page(desk: DeskDriver) -> DevicesViewModel:
    page = desk.open("devices")
    assert isinstance(page, DevicesViewModel)
    return page


def test_each_device_is_named_with_what_was_found(
    desk: DeskDriver,
    page: DevicesViewModel,
    office: ReplicatorProcess,
    stores: dict[str, Path],
    qtbot: QtBot,
) -> None:
    with replicator(stores["gate1"], office.port):
        qtbot.waitUntil(lambda: office.state("gate1") == "connected", timeout=PATIENCE_MS)
        desk.key(Qt.Key.Key_C)
        assert page.props.progress >= 0
        assert [one.id for one in page.props.actions] == ["stop"]
        qtbot.waitUntil(lambda: bool(page.props.items), timeout=PATIENCE_MS)
    found = {item.title: item for item in page.props.items}
    assert set(found) == {"이 기기", "gate1", "gate2"}
    assert found["gate1"].tone == "ok"
    assert found["gate2"].tone == "warn"
    assert "gate2" in found["gate2"].detail
    assert page.props.progress < 0
    assert [one.id for one in page.props.actions] == ["check"]


def test_a_check_is_cancelled_and_shows_nothing(
    desk: DeskDriver, page: DevicesViewModel, qtbot: QtBot
) -> None:
    desk.key(Qt.Key.Key_C)
    desk.click("action.stop")
    assert page.props.progress < 0
    assert page.props.remark == "점검을 취소했습니다."
    assert not page.props.items
    desk.key(Qt.Key.Key_Escape)
    assert page.opened() == ""


def test_an_event_on_one_machine_is_told_what_to_do(
    driver: DeskDriver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    page = driver.open("devices")
    driver.key(Qt.Key.Key_C)
    assert isinstance(page, DevicesViewModel)
    qtbot.waitUntil(lambda: page.props.progress < 0, timeout=PATIENCE_MS)
    assert "event" in page.props.remark
    assert not page.props.items


def test_what_the_command_prints_is_read_and_nothing_else() -> None:
    printed = b'{"well": false, "findings": [{"device": "A", "well": true, "seen": "yes"}]}'
    assert results_in(printed) == (NetworkResult("A", is_well=True, text="yes"),)
    for other in (b"", b"[]", b"{}", b'{"findings": [{}]}', b"\xff"):
        assert results_in(other) == ()
