"""A pretix of made-up orders in a process of its own, which may be killed and started again.

It answers as fast as a pretix 2026.8 with one worker checks in: 12 requests a second. What is
redeemed stands in a file: one line for each nonce that is new.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

Record = dict[str, Any]
ORGANIZER, EVENT, LIST, CHANGE = "bench", "forum", 7, "/change"
ANSWER_S = 1 / 12
_PAGE = 50
_MANY = 5_000
_EVENT = {
    "slug": EVENT,
    "name": {"ko": "측정", "en": "Bench"},
    "date_from": "2027-06-02T09:00:00+09:00",
    "date_to": "2027-06-03T18:00:00+09:00",
    "timezone": "Asia/Seoul",
    "has_subevents": False,
    "valid_keys": {},
}
_LISTS: dict[str, list[Record]] = {
    "items": [{"id": 1, "name": {"ko": "일반", "en": "Regular"}, "category": 1, "variations": []}],
    "categories": [{"id": 1, "is_addon": False}],
    "questions": [],
    "checkinlists": [
        {"id": LIST, "name": "Main gate", "all_products": True, "limit_products": [], "rules": {}}
    ],
}


def secret_of(number: int) -> str:
    """The secret of the ticket of an order."""
    return f"benchsecret{number:021d}"


def order(number: int, company: str) -> Record:
    """An order of one ticket, with the fields that a pretix gives and that are used here."""
    name = f"Guest {number}"
    position: Record = {
        "id": number + 1,
        "positionid": 1,
        "item": 1,
        "variation": None,
        "attendee_name": name,
        "attendee_name_parts": {"_scheme": "full", "full_name": name},
        "attendee_email": f"guest{number}@example.org",
        "company": company,
        "secret": secret_of(number),
        "addon_to": None,
        "canceled": False,
        "blocked": None,
        "answers": [],
        "checkins": [],
    }
    return {
        "code": f"B{number:05}",
        "status": "p",
        "locale": "ko",
        "require_approval": False,
        "valid_if_pending": False,
        "checkin_attention": False,
        "checkin_text": None,
        "positions": [position],
    }


@dataclass
class _PretixState:
    """What the server has: its orders, when each was changed, and the nonces that it knows."""

    redeemed: Path
    answer_s: float
    orders: list[Record]
    changed: list[datetime]
    nonces: set[str] = field(default_factory=set)
    turn: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, method: str, target: str, body: Record) -> tuple[int, Any, dict[str, str]]:
        """The answer to a request, after the time that one takes; one at a time."""
        with self.turn:
            path = urlsplit(target).path
            if path == CHANGE:
                return self._change(int(body["orders"]), body["company"])
            time.sleep(self.answer_s)
            if method == "POST":
                return self._redeem(body)
            root = f"/api/v1/organizers/{ORGANIZER}/events/{EVENT}"
            what = path.removeprefix(root).strip("/")
            if not what:
                return 200, _EVENT, {}
            query = {name: one[0] for name, one in parse_qs(urlsplit(target).query).items()}
            if what != "orders":
                return self._page(_LISTS.get(what, []), target, query)
            return self._orders(target, query)

    def _change(self, number: int, company: str) -> tuple[int, Any, dict[str, str]]:
        for at in range(0, len(self.orders), max(1, len(self.orders) // number)):
            self.orders[at] = order(at, company)
            self.changed[at] = datetime.now(UTC)
        return 200, {}, {}

    def _orders(self, target: str, query: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
        found = self.orders
        if since := query.get("modified_since"):
            begun = datetime.fromisoformat(since)
            found = [one for one, at in zip(found, self.changed, strict=True) if at >= begun]
        status, body, _ = self._page(found, target, query)
        return status, body, {"X-Page-Generated": datetime.now(UTC).isoformat()}

    @staticmethod
    def _page(
        found: list[Record], target: str, query: dict[str, str]
    ) -> tuple[int, Any, dict[str, str]]:
        page = int(query.get("page", 1))
        begins, ends = (page - 1) * _PAGE, page * _PAGE
        more = urlencode({**query, "page": page + 1})
        following = f"http://localhost{urlsplit(target).path}?{more}"
        shown = {"count": len(found), "next": following if ends < len(found) else None}
        return 200, {**shown, "results": found[begins:ends]}, {}

    def _redeem(self, body: Record) -> tuple[int, Any, dict[str, str]]:
        if body["nonce"] not in self.nonces:
            self.nonces.add(body["nonce"])
            with self.redeemed.open("a", encoding="ascii") as file:
                file.write(body["nonce"] + "\n")
        return 201, {"status": "ok"}, {}


class _PretixConnection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body in one segment: else each answer takes 40 ms
    state: _PretixState

    def do_GET(self) -> None:
        self._send({})

    def do_POST(self) -> None:
        self._send(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _send(self, body: Record) -> None:
        status, answer, headers = self.state.answer(self.command, self.path, body)
        content = json.dumps(answer).encode()
        self.send_response(status)
        sent = {"Content-Type": "application/json", "Content-Length": str(len(content))}
        for name, value in {**sent, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Print nothing."""


def main(port: str, file: str, answer_s: str = str(ANSWER_S), orders: str = str(_MANY)) -> None:
    """Serve until killed, on a port or a free one for 0; its number is printed."""
    redeemed, begun = Path(file), datetime.now(UTC)
    found = [order(number, "Nord AB") for number in range(int(orders))]
    state = _PretixState(redeemed, float(answer_s), found, [begun] * len(found))
    if redeemed.exists():
        state.nonces |= set(redeemed.read_text(encoding="ascii").split())
    handler = type("Connection", (_PretixConnection,), {"state": state})
    server = ThreadingHTTPServer(("127.0.0.1", int(port)), handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that was killed
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
