"""Collects the figures of many runs, and takes their medians."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.domain.arrivals import queue_figures
from kiosk.domain.arrivals.crowd import Crowd
from kiosk.domain.arrivals.quantiles import Spread, median, quantile, spread
from kiosk.domain.arrivals.queue_figures import WaitFigures
from kiosk.domain.arrivals.queueing import QueueTrace


@dataclass(frozen=True, slots=True)
class IntervalFigures:
    """Medians over all runs for five minutes; `queue_90` is not exceeded in 90 % of the runs.

    Waits in seconds are those of people who came in it; None where nobody did. `use` is the mean
    share of time in which servers were busy.
    """

    arrivals: float
    queue: float
    queue_90: float
    longest_wait: float | None
    wait_90: float | None
    use: float


@dataclass(frozen=True, slots=True)
class QueueSummary:
    """One queue over the whole morning; waits in seconds, None where nobody came.

    `waiting` are those who still waited at the end. `vip_90` is the wait that 90 % of VIPs do not
    exceed.
    """

    people: Spread
    longest_queue: Spread
    longest_wait: Spread | None
    wait_90: Spread | None
    vip_90: Spread | None
    waiting: Spread


@dataclass(slots=True)
class WaitCollection:
    """The waits of one queue in many runs."""

    intervals: int
    total: list[WaitFigures] = field(default_factory=list)
    by_interval: list[list[WaitFigures | None]] = field(default_factory=list)

    def add(self, trace: QueueTrace) -> None:
        """Add a run."""
        if total := queue_figures.wait_figures(trace.waits()):
            self.total.append(total)
        self.by_interval.append(queue_figures.waits_by_interval(trace, self.intervals))

    def medians(self, value: Callable[[WaitFigures], float]) -> list[float | None]:
        """The median of a figure for each interval."""
        return [
            median(value(figures) for figures in column if figures is not None)
            for column in zip(*self.by_interval, strict=True)
        ]


@dataclass(slots=True)
class QueueCollection:
    """All figures of one queue with `servers` in many runs."""

    intervals: int
    servers: int
    end: float
    waits: WaitCollection = field(init=False)
    _arrivals: list[list[int]] = field(default_factory=list)
    _queues: list[list[int]] = field(default_factory=list)
    _use: list[list[float]] = field(default_factory=list)
    _vip: list[WaitFigures] = field(default_factory=list)
    _waiting: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.waits = WaitCollection(self.intervals)

    def add(self, trace: QueueTrace, crowd: Crowd | None = None) -> None:
        """Add a run; with the `crowd`, in whose order the trace is, also the waits of VIPs."""
        self.waits.add(trace)
        self._arrivals.append(queue_figures.arrivals_by_interval(trace, self.intervals))
        self._queues.append(queue_figures.longest_queues(trace, self.intervals))
        self._use.append(queue_figures.use_by_interval(trace, self.servers, self.intervals))
        self._waiting.append(queue_figures.waiting_at(trace, self.end))
        if crowd is not None:
            pairs = zip(trace.waits(), crowd.visitors, strict=True)
            if vip := queue_figures.wait_figures([wait for wait, one in pairs if one.vip]):
                self._vip.append(vip)

    def interval_figures(self) -> tuple[IntervalFigures, ...]:
        """The figures of each interval."""
        columns = zip(
            _columns(self._arrivals),
            _columns(self._queues),
            self.waits.medians(lambda each: each.longest),
            self.waits.medians(lambda each: each.wait_90),
            _columns(self._use),
            strict=True,
        )
        return tuple(
            IntervalFigures(
                quantile(arrivals, 0.5),
                quantile(queues, 0.5),
                quantile(queues, 0.9),
                longest,
                wait_90,
                sum(use) / len(use),
            )
            for arrivals, queues, longest, wait_90, use in columns
        )

    def summary(self) -> QueueSummary:
        """The figures of the whole morning."""
        return QueueSummary(
            _spread(map(sum, self._arrivals)),
            _spread(map(max, self._queues)),
            spread(each.longest for each in self.waits.total),
            spread(each.wait_90 for each in self.waits.total),
            spread(each.wait_90 for each in self._vip),
            _spread(self._waiting),
        )


def _spread(values: Iterable[float]) -> Spread:
    found = spread(values)
    if found is None:
        raise ValueError("no run was added")
    return found


def _columns(rows: Sequence[Sequence[float]]) -> list[list[float]]:
    """The values of all runs for each interval, ascending."""
    return [sorted(column) for column in zip(*rows, strict=True)]
