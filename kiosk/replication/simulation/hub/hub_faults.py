"""What happens to the hub of a simulated venue, by the seed of its plan."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from kiosk.replication.simulation.plan import EventKind, VenueEvent, VenuePlan

_FEWEST, _AN_HOUR = 2, 2.0
_LONGEST_AWAY_S = 15.0


def with_hub_faults(plan: VenuePlan) -> VenuePlan:
    """The same plan, in which the hub is away for a while, and restored from older backups."""
    rng = Random(f"hub plan {plan.seed}")  # noqa: S311 - repeatable, not secret
    return plan.with_events(tuple(sorted([*plan.events, *_faults(rng, plan.seconds)])))


def _faults(rng: Random, seconds: float) -> Iterator[VenueEvent]:
    for _ in range(max(_FEWEST, round(seconds / 3600 * _AN_HOUR))):
        restored = rng.uniform(0, seconds)
        yield VenueEvent(rng.uniform(0, restored), EventKind.HUB_BACK_UP)
        yield VenueEvent(restored, EventKind.HUB_RESTORE)
        away_s = rng.uniform(1, _LONGEST_AWAY_S)
        yield VenueEvent(rng.uniform(0, seconds), EventKind.HUB_AWAY, seconds=away_s)
