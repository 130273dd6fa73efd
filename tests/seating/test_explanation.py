"""What a move costs is by how much the whole plan changes."""

from __future__ import annotations

import pytest

from kiosk.domain.records.entities import Table
from kiosk.seating.evaluation import cost_of
from kiosk.seating.explanation import joining_costs, move_costs, terms_changed
from kiosk.seating.model import RoundToSeat, SeatingModel
from kiosk.seating.problem import HARD, NOWHERE, Ints, occupancy
from kiosk.seating.start import start_plan
from tests.seating.events import guests, model, rule, tables

PEOPLE = 14


def event(seed: int) -> tuple[SeatingModel, Ints]:
    """Two rounds at tables of 3, 4, 4 and 4, two of 14 people without a seat in the first."""
    found = (Table(id="9", capacity=3, languages=("en",)), *tables(3, 4))
    apart = rule("apart", "g04", "g05", "g06")
    rounds = [RoundToSeat("r1", found), RoundToSeat("r2", found)]
    made = model(guests(PEOPLE, seed), rounds, [apart, rule("together", "g07", "g08")])
    plan = start_plan(made.problem, seed)
    plan[0, :2] = NOWHERE
    return made, plan


def change(made: SeatingModel, before: Ints, after: Ints) -> int:
    return cost_of(made.problem, after).total - cost_of(made.problem, before).total


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_free_seat_costs_by_term_what_the_plan_changes_by(seed: int) -> None:
    made, plan = event(seed)
    for person in range(PEOPLE):
        found = joining_costs(made, plan, 0, person)
        for table, cost in found.items():
            after = plan.copy()
            after[0, person] = made.tables.index(table)
            assert dict(cost.terms) == terms_changed(made, plan, after)
            assert cost.points == sum(cost.terms.values())
            is_apart = person in (7, 8) and plan[0, 15 - person] != after[0, person]
            assert cost.breaks_rule == (change(made, plan, after) > HARD / 2 or is_apart)
            assert move_costs(made, plan, 0, person)[table] == change(made, plan, after)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_full_table_costs_the_cheapest_exchange(seed: int) -> None:
    made, plan = event(seed)
    capacities, taken = made.problem.capacities[1], occupancy(made.problem, plan)[1]
    full = [int(one) for one in range(4) if taken[one] == capacities[one]]
    assert full
    for person in range(PEOPLE):
        for table in full:
            if plan[1, person] == table:
                continue
            changes = []
            for other in range(PEOPLE):
                if plan[1, other] == table:
                    after = plan.copy()
                    after[1, person], after[1, other] = table, plan[1, person]
                    changes.append(change(made, plan, after))
            assert move_costs(made, plan, 1, person)[made.tables[table]] == min(changes)
