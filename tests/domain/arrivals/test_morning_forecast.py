"""A morning forecast: repeatable, complete, and better with more doors."""

from __future__ import annotations

import pytest

from kiosk.domain.arrivals.arrival_curve import assumed_curve
from kiosk.domain.arrivals.crowd import MorningPlan, Visitor
from kiosk.domain.arrivals.morning_forecast import MorningForecast, forecast_morning
from kiosk.domain.arrivals.needed_doors import needed_doors
from kiosk.domain.arrivals.service_time import ServiceTime, ServiceTimes, assumed, busy_gaps
from kiosk.domain.arrivals.simulation import Staffing, crowds, run_desk, run_doors

TIMES = ServiceTimes(assumed(8), assumed(30), assumed(7), assumed(120))


def plan(*groups: tuple[Visitor, ...], turnout: float = 1.0) -> MorningPlan:
    return MorningPlan(groups, assumed_curve(), TIMES, -1800.0, 2700.0, turnout)


def singles(count: int, visitor: Visitor | None = None) -> list[tuple[Visitor, ...]]:
    return [(visitor or Visitor(),)] * count


def forecast(morning: MorningPlan, *doors: int, desks: int = 1, seed: int = 7) -> MorningForecast:
    return forecast_morning(morning, Staffing(doors, desks), seed=seed, runs=20)


def test_the_same_seed_gives_the_same_morning_and_another_one_another() -> None:
    morning = plan(*singles(300))
    assert forecast(morning, 2) == forecast(morning, 2)
    assert forecast(morning, 2) != forecast(morning, 2, seed=8)


def test_everybody_passes_a_door_and_only_the_refused_come_to_the_desk() -> None:
    morning = plan(*singles(200), *singles(30, Visitor(desk=True)))
    for crowd in crowds(morning, 1, 5):
        doors = run_doors(crowd, (3,))
        desk = run_desk(crowd, doors, 2)
        assert len(doors.ends) == 230
        assert len(desk.ends) == 30
        left = [end for end, one in zip(doors.ends, crowd.visitors, strict=True) if one.desk]
        assert sorted(left) == list(desk.arrivals)


def test_groups_come_together_and_nobody_before_the_doors_open() -> None:
    morning = plan(*[(Visitor(), Visitor(vip=True), Visitor())] * 40)
    crowd = next(crowds(morning, 1, 1))
    assert len(crowd.arrivals) == 120
    assert min(crowd.arrivals) == 0
    assert crowd.arrivals[0::3] == crowd.arrivals[1::3] == crowd.arrivals[2::3]


def test_a_turnout_leaves_groups_out() -> None:
    found = forecast(plan(*singles(1000), turnout=0.7), 4)
    assert found.doors.people.median == pytest.approx(700, abs=30)


def test_another_door_helps_while_people_wait_and_a_desk_only_at_the_desk() -> None:
    morning = plan(*singles(400), *singles(40, Visitor(desk=True)))
    found = forecast(morning, 2)
    door, desk = found.improvements
    assert door.entrance == 0
    assert door.wait_90[0] is not None
    assert door.wait_90[1] is not None
    assert door.wait_90[1] < door.wait_90[0]
    assert door.wait_90[1] == forecast(morning, 3).improvements[0].wait_90[0]
    assert door.helps is not None
    assert desk.entrance is None
    assert desk.helps is not None
    assert desk.wait_90[1] == forecast(morning, 2, desks=2).improvements[1].wait_90[0]


def test_badges_and_searches_take_time_at_the_door() -> None:
    fixed = ServiceTimes(*(ServiceTime((seconds,)) for seconds in (8.0, 30.0, 7.0, 120.0)))
    visitors = (Visitor(), Visitor(badge=True), Visitor(searches=True, badge=True))
    crowd = next(crowds(MorningPlan((visitors,), assumed_curve(), fixed, -1800, 2700), 1, 1))
    assert crowd.at_door == [8.0, 15.0, 37.0]


def test_the_doors_that_keep_a_limit_are_the_fewest() -> None:
    morning = plan(*singles(400))
    doors = needed_doors(morning, (1,), 180, seed=7, runs=20)
    assert doors is not None
    below = forecast(morning, doors[0] - 1).doors.wait_90
    enough = forecast(morning, doors[0]).doors.wait_90
    assert below is not None
    assert enough is not None
    assert enough.median <= 180 < below.median
    assert needed_doors(morning, (20,), 180, seed=7, runs=20) == doors


def test_of_several_entrances_the_slow_one_gets_the_doors() -> None:
    morning = plan(*singles(400), *singles(10, Visitor(entrances=(1,))))
    doors = needed_doors(morning, (1, 4), 180, seed=7, runs=20)
    assert doors is not None
    assert doors[0] > 1
    assert doors[1] == 1


def test_a_limit_that_no_number_of_doors_keeps_has_no_answer() -> None:
    people = [tuple(Visitor() for _ in range(3000))]
    assert needed_doors(plan(*people), (1,), 20, seed=7, runs=3) is None


def test_gaps_count_only_while_people_wait_and_no_badge_is_printed() -> None:
    passes = [(0.0, False), (8.0, False), (16.0, True), (30.0, False), (38.0, False)]
    alone = [(500.0, False), (510.0, False)]
    assert busy_gaps([*alone, *passes], 20, 4) == [8, 8, 8]
    assert busy_gaps(passes, 20, 5) == []
