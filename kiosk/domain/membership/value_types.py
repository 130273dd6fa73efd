"""Checks of JSON values by the type annotations of records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

Check = Callable[[Any], bool]
_LARGEST = 2**63 - 1


def has_types(record: type, body: Mapping[str, Any]) -> bool:
    """Whether the values of a record's fields are as they are written for it."""
    checks = _checks(record)
    return all(name not in checks or checks[name](value) for name, value in body.items())


@cache
def _checks(record: type) -> dict[str, Check]:
    return {name: _check_of(hint) for name, hint in get_type_hints(record).items()}


def _check_of(hint: Any) -> Check:
    """The check of a JSON value for a field of that type."""
    if get_origin(hint) is UnionType:
        inner = [_check_of(arm) for arm in get_args(hint) if arm is not NoneType]
        return lambda value: value is None or any(check(value) for check in inner)
    if get_origin(hint) is tuple:
        return is_texts
    if get_origin(hint) is dict:
        return is_text_by_text
    if isinstance(hint, type) and issubclass(hint, Enum):
        return is_text
    return _PLAIN_CHECKS[hint]


def is_text(value: Any) -> bool:
    """Whether a value is a text."""
    return isinstance(value, str)


def is_integer(value: Any) -> bool:
    """Whether a value is an integer that the store can hold."""
    return type(value) is int and abs(value) <= _LARGEST


def is_integer_or_none(value: Any) -> bool:
    """Whether a value is an integer that the store can hold, or null."""
    return value is None or is_integer(value)


def is_number(value: Any) -> bool:
    """Whether a value is a number."""
    return isinstance(value, float) or is_integer(value)


def is_flag(value: Any) -> bool:
    """Whether a value is true or false."""
    return isinstance(value, bool)


def is_moment(value: Any) -> bool:
    """Whether a value is a time in ISO 8601 with its offset."""
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except (TypeError, ValueError):
        return False


def is_texts(value: Any) -> bool:
    """Whether a value is a list of texts."""
    return isinstance(value, list) and all(map(is_text, value))


def is_integer_by_text(value: Any) -> bool:
    """Whether a value has integers by name."""
    return isinstance(value, dict) and all(map(is_integer, value.values()))


def is_text_by_text(value: Any) -> bool:
    """Whether a value has texts by name."""
    return isinstance(value, dict) and all(map(is_text, value.values()))


def is_pairs_by_text(value: Any) -> bool:
    """Whether a value has by name a list of two: an integer, and one that may be null."""
    return isinstance(value, dict) and all(map(_is_pair, value.values()))


def _is_pair(value: Any) -> bool:
    is_two = isinstance(value, list) and len(value) == 2
    return is_two and is_integer(value[0]) and is_integer_or_none(value[1])


_PLAIN_CHECKS: dict[Any, Check] = {
    str: is_text,
    int: is_integer,
    float: is_number,
    bool: is_flag,
    datetime: is_moment,
}
