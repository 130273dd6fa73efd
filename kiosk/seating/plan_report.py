"""What a plan comes to, term by term, and what no plan could go below."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from kiosk.domain.records.seating.seating_rules import SeatingTerm
from kiosk.seating.count_proof import prove_round
from kiosk.seating.linear_model import LinearModel
from kiosk.seating.model import SeatingModel
from kiosk.seating.problem import (
    HARD,
    NOWHERE,
    Flags,
    Ints,
    SeatingProblem,
    meetings,
    occupancy,
    together,
)
from kiosk.seating.semidefinite_bound import Counted, least_of_pairs
from kiosk.seating.terms import counting_bound, least_count

_RANDOM_PLANS = 20
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class TermResult:
    """A term of a plan in `points`, and in `count` of people or pairs; no plan has `least` less.

    `least` is in points. That no plan can be better is only known where `points == least`.
    """

    term: SeatingTerm
    points: int
    count: int
    least: int


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A plan's terms, what its counted terms cannot go below together, and by chance.

    `bound` is in points, as `random`, the mean of plans by chance. `broken` counts rules that have
    to be kept and are not: pairs who were to be apart, people at forbidden tables, people apart who
    belong together. `repeated_pairs` meet more than once, `unseated` is how often somebody who is
    there has no seat. `is_proven` says that `bound` is the best that counted terms can come to.
    """

    terms: tuple[TermResult, ...]
    bound: int
    random: int
    broken: int
    repeated_pairs: int
    unseated: int
    is_proven: bool

    @property
    def total(self) -> int:
        """The points of the plan."""
        return sum(one.points for one in self.terms)

    @property
    def captured(self) -> int:
        """The least share of what any plan could save against chance, in percent, 0 to 100."""
        if self.random <= self.bound:
            return 100
        return max(0, min(100, 100 * (self.random - self.total) // (self.random - self.bound)))


def report(model: SeatingModel, plan: Ints, seconds: float = 0.0) -> PlanReport:
    """Report on a plan; the proof of each round may take some `seconds`, 0 for counting alone."""
    problem = model.problem
    counts = counts_of(model, plan)
    least = _least(model)
    bound, is_proven = sum(least.values()), False
    if seconds > 0:
        least[SeatingTerm.TOPICS] = math.ceil(least_of_pairs(problem, _topics(model)) - _ROUNDING)
        bound, is_proven = _proven(model, seconds, least)
    met = meetings(plan)
    again = (met > 1) & (problem.repeat_costs() > 0)
    return PlanReport(
        terms=tuple(
            TermResult(term, counts[term] * model.points[term], counts[term], least[term])
            for term in SeatingTerm
        ),
        bound=bound,
        random=_random(model),
        broken=_broken(problem, plan),
        repeated_pairs=int(np.triu(again, 1).sum()),
        unseated=int((problem.present & (plan == NOWHERE)).sum()),
        is_proven=is_proven,
    )


def counts_of(model: SeatingModel, plan: Ints) -> dict[SeatingTerm, int]:
    """How many people or pairs each term counts in a plan; topics twice for a pair without any."""
    problem = model.problem
    counts = dict.fromkeys(SeatingTerm, 0)
    belong = _belonging(problem)
    for number, row in enumerate(plan):
        seated = np.flatnonzero(row != NOWHERE)
        same = np.triu(together(row), 1) & ~belong
        counts[SeatingTerm.LANGUAGE] += int(model.language[number][seated, row[seated]].sum())
        counts[SeatingTerm.PRECEDENCE] += int(model.precedence[number][seated, row[seated]].sum())
        counts[SeatingTerm.TOPICS] += int(model.topics[same].sum())
        for term, attribute in model.attributes.items():
            counts[term] += int((attribute.shared() & same).sum())
    free = problem.capacities.astype(np.int64) - occupancy(problem, plan)
    counts[SeatingTerm.EMPTY] = int((free * (free - 1) // 2).clip(min=0).sum())
    met = np.where(np.triu(problem.repeat_costs(), 1) > 0, meetings(plan), 0)
    counts[SeatingTerm.REPEAT] = int((met * (met - 1) // 2).sum())
    return counts


def _least(model: SeatingModel) -> dict[SeatingTerm, int]:
    """What each term cannot go below by itself, in points."""
    problem = model.problem
    least = dict.fromkeys(SeatingTerm, 0)
    for term, attribute in model.attributes.items():
        least[term] = counting_bound(problem, attribute)
    for term, wrong in (
        (SeatingTerm.LANGUAGE, model.language),
        (SeatingTerm.PRECEDENCE, model.precedence),
    ):
        least[term] = model.points[term] * sum(
            _least_wrong(problem, wrong[number], number) for number in range(problem.rounds)
        )
    for number in range(problem.rounds):
        empty = int(problem.capacities[number].sum() - problem.present[number].sum())
        pairs = least_count(problem.capacities[number], empty)
        least[SeatingTerm.EMPTY] += model.points[SeatingTerm.EMPTY] * pairs
    return least


def _least_wrong(problem: SeatingProblem, wrong: Ints, number: int) -> int:
    """How many people of a round are at wrong tables at least, of n x T; a problem of flow."""
    people = np.flatnonzero(problem.present[number])
    if not wrong[people].any():
        return 0
    keys = np.column_stack([wrong[people], problem.fixed[number][people]])
    kinds, sizes = np.unique(keys, axis=0, return_counts=True)
    model, columns = LinearModel(), []
    for kind, size in zip(kinds, sizes, strict=True):
        stays = int(kind[-1])
        row = [
            model.variable(
                cost=float(kind[table]),
                upper=float(size) if stays in (NOWHERE, table) else 0.0,
                whole=False,
            )
            for table in range(problem.tables)
        ]
        model.row(row, lower=float(size), upper=float(size))
        columns.append(row)
    for table in range(problem.tables):
        capacity = float(problem.capacities[number][table])
        model.row([row[table] for row in columns], upper=capacity)
    solved = model.solve(1.0)
    return round(solved.value) if solved.is_feasible else 0


def _proven(
    model: SeatingModel, seconds: float, least: Mapping[SeatingTerm, int]
) -> tuple[int, bool]:
    """The bound of all terms together, and whether that of what is counted was reached.

    HiGHS bounds what attributes and tables cost, a semidefinite relaxation what attributes,
    interests and meetings cost beside the tables.
    """
    problem = model.problem
    alone = sum(least.values())
    attributes = list(model.attributes.values())
    rounds = [prove_round(problem, attributes, number, seconds) for number in range(problem.rounds)]
    if not all(one.is_feasible for one in rounds):
        return alone, False
    counted = sum(math.ceil(one.bound - _ROUNDING) for one in rounds)
    tables = least[SeatingTerm.LANGUAGE] + least[SeatingTerm.PRECEDENCE]
    pair = np.where(_belonging(problem), 0, sum(one.pair() for one in attributes))
    pairs = least_of_pairs(
        problem,
        _topics(model),
        repeat=problem.repeat,
        counted=Counted(pair.astype(np.int32), max(0, counted - tables)),
    )
    bound = math.ceil(pairs - _ROUNDING) + tables + least[SeatingTerm.EMPTY]
    return max(bound, alone), all(one.is_proven for one in rounds)


def _topics(model: SeatingModel) -> Ints:
    """What two people of one table cost by their interests, n x n."""
    costs = model.points[SeatingTerm.TOPICS] * model.topics
    return np.where(_belonging(model.problem), 0, costs).astype(np.int32)


def _broken(problem: SeatingProblem, plan: Ints) -> int:
    total = 0
    for number, row in enumerate(plan):
        seated = np.flatnonzero(row != NOWHERE)
        total += int((problem.pair[np.triu(together(row), 1)] >= HARD).sum())
        total += int((problem.unary[number][seated, row[seated]] >= HARD).sum())
        for group in problem.groups:
            there = [int(row[one]) for one in group if row[one] != NOWHERE]
            total += max(0, len(set(there)) - 1)
    return total


def _belonging(problem: SeatingProblem) -> Flags:
    """Which pairs belong together, n x n."""
    belong: Flags = np.zeros(problem.pair.shape, np.bool_)
    for group in problem.groups:
        belong[np.ix_(group, group)] = True
    return belong


def _random(model: SeatingModel) -> int:
    """The mean points of plans by chance, which keep no rule."""
    random = np.random.Generator(np.random.PCG64(0))
    problem = model.problem
    total = 0
    for _ in range(_RANDOM_PLANS):
        plan = np.full((problem.rounds, problem.people), NOWHERE, np.int32)
        for number in range(problem.rounds):
            people = np.flatnonzero(problem.present[number])
            seats = np.repeat(np.arange(problem.tables), problem.capacities[number])
            plan[number, people] = random.permutation(seats)[: len(people)]
        counts = counts_of(model, plan)
        total += sum(model.points[term] * count for term, count in counts.items())
    return total // _RANDOM_PLANS
