"""The text form of a room's shape is read as people write it, and written to the centimetre."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.floor_plan.geometry import Point, area, bounds_of, crosses_itself
from kiosk.domain.floor_plan.plan_text import (
    Door,
    InvalidPlanText,
    PlanTextProblem,
    Swing,
    parts_of,
    read_door,
    read_point,
    read_polygon,
    write_door,
    write_polygon,
)

SQUARE = (Point(0, 0), Point(24, 0), Point(24, 16), Point(0, 16))


@pytest.mark.parametrize(
    "text",
    [
        "0 0, 24 0, 24 16, 0 16",
        "0,0 24,0 24,16 0,16",
        "0 0; 24 0; 24 16; 0 16",
        "(0, 0) (24, 0) (24, 16) (0, 16)",
        "0 0, 24 0, 24 16, 0 16, 0 0",
        "0m 0m, 24 m 0, 24 16m, 0 16 m",
        "0 0, 24 16",
    ],
)
def test_corners_are_read_as_people_write_them(text: str) -> None:
    assert read_polygon(text) == SQUARE


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("near the stage", PlanTextProblem.NUMBERS),
        ("0 0, 24 0, 24", PlanTextProblem.PAIRS),
        ("5 5", PlanTextProblem.CORNERS),
        (", ".join(f"{n} {n * n % 97}" for n in range(201)), PlanTextProblem.CORNERS),
        ("0 0, 24000 0, 24000 16000, 0 16000", PlanTextProblem.LARGE),
        ("0 0, 5 0, 10 0", PlanTextProblem.AREA),
        ("0 0, 10 10, 10 0, 0 10", PlanTextProblem.CROSSING),
    ],
)
def test_what_is_no_polygon_is_refused(text: str, problem: PlanTextProblem) -> None:
    with pytest.raises(InvalidPlanText) as refused:
        read_polygon(text)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("text", "door"),
    [
        ("12 16", Door(Point(12, 16))),
        ("12,16 2.4", Door(Point(12, 16), 2.4)),
        ("12 16 2.4 m in", Door(Point(12, 16), 2.4, Swing.IN)),
        ("12 16 2.4 바깥쪽", Door(Point(12, 16), 2.4, Swing.OUT)),
        ("12 16 OUT", Door(Point(12, 16), swing=Swing.OUT)),
    ],
)
def test_a_door_is_a_place_and_as_much_more_as_is_known(text: str, door: Door) -> None:
    assert read_door(text) == door


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("main door", PlanTextProblem.DOOR),
        ("12", PlanTextProblem.DOOR),
        ("12 16 2 3", PlanTextProblem.DOOR),
        ("12 16 240", PlanTextProblem.WIDTH),
        ("12 16 0", PlanTextProblem.WIDTH),
        ("1200 16 2", PlanTextProblem.LARGE),
    ],
)
def test_what_is_no_door_is_refused(text: str, problem: PlanTextProblem) -> None:
    with pytest.raises(InvalidPlanText) as refused:
        read_door(text)
    assert refused.value.problem is problem


def test_one_place_is_one_pair() -> None:
    assert read_point("3, 17") == Point(3, 17)
    with pytest.raises(InvalidPlanText):
        read_point("3 17 4 5")


def test_parts_stand_between_semicolons_or_lines_and_are_not_too_many() -> None:
    assert parts_of("1 2; 3 4\n5 6;") == ("1 2", "3 4", "5 6")
    with pytest.raises(InvalidPlanText):
        parts_of(";".join(["1 2"] * 101))


CENTIMETRES = st.integers(-50_000, 50_000).map(lambda number: number / 100)
PLACES = st.builds(Point, CENTIMETRES, CENTIMETRES)


@given(st.lists(PLACES, min_size=3, max_size=12, unique=True).map(tuple))
def test_a_polygon_survives_being_written(corners: tuple[Point, ...]) -> None:
    assume(not crosses_itself(corners) and area(corners) > 0.01)
    assert read_polygon(write_polygon(corners)) == corners
    assert bounds_of(corners).width >= 0


@given(PLACES, st.integers(40, 2000), st.sampled_from(Swing))
def test_a_door_survives_being_written(at: Point, width: int, swing: Swing) -> None:
    door = Door(at, width / 100, swing)
    assert read_door(write_door(door)) == door
