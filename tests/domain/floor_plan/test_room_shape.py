"""What is known of a room is read from its record; what cannot be read is left out."""

from __future__ import annotations

import pytest

from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.room_shape import (
    RoomShape,
    Standpoint,
    along_walls,
    outside,
    shape_of,
    standpoint,
)
from kiosk.domain.records.entities import Checkpoint, Room


def test_a_room_without_a_plan_has_no_shape() -> None:
    assert shape_of(None) == RoomShape()
    assert shape_of(Room("hall", width=20, depth=10)) == RoomShape()


def test_what_a_newer_version_wrote_differently_is_left_out() -> None:
    room = Room("hall", outline="0 0, 8 6", doors=("4 6 1 in", "arc(2,3)"), stage="curve 1")
    shape = shape_of(room)
    assert len(shape.outline) == 4
    assert [door.at for door in shape.doors] == [Point(4, 6)]
    assert shape.stage == ()


def test_doors_without_walls_are_left_out() -> None:
    assert shape_of(Room("hall", doors=("4 6 1 in",))).doors == ()


@pytest.mark.parametrize(
    ("outline", "bearing", "facing"),
    [
        ("0 0, 40 28", 30, 0),
        ("0 0, 40 28", 60, 90),
        ("0 0, 40 28", -30, 0),
        ("0 0, 40 28", 359, 0),
        ("0 0, 10 10, 5 15, -5 5", 50, 45),
        ("0 0, 10 10, 5 15, -5 5", 100, 135),
    ],
)
def test_the_plan_is_shown_along_its_walls(outline: str, bearing: float, facing: float) -> None:
    corners = shape_of(Room("hall", outline=outline)).outline
    assert along_walls(corners, bearing) == pytest.approx(facing)


def test_without_walls_the_plan_is_shown_as_the_guest_faces() -> None:
    here = Checkpoint("c", room="hall", x=1.0, y=2.0, bearing=33.0)
    assert standpoint("hall", RoomShape(), here) == Standpoint(Point(1, 2), 33.0, 0.0)
    assert standpoint("other", RoomShape(), here) is None


def test_the_only_door_is_where_others_begin() -> None:
    shape = shape_of(Room("hall", outline="0 0, 8 6", doors=("8.4 3 1",)))
    start = standpoint("hall", shape, None)
    assert start == Standpoint(Point(8, 3), 270.0, is_door=True)


def test_points_outside_by_more_than_a_metre_are_named() -> None:
    outline = shape_of(Room("hall", outline="0 0, 8 6")).outline
    points = [Point(4, 3), Point(8.5, 3), Point(10, 3)]
    assert outside(outline, points) == [Point(10, 3)]
