"""Faults put into the program are found by some seed, so that the checks can fail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bench.devices.simulated_actions import SimulatedActions
from kiosk.replication.simulation.plan import VenuePlan
from kiosk.replication.simulation.random_plan import small_plan
from kiosk.replication.simulation.shrinking import shrink
from kiosk.replication.simulation.simulation import Simulator
from tests.replication.simulation.mutants import MUTANTS, signature_unchecked

SEEDS = 40


@pytest.fixture
def simulator(tmp_path: Path) -> Simulator:
    """One for each fault, because it keeps stores that were made with the fault."""
    return Simulator(tmp_path, SimulatedActions())


def checks_that_fail(
    simulator: Simulator, seed: int, mutant: Callable[[pytest.MonkeyPatch], None]
) -> set[str]:
    with pytest.MonkeyPatch.context() as patch:
        mutant(patch)
        return {one.check for one in simulator.run(small_plan(seed)).violations}


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_every_fault_is_found(
    simulator: Simulator, mutant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    assert any(
        MUTANTS[mutant] in checks_that_fail(simulator, seed, mutant) for seed in range(SEEDS)
    )


def test_a_failing_plan_shrinks_to_the_events_that_matter(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    signature_unchecked(monkeypatch)

    def fails(plan: VenuePlan) -> bool:
        return any(one.check == "forged" for one in simulator.run(plan).violations)

    plan = next(one for one in map(small_plan, range(SEEDS)) if fails(one))
    smallest = shrink(plan, fails)
    assert [event.kind for event in smallest.events] == ["forge"]
    assert smallest.devices <= plan.devices
    assert smallest.seconds < plan.seconds
