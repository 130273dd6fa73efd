"""The hub of all configured scanners."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.evdev_scanner import EvdevScanner
from kiosk.devices.scanners.scanner_factory import add_scanners
from kiosk.devices.scanners.scanner_hub import ReconnectingScanner, Scanner, ScannerHub
from kiosk.devices.scanners.serial_scanner import SerialScanner
from kiosk.settings import Settings
from tests.devices.scanners.conftest import Cable, FakeInputs
from tests.fakes import FakeJobs

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


@pytest.fixture
def scans() -> list[str]:
    return []


@pytest.fixture
def hub(qtbot: QtBot, inputs: FakeInputs, cable: Cable, scans: list[str]) -> Iterator[ScannerHub]:
    inputs.plug()
    hub = ScannerHub()
    hub.scanned.connect(lambda code: scans.append(code.raw))
    hub.add(EvdevScanner("Honeywell Xenon", inputs))
    hub.add(SerialScanner(str(cable.path)))
    yield hub
    hub.stop()


@pytest.mark.usefixtures("hub")
def test_a_code_read_by_two_scanners_is_one_scan(
    inputs: FakeInputs, cable: Cable, scans: list[str], qtbot: QtBot
) -> None:
    inputs.type(CODE + "\r")
    cable.send(f"{CODE}\r\nOTHER\r\n".encode())
    qtbot.waitUntil(lambda: "OTHER" in scans and len(scans) == 2)
    assert sorted(scans) == [CODE, "OTHER"]


def test_stopped_scanners_are_closed_and_not_read(
    hub: ScannerHub, inputs: FakeInputs, cable: Cable, scans: list[str], qtbot: QtBot
) -> None:
    nodes = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names, not paths
    hub.stop()
    assert len(os.listdir("/proc/self/fd")) < nodes  # noqa: PTH208 - names, not paths
    inputs.type(CODE + "\r")
    cable.send(CODE.encode() + b"\r")
    qtbot.wait(1)
    assert scans == []


def test_a_fault_is_logged_once(
    hub: ScannerHub, inputs: FakeInputs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "kiosk.devices.scanners.scanner_hub")
    node: Scanner = hub.scanners[0]
    inputs.pull()
    qtbot.waitUntil(lambda: node.fault is not None)
    assert caplog.text.count("devices.absent") == 1


def test_the_configured_scanners_are_created(qtbot: QtBot) -> None:
    chosen = ("wedge", "evdev:05e0:1200", "serial:NO-SUCH-1", "camera", "camera:No such one")
    settings = Settings(scanners=chosen)
    hub = ScannerHub()
    add_scanners(hub, settings, FakeJobs, at_start=True)
    assert [scanner.name for scanner in hub.scanners] == ["wedge"]
    add_scanners(hub, settings, FakeJobs, at_start=False)
    assert [scanner.name for scanner in hub.scanners] == list(chosen)
    assert not any(scanner.fault is None for scanner in hub.scanners if ":" in scanner.name)
    hub.stop()


def test_unavailability_of_all_scanners_is_reported(
    hub: ScannerHub, inputs: FakeInputs, cable: Cable, qtbot: QtBot
) -> None:
    signals: list[bool] = []
    hub.availability_lost.connect(signals.append)
    for scanner in hub.scanners:
        assert isinstance(scanner, ReconnectingScanner)
        scanner._retry_timer.setInterval(20)
    inputs.pull()
    qtbot.waitUntil(lambda: hub.scanners[0].fault is not None)
    assert signals == []
    cable.pull()
    qtbot.waitUntil(lambda: signals == [True])
    cable.plug()
    qtbot.waitUntil(lambda: signals == [True, False])


def test_a_missing_device_fault_names_the_connected_ones(inputs: FakeInputs, qtbot: QtBot) -> None:
    inputs.plug()
    scanner = EvdevScanner("05e0:1200", inputs)
    scanner.start()
    assert scanner.fault is not None
    assert scanner.fault.values["others"] == "Honeywell Xenon (0c2e:0b61)"
    scanner.stop()
