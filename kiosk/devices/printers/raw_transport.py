"""Raw bytes to and from a printer over TCP or a device file, with deadlines."""

from __future__ import annotations

import os
import select
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from kiosk.devices.printers.address import split_address
from kiosk.devices.printers.device_file import open_device
from kiosk.devices.printers.driver import Deadline, PrinterSilent
from kiosk.domain.equipment.printer_status import Trouble, Troubled

T = TypeVar("T")

RAW_PORT = 9100
_CHUNK = 4096
# Bytes; no printer sends more at once.
_MOST = 64 * 1024
_CANCEL_TIMEOUT = 1.0


def run_over_connection(
    address: str, deadline: Deadline, work: Callable[[RawTransport], T]
) -> T | Troubled:
    """Runs `work` with a connection; exceptions become a fault of the printer.

    `work` raises ValueError for an invalid response. Received data is never shown: at a wrong
    address it may be anything.
    """
    try:
        with connect(address, deadline) as transport:
            return work(transport)
    except PrinterSilent:
        return Troubled(Trouble.SILENT)
    except OSError as error:
        return Troubled(Trouble.OFF, str(error.strerror or error))
    except ValueError:
        return Troubled(Trouble.UNKNOWN)


def send_cancel(address: str, command: bytes) -> None:
    """Sends a command that cancels earlier data, over a new connection.

    The earlier connection may be broken. Does nothing where the printer cannot be reached.
    """
    deadline = Deadline(_CANCEL_TIMEOUT)
    with suppress(PrinterSilent, OSError, ValueError), connect(address, deadline) as transport:
        transport.send(command, deadline)


class RawTransport:
    """An open connection to a printer.

    Any method raises OSError, PrinterSilent once its deadline has passed, or ValueError for an
    endless response.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._unread = b""
        os.set_blocking(descriptor, False)

    def send(self, data: bytes, deadline: Deadline) -> None:
        """Sends all of `data`."""
        rest = memoryview(data)
        while rest:
            if not select.select([], [self._descriptor], [], deadline.left)[1]:
                raise PrinterSilent
            rest = rest[os.write(self._descriptor, rest) :]

    def receive(self, size: int, deadline: Deadline) -> bytes:
        """Receives exactly `size` bytes."""
        while len(self._unread) < size:
            self._fill(deadline)
        answer, self._unread = self._unread[:size], self._unread[size:]
        return answer

    def receive_until(self, end: bytes, deadline: Deadline) -> bytes:
        """Receives everything up to and including `end`."""
        while end not in self._unread:
            self._fill(deadline)
        place = self._unread.index(end) + len(end)
        answer, self._unread = self._unread[:place], self._unread[place:]
        return answer

    def _fill(self, deadline: Deadline) -> None:
        if deadline.over or not select.select([self._descriptor], [], [], deadline.left)[0]:
            raise PrinterSilent
        if len(self._unread) > _MOST:
            raise ValueError("endless response")
        data = os.read(self._descriptor, _CHUNK)
        if not data:
            raise ConnectionResetError
        self._unread += data


@contextmanager
def connect(address: str, deadline: Deadline) -> Iterator[RawTransport]:
    """Connects to `host`, `host:port` or `/dev/usb/lp0`. Raises OSError or ValueError."""
    if address.startswith("/"):
        descriptor = open_device(address)
        try:
            yield RawTransport(descriptor)
        finally:
            os.close(descriptor)
        return
    parts = split_address(address, "tcp")
    timeout = max(deadline.left, 0.001)  # zero would mean non-blocking
    host = (parts.hostname, parts.port or RAW_PORT)
    with socket.create_connection(host, timeout=timeout) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield RawTransport(connection.fileno())
