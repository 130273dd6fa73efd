"""Sends one message of the webhook over HTTP, within a deadline. Redirects are not followed."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from kiosk.devices.printers.driver import Deadline, PrinterSilent
from kiosk.devices.printers.ipp_transport import response_until

SECONDS = 10.0
_CONNECT_SECONDS = 5.0


class DeliveryFault(StrEnum):
    """Why a message was not delivered."""

    UNREACHABLE = "unreachable"
    SILENT = "silent"
    CERTIFICATE = "certificate"
    REDIRECT = "redirect"
    REFUSED = "refused"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Delivery:
    """The result of one try: `fault` is None if it was delivered; `status` that of HTTP, or 0."""

    fault: DeliveryFault | None = None
    status: int = 0

    @property
    def is_of_service(self) -> bool:
        """Whether other messages would fail as this one did."""
        return self.fault is not None and self.fault is not DeliveryFault.REFUSED


def deliver(
    url: str,
    body: bytes,
    headers: dict[str, str],
    *,
    seconds: float = SECONDS,
    context: ssl.SSLContext | None = None,
) -> Delivery:
    """Post a message; it is delivered if the answer is 2xx. Raises nothing that a network does."""
    parts, deadline = urlsplit(url), Deadline(seconds)
    host, timeout = parts.hostname or "", min(_CONNECT_SECONDS, seconds)
    connection: HTTPConnection
    if parts.scheme == "https":
        secure = context or ssl.create_default_context()
        connection = HTTPSConnection(host, parts.port, timeout=timeout, context=secure)
    else:
        connection = HTTPConnection(host, parts.port, timeout=timeout)
    connection.response_class = partial(response_until, deadline)  # type: ignore[assignment]  # a factory
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("POST", target, body, headers)
        return _delivery(connection.getresponse().status)
    except ssl.SSLCertVerificationError:
        return Delivery(DeliveryFault.CERTIFICATE)
    except (TimeoutError, PrinterSilent):
        return Delivery(DeliveryFault.SILENT)
    except (OSError, HTTPException, UnicodeError):
        return Delivery(DeliveryFault.UNREACHABLE)
    finally:
        connection.close()


def _delivery(status: int) -> Delivery:
    if 200 <= status < 300:
        return Delivery(status=status)
    if 300 <= status < 400:
        return Delivery(DeliveryFault.REDIRECT, status)
    is_about_message = 400 <= status < 500 and status not in (401, 403, 404, 408, 410, 429)
    return Delivery(DeliveryFault.REFUSED if is_about_message else DeliveryFault.SERVER, status)
