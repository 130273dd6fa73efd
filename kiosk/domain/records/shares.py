"""Shares of arrived among expected guests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """The numbers of expected and of arrived guests of a category or a delegation."""

    name: str
    expected: int
    arrived: int

    @property
    def absent(self) -> int:
        """The number of expected guests who have not arrived."""
        return self.expected - self.arrived

    @property
    def percent(self) -> str:
        """The percentage of arrived guests, for display; empty where nobody was expected."""
        return f"{100 * self.arrived / self.expected:.1f} %" if self.expected else ""


def shares(expected: Mapping[str, int], arrived: Mapping[str, int]) -> tuple[Share, ...]:
    """A share for each name in either, in order of the names."""
    return tuple(
        Share(name, expected.get(name, 0), arrived.get(name, 0))
        for name in sorted(expected.keys() | arrived.keys())
    )
