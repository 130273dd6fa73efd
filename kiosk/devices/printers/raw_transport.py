"""A printer's bytes, over TCP or a device file, each wait with its deadline."""

from __future__ import annotations

import os
import select
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from kiosk.devices.printers.address import parted
from kiosk.devices.printers.device_file import open_device
from kiosk.devices.printers.driver import Deadline, PrinterSilent
from kiosk.domain.records.printer_status import Trouble, Troubled

T = TypeVar("T")

RAW_PORT = 9100
_CHUNK = 4096
# No printer has more to say at once.
_MOST = 64 * 1024
_WITHDRAWN_WITHIN = 1.0


def talk(address: str, deadline: Deadline, work: Callable[[RawTransport], T]) -> T | Troubled:
    """Does `work` over a connection; what goes wrong with it is a trouble of the printer.

    `work` raises ValueError for what makes no sense. What was read is never repeated: at a wrong
    address it may be anything.
    """
    try:
        with wired(address, deadline) as wire:
            return work(wire)
    except PrinterSilent:
        return Troubled(Trouble.SILENT)
    except OSError as error:
        return Troubled(Trouble.OFF, str(error.strerror or error))
    except ValueError:
        return Troubled(Trouble.UNKNOWN)


def withdraw(address: str, command: bytes) -> None:
    """Sends a command that cancels what was sent before, over a connection of its own.

    The one before may be broken. Where the printer cannot be reached, nothing happens.
    """
    deadline = Deadline(_WITHDRAWN_WITHIN)
    with suppress(PrinterSilent, OSError, ValueError), wired(address, deadline) as wire:
        wire.send(command, deadline)


class RawTransport:
    """An open connection.

    Any method raises OSError, Silence once its deadline passed, or ValueError for endless talk.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._unread = b""
        os.set_blocking(descriptor, False)

    def send(self, data: bytes, deadline: Deadline) -> None:
        """All of `data`."""
        rest = memoryview(data)
        while rest:
            if not select.select([], [self._descriptor], [], deadline.left)[1]:
                raise PrinterSilent
            rest = rest[os.write(self._descriptor, rest) :]

    def receive(self, size: int, deadline: Deadline) -> bytes:
        """Exactly `size` bytes."""
        while len(self._unread) < size:
            self._fill(deadline)
        answer, self._unread = self._unread[:size], self._unread[size:]
        return answer

    def receive_until(self, end: bytes, deadline: Deadline) -> bytes:
        """Everything up to and with `end`."""
        while end not in self._unread:
            self._fill(deadline)
        place = self._unread.index(end) + len(end)
        answer, self._unread = self._unread[:place], self._unread[place:]
        return answer

    def _fill(self, deadline: Deadline) -> None:
        if deadline.over or not select.select([self._descriptor], [], [], deadline.left)[0]:
            raise PrinterSilent
        if len(self._unread) > _MOST:
            raise ValueError("it never stops talking")
        data = os.read(self._descriptor, _CHUNK)
        if not data:
            raise ConnectionResetError
        self._unread += data


@contextmanager
def wired(address: str, deadline: Deadline) -> Iterator[RawTransport]:
    """A connection to `host`, `host:port` or `/dev/usb/lp0`. Raises OSError, or ValueError."""
    if address.startswith("/"):
        descriptor = open_device(address)
        try:
            yield RawTransport(descriptor)
        finally:
            os.close(descriptor)
        return
    parts = parted(address, "tcp")
    # Zero would mean not to wait at all.
    left = max(deadline.left, 0.001)
    with socket.create_connection(
        (parts.hostname, parts.port or RAW_PORT), timeout=left
    ) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield RawTransport(connection.fileno())
