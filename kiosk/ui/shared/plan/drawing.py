"""Draws a floor plan on a panel of a given size: pure, in px."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.domain.floor_plan.geometry import Point, Polygon, bounds_of
from kiosk.domain.floor_plan.plan_fit import PlanPanel
from kiosk.domain.floor_plan.plan_layout import PlanLayout, lay_out
from kiosk.domain.floor_plan.walls import DoorLeaf
from kiosk.ui.shared.plan.contents import DrawnTable, FloorPlan, PlanDrawing

# The line of a way is this share of its casing.
LINE = 4 / 7.5


def draw(plan: FloorPlan, panel: PlanPanel) -> PlanDrawing:
    """The drawing of a plan with at least one table."""
    found = lay_out(plan.shape, plan.tables, plan.start, panel)
    drawing = PlanDrawing(
        area_x=found.area.left,
        area_y=found.area.top,
        area_width=found.area.width,
        area_height=found.area.height,
        numbers=tuple(one.number for one in found.tables),
        plain_diameter=min((one.diameter for one in found.tables), default=0.0),
        floor=_path([found.outline], closed=True),
        walls=_path(found.walls, closed=len(found.walls) == 1 and not found.doors),
        leaves=" ".join(_leaf(leaf) for door in found.doors for leaf in door.leaves),
        obstacles=_path(found.obstacles, closed=True),
        way=tuple(value for point in found.way for value in point),
        way_width=LINE * panel.way * found.way_share,
        tables=tuple(
            DrawnTable(one.number, one.at.x, one.at.y, one.diameter, one.mark)
            for one in found.tables
        ),
    )
    return _with_stage(_with_places(drawing, found), found)


def _with_places(drawing: PlanDrawing, found: PlanLayout) -> PlanDrawing:
    """The drawing with the strip, the mark where the way begins, and the help desk."""
    strip, here = found.strip, found.here
    if strip is not None:
        drawing = replace(
            drawing,
            strip_x=strip.left,
            strip_y=strip.top,
            strip_width=strip.width,
            strip_height=strip.height,
        )
    if here is not None:
        drawing = replace(
            drawing,
            has_here=True,
            at_door=found.at_door,
            here_x=here.x,
            here_y=here.y,
            heading=found.heading,
        )
    desk = _desk(found)
    return replace(drawing, has_desk=True, desk_x=desk.x, desk_y=desk.y) if desk else drawing


def _desk(found: PlanLayout) -> Point | None:
    """Where the help desk is drawn: in the room, or in the strip; None if it is elsewhere."""
    desk, area, strip = found.desk, found.area, found.strip
    if desk is None or (area.left <= desk.x <= area.right and area.top <= desk.y <= area.bottom):
        return desk
    if strip is None:
        return None
    if strip.width > strip.height:
        is_there = (desk.y > area.bottom) is (strip.top >= area.bottom)
        at = Point(min(max(desk.x, strip.left), strip.right), strip.centre.y)
    else:
        is_there = (desk.x > area.right) is (strip.left >= area.right)
        at = Point(strip.centre.x, min(max(desk.y, strip.top), strip.bottom))
    return at if is_there else None


def _with_stage(drawing: PlanDrawing, found: PlanLayout) -> PlanDrawing:
    if not found.stage:
        return drawing
    around = bounds_of(found.stage)
    return replace(
        drawing,
        stage=_path([found.stage], closed=True),
        lip=_path([found.lip], closed=False),
        stage_x=around.left,
        stage_y=around.top,
        stage_width=around.width,
        stage_height=around.height,
    )


def _path(lines: Iterable[Polygon], *, closed: bool) -> str:
    """The path data of some lines."""
    return " ".join(_line(line) + (" Z" if closed else "") for line in lines if line)


def _line(points: Sequence[Point]) -> str:
    first, *rest = map(_place, points)
    return " ".join([f"M{first}", *(f"L{place}" for place in rest)])


def _leaf(leaf: DoorLeaf) -> str:
    """A quarter of a circle between the open leaf and the place where it shuts."""
    across = (leaf.closed.x - leaf.hinge.x, leaf.closed.y - leaf.hinge.y)
    along = (leaf.tip.x - leaf.hinge.x, leaf.tip.y - leaf.hinge.y)
    radius = (across[0] ** 2 + across[1] ** 2) ** 0.5
    sweep = int(along[0] * across[1] - along[1] * across[0] > 0)
    arc = f"A{radius:.1f} {radius:.1f} 0 0 {sweep} {_place(leaf.closed)}"
    return f"M{_place(leaf.hinge)} L{_place(leaf.tip)} {arc} Z"


def _place(point: Point) -> str:
    return f"{point.x:.1f} {point.y:.1f}"
