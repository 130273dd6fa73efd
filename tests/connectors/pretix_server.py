"""A pretix on the loopback interface: the part of its REST API that a check-in device uses.

Its answers have the form of those that a pretix 2026.8.0 gave; all people are made up. It keeps
what it is told, and decides on a redeemed ticket as far as a forced one needs it.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.connectors.json_server import JsonAnswer, JsonServer, Record, served

ORGANIZER, EVENT, TOKEN, FIRST_TOKEN = "kgf", "forum2027", "t0ken", "f1rst"
_ROOT = "/api/v1"
_START = datetime(2027, 1, 1, tzinfo=UTC)


def position(number: int, item: int, secret: str, name: str = "", **more: Any) -> Record:
    """A position of an order, as pretix nests it."""
    return {
        "id": more.pop("id", 0),
        "positionid": number,
        "item": item,
        "variation": None,
        "attendee_name": name or None,
        "attendee_name_parts": {"_scheme": "full", "full_name": name} if name else {},
        "attendee_email": None,
        "company": None,
        "country": None,
        "secret": secret,
        "addon_to": None,
        "subevent": None,
        "canceled": False,
        "blocked": None,
        "valid_from": None,
        "valid_until": None,
        "answers": [],
        "checkins": [],
        **more,
    }


def order(code: str, *positions: Record, status: str = "p", **more: Any) -> Record:
    """An order with its positions."""
    return {
        "code": code,
        "status": status,
        "testmode": False,
        "locale": "ko",
        "email": "buyer@example.org",
        "require_approval": False,
        "valid_if_pending": False,
        "checkin_attention": False,
        "checkin_text": None,
        "positions": list(positions),
        **more,
    }


def checkin_list(id_: int, name: str, *products: int, **more: Any) -> Record:
    """A check-in list; without products it is for all."""
    return {
        "id": id_,
        "name": name,
        "all_products": not products,
        "limit_products": list(products),
        "subevent": None,
        "include_pending": False,
        "allow_multiple_entries": False,
        "allow_entry_after_exit": False,
        "rules": {},
        "exit_all_at": None,
        "addon_match": False,
        "checkin_count": 0,
        **more,
    }


def item(id_: int, name: str | dict[str, str], category: int = 1, **more: Any) -> Record:
    """A product."""
    return {
        "id": id_,
        "name": name,
        "category": category,
        "checkin_attention": False,
        "checkin_text": None,
        "variations": [],
        **more,
    }


@dataclass
class PretixServer(JsonServer):
    """The state of a pretix: an event with its lists and orders, and what it was told."""

    token: str = TOKEN
    event: Record = field(default_factory=dict)
    lists: dict[str, list[Record]] = field(default_factory=dict)
    orders: dict[str, Record] = field(default_factory=dict)
    modified: dict[str, int] = field(default_factory=dict)
    ticks: int = 0
    checkins: list[Record] = field(default_factory=list)
    failed: list[Record] = field(default_factory=list)
    annulled: list[Record] = field(default_factory=list)
    initialised: bool = False
    incomplete: list[Record] = field(default_factory=list)

    def put(self, *orders: Record) -> None:
        """Add orders or replace them; each counts as modified now."""
        for one in orders:
            for at in one["positions"]:
                at["id"] = at["id"] or abs(hash((one["code"], at["positionid"]))) % 10**9
            self.orders[one["code"]] = one
            self.touch(one["code"])

    def touch(self, code: str) -> None:
        """Let an order count as modified."""
        self.ticks += 1
        self.modified[code] = self.ticks

    def now(self) -> str:
        """The server's time: one second later with every change."""
        return (_START + timedelta(seconds=self.ticks)).isoformat().replace("+00:00", "Z")

    def answer(self, method: str, target: str, body: Record) -> JsonAnswer:
        path = urlsplit(target).path.removeprefix(_ROOT)
        query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        organizer, event = f"/organizers/{ORGANIZER}", f"/organizers/{ORGANIZER}/events/{EVENT}"
        if path == "/device/initialize":
            return self._initialise(body)
        if not path.startswith(organizer):
            return 403, {"detail": "You do not have permission to perform this action."}, {}
        if method == "POST" and path.startswith(f"{organizer}/checkinrpc/"):
            return self._redeem(body) if path.endswith("/redeem/") else self._annul(body)
        if path == f"{organizer}/events/":
            return self._page([self.event] if self.event else [], target, query)
        if path == f"{event}/" and self.event:
            return 200, self.event, {}
        if not self.event or not path.startswith(f"{event}/"):
            return 403, {"detail": "You do not have permission to perform this action."}, {}
        what = path.removeprefix(f"{event}/").strip("/")
        if what.endswith("/failed_checkins"):
            self.failed.append({"list": int(what.split("/")[1]), **body})
            return 201, {}, {}
        if what == "orders":
            return self._orders(target, query)
        return self._page(self.lists.get(what, []), target, query)

    def _initialise(self, body: Record) -> JsonAnswer:
        if body.get("token") != FIRST_TOKEN or self.initialised:
            return 400, {"token": ["This initialization token has already been used."]}, {}
        self.initialised = True
        made = {"organizer": ORGANIZER, "device_id": 3, "unique_serial": "UOS3GNZ27O39V3QS"}
        return 200, {**made, "api_token": self.token, "security_profile": "full", "gate": None}, {}

    def _orders(self, target: str, query: dict[str, str]) -> JsonAnswer:
        found = list(self.orders.values())
        if since := query.get("modified_since"):
            begun = datetime.fromisoformat(since)
            ticks = (begun - _START).total_seconds()
            found = [one for one in found if self.modified[one["code"]] >= ticks]
        status, body, _ = self._page(found, target, query)
        return status, body, {"X-Page-Generated": self.now()}

    def _page(self, found: list[Record], target: str, query: dict[str, str]) -> JsonAnswer:
        size, page = min(int(query.get("page_size", 50)), 50), int(query.get("page", 1))
        shown = found[(page - 1) * size : page * size]
        if not shown and page > 1:
            return 404, {"detail": "Invalid page."}, {}
        has_more = page * size < len(found)
        more = urlencode({**query, "page": page + 1})
        following = f"http://elsewhere.invalid{urlsplit(target).path}?{more}" if has_more else None
        return 200, {"count": len(found), "next": following, "previous": None, "results": shown}, {}

    def _redeem(self, body: Record) -> JsonAnswer:
        held = [
            (code, at)
            for code, one in self.orders.items()
            for at in one["positions"]
            if at["secret"] == body["secret"] and not at["canceled"]
        ]
        if not held:
            return 404, {"status": "error", "reason": "invalid", "reason_explanation": None}, {}
        if self.incomplete:
            return 400, {"status": "incomplete", "questions": self.incomplete}, {}
        code, at = held[0]
        again = any(one["nonce"] == body.get("nonce") for one in self.checkins)
        if not body.get("simulate") and not again:
            row = {"order": code, "positionid": at["positionid"], **body}
            self.checkins.append(row)
            times = {"list": body["lists"][0], "datetime": body["datetime"], "type": body["type"]}
            at["checkins"] = [{"id": len(self.checkins), **times}, *at["checkins"]]
            self.touch(code)
        return 201, {"status": "ok", "position": at}, {}

    def _annul(self, body: Record) -> JsonAnswer:
        found = [one for one in self.checkins if one["nonce"] == body["nonce"]]
        if not found:
            return 404, {"detail": "No check-in found based on nonce"}, {}
        self.checkins.remove(found[0])
        self.annulled.append(body)
        return 200, {"status": "ok"}, {}


@contextmanager
def pretix_at(context: ssl.SSLContext | None = None) -> Iterator[PretixServer]:
    """A pretix that runs for a test, with an event of three products and three check-in lists."""
    state = PretixServer(scheme="https" if context else "http")
    _fill(state)
    with served(state, context):
        yield state


def _fill(state: PretixServer) -> None:
    state.event = {
        "slug": EVENT,
        "name": {"ko": "한국 과학 포럼", "en": "Korea Science Forum"},
        "date_from": "2027-06-02T09:00:00+09:00",
        "date_to": "2027-06-03T18:00:00+09:00",
        "timezone": "Asia/Seoul",
        "has_subevents": False,
        "valid_keys": {"pretix_sig1": []},
    }
    state.lists = {
        "items": [
            item(1, {"ko": "일반, 현장", "en": "Regular"}),
            item(2, {"ko": "언론", "en": "Press"}, checkin_attention=True, checkin_text="Pen"),
            item(3, {"ko": "만찬", "en": "Dinner"}, category=2),
        ],
        "categories": [{"id": 1, "is_addon": False}, {"id": 2, "is_addon": True}],
        "questions": [{"id": 9, "question": {"ko": "직위", "en": "Position"}, "type": "S"}],
        "checkinlists": [
            checkin_list(7, "Main gate", allow_entry_after_exit=True),
            checkin_list(8, "기자실", 2, allow_multiple_entries=True),
            checkin_list(9, "Dinner", 3),
        ],
    }
    main = position(1, 1, "aBcDeFgHjKmNpQ23", "김하늘", id=101, attendee_email="haneul@example.org")
    main["answers"] = [{"question": 9, "answer": "연구위원"}]
    dinner = position(2, 3, "dInNeRdInNeR2345", id=102, addon_to=101)
    state.put(
        order("AAAAA", main, dinner),
        order("BBBBB", position(1, 2, "pReSsPaSs2345678", "Berg Wolf"), locale="en"),
        order("CCCCC", position(1, 1, "pEnDiNg234567890", "Lund Maja"), status="n"),
        order("DDDDD", position(1, 1, "bLoCkEd234567890", "Moreau Zoe", blocked=["admin"])),
        order("EEEEE", position(1, 1, "gOnE234567890abc", "Diaz Ana"), status="c"),
    )
