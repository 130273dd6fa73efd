"""Runs simulated venues, in several processes, and shrinks those that fail."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk.bench.devices.simulated_actions import SimulatedActions
from kiosk.replication.hub.hub_database import HubDatabase
from kiosk.replication.simulation.hub.hub_faults import with_hub_faults
from kiosk.replication.simulation.plan import VenuePlan
from kiosk.replication.simulation.random_plan import VenueSize, random_plan, small_plan
from kiosk.replication.simulation.shrinking import shrink
from kiosk.replication.simulation.simulation import SimulationResult, Simulator

_PORTION = 25
_SCANS_A_GUEST = 0.7
_FAULTS_A_DEVICE_AND_HOUR = 1.0


def large_plan(seed: int, devices: int, guests: int, hours: float) -> VenuePlan:
    """A venue at which most guests are scanned, some of them twice."""
    scans, faults = round(guests * _SCANS_A_GUEST), devices * hours * _FAULTS_A_DEVICE_AND_HOUR
    return random_plan(seed, VenueSize(devices, guests, hours * 3600, scans, round(faults)))


def run_large(plan: VenuePlan, hub: HubDatabase | None = None) -> SimulationResult:
    """Run one plan, with the faults of a hub where there is one."""
    with _simulator(hub) as simulator:
        return simulator.run(with_hub_faults(plan) if hub else plan)


def run_small(
    first: int, count: int, processes: int, hub: HubDatabase | None = None
) -> Iterator[SimulationResult]:
    """Run small venues with seeds from the first one on, in that order."""
    # A process makes the stores that venues begin with once for each portion.
    portion = max(_PORTION, count // (4 * processes))
    portions = [
        range(start, min(start + portion, first + count))
        for start in range(first, first + count, portion)
    ]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        for results in pool.map(partial(_run_portion, hub), portions):
            yield from results


def shrunk(result: SimulationResult, hub: HubDatabase | None = None) -> SimulationResult:
    """The result of a smaller plan at which a check of the same name fails."""
    checks = {one.check for one in result.violations}
    with _simulator(hub) as simulator:
        return simulator.run(shrink(result.plan, partial(_fails, simulator, checks)))


def _fails(simulator: Simulator, checks: set[str], plan: VenuePlan) -> bool:
    return any(one.check in checks for one in simulator.run(plan).violations)


def _run_portion(hub: HubDatabase | None, seeds: range) -> list[SimulationResult]:
    plans = map(small_plan, seeds)
    with _simulator(hub) as simulator:
        return [simulator.run(with_hub_faults(plan) if hub else plan) for plan in plans]


@contextmanager
def _simulator(hub: HubDatabase | None) -> Iterator[Simulator]:
    with tempfile.TemporaryDirectory(prefix="kiosk-simulation-") as folder:
        yield Simulator(Path(folder), SimulatedActions(), hub)
