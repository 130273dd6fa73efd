"""Fills an event of a pretix with products, questions, check-in lists and the forum's orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.connectors.real_pretix.forum_orders import (
    ADDON_PRODUCTS,
    EARLY,
    SOON,
    TOMORROW,
    YESTERDAY,
    Added,
    ForumOrder,
    State,
    forum_orders,
)
from tests.connectors.real_pretix.forum_products import (
    ADDONS,
    ASKED,
    ATTENTION,
    GIVEN,
    MAIN,
    hall,
)
from tests.connectors.real_pretix.installed_pretix import RunningPretix

Record = dict[str, Any]


@dataclass(slots=True)
class Forum:
    """The ids of what was made."""

    server: RunningPretix
    items: dict[str, int] = field(default_factory=dict)
    variations: dict[str, int] = field(default_factory=dict)
    questions: dict[str, int] = field(default_factory=dict)
    lists: list[int] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)

    def fill(self, people: int) -> None:
        """Make everything. Raises RuntimeError where pretix refuses something."""
        self._products()
        self._seats()
        self._questions()
        self._lists()
        for one in forum_orders(people):
            self._order(one)
        self.secrets = self._secrets(people)
        self._earlier_checkins()

    def _products(self) -> None:
        make = self.server.of_event
        categories = [
            make("POST", "categories/", {"name": {"en": name}, "is_addon": is_addon})["id"]
            for name, is_addon in (("Tickets", False), ("Add-ons", True))
        ]
        for names, category in ((MAIN, categories[0]), (ADDONS, categories[1])):
            for key, name in names.items():
                body = {"name": name, "default_price": "0.00", "category": category}
                body |= {"admission": key in MAIN, "personalized": key in MAIN}
                body |= ATTENTION if key == "vip" else {}
                if key == "regular":
                    values = [{"ko": "일반", "en": "Full"}, {"ko": "학생", "en": "Student"}]
                    body["variations"] = [_variation(one) for one in values]
                made = make("POST", "items/", body)
                self.items[key] = made["id"]
                for one in made["variations"]:
                    self.variations[one["value"]["en"]] = one["id"]
        everything = {"items": [*self.items.values()], "variations": [*self.variations.values()]}
        make("POST", "quotas/", {"name": "All", "size": None} | everything)
        for key in MAIN:
            body = {"addon_category": categories[1], "min_count": 0, "max_count": 9}
            body |= {"position": 0, "price_included": True, "multi_allowed": True}
            make("POST", f"items/{self.items[key]}/addons/", body)

    def _seats(self) -> None:
        made = self.server.send("POST", "seatingplans/", {"name": "Hall", "layout": hall()})
        mapped = {"Stage": self.items["speaker"]}
        body = {"seating_plan": made["id"], "seat_category_mapping": mapped}
        self.server.of_event("PATCH", "", body)

    def _questions(self) -> None:
        at_order: Record = {
            "question": {"ko": "직위", "en": "Position"},
            "type": "S",
            "identifier": "P",
        }
        everybody = [self.items[key] for key in MAIN]
        made = self.server.of_event(
            "POST", "questions/", at_order | {"items": everybody, "required": False}
        )
        self.questions["Position"] = made["id"]
        for type_, (korean, english) in ASKED.items():
            body: Record = {"question": {"ko": korean, "en": english}, "type": type_}
            body |= {"identifier": f"DOOR-{type_}"}
            body |= {"items": [self.items["speaker"]], "ask_during_checkin": True}
            body |= {"required": type_ in "NBC"}
            if type_ in "CM":
                choices = [("한식", "Korean"), ("채식", "Vegetarian")]
                body["options"] = [
                    {"answer": {"ko": one, "en": other}, "identifier": f"{type_}-{other}"}
                    for one, other in choices
                ]
            made = self.server.of_event("POST", "questions/", body)
            self.questions[english] = made["id"]

    def _lists(self) -> None:
        mains, items = [self.items[key] for key in MAIN], self.items
        workshops = [items["speaker"], items["writing"], items["statistics"]]
        bodies: list[Record] = [
            {
                "name": "정문 Main gate",
                "all_products": True,
                "include_pending": True,
                "allow_entry_after_exit": True,
            },
            {
                "name": "기자실 Press room",
                "limit_products": [items["press"], items["speaker"]],
                "allow_multiple_entries": True,
            },
            {"name": "만찬 Dinner", "limit_products": [items["dinner"]], "addon_match": True},
            {
                "name": "워크숍 Workshops",
                "limit_products": workshops,
                "allow_entry_after_exit": True,
            },
            {
                "name": "개막식 Opening",
                "limit_products": mains,
                "include_pending": True,
                "rules": self._rule(),
            },
        ]
        for body in bodies:
            made = self.server.of_event("POST", "checkinlists/", {"all_products": False} | body)
            self.lists.append(made["id"])

    def _rule(self) -> Record:
        """Full tickets, speakers and guests of honour, once a day, from half an hour before."""
        products = [_lookup("product", self.items[key], key) for key in ("speaker", "vip")]
        full = [_lookup("variation", self.variations["Full"], "Full")]
        opens = {"isAfter": [{"var": "now"}, {"buildTime": ["date_admission"]}, 30]}
        closes = {"isBefore": [{"var": "now"}, {"buildTime": ["customtime", "18:00"]}, 0]}
        which = [
            {"inList": [{"var": "product"}, {"objectList": products}]},
            {"inList": [{"var": "variation"}, {"objectList": full}]},
        ]
        once = {"<": [{"var": "entries_today"}, 1]}
        return {"and": [{"or": which}, opens, closes, once]}

    def _order(self, one: ForumOrder) -> None:
        pending = {State.PENDING, State.VALID_WHILE_PENDING, State.UNAPPROVED, State.EXPIRED}
        positions = [self._main(one), *map(self._addon, one.added)]
        for number, position in enumerate(positions, 1):
            position["positionid"] = number
        body = {
            "code": one.code,
            "email": f"buyer{one.number}@example.org",
            "locale": "ko" if one.latin else "en",
            "status": "n" if one.state in pending else "p",
            "payment_provider": "manual",
            "require_approval": one.state is State.UNAPPROVED,
            "valid_if_pending": one.state is State.VALID_WHILE_PENDING,
            "checkin_attention": one.state is State.ATTENTION,
            "checkin_text": "휠체어 (wheelchair)" if one.state is State.ATTENTION else "",
            "force": True,
            "sales_channel": "web",
            "positions": positions,
        }
        made = self.server.of_event("POST", "orders/", body)
        self._change(one, made)

    def _main(self, one: ForumOrder) -> Record:
        parts = {"_scheme": "full_transcription", "full_name": one.name}
        made: Record = {
            "item": self.items[one.product],
            "variation": None,
            "price": "50000.00",
            "attendee_name_parts": parts | {"latin_transcription": one.latin},
            "attendee_email": f"guest{one.number}@example.org",
            "company": "한국 연구원" if one.latin else "Institute of Measures",
            "country": "KR" if one.latin else "SE",
            "answers": [],
            **_validity(one.state),
        }
        if one.product == "regular":
            made["variation"] = self.variations["Student" if one.is_student else "Full"]
        if one.product == "speaker":
            made["seat"] = f"A-{one.number // 8 + 1}"
        if one.secret:
            made["secret"] = one.secret
        if one.number % 4 == 0:
            made["answers"] = [self._answer("Position", "연구위원")]
        elif one.product == "speaker" and one.number % 16 == 5:
            made["answers"] = [self._answer(*given) for given in GIVEN]
        return made

    def _answer(self, question: str, text: str) -> Record:
        return {"question": self.questions[question], "answer": text, "options": []}

    def _addon(self, added: Added) -> Record:
        item = self.items[ADDON_PRODUCTS[added]]
        made: Record = {"item": item, "variation": None, "price": "0.00", "addon_to": 1}
        if added is Added.LATER_DINNER:
            made["valid_from"] = TOMORROW.isoformat()
        return made | {"answers": []}

    def _change(self, one: ForumOrder, made: Record) -> None:
        """What happens to an order after it was placed."""
        change, main = self.server.of_event, made["positions"][0]["id"]
        for added, position in zip(one.added, made["positions"][1:], strict=True):
            if added is Added.BLOCKED_DINNER:
                change("POST", f"orderpositions/{position['id']}/add_block/", {"name": "api:host"})
            elif added is Added.CANCELLED_DINNER:
                change("DELETE", f"orderpositions/{position['id']}/")
        path = f"orders/{one.code}"
        match one.state:
            case State.BLOCKED:
                change("POST", f"orderpositions/{main}/add_block/", {"name": "api:host"})
            case State.NEW_SECRET:
                change("POST", f"orderpositions/{main}/regenerate_secrets/")
            case State.CANCELLED:
                change("POST", f"{path}/mark_canceled/", {"send_email": False})
            case State.EXPIRED:
                change("POST", f"{path}/mark_expired/")
            case _:
                pass

    def _secrets(self, people: int) -> list[str]:
        """The secrets of main tickets as they are now: some were replaced, some revoked."""
        found, page = dict[str, str](), 1
        while page:
            path = f"orders/?include_canceled_positions=true&page_size=50&page={page}"
            answer = self.server.of_event("GET", path)
            for order in answer["results"]:
                main = next(one for one in order["positions"] if one["positionid"] == 1)
                found[order["code"]] = main["secret"]
            page = page + 1 if answer["next"] else 0
        return [found[one.code] for one in forum_orders(people)]

    def _earlier_checkins(self) -> None:
        """Some who may enter came soon after eight, and half of those at the gate left again."""
        gate, press, _, _, opening = self.lists
        for one in forum_orders(len(self.secrets)):
            if one.state not in _ADMITTED:
                continue
            if one.number % 7 == 3:
                self._came(one, gate, "entry", minute=5)
                if one.number % 2:
                    self._came(one, gate, "exit", minute=40)
            if one.number % 5 == 2 and one.product in ("press", "speaker"):
                self._came(one, press, "entry", minute=10)
            if one.number % 9 == 4 and one.product != "press" and not one.is_student:
                self._came(one, opening, "entry", minute=15)

    def _came(self, one: ForumOrder, list_id: int, type_: str, minute: int) -> None:
        body = {
            "lists": [list_id],
            "secret": self.secrets[one.number],
            "type": type_,
            "datetime": EARLY.replace(hour=8, minute=minute).isoformat(),
            "questions_supported": False,
        }
        self.server.send("POST", "checkinrpc/redeem/", body)


def _validity(state: State) -> Record:
    found: Mapping[State, tuple[datetime | None, datetime | None]] = {
        State.VALID_LATER: (SOON, None),
        State.VALID_BEFORE: (None, YESTERDAY),
        State.VALID_NOW: (EARLY, TOMORROW),
    }
    valid_from, valid_until = found.get(state, (None, None))
    return {
        "valid_from": valid_from and valid_from.isoformat(),
        "valid_until": valid_until and valid_until.isoformat(),
    }


def _variation(value: Record) -> Record:
    return {"value": value, "active": True, "default_price": None, "position": 0}


def _lookup(kind: str, id_: int, name: str) -> Record:
    return {"lookup": [kind, str(id_), name]}


_ADMITTED = {State.PAID, State.ATTENTION, State.VALID_WHILE_PENDING}
