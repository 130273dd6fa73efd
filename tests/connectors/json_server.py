"""A server of JSON on the loopback interface that answers as the state of a test says."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Record = dict[str, Any]
Canned = tuple[int, dict[str, str], bytes]
"""Status, headers and body of an answer that a test prescribes."""
JsonAnswer = tuple[int, Any, dict[str, str]]
"""Status, body and headers of an answer in JSON."""


@dataclass
class JsonServer:
    """The state of a server. `canned` is asked first: what it returns is the answer."""

    token: str = ""
    port: int = 0
    scheme: str = "http"
    asked: list[str] = field(default_factory=list)
    canned: Callable[[str, str], Canned | None] = lambda _method, _path: None
    clock_ahead: timedelta = timedelta()
    ended: threading.Event = field(default_factory=threading.Event)
    without_token: JsonAnswer = (401, {"detail": "Invalid token."}, {})
    open_path: str = "/device/initialize"

    @property
    def url(self) -> str:
        return f"{self.scheme}://localhost:{self.port}"

    def answer(self, method: str, target: str, body: Record) -> JsonAnswer:
        """The answer to a request with the right token."""
        raise NotImplementedError


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body in one segment: else each answer takes 40 ms
    state: JsonServer

    def do_GET(self) -> None:
        self._answer("GET", {})

    def do_POST(self) -> None:
        self._answer("POST", json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def do_PATCH(self) -> None:
        self._answer("PATCH", json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _answer(self, method: str, body: Record) -> None:
        self.state.asked.append(f"{method} {self.path}")
        canned = self.state.canned(method, self.path)
        given = self.headers.get("Authorization", "").partition(" ")[2]
        if canned is not None:
            self._send(*canned)
        elif given != self.state.token and not self.path.endswith(self.state.open_path):
            self._json(*self.state.without_token)
        else:
            self._json(*self.state.answer(method, self.path, body))

    def _json(self, status: int, body: Any, headers: dict[str, str]) -> None:
        content = json.dumps(body, ensure_ascii=False).encode()
        self._send(status, {"Content-Type": "application/json", **headers}, content)

    def _send(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response_only(status)
        at = datetime.now(UTC) + self.state.clock_ahead
        sent = {"Date": format_datetime(at, usegmt=True), "Content-Length": str(len(content))}
        for name, value in {**sent, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
        self.close_connection |= int({**sent, **headers}["Content-Length"]) > len(content)

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@contextmanager
def served(state: JsonServer, context: ssl.SSLContext | None = None) -> Iterator[None]:
    """Let a server run on a free port; with TLS where there is a `context`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"state": state}))
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that hung up
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    state.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        state.ended.set()
        server.shutdown()
        server.server_close()
        thread.join(10)
