"""The walls of a room on a panel, open at its doors, and the leaves of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.floor_plan.geometry import (
    Point,
    Polygon,
    Segment,
    contains,
    distance,
    edges,
    nearest,
)
from kiosk.domain.floor_plan.plan_fit import PlanFit
from kiosk.domain.floor_plan.plan_text import Door, Swing
from kiosk.domain.floor_plan.room_shape import RoomShape, wall_of

# Metres: a wider door has two leaves.
_SINGLE = 1.3

_Opening = tuple[float, float, Door]
"""Where the opening of a door begins and ends, as shares of its wall; and the door."""


@dataclass(frozen=True, slots=True)
class DoorLeaf:
    """An open leaf of a door: from its `hinge` to its `tip`; `closed` is where its edge shuts."""

    hinge: Point
    tip: Point
    closed: Point


@dataclass(frozen=True, slots=True)
class DoorDrawing:
    """A door on the panel: its opening, and its leaves if the side of its swing is known."""

    begin: Point
    end: Point
    leaves: tuple[DoorLeaf, ...] = ()

    @property
    def middle(self) -> Point:
        """The middle of the opening."""
        return _between(self.begin, self.end, 0.5)


@dataclass(frozen=True, slots=True)
class Walls:
    """The outline of a room on a panel, its doors, and the lines of its walls between them."""

    outline: Polygon = ()
    pieces: tuple[Polygon, ...] = ()
    doors: tuple[DoorDrawing, ...] = ()


def draw_walls(shape: RoomShape, fitted: PlanFit) -> Walls:
    """The walls of a room and its doors; none for a room without an outline."""
    if not shape.outline:
        return Walls()
    outline, openings = fitted.shape(shape.outline), _openings(shape)
    doors: list[DoorDrawing] = []
    pieces: list[list[Point]] = [[outline[0]]]
    for edge in edges(shape.outline):
        wall = fitted.placed(edge[0]), fitted.placed(edge[1])
        for drawn in _doors_in(wall, openings.get(edge, ()), outline):
            pieces[-1].append(drawn.begin)
            pieces.append([drawn.end])
            doors.append(drawn)
        pieces[-1].append(wall[1])
    return Walls(outline, _joined(pieces), tuple(doors))


def _openings(shape: RoomShape) -> dict[Segment, list[_Opening]]:
    """The openings of doors, by the edge of the outline that they are in."""
    openings: dict[Segment, list[_Opening]] = {}
    for door in shape.doors:
        if wall := wall_of(shape.outline, door):
            openings.setdefault(wall, []).append((*_shares(wall, door), door))
    return openings


def _doors_in(
    wall: Segment, openings: Iterable[_Opening], outline: Polygon
) -> Iterator[DoorDrawing]:
    """The doors in a wall on the panel, in the order of its direction."""
    for begin, end, door in sorted(openings, key=lambda one: one[:2]):
        yield _door(_between(*wall, begin), _between(*wall, end), door, outline)


def _joined(pieces: list[list[Point]]) -> tuple[Polygon, ...]:
    """The pieces of the walls; the first and the last meet at the first corner."""
    if len(pieces) > 1:
        pieces[0] = pieces.pop()[:-1] + pieces[0]
    return tuple(map(tuple, pieces))


def _shares(wall: Segment, door: Door) -> tuple[float, float]:
    """Where the opening of a door begins and ends, as shares of its wall."""
    length = distance(*wall)
    at = distance(wall[0], nearest(wall, door.at)) / length
    half = min(door.width / length / 2, 0.5)
    at = min(1 - half, max(half, at))
    return at - half, at + half


def _door(begin: Point, end: Point, door: Door, outline: Polygon) -> DoorDrawing:
    if door.swing is Swing.UNKNOWN:
        return DoorDrawing(begin, end)
    middle = _between(begin, end, 0.5)
    ends = ((begin, middle), (end, middle)) if door.width > _SINGLE else ((begin, end),)
    side = _side(begin, end, outline, inside=door.swing is Swing.IN)
    return DoorDrawing(begin, end, tuple(_leaves(ends, side)))


def _leaves(ends: Sequence[Segment], side: Point) -> Iterator[DoorLeaf]:
    for hinge, closed in ends:
        length = distance(hinge, closed)
        tip = Point(hinge.x + side.x * length, hinge.y + side.y * length)
        yield DoorLeaf(hinge, tip, closed)


def _side(begin: Point, end: Point, outline: Polygon, *, inside: bool) -> Point:
    """The direction of length 1 into the room or out of it, through an opening."""
    length = distance(begin, end) or 1.0
    across = Point((end.y - begin.y) / length, -(end.x - begin.x) / length)
    middle = _between(begin, end, 0.5)
    is_in = contains(outline, Point(middle.x + across.x, middle.y + across.y))
    return across if is_in is inside else Point(-across.x, -across.y)


def _between(a: Point, b: Point, share: float) -> Point:
    return Point(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y))
