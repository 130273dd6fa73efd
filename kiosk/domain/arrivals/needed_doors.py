"""The smallest number of doors that keeps waits below a limit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from kiosk.domain.arrivals.crowd import Crowd, MorningPlan
from kiosk.domain.arrivals.quantiles import median, quantile
from kiosk.domain.arrivals.queue_figures import WAIT_SHARE
from kiosk.domain.arrivals.simulation import crowds, run_doors

MOST_DOORS = 200
# The number of runs that decide where the result is far from the limit.
_FEW = 20
_FAR = 0.25

_Waits = tuple[float, ...]
"""The 90 % wait in seconds over all entrances, then of each entrance."""


def needed_doors(
    plan: MorningPlan, start: Sequence[int], limit: float, *, seed: int, runs: int
) -> tuple[int, ...] | None:
    """Doors at each entrance such that 90 % of guests wait at most `limit` seconds.

    Of several entrances the one where people wait longest gets the next door, from the number
    `start` on; or where the limit holds already, the one where they wait least gives one away.
    None where `MOST_DOORS` do not suffice.
    """
    first = list(crowds(plan, seed, min(_FEW, runs)))  # the same for every number of doors

    @cache
    def waits(doors: tuple[int, ...]) -> _Waits:
        few = _wait_90(first, doors)
        if runs <= _FEW or abs(few[0] - limit) > _FAR * limit:
            return few
        return _wait_90(crowds(plan, seed, runs), doors)

    doors = tuple(start)
    if len(doors) == 1:
        return _fewest(lambda number: waits((number,))[0] <= limit, doors[0])
    while waits(doors)[0] > limit:
        if sum(doors) >= MOST_DOORS:
            return None
        each = waits(doors)[1:]
        doors = _changed(doors, each.index(max(each)), 1)
    while fewer := _with_one_less(doors, waits(doors)[1:]):
        if waits(fewer)[0] > limit:
            break
        doors = fewer
    return doors


def _fewest(suffices: Callable[[int], bool], start: int) -> tuple[int, ...] | None:
    """The smallest number that suffices, by doubling and then by bisection."""
    low, high = 0, start
    while not suffices(high):
        if high >= MOST_DOORS:
            return None
        low, high = high, min(2 * high, MOST_DOORS)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if suffices(middle) else (middle, high)
    return (high,)


def _with_one_less(doors: tuple[int, ...], waits: Sequence[float]) -> tuple[int, ...] | None:
    spare = [(wait, index) for index, wait in enumerate(waits) if doors[index] > 1]
    return _changed(doors, min(spare)[1], -1) if spare else None


def _changed(doors: tuple[int, ...], entrance: int, more: int) -> tuple[int, ...]:
    return tuple(n + more if index == entrance else n for index, n in enumerate(doors))


def _wait_90(mornings: Iterable[Crowd], doors: tuple[int, ...]) -> _Waits:
    """The medians over the runs; 0 where nobody came."""
    found: list[list[float]] = [[] for _ in range(len(doors) + 1)]
    for crowd in mornings:
        trace = run_doors(crowd, doors)
        waits = trace.waits()
        each: list[list[float]] = [waits, *([] for _ in doors)]
        if len(doors) > 1:
            for wait, station in zip(waits, trace.stations, strict=True):
                each[station + 1].append(wait)
        for total, some in zip(found, each, strict=True):
            if some:
                total.append(quantile(sorted(some), WAIT_SHARE))
    return tuple(median(total) or 0.0 for total in found)
