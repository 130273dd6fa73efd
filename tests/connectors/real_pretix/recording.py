"""A recorded conversation with a real system: how it is taken down, kept, and replayed.

The file is JSON under xz: `requests` in their order, each with method, target, status, headers and
body, those of POST with what tells one from another; `decisions` and `samples` of `DoorDecisions`.
The token is replaced.
"""

from __future__ import annotations

import json
import lzma
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import urllib3

from kiosk.connectors.http_client import HttpClient
from kiosk.connectors.pretix.set_up import Access, Handshake, initialise
from kiosk.store.connectors.systems import Connector
from tests.connectors.json_server import JsonAnswer, JsonServer, Record, served
from tests.connectors.real_pretix.installed_pretix import EVENT

FILE = Path(__file__).parent / "recording.json.xz"
TOKEN, FIRST_TOKEN = "device-token", "first-token"
_KEPT_HEADERS = ("X-Page-Generated",)


@dataclass(slots=True)
class DoorDecisions:
    """What pretix decided: by code, a reason for each check-in list, `ok` for who may enter.

    `lists` are their ids, `samples` one whole answer for each reason, as far as it says why.
    """

    lists: list[int] = field(default_factory=list)
    decisions: dict[str, list[str]] = field(default_factory=dict)
    samples: dict[str, Record] = field(default_factory=dict)


@dataclass(slots=True)
class Recording:
    """Everything that is kept."""

    requests: list[Record]
    doors: DoorDecisions

    def write(self, file: Path) -> None:
        """Write it."""
        text = json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))
        file.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))

    @classmethod
    def read(cls, file: Path = FILE) -> Recording:
        """Read it."""
        found = json.loads(lzma.decompress(file.read_bytes()))
        return cls(found["requests"], DoorDecisions(**found["doors"]))


def _key(method: str, target: str, body: Mapping[str, Any]) -> str:
    """What tells a request from others; nonces are those of a journal, and differ each time."""
    parts = ("secret", "raw_barcode", "lists", "type", "error_reason")
    told = [str(body[name]) for name in parts if name in body]
    return " ".join([method, target, *told])


@dataclass
class RecordingProxy(JsonServer):
    """Hands requests on to a system and takes them down; `kind` is that of its token."""

    address: str = ""
    kind: str = "Device"
    pool: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(retries=False))
    taken: list[Record] = field(default_factory=list)

    def answer(self, method: str, target: str, body: Record) -> JsonAnswer:
        headers = {"Authorization": f"{self.kind} {self.token}"} if self.token else {}
        sent = {"json": body} if method != "GET" else {}
        found = self.pool.request(method, self.address + target, headers=headers, **sent)
        answer = found.json()
        if target.endswith("/device/initialize"):
            self.token = answer["api_token"]
            answer["api_token"] = TOKEN
        kept = {name: found.headers[name] for name in _KEPT_HEADERS if name in found.headers}
        row = {"key": _key(method, target, body), "status": found.status}
        self.taken.append(row | {"headers": kept, "body": answer})
        if target.endswith("/device/initialize"):
            answer = answer | {"api_token": self.token}
        return found.status, answer, kept


@dataclass
class ReplayedSystem(JsonServer):
    """Answers as a system did: a request that came several times, in the order of its answers."""

    token: str = TOKEN
    answers: dict[str, deque[Record]] = field(default_factory=lambda: defaultdict(deque))
    unexpected: list[str] = field(default_factory=list)

    def answer(self, method: str, target: str, body: Record) -> JsonAnswer:
        key = _key(method, target, body)
        found = self.answers.get(key)
        if not found:
            self.unexpected.append(key)
            return 500, {"detail": "This request is not in the recording."}, {}
        row = found.popleft() if len(found) > 1 else found[0]
        return row["status"], row["body"], row["headers"]


@contextmanager
def replayed(recording: Recording) -> Iterator[ReplayedSystem]:
    """A server that answers as recorded."""
    state = ReplayedSystem()
    for row in recording.requests:
        state.answers[row["key"]].append(row)
    with served(state):
        yield state


def paired(address: str, first_token: str) -> Access:
    """The access of a device that was just set up by its QR code. Raises SystemFault."""
    http = HttpClient(address, {})
    access = initialise(http, Handshake(address, first_token), "1")
    http.close()
    assert access is not None
    return access


def connector_to(access: Access, event: str = EVENT) -> Connector:
    """The connector of that access."""
    return Connector("pretix", "pretix", access.address, access.organizer, event, is_device=True)
