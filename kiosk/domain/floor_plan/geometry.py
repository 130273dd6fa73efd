"""Points, polygons and turns on a plan: x to the right, y down; angles in degrees, clockwise."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple


class Point(NamedTuple):
    """A place on a plan."""

    x: float
    y: float


class Bounds(NamedTuple):
    """The smallest upright rectangle around some points."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The extent in x."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The extent in y."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The point in the middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)


Polygon = tuple[Point, ...]
Segment = tuple[Point, Point]


def bounds_of(points: Iterable[Point]) -> Bounds:
    """The bounds of at least one point."""
    xs, ys = zip(*points, strict=True)
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def edges(polygon: Polygon) -> Iterator[Segment]:
    """The edges of a closed polygon, the last one back to the first corner."""
    return zip(polygon, polygon[1:] + polygon[:1], strict=True)


def area(polygon: Polygon) -> float:
    """The area inside a polygon that does not cross itself."""
    return abs(sum(a.x * b.y - b.x * a.y for a, b in edges(polygon))) / 2


def contains(polygon: Polygon, point: Point) -> bool:
    """Whether a point is inside a polygon; on its edge either answer may be given."""
    inside = False
    for a, b in edges(polygon):
        if (a.y > point.y) != (b.y > point.y):
            crossing = a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
            inside ^= point.x < crossing
    return inside


def crosses_itself(polygon: Polygon) -> bool:
    """Whether two edges that are no neighbours meet."""
    numbered = list(enumerate(edges(polygon)))
    return any(
        j - i not in (1, len(numbered) - 1) and _meet(one, other)
        for (i, one), (j, other) in combinations(numbered, 2)
    )


def nearest(segment: Segment, point: Point) -> Point:
    """The point of a segment that is closest to another point."""
    a, b = segment
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    share = ((point.x - a.x) * dx + (point.y - a.y) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return Point(a.x + share * dx, a.y + share * dy)


def distance(one: Point, other: Point) -> float:
    """The distance of two points."""
    return math.hypot(one.x - other.x, one.y - other.y)


def turned(point: Point, degrees: float) -> Point:
    """A point after a turn about the origin; quarter turns are exact."""
    turn = math.radians(degrees)
    cos, sin = math.cos(turn), math.sin(turn)
    if degrees % 90 == 0:
        cos, sin = round(cos), round(sin)
    return Point(point.x * cos - point.y * sin, point.x * sin + point.y * cos)


def _meet(one: Segment, other: Segment) -> bool:
    (a, b), (c, d) = one, other
    sides = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    if sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0:
        return True
    pairs = zip(sides, (one, one, other, other), (c, d, a, b), strict=True)
    return any(
        side == 0 and distance(nearest(segment, point), point) == 0
        for side, segment, point in pairs
    )


def _side(a: Point, b: Point, point: Point) -> float:
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
