"""What one run tells of one queue, in all and in intervals of five minutes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.domain.arrivals.arrival_curve import STEP
from kiosk.domain.arrivals.quantiles import quantile
from kiosk.domain.arrivals.queueing import QueueTrace

WAIT_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class WaitFigures:
    """The waits of people, in seconds: the longest, and the one that 90 % do not exceed."""

    longest: float
    wait_90: float


def wait_figures(waits: Sequence[float]) -> WaitFigures | None:
    """The figures of waits in any order; None where nobody came."""
    if not waits:
        return None
    ordered = sorted(waits)
    return WaitFigures(ordered[-1], quantile(ordered, WAIT_SHARE))


def waits_by_interval(trace: QueueTrace, intervals: int) -> list[WaitFigures | None]:
    """The waits of those who came in each interval."""
    waits, bounds = trace.waits(), _bounds(trace.arrivals, intervals)
    return [wait_figures(waits[first:last]) for first, last in pairwise(bounds)]


def arrivals_by_interval(trace: QueueTrace, intervals: int) -> list[int]:
    """How many came in each interval."""
    bounds = _bounds(trace.arrivals, intervals)
    return [last - first for first, last in pairwise(bounds)]


def longest_queues(trace: QueueTrace, intervals: int) -> list[int]:
    """The most people who waited at one moment of each interval, over all stations."""
    begun, bounds = sorted(trace.begins), _bounds(trace.arrivals, intervals)
    found = []
    for index in range(intervals):
        served = bisect_right(begun, index * STEP)
        most = bounds[index] - served
        for number in range(bounds[index], bounds[index + 1]):
            arrival = trace.arrivals[number]
            while served < len(begun) and begun[served] <= arrival:
                served += 1
            most = max(most, number + 1 - served)
        found.append(max(0, most))
    return found


def waiting_at(trace: QueueTrace, moment: float) -> int:
    """How many came before a moment and were not being served by then."""
    return sum(
        begin > moment
        for begin, arrival in zip(trace.begins, trace.arrivals, strict=True)
        if arrival < moment
    )


def use_by_interval(trace: QueueTrace, servers: int, intervals: int) -> list[float]:
    """The share of each interval in which servers were busy, 0 to 1."""
    busy = [0.0] * intervals
    for begin, end in zip(trace.begins, trace.ends, strict=True):
        index = int(begin // STEP)
        while index < intervals and index * STEP < end:
            busy[index] += min(end, (index + 1) * STEP) - max(begin, index * STEP)
            index += 1
    return [seconds / (STEP * servers) for seconds in busy]


def _bounds(arrivals: Sequence[float], intervals: int) -> list[int]:
    return [bisect_left(arrivals, index * STEP) for index in range(intervals + 1)]
