"""Brother and Zebra drivers: the printed picture equals the one sent, and status is understood."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
import threading
import tty
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from kiosk.devices.printers.address import is_address_for
from kiosk.devices.printers.brother import Brother
from kiosk.devices.printers.driver import Deadline, Driver, Page, PrinterSilent
from kiosk.devices.printers.drivers import aligned, driver_for
from kiosk.devices.printers.ipp_printer import IppPrinter
from kiosk.devices.printers.raw_transport import connect
from kiosk.devices.printers.zebra import Zebra
from kiosk.domain.names.badge_content import Badge
from kiosk.domain.records.equipment import Printer
from kiosk.domain.records.printer_status import Printed, Ready, Trouble, Troubled
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.rendering import render_badge
from tests.devices.printers.fake_printers import (
    FakeBrother,
    FakePrinter,
    FakeSilentPrinter,
    FakeZebra,
)
from tests.devices.printers.ipp_printers import wait_for

# Brother command "various mode", bit 6: cut each label.
CUTS = b"\x1biM\x40"
CLEARED = bytes(400) + b"\x1b@"
KINDS = ("ipp", "brother", "zebra")
BADGE = Badge(guest="g", code="EVT-7Q4K9M2XA1B2C3D4", name="KIM\nMinseo", second_name="김민서")


def page(name: str, dpi: int) -> Page:
    loaded = read_layout(name)
    return Page(render_badge(BADGE, loaded, dpi).mono(), loaded.width, loaded.height, "badge")


def no_sleep(_: float) -> None: ...


def deadline() -> Deadline:
    return Deadline(10)


@pytest.fixture
def brother() -> Iterator[FakeBrother]:
    printer = FakeBrother()
    yield printer
    printer.close()


@pytest.fixture
def silent() -> Iterator[FakeSilentPrinter]:
    printer = FakeSilentPrinter()
    yield printer
    printer.close()


def is_same(printed: Image.Image, sent: Image.Image) -> bool:
    one, other = (np.asarray(image.convert("L")) > 127 for image in (printed, sent))
    return bool(np.array_equal(one, other))


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize(("per_mm", "dpi"), [(8, 203), (12, 300)])
def test_a_zebra_prints_the_picture_sent(*, counts: bool, per_mm: int, dpi: int) -> None:
    printer = FakeZebra(counts=counts, per_mm=per_mm)
    try:
        driver = Zebra(printer.address, no_sleep)
        assert driver.ready(deadline()) == Ready(dpi)
        sent = page("4x6in", dpi)
        assert driver.print(sent, deadline()) == Printed()
        (label,) = printer.labels
        assert is_same(label, sent.image)
    finally:
        printer.close()


def test_faults_of_a_zebra_are_reported(zebra: FakeZebra) -> None:
    driver = Zebra(zebra.address, no_sleep)
    for flag, trouble in (
        ("paper_out", Trouble.PAPER),
        ("head_open", Trouble.COVER),
        ("paused", Trouble.STOPPED),
    ):
        setattr(zebra, flag, True)
        answer = driver.ready(deadline())
        assert isinstance(answer, Troubled)
        assert answer.trouble is trouble
        setattr(zebra, flag, False)
    assert isinstance(driver.ready(deadline()), Ready)


def test_a_label_is_cancelled_when_a_zebra_runs_out_of_paper(zebra: FakeZebra) -> None:
    driver = Zebra(zebra.address, no_sleep)
    zebra.runs_out_after = 1
    assert driver.print(page("4x6in", 203), deadline()) == Printed()
    answer = driver.print(page("4x6in", 203), deadline())
    assert answer == Troubled(Trouble.PAPER, "paper out")
    assert len(zebra.labels) == 1
    wait_for(lambda: zebra.cancelled)


def test_a_zebra_that_never_finishes_times_out(zebra: FakeZebra) -> None:
    zebra.stuck = True
    answer = Zebra(zebra.address, no_sleep).print(page("4x6in", 203), Deadline(0.3))
    assert answer == Troubled(Trouble.SILENT)
    wait_for(lambda: zebra.cancelled)


class FakeIdleBeforePrinting(FakeZebra):
    """Reports idle before it starts to print, then runs out of paper; has no odometer."""

    def __init__(self) -> None:
        self._waits = False
        super().__init__(counts=False)

    def _print(self, _label: str) -> None:
        self._waits = True

    def _status(self) -> bytes:
        status = super()._status()
        self.paper_out = self._waits
        return status


def test_one_idle_status_does_not_count_as_printed() -> None:
    printer = FakeIdleBeforePrinting()
    try:
        answer = Zebra(printer.address, no_sleep).print(page("4x6in", 203), deadline())
    finally:
        printer.close()
    assert answer == Troubled(Trouble.PAPER, "paper out")


@pytest.mark.parametrize(
    ("media", "layout"), [((62, 0), "62x100"), ((62, 100), "62x100"), ((54, 0), "cr80")]
)
def test_a_brother_prints_the_picture_sent(media: tuple[int, int], layout: str) -> None:
    printer = FakeBrother(media)
    try:
        driver = Brother(printer.address)
        assert driver.ready(deadline()) == Ready(300)
        sent = page(layout, 300)
        assert driver.print(sent, deadline()) == Printed()
        assert CUTS in printer.received
        (label,) = printer.labels
        if media[0] == 62:
            height = label.height
            top = (sent.image.height - height) // 2
            expected = sent.image.crop((18, top, 714, top + height))
            assert is_same(label, expected)
        else:
            turned = sent.image.transpose(Image.Transpose.ROTATE_90)
            printed_dots = np.asarray(label) < 128
            sent_dots = np.asarray(turned.convert("L")) < 128
            assert printed_dots.sum() == pytest.approx(sent_dots.sum(), rel=0.08)
            assert label.height == turned.height
    finally:
        printer.close()


@pytest.mark.parametrize(
    ("errors", "trouble"),
    [
        ((0x01, 0), Trouble.PAPER),
        ((0x02, 0), Trouble.PAPER),
        ((0x04, 0), Trouble.JAM),
        ((0, 0x10), Trouble.COVER),
        ((0, 0x01), Trouble.MEDIA),
        ((0, 0x40), Trouble.PAPER),
        ((0, 0x80), Trouble.UNKNOWN),
    ],
)
def test_faults_of_a_brother_are_reported(
    brother: FakeBrother, errors: tuple[int, int], trouble: Trouble
) -> None:
    brother.errors = errors
    answer = Brother(brother.address).ready(deadline())
    assert isinstance(answer, Troubled)
    assert answer.trouble is trouble
    brother.errors = (0, 0)
    brother.fails_with = errors
    failed = Brother(brother.address).print(page("62x100", 300), deadline())
    assert isinstance(failed, Troubled)
    assert failed.trouble is trouble
    assert brother.labels == []


def test_a_brother_without_media_or_with_other_media_prints_nothing(brother: FakeBrother) -> None:
    driver = Brother(brother.address)
    brother.media = (0, 0)
    assert driver.ready(deadline()) == Troubled(Trouble.PAPER, "no media")
    brother.media = (29, 90)
    answer = driver.print(page("62x100", 300), deadline())
    assert answer == Troubled(Trouble.MEDIA, "29 mm")
    brother.media = (62, 29)
    answer = driver.print(page("62x100", 300), deadline())
    assert answer == Troubled(Trouble.MEDIA, "62 mm")
    assert brother.labels == []


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


def drivers(address: str) -> list[Driver]:
    return [Zebra(address, no_sleep), Brother(address), IppPrinter(address, no_sleep)]


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


@pytest.mark.parametrize("kind", ["file", "link", "pipe", "shared memory"])
def test_a_printer_address_that_is_a_file_is_refused_and_the_file_unchanged(
    tmp_path: Path, kind: str
) -> None:
    """Also if an older version of the program stored the address."""
    path = tmp_path / "event.db"
    path.write_bytes(b"all the guests")
    shared = Path("/dev/shm/forum-kiosk-test.db")  # noqa: S108 - under /dev, and no device
    if kind == "link":
        address = tmp_path / "lp0"
        address.symlink_to(path)
    elif kind == "pipe":
        address = tmp_path / "pipe"
        os.mkfifo(address)
    else:
        address = shared if kind == "shared memory" else path
    try:
        shared.write_bytes(b"all the guests")
        for spelling in (str(address), f"/dev/..{address}"):
            assert not any(is_address_for(printer_kind, spelling) for printer_kind in KINDS)
            for driver in (Zebra(spelling, no_sleep), Brother(spelling)):
                for result in (
                    driver.ready(deadline()),
                    driver.print(page("4x6in", 203), deadline()),
                ):
                    assert isinstance(result, Troubled)
                    assert result.trouble is Trouble.OFF
                    assert "guests" not in result.detail
        assert path.read_bytes() == shared.read_bytes() == b"all the guests"
    finally:
        shared.unlink()


def test_a_terminal_as_a_printer_does_not_become_the_controlling_terminal() -> None:
    """A controlling terminal could end the kiosk by a key."""
    controller, terminal = os.openpty()
    program = f"""
from kiosk.devices.printers.driver import Deadline
from kiosk.devices.printers.raw_transport import connect
with connect({os.ttyname(terminal)!r}, Deadline(5)):
    try:
        open("/dev/tty")
    except OSError as error:
        print(error.errno)
"""
    process = subprocess.run(
        [sys.executable, "-c", program],
        start_new_session=True,
        capture_output=True,
        text=True,
        check=True,
    )
    os.close(controller)
    os.close(terminal)
    assert int(process.stdout) == errno.ENXIO


class FakeEndlessPrinter(FakePrinter):
    """Sends an answer without an end."""

    def take(self, _data: bytes, connection: socket.socket, /) -> bytes:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(bytes(65536))


@pytest.fixture
def endless() -> Iterator[FakeEndlessPrinter]:
    printer = FakeEndlessPrinter()
    yield printer
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


@pytest.mark.parametrize(
    "address", ["a..b", "x" * 80, "host:99999", "host:port", "[::1", "a b", ""]
)
def test_an_invalid_address_is_a_fault(address: str) -> None:
    for driver in drivers(address):
        assert isinstance(driver.ready(deadline()), Troubled)
    assert not any(is_address_for(kind, address) for kind in KINDS)


@pytest.mark.parametrize(
    ("address", "kinds"),
    [
        ("10.0.0.9", KINDS),
        ("printer.local:9100", KINDS),
        ("[fe80::1]:9100", KINDS),
        ("/dev/usb/lp0", ("brother", "zebra")),
        ("tcp://10.0.0.9", ("brother", "zebra")),
        ("ipps://printer.local/ipp/print", ("ipp",)),
        ("http://localhost:631/printers/badges", ("ipp",)),
        ("usb://Brother/QL-820NWB", ()),
    ],
)
def test_addresses_are_valid_for_their_kinds_of_printers(
    address: str, kinds: tuple[str, ...]
) -> None:
    assert tuple(kind for kind in KINDS if is_address_for(kind, address)) == kinds


def test_a_printer_at_a_device_file_prints() -> None:
    """As over USB, where the kernel provides a device file."""
    controller, terminal = os.openpty()
    tty.setraw(terminal)
    fake = FakeBrother()

    def serve() -> None:
        data = b""
        with suppress(OSError), open(controller, "r+b", buffering=0, closefd=False) as file:
            connection = SimpleNamespace(sendall=file.write)
            while chunk := file.read(65536):
                data = fake.take(data + chunk, connection)  # type: ignore[arg-type]  # the only method used

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        driver = Brother(os.ttyname(terminal))
        assert driver.ready(deadline()) == Ready(300)
        sent = page("62x100", 300)
        assert driver.print(sent, deadline()) == Printed()
        assert is_same(fake.labels[0], sent.image.crop((18, 0, 714, sent.image.height)))
    finally:
        os.close(terminal)
        thread.join(5)
        os.close(controller)
        fake.close()


def test_each_kind_of_printer_has_its_driver() -> None:
    created = [driver_for(Printer(kind=kind, address="x")) for kind in ("ipp", "brother", "zebra")]
    assert [type(driver) for driver in created] == [IppPrinter, Brother, Zebra]


def test_a_picture_is_moved_by_the_alignment_offsets() -> None:
    image = page("62x100", 300).image
    moved = aligned(image, Printer(shift_x=2.54, shift_y=-1.27), 300)
    assert moved.size == image.size
    assert is_same(moved.crop((30, 0, 732, 1166)), image.crop((0, 15, 702, 1181)))
    assert aligned(image, Printer(), 300) is image
