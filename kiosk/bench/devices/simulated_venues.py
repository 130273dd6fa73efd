"""Runs simulated venues, in several processes, and shrinks those that fail."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from shutil import disk_usage

from kiosk.bench.devices.simulated_actions import SimulatedActions
from kiosk.replication.hub.hub_database import HubDatabase
from kiosk.replication.simulation.hub.hub_faults import with_hub_faults
from kiosk.replication.simulation.plan import VenuePlan
from kiosk.replication.simulation.random_plan import VenueSize, random_plan, small_plan
from kiosk.replication.simulation.shrinking import shrink
from kiosk.replication.simulation.simulation import SimulationResult, Simulator

# Linux keeps it in memory; other systems have none.
_SHARED_MEMORY, _ROOM = Path("/dev/shm"), 512 * 1024 * 1024  # noqa: S108 - private files in it
_PORTION = 25
_SCANS_A_GUEST = 0.7
_FAULTS_A_DEVICE_AND_HOUR = 1.0


def large_plan(seed: int, devices: int, guests: int, hours: float) -> VenuePlan:
    """A venue at which most guests are scanned, some of them twice."""
    scans, faults = round(guests * _SCANS_A_GUEST), devices * hours * _FAULTS_A_DEVICE_AND_HOUR
    return random_plan(seed, VenueSize(devices, guests, hours * 3600, scans, round(faults)))


def run_large(plan: VenuePlan, hub: HubDatabase | None = None) -> SimulationResult:
    """Run one plan, with the faults of a hub where there is one."""
    with _simulator(hub, None) as simulator:
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
    with _simulator(hub, _memory()) as simulator:
        return simulator.run(shrink(result.plan, partial(_fails, simulator, checks)))


def _fails(simulator: Simulator, checks: set[str], plan: VenuePlan) -> bool:
    return any(one.check in checks for one in simulator.run(plan).violations)


def _run_portion(hub: HubDatabase | None, seeds: range) -> list[SimulationResult]:
    plans = map(small_plan, seeds)
    with _simulator(hub, _memory()) as simulator:
        return [simulator.run(with_hub_faults(plan) if hub else plan) for plan in plans]


@contextmanager
def _simulator(hub: HubDatabase | None, place: Path | None) -> Iterator[Simulator]:
    """A simulator with a temporary folder in a place, or where the system has its own."""
    with tempfile.TemporaryDirectory(prefix="kiosk-simulation-", dir=place) as folder:
        yield Simulator(Path(folder), SimulatedActions(), hub)


def _memory() -> Path | None:
    """A folder that is not on a disk, if the system has one with room for some small stores.

    A simulated crash ends a program, not the power supply: what a store wrote is still there.
    """
    with suppress(OSError):
        if os.access(_SHARED_MEMORY, os.W_OK) and disk_usage(_SHARED_MEMORY).free > _ROOM:
            return _SHARED_MEMORY
    return None
