"""The shapes and texts of a drawing, and the room that they draw; lengths in the drawing's units.

x points to the right and y down.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.floor_plan.geometry import Point, Polygon
from kiosk.domain.floor_plan.plan_text import Door


class LayerRole(StrEnum):
    """What a layer, group, class or element of a drawing holds, by its name."""

    WALLS = "walls"
    DOORS = "doors"
    STAGE = "stage"
    OBSTACLES = "obstacles"
    TABLES = "tables"
    CHECKPOINTS = "checkpoints"
    DESK = "desk"
    ROOM = "room"


_WORDS = {
    LayerRole.WALLS: "wall walls outline 벽 벽선 벽체 외곽 외곽선 윤곽",
    LayerRole.DOORS: "door doors 문 출입문",
    LayerRole.STAGE: "stage podium 무대 연단",
    LayerRole.OBSTACLES: "obstacle obstacles column columns pillar pillars 장애물 기둥",
    LayerRole.TABLES: "table tables 테이블",
    LayerRole.CHECKPOINTS: "checkpoint checkpoints kiosk kiosks 체크포인트 키오스크",
    LayerRole.DESK: "desk helpdesk 안내데스크 데스크",
    LayerRole.ROOM: "room 장소 회의실",
}
_ROLES = {word: role for role, words in _WORDS.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")


def role_of(names: Iterable[str]) -> LayerRole | None:
    """The role that the words of some names give: "A-WALL-FULL" are walls."""
    words = (word for name in names for word in _WORD.findall(name.casefold()))
    return next((_ROLES[word] for word in words if word in _ROLES), None)


@dataclass(frozen=True, slots=True)
class DrawnShape:
    """A line of points; `closed` joins its ends."""

    role: LayerRole
    points: Polygon
    closed: bool


@dataclass(frozen=True, slots=True)
class DrawnText:
    """A text and about where its middle is."""

    role: LayerRole
    text: str
    at: Point


@dataclass(frozen=True, slots=True)
class RoomDrawing:
    """A room as a drawing shows it; what it does not show is empty.

    `room` is the room's name in the drawing, `metres` the length of one unit, None if unknown.
    Tables and checkpoints have their labels.
    """

    room: str = ""
    metres: float | None = None
    outline: Polygon = ()
    doors: tuple[Door, ...] = ()
    stage: Polygon = ()
    obstacles: tuple[Polygon, ...] = ()
    tables: tuple[tuple[str, Point], ...] = ()
    checkpoints: tuple[tuple[str, Point], ...] = ()
    desk: Point | None = None
