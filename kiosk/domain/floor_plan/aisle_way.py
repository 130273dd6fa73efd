"""The way to a table along the aisles: upright lines between tables and through doors."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kiosk.domain.floor_plan.blocked_lines import Disc, FreeLine, Obstacles
from kiosk.domain.floor_plan.geometry import Point, distance

_MOST_LINES = 120
_APART = 1.0
# How much longer a way with one turn less may be, as a share of the distance of its ends.
_TURN = 0.15

State = tuple[int, int, bool]


def find_way(
    start: Point, target: Disc, obstacles: Obstacles, doors: Sequence[Point], clearance: float
) -> tuple[Point, ...]:
    """The corners of the shortest way with few turns from `start` to the middle of `target`.

    Its parts run along x or y, at least `clearance` away from every obstacle; empty if there is no
    such way. `doors` are the middles of doors, which are no obstacles.
    """
    aims = (start, target.at, *doors)
    columns = _lines([aim.x for aim in aims], _edges_along_x(obstacles))
    rows = _lines([aim.y for aim in aims], _edges_along_x(obstacles.mirrored()))
    grid = _Grid(columns, rows, obstacles, target, clearance)
    return tuple(grid.shortest(start))


def _edges_along_x(obstacles: Obstacles) -> list[float]:
    """The x coordinates at which an obstacle begins or ends."""
    found = [disc.at.x + side * disc.radius for disc in obstacles.discs for side in (-1, 1)]
    found += [point.x for wall in obstacles.walls for point in wall]
    found += [point.x for solid in obstacles.solids for point in solid]
    return found


def _lines(aims: Iterable[float], edges: Sequence[float]) -> list[float]:
    """The coordinates of lines through aims, and midway between edges; few where there are many."""
    between: list[float] = []
    distinct = _distinct(edges)
    for one, other in pairwise(distinct):
        between.append((one + other) / 2)
    between = between[:: 1 + len(between) // _MOST_LINES]
    kept = sorted(set(aims))
    apart = [line for line in between if all(abs(line - aim) >= _APART for aim in kept)]
    return sorted(kept + apart)


def _distinct(numbers: Iterable[float]) -> list[float]:
    found: list[float] = []
    for number in sorted(numbers):
        if not found or number - found[-1] >= _APART:
            found.append(number)
    return found


class _Grid:
    """The crossings of columns and rows, joined where the line between them is free.

    Only on the lines through its middle is the target no obstacle, so that a way ends at it.
    """

    def __init__(
        self,
        columns: list[float],
        rows: list[float],
        obstacles: Obstacles,
        target: Disc,
        clearance: float,
    ) -> None:
        self._columns, self._rows, self._target = columns, rows, target
        discs = tuple(disc for disc in obstacles.discs if disc != target)
        others = Obstacles(discs, obstacles.walls, obstacles.solids)
        at = target.at
        self._across = [FreeLine(y, others if y == at.y else obstacles, clearance) for y in rows]
        mirrored, others = obstacles.mirrored(), others.mirrored()
        self._down = [FreeLine(x, others if x == at.x else mirrored, clearance) for x in columns]

    def shortest(self, start: Point) -> list[Point]:
        """The corners of the cheapest way, its length and turns counted; empty for none."""
        turn = _TURN * max(1.0, distance(start, self._target.at))
        begin = (self._columns.index(start.x), self._rows.index(start.y))
        end = (self._columns.index(self._target.at.x), self._rows.index(self._target.at.y))
        # A guest first walks ahead: to begin sideways costs as much as two turns.
        queue: list[tuple[float, State]] = [(0.0, (*begin, True)), (2 * turn, (*begin, False))]
        cost: dict[State, float] = {state: spent for spent, state in queue}
        came: dict[State, State] = {}
        while queue:
            spent, state = heapq.heappop(queue)
            if state[:2] == end:
                return self._corners(state, came)
            if spent > cost[state]:
                continue
            for following, length in self._steps(state):
                total = spent + length + (turn if following[2] != state[2] else 0.0)
                if total < cost.get(following, float("inf")):
                    cost[following] = total
                    came[following] = state
                    heapq.heappush(queue, (total, following))
        return []

    def _steps(self, state: State) -> Iterable[tuple[State, float]]:
        column, row, _ = state
        x, y = self._columns[column], self._rows[row]
        for other in (row - 1, row + 1):
            if 0 <= other < len(self._rows) and self._down[column].is_free(y, self._rows[other]):
                yield (column, other, True), abs(self._rows[other] - y)
        for other in (column - 1, column + 1):
            if 0 <= other < len(self._columns) and self._across[row].is_free(
                x, self._columns[other]
            ):
                yield (other, row, False), abs(self._columns[other] - x)

    def _corners(self, state: State, came: dict[State, State]) -> list[Point]:
        states = [state]
        while states[-1] in came:
            states.append(came[states[-1]])
        states.reverse()
        points = [Point(self._columns[column], self._rows[row]) for column, row, _ in states]
        return _without_middles(points)


def _without_middles(points: Sequence[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (
            kept[-2].x == kept[-1].x == point.x or kept[-2].y == kept[-1].y == point.y
        ):
            kept[-1] = point
        else:
            kept.append(point)
    return kept


def up_to_edge(way: Sequence[Point], target: Disc) -> tuple[Point, ...]:
    """A way, cut where it first meets the edge of a disc; empty if it begins inside."""
    if not way or distance(way[0], target.at) <= target.radius:
        return ()
    kept = [way[0]]
    for point in way[1:]:
        kept.append(_meeting(kept[-1], point, target) or point)
        if kept[-1] != point:
            break
    return tuple(kept)


def _meeting(begin: Point, end: Point, disc: Disc) -> Point | None:
    """Where a line from outside a disc first meets its edge; None if it does not."""
    length = distance(begin, end)
    if not length:
        return None
    along = Point((end.x - begin.x) / length, (end.y - begin.y) / length)
    to = Point(disc.at.x - begin.x, disc.at.y - begin.y)
    ahead = to.x * along.x + to.y * along.y
    aside = to.x * along.y - to.y * along.x
    if abs(aside) > disc.radius:
        return None
    reach = ahead - math.sqrt(disc.radius**2 - aside**2)
    if not 0 <= reach <= length:
        return None
    return Point(begin.x + reach * along.x, begin.y + reach * along.y)
