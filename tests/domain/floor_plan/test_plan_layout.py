"""A plan keeps the order of its tables, shows all of them apart, and leads along the aisles."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.floor_plan.geometry import Point, distance, nearest, turned
from kiosk.domain.floor_plan.plan_fit import MOST_STRETCH
from kiosk.domain.floor_plan.plan_layout import PlanLayout, TableMark, TableSpot
from kiosk.domain.records.entities import Checkpoint, Room
from tests.domain.floor_plan.plans import (
    FOYER,
    HALL,
    MINE,
    MM,
    PANEL,
    crosses_tables,
    grid,
    plan_of,
    spot,
)


def mine(layout: PlanLayout) -> tuple[Point, float]:
    """The middle and the radius of the guest's table."""
    return next((one.at, one.diameter / 2) for one in layout.tables if one.mark is TableMark.MINE)


def turns(layout: PlanLayout) -> str:
    """The directions of the parts of a way."""
    words = ""
    for one, other in pairwise(layout.way):
        if math.isclose(one.x, other.x):
            words += "u" if other.y < one.y else "d"
        else:
            words += "l" if other.x < one.x else "r"
    return words


def test_the_way_leads_through_the_door_and_along_an_aisle_to_the_table() -> None:
    layout = plan_of(HALL, grid())
    assert turns(layout) == "ulul"
    at, radius = mine(layout)
    assert distance(layout.way[-1], at) == pytest.approx(radius)
    assert layout.way[0] == layout.here
    assert crosses_tables(layout) == []
    door = min(layout.doors, key=lambda one: distance(one.middle, layout.way[0]))
    assert door.begin.x != door.end.x
    assert min(door.begin.x, door.end.x) < layout.way[1].x < max(door.begin.x, door.end.x)


def test_tables_have_the_wanted_size_where_there_is_room() -> None:
    layout = plan_of(HALL, grid())
    assert {one.diameter for one in layout.tables if one.number != MINE} == {25 * MM}
    assert mine(layout)[1] == pytest.approx(15 * MM)


def test_a_kiosk_in_the_room_stands_where_it_is_and_faces_up() -> None:
    here = Checkpoint("side", room="hall", x=39.0, y=17.0, bearing=270.0)
    layout = plan_of(HALL, grid(), here)
    assert layout.heading == 0.0
    assert layout.here is not None
    assert layout.here.y > max(one.at.y for one in layout.tables)
    assert turns(layout)[0] in "ulr"
    assert crosses_tables(layout) == []


def test_a_guest_who_faces_at_an_angle_has_a_turned_arrow_on_an_upright_plan() -> None:
    layout = plan_of(HALL, grid(), replace(FOYER, bearing=30.0))
    assert layout.heading == pytest.approx(30.0)
    assert layout.tables == plan_of(HALL, grid()).tables


def test_without_walls_there_are_the_tables_alone() -> None:
    layout = plan_of(Room("hall"), grid())
    assert (layout.walls, layout.doors, layout.stage, layout.way) == ((), (), (), ())
    assert len(layout.tables) == 25


def test_without_a_door_or_a_place_of_the_guest_there_is_no_way() -> None:
    assert plan_of(replace(HALL, doors=()), grid()).way == ()
    nobody = plan_of(HALL, grid(), None)
    assert (nobody.way, nobody.here, nobody.strip) == ((), None, None)


def test_without_a_kiosk_in_the_room_the_way_begins_at_the_only_door() -> None:
    layout = plan_of(replace(HALL, doors=("40 14 3 in",)), grid(), None)
    assert layout.at_door
    assert layout.way
    assert crosses_tables(layout) == []
    (door,) = layout.doors
    assert door.middle.y > max(one.at.y for one in layout.tables)


def test_a_closed_row_of_obstacles_leaves_no_way() -> None:
    barrier = replace(HALL, obstacles=("0 24.5, 40 25.5",))
    assert plan_of(barrier, grid()).way == ()


def test_the_way_goes_around_columns_and_the_stage() -> None:
    columns = replace(HALL, obstacles=("16.2 8, 16.8 20",))
    layout = plan_of(columns, grid())
    assert layout.way
    assert crosses_tables(layout) == []
    column = next(iter(layout.obstacles))
    left, right = min(p.x for p in column), max(p.x for p in column)
    top, bottom = min(p.y for p in column), max(p.y for p in column)
    for one, other in pairwise(layout.way):
        if math.isclose(one.x, other.x) and left < one.x < right:
            assert max(one.y, other.y) < top or min(one.y, other.y) > bottom


def test_a_room_with_a_corner_leads_around_it() -> None:
    angled = Room("hall", outline="0 0, 40 0, 40 14, 22 14, 22 28, 0 28", doors=("11 28 3 out",))
    tables = [one for one in grid() if not (one.at.x > 22 and one.at.y > 13)]
    tables = [replace(one, mark=TableMark.PLAIN) for one in tables]
    tables = [replace(one, mark=TableMark.MINE) if one.number == "10" else one for one in tables]
    layout = plan_of(angled, tables, replace(FOYER, x=11.0))
    assert layout.way
    walls = [pair for piece in layout.walls for pair in pairwise(piece)]
    for part, (a, b) in ((part, wall) for part in pairwise(layout.way) for wall in walls):
        middle = Point((part[0].x + part[1].x) / 2, (part[0].y + part[1].y) / 2)
        assert distance(nearest((a, b), middle), middle) > PANEL.wall / 2


def test_three_hundred_tables_are_all_there_and_apart() -> None:
    layout = plan_of(HALL, grid(20, 15))
    assert len({one.number for one in layout.tables}) == 300
    sizes = sorted(one.diameter for one in layout.tables)
    least = min(distance(a.at, b.at) for a, b in combinations(layout.tables, 2))
    assert 0 < sizes[0] <= least
    assert crosses_tables(layout) == []


def test_the_larger_disc_of_the_guests_table_does_not_close_its_aisle() -> None:
    tables = [
        spot(str(1 + column + 10 * row), 2.5 + 3.9 * column, 5.5 + 4 * row)
        for row in range(6)
        for column in range(10)
    ]
    layout = plan_of(HALL, tables, panel=replace(PANEL, height=760))
    assert layout.way
    assert crosses_tables(layout) == []
    at, radius = mine(layout)
    assert distance(layout.way[-1], at) == pytest.approx(radius)


def test_tables_at_one_place_and_outside_the_walls_are_still_drawn() -> None:
    layout = plan_of(HALL, [spot("1", 20, 14), spot("2", 20, 14), spot("3", 46, 14)])
    places = {one.number: one.at for one in layout.tables}
    assert places["1"] == places["2"]
    assert places["3"].x > max(p.x for p in layout.outline)
    assert all(0 <= at.x <= PANEL.width for at in places.values())
    assert all(one.diameter >= 2 * MM for one in layout.tables)


def test_double_doors_have_two_leaves_and_an_unknown_swing_has_none() -> None:
    room = replace(HALL, doors=("20 28 3 in", "40 14 1.2 out", "0 14 3"))
    double, single, bare = sorted(plan_of(room, grid()).doors, key=lambda one: -len(one.leaves))
    assert (len(double.leaves), len(single.leaves), len(bare.leaves)) == (2, 1, 0)
    assert all(leaf.tip.y < leaf.hinge.y for leaf in double.leaves)
    assert all(leaf.tip.x > leaf.hinge.x for leaf in single.leaves)


METRES = st.integers(10, 390).map(lambda tenth: tenth / 10)
SPOTS = st.lists(
    st.tuples(METRES, st.integers(40, 270).map(lambda tenth: tenth / 10)),
    min_size=1,
    max_size=30,
    unique=True,
)
SIZES = st.tuples(st.integers(500, 1400), st.integers(400, 1400))


def tables_at(places: list[tuple[float, float]]) -> list[TableSpot]:
    return [
        TableSpot(str(n), Point(*place), TableMark.PLAIN if n else TableMark.MINE)
        for n, place in enumerate(places)
    ]


@given(SPOTS, SIZES)
def test_order_is_kept_and_stretch_is_limited(
    places: list[tuple[float, float]], size: tuple[int, int]
) -> None:
    panel = replace(PANEL, width=float(size[0]), height=float(size[1]))
    tables = tables_at(places)
    layout = plan_of(HALL, tables, panel=panel)
    drawn = [one.at for one in layout.tables]
    for (a, b), (c, d) in zip(combinations(tables, 2), combinations(drawn, 2), strict=True):
        assert (a.at.x < b.at.x) == (c.x < d.x)
        assert (a.at.y < b.at.y) == (c.y < d.y)
    left, top, right, bottom = layout.area
    assert all(left <= at.x <= right and top <= at.y <= bottom for at in drawn)
    corners = layout.outline
    across = distance(corners[0], corners[1]) / 40
    down = distance(corners[1], corners[2]) / 28
    assert 1 / MOST_STRETCH - 1e-6 <= across / down <= MOST_STRETCH + 1e-6


@given(SPOTS)
def test_a_way_is_upright_and_on_no_table(places: list[tuple[float, float]]) -> None:
    layout = plan_of(HALL, tables_at(places))
    for one, other in pairwise(layout.way):
        assert math.isclose(one.x, other.x) or math.isclose(one.y, other.y)
    assert crosses_tables(layout) == []
    if layout.way:
        at, radius = mine(layout)
        assert distance(layout.way[-1], at) == pytest.approx(radius)


@given(SPOTS, st.sampled_from([90, 180, 270]))
def test_the_plan_looks_the_same_however_the_organiser_turned_it(
    places: list[tuple[float, float]], turn: int
) -> None:
    def other(x: float, y: float) -> Point:
        return turned(Point(x, y), turn)

    def corners(*points: tuple[float, float]) -> str:
        return ", ".join(f"{p.x:g} {p.y:g}" for p in (other(*point) for point in points))

    there = Room(
        "hall",
        outline=corners((0, 0), (40, 0), (40, 28), (0, 28)),
        doors=(f"{corners((20, 28))} 3 in", f"{corners((40, 14))} 3 in"),
        stage=corners((11, 0), (29, 0), (29, 3.2), (11, 3.2)),
    )
    here = other(20.0, 29.5)
    tables = tables_at(places)
    moved = [replace(one, at=other(*one.at)) for one in tables]
    checkpoint = replace(FOYER, x=here.x, y=here.y, bearing=float(turn))
    one, two = plan_of(HALL, tables), plan_of(there, moved, checkpoint)
    assert [p for t in two.tables for p in t.at] == pytest.approx(
        [p for t in one.tables for p in t.at], abs=1e-3
    )
    assert bool(one.way) == bool(two.way)
