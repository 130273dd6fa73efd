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

from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.entities import Checkpoint, Programme, Table
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
    turn = math.radians(here.bearing)
    east, south = table.x - here.x, table.y - here.y
    right = east * math.cos(turn) + south * math.sin(turn)
    ahead = east * math.sin(turn) - south * math.cos(turn)
    return Spot(round(right * 100), round(ahead * 100))


def route(table: Table, here: Checkpoint | None, programme: Programme, language: str) -> Sentence:
    """The way to a table, with names in `language`.

    In the organiser's words; else by row and place where the tables ahead stand in rows; else by
    direction and distance; only the room where positions are missing.
    """
    if worded := localized(table.route_ko, table.route_en, language):
        return Sentence("way.worded", {"way": worded})
    around = {
        other.id: spot
        for other in programme.tables.values()
        if here is not None and (spot := seen_from(here, other))
    }
    if table.id not in around:
        return _to_room(table, here, programme, language)
    return _by_row(table.id, around) or _by_distance(around[table.id])


def _to_room(
    table: Table, here: Checkpoint | None, programme: Programme, language: str
) -> Sentence:
    room = programme.rooms.get(table.room)
    if room is None or (here is not None and here.room == table.room):
        return Sentence("way.number", {"table": table.id})
    name = localized(room.name_ko, room.name_en, language)
    return Sentence("way.room", {"room": name, "table": table.id})


def _by_row(table: str, around: Mapping[str, Spot]) -> Sentence | None:
    ahead = {id_: spot for id_, spot in around.items() if spot.ahead > 0}
    rows = _rows(ahead)
    if table not in ahead or rows is None:
        return None
    row = next(index for index, ids in enumerate(rows) if table in ids)
    side, place = _place(table, {id_: ahead[id_] for id_ in rows[row]})
    if max(row + 1, place) > _FAR_ORDINAL:
        return None
    values = {"row": _ordinal(row + 1), "place": _ordinal(place)}
    return Sentence(f"way.row.{side}", values)


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
    """On which side of the way ahead a table stands, and which one it is, counted outwards."""
    mine = row[table]
    if abs(mine.right) <= _STRAIGHT:
        return "ahead", 1
    sign = math.copysign(1, mine.right)
    before = [spot for spot in row.values() if _STRAIGHT < spot.right * sign < mine.right * sign]
    return ("right" if sign > 0 else "left"), len(before) + 1


def _by_distance(spot: Spot) -> Sentence:
    sector = round(math.degrees(math.atan2(spot.right, spot.ahead)) / 45) % 8
    metres = max(1, round(math.hypot(spot.right, spot.ahead) / 100))
    return Sentence(f"way.towards.{_SECTORS[sector]}", {"metres": metres})


def _distance(one: Spot, other: Spot) -> float:
    return math.hypot(one.right - other.right, one.ahead - other.ahead)


def _ordinal(number: int) -> Sentence:
    return Sentence(f"way.nth.{number}")
