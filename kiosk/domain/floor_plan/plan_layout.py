"""Where everything on a floor plan stands on its panel, in px."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.floor_plan.aisle_way import find_way, up_to_edge
from kiosk.domain.floor_plan.blocked_lines import Disc, Obstacles
from kiosk.domain.floor_plan.geometry import (
    Bounds,
    Point,
    Polygon,
    bounds_of,
    distance,
    edges,
    nearest,
)
from kiosk.domain.floor_plan.plan_fit import PlanFit, PlanPanel, fit
from kiosk.domain.floor_plan.room_shape import RoomShape, Standpoint, along_walls
from kiosk.domain.floor_plan.walls import DoorDrawing, Walls, draw_walls

MINE_LARGER = 1.2
# The share of the distance of two tables that their discs take.
_FILLED = 0.86
# A table is never drawn smaller than this share of the largest diameter.
_SMALLEST = 0.12
# The widths at which a way is tried, as shares of the panel's.
_NARROWER = (1.0, 0.6, 0.35)


class TableMark(StrEnum):
    """How a table is drawn: the guest's own of the shown round, of another round, or any other."""

    PLAIN = "plain"
    MINE = "mine"
    OTHER_ROUND = "otherRound"


@dataclass(frozen=True, slots=True)
class TableSpot:
    """A table of the room, in metres."""

    number: str
    at: Point
    mark: TableMark = TableMark.PLAIN


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table on the panel."""

    number: str
    at: Point
    diameter: float
    mark: TableMark


@dataclass(frozen=True, slots=True)
class PlanLayout:
    """A floor plan on its panel.

    `here` is where the way begins, `heading` the direction in which the guest faces, in degrees
    clockwise from up; at a door nobody stands. `lip` is the edge of the stage towards the tables.
    `way` is empty where the way is not known; `way_share` says how wide it is drawn.
    """

    area: Bounds
    strip: Bounds | None
    outline: Polygon
    walls: tuple[Polygon, ...]
    doors: tuple[DoorDrawing, ...]
    stage: Polygon
    lip: Polygon
    obstacles: tuple[Polygon, ...]
    tables: tuple[PlacedTable, ...]
    here: Point | None
    heading: float
    at_door: bool
    desk: Point | None
    way: tuple[Point, ...]
    way_share: float


def lay_out(
    shape: RoomShape, tables: Sequence[TableSpot], start: Standpoint | None, panel: PlanPanel
) -> PlanLayout:
    """The layout of a plan with at least one table."""
    facing = along_walls(shape.outline, 0.0) if start is None else start.facing
    places = [table.at for table in tables]
    begins = None if start is None else start.at
    fitted = fit(panel, -facing, shape.outline, places, begins)
    walls = draw_walls(shape, fitted)
    placed = _placed(tables, fitted, panel, walls)
    here = None if start is None else _here(start, fitted, walls)
    solids = tuple(fitted.shape(one) for one in shape.obstacles)
    stage = fitted.shape(shape.stage)
    way: Polygon = ()
    share = 1.0
    if here is not None and shape.outline:
        blocks = _obstacles(placed, walls, (*solids, *((stage,) if stage else ())))
        way, share = _way(here, placed, blocks, walls, panel)
    return PlanLayout(
        area=fitted.area,
        strip=fitted.strip,
        outline=walls.outline,
        walls=walls.pieces,
        doors=walls.doors,
        stage=stage,
        lip=_lip(stage, [table.at for table in placed]),
        obstacles=solids,
        tables=placed,
        here=here,
        heading=0.0 if start is None else start.heading,
        at_door=start is not None and start.is_door,
        desk=None if shape.desk is None else fitted.placed(shape.desk),
        way=way,
        way_share=share,
    )


def _placed(
    tables: Sequence[TableSpot], fitted: PlanFit, panel: PlanPanel, walls: Walls
) -> tuple[PlacedTable, ...]:
    places = [fitted.placed(table.at) for table in tables]
    gap = min(_least_gap(places), 2 * _least_to_walls(places, walls, panel))
    diameter = max(_SMALLEST * panel.table, min(panel.table, _FILLED * gap))
    sizes = {TableMark.MINE: MINE_LARGER * diameter}
    return tuple(
        PlacedTable(table.number, at, sizes.get(table.mark, diameter), table.mark)
        for table, at in zip(tables, places, strict=True)
    )


def _least_gap(places: Sequence[Point]) -> float:
    """The distance of the two nearest places that are not the same."""
    least = float("inf")
    order = sorted(set(places))
    for index, one in enumerate(order):
        for other in order[index + 1 :]:
            if other.x - one.x >= least:
                break
            gap = distance(one, other)
            least = gap if gap >= 1.0 else least
    return least


def _least_to_walls(places: Sequence[Point], walls: Walls, panel: PlanPanel) -> float:
    """The smallest free distance from a table's middle to a wall."""
    if not walls.outline:
        return float("inf")
    gaps = (
        distance(nearest(edge, place), place) for place in places for edge in edges(walls.outline)
    )
    free = [gap - panel.wall / 2 for gap in gaps if gap > panel.wall]
    return min(free, default=float("inf"))


def _here(start: Standpoint, fitted: PlanFit, walls: Walls) -> Point:
    """Where the way begins on the panel: in the strip, or where the guest stands in the room."""
    at = fitted.placed(start.at)
    strip = fitted.strip
    if strip is None or _is_within(fitted.area, at, walls.outline, start):
        return at
    middle, area = strip.centre, fitted.area
    if strip.width > strip.height:
        return Point(min(max(at.x, area.left), area.right), middle.y)
    return Point(middle.x, min(max(at.y, area.top), area.bottom))


def _is_within(area: Bounds, at: Point, outline: Polygon, start: Standpoint) -> bool:
    room = bounds_of(outline) if outline else area
    inside = room.left < at.x < room.right and room.top < at.y < room.bottom
    return inside and not start.is_door


def _obstacles(
    tables: Sequence[PlacedTable], walls: Walls, solids: tuple[Polygon, ...]
) -> Obstacles:
    discs = tuple(_disc(table) for table in tables)
    segments = tuple(pair for piece in walls.pieces for pair in pairwise(piece))
    return Obstacles(discs, segments, solids)


def _disc(table: PlacedTable) -> Disc:
    """A table as an obstacle; the guest's own is as large as others, so that its aisle is open."""
    larger = MINE_LARGER if table.mark is TableMark.MINE else 1.0
    return Disc(table.at, table.diameter / larger / 2)


def _way(
    here: Point, tables: Sequence[PlacedTable], obstacles: Obstacles, walls: Walls, panel: PlanPanel
) -> tuple[Polygon, float]:
    """The way to the guest's table and the share of its width for which there is room."""
    mine = next((table for table in tables if table.mark is TableMark.MINE), None)
    if mine is None:
        return (), 1.0
    target = _disc(mine)
    doors = [door.middle for door in walls.doors]
    for share in _NARROWER:
        corners = find_way(here, target, obstacles, doors, share * panel.way / 2)
        if way := up_to_edge(corners, Disc(mine.at, mine.diameter / 2)):
            return way, share
    return (), 1.0


def _lip(stage: Polygon, tables: Sequence[Point]) -> Polygon:
    """The edge of the stage that is closest to the middle of the tables."""
    if not stage:
        return ()
    middle = bounds_of(tables).centre
    return min(edges(stage), key=lambda edge: distance(nearest(edge, middle), middle))
