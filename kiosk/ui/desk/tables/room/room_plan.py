"""The plan of a round's room with its tables (D7). Pure."""

from __future__ import annotations

from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.plan_layout import TableSpot
from kiosk.domain.floor_plan.room_shape import shape_of
from kiosk.domain.records.entities import Programme
from kiosk.ui.shared.localizer import Localizer
from kiosk.ui.shared.plan.contents import FloorPlan
from kiosk.usecases.programme.seats import RoundTables

NO_PLAN = FloorPlan()


def room_plan(board: RoundTables | None, programme: Programme, localizer: Localizer) -> FloorPlan:
    """The plan of the room; without tables where not all have a place in one room."""
    tables = board.tables if board is not None else ()
    spots = [
        TableSpot(one.id, Point(one.x, one.y))
        for one in tables
        if one.x is not None and one.y is not None
    ]
    rooms = {one.room for one in tables}
    if len(spots) < len(tables) or len(rooms) != 1:
        return NO_PLAN
    shape = shape_of(programme.rooms.get(rooms.pop()))
    return FloorPlan(shape, tuple(spots), stage=localizer.say("d7.room.stage"))
