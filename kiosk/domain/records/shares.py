"""Shares: how many came of those who were expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """How many were expected of a category or a delegation, and how many came."""

    name: str
    expected: int
    arrived: int

    @property
    def percent(self) -> str:
        """Arrived of expected, for people; nothing where nobody was expected."""
        return f"{100 * self.arrived / self.expected:.1f} %" if self.expected else ""


def shares(expected: Mapping[str, int], arrived: Mapping[str, int]) -> tuple[Share, ...]:
    """One for each name that either knows, in order of the names."""
    return tuple(
        Share(name, expected.get(name, 0), arrived.get(name, 0))
        for name in sorted(expected.keys() | arrived.keys())
    )
