"""HTTP with a service of the organiser: JSON or files, within a deadline, never a redirect."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

import urllib3
from urllib3 import exceptions as http_errors

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.domain.text.messages import Sentence

SECONDS = 60.0
_CONNECT_S, _SILENCE_S = 5.0, 20.0
_LARGEST, _CHUNK = 64 << 20, 1 << 16
_LONGEST_URL, _LONGEST_RETRY_S = 500, 3600.0
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON answer: its status, its headers by lower-case names, and the parsed body."""

    status: int
    headers: Mapping[str, str]
    body: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class Download:
    """An answer of any kind: its status, its headers by lower-case names, and its bytes."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)


class HttpClient:
    """Requests below one address; `headers`, which hold the token, go to no other host.

    `seconds` limits a whole request, `context` says which certificates are trusted. For one thread.
    """

    def __init__(
        self,
        address: str,
        headers: Mapping[str, str],
        *,
        seconds: float = SECONDS,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._address = address.rstrip("/")
        self.host = urlsplit(address).hostname or address
        self._seconds = seconds
        self._headers = {"Accept": "application/json", "User-Agent": "Forum-Kiosk", **headers}
        timeout = urllib3.Timeout(connect=_CONNECT_S, read=min(seconds, _SILENCE_S))
        self._pool = urllib3.PoolManager(
            timeout=timeout, retries=False, ssl_context=context, maxsize=1
        )
        self.clock_offset_s: float | None = None

    def close(self) -> None:
        """Close the connections."""
        self._pool.clear()

    def get(self, path: str, query: Mapping[str, str] | None = None) -> Answer:
        """Ask for a path with a query. Raises SystemFault, except for other statuses of 4xx."""
        return self._request("GET", f"{path}?{urlencode(query)}" if query else path, None)

    def post(self, path: str, body: Mapping[str, Any]) -> Answer:
        """Send JSON to a path. Raises SystemFault, except for other statuses of 4xx."""
        return self._request("POST", path, json.dumps(body).encode())

    def patch(self, path: str, body: Mapping[str, Any]) -> Answer:
        """Change what a path names. Raises SystemFault, except for other statuses of 4xx."""
        return self._request("PATCH", path, json.dumps(body).encode())

    def download(self, path: str, headers: Mapping[str, str], most: int) -> Download:
        """Ask for a path, of any kind and at most so many bytes. Raises SystemFault."""
        asked = {**self._headers, "Accept": "*/*", **headers}
        response, content = self._exchanged("GET", path, None, asked, most)
        return Download(response.status, self._checked(response), content)

    def fault(
        self, kind: FaultKind, answer: Answer | Download | None = None, **values: object
    ) -> SystemFault:
        """A fault of this system, of an answer if there is one."""
        fault = SystemFault(kind, self.host, status=answer.status if answer else 0)
        fault.sentence = Sentence(fault.sentence.id, {**fault.sentence.values, **values})
        return fault

    def _request(self, method: str, path: str, body: bytes | None) -> Answer:
        headers = dict(self._headers)
        if body is not None:
            headers["Content-Type"] = "application/json"
        response, content = self._exchanged(method, path, body, headers, _LARGEST)
        known = self._checked(response)
        return Answer(response.status, known, self._parsed(response.status, known, content))

    def _exchanged(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str], most: int
    ) -> tuple[urllib3.BaseHTTPResponse, bytes]:
        """A response and its whole content."""
        try:
            response = self._pool.request(
                method,
                self._address + path,
                body=body,
                headers=headers,
                redirect=False,
                preload_content=False,
            )
        except http_errors.HTTPError as error:
            raise self._not_reached(error) from error
        try:
            content = self._content_of(response, most)
        except http_errors.HTTPError as error:
            raise self._broken_off(error) from error
        finally:
            response.release_conn()
        return response, content

    def _not_reached(self, error: http_errors.HTTPError) -> SystemFault:
        reason = getattr(error, "reason", None) or error
        if isinstance(error, http_errors.SSLError) or isinstance(reason, ssl.SSLError):
            return self.fault(FaultKind.CERTIFICATE)
        if isinstance(error, http_errors.ReadTimeoutError):
            return self.fault(FaultKind.SILENT)
        if isinstance(error, http_errors.ProtocolError):
            return self.fault(FaultKind.BROKEN)
        return self.fault(FaultKind.UNREACHABLE)

    def _broken_off(self, error: http_errors.HTTPError) -> SystemFault:
        is_late = isinstance(error, http_errors.TimeoutError)
        return self.fault(FaultKind.SILENT if is_late else FaultKind.BROKEN)

    def _content_of(self, response: urllib3.BaseHTTPResponse, most: int) -> bytes:
        ends, content = time.monotonic() + self._seconds, bytearray()
        for chunk in response.stream(_CHUNK):
            content += chunk
            if len(content) > most:
                response.close()
                raise self.fault(FaultKind.LARGE, most=most >> 20)
            if time.monotonic() > ends:
                response.close()
                raise self.fault(FaultKind.SILENT)
        return bytes(content)

    def _checked(self, response: urllib3.BaseHTTPResponse) -> dict[str, str]:
        """The headers of a response that is no fault, by lower-case names."""
        headers = {name.lower(): value for name, value in response.headers.items()}
        self._note_clock(headers)
        status = response.status
        if 300 <= status < 400 and status != 304:
            elsewhere = urlsplit(headers.get("location", "")).netloc or self.host
            raise self.fault(FaultKind.REDIRECT, elsewhere=elsewhere)
        if status == 401:
            raise SystemFault(FaultKind.TOKEN, self.host, status=status)
        if status == 429 or (status == 503 and "retry-after" in headers):
            wait = _retry_after(headers.get("retry-after", ""))
            raise SystemFault(FaultKind.LIMITED, self.host, status=status, retry_after_s=wait)
        if status >= 500:
            raise SystemFault(FaultKind.SERVER, self.host, status=status, answer=status)
        return headers

    def _parsed(self, status: int, headers: Mapping[str, str], content: bytes) -> Any:
        if not content.strip():
            return None
        if "json" not in headers.get("content-type", ""):
            raise SystemFault(FaultKind.PAGE, self.host, status=status, answer=status)
        try:
            return json.loads(content)
        except ValueError as error:
            raise SystemFault(FaultKind.BROKEN, self.host, status=status) from error

    def _note_clock(self, headers: Mapping[str, str]) -> None:
        with suppress(ValueError, TypeError):
            sent = parsedate_to_datetime(headers.get("date", ""))
            self.clock_offset_s = (sent - datetime.now(UTC)).total_seconds()


def address_problem(address: str) -> Sentence | None:
    """Why an address cannot be that of a system; None if it can. Tokens go encrypted only."""
    try:
        parts = urlsplit(address)
        is_usable = parts.port != 0 and bool(parts.hostname) and address.isascii()
    except ValueError:
        return Sentence("connect.address", {"address": address})
    is_plain = address.isprintable() and " " not in address and len(address) <= _LONGEST_URL
    if not (is_usable and is_plain) or parts.scheme not in ("http", "https"):
        return Sentence("connect.address", {"address": address})
    if parts.username or parts.password or parts.query or parts.fragment:
        return Sentence("connect.address", {"address": address})
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        return Sentence("connect.unencrypted", {"address": address})
    return None


def _retry_after(text: str) -> float:
    """Seconds of a Retry-After header, given as a number or as a date."""
    with suppress(ValueError, TypeError):
        if text.strip().isdecimal():
            return min(float(text), _LONGEST_RETRY_S)
        wait = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
        return min(max(wait, 0.0), _LONGEST_RETRY_S)
    return 0.0
