"""Doors from the leaves, arcs and openings that a drawing shows at its walls."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.floor_plan.geometry import (
    Bounds,
    Point,
    Polygon,
    Segment,
    bounds_of,
    contains,
    distance,
    edges,
    nearest,
)
from kiosk.domain.floor_plan.plan_text import Door, Swing
from kiosk.exchange.importing.drawings.drawing import DrawnShape
from kiosk.exchange.importing.drawings.drawn_walls import size_of

# Shares of the size of the room: shapes that close to each other are one door, and a leaf that is
# no farther from the wall lies in it.
_TOUCHING = 0.006
_FLAT = 0.015


def doors_of(shapes: Sequence[DrawnShape], outline: Polygon) -> list[Door]:
    """The doors of a room, their opening along the wall and the side of their leaves."""
    if not outline:
        return []
    size = size_of(outline)
    return [_door(points, outline, size) for points in _joined(shapes, _TOUCHING * size)]


def _joined(shapes: Sequence[DrawnShape], gap: float) -> list[Polygon]:
    """The points of shapes that touch each other, together."""
    groups: list[Polygon] = []
    for shape in shapes:
        points = shape.points
        touching = [one for one in groups if _touch(bounds_of(one), bounds_of(points), gap)]
        for one in touching:
            groups.remove(one)
            points += one
        groups.append(points)
    return groups


def _touch(one: Bounds, other: Bounds, gap: float) -> bool:
    return (
        one.left <= other.right + gap
        and other.left <= one.right + gap
        and one.top <= other.bottom + gap
        and other.top <= one.bottom + gap
    )


def _door(points: Polygon, outline: Polygon, size: float) -> Door:
    wall = min(edges(outline), key=lambda edge: _away(edge, points))
    along = sorted(_share(wall, point) for point in points)
    length = distance(*wall)
    middle = (along[0] + along[-1]) / 2
    (a, b) = wall
    at = Point(a.x + middle * (b.x - a.x), a.y + middle * (b.y - a.y))
    return Door(at, (along[-1] - along[0]) * length, _swing(points, wall, outline, size))


def _away(edge: Segment, points: Polygon) -> float:
    """How far the closest of some points and their middle are from a wall."""
    closest = min(distance(nearest(edge, point), point) for point in points)
    middle = bounds_of(points).centre
    return closest + 0.1 * distance(nearest(edge, middle), middle)


def _share(wall: Segment, point: Point) -> float:
    at = nearest(wall, point)
    return distance(wall[0], at) / (distance(*wall) or 1.0)


def _swing(points: Polygon, wall: Segment, outline: Polygon, size: float) -> Swing:
    tip = max(points, key=lambda point: distance(nearest(wall, point), point))
    if distance(nearest(wall, tip), tip) < _FLAT * size:
        return Swing.UNKNOWN
    return Swing.IN if contains(outline, tip) else Swing.OUT
