"""Sends one IPP message over HTTP and reads the response, within a deadline."""

from __future__ import annotations

import io
import socket
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import Any

from kiosk.devices.printers.address import split_address
from kiosk.devices.printers.driver import Deadline, PrinterSilent
from kiosk.devices.printers.ipp_messages import NotIpp

_PORT = 631
_SECURE = ("ipps", "https")
# Bytes; no response of a printer is longer.
_MOST = 1_000_000
# Seconds; a timeout of zero would mean non-blocking.
_LEAST = 0.001


def post(uri: str, message: bytes, deadline: Deadline) -> bytes:
    """The response body. Raises OSError, PrinterSilent, HTTPException or NotIpp."""
    parts = split_address(uri, "ipp")
    kind = HTTPSConnection if parts.scheme in _SECURE else HTTPConnection
    timeout = max(deadline.left, _LEAST)
    connection = kind(parts.hostname or "", parts.port or _PORT, timeout=timeout)
    connection.response_class = partial(response_until, deadline)  # type: ignore[assignment]  # a factory
    try:
        connection.request("POST", parts.path or "/", message, {"Content-Type": "application/ipp"})
        return _body(connection.getresponse())
    finally:
        connection.close()


def _body(response: HTTPResponse) -> bytes:
    """The body of a response. Raises NotIpp if it is too long, or the status is not OK."""
    body = response.read(_MOST + 1)
    if len(body) > _MOST:
        raise NotIpp("endless response")
    if response.status != HTTPStatus.OK:
        raise NotIpp(f"HTTP {response.status}")
    return body


def response_until(deadline: Deadline, connection: socket.socket, **how: Any) -> HTTPResponse:
    """A response that is read until a deadline, however slowly it comes; then PrinterSilent."""
    return HTTPResponse(_DeadlineReader(connection, deadline), **how)  # type: ignore[arg-type]  # read only


class _DeadlineReader(io.RawIOBase):
    """Reads a socket until a deadline; a socket's own timeout restarts with every read."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        super().__init__()
        self._connection, self._deadline = connection, deadline
        self._stream = connection.makefile("rb", buffering=0)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self._deadline.over:
            raise PrinterSilent
        self._connection.settimeout(max(self._deadline.left, _LEAST))
        return self._stream.readinto(buffer)

    def close(self) -> None:
        self._stream.close()
        super().close()
