"""Plays check-in hours of an event's round. Free of the store, so that a child starts soon."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context

from kiosk.domain.records.entities import Guest
from kiosk.seating.live.arrival_hour import HourResult, hindsight, live, printed, random_hour
from kiosk.seating.live.expected_cost import ITERATIONS
from kiosk.usecases.seating.event_to_seat import SeatingEvent

_UNLISTED = "\uffff"
"""Begins the ids of people on no list, which nobody else has."""


@dataclass(frozen=True, slots=True)
class HourOptions:
    """What is played: `times` hours that follow from `seed`, in a `round`, by id.

    Below 1, `no_shows` is the chance of each guest to stay away, from 1 on how many do. `walk_ins`
    is how many come who are on no list.
    """

    round: str = ""
    times: int = 100
    no_shows: float = 0.1
    walk_ins: int = 5
    seed: int = 1


@dataclass(frozen=True, slots=True)
class PlayedHour:
    """An hour in which so many `came`, and how it ended by each way of seating."""

    came: int
    live: HourResult
    printed: HourResult
    hindsight: HourResult


def play_hours(
    event: SeatingEvent, seats: Mapping[tuple[str, str], str], options: HourOptions
) -> Iterator[PlayedHour]:
    """Play hours, one after another on each core; `seats` are those of the printed plan."""
    play = partial(_play, event, seats, options)
    processes = min(os.cpu_count() or 1, options.times)
    if processes == 1:
        yield from map(play, range(options.times))
        return
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _leave_interrupts_to_parent)
    try:
        yield from pool.map(play, range(options.times))
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _play(
    event: SeatingEvent, seats: Mapping[tuple[str, str], str], options: HourOptions, hour: int
) -> PlayedHour:
    unlisted = [f"{_UNLISTED}{number}" for number in range(options.walk_ins)]
    guests = (*event.guests, *(Guest(id=one, walk_in=True) for one in unlisted))
    model = replace(event, guests=guests).model()
    plan, number = model.plan_of(seats), model.rounds.index(options.round)
    seed = f"{options.seed}-{hour}"
    played = random_hour(model, number, unlisted, options.no_shows, seed)
    return PlayedHour(
        len(played.arrivals),
        live(model, number, plan, played, iterations=ITERATIONS),
        printed(model, number, plan, played),
        hindsight(model, number, plan, played),
    )
