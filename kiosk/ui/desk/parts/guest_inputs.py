"""The fields of a guest in forms: the control of each kind, its text, and its value. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.fields.guest_field import FieldKind
from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.countries import read_country
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, FormField
from kiosk.ui.desk.parts.words.categories import with_category_options

# Not the field's own limit: a longer text is refused with a message instead of being cut off.
_SHORTEST_LIMIT = 200
_LONGEST_LIST = 1000


@dataclass(frozen=True, slots=True)
class _Control:
    """How a form shows and reads the values of a kind of field.

    `show` gives the text for a value, `read` the value of a text without surrounding space; it
    raises InvalidCell or ValueError. A `wide` control takes the whole width.
    """

    show: Callable[[Any, GuestFormatter], str] = lambda value, _: (
        "" if value is None else str(value)
    )
    read: Callable[[str], Any] = str
    wide: bool = False


def _read_list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _read_rank(text: str) -> int | None:
    try:
        return int(text) if text else None
    except ValueError as error:
        raise InvalidCell("desk.precedence.number") from error


_TEXT = _Control()
_LIST = _Control(lambda value, _: ", ".join(value), _read_list)
_CONTROLS: dict[FieldKind, _Control] = {
    FieldKind.KEY: _TEXT,
    FieldKind.NAME: _TEXT,
    FieldKind.LINE: _TEXT,
    FieldKind.PROSE: replace(_TEXT, wide=True),
    FieldKind.LIST: replace(_LIST, wide=True),
    FieldKind.FLAG: _Control(lambda value, _: "yes" if value else "", bool),
    FieldKind.RANK: replace(_TEXT, read=_read_rank),
    FieldKind.MOMENT: _TEXT,
    FieldKind.CATEGORY: _TEXT,
    FieldKind.COUNTRY: _Control(
        lambda value, formatter: formatter.country(value) if value else "",
        lambda text: read_country(text) if text else "",
    ),
    FieldKind.LANGUAGES: _LIST,
    FieldKind.EMAIL: _TEXT,
    FieldKind.PHONE: _TEXT,
    FieldKind.NAME_ORDER: _TEXT,
    FieldKind.STATUS: _TEXT,
    FieldKind.SESSIONS: _TEXT,
    FieldKind.EXTRA: _TEXT,
}


def as_text(guest: Guest, name: str, formatter: GuestFormatter) -> str:
    """The text in the control of a guest's field."""
    return _CONTROLS[GUEST_FIELDS[name].kind].show(getattr(guest, name), formatter)


def read_typed(name: str, typed: str) -> Any:
    """The value of a field whose control holds `typed`. Raises InvalidCell, about the field."""
    try:
        return _CONTROLS[GUEST_FIELDS[name].kind].read(typed.strip())
    except InvalidCell as error:
        raise error.about(name) from None


def as_control(
    entry: FormField, name: str, categories: tuple[str, ...], formatter: GuestFormatter
) -> FormField:
    """The entry with the control of a field's kind; `categories` are the options of a category."""
    field = GUEST_FIELDS[name]
    most = _LONGEST_LIST if field.kind is FieldKind.LIST else field.limit
    entry = replace(
        entry, limit=max(_SHORTEST_LIMIT, most), wide=entry.wide or _CONTROLS[field.kind].wide
    )
    if field.kind is FieldKind.FLAG:
        return replace(entry, kind="check", options=(DeskAction("yes", formatter.field(name)),))
    if field.kind is FieldKind.CATEGORY:
        return with_category_options(categories, entry, formatter)
    return entry
