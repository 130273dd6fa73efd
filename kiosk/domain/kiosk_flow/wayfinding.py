"""The way from a kiosk to a table: as a sentence, and on a plan in the direction the guest faces.

Plans have their origin at the top left, x to the right, y down, in metres. Bearings are degrees
clockwise from the plan's top.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from kiosk.domain.floor_plan.geometry import Point, contains
from kiosk.domain.floor_plan.room_shape import RoomShape, Standpoint, shape_of, standpoint
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.entities import Checkpoint, Programme, Table
from kiosk.domain.records.ways import ArrowKind
from kiosk.domain.text.messages import Sentence

# Centimetres: tables closer than this in walking direction are one row, at any pitch.
_SAME_ROW = 60
# Centimetres: a table closer than this to the line straight ahead is straight ahead.
_STRAIGHT = 75
_FAR_ORDINAL = 12
_SECTORS = (
    "ahead",
    "ahead_right",
    "right",
    "behind_right",
    "behind",
    "behind_left",
    "left",
    "ahead_left",
)
# The arrow of a sector; there is none for what is behind the guest.
_ARROWS = {
    "ahead": ArrowKind.STRAIGHT,
    "ahead_right": ArrowKind.RIGHT,
    "right": ArrowKind.RIGHT,
    "left": ArrowKind.LEFT,
    "ahead_left": ArrowKind.LEFT,
}


@dataclass(frozen=True, slots=True)
class Spot:
    """The position of a table relative to a guest: centimetres to the right (left < 0) and ahead.

    Whole centimetres, so that a rotated plan gives the same result.
    """

    right: int
    ahead: int


def seen_from(here: Checkpoint, table: Table) -> Spot | None:
    """The position of a table relative to `here`; None unless both have positions in one room."""
    if here.x is None or here.y is None or table.x is None or table.y is None:
        return None
    if here.room != table.room:
        return None
    return _spot(Point(here.x, here.y), here.bearing, table)


def _spot(at: Point, facing: float, table: Table) -> Spot | None:
    if table.x is None or table.y is None:
        return None
    turn = math.radians(facing)
    east, south = table.x - at.x, table.y - at.y
    right = east * math.cos(turn) + south * math.sin(turn)
    ahead = east * math.sin(turn) - south * math.cos(turn)
    return Spot(round(right * 100), round(ahead * 100))


def route(table: Table, here: Checkpoint | None, programme: Programme, language: str) -> Sentence:
    """The way to a table, with names in `language`.

    In the organiser's words; else by row and place where the tables ahead stand in rows; else by
    direction and distance; only the room where positions are missing. A guest who is not in the
    room is told the way from its door, if it has only one.
    """
    if worded := localized(table.route_ko, table.route_en, language):
        return Sentence("way.worded", {"way": worded})
    shape = shape_of(programme.rooms.get(table.room))
    start = standpoint(table.room, shape, here)
    around = _around(table.room, start, programme)
    if start is None or table.id not in around:
        return _to_room(table, here, programme, language)
    if by_row := _by_row(table.id, around, start, shape):
        return by_row
    spot = None if here is None else seen_from(here, table)
    return _by_distance(spot) if spot else _to_room(table, here, programme, language)


def arrow_to(table: Table, here: Checkpoint | None, programme: Programme) -> ArrowKind:
    """The side of a table that is ahead of a guest in its room; NONE where it is not known.

    The same side as `route` says: of a table that is told by row, whether it is straight ahead;
    else the direction in which the guest sees it.
    """
    shape = shape_of(programme.rooms.get(table.room))
    start = standpoint(table.room, shape, here)
    around = _around(table.room, start, programme)
    if start is None or start.is_door or table.id not in around:
        return ArrowKind.NONE
    if _by_row(table.id, around, start, shape):
        return _side(around[table.id])
    spot = None if here is None else seen_from(here, table)
    return _ARROWS.get(_sector(spot), ArrowKind.NONE) if spot else ArrowKind.NONE


def _side(spot: Spot) -> ArrowKind:
    if abs(spot.right) <= _STRAIGHT:
        return ArrowKind.STRAIGHT
    return ArrowKind.RIGHT if spot.right > 0 else ArrowKind.LEFT


def _around(room: str, start: Standpoint | None, programme: Programme) -> dict[str, Spot]:
    """The tables of a room as seen from where the way begins, by id."""
    return {
        table.id: spot
        for table in programme.tables.values()
        if start is not None
        and table.room == room
        and (spot := _spot(start.at, start.facing, table))
    }


def _to_room(
    table: Table, here: Checkpoint | None, programme: Programme, language: str
) -> Sentence:
    room = programme.rooms.get(table.room)
    if room is None or (here is not None and here.room == table.room):
        return Sentence("way.number", {"table": table.id})
    name = localized(room.name_ko, room.name_en, language)
    return Sentence("way.room", {"room": name, "table": table.id})


def _by_row(
    table: str, around: Mapping[str, Spot], start: Standpoint, shape: RoomShape
) -> Sentence | None:
    ahead = {id_: spot for id_, spot in around.items() if spot.ahead > 0}
    rows = _rows(ahead)
    if table not in ahead or rows is None:
        return None
    row = next(index for index, ids in enumerate(rows) if table in ids)
    side, place = _place(table, {id_: ahead[id_] for id_ in rows[row]})
    if max(row + 1, place) > _FAR_ORDINAL:
        return None
    begins = "door" if _enters_by_door(start, shape) else "here"
    counted = Sentence(f"way.counted.{begins}", {"row": _ordinal(row + 1)})
    return Sentence(f"way.row.{side}", {"row": counted, "place": _ordinal(place)})


def _enters_by_door(start: Standpoint, shape: RoomShape) -> bool:
    """Whether rows are counted from a door: the guest is at one, or outside of the room."""
    if start.is_door:
        return True
    return bool(shape.doors) and not contains(shape.outline, start.at)


def _rows(ahead: Mapping[str, Spot]) -> list[list[str]] | None:
    """Tables by row, the nearest row first; None if they do not stand in clear rows."""
    if not ahead:
        return None
    gap = max(_SAME_ROW, _pitch(list(ahead.values())) // 2)
    order = sorted(ahead, key=lambda id_: ahead[id_].ahead)
    rows = [[order[0]]]
    for before, after in pairwise(order):
        if ahead[after].ahead - ahead[before].ahead > gap:
            rows.append([])
        rows[-1].append(after)
    depth = max(ahead[row[-1]].ahead - ahead[row[0]].ahead for row in rows)
    return rows if depth <= gap else None


def _pitch(spots: list[Spot]) -> int:
    """How far a table's nearest neighbour usually stands, in centimetres."""
    nearest = [
        min(_distance(spot, other) for other in spots if other is not spot)
        for spot in spots
        if len(spots) > 1
    ]
    return round(median(nearest)) if nearest else 0


def _place(table: str, row: Mapping[str, Spot]) -> tuple[str, int]:
    """Where a table stands in its row: straight ahead, or counted from the closer end."""
    mine = row[table]
    if abs(mine.right) <= _STRAIGHT:
        return "ahead", 1
    if len(row) == 1:
        return "only", 1
    from_left = 1 + sum(spot.right < mine.right for spot in row.values())
    from_right = 1 + sum(spot.right > mine.right for spot in row.values())
    if from_left == from_right:
        return "middle", from_left
    return ("left", from_left) if from_left < from_right else ("right", from_right)


def _by_distance(spot: Spot) -> Sentence:
    metres = max(1, round(math.hypot(spot.right, spot.ahead) / 100))
    return Sentence(f"way.towards.{_sector(spot)}", {"metres": metres})


def _sector(spot: Spot) -> str:
    """The eighth of a circle around the guest in which a table is."""
    return _SECTORS[round(math.degrees(math.atan2(spot.right, spot.ahead)) / 45) % 8]


def _distance(one: Spot, other: Spot) -> float:
    return math.hypot(one.right - other.right, one.ahead - other.ahead)


def _ordinal(number: int) -> Sentence:
    return Sentence(f"way.nth.{number}")
