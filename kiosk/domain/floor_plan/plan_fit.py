"""Fits a plan to a panel: turned as the guest faces, stretched a little, never out of order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.floor_plan.geometry import Bounds, Point, Polygon, bounds_of, turned

MOST_STRETCH = 1.3
"""How many times longer a metre may be drawn in one direction than in the other."""
# Metres around tables in a room without walls, where only one table is known.
_ALONE = 3.0


class Side(StrEnum):
    """A side of the plan as it is shown."""

    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class PlanPanel:
    """A panel and the sizes of what is drawn on it, in px.

    `table` is the largest diameter of a table, `strip` the height of the strip above or below the
    room in which "you are here" stands, 0 for none, `side_strip` the width of one beside it; `way`
    is the width of a way with its casing.
    """

    width: float
    height: float
    table: float
    wall: float
    strip: float
    side_strip: float
    way: float


@dataclass(frozen=True, slots=True)
class PlanFit:
    """From metres on the plan to px on the panel: a turn, then a scale and an offset for x and y.

    `area` is the part of the panel that the room has; `strip` is the part beside it.
    """

    turn: float
    scale_x: float
    scale_y: float
    left: float
    top: float
    area: Bounds
    strip: Bounds | None

    def placed(self, point: Point) -> Point:
        """A place on the panel."""
        at = turned(point, self.turn)
        return Point(self.left + at.x * self.scale_x, self.top + at.y * self.scale_y)

    def shape(self, polygon: Iterable[Point]) -> Polygon:
        """A polygon on the panel."""
        return tuple(map(self.placed, polygon))


def fit(
    panel: PlanPanel, turn: float, outline: Polygon, places: Sequence[Point], start: Point | None
) -> PlanFit:
    """How the room and its tables fit on a panel, with `start` in the strip where it is outside.

    `turn` is in degrees clockwise.
    """
    seen = [turned(point, turn) for point in (*outline, *places)]
    extent = bounds_of(seen) if outline else _around(seen)
    side = None
    if start is not None and panel.strip:
        side = side_of(extent, turned(start, turn)) or Side.BOTTOM
    area, strip = _divided(panel, side)
    inner = _shrunk(area, panel.wall / 2)
    scale_x, scale_y = inner.width / extent.width, inner.height / extent.height
    scale_x, scale_y = min(scale_x, MOST_STRETCH * scale_y), min(scale_y, MOST_STRETCH * scale_x)
    middle, centre = extent.centre, inner.centre
    left, top = centre.x - middle.x * scale_x, centre.y - middle.y * scale_y
    return PlanFit(turn, scale_x, scale_y, left, top, area, strip)


def side_of(extent: Bounds, point: Point) -> Side | None:
    """The side on which a point is outside of some bounds; None for one inside."""
    beyond = {
        Side.BOTTOM: point.y - extent.bottom,
        Side.TOP: extent.top - point.y,
        Side.RIGHT: point.x - extent.right,
        Side.LEFT: extent.left - point.x,
    }
    side = max(beyond, key=lambda one: beyond[one])
    return side if beyond[side] > 0 else None


def _around(places: Sequence[Point]) -> Bounds:
    """Bounds with room for the outermost tables, where no walls are known."""
    inner = bounds_of(places)
    steps = [inner.width / max(1, len({round(place.x, 1) for place in places}) - 1)]
    steps.append(inner.height / max(1, len({round(place.y, 1) for place in places}) - 1))
    margin = max(0.5, min((step for step in steps if step > 0), default=_ALONE) / 2)
    return Bounds(
        inner.left - margin, inner.top - margin, inner.right + margin, inner.bottom + margin
    )


def _divided(panel: PlanPanel, side: Side | None) -> tuple[Bounds, Bounds | None]:
    """The part of the panel for the room, and the strip on one side of it."""
    width, height, strip, side_strip = panel.width, panel.height, panel.strip, panel.side_strip
    match side:
        case None:
            return Bounds(0, 0, width, height), None
        case Side.BOTTOM:
            edge = height - strip
            return Bounds(0, 0, width, edge), Bounds(0, edge, width, height)
        case Side.TOP:
            return Bounds(0, strip, width, height), Bounds(0, 0, width, strip)
        case Side.RIGHT:
            edge = width - side_strip
            return Bounds(0, 0, edge, height), Bounds(edge, 0, width, height)
        case Side.LEFT:
            return Bounds(side_strip, 0, width, height), Bounds(0, 0, side_strip, height)
        case _:
            assert_never(side)


def _shrunk(area: Bounds, by: float) -> Bounds:
    return Bounds(area.left + by, area.top + by, area.right - by, area.bottom - by)
