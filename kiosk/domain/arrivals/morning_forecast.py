"""The forecast of a morning: queues and waits, and what one more door or desk would change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from kiosk.domain.arrivals.arrival_curve import STEP
from kiosk.domain.arrivals.crowd import MorningPlan
from kiosk.domain.arrivals.quantiles import median
from kiosk.domain.arrivals.run_collection import (
    IntervalFigures,
    QueueCollection,
    QueueSummary,
    WaitCollection,
)
from kiosk.domain.arrivals.simulation import Staffing, crowds, run_desk, run_doors

# Seconds by which the wait of an interval has to become shorter to count as helped.
_NOTICED = 30.0


@dataclass(frozen=True, slots=True)
class Improvement:
    """One more door at an entrance, or one more desk (`entrance` is None).

    Medians in seconds before and after of the 90 % wait and of the longest wait at that queue;
    None where nobody came. `helps` are the first and the last interval in which the 90 % wait
    becomes shorter by half a minute; None where there is none.
    """

    entrance: int | None
    wait_90: tuple[float | None, float | None]
    longest: tuple[float | None, float | None]
    helps: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class MorningForecast:
    """All figures of a morning; both queues have the same intervals of five minutes."""

    door_intervals: tuple[IntervalFigures, ...]
    desk_intervals: tuple[IntervalFigures, ...]
    doors: QueueSummary
    desk: QueueSummary
    improvements: tuple[Improvement, ...]


def interval_count(plan: MorningPlan) -> int:
    """The number of intervals of five minutes; the last one may end after the end."""
    return ceil((plan.closes - plan.opens) / STEP)


def forecast_morning(
    plan: MorningPlan,
    staffing: Staffing,
    *,
    seed: int,
    runs: int,
    progress: Callable[[int, int], None] | None = None,
) -> MorningForecast:
    """Run the morning `runs` times, each run also with one more door and one more desk."""
    intervals, end = interval_count(plan), plan.closes - plan.opens
    doors = QueueCollection(intervals, sum(staffing.doors), end)
    desk = QueueCollection(intervals, staffing.desks, end)
    more_doors = [WaitCollection(intervals) for _ in staffing.doors]
    more_desks = WaitCollection(intervals)
    for number, crowd in enumerate(crowds(plan, seed, runs), 1):
        passed = run_doors(crowd, staffing.doors)
        doors.add(passed, crowd)
        desk.add(run_desk(crowd, passed, staffing.desks))
        more_desks.add(run_desk(crowd, passed, staffing.desks + 1))
        for entrance, waits in enumerate(more_doors):
            waits.add(run_doors(crowd, with_door(staffing, entrance).doors))
        if progress is not None:
            progress(number, runs)
    improvements = [
        _improvement(entrance, doors.waits, waits) for entrance, waits in enumerate(more_doors)
    ]
    return MorningForecast(
        doors.interval_figures(),
        desk.interval_figures(),
        doors.summary(),
        desk.summary(),
        (*improvements, _improvement(None, desk.waits, more_desks)),
    )


def with_door(staffing: Staffing, entrance: int, more: int = 1) -> Staffing:
    """The staffing with `more` doors at an entrance, or fewer where it is negative."""
    doors = list(staffing.doors)
    doors[entrance] += more
    return replace(staffing, doors=tuple(doors))


def _improvement(
    entrance: int | None, before: WaitCollection, after: WaitCollection
) -> Improvement:
    helped = [
        index
        for index, (slow, fast) in enumerate(
            zip(
                before.medians(lambda each: each.wait_90),
                after.medians(lambda each: each.wait_90),
                strict=True,
            )
        )
        if slow is not None and fast is not None and slow - fast >= _NOTICED
    ]
    return Improvement(
        entrance,
        (_wait_90(before), _wait_90(after)),
        (_longest(before), _longest(after)),
        (helped[0], helped[-1]) if helped else None,
    )


def _wait_90(waits: WaitCollection) -> float | None:
    return median(each.wait_90 for each in waits.total)


def _longest(waits: WaitCollection) -> float | None:
    return median(each.longest for each in waits.total)
