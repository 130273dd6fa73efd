"""One possible morning: who comes when, and how long each of them takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from random import Random

from kiosk.domain.arrivals.arrival_curve import ArrivalCurve
from kiosk.domain.arrivals.service_time import ServiceTimes


@dataclass(frozen=True, slots=True)
class Visitor:
    """A guest as the queues see them; `entrances` are indexes of the entrances they may use.

    They search for their name where they have no code, get a badge, or are sent on to the desk.
    Who is not `expected` comes as well, and is refused. `earliest` is when they may enter, in
    seconds after the start of the event: they do not come before.
    """

    entrances: tuple[int, ...] = (0,)
    searches: bool = False
    badge: bool = False
    desk: bool = False
    vip: bool = False
    expected: bool = True
    earliest: float = -inf


@dataclass(frozen=True, slots=True)
class MorningPlan:
    """What is known of a morning before it happens.

    Each of `groups` comes together, once all of it may enter. `opens` and `closes` are in seconds
    after the start of the event; who would come before the doors open waits there as they open, and
    who would come after `closes` is left out. `turnout` is the share of groups that come, above 0
    and up to 1.
    """

    groups: tuple[tuple[Visitor, ...], ...]
    curve: ArrivalCurve
    times: ServiceTimes
    opens: float
    closes: float
    turnout: float = 1.0
    _earliest: dict[int, float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        each = (max(visitor.earliest for visitor in group) for group in self.groups)
        limits = {index: earliest for index, earliest in enumerate(each) if earliest > self.opens}
        object.__setattr__(self, "_earliest", limits)

    def moments(self, rng: Random) -> list[float]:
        """When each group comes, by chance, in seconds after the start of the event."""
        moments = self.curve.sample(rng, len(self.groups))
        for index, earliest in self._earliest.items():
            moments[index] = max(moments[index], earliest)
        return moments


@dataclass(frozen=True, slots=True)
class Crowd:
    """The visitors of one morning in the order of their arrival, in seconds after the opening.

    `at_door` and `at_desk` are the seconds that each takes there.
    """

    visitors: list[Visitor]
    arrivals: list[float]
    at_door: list[float]
    at_desk: list[float]


def sample_crowd(plan: MorningPlan, rng: Random) -> Crowd:
    """A crowd by chance; the same for the same state of `rng`."""
    moments = plan.moments(rng)
    comes = [rng.random() < plan.turnout for _ in plan.groups]
    coming = sorted(
        (max(0.0, moment - plan.opens), index)
        for index, moment in enumerate(moments)
        if comes[index] and moment < plan.closes
    )
    visitors = [visitor for _, index in coming for visitor in plan.groups[index]]
    arrivals = [moment for moment, index in coming for _ in plan.groups[index]]
    at_desk = rng.choices(plan.times.desk.samples, k=len(visitors))
    return Crowd(visitors, arrivals, _at_door(plan.times, visitors, rng), at_desk)


def _at_door(times: ServiceTimes, visitors: list[Visitor], rng: Random) -> list[float]:
    count = len(visitors)
    scans = rng.choices(times.scan.samples, k=count)
    searches = rng.choices(times.search.samples, k=count)
    badges = rng.choices(times.badge.samples, k=count)
    return [
        (search if visitor.searches else scan) + (badge if visitor.badge else 0.0)
        for visitor, scan, search, badge in zip(visitors, scans, searches, badges, strict=True)
    ]
