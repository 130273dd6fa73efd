"""The rules of check-in lists as this program evaluates them.

Products, variations and dates have ids at pretix; here a guest has the names of theirs, and an
event of several dates has no one time at which it begins.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.connectors.pretix.records import (
    CheckinList,
    PretixCopy,
    Record,
    label_of,
    product_labels,
)

_OF_ADDON = "{} of the add-on"
_OF_DATE = "{} of the ticket"
_MOMENTS = ("date_from", "date_to", "date_admission")


def variation_labels(items: Sequence[Record]) -> dict[str, str]:
    """The name of each variation by its id; of equal names all but the first have their id."""
    labels: dict[str, str] = {}
    for variation in (one for item in items for one in item.get("variations") or ()):
        id_, label = str(variation.get("id")), label_of(variation.get("value"))
        taken = not label or label.casefold() in {one.casefold() for one in labels.values()}
        labels[id_] = f"{label} #{id_}".strip() if taken else label
    return labels


def rule_text(copy: PretixCopy, one: CheckinList, *, enrols: bool) -> str:
    """The rule of a check-in list as JSON, empty for none.

    A list that `enrols` admits add-ons, of which a guest here has not the product: with one product
    on the list it is known, else the rule asks for what is not known and admits nobody.
    """
    if not one.rules:
        return ""
    products = one.products if enrols else None
    made = _Rewriting(product_labels(copy.items), variation_labels(copy.items), _times(copy, one))
    logic = made.logic(one.rules, products)
    whole = {"and": [logic]} if isinstance(logic, bool) else logic
    return json.dumps(whole, sort_keys=True, ensure_ascii=False)


def _times(copy: PretixCopy, one: CheckinList) -> Mapping[str, str] | None:
    """The times of the event or of the list's date; None where each ticket's date has its own."""
    source: Record | None = copy.event
    if one.part:
        source = next((date for date in copy.dates if str(date.get("id")) == one.part), None)
    elif copy.event.get("has_subevents"):
        return None
    if source is None:
        return None
    begins = source.get("date_from")
    found = {name: source.get(name) or begins for name in _MOMENTS}
    return {name: str(value) for name, value in found.items() if value}


@dataclass(frozen=True, slots=True)
class _Rewriting:
    products: Mapping[str, str]
    variations: Mapping[str, str]
    times: Mapping[str, str] | None

    def logic(self, node: Any, of_addons: frozenset[str] | None) -> Any:
        """A part of a rule; `of_addons` are the products of a list of add-ons."""
        if isinstance(node, list):
            return [self.logic(one, of_addons) for one in node]
        if not isinstance(node, Mapping):
            return node
        if of_addons is not None and len(of_addons) == 1:
            known = _known(node, next(iter(of_addons)))
            if known is not None:
                return known
        return {name: self._values(name, values, of_addons) for name, values in node.items()}

    def _values(self, operator: str, values: Any, of_addons: frozenset[str] | None) -> Any:
        given = values if isinstance(values, list) else [values]
        if operator == "lookup" and len(given) == 3:
            names = {"product": self.products, "variation": self.variations}.get(str(given[0]))
            key = str(given[1])
            return [given[0], key, names.get(key, f"#{key}") if names is not None else given[2]]
        if operator == "buildTime" and given[:1] and given[0] in _MOMENTS:
            if self.times is None:
                return [_OF_DATE.format(given[0])]
            at = self.times.get(given[0])
            return ["custom", at] if at else [given[0]]
        if operator == "var" and of_addons is not None and given[0] in ("product", "variation"):
            return [_OF_ADDON.format(given[0])]
        return self.logic(values, of_addons)


def _known(node: Mapping[str, Any], product: str) -> bool | None:
    """Whether a condition about the product holds for this one; None for any other condition."""
    operator, values = next(iter(node.items()), ("", None))
    if operator not in ("inList", "==", "!=") or not isinstance(values, list) or len(values) != 2:
        return None
    if values[0] not in ({"var": "product"}, {"var": ["product"]}):
        return None
    members = values[1].get("objectList") if isinstance(values[1], Mapping) else None
    found = [one.get("lookup") for one in members or [values[1]] if isinstance(one, Mapping)]
    if not all(isinstance(one, list) and len(one) == 3 for one in found):
        return None
    is_in = product in {str(one[1]) for one in found if one}
    return is_in is not (operator == "!=")
