"""Runs the plan of a venue and checks what came of it."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.replication.hub.hub_database import HubDatabase
from kiosk.replication.simulation.checks import Violation, violations
from kiosk.replication.simulation.event_stores import EventStores
from kiosk.replication.simulation.happenings import carry_out
from kiosk.replication.simulation.plan import VenueEvent, VenuePlan
from kiosk.replication.simulation.venue import SimulatedVenue
from kiosk.replication.simulation.venue_actions import VenueActions


@dataclass(frozen=True, slots=True)
class SimulationResult:
    """What came of a plan: what does not hold, and counts of what happened."""

    plan: VenuePlan
    violations: tuple[Violation, ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The result as an object, the same for every run of the plan."""
        return {
            "seed": self.plan.seed,
            "devices": self.plan.devices,
            "guests": self.plan.guests,
            "seconds": self.plan.seconds,
            **self.counts,
            "violations": [{"check": one.check, "at": one.detail} for one in self.violations],
        }


class Simulator:
    """Runs plans, each in a folder of its own."""

    def __init__(self, folder: Path, actions: VenueActions, hub: HubDatabase | None = None) -> None:
        """`folder` holds the stores that plans begin with; its owner removes it.

        The devices of every plan also use `hub`, which has to be a real PostgreSQL.
        """
        self._folder, self._actions, self._hub = folder, actions, hub
        self._stores = EventStores(folder, actions)

    def run(self, plan: VenuePlan) -> SimulationResult:
        """Let everything happen, connect all devices, and check. An error is a violation, too."""
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            try:
                return self._run(plan, Path(folder))
            except Exception as error:  # noqa: BLE001 - whatever fails is a result
                return SimulationResult(plan, (Violation("error", repr(error)),))

    def _run(self, plan: VenuePlan, folder: Path) -> SimulationResult:
        with closing(SimulatedVenue(plan, self._stores, self._actions, folder, self._hub)) as venue:
            for event in plan.events:
                _schedule(venue, event)
            venue.timeline.run_until(plan.seconds)
            is_equal = venue.heal()
            found = violations(venue)
            if not is_equal:
                found.append(Violation("unequal", "the devices did not become equal"))
            return SimulationResult(plan, tuple(found), _counts(venue))


def _schedule(venue: SimulatedVenue, event: VenueEvent) -> None:
    venue.timeline.at(event.at, lambda: carry_out(venue, event))


def _counts(venue: SimulatedVenue) -> dict[str, int]:
    written = venue.written.by_place.values()
    scans = [one for one in written if one.kind == FactKind.CODE_SCANNED]
    admitted = Counter(one.guest for one in venue.written.counting() if one.admits)
    return {
        "events": len(venue.plan.events),
        "facts": len(written),
        "scans": len(scans),
        "admitted": sum(admitted.values()),
        "twice": sum(count > 1 for count in admitted.values()),
        "survivors": len(venue.surviving()),
        "healed_after_s": round(venue.timeline.now - venue.plan.seconds),
    }
