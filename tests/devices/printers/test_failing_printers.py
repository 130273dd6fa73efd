"""Printers that lose the connection, do not answer, or answer with nonsense."""

from __future__ import annotations

import socket
from itertools import count

import pytest

from kiosk.devices.printers.brother import Brother
from kiosk.devices.printers.driver import Deadline, PrinterSilent
from kiosk.devices.printers.ipp_printer import IppPrinter
from kiosk.devices.printers.raw_transport import connect
from kiosk.devices.printers.zebra import Zebra
from kiosk.domain.equipment.printer_status import Trouble, Troubled
from tests.devices.printers.fake_printers import (
    FakeBrother,
    FakeEndlessPrinter,
    FakePrinter,
    FakeZebra,
)
from tests.devices.printers.ipp_printers import wait_for
from tests.devices.printers.label_pages import deadline, drivers, no_sleep, page

CLEARED = bytes(400) + b"\x1b@"


def test_a_zebra_that_never_finishes_times_out(zebra: FakeZebra) -> None:
    zebra.stuck = True
    answer = Zebra(zebra.address, no_sleep).print(page("4x6in", 203), Deadline(0.3))
    assert answer == Troubled(Trouble.SILENT)
    wait_for(lambda: zebra.cancelled)


def test_a_brother_that_never_finishes_times_out(brother: FakeBrother) -> None:
    brother.stuck = True
    answer = Brother(brother.address).print(page("62x100", 300), Deadline(0.3))
    assert answer == Troubled(Trouble.SILENT)


class FakeLostZebra(FakeZebra):
    """Loses the connection when it has received a label."""

    def take(self, data: bytes, connection: socket.socket, /) -> bytes:
        if b"^XZ" in data:
            raise ConnectionError
        return super().take(data, connection)


class FakeLostBrother(FakeBrother):
    """Loses the connection when it has received a label."""

    def _print(self, _connection: socket.socket) -> None:
        raise ConnectionError


def test_a_label_is_cancelled_after_a_lost_connection() -> None:
    zebra, brother = FakeLostZebra(), FakeLostBrother()
    try:
        result = Zebra(zebra.address, no_sleep).print(page("4x6in", 203), deadline())
        assert isinstance(result, Troubled)
        assert result.trouble is Trouble.OFF
        wait_for(lambda: zebra.cancelled)
        result = Brother(brother.address).print(page("62x100", 300), deadline())
        assert isinstance(result, Troubled)
        assert result.trouble is Trouble.OFF
        wait_for(lambda: brother.received.endswith(CLEARED))
    finally:
        zebra.close()
        brother.close()


def test_a_printer_that_never_answers_times_out(silent: FakePrinter) -> None:
    for driver in drivers(silent.address):
        assert driver.ready(Deadline(0.1)) == Troubled(Trouble.SILENT)
        assert driver.print(page("62x100", 300), Deadline(0.1)) == Troubled(Trouble.SILENT)


def test_a_printer_that_cannot_be_connected_is_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = "127.0.0.1:{1}".format(*closed.getsockname())
    for driver in [*drivers(address), *drivers("/dev/usb/lp-that-is-not-there")[:2]]:
        answer = driver.ready(deadline())
        assert isinstance(answer, Troubled)
        assert answer.trouble is Trouble.OFF


class FakeNonsensePrinter(FakePrinter):
    """Answers any data with nonsense."""

    def take(self, _data: bytes, connection: socket.socket, /) -> bytes:
        connection.sendall(b"\x03\x03\x03 what?\r\n" * 8)
        return b""


def test_a_nonsense_answer_is_a_fault_that_does_not_repeat_it() -> None:
    printer = FakeNonsensePrinter()
    try:
        for driver in drivers(printer.address):
            answer = driver.ready(deadline())
            assert isinstance(answer, Troubled)
            assert answer.trouble in (Trouble.UNKNOWN, Trouble.OFF)
            # At a wrong address the data may be confidential, and other people read the log.
            assert "what" not in answer.detail
            assert b"what".hex() not in answer.detail
    finally:
        printer.close()


def test_an_endless_answer_is_a_fault(endless: FakeEndlessPrinter) -> None:
    for driver in drivers(endless.address):
        answer = driver.ready(deadline())
        assert isinstance(answer, Troubled)
        assert answer.trouble is Trouble.UNKNOWN


def test_reading_from_a_device_ends_at_the_deadline() -> None:
    with connect("/dev/zero", deadline()) as transport, pytest.raises(PrinterSilent):
        transport.receive_until(b"\x03", Deadline(1.0, count(step=0.3).__next__))


def test_reading_an_endless_answer_ends_at_the_deadline(endless: FakeEndlessPrinter) -> None:
    for driver in (Zebra(endless.address), IppPrinter(endless.address)):
        short = Deadline(1.0, count(step=0.3).__next__)
        assert driver.ready(short) == Troubled(Trouble.SILENT)
