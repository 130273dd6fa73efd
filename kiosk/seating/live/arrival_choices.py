"""Where each guest who is still away sits best if they are the next to come.

Who comes surely no longer stays away, so their seat is worth more at a table that others may leave
empty. For that they change seats with somebody who is still away, or take a free one. It is worked
out for everybody before anybody comes: a check-in only looks it up.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.seating.live.expected_cost import (
    SCALE,
    Chances,
    hard_costs,
    problem_of_arrivals,
    scarcity_points,
    soft_costs,
)
from kiosk.seating.model import SeatingModel
from kiosk.seating.problem import NOWHERE, Ints

KEEPING = 2
"""Points that a change of seats has to save at least, so that few seats change for little."""

_Costs = NDArray[np.int64]
_NEVER = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class SeatShare:
    """The part, of so many, of the free seats and of the guests who may lose theirs.

    Devices that see each other take different parts, so that guests who come at one time at two
    doors do not get the same seat.
    """

    part: int = 0
    parts: int = 1

    def has(self, id_: str) -> bool:
        """Whether a guest or a table is of this part."""
        return zlib.crc32(id_.encode()) % self.parts == self.part


ALL = SeatShare()


@dataclass(frozen=True, slots=True)
class ArrivalChoice:
    """The table that a guest takes when they come, and who has the guest's own table instead.

    Guests and tables by their places in the model; `displaced` is NOWHERE for a free seat.
    """

    guest: int
    table: int
    displaced: int


def arrival_choices(
    model: SeatingModel,
    plan: Ints,
    number: int,
    chances: Chances,
    *,
    keeping: int,
    share: SeatShare = ALL,
) -> list[ArrivalChoice]:
    """The best choice of each guest in a round, where it saves more than `keeping` points.

    `chances` are those that each guest comes, n, 1.0 for whoever is here. Guests whose table is
    fixed, and those who have to sit together, have none.
    """
    arrivals = _Arrivals(model, plan, number, chances)
    people = np.array([share.has(one.id) for one in model.guests], np.bool_)
    tables = np.array([share.has(one) for one in model.tables], np.bool_)
    exchanges = np.where(people, arrivals.exchanges(), _NEVER)
    costs = np.concatenate([exchanges, np.where(tables, arrivals.moves(), _NEVER)], axis=1)
    best = costs.argmin(axis=1)
    return [
        ArrivalChoice(guest, int(arrivals.row[to]), to)
        if to < len(people)
        else ArrivalChoice(guest, to - len(people), NOWHERE)
        for guest, to in enumerate(best.tolist())
        if costs[guest, to] < -SCALE * keeping
    ]


class _Arrivals:
    """What it costs, in parts of points, that each guest who is still away comes next."""

    def __init__(self, model: SeatingModel, plan: Ints, number: int, chances: Chances) -> None:
        problem, whole = problem_of_arrivals(model, plan, number, chances), model.problem
        tables, self.row = whole.tables, plan[number]
        seated = whole.present[number] & (self.row != NOWHERE)
        at = (self.row[:, None] == np.arange(tables)) & seated[:, None]
        self.free: Ints = (whole.capacities[number] - at.sum(axis=0)).astype(np.int32)
        self.movable = seated & (chances < 1.0) & (whole.fixed[number] == NOWHERE)
        self.movable[[one for group in whole.groups for one in group]] = False
        self._pair = problem.pair.astype(np.int64)
        self._vacancy = np.zeros(len(self.row)) if problem.vacancy is None else problem.vacancy
        self._empty = problem.empty
        unary = problem.unary[0][:, :tables] + self._vacancy[:, None] * self.free
        self._away: _Costs = np.rint(self._pair @ at + unary).astype(np.int64)
        soft = np.rint(SCALE * soft_costs(model, plan, number) * chances)
        self._met: _Costs = (soft + SCALE * hard_costs(whole.pair)).astype(np.int64)
        self._here: _Costs = self._met @ at + SCALE * whole.unary[number].astype(np.int64)
        self._absent: _Costs = np.rint(self._vacancy @ at).astype(np.int64)
        self._scarce: _Costs = np.rint(SCALE * scarcity_points(model, number, chances)).astype(
            np.int64
        )

    def exchanges(self) -> _Costs:
        """What it costs that each guest, n, changes seats with each other one, n."""
        row = np.where(self.row == NOWHERE, 0, self.row)
        people = np.arange(len(row))
        own, away = self._here[people, row], self._away[people, row]
        cost = self._here[:, row] - self._met - own[:, None]
        cost += self._away[:, row].T - self._pair - away
        allowed = self.movable[:, None] & self.movable & (row[:, None] != row)
        return np.where(allowed, cost, _NEVER)

    def moves(self) -> _Costs:
        """What it costs that each guest, n, takes a free seat at each table."""
        row = np.where(self.row == NOWHERE, 0, self.row)
        people = np.arange(len(row))
        left = self._absent[row] - np.rint(self._vacancy).astype(np.int64)
        left += self._empty * self.free[row] + self._scarce[row]
        taken = self._absent + self._empty * (self.free - 1) + self._scarce
        cost = self._here - self._here[people, row][:, None] + left[:, None] - taken
        allowed = self.movable[:, None] & (self.free > 0)
        allowed[people, row] = False
        return np.where(allowed, cost, _NEVER)
