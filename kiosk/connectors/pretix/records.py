"""The records of pretix that are used, read out of its JSON: texts, products, check-in lists."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Direction
from kiosk.store.connectors.systems import SystemTicket, digest_of_code
from kiosk.usecases.connectors.foreign_checkins import SystemCheckin

Record = Mapping[str, Any]

# What divides a list in one cell: a label must hold none of it.
_SEPARATORS = re.compile(r"[\s,;、，；/|]+")


@dataclass(frozen=True, slots=True)
class PretixCopy:
    """What was read of an event: `orders` are all of them, or those that changed.

    `generated` is when the server made the first page of orders, in ISO 8601.
    """

    event: Record
    items: Sequence[Record] = ()
    categories: Sequence[Record] = ()
    questions: Sequence[Record] = ()
    lists: Sequence[Record] = ()
    dates: Sequence[Record] = ()
    orders: Sequence[Record] = ()
    generated: str = ""


@dataclass(frozen=True, slots=True)
class CheckinList:
    """A check-in list: whom it admits, and how often.

    `products` are ids, None for all; with `matches_addons` a main ticket stands for its add-ons.
    `part` is the id of the date in a series, empty for all.
    """

    id: str
    name: str
    products: frozenset[str] | None
    part: str = ""
    reentry: Reentry = Reentry.ONCE
    exits_at: datetime | None = None
    rules: Mapping[str, Any] = field(default_factory=dict)
    matches_addons: bool = False

    def accepts(self, ticket: SystemTicket) -> bool:
        """Whether a ticket is for this list, by its product and its date."""
        in_products = self.products is None or ticket.product in self.products
        return in_products and self.part in ("", ticket.part)


def text_in(value: Any, language: str) -> str:
    """A text of pretix in a language, or a plain one; empty if there is none."""
    if isinstance(value, Mapping):
        return str(value.get(language) or "").strip()
    return str(value or "").strip()


def any_text(value: Any) -> str:
    """A text in Korean, else in English, else in any language."""
    if not isinstance(value, Mapping):
        return text_in(value, "")
    found = [value.get("ko"), value.get("en"), *value.values()]
    return next((str(one).strip() for one in found if one), "")


def label_of(value: Any) -> str:
    """A name that can stand in a list within one cell."""
    return _SEPARATORS.sub(" ", any_text(value)).strip()


def product_labels(items: Sequence[Record]) -> dict[str, str]:
    """The name of each product by its id; of equal names all but the first have their id."""
    labels: dict[str, str] = {}
    for item in items:
        id_, label = str(item.get("id")), label_of(item.get("name")) or f"#{item.get('id')}"
        taken = label.casefold() in {other.casefold() for other in labels.values()}
        labels[id_] = f"{label} #{id_}" if taken else label
    return labels


def addon_products(copy: PretixCopy) -> frozenset[str]:
    """The ids of products that are sold as add-ons to others."""
    categories = {one.get("id") for one in copy.categories if one.get("is_addon")}
    return frozenset(str(one.get("id")) for one in copy.items if one.get("category") in categories)


def checkin_list(record: Record) -> CheckinList:
    """The check-in list of a record."""
    products = frozenset(map(str, record.get("limit_products") or ()))
    reentry = Reentry.ONCE
    if record.get("allow_multiple_entries"):
        reentry = Reentry.MANY
    elif record.get("allow_entry_after_exit"):
        reentry = Reentry.AFTER_EXIT
    return CheckinList(
        id=str(record.get("id")),
        name=any_text(record.get("name")),
        products=None if record.get("all_products") else products,
        part=str(record.get("subevent") or ""),
        reentry=reentry,
        exits_at=moment_of(record.get("exit_all_at")),
        rules=record.get("rules") or {},
        matches_addons=bool(record.get("addon_match")),
    )


def moment_of(value: Any) -> datetime | None:
    """A time with its offset; None for none, or for a text that is no time with an offset."""
    try:
        moment = datetime.fromisoformat(str(value or ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def positions_of(order: Record) -> list[Record]:
    """The positions of an order that have a ticket."""
    found = order.get("positions")
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def ticket_key(order: Record, position: Record) -> str:
    """The key of a ticket: the code of its order and its number within it."""
    return f"{order.get('code')}-{position.get('positionid')}"


def tickets_of_order(order: Record) -> list[SystemTicket]:
    """The tickets of an order, each with its main ticket if it is an add-on."""
    positions = positions_of(order)
    keys = {one.get("id"): ticket_key(order, one) for one in positions}
    return [
        SystemTicket(
            ticket_key(order, one),
            keys.get(one.get("addon_to"), "") if one.get("addon_to") else "",
            str(one.get("item")),
            str(one.get("subevent") or ""),
            digest_of_code(str(one.get("secret") or "")),
        )
        for one in positions
    ]


def checkins_of_order(order: Record) -> list[SystemCheckin]:
    """The check-ins of an order at all lists, without those that have no time or no id."""
    return [
        SystemCheckin(
            str(one["id"]),
            str(at.get("secret") or ""),
            str(one.get("list")),
            moment,
            Direction.EXIT if one.get("type") == "exit" else Direction.ENTRY,
        )
        for at in positions_of(order)
        for one in at.get("checkins") or ()
        if (moment := moment_of(one.get("datetime"))) and one.get("id")
    ]
