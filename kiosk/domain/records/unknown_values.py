"""Values of enumerations that a newer version wrote: kept as they are, equal to no known one."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TypeVar

E = TypeVar("E", bound=Enum)


def member_of(kind: type[E], value: object) -> E:
    """The member with that value. For an unknown text, a stand-in that keeps it.

    A stand-in is written back with its own value, equals no member, and is None for `known`. What
    people type is read with `kind(value)` instead, which raises ValueError.
    """
    try:
        return kind(value)
    except ValueError:
        if not isinstance(value, str) or not issubclass(kind, str):
            raise
        unknown = str.__new__(kind, value)
        unknown._name_ = unknown._value_ = value
        return unknown


def known(member: E) -> E | None:
    """The member itself; None for the stand-in of a value that this version does not know."""
    try:
        return type(member)(member.value)
    except ValueError:
        return None


def known_or_other(values: Iterable[str], value: str) -> str:
    """The last part of a message id: the value where it is among the known ones, else `other`."""
    return value if value in tuple(values) else "other"
