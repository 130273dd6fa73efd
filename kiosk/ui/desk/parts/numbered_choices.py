"""Choosing in a form by digits, which stand on its options. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.ui.desk.parts.props import FormField, LineProps

_DIGITS = "123456789"
_CHOSEN_FROM = frozenset({"choice", "check"})


def numbered(entries: Iterable[FormField]) -> tuple[FormField, ...]:
    """The fields with digits as the keys of their options, counted through the form up to 9."""
    digits = iter(_DIGITS)
    return tuple(_with_digits(one, digits) for one in entries)


def numbered_lines(lines: Iterable[LineProps]) -> tuple[LineProps, ...]:
    """The same for lines with a button."""
    digits = iter(_DIGITS)
    return tuple(replace(one, key=next(digits, "") if one.action else "") for one in lines)


def chosen_by(entries: Iterable[FormField], key: str) -> tuple[str, str] | None:
    """The field and the answer that a digit means; None for none."""
    fields = (one for one in entries if one.kind in _CHOSEN_FROM)
    found = ((one, option.id) for one in fields for option in one.options if option.key == key)
    field, option = next(found, (None, ""))
    if field is None or not key:
        return None
    taken_back = field.kind == "check" and field.value == option
    return field.id, "" if taken_back else option


def _with_digits(entry: FormField, digits: Iterator[str]) -> FormField:
    if entry.kind not in _CHOSEN_FROM:
        return entry
    return replace(
        entry, options=tuple(replace(one, key=next(digits, "")) for one in entry.options)
    )
