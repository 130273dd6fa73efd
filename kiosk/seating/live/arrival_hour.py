"""A check-in hour at one round, by three ways of seating: as printed, live, and with hindsight.

Guests come with their delegation, some not at all, and some who are on no list. Printed: everybody
sits where the plan says, walk-ins at seats that nobody has. Live: each who comes is told the seat
that was chosen for them before, or else their own, and then those of all who are still away are
searched anew. Hindsight: the plan of exactly those who come.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np

from kiosk.domain.arrivals.arrival_curve import assumed_curve
from kiosk.domain.records.entities import Guest
from kiosk.domain.seating.arrival_chances import ArrivalTimes, ExpectedGuest, chances
from kiosk.seating.evaluation import cost_of
from kiosk.seating.guest_traits import organisation_of
from kiosk.seating.live.arrival_choices import KEEPING, ArrivalChoice, arrival_choices
from kiosk.seating.live.expected_cost import improve_round
from kiosk.seating.model import SeatingModel
from kiosk.seating.problem import NOWHERE, Ints

_CURVE = assumed_curve()
_APART_S = 300.0
"""Members of one delegation come within so many seconds of each other."""
_AFTERWARDS = 400
"""Swaps of the plan with hindsight, which starts from the printed one."""


@dataclass(frozen=True, slots=True)
class Hour:
    """Who comes, by place in the model, and when: in order, in seconds after the start.

    `expected` are those who are on the list.
    """

    arrivals: tuple[tuple[float, int], ...]
    expected: frozenset[int]


@dataclass(frozen=True, slots=True)
class HourResult:
    """How an hour ended: the fewest people at a table where anybody sits, and who found no seat.

    `moved` counts people who sit elsewhere than they were told, `points` are those of the round as
    it sits. `seconds` are the processor time of each check-in.
    """

    smallest: int
    without_seat: int
    moved: int
    points: int
    seconds: tuple[float, ...] = ()


def random_hour(
    model: SeatingModel, number: int, walk_ins: Iterable[str], no_shows: float, seed: str
) -> Hour:
    """An hour of round `number` that follows from the `seed`.

    Of those on the list `no_shows` stay away: below 1 it is the chance of each, from 1 on how many
    do. The guests `walk_ins`, by id, all come.
    """
    random = Random(seed)  # noqa: S311  # no secret
    places = [int(one) for one in np.flatnonzero(model.problem.present[number])]
    unlisted = set(walk_ins)
    expected = [one for one in places if model.guests[one].id not in unlisted]
    if no_shows < 1:
        away = {one for one in expected if random.random() < no_shows}
    else:
        away = set(random.sample(expected, min(int(no_shows), len(expected))))
    names = sorted({_delegation(model.guests[one]) for one in places})
    together = dict(zip(names, _CURVE.sample(random, len(names)), strict=True))
    at = {
        one: together[_delegation(model.guests[one])] + _APART_S * (random.random() - 0.5)
        for one in places
    }
    arrivals = sorted((at[one], one) for one in places if one not in away)
    return Hour(tuple(arrivals), frozenset(expected))


def live(
    model: SeatingModel, number: int, plan: Ints, hour: Hour, *, iterations: int
) -> HourResult:
    """Everybody is told their seat when they come; the search moves only those still away."""
    played = _Live(_with_people(model, number, hour.expected), number, plan, hour)
    seconds = []
    for at, person in hour.arrivals:
        begun = time.process_time()
        played.come(at, person, iterations)
        seconds.append(time.process_time() - begun)
    moved = sum(int(played.row[person]) != table for person, table in played.told.items())
    return _result(model, number, played.told, hour, moved=moved, seconds=tuple(seconds))


class _Live:
    """A round while guests come."""

    def __init__(self, model: SeatingModel, number: int, plan: Ints, hour: Hour) -> None:
        self._model, self._number, self._plan = model, number, plan
        self._people = {
            place: ExpectedGuest(model.guests[place].id, model.guests[place].delegation)
            for place in hour.expected
        }
        self.row = plan[number].copy()
        self.told: dict[int, int] = {}
        self._choices: dict[int, ArrivalChoice] = {}

    def come(self, at: float, person: int, iterations: int) -> None:
        """Seat somebody who comes `at` seconds after the start, then all who are still away."""
        self._model.problem.present[self._number, person] = True
        guest = self._model.guests[person]
        self._people[person] = ExpectedGuest(guest.id, guest.delegation, at, inside=True)
        if self.row[person] != NOWHERE:
            self._choose(person)
            self._tell(person)
        likely = chances(self._people.values(), ArrivalTimes(_CURVE, 0.0), at)
        now = np.array([likely.get(one.id, 0.0) for one in self._model.guests])
        searched = self._searched()
        number = self._number
        self.row = improve_round(self._model, searched, number, now, iterations=iterations)
        if person not in self.told and self.row[person] != NOWHERE:
            self._tell(person)
        found = arrival_choices(self._model, self._searched(), number, now, keeping=KEEPING)
        self._choices = {one.guest: one for one in found}

    def _searched(self) -> Ints:
        """The plan with the round as it is now."""
        plan = self._plan.copy()
        plan[self._number] = self.row
        return plan

    def _choose(self, person: int) -> None:
        """Let somebody take the seat that was chosen for when they come."""
        chosen = self._choices.get(person)
        if chosen is not None:
            if chosen.displaced != NOWHERE:
                self.row[chosen.displaced] = self.row[person]
            self.row[person] = chosen.table

    def _tell(self, person: int) -> None:
        self.told[person] = int(self.row[person])
        self._model.problem.fixed[self._number, person] = self.row[person]


def printed(model: SeatingModel, number: int, plan: Ints, hour: Hour) -> HourResult:
    """Everybody on the list sits as planned; walk-ins take seats that nobody has."""
    listed = [int(plan[number, one]) for one in sorted(hour.expected)]
    taken = np.bincount(np.array(listed, int), minlength=model.problem.tables)
    free = model.problem.capacities[number] - taken
    seated: dict[int, int] = {}
    for _, one in hour.arrivals:
        table = int(plan[number, one])
        if one not in hour.expected:
            table = int(free.argmax())
            if free[table] <= 0:
                continue
            free[table] -= 1
        seated[one] = table
    return _result(model, number, seated, hour)


def hindsight(model: SeatingModel, number: int, plan: Ints, hour: Hour) -> HourResult:
    """The plan of exactly those who come."""
    people = [one for _, one in hour.arrivals]
    row = improve_round(
        _with_people(model, number, people),
        plan,
        number,
        np.ones(len(model.guests)),
        iterations=_AFTERWARDS,
    )
    seated = {one: int(row[one]) for one in people if row[one] != NOWHERE}
    return _result(model, number, seated, hour)


def _delegation(guest: Guest) -> str:
    """With whom a guest comes."""
    return guest.delegation or organisation_of(guest) or guest.id


def _with_people(model: SeatingModel, number: int, people: Iterable[int]) -> SeatingModel:
    """A copy of the model in whose round these are, of which the arrays may be changed."""
    present = model.problem.present.copy()
    present[number] = False
    present[number, sorted(people)] = True
    problem = replace(model.problem, present=present, fixed=model.problem.fixed.copy())
    return replace(model, problem=problem)


def _result(
    model: SeatingModel,
    number: int,
    seated: dict[int, int],
    hour: Hour,
    *,
    moved: int = 0,
    seconds: Sequence[float] = (),
) -> HourResult:
    """How those who came sit; `seated` are tables by people."""
    row = np.full(len(model.guests), NOWHERE, np.int32)
    row[list(seated)] = list(seated.values())
    counts = np.bincount(row[row != NOWHERE], minlength=model.problem.tables)
    problem = replace(model.problem, capacities=model.problem.capacities[number : number + 1])
    one_round = replace(problem, unary=model.problem.unary[number : number + 1])
    return HourResult(
        int(counts[counts > 0].min(initial=len(model.guests))) if seated else 0,
        len(hour.arrivals) - len(seated),
        moved,
        cost_of(one_round, row[None]).total,
        tuple(seconds),
    )
