"""The shape of a room as its record describes it, and where a guest enters its plan."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.floor_plan import plan_text
from kiosk.domain.floor_plan.geometry import (
    Point,
    Polygon,
    Segment,
    contains,
    distance,
    edges,
    nearest,
)
from kiosk.domain.floor_plan.plan_text import Door, InvalidPlanText
from kiosk.domain.records.entities import Checkpoint, Room

T = TypeVar("T")

AT_WALL = 1.0
"""Metres that the middle of a door may be away from the wall in which it is."""


@dataclass(frozen=True, slots=True)
class RoomShape:
    """The shape of a room in metres; what is not known is empty. `desk` is the help desk."""

    outline: Polygon = ()
    doors: tuple[Door, ...] = ()
    stage: Polygon = ()
    obstacles: tuple[Polygon, ...] = ()
    desk: Point | None = None


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where a guest's way begins: at the kiosk, or else at the only door of the room.

    `facing` is the direction in which the plan is shown, up, in degrees clockwise from its top;
    `heading` is the one in which the guest faces, relative to `facing`.
    """

    at: Point
    facing: float
    heading: float = 0.0
    is_door: bool = False


def shape_of(room: Room | None) -> RoomShape:
    """The shape of a room. Parts that a newer version wrote in another form are left out."""
    if room is None:
        return RoomShape()
    outline = _known(plan_text.read_polygon, room.outline)
    stage = _known(plan_text.read_polygon, room.stage)
    desk = _known(plan_text.read_point, room.desk)
    return RoomShape(
        outline=outline[0] if outline else (),
        doors=tuple(_known(plan_text.read_door, *room.doors)) if outline else (),
        stage=stage[0] if stage else (),
        obstacles=tuple(_known(plan_text.read_polygon, *room.obstacles)),
        desk=desk[0] if desk else None,
    )


def _known(read: Callable[[str], T], *texts: str) -> list[T]:
    found = []
    for text in filter(None, texts):
        try:
            found.append(read(text))
        except InvalidPlanText:
            continue
    return found


def wall_of(outline: Polygon, door: Door) -> Segment | None:
    """The wall in which a door is; None if there is none within `AT_WALL`."""
    wall = min(edges(outline), key=lambda edge: distance(nearest(edge, door.at), door.at))
    return wall if distance(nearest(wall, door.at), door.at) <= AT_WALL else None


def inward(outline: Polygon, wall: Segment, at: Point) -> float:
    """The direction into the room through a wall, in degrees clockwise from the plan's top."""
    (a, b) = wall
    along = math.degrees(math.atan2(b.x - a.x, -(b.y - a.y)))
    for direction in (along + 90, along - 90):
        turn = math.radians(direction)
        step = Point(at.x + 0.05 * math.sin(turn), at.y - 0.05 * math.cos(turn))
        if contains(outline, step):
            return direction % 360
    return (along + 90) % 360


def standpoint(room: str, shape: RoomShape, here: Checkpoint | None) -> Standpoint | None:
    """Where a guest's way in a room begins; None where it is not known.

    The plan is shown along the walls of the room. Without walls it is shown as the guest faces.
    """
    if here is not None and here.room == room and here.x is not None and here.y is not None:
        facing = along_walls(shape.outline, here.bearing)
        return Standpoint(Point(here.x, here.y), facing, _signed(here.bearing - facing))
    wall = wall_of(shape.outline, shape.doors[0]) if len(shape.doors) == 1 else None
    if wall is None:
        return None
    at = nearest(wall, shape.doors[0].at)
    direction = inward(shape.outline, wall, at)
    return Standpoint(at, along_walls(shape.outline, direction), is_door=True)


def along_walls(outline: Polygon, bearing: float) -> float:
    """The direction of the walls that is closest to a bearing; without walls the bearing."""
    if not outline:
        return bearing % 360
    a, b = max(edges(outline), key=lambda edge: round(distance(*edge), 3))
    base = math.degrees(math.atan2(b.x - a.x, -(b.y - a.y))) % 90
    base = 0.0 if min(base, 90 - base) < 1e-6 else base
    return (base + 90 * math.floor((bearing - base) / 90 + 0.5)) % 360


def _signed(degrees: float) -> float:
    """An angle from -180 to 180."""
    return (degrees + 180) % 360 - 180


def outside(outline: Polygon, points: Iterable[Point], *, by: float = AT_WALL) -> list[Point]:
    """The points that are outside an outline by more than `by` metres."""
    return [
        point
        for point in points
        if not contains(outline, point)
        and min(distance(nearest(edge, point), point) for edge in edges(outline)) > by
    ]
