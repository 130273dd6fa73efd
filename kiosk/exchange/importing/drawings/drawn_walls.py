"""The outline of a room from the walls of a drawing: one closed line, or lines with gaps."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.floor_plan.geometry import (
    Point,
    Polygon,
    area,
    bounds_of,
    crosses_itself,
    distance,
    nearest,
)
from kiosk.domain.floor_plan.plan_text import MOST_CORNERS
from kiosk.exchange.importing.drawings.drawing import DrawnShape
from kiosk.exchange.importing.refusals import InvalidCell

# Shares of the size of a drawing.
_ROUGH = 0.002
_MOST_LINES = 400


def outline_of(walls: Sequence[DrawnShape]) -> Polygon:
    """The largest closed wall, else the outline along lines whose ends follow each other.

    Raises InvalidCell if the walls enclose no room.
    """
    if not walls:
        return ()
    size = size_of([point for wall in walls for point in wall.points])
    closed = [shape for wall in walls if (shape := _closed(wall, size))]
    outline = simplified(max(closed, key=area) if closed else _chained(walls, size), size)
    if not 3 <= len(outline) <= MOST_CORNERS:
        raise InvalidCell("import.drawing.corners", number=len(outline), most=MOST_CORNERS)
    if crosses_itself(outline) or area(outline) < (0.01 * size) ** 2:
        raise InvalidCell("import.drawing.walls_open")
    return outline


def size_of(points: Sequence[Point]) -> float:
    """The diagonal of the bounds of some points."""
    bounds = bounds_of(points)
    return distance(Point(bounds.left, bounds.top), Point(bounds.right, bounds.bottom)) or 1.0


def simplified(points: Polygon, size: float) -> Polygon:
    """A polygon without the corners at which it hardly turns."""
    apart: list[Point] = []
    for point in points:
        if not apart or distance(point, apart[-1]) >= _ROUGH * size / 4:
            apart.append(point)
    if len(apart) > 1 and distance(apart[0], apart[-1]) < _ROUGH * size / 4:
        apart.pop()
    kept: list[Point] = []
    for index, point in enumerate(apart):
        before = kept[-1] if kept else apart[-1]
        after = apart[(index + 1) % len(apart)]
        if distance(nearest((before, after), point), point) >= _ROUGH * size:
            kept.append(point)
    return tuple(kept)


def _closed(wall: DrawnShape, size: float) -> Polygon:
    """The corners of a wall that returns to its beginning; empty for another."""
    points = wall.points
    if len(points) > 3 and distance(points[0], points[-1]) <= _ROUGH * size:
        points = points[:-1]
    elif not wall.closed:
        return ()
    return points if len(points) >= 3 and area(points) > (0.05 * size) ** 2 else ()


def _chained(walls: Sequence[DrawnShape], size: float) -> Polygon:
    """The corners along open lines, each going on at the end that is closest to the last one."""
    lines = [wall.points for wall in walls if size_of(wall.points) > _ROUGH * size]
    if not 2 <= len(lines) <= _MOST_LINES:
        raise InvalidCell("import.drawing.walls_open")
    chain = list(lines.pop(0))
    while lines:
        end = chain[-1]
        line = min(lines, key=lambda one: min(distance(end, one[0]), distance(end, one[-1])))
        lines.remove(line)
        ahead = distance(end, line[0]) <= distance(end, line[-1])
        chain += line if ahead else line[::-1]
    return tuple(chain)
