"""Why somebody sits at a table, and what a move to another one would cost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.domain.records.seating_rules import SeatingTerm
from kiosk.seating.evaluation import cost_of
from kiosk.seating.model import SeatingModel
from kiosk.seating.plan_report import counts_of
from kiosk.seating.problem import NOWHERE, Ints, meetings


@dataclass(frozen=True, slots=True)
class TableReasons:
    """What speaks for the table of a guest in a round.

    `others` are the guests at the table, by place in the model. `shared` counts those who share an
    attribute with the guest. `met` counts those whom the guest meets in other rounds too, `common`
    those with an interest in common. `is_fixed` says that the seat may not change, `speaks` that
    the guest speaks a language of the table. `cheapest` is what the best other table would cost
    more, in points; None where the guest may not move or no other table has room.
    """

    others: tuple[int, ...]
    shared: dict[SeatingTerm, int]
    met: int
    common: int
    is_fixed: bool
    speaks: bool
    cheapest: int | None


def reasons(model: SeatingModel, plan: Ints, number: int, person: int) -> TableReasons | None:
    """Why a guest sits at their table of a round; None for somebody without a seat there."""
    row = plan[number]
    if row[person] == NOWHERE:
        return None
    others = [int(one) for one in np.flatnonzero(row == row[person]) if one != person]
    elsewhere = np.delete(plan, number, axis=0)
    met = meetings(elsewhere) * (model.problem.repeat_costs() > 0)
    interested = bool(model.guests[person].interests)
    common = [one for one in others if model.topics[person, one] < 2]
    fixed = int(model.problem.fixed[number, person]) != NOWHERE
    costs = [one for one in move_costs(model, plan, number, person).values() if one is not None]
    return TableReasons(
        others=tuple(others),
        shared={
            term: int(attribute.shared()[person, others].sum())
            for term, attribute in model.attributes.items()
        },
        met=int((met[person, others] > 0).sum()),
        common=len([one for one in common if model.guests[one].interests]) if interested else 0,
        is_fixed=fixed,
        speaks=not model.language[number, person, row[person]],
        cheapest=None if fixed or not costs else min(costs),
    )


def move_costs(model: SeatingModel, plan: Ints, number: int, person: int) -> dict[str, int | None]:
    """What it would cost more to move a guest to each other table, in points.

    Where a table is full, the cheapest exchange with somebody who may move; None where nobody may.
    """
    problem = model.problem
    home = int(plan[number, person])
    before = cost_of(problem, plan).total
    found: dict[str, int | None] = {}
    for table in range(problem.tables):
        if table == home or not problem.capacities[number, table]:
            continue
        seated = np.flatnonzero(plan[number] == table)
        if len(seated) < problem.capacities[number, table]:
            choices = [_moved(plan, number, {person: table})]
        else:
            movable = [int(one) for one in seated if problem.fixed[number, one] == NOWHERE]
            choices = [_moved(plan, number, {person: table, one: home}) for one in movable]
        costs = [cost_of(problem, one).total - before for one in choices]
        found[model.tables[table]] = min(costs) if costs else None
    return found


def terms_changed(model: SeatingModel, before: Ints, after: Ints) -> dict[SeatingTerm, int]:
    """By how many points each term of a plan changes; terms that stay are left out."""
    old, new = counts_of(model, before), counts_of(model, after)
    changes = {term: model.points[term] * (new[term] - old[term]) for term in SeatingTerm}
    return {term: change for term, change in changes.items() if change}


def _moved(plan: Ints, number: int, moves: dict[int, int]) -> Ints:
    after = plan.copy()
    for person, table in moves.items():
        after[number, person] = table
    return after
