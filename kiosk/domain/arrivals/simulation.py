"""Runs of a morning with a number of doors and desks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from kiosk.domain.arrivals.crowd import Crowd, MorningPlan, sample_crowd
from kiosk.domain.arrivals.queueing import QueueTrace, serve

_ONLY = (0,)


@dataclass(frozen=True, slots=True)
class Staffing:
    """The number of doors at each entrance, and of desks; each at least 1."""

    doors: tuple[int, ...]
    desks: int


def crowds(plan: MorningPlan, seed: int, runs: int) -> Iterator[Crowd]:
    """The crowds of all runs; the same for the same seed, whatever the number of doors."""
    for run in range(runs):
        # Random takes the digest of a text, so that neighbouring seeds share nothing.
        yield sample_crowd(plan, Random(f"{seed}:{run}"))  # noqa: S311 - repeatable, not secret


def run_doors(crowd: Crowd, doors: Sequence[int]) -> QueueTrace:
    """Everybody passes a door; the trace has the crowd's order."""
    choices = [visitor.entrances for visitor in crowd.visitors]
    return serve(crowd.arrivals, crowd.at_door, choices, doors)


def run_desk(crowd: Crowd, doors: QueueTrace, desks: int) -> QueueTrace:
    """Those for the desk go on to its queue; the trace has the order of their arrival there."""
    sent = sorted(
        (doors.ends[index], index) for index, visitor in enumerate(crowd.visitors) if visitor.desk
    )
    moments = [moment for moment, _ in sent]
    services = [crowd.at_desk[index] for _, index in sent]
    return serve(moments, services, [_ONLY] * len(sent), (desks,))
