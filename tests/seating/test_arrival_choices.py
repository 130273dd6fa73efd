"""The seat of whoever comes next saves what it is said to save, and rules are kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kiosk.bench.seating.forum_event import EventToSeat
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.seating.evaluation import cost_of
from kiosk.seating.live import arrival_choices as choosing
from kiosk.seating.live.arrival_choices import ArrivalChoice, SeatShare, arrival_choices
from kiosk.seating.live.expected_cost import SCALE, Chances, problem_of_arrivals
from kiosk.seating.model import RoundToSeat, SeatingModel
from kiosk.seating.planning import plan_rounds
from kiosk.seating.problem import NOWHERE, Ints
from tests.seating.events import tables

_ROUNDING = 24
"""Parts of points by which two sums over the people of two tables may differ."""


def _event(*rules: SeatingRule) -> EventToSeat:
    """40 guests, each with one of another house, at six tables of eight."""
    guests = tuple(
        Guest(id=f"g{n:02}", category="abc"[n % 3], organisation_en=f"house {n // 2}")
        for n in range(40)
    )
    return EventToSeat(guests, (RoundToSeat("r1", tables(6, 8)),), rules)


def _seated(seed: int, *rules: SeatingRule) -> tuple[SeatingModel, Ints, Chances]:
    """A plan, and chances of which some are certain, as of guests who came."""
    model = _event(*rules).model()
    plan = plan_rounds(model, 60, seed).plan
    random = np.random.Generator(np.random.PCG64(seed))
    chances = random.random(40)
    chances[random.permutation(40)[:15]] = 1.0
    return model, plan, chances


def _after(row: Ints, choice: ArrivalChoice) -> Ints:
    found = row.copy()
    if choice.displaced != NOWHERE:
        found[choice.displaced] = row[choice.guest]
    found[choice.guest] = choice.table
    return found


def _cost(model: SeatingModel, plan: Ints, row: Ints, chances: Chances) -> int:
    return cost_of(problem_of_arrivals(model, plan, 0, chances), row[None]).total


@pytest.mark.parametrize("seed", range(5))
def test_a_choice_saves_most_of_what_a_guest_may_do_who_surely_comes(seed: int) -> None:
    model, plan, chances = _seated(seed)
    found = arrival_choices(model, plan, 0, chances, keeping=2)
    assert len(found) > 3
    arrivals = choosing._Arrivals(model, plan, 0, chances)
    exchanges, moves = arrivals.exchanges(), arrivals.moves()
    row = plan[0]
    for choice in found:
        coming = chances.copy()
        coming[choice.guest] = 1.0
        before = _cost(model, plan, row, coming)
        others = [ArrivalChoice(choice.guest, int(row[one]), one) for one in range(40)]
        others += [ArrivalChoice(choice.guest, table, NOWHERE) for table in range(6)]
        costs = [*exchanges[choice.guest], *moves[choice.guest]]
        allowed = [pair for pair in zip(others, costs, strict=True) if pair[1] < choosing._NEVER]
        for other, cost in allowed:
            saved = before - _cost(model, plan, _after(row, other), coming)
            assert abs(saved + cost) <= _ROUNDING
        best = min(cost for _, cost in allowed)
        assert (choice, best) in allowed
        assert best < -2 * SCALE


def test_who_is_fixed_here_or_bound_to_others_has_no_choice_and_is_in_none() -> None:
    rule = SeatingRule("1", RuleKind.TOGETHER, ("g01", "g07"))
    model, plan, chances = _seated(1, rule)
    [fixed] = np.flatnonzero(chances < 1.0)[:1]
    model.problem.fixed[0, fixed] = plan[0, fixed]
    found = arrival_choices(model, plan, 0, chances, keeping=0)
    names = [one.id for one in model.guests]
    bound = {names.index("g01"), names.index("g07"), int(fixed)}
    named = {one.guest for one in found} | {one.displaced for one in found} - {NOWHERE}
    assert named
    assert not named & (bound | set(np.flatnonzero(chances >= 1.0).tolist()))


def test_nobody_is_sent_where_a_rule_forbids_it() -> None:
    model, plan, chances = _seated(2)
    free = arrival_choices(model, plan, 0, chances, keeping=2)
    guest, table = free[0].guest, free[0].table
    rule = SeatingRule("1", RuleKind.NOT_AT_TABLE, (model.guests[guest].id,), table=str(table + 1))
    ruled = _event(rule).model()
    assert model.tables == ruled.tables
    assert ruled.tables[table] == str(table + 1)
    found = arrival_choices(ruled, plan, 0, chances, keeping=2)
    assert (guest, table) not in [(one.guest, one.table) for one in found]
    displaced = [(one.displaced, int(plan[0, one.guest])) for one in found]
    assert (guest, table) not in displaced


def test_devices_that_see_each_other_give_away_different_seats() -> None:
    model, plan, chances = _seated(3)
    used = [
        {
            ("guest", one.displaced) if one.displaced != NOWHERE else ("table", one.table)
            for one in arrival_choices(model, plan, 0, chances, keeping=0, share=SeatShare(part, 3))
        }
        for part in range(3)
    ]
    assert all(used)
    assert sum(map(len, used)) == len(used[0] | used[1] | used[2])


def test_without_seats_nothing_is_chosen() -> None:
    model, plan, chances = _seated(4)
    nowhere = np.full_like(plan, NOWHERE)
    assert arrival_choices(model, nowhere, 0, chances, keeping=2) == []
    problem = replace(model.problem, capacities=np.full_like(model.problem.capacities, 40))
    everybody = np.ones(40)
    assert arrival_choices(replace(model, problem=problem), plan, 0, everybody, keeping=2) == []
