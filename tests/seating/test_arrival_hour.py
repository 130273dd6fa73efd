"""A check-in hour: nobody told moves, and tables fill as with hindsight."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.bench.seating.forum_event import EventToSeat, forum_event, with_walk_ins
from kiosk.domain.records.entities import Guest
from kiosk.seating.live import arrival_hour
from kiosk.seating.model import RoundToSeat
from kiosk.seating.planning import plan_rounds
from kiosk.seating.problem import NOWHERE
from tests.seating.events import tables


def _event() -> EventToSeat:
    guests = tuple(
        Guest(id=f"g{n:02}", category="ab"[n % 2], organisation_en=f"house {n // 3}")
        for n in range(40)
    )
    return EventToSeat(guests, (RoundToSeat("r1", tables(5, 8)),), ())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_live_seats_are_as_even_as_with_hindsight_and_nobody_told_moves(seed: int) -> None:
    event = _event()
    plan = plan_rounds(event.model(), 500, 1).plan
    known = np.concatenate([plan, np.full((1, 4), NOWHERE, np.int32)], axis=1)
    full = with_walk_ins(event, 4).model()
    unlisted = [one.id for one in full.guests[40:]]
    hour = arrival_hour.random_hour(full, 0, unlisted, 0.25, str(seed))
    assert set(range(40, 44)) <= {place for _, place in hour.arrivals}
    found = arrival_hour.live(full, 0, known, hour, iterations=40)
    best = arrival_hour.hindsight(full, 0, known, hour)
    printed = arrival_hour.printed(full, 0, known, hour)
    assert (found.moved, found.without_seat) == (0, 0)
    assert found.smallest >= best.smallest - 1
    # Every seat is planned for somebody, so walk-ins find none on paper.
    assert printed.without_seat == 4
    assert printed.smallest <= found.smallest
    assert len(found.seconds) == len(hour.arrivals)


def test_tables_at_which_few_may_sit_are_not_left_half_empty() -> None:
    """Three tables are for who speaks Korean; those come early, and a quarter stays away."""
    event = forum_event()
    plan = plan_rounds(event.model(), 600, 1).plan
    known = np.concatenate([plan, np.full((3, 3), NOWHERE, np.int32)], axis=1)
    full = with_walk_ins(event, 3).model()
    unlisted = [one.id for one in full.guests[len(event.guests) :]]
    hour = arrival_hour.random_hour(full, 0, unlisted, 0.25, "0")
    found = arrival_hour.live(full, 0, known, hour, iterations=20)
    assert (found.moved, found.without_seat) == (0, 0)
    assert found.smallest > arrival_hour.printed(full, 0, known, hour).smallest + 1
    assert found.smallest >= arrival_hour.hindsight(full, 0, known, hour).smallest - 1
