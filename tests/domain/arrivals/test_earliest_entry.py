"""Guests do not come before they may enter."""

from __future__ import annotations

from kiosk.domain.arrivals.arrival_curve import assumed_curve
from kiosk.domain.arrivals.crowd import MorningPlan, Visitor
from kiosk.domain.arrivals.queueing import serve
from kiosk.domain.arrivals.service_time import ServiceTimes, assumed
from kiosk.domain.arrivals.simulation import crowds

OPENS, CLOSES = -1800.0, 2700.0
TIMES = ServiceTimes(*(assumed(seconds) for seconds in (8, 30, 8, 120)))


def plan(*groups: tuple[Visitor, ...]) -> MorningPlan:
    return MorningPlan(groups, assumed_curve(), TIMES, OPENS, CLOSES)


def test_a_group_comes_once_all_of_it_may_enter() -> None:
    late = Visitor(earliest=1200.0)
    crowd = next(crowds(plan(*[(Visitor(), late)] * 50), 1, 1))
    assert len(crowd.arrivals) == 100
    assert min(crowd.arrivals) == 1200.0 - OPENS


def test_others_come_as_they_would_without_those_who_come_late() -> None:
    late, others = (Visitor(earliest=2000.0),), [(Visitor(vip=True),)] * 50
    with_late, without = (
        next(crowds(plan(*others, first), 1, 1)) for first in (late, (Visitor(),))
    )
    vips = [
        [at for at, one in zip(crowd.arrivals, crowd.visitors, strict=True) if one.vip]
        for crowd in (with_late, without)
    ]
    assert vips[0] == vips[1]


def test_whoever_may_enter_only_after_the_end_is_left_out() -> None:
    crowd = next(crowds(plan((Visitor(earliest=CLOSES),), (Visitor(),)), 1, 1))
    assert all(one.earliest < CLOSES for one in crowd.visitors)


def test_one_station_serves_as_one_of_several_would() -> None:
    arrivals, services = [0.0, 1.0, 1.0, 5.0, 5.5], [4.0, 4.0, 4.0, 1.0, 2.0]
    choices = [(0,)] * len(arrivals)
    assert serve(arrivals, services, choices, (2,)) == serve(arrivals, services, choices, (2, 1))
