"""Serial scanner on a pseudo-terminal: codes, floods, disconnection."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.line_splitter import MOST_LINES
from kiosk.devices.scanners.scanner_hub import ScanEnd
from kiosk.devices.scanners.serial_scanner import SerialScanner
from tests.devices.scanners.conftest import Cable, Listener

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


@pytest.fixture
def serial(qtbot: QtBot, cable: Cable) -> Iterator[Listener]:
    scanner = SerialScanner(str(cable.path))
    scanner._retry_timer.setInterval(20)
    scanner.start()
    assert scanner.fault is None
    yield Listener(scanner)
    scanner.stop()


@pytest.mark.parametrize("ending", [b"\r", b"\n", b"\r\n", b""])
def test_a_code_with_any_terminator_is_read(
    serial: Listener, cable: Cable, qtbot: QtBot, ending: bytes
) -> None:
    cable.send(CODE.encode() + ending)
    qtbot.waitUntil(lambda: serial.scans == [CODE])
    assert serial.received[0].sent == CODE + ending.decode()


def test_the_start_of_a_code_is_signalled_before_its_end(
    serial: Listener, cable: Cable, qtbot: QtBot
) -> None:
    cable.send(CODE[:9].encode())
    qtbot.waitUntil(lambda: bool(serial.started))
    assert serial.scans == []
    cable.send(CODE[9:].encode() + b"\r\n")
    qtbot.waitUntil(lambda: serial.scans == [CODE])
    assert len(serial.started) == 1


def test_data_buffered_before_the_start_is_discarded(qtbot: QtBot, cable: Cable) -> None:
    cable.send(b"STALE\r")
    scanner = SerialScanner(str(cable.path))
    serial = Listener(scanner)
    scanner.start()
    cable.send(CODE.encode() + b"\r")
    qtbot.waitUntil(lambda: serial.scans == [CODE])
    scanner.stop()


def test_a_port_disconnected_within_a_code_is_reopened_and_the_part_dropped(
    serial: Listener, cable: Cable, qtbot: QtBot
) -> None:
    cable.send(CODE[:9].encode())
    qtbot.waitUntil(lambda: bool(serial.started))
    cable.pull()
    qtbot.waitUntil(lambda: serial.fault == "devices.absent")
    cable.plug()
    qtbot.waitUntil(lambda: serial.fault == "")
    cable.send(CODE.encode() + b"\r")
    qtbot.waitUntil(lambda: serial.scans == [CODE])


def test_a_port_that_appears_later_is_opened(qtbot: QtBot, cable: Cable) -> None:
    cable.pull()
    scanner = SerialScanner(str(cable.path))
    scanner._retry_timer.setInterval(20)
    scanner.start()
    assert scanner.fault is not None
    assert scanner.fault.values["name"] == str(cable.path)
    cable.plug()
    qtbot.waitUntil(lambda: scanner.fault is None)
    scanner.stop()


def test_an_unknown_serial_number_is_a_fault(qtbot: QtBot) -> None:
    serial = Listener(SerialScanner("NO-SUCH-1"))
    serial.scanner.start()
    assert serial.fault == "devices.absent"
    serial.scanner.stop()


def test_a_flood_is_dropped_and_the_event_loop_continues(
    serial: Listener, cable: Cable, qtbot: QtBot
) -> None:
    ticks: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    remaining = b"AAAA\r\n" * 175_000
    while remaining:
        remaining = remaining[cable.send(remaining) :]
        qtbot.wait(1)
    assert serial.fault == "devices.serial.floods"
    assert len(serial.scans) <= MOST_LINES + 1
    assert len(ticks) > 3
    qtbot.waitUntil(lambda: serial.fault == "")
    cable.send(CODE.encode() + b"\r")
    qtbot.waitUntil(lambda: serial.scans[-1:] == [CODE])


def test_binary_data_is_a_scan_of_an_unknown_code(
    serial: Listener, cable: Cable, qtbot: QtBot
) -> None:
    cable.send(bytes(range(128, 256)) + b"\x00\x01\r")
    qtbot.waitUntil(lambda: len(serial.scans) == 1)
    assert serial.received[0].end is ScanEnd.CR
    cable.send(CODE.encode() + b"\r")
    qtbot.waitUntil(lambda: serial.scans[-1:] == [CODE])
