"""The parts of upright lines on a plan that are free of tables, walls and other obstacles."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.floor_plan.geometry import Point, Polygon, Segment, edges

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Disc:
    """A round table on a plan."""

    at: Point
    radius: float


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What a way must keep away from: tables, walls without their doors, and solid parts."""

    discs: tuple[Disc, ...] = ()
    walls: tuple[Segment, ...] = ()
    solids: tuple[Polygon, ...] = ()

    def mirrored(self) -> Obstacles:
        """The same obstacles with x and y exchanged."""
        return Obstacles(
            tuple(Disc(_mirrored(disc.at), disc.radius) for disc in self.discs),
            tuple((_mirrored(a), _mirrored(b)) for a, b in self.walls),
            tuple(tuple(map(_mirrored, solid)) for solid in self.solids),
        )


def _mirrored(point: Point) -> Point:
    return Point(point.y, point.x)


class FreeLine:
    """A horizontal line at height `y`, blocked where an obstacle is closer than `clearance`."""

    def __init__(self, y: float, obstacles: Obstacles, clearance: float) -> None:
        self._begins: list[float] = []
        self._ends: list[float] = []
        for begin, end in sorted(_blocked(y, obstacles, clearance)):
            if self._ends and begin <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._begins.append(begin)
                self._ends.append(end)

    def is_free(self, one: float, other: float) -> bool:
        """Whether nothing blocks the line between two x coordinates."""
        low, high = min(one, other), max(one, other)
        index = bisect_right(self._ends, low)
        return index == len(self._begins) or self._begins[index] >= high


def _blocked(y: float, obstacles: Obstacles, clearance: float) -> Iterator[Interval]:
    for disc in obstacles.discs:
        reach = disc.radius + clearance
        if abs(y - disc.at.y) < reach:
            half = math.sqrt(reach**2 - (y - disc.at.y) ** 2)
            yield disc.at.x - half, disc.at.x + half
    for wall in obstacles.walls:
        yield from _near(y, wall, clearance)
    for solid in obstacles.solids:
        yield from _inside(y, solid)
        for edge in edges(solid):
            yield from _near(y, edge, clearance)


def _near(y: float, segment: Segment, clearance: float) -> Iterator[Interval]:
    """The part of the line along which a segment is at most `clearance` above or below."""
    a, b = sorted(segment, key=lambda point: point.y)
    low, high = max(a.y, y - clearance), min(b.y, y + clearance)
    if low > high or (low == high and a.y != b.y):
        return
    xs = [a.x, b.x]
    if a.y != b.y:
        xs = [a.x + (at - a.y) / (b.y - a.y) * (b.x - a.x) for at in (low, high)]
    yield min(xs) - clearance, max(xs) + clearance


def _inside(y: float, solid: Polygon) -> Iterator[Interval]:
    crossings = sorted(
        a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)
        for a, b in edges(solid)
        if (a.y > y) != (b.y > y)
    )
    return zip(crossings[::2], crossings[1::2], strict=False)
