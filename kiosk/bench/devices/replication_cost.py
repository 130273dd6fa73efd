"""What a fact costs at each device of a simulated venue, by how many devices there are."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from kiosk.bench.devices.simulated_actions import SimulatedActions
from kiosk.bench.figures import Figure
from kiosk.replication.simulation.event_stores import EventStores
from kiosk.replication.simulation.happenings import carry_out
from kiosk.replication.simulation.plan import EventKind, VenueEvent, VenuePlan, role_of
from kiosk.replication.simulation.venue import SimulatedVenue

FEW, MANY = 10, 200
_FACTS, _GUESTS, _SECONDS = 100, 100, 30.0
_MOST_RATIO = 1.3


def measure(folder: Path) -> Iterator[Figure]:
    """The processor time to bring one fact to one device, of 200 devices against 10."""
    few, many = (cost_ms(folder, devices) for devices in (FEW, MANY))
    at = f"{_FACTS} scans in {_SECONDS:.0f} s, simulated"
    ratio = many / few
    what = f"processor time for a fact at a device, {MANY} devices against {FEW}"
    yield Figure(what, f"{at}; {few:.2f} and {many:.2f} ms", ratio, "times", _MOST_RATIO, 1)


def cost_ms(folder: Path, devices: int) -> float:
    """The processor time of a venue without faults, by facts and devices, in milliseconds."""
    actions = SimulatedActions()
    plan = VenuePlan(0, devices, _GUESTS, _SECONDS, tuple(_scans(devices)))
    stores = EventStores(folder / "stores", actions)
    with (
        tempfile.TemporaryDirectory(dir=folder) as name,
        closing(SimulatedVenue(plan, stores, actions, Path(name))) as venue,
    ):
        venue.timeline.run_until(1.0)  # until all links are open
        for event in plan.events:
            venue.timeline.at(event.at, partial(carry_out, venue, event))
        began = time.process_time()
        venue.timeline.run_until(_SECONDS)
        if not venue.heal():
            raise RuntimeError("the devices did not become equal")
        spent = time.process_time() - began
    return spent * 1000 / (_FACTS * (devices - 1))


def _scans(devices: int) -> Iterator[VenueEvent]:
    """Scans of different guests, at all devices in turn, one after the other."""
    doors = [one for one in range(devices) if role_of(one, devices) != "board"]
    for number in range(_FACTS):
        at = 2.0 + number * (_SECONDS - 4.0) / _FACTS
        yield VenueEvent(at, EventKind.SCAN, doors[number % len(doors)], guest=number)
