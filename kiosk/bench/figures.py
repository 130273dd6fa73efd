"""The result of a benchmark, and statistics for it."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure.

    `value` is in `unit`, `at_most` is its upper bound, `runs` the number of measurements, `at`
    the conditions.
    """

    what: str
    at: str
    value: float
    unit: str
    at_most: float
    runs: int

    @property
    def reached(self) -> bool:
        """Whether the figure is within its bound."""
        return self.value <= self.at_most

    def as_json(self) -> dict[str, Any]:
        """The figure as an object."""
        return {
            "what": self.what,
            "at": self.at,
            "value": round(self.value, 3),
            "unit": self.unit,
            "at_most": self.at_most,
            "reached": self.reached,
            "runs": self.runs,
        }


def median(values: Sequence[float]) -> float:
    """The median of some measurements."""
    return statistics.median(values)


def percentile(values: Sequence[float], fraction: float) -> float:
    """The smallest measurement that a `fraction` (0 to 1) of all do not exceed: nearest rank."""
    ordered = sorted(values)
    return ordered[max(0, -(-int(fraction * 1000) * len(ordered) // 1000) - 1)]


def machine() -> dict[str, Any]:
    """The platform, Python version, cores and load average of this machine."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load": load,
    }
