"""Seats of a round while guests arrive: expected cost, and nobody told is moved."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import SeatingTerm
from kiosk.seating.evaluation import cost_of
from kiosk.seating.live.expected_cost import SCALE, expected_problem, improve_round
from kiosk.seating.model import RoundToSeat, SeatingModel
from kiosk.seating.problem import NOWHERE, Ints
from kiosk.seating.start import start_plan
from tests.seating.events import guests, model, rule, tables


def _expected_by_hand(made: SeatingModel, plan: Ints, chances: list[float]) -> float:
    """The mean cost over all sets of guests who might come."""
    total = 0.0
    for comes in product((False, True), repeat=len(chances)):
        likely = np.prod([p if here else 1 - p for p, here in zip(chances, comes, strict=True)])
        row = np.where(comes, plan[0], NOWHERE).astype(np.int32)[None, :]
        total += float(likely) * cost_of(made.problem, row).total
    return total


@settings(max_examples=15, deadline=None)
@given(
    seed=st.integers(0, 1000),
    parts=st.lists(st.integers(0, 4), min_size=7, max_size=7),
)
def test_the_cost_with_chances_is_the_mean_over_all_who_might_come(
    seed: int, parts: list[int]
) -> None:
    made = model(guests(7, seed), [RoundToSeat("r1", tables(2, 4))])
    plan = start_plan(made.problem, seed)
    chances = [part / 4 for part in parts]
    problem = expected_problem(made, plan, 0, np.array(chances))
    by_hand = _expected_by_hand(made, plan, chances)
    # Each pair and seat is rounded to one part of the scale.
    assert abs(cost_of(problem, plan).total / SCALE - by_hand) <= (28 + 14) * 0.5 / SCALE + 1e-6


def test_nobody_with_a_kept_table_moves() -> None:
    people = guests(20, 3)
    kept = {one.id: str(number % 4 + 1) for number, one in enumerate(people[:9])}
    made = model(people, [RoundToSeat("r1", tables(4, 6), kept=kept)])
    plan = start_plan(made.problem, 1)
    found = improve_round(made, plan, 0, np.full(20, 0.5), iterations=200)
    assert {one.id: made.tables[found[n]] for n, one in enumerate(made.guests[:9])} == kept


def test_who_hardly_comes_gives_way_to_a_walk_in() -> None:
    people = [Guest(id=f"g{n}") for n in range(5)]
    kept = {one.id: "1" if n < 2 else "2" for n, one in enumerate(people[:3])}
    rounds = [RoundToSeat("r1", tables(2, 2), kept=kept)]
    # Four seats for five: the walk-in g4 is here, g3 is not.
    made = model(people, rounds)
    plan = made.plan_of({("r1", id_): table for id_, table in kept.items()} | {("r1", "g3"): "2"})
    chances = np.array([1.0, 1.0, 1.0, 0.1, 1.0])
    found = improve_round(made, plan, 0, chances, iterations=50)
    assert found[4] == 1
    assert found[3] == NOWHERE


def test_tables_fill_evenly_when_many_do_not_come() -> None:
    people = [Guest(id=f"g{n:02}") for n in range(24)]
    kept = {one.id: str(n % 4 + 1) for n, one in enumerate(people[:12])}
    made = model(people, [RoundToSeat("r1", tables(4, 6), kept=kept)])
    chances = np.where(np.arange(24) < 12, 1.0, 0.05)
    chances[12:16] = 0.9
    crowded = dict(kept)
    crowded |= {one.id: "1" for one in people[12:15]} | {people[15].id: "2"}
    rest = iter("2233334444")
    crowded |= {one.id: next(rest) for one in people[16:24]}
    plan = made.plan_of({("r1", id_): table for id_, table in crowded.items()})
    found = improve_round(made, plan, 0, chances, iterations=100)
    assert sorted(np.bincount(found[:16], minlength=4)) == [4, 4, 4, 4]


def test_a_told_pair_apart_stays_apart_whatever_the_chances() -> None:
    people = guests(8, 5)
    made = model(people, [RoundToSeat("r1", tables(2, 4))], [rule("apart", "g01", "g02")])
    found = improve_round(made, start_plan(made.problem, 2), 0, np.full(8, 0.01), iterations=50)
    assert found[1] != found[2]
    assert made.points[SeatingTerm.EMPTY] == 10
