"""How long one service takes: equally likely samples, recorded or assumed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import exp, inf, log, sqrt
from statistics import NormalDist, fmean

# Of durations that are assumed: the standard deviation over the mean.
_VARIATION = 0.5
_SAMPLES = 200


@dataclass(frozen=True, slots=True)
class ServiceTime:
    """Samples in seconds, each as likely as the others; `recorded` is how many were measured."""

    samples: tuple[float, ...]
    recorded: int = 0

    @property
    def mean(self) -> float:
        """The mean in seconds."""
        return fmean(self.samples)


@dataclass(frozen=True, slots=True)
class ServiceTimes:
    """The durations at a door (`scan`, `search`, and for a `badge` in addition) and at a `desk`."""

    scan: ServiceTime
    search: ServiceTime
    badge: ServiceTime
    desk: ServiceTime


def assumed(mean: float) -> ServiceTime:
    """A log-normal distribution with that mean and half of it as standard deviation."""
    sigma = sqrt(log(1 + _VARIATION**2))
    levels = [(index + 0.5) / _SAMPLES for index in range(_SAMPLES)]
    shape = [exp(sigma * NormalDist().inv_cdf(level)) for level in levels]
    return ServiceTime(tuple(mean * value / fmean(shape) for value in shape))


def recorded(seconds: Iterable[float]) -> ServiceTime:
    """The distribution of measured durations, at least one."""
    samples = tuple(sorted(seconds))
    return ServiceTime(samples, len(samples))


def busy_gaps(passes: Iterable[tuple[float, bool]], most: float, row: int) -> list[float]:
    """The seconds between passes at one door while people waited there.

    `passes` are moments in seconds, in any order, and whether a badge was printed; the gap after
    such a pass is left out. A gap counts in a row of at least `row` gaps none of which is longer
    than `most` seconds: longer ones mean that nobody waited.
    """
    found: list[float] = []
    gaps: list[tuple[float, bool]] = []
    for (earlier, printed), (later, _) in pairwise([*sorted(passes), (inf, False)]):
        if later - earlier <= most:
            gaps.append((later - earlier, printed))
            continue
        if len(gaps) >= row:
            found += [gap for gap, has_badge in gaps if not has_badge]
        gaps = []
    return found
