"""The fields of a guest in forms: which control each kind has, its text, and its value. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.guest_field import FieldKind
from kiosk.domain.records.guest_fields import GUEST_FIELDS
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.countries import read_country
from kiosk.ui.desk.parts.categories import chosen_from
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, FormField

# A text that is too long for its field is refused with a sentence, and not cut while it is typed.
_SHORTEST_LIMIT = 200
_LONGEST_LIST = 1000
_LISTS = frozenset({FieldKind.LIST, FieldKind.LANGUAGES})
_WIDE = frozenset({FieldKind.LIST, FieldKind.PROSE})


def as_text(guest: Guest, name: str, formatter: GuestFormatter) -> str:
    """What the control of a field holds for a guest."""
    value, kind = getattr(guest, name), GUEST_FIELDS[name].kind
    if kind in _LISTS:
        return ", ".join(value)
    if kind is FieldKind.FLAG:
        return "yes" if value else ""
    if kind is FieldKind.COUNTRY:
        return formatter.country(value) if value else ""
    return "" if value is None else str(value)


def read_typed(name: str, typed: str) -> Any:
    """The value of a field whose control holds `typed`. Raises InvalidCell, about the field."""
    text, kind = typed.strip(), GUEST_FIELDS[name].kind
    if kind in _LISTS:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if kind is FieldKind.FLAG:
        return bool(text)
    try:
        if kind is FieldKind.COUNTRY:
            return read_country(text) if text else ""
        if kind is FieldKind.RANK:
            return int(text) if text else None
    except InvalidCell as error:
        raise error.about(name) from None
    except ValueError as error:
        raise InvalidCell("front.precedence.number").about(name) from error
    return text


def as_control(
    entry: FormField, name: str, categories: tuple[str, ...], formatter: GuestFormatter
) -> FormField:
    """The entry with the control of a field's kind; `categories` are offered for a category."""
    field = GUEST_FIELDS[name]
    most = _LONGEST_LIST if field.kind is FieldKind.LIST else field.limit
    entry = replace(entry, limit=max(_SHORTEST_LIMIT, most), wide=entry.wide or field.kind in _WIDE)
    if field.kind is FieldKind.FLAG:
        return replace(entry, kind="check", options=(DeskAction("yes", formatter.field(name)),))
    return chosen_from(categories, entry, formatter) if field.kind is FieldKind.CATEGORY else entry
