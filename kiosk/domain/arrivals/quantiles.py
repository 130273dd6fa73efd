"""Quantiles of samples, by nearest rank."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil


def quantile(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of the ascending values do not exceed.

    Raises IndexError where there are no values.
    """
    return ordered[max(0, ceil(share * len(ordered) - 1e-9) - 1)]


@dataclass(frozen=True, slots=True)
class Spread:
    """The median over all runs, and the range that holds 90 % of them."""

    low: float
    median: float
    high: float


def spread(values: Iterable[float]) -> Spread | None:
    """The spread of values in any order; None where there are none."""
    ordered = sorted(values)
    if not ordered:
        return None
    return Spread(quantile(ordered, 0.05), quantile(ordered, 0.5), quantile(ordered, 0.95))


def median(values: Iterable[float]) -> float | None:
    """The median of values in any order; None where there are none."""
    found = spread(values)
    return None if found is None else found.median
