"""Facts as JSON arrays: the fields of `Fact` in their order, bytes as base64.

Fields at the end that are None are left out, and those that a newer version appends are ignored.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import MISSING, fields
from typing import Any

from kiosk.domain.journal.facts import Fact

_FIELDS = fields(Fact)
_TYPES = tuple(str(one.type) for one in _FIELDS)
_LEAST = sum(one.default is MISSING for one in _FIELDS)
_LARGEST_NUMBER = 2**63 - 1
_LONGEST_WORD = 500
_SIZES = {"body_digest": 32, "digest": 32, "signature": 64}


class FactInvalid(ValueError):
    """Values are not a fact."""


def to_json(fact: Fact) -> list[Any]:
    """A fact as an array."""
    values = [_written(getattr(fact, one.name)) for one in _FIELDS]
    while values[-1] is None:
        values.pop()
    return values


def from_json(values: object) -> Fact:
    """The fact in an array. Raises FactInvalid."""
    if not isinstance(values, list) or len(values) < _LEAST:
        raise FactInvalid
    given = zip(_FIELDS, _TYPES, values, strict=False)
    return Fact(*(_read(one.name, kind, value) for one, kind, value in given))


def size_of(fact: Fact) -> int:
    """About how many bytes a fact takes in a message."""
    return 500 + len(fact.body or "")


def without_body(fact: Fact) -> Fact:
    """The fact with its header and digests only."""
    values: Sequence[Any] = [
        None if one.name in ("body", "salt") else getattr(fact, one.name) for one in _FIELDS
    ]
    return Fact(*values)


def _written(value: Any) -> Any:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def _read(name: str, kind: str, value: Any) -> Any:
    if value is None and kind.endswith("None"):
        return None
    if kind.startswith("int"):
        if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
            raise FactInvalid(name)
        return value
    if not isinstance(value, str):
        raise FactInvalid(name)
    if kind.startswith("bytes"):
        return _bytes(name, value)
    if name != "body" and len(value) > _LONGEST_WORD:
        raise FactInvalid(name)
    return _encodable(name, value)


def _bytes(name: str, value: str) -> bytes:
    try:
        read = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise FactInvalid(name) from error
    if len(read) != _SIZES.get(name, len(read)):
        raise FactInvalid(name)
    return read


def _encodable(name: str, value: str) -> str:
    """The text; half a surrogate pair, which JSON can hold, is in no text of this program."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise FactInvalid(name) from error
    return value
