"""Digits as shortcuts of the options of a form. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.ui.desk.parts.props import FormField, LineProps

_DIGITS = "123456789"
_CHOSEN_FROM = frozenset({"choice", "check"})


def numbered(entries: Iterable[FormField]) -> tuple[FormField, ...]:
    """The fields with the digits 1 to 9 as keys of their options, in the order of the form."""
    digits = iter(_DIGITS)
    return tuple(_with_digits(one, digits) for one in entries)


def numbered_lines(lines: Iterable[LineProps]) -> tuple[LineProps, ...]:
    """The lines with the digits 1 to 9 as keys of their buttons."""
    digits = iter(_DIGITS)
    return tuple(replace(one, key=next(digits, "") if one.action else "") for one in lines)


def choice_of_key(entries: Iterable[FormField], key: str) -> tuple[str, str] | None:
    """The field and the answer that a digit selects; None for none."""
    fields = (one for one in entries if one.kind in _CHOSEN_FROM)
    found = ((one, option.id) for one in fields for option in one.options if option.key == key)
    field, option = next(found, (None, ""))
    if field is None or not key:
        return None
    is_unchecked = field.kind == "check" and field.value == option
    return field.id, "" if is_unchecked else option


def _with_digits(entry: FormField, digits: Iterator[str]) -> FormField:
    if entry.kind not in _CHOSEN_FROM:
        return entry
    return replace(
        entry, options=tuple(replace(one, key=next(digits, "")) for one in entry.options)
    )
