"""A check-in hour at one round, by three ways of seating: as printed, live, and with hindsight.

Guests come with their delegation, some not at all, and some who are on no list. Printed: everybody
sits where the plan says, walk-ins at seats that nobody has. Live: each who comes is told the seat
that they have then, and the seats of those who are still away are searched anew. Hindsight: the
plan of exactly those who come.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from kiosk.seating.live.expected_cost import Chances, improve_round
from kiosk.seating.model import SeatingModel
from kiosk.seating.problem import NOWHERE, Ints


@dataclass(frozen=True, slots=True)
class Hour:
    """Who comes, in order, by place in the model.

    `expected` are those who are on the list, each of whom stays away with the chance `no_show`, 0
    to 1.
    """

    arrivals: tuple[int, ...]
    expected: frozenset[int]
    no_show: float


@dataclass(frozen=True, slots=True)
class HourResult:
    """How an hour ended: the fewest people at a table where anybody sits, and who found no seat.

    `moved` counts people who sit elsewhere than they were told. `seconds` are those of each
    check-in's search.
    """

    smallest: int
    without_seat: int
    moved: int
    seconds: tuple[float, ...] = ()


def random_hour(
    model: SeatingModel, number: int, walk_ins: frozenset[int], no_show: float, seed: int
) -> Hour:
    """An hour in which each guest stays away with the chance `no_show`, 0 to 1.

    Members of one organisation come within a few minutes of each other.
    """
    random = np.random.Generator(np.random.PCG64(seed))
    people = np.flatnonzero(model.problem.present[number])
    # A distribution of arrivals that rises towards the start of the round.
    own = random.beta(4, 2, len(model.guests))
    groups = [guest.delegation or guest.organisation_en or guest.id for guest in model.guests]
    together = {name: random.beta(4, 2) for name in sorted(set(groups))}
    at = [0.9 * together[name] + 0.1 * one for name, one in zip(groups, own, strict=True)]
    comes = random.random(len(model.guests)) >= no_show
    there = [int(one) for one in people if comes[one] or one in walk_ins]
    expected = frozenset(int(one) for one in people) - walk_ins
    return Hour(tuple(sorted(there, key=lambda one: (at[one], one))), expected, no_show)


def live(
    model: SeatingModel, number: int, plan: Ints, hour: Hour, *, iterations: int
) -> HourResult:
    """Everybody is told their seat when they come; the search moves only those still away."""
    row = plan[number].copy()
    told: dict[int, int] = {}
    seconds = []
    problem = model.problem
    chances = _chances(model, hour)
    problem.present[number] = False
    problem.present[number, sorted(hour.expected)] = True
    without = 0
    for count, person in enumerate(hour.arrivals):
        begun = time.perf_counter()
        problem.present[number, person] = True
        chances[person] = 1.0
        share = count / max(1, len(hour.arrivals))
        away = [one for one in hour.expected if one not in told and one != person]
        chances[away] = _still_coming(hour.no_show, share)
        plan = plan.copy()
        plan[number] = row
        row = improve_round(model, plan, number, chances, iterations=iterations)
        if row[person] == NOWHERE:
            without += 1
        else:
            told[person] = int(row[person])
            problem.fixed[number, person] = row[person]
        seconds.append(time.perf_counter() - begun)
    moved = sum(int(row[person]) != table for person, table in told.items())
    return HourResult(_smallest(model, list(told.values())), without, moved, tuple(seconds))


def printed(model: SeatingModel, number: int, plan: Ints, hour: Hour) -> HourResult:
    """Everybody on the list sits as planned; walk-ins take seats that nobody has."""
    taken = [int(plan[number, one]) for one in sorted(hour.expected)]
    free = model.problem.capacities[number] - np.bincount(taken, minlength=model.problem.tables)
    seated = [int(plan[number, one]) for one in hour.arrivals if one in hour.expected]
    without = 0
    for _ in [one for one in hour.arrivals if one not in hour.expected]:
        table = int(free.argmax())
        if free[table] <= 0:
            without += 1
            continue
        free[table] -= 1
        seated.append(table)
    return HourResult(_smallest(model, seated), without, 0)


def hindsight(
    model: SeatingModel, number: int, plan: Ints, hour: Hour, *, iterations: int
) -> HourResult:
    """The plan of exactly those who come."""
    model.problem.present[number] = False
    model.problem.present[number, list(hour.arrivals)] = True
    chances = np.ones(len(model.guests))
    row = improve_round(model, plan, number, chances, iterations=iterations)
    seated = [int(row[one]) for one in hour.arrivals if row[one] != NOWHERE]
    return HourResult(_smallest(model, seated), len(hour.arrivals) - len(seated), 0)


def _chances(model: SeatingModel, hour: Hour) -> Chances:
    chances: Chances = np.zeros(len(model.guests))
    chances[sorted(hour.expected)] = 1.0 - hour.no_show
    return chances


def _still_coming(no_show: float, share: float) -> float:
    """The chance that somebody still comes after a share of all who come has arrived."""
    left = (1.0 - no_show) * (1.0 - share)
    return left / (left + no_show) if left + no_show > 0 else 0.0


def _smallest(model: SeatingModel, tables: list[int]) -> int:
    """The fewest people at any table of the model that anybody could sit at."""
    counts = np.bincount(tables, minlength=model.problem.tables)
    return int(counts.min())
