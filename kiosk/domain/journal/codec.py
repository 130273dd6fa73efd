"""Conversion of records to and from JSON values, by their type annotations."""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from kiosk.domain.records.unknown_values import member_of

# What a JSON value becomes, by the type of the field; all others are used as they are.
_CONVERSIONS: dict[Any, Callable[[Any], Any]] = {
    tuple: tuple,
    dict: dict,
    datetime: datetime.fromisoformat,
    float: float,
}

R = TypeVar("R")


def to_json(value: object) -> Any:
    """A JSON value for one field: times as ISO 8601 with offset, tuples as lists."""
    if value.__class__ is str:
        return value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    return value


def fields_of(record: Any) -> dict[str, Any]:
    """Every field of a record that differs from its default, as JSON values."""
    defaults = _defaults(record.__class__)
    return {
        name: to_json(value)
        for name, default in defaults.items()
        if (value := getattr(record, name)) is not default and value != default
    }


def differing(before: Any, after: Any) -> dict[str, Any]:
    """The fields of `after` that differ from `before`, as JSON values."""
    return {
        name: to_json(value)
        for name in _defaults(after.__class__)
        if (value := getattr(after, name)) != getattr(before, name)
    }


def record_from(kind: Callable[..., R], fields: Mapping[str, Any]) -> R:
    """A record from JSON values.

    Unknown fields are ignored and unknown values of an enumeration kept: a newer version may
    have written them.
    """
    readers = _readers(kind)
    return kind(**{name: readers[name](value) for name, value in fields.items() if name in readers})


def read(kind: Callable[..., R], text: str) -> R:
    """A record from the JSON text in the store."""
    return record_from(kind, json.loads(text))


@cache
def _defaults(kind: Callable[..., Any]) -> dict[str, Any]:
    blank = kind()
    return {field.name: getattr(blank, field.name) for field in dataclasses.fields(blank)}


@cache
def _readers(kind: Callable[..., Any]) -> dict[str, Callable[[Any], Any]]:
    return {name: _reader(hint) for name, hint in get_type_hints(kind).items()}


def _reader(hint: Any) -> Callable[[Any], Any]:
    origin = get_origin(hint)
    if origin in (types.UnionType, Union):
        inner = next(_reader(arm) for arm in get_args(hint) if arm is not type(None))
        return lambda value: None if value is None else inner(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return partial(member_of, hint)
    return _CONVERSIONS.get(origin or hint, lambda value: value)
