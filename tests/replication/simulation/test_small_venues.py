"""300 small venues with faults of every kind: nothing is lost, and all devices agree."""

from __future__ import annotations

import pytest

from kiosk.replication.simulation.plan import EventKind
from kiosk.replication.simulation.random_plan import small_plan
from kiosk.replication.simulation.simulation import SimulationResult, Simulator
from tests.scale import SCALE

PORTION, PORTIONS = 10, round(30 * SCALE)


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_all_devices_agree_in_the_end_and_nothing_is_lost(
    simulator: Simulator, portion: int
) -> None:
    failed: list[SimulationResult] = []
    for seed in range(portion * PORTION, (portion + 1) * PORTION):
        result = simulator.run(small_plan(seed))
        assert result.violations or result.counts["facts"] > 0
        failed += [result] if result.violations else []
    assert not failed, [(one.plan.seed, one.violations) for one in failed]


def test_the_plans_have_events_of_every_kind_and_guests_who_enter_twice(
    simulator: Simulator,
) -> None:
    plans = [small_plan(seed) for seed in range(60)]
    assert {event.kind for plan in plans for event in plan.events} == {
        kind for kind in EventKind if not kind.is_of_hub
    }
    results = [simulator.run(plan) for plan in plans[:10]]
    assert sum(result.counts["twice"] for result in results) > 5
    assert sum(result.counts["admitted"] for result in results) > 30


def test_the_same_plan_has_the_same_result(simulator: Simulator) -> None:
    for seed in (1, 2, 3):
        first, second = (simulator.run(small_plan(seed)).as_json() for _ in range(2))
        assert first == second
