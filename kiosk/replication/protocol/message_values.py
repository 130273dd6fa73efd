"""Reads the values in messages, which a peer may have made of anything."""

from __future__ import annotations

from typing import Any

from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol import fact_codec
from kiosk.replication.protocol.places import Places

MOST_DEVICES = 10_000
_LARGEST_NUMBER = 2**63 - 1
_LONGEST_WORD = 500
_MOST_PLACES = 10_000


def number(value: Any) -> int:
    """A number from 0. Raises ValueError or TypeError."""
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise ValueError(value)
    return value


def word(value: Any) -> str:
    """A short text. Raises ValueError or TypeError."""
    if not isinstance(value, str) or len(value) > _LONGEST_WORD:
        raise ValueError(value)
    value.encode()  # raises UnicodeEncodeError, a ValueError, on half a surrogate pair
    return value


def flag(value: Any) -> bool:
    """True or false. Raises ValueError or TypeError."""
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def words(value: Any, most: int = MOST_DEVICES) -> tuple[str, ...]:
    """A list of short texts. Raises ValueError or TypeError."""
    if not isinstance(value, list) or len(value) > most:
        raise ValueError(value)
    return tuple(map(word, value))


def vector(value: Any) -> dict[str, int]:
    """A version vector. Raises ValueError or TypeError."""
    if not isinstance(value, dict) or len(value) > MOST_DEVICES:
        raise ValueError(value)
    return {word(device): number(sequence) for device, sequence in value.items()}


def places(value: Any) -> Places:
    """Places of facts. Raises ValueError or TypeError."""
    if not isinstance(value, list) or len(value) > _MOST_PLACES:
        raise ValueError(value)
    return tuple((word(device), number(first), number(last)) for device, first, last in value)


def facts(value: Any) -> tuple[Fact, ...]:
    """Facts. Raises ValueError or TypeError."""
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(fact_codec.from_json, value))
