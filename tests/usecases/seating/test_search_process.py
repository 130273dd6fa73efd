"""The search in a child process: the same plan, its progress, its end by the user or by itself."""

from __future__ import annotations

from dataclasses import replace
from multiprocessing import active_children

import pytest

from kiosk.domain.records.entities import Event, Guest, Programme, Table
from kiosk.seating.model import RoundToSeat
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.plan_search import Plan, PlanOptions, SearchFailed, search_plan
from kiosk.usecases.seating.search_process import search_apart


@pytest.fixture
def event() -> SeatingEvent:
    """Twelve people of one country at three tables, whose search never ends before its time."""
    guests = tuple(Guest(f"p{n:02}", country="SE", category="x") for n in range(12))
    tables = tuple(Table(str(n), capacity=5) for n in (1, 2, 3))
    rounds = (RoundToSeat("r1", tables), RoundToSeat("r2", tables))
    return SeatingEvent(Programme(Event()), guests, rounds, (), {}, {}, {})


def test_a_child_finds_the_same_plan_and_tells_how_far_it_is(event: SeatingEvent) -> None:
    options, shown = PlanOptions(iterations=300), list[int]()
    found = search_apart(event, options, shown.append, lambda: False)
    assert isinstance(found, Plan)
    here = search_plan(event, options)
    assert isinstance(here, Plan)
    assert (found.seats, found.stamp) == (here.seats, here.stamp)
    assert shown == sorted(set(shown))
    assert 0 < shown[0] < shown[-1] <= 100


def test_a_child_that_is_killed_is_a_refusal(event: SeatingEvent) -> None:
    def kill(_percent: int) -> None:
        for child in active_children():
            child.kill()

    found = search_apart(event, PlanOptions(iterations=10**5), kill, lambda: False)
    assert found == SearchFailed()


def test_a_cancelled_search_ends_its_child(event: SeatingEvent) -> None:
    shown = list[int]()
    options = PlanOptions(iterations=10**5)
    assert search_apart(event, options, shown.append, lambda: bool(shown)) is None
    assert shown
    assert not active_children()


def test_what_fails_in_the_child_is_a_refusal(event: SeatingEvent) -> None:
    nothing_known = replace(event, rules=(None,))  # type: ignore[arg-type]  # a fault of the program
    found = search_apart(nothing_known, PlanOptions(), lambda _: None, lambda: False)
    assert found == SearchFailed()
