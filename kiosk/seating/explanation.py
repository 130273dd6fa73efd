"""Why somebody sits at a table, and what a move to another one would cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from kiosk.domain.records.seating.seating_rules import SeatingTerm
from kiosk.seating.model import SeatingModel
from kiosk.seating.plan_report import counts_of
from kiosk.seating.problem import HARD, NOWHERE, Ints, SeatingProblem, meetings, occupancy


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
    problem, row = model.problem, plan[number]
    pairs = problem.pair + problem.repeat_costs() * meetings(np.delete(plan, number, axis=0))
    np.fill_diagonal(pairs, 0)
    # What each person pays at each table, with the others who sit there now; nothing NOWHERE.
    paid = np.pad(pairs @ _seats(problem, row) + problem.unary[number], ((0, 0), (0, 1)))
    free = problem.capacities[number].astype(np.int64) - occupancy(problem, plan)[number]
    home = int(row[person])
    found: dict[str, int | None] = {}
    for table in np.flatnonzero(problem.capacities[number] > 0):
        if table == home:
            continue
        own = paid[person, table] - paid[person, home]
        if free[table] > 0:
            left = free[home] if home != NOWHERE else 0
            found[model.tables[table]] = int(own + problem.empty * (left - free[table] + 1))
            continue
        others = np.flatnonzero((row == table) & (problem.fixed[number] == NOWHERE))
        met = pairs[person, others] * (1 if home == NOWHERE else 2)
        costs = own + paid[others, home] - paid[others, table] - met
        found[model.tables[table]] = int(costs.min()) if len(others) else None
    return found


@dataclass(frozen=True, slots=True)
class JoiningCost:
    """What it costs more, in points, that a guest takes a free seat of a table.

    `terms` are those that change. `breaks_rule` says that a rule would be broken that is kept now.
    """

    points: int
    terms: Mapping[SeatingTerm, int]
    breaks_rule: bool


def joining_costs(
    model: SeatingModel, plan: Ints, number: int, person: int
) -> dict[str, JoiningCost]:
    """What it would cost that a guest takes a free seat of each other table that has one."""
    problem, row = model.problem, plan[number]
    home = int(row[person])
    free = problem.capacities[number].astype(np.int64) - occupancy(problem, plan)[number]
    terms = _points_at(model, plan, number, person)
    hard = _hard_at(problem, row, number, person)
    found = {}
    for table in np.flatnonzero(free > 0):
        if table == home:
            continue
        changes = {term: int(points[table] - points[home]) for term, points in terms.items()}
        left = free[home] if home != NOWHERE else 0
        changes[SeatingTerm.EMPTY] = problem.empty * int(left - free[table] + 1)
        found[model.tables[table]] = JoiningCost(
            sum(changes.values()),
            {term: change for term, change in changes.items() if change},
            bool(hard[table] > hard[home]),
        )
    return found


def _points_at(
    model: SeatingModel, plan: Ints, number: int, person: int
) -> dict[SeatingTerm, Ints]:
    """What a guest costs at each table by term, with those who sit there; nothing NOWHERE."""
    problem = model.problem
    at = _seats(problem, plan[number])
    at[person] = 0
    for group in problem.groups:
        if person in group:
            at[list(group)] = 0
    met = meetings(np.delete(plan, number, axis=0))[person]
    counts = {
        SeatingTerm.LANGUAGE: model.language[number][person],
        SeatingTerm.PRECEDENCE: model.precedence[number][person],
        SeatingTerm.REPEAT: met @ at,
        SeatingTerm.TOPICS: model.topics[person] @ at,
    }
    counts |= {
        term: attribute.shared()[person].astype(np.int32) @ at
        for term, attribute in model.attributes.items()
    }
    return {term: np.append(model.points[term] * count, 0) for term, count in counts.items()}


def _hard_at(problem: SeatingProblem, row: Ints, number: int, person: int) -> Ints:
    """How many rules a guest breaks at each table; none NOWHERE."""
    broken = (problem.pair[person] >= HARD).astype(np.int32) @ _seats(problem, row)
    broken = broken + (problem.unary[number][person] >= HARD)
    others = {one for group in problem.groups if person in group for one in group} - {person}
    for other in others:
        if row[other] != NOWHERE:
            broken = broken + (np.arange(problem.tables) != row[other])
    all_tables: Ints = np.append(broken, 0)
    return all_tables


def _seats(problem: SeatingProblem, row: Ints) -> Ints:
    """Who sits at which table, n x T: 1 or 0."""
    seats: Ints = (row[:, None] == np.arange(problem.tables)[None, :]).astype(np.int32)
    return seats


def terms_changed(model: SeatingModel, before: Ints, after: Ints) -> dict[SeatingTerm, int]:
    """By how many points each term of a plan changes; terms that stay are left out."""
    old, new = counts_of(model, before), counts_of(model, after)
    changes = {term: model.points[term] * (new[term] - old[term]) for term in SeatingTerm}
    return {term: change for term, change in changes.items() if change}
