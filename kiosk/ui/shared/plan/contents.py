"""What a floor plan shows, and its drawing: frozen texts and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.floor_plan.plan_layout import TableSpot
from kiosk.domain.floor_plan.room_shape import RoomShape, Standpoint

_NO_SHAPE = RoomShape()


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """The plan of a room with its tables, in metres, and the words on it.

    `start` is where the guest's way begins, None where that is not known.
    """

    shape: RoomShape = _NO_SHAPE
    tables: tuple[TableSpot, ...] = ()
    start: Standpoint | None = None
    here: str = ""
    door: str = ""
    stage: str = ""
    desk: str = ""


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """A table on the panel; `mark` is plain, mine or otherRound."""

    number: str = ""
    x: float = 0.0
    y: float = 0.0
    diameter: float = 0.0
    mark: str = "plain"


@dataclass(frozen=True, slots=True)
class PlanDrawing:
    """A floor plan on its panel, in px.

    Lines and areas are path data of SVG. The room is drawn within `area`; the strip beside it is
    empty where its width is 0. `here` is the middle of the mark where the way begins, `heading` the
    direction in which the guest faces, clockwise from up. `way` has the x and y of each corner,
    `way_width` is the width of its line without the casing. `numbers` are those of all tables,
    `plain_diameter` is that of a table that is not the guest's: one list is read where reading
    every table again for each that changes would take seconds.
    """

    area_x: float = 0.0
    area_y: float = 0.0
    area_width: float = 0.0
    area_height: float = 0.0
    strip_x: float = 0.0
    strip_y: float = 0.0
    strip_width: float = 0.0
    strip_height: float = 0.0
    numbers: tuple[str, ...] = ()
    plain_diameter: float = 0.0
    floor: str = ""
    walls: str = ""
    leaves: str = ""
    stage: str = ""
    lip: str = ""
    obstacles: str = ""
    stage_x: float = 0.0
    stage_y: float = 0.0
    stage_width: float = 0.0
    stage_height: float = 0.0
    has_here: bool = False
    at_door: bool = False
    here_x: float = 0.0
    here_y: float = 0.0
    heading: float = 0.0
    has_desk: bool = False
    desk_x: float = 0.0
    desk_y: float = 0.0
    way: tuple[float, ...] = ()
    way_width: float = 0.0
    tables: tuple[DrawnTable, ...] = ()
