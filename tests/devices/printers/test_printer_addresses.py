"""Addresses of printers: sockets, device files, and what is refused."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import tty
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.devices.printers.address import is_address_for
from kiosk.devices.printers.brother import Brother
from kiosk.devices.printers.zebra import Zebra
from kiosk.domain.equipment.printer_status import Printed, Ready, Trouble, Troubled
from tests.devices.printers.fake_printers import FakeBrother
from tests.devices.printers.label_pages import KINDS, deadline, drivers, is_same, no_sleep, page


@pytest.mark.parametrize("kind", ["file", "link", "pipe", "shared memory"])
def test_a_printer_address_that_is_a_file_is_refused_and_the_file_unchanged(
    tmp_path: Path, kind: str
) -> None:
    """Also if an older version of the program stored the address."""
    path = tmp_path / "event.db"
    path.write_bytes(b"all the guests")
    shared = Path(f"/dev/shm/forum-kiosk-{os.getpid()}.db")  # noqa: S108 - under /dev, and no device
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
