"""The text form of a room's outline, doors, stage and obstacles, in metres.

A polygon is the coordinates of its corners in order, "0 0, 40 0, 40 28, 0 28"; two corners are
those of an upright rectangle. A door is "x y", the width of its opening, and the side to which it
swings: "20 28 3 in". Several are divided by semicolons or line breaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.floor_plan.geometry import Point, Polygon, area, crosses_itself

LARGEST = 500.0
"""Metres from the origin that a coordinate may have."""
MOST_CORNERS = 200
MOST_PARTS = 100
USUAL_DOOR = 1.6
"""The width in metres of a door whose width is not given."""
_LEAST_AREA = 0.01
_WIDEST_DOOR = 20.0

_NUMBER = r"[+-]?\d{1,6}(?:\.\d{1,9})?"
_POINTS = re.compile(rf"{_NUMBER}(?:(?:\s*[,;/]\s*|\s+){_NUMBER})*")
_PART = re.compile(r"[;\n|；]")
_UNITS = re.compile(r"(?<=\d)\s*(?:m|미터)\b", re.IGNORECASE)


class Swing(StrEnum):
    """The side to which the leaves of a door open; UNKNOWN leaves are not drawn."""

    UNKNOWN = ""
    IN = "in"
    OUT = "out"


_SWINGS = {
    "in": Swing.IN, "inward": Swing.IN, "inwards": Swing.IN, "inside": Swing.IN,
    "안": Swing.IN, "안쪽": Swing.IN, "안여닫이": Swing.IN,
    "out": Swing.OUT, "outward": Swing.OUT, "outwards": Swing.OUT, "outside": Swing.OUT,
    "밖": Swing.OUT, "바깥": Swing.OUT, "바깥쪽": Swing.OUT, "밖여닫이": Swing.OUT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Door:
    """A door: the middle of its opening, the width of that in metres, and how it swings."""

    at: Point
    width: float = USUAL_DOOR
    swing: Swing = Swing.UNKNOWN


class PlanTextProblem(StrEnum):
    """Why a text describes no part of a plan."""

    NUMBERS = "numbers"
    PAIRS = "pairs"
    CORNERS = "corners"
    LARGE = "large"
    AREA = "area"
    CROSSING = "crossing"
    DOOR = "door"
    WIDTH = "width"
    MANY = "many"


class InvalidPlanText(ValueError):
    """A text that describes no part of a plan; `part` is the text at fault."""

    def __init__(self, problem: PlanTextProblem, part: str) -> None:
        super().__init__(f"{problem}: {part}")
        self.problem = problem
        self.part = part


def parts_of(text: str) -> tuple[str, ...]:
    """The parts between semicolons and line breaks. Raises InvalidPlanText for too many."""
    parts = tuple(filter(None, map(str.strip, _PART.split(text))))
    if len(parts) > MOST_PARTS:
        raise InvalidPlanText(PlanTextProblem.MANY, text[:40])
    return parts


def read_polygon(text: str) -> Polygon:
    """The corners of a polygon. Raises InvalidPlanText."""
    points = _read_points(text)
    if len(points) == 2:
        (left, top), (right, bottom) = points
        points = (points[0], Point(right, top), points[1], Point(left, bottom))
    if points[0] == points[-1]:
        points = points[:-1]
    if not 3 <= len(points) <= MOST_CORNERS:
        raise InvalidPlanText(PlanTextProblem.CORNERS, text)
    if crosses_itself(points):
        raise InvalidPlanText(PlanTextProblem.CROSSING, text)
    if area(points) < _LEAST_AREA:
        raise InvalidPlanText(PlanTextProblem.AREA, text)
    return points


def read_point(text: str) -> Point:
    """One place. Raises InvalidPlanText."""
    points = _read_points(text)
    if len(points) != 1:
        raise InvalidPlanText(PlanTextProblem.PAIRS, text)
    return points[0]


def read_door(text: str) -> Door:
    """A door. Raises InvalidPlanText."""
    words = _UNITS.sub("", text).replace(",", " ").split()
    swing = Swing.UNKNOWN
    if words and words[-1].casefold() in _SWINGS:
        swing = _SWINGS[words.pop().casefold()]
    if len(words) not in (2, 3) or not all(re.fullmatch(_NUMBER, word) for word in words):
        raise InvalidPlanText(PlanTextProblem.DOOR, text)
    at = read_point(" ".join(words[:2]))
    width = float(words[2]) if len(words) == 3 else USUAL_DOOR
    if not 0.4 <= width <= _WIDEST_DOOR:
        raise InvalidPlanText(PlanTextProblem.WIDTH, text)
    return Door(at, width, swing)


def write_polygon(polygon: Polygon) -> str:
    """The text of a polygon, to the centimetre."""
    return ", ".join(map(write_point, polygon))


def write_point(point: Point) -> str:
    """The text of a place, to the centimetre."""
    return f"{_written(point.x)} {_written(point.y)}"


def write_door(door: Door) -> str:
    """The text of a door, to the centimetre."""
    return f"{write_point(door.at)} {_written(door.width)} {door.swing}".rstrip()


def _read_points(text: str) -> Polygon:
    plain = _UNITS.sub("", text).replace("(", " ").replace(")", " ").strip()
    if not _POINTS.fullmatch(plain):
        raise InvalidPlanText(PlanTextProblem.NUMBERS, text)
    numbers = [float(number) for number in re.findall(_NUMBER, plain)]
    if len(numbers) % 2:
        raise InvalidPlanText(PlanTextProblem.PAIRS, text)
    if max(map(abs, numbers)) > LARGEST:
        raise InvalidPlanText(PlanTextProblem.LARGE, text)
    return tuple(map(Point, numbers[::2], numbers[1::2]))


def _written(number: float) -> str:
    return f"{round(number, 2) + 0.0:g}"
