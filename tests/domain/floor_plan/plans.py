"""Rooms and panels for tests of floor plans."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kiosk.domain.floor_plan.geometry import Point, distance, nearest
from kiosk.domain.floor_plan.plan_fit import PlanPanel
from kiosk.domain.floor_plan.plan_layout import PlanLayout, TableMark, TableSpot, lay_out
from kiosk.domain.floor_plan.room_shape import RoomShape, shape_of, standpoint
from kiosk.domain.records.entities import Checkpoint, Room

MM = 4.0
PANEL = PlanPanel(
    width=980,
    height=980,
    table=25 * MM,
    wall=3 * MM,
    strip=16 * MM,
    side_strip=30 * MM,
    way=7.5 * MM,
)
HALL = Room("hall", outline="0 0, 40 28", doors=("20 28 3 in", "40 14 3 in"), stage="11 0, 29 3.2")
FOYER = Checkpoint("foyer", room="hall", x=20.0, y=29.5)
MINE = "12"


def grid(rows: int = 5, columns: int = 5) -> list[TableSpot]:
    """Tables in rows on a room of 40 by 28 m, numbered from its top left."""
    return [
        spot(
            str(1 + column + columns * row),
            6 + 28 * column / max(1, columns - 1),
            6 + 16 * row / max(1, rows - 1),
        )
        for row in range(rows)
        for column in range(columns)
    ]


def spot(number: str, x: float, y: float) -> TableSpot:
    mark = TableMark.MINE if number == MINE else TableMark.PLAIN
    return TableSpot(number, Point(x, y), mark)


def plan_of(
    room: Room,
    tables: Sequence[TableSpot],
    here: Checkpoint | None = FOYER,
    panel: PlanPanel = PANEL,
) -> PlanLayout:
    shape: RoomShape = shape_of(room)
    return lay_out(shape, tables, standpoint(room.id, shape, here), panel)


def crosses_tables(layout: PlanLayout) -> list[str]:
    """The numbers of the tables on which a way lies; not the one to which it leads."""
    return [
        table.number
        for table in layout.tables
        if table.mark is not TableMark.MINE
        for part in pairwise(layout.way)
        if distance(nearest(part, table.at), table.at) < table.diameter / 2
    ]
