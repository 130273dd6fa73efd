"""Benchmark of seating plans: quality within a number of iterations, proofs, contradictions."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from kiosk.bench.figures import Figure
from kiosk.bench.seating.forum_event import forum_event, large_event
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatingTerm
from kiosk.seating.count_proof import prove_round
from kiosk.seating.plan_report import report
from kiosk.seating.planning import plan_rounds
from kiosk.seating.problem import NOWHERE, SeatingProblem, meetings
from kiosk.seating.rule_conflicts import conflicts
from kiosk.seating.search import improve
from kiosk.seating.start import start_plan
from kiosk.seating.templates import template

_SEEDS = (1, 2, 3)
_FORUM = "200 people, 25 tables of 8, 3 rounds"
_GOLFERS = ((5, 3, 7), (8, 4, 7), (25, 8, 4), (20, 10, 4), (12, 10, 4), (10, 8, 4))
_DESIGNS = ((8, 8, 4), (10, 10, 4))
_COUNTED = (
    SeatingTerm.LANGUAGE,
    SeatingTerm.ORGANISATION,
    SeatingTerm.COUNTRY,
    SeatingTerm.HOST_COUNTRY,
    SeatingTerm.CATEGORY,
    SeatingTerm.EMPTY,
)


def measure() -> Iterator[Figure]:
    """Figures of the plans; times are processor time of one thread."""
    yield from _forum(12_000, left=14.5, seconds=3.0)
    yield from _forum(40_000, left=14.0, seconds=10.0)
    yield from _proofs()
    yield from _contradiction()
    yield from _golfers()
    yield from _designs()
    yield from _diverse_groups(120, 12)
    yield from _diverse_groups(240, 12)
    yield from _same_plan()
    yield from _large()


def _forum(iterations: int, left: float, seconds: float) -> Iterator[Figure]:
    model = forum_event().model()
    results, times = [], []
    for seed in _SEEDS:
        begun = time.process_time()
        found = plan_rounds(model, iterations, seed)
        times.append(time.process_time() - begun)
        results.append(report(model, found.plan, 20.0))
    at = f"{_FORUM}, {iterations} iterations, the worst of {len(_SEEDS)} seeds"
    lost = max(100.0 * (one.total - one.bound) / (one.random - one.bound) for one in results)
    counted = max(
        sum(term.points for term in one.terms if term.term in _COUNTED) / one.bound
        for one in results
    )
    runs = len(_SEEDS)
    yield Figure("seating: rules broken", at, max(r.broken for r in results), "", 0, runs)
    yield Figure(
        "seating: pairs who meet again", at, max(r.repeated_pairs for r in results), "", 1, runs
    )
    yield Figure("seating: not saved of what any plan could", at, lost, "%", left, runs)
    yield Figure("seating: counted terms over the proven least", at, counted, "×", 1.034, runs)
    yield Figure("seating: processor time of a plan", at, max(times), "s", seconds, runs)


def _proofs() -> Iterator[Figure]:
    model = forum_event().model()
    times = []
    for number in range(model.problem.rounds):
        begun = time.process_time()
        prove_round(model.problem, list(model.attributes.values()), number, 60.0)
        times.append(time.process_time() - begun)
    yield Figure("seating: proof of a round", _FORUM, max(times), "s", 1, len(times))


def _contradiction() -> Iterator[Figure]:
    """Four rules among 82 that cannot hold together, of which one is about a host."""
    event = forum_event()
    pair = next(one for one in event.rules if one.kind == RuleKind.TOGETHER)
    planted = (
        pair,
        SeatingRule("planted 1", RuleKind.TOGETHER, (pair.guests[1], "g024")),
        SeatingRule("planted 2", RuleKind.TOGETHER, ("g024", "g120")),
        SeatingRule("planted 3", RuleKind.APART, (pair.guests[0], "g120")),
    )
    begun = time.process_time()
    found = conflicts(event.guests, event.rounds[:1], [*event.rules, *planted[1:]])
    seconds = time.process_time() - begun
    named = {requirement.rule.id for requirement in found[0].requirements if requirement.rule}
    wrong = len(named ^ {one.id for one in planted})
    at = f"{_FORUM}, four planted rules"
    yield Figure("seating: rules of a contradiction named wrongly", at, wrong, "", 0, 1)
    yield Figure("seating: naming a contradiction", at, seconds, "s", 2, 1)


def _golfers() -> Iterator[Figure]:
    """Nobody is to meet anybody twice, and nothing else counts."""
    for groups, seats, rounds in _GOLFERS:
        repeats, times = 0, []
        for seed in _SEEDS:
            problem = _golfer_problem(groups, seats, rounds)
            begun = time.process_time()
            plan = template(groups, seats, rounds)
            if plan is None:
                start = start_plan(problem, seed)
                plan = improve(problem, start, 20_000, seed, lambda _, cost: cost > 0).plan
            times.append(time.process_time() - begun)
            repeats = max(repeats, int((np.triu(meetings(plan), 1) > 1).sum()))
        at = f"{groups} tables of {seats}, {rounds} rounds, the worst of {len(_SEEDS)} seeds"
        yield Figure("seating: pairs who meet again", at, repeats, "", 0, len(_SEEDS))
        yield Figure("seating: processor time without repeats", at, max(times), "s", 1, len(times))


def _designs() -> Iterator[Figure]:
    for groups, seats, rounds in _DESIGNS:
        plan = template(groups, seats, rounds)
        repeats = -1 if plan is None else int((np.triu(meetings(plan), 1) > 1).sum())
        at = f"{groups} tables of {seats}, {rounds} rounds, by a known design"
        yield Figure("seating: pairs who meet again", at, abs(repeats), "", 0, 1)


def _golfer_problem(groups: int, seats: int, rounds: int) -> SeatingProblem:
    people = groups * seats
    return SeatingProblem(
        capacities=np.full((rounds, groups), seats, np.int32),
        pair=np.zeros((people, people), np.int32),
        unary=np.zeros((rounds, people, groups), np.int32),
        present=np.ones((rounds, people), np.bool_),
        fixed=np.full((rounds, people), NOWHERE, np.int32),
        repeat=1,
    )


def _diverse_groups(people: int, groups: int) -> Iterator[Figure]:
    """Maximally diverse grouping, by the generator of RanReal: distances uniform in 0 to 100.

    Gallego, Laguna, Martí and Duarte 2013. Distances have two decimals here, and are 100 minus the
    cost of a pair, all groups being of one size.
    """
    gaps = []
    for seed in _SEEDS:
        random = np.random.Generator(np.random.PCG64(seed))
        far = np.triu(random.integers(0, 10_001, (people, people)), 1)
        problem = _golfer_problem(groups, people // groups, 1)
        pair = (10_000 - far - far.T).astype(np.int32)
        np.fill_diagonal(pair, 0)
        problem = replace(problem, pair=pair, repeat=0)
        start = start_plan(problem, seed)
        pairs = groups * (people // groups) * (people // groups - 1) // 2
        short, long = (
            10_000 * pairs - improve(problem, start, iterations, seed).cost
            for iterations in (25_000, 100_000)
        )
        gaps.append(100.0 * (long - short) / long)
    at = f"{people} people, {groups} groups, 25000 iterations against 100000"
    yield Figure("diverse groups: gap to a long run", at, max(gaps), "%", 0.3, len(gaps))


_PLAN = (
    "import hashlib; from kiosk.bench.seating.forum_event import forum_event;"
    "from kiosk.seating.planning import plan_rounds;"
    "print(hashlib.sha256(plan_rounds(forum_event().model(), 1000, 1).plan.tobytes()).hexdigest())"
)


def _same_plan() -> Iterator[Figure]:
    """The hashes of one plan with other numbers of threads, and without wide vectors."""
    environments = (
        {"OPENBLAS_NUM_THREADS": "1"},
        {"OPENBLAS_NUM_THREADS": "2"},
        {"OPENBLAS_CORETYPE": "NEHALEM", "NPY_DISABLE_CPU_FEATURES": "AVX2 FMA3 AVX512F"},
    )
    plan = plan_rounds(forum_event().model(), 1000, 1).plan
    hashes = {hashlib.sha256(plan.tobytes()).hexdigest()}
    for environment in environments:
        ran = subprocess.run(  # noqa: S603  # this program itself
            [sys.executable, "-W", "ignore", "-c", _PLAN],
            env=os.environ | environment,
            capture_output=True,
            text=True,
            check=True,
        )
        hashes.add(ran.stdout.strip())
    at = "2 runs, 1 and 2 threads, without AVX"
    yield Figure("seating: different plans of one seed", at, len(hashes), "", 1, 4)


def _large() -> Iterator[Figure]:
    event = large_event()
    begun = time.process_time()
    model = event.model()
    found = plan_rounds(model, 20_000, 1)
    seconds = time.process_time() - begun
    told = report(model, found.plan)
    at = "1000 people, 100 tables of 10, 4 rounds, 20000 iterations"
    yield Figure("seating: rules broken", at, told.broken, "", 0, 1)
    yield Figure("seating: processor time of a plan", at, seconds, "s", 60, 1)
