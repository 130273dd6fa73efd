"""Readers of cells that draw a room: outline, doors, stage, obstacles, the help desk's place.

They return the text form of `domain.floor_plan.plan_text`, checked and to the centimetre.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from kiosk.domain.floor_plan import plan_text, room_shape
from kiosk.domain.floor_plan.geometry import Polygon
from kiosk.domain.floor_plan.plan_text import InvalidPlanText, PlanTextProblem
from kiosk.domain.records.entities import Room
from kiosk.exchange.importing.refusals import InvalidCell, errors_about

T = TypeVar("T")
_LONGEST = 60


def read_polygon(text: str) -> str:
    """An outline or a stage, by its corners or by two opposite ones; empty for none."""
    return plan_text.write_polygon(_checked(plan_text.read_polygon, text)) if text else ""


def read_polygons(text: str) -> tuple[str, ...]:
    """Obstacles, divided by semicolons or line breaks."""
    return tuple(map(read_polygon, _checked(plan_text.parts_of, text)))


def read_doors(text: str) -> tuple[str, ...]:
    """Doors, divided by semicolons or line breaks."""
    parts = _checked(plan_text.parts_of, text)
    return tuple(plan_text.write_door(_checked(plan_text.read_door, part)) for part in parts)


def read_place(text: str) -> str:
    """One place; empty for none."""
    return plan_text.write_point(_checked(plan_text.read_point, text)) if text else ""


def check_room(room: Room) -> None:
    """Raises InvalidCell for doors without a wall, and for a stage or obstacles out of the room."""
    if room.doors and not room.outline:
        raise InvalidCell("import.plan.no_outline").about("doors")
    shape = room_shape.shape_of(room)
    if not shape.outline:
        return
    for text, door in zip(room.doors, shape.doors, strict=False):
        if room_shape.wall_of(shape.outline, door) is None:
            raise InvalidCell("import.plan.door_far", value=text).about("doors")
    parts = {"stage": (shape.stage,) if shape.stage else (), "obstacles": shape.obstacles}
    for field, polygons in parts.items():
        with errors_about(field):
            _check_within(shape.outline, polygons)


def _check_within(outline: Polygon, polygons: Iterable[Polygon]) -> None:
    for polygon in polygons:
        if room_shape.outside(outline, polygon):
            value = _short(plan_text.write_polygon(polygon))
            raise InvalidCell("import.plan.outside", value=value)


def _checked(read: Callable[[str], T], text: str) -> T:
    try:
        return read(text)
    except InvalidPlanText as error:
        values = {"value": _short(error.part), **_LIMITS.get(error.problem, {})}
        raise InvalidCell(f"import.plan.{error.problem}", **values) from error


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


_LIMITS: dict[PlanTextProblem, dict[str, object]] = {
    PlanTextProblem.CORNERS: {"most": plan_text.MOST_CORNERS},
    PlanTextProblem.LARGE: {"most": round(plan_text.LARGEST)},
    PlanTextProblem.MANY: {"most": plan_text.MOST_PARTS},
}
