"""Small events to be seated."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kiosk.domain.records.entities import Guest, Table
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.seating.model import RoundToSeat, SeatingModel, seating_model
from kiosk.seating.problem import NOWHERE, Flags, Ints, SeatingProblem, meetings


def tables(count: int, seats: int) -> tuple[Table, ...]:
    return tuple(Table(id=str(number + 1), capacity=seats) for number in range(count))


def rule(kind: str, *guests: str, round_: str = "", table: str = "", id_: str = "") -> SeatingRule:
    return SeatingRule(id_ or f"{kind} {' '.join(guests)}", RuleKind(kind), guests, round_, table)


def guests(count: int, seed: int = 1) -> list[Guest]:
    """Guests with a few countries, categories and interests, by chance."""
    random = np.random.Generator(np.random.PCG64(seed))

    def one(number: int) -> Guest:
        topics = random.choice(5, int(random.integers(0, 4)), replace=False).tolist()
        return Guest(
            id=f"g{number:02}",
            name_latin=f"Guest {number}",
            organisation_en=f"house {random.integers(count // 2 + 1)}",
            country=("KR", "KE", "PE", "")[int(random.integers(4))],
            category=("a", "b")[int(random.integers(2))],
            languages=(("ko",), ("en",), ())[int(random.integers(3))],
            interests=tuple(f"topic {topic}" for topic in topics),
        )

    return [one(number) for number in range(count)]


def model(
    people: Sequence[Guest],
    rounds: Sequence[RoundToSeat],
    rules: Sequence[SeatingRule] = (),
) -> SeatingModel:
    return seating_model(people, rounds, rules, "KR")


def golfers(groups: int, seats: int, rounds: int) -> SeatingProblem:
    """Nothing matters but that nobody meets anybody twice."""
    people = groups * seats
    zero: Ints = np.zeros((people, people), np.int32)
    present: Flags = np.ones((rounds, people), np.bool_)
    return SeatingProblem(
        capacities=np.full((rounds, groups), seats, np.int32),
        pair=zero,
        unary=np.zeros((rounds, people, groups), np.int32),
        present=present,
        fixed=np.full((rounds, people), NOWHERE, np.int32),
        repeat=1,
    )


def repeated_pairs(plan: Ints) -> int:
    return int((np.triu(meetings(plan), 1) > 1).sum())
