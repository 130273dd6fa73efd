"""Directions to a table, for any rotation of the plan and position of the guest."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.kiosk_flow.wayfinding import Spot, arrow_to, route, seen_from
from kiosk.domain.records.entities import Checkpoint, Event, Programme, Room, Table
from kiosk.domain.records.ways import ArrowKind
from kiosk.domain.text.messages import Sentence

HALL = Room("hall", "그랜드볼룸", "Grand Ballroom")
DOOR = Checkpoint("door", room="hall", x=10.0, y=20.0, bearing=0.0)


def hall(*tables: Table) -> Programme:
    return Programme(Event(), rooms={"hall": HALL}, tables={table.id: table for table in tables})


def grid(rows: int = 3, columns: int = 5, pitch: float = 3.0) -> list[Table]:
    """Tables in rows in front of the door, numbered from the left; the nearest row is first."""
    return [
        Table(
            str(1 + column + columns * row),
            "hall",
            10.0 + pitch * (column - columns // 2),
            20.0 - pitch * (row + 1),
        )
        for row in range(rows)
        for column in range(columns)
    ]


def to(table: str, tables: list[Table], here: Checkpoint | None = DOOR) -> Sentence:
    programme = hall(*tables)
    return route(programme.tables[table], here, programme, "en")


def row(side: str, row: int, place: int, begins: str = "here") -> Sentence:
    counted = Sentence(f"way.counted.{begins}", {"row": Sentence(f"way.nth.{row}")})
    return Sentence(f"way.row.{side}", {"row": counted, "place": Sentence(f"way.nth.{place}")})


@pytest.mark.parametrize(
    ("table", "way"),
    [
        ("1", row("left", 1, 1)),
        ("2", row("left", 1, 2)),
        ("3", row("ahead", 1, 1)),
        ("9", row("right", 2, 2)),
        ("15", row("right", 3, 1)),
    ],
)
def test_tables_in_rows_are_counted_from_the_closer_end(table: str, way: Sentence) -> None:
    assert to(table, grid()) == way


def test_the_middle_of_a_row_and_a_row_of_one_table_have_their_own_text() -> None:
    aside = [replace(one, x=one.x + 6.0) for one in grid(1, 3) if one.x is not None]
    assert to("2", aside) == row("middle", 1, 2)
    assert to("1", [Table("1", "hall", 16.0, 15.0)]) == row("only", 1, 1)


WALLS = "0 0, 20 0, 20 19, 0 19"


@pytest.mark.parametrize("swing", ["", " in"])
def test_outside_the_room_rows_are_counted_from_its_door(swing: str) -> None:
    hall_with_door = replace(HALL, outline=WALLS, doors=(f"10 19 2{swing}",))
    programme = replace(hall(*grid()), rooms={"hall": hall_with_door})
    found = route(programme.tables["1"], DOOR, programme, "en")
    assert found == row("left", 1, 1, "door")
    lobby = replace(DOOR, room="lobby")
    assert route(programme.tables["15"], lobby, programme, "en") == row("right", 3, 1, "door")
    assert route(programme.tables["15"], None, programme, "en") == row("right", 3, 1, "door")


def test_rows_are_not_counted_for_a_guest_outside_a_room_with_several_doors() -> None:
    doors = replace(HALL, outline=WALLS, doors=("10 19 2", "0 9 2"))
    programme = replace(hall(*grid()), rooms={"hall": doors})
    expected = Sentence("way.room", {"room": "Grand Ballroom", "table": "3"})
    assert route(programme.tables["3"], None, programme, "en") == expected
    assert arrow_to(programme.tables["3"], None, programme) is ArrowKind.NONE


@pytest.mark.parametrize("bearing", [-40.0, -20.0, 20.0, 40.0])
def test_in_a_room_with_walls_rows_follow_the_walls(bearing: float) -> None:
    programme = replace(hall(*grid()), rooms={"hall": replace(HALL, outline="0 0, 20 21")})
    here = replace(DOOR, bearing=bearing)
    assert route(programme.tables["9"], here, programme, "en") == row("right", 2, 2)


@pytest.mark.parametrize(
    ("x", "y", "arrow"),
    [
        (10.5, 5, ArrowKind.STRAIGHT),
        (13, 5, ArrowKind.RIGHT),
        (7, 5, ArrowKind.LEFT),
        (7, 25, ArrowKind.NONE),
    ],
)
def test_the_arrow_says_on_which_side_a_table_ahead_is(
    x: float, y: float, arrow: ArrowKind
) -> None:
    table = Table("A", "hall", x, y)
    assert arrow_to(table, DOOR, hall(table)) is arrow


ARROWS = {
    "ahead": ArrowKind.STRAIGHT,
    "right": ArrowKind.RIGHT,
    "left": ArrowKind.LEFT,
    "behind": ArrowKind.NONE,
}


@pytest.mark.parametrize("bearing", [0.0, 25.0, -70.0])
@pytest.mark.parametrize("degrees", range(0, 360, 5))
@pytest.mark.parametrize("metres", [1.0, 4.0, 25.0])
def test_the_arrow_agrees_with_a_way_that_is_told_by_direction(
    metres: float, degrees: int, bearing: float
) -> None:
    """Of 300 tables one stands 25 m ahead and 7 m aside: the way says ahead, as must the arrow."""
    at = math.radians(degrees + bearing)
    table = Table("A", "hall", 10.0 + metres * math.sin(at), 20.0 - metres * math.cos(at))
    # Tables in no rows, so that none is counted.
    others = [Table(str(n), "hall", 10.0 + 0.2 * n, 20.0 - 0.4 * n) for n in range(-90, 90)]
    programme, here = hall(table, *others), replace(DOOR, bearing=bearing)
    told = route(table, here, programme, "en").id.removeprefix("way.towards.")
    sector = told.removeprefix("ahead_") if told.startswith("ahead_") else told.partition("_")[0]
    assert arrow_to(table, here, programme) is ARROWS[sector]


def test_a_row_that_is_not_quite_straight_is_still_one_row() -> None:
    crooked = [
        replace(table, y=table.y + 0.3 * (-1) ** number)
        for number, table in enumerate(grid())
        if table.y is not None
    ]
    assert to("15", crooked) == row("right", 3, 1)


@pytest.mark.parametrize(
    ("x", "y", "way"),
    [
        (10, 30, "behind"),
        (18, 20, "right"),
        (2, 20, "left"),
        (18, 28, "behind_right"),
        (2, 28, "behind_left"),
    ],
)
def test_tables_beside_and_behind_are_found_by_direction(x: float, y: float, way: str) -> None:
    metres = round(math.hypot(x - 10, y - 20))
    table = Table("A", "hall", x, y)
    assert to("A", [table]) == Sentence(f"way.towards.{way}", {"metres": metres})


def test_tables_that_stand_in_no_rows_are_found_by_direction() -> None:
    scattered = [Table(str(n), "hall", 10 + n % 3, 19 - 0.5 * n) for n in range(12)]
    assert to("11", scattered) == Sentence("way.towards.ahead", {"metres": 7})


def test_the_organisers_route_text_comes_first() -> None:
    table = Table("1", "hall", 1.0, 1.0, route_ko="무대 앞입니다", route_en="By the stage")
    assert to("1", [table]) == Sentence("way.worded", {"way": "By the stage"})
    assert route(table, DOOR, hall(table), "ko") == Sentence("way.worded", {"way": "무대 앞입니다"})


def test_without_positions_the_route_is_the_room_or_the_number() -> None:
    table = Table("7", "hall")
    elsewhere = replace(DOOR, room="lobby")
    number = Sentence("way.number", {"table": "7"})
    room = Sentence("way.room", {"room": "Grand Ballroom", "table": "7"})
    assert to("7", [table]) == number
    assert to("7", [table], elsewhere) == room
    assert to("7", [table], None) == room
    assert to("8", [Table("8")]) == Sentence("way.number", {"table": "8"})
    assert to("3", grid(), elsewhere) == replace(
        room, values={"room": "Grand Ballroom", "table": "3"}
    )
    assert to("3", grid(), replace(DOOR, x=None)) == Sentence("way.number", {"table": "3"})


HALVES = st.integers(-40, 40).map(lambda half: half / 2)
SPOTS = st.lists(st.tuples(HALVES, HALVES), min_size=1, max_size=20, unique=True)
ANGLES = st.integers(-720, 720).map(float)


def turned(x: float, y: float, degrees: float) -> tuple[float, float]:
    """Rotated clockwise about the origin of the plan, with y pointing down."""
    turn = math.radians(degrees)
    return (
        x * math.cos(turn) - y * math.sin(turn),
        x * math.sin(turn) + y * math.cos(turn),
    )


@given(SPOTS, HALVES, HALVES, ANGLES, ANGLES)
def test_rotating_the_plan_does_not_change_the_route(
    spots: list[tuple[float, float]], x: float, y: float, bearing: float, turn: float
) -> None:
    # At other angles, rounding to centimetres may give either of two adjacent distances.
    bearing = round(bearing / 90) * 90.0
    here = Checkpoint(room="hall", x=x, y=y, bearing=bearing)
    tables = [Table(str(n), "hall", *spot) for n, spot in enumerate(spots)]
    there_x, there_y = turned(x, y, turn)
    there = replace(here, x=there_x, y=there_y, bearing=bearing + turn)
    others = [
        replace(t, x=p[0], y=p[1])
        for t, s in zip(tables, spots, strict=True)
        for p in [turned(*s, turn)]
    ]
    for table in tables:
        assert to(table.id, tables, here) == to(table.id, others, there)


MIRRORED = {"left": "right", "right": "left"}


@given(SPOTS)
def test_mirroring_the_plan_mirrors_the_route(spots: list[tuple[float, float]]) -> None:
    assume(all(x for x, _ in spots))
    here = Checkpoint(room="hall", x=0.0, y=0.0)
    tables = [Table(str(n), "hall", x, y) for n, (x, y) in enumerate(spots)]
    mirror = [Table(str(n), "hall", -x, y) for n, (x, y) in enumerate(spots)]
    for table in tables:
        one, other = to(table.id, tables, here), to(table.id, mirror, here)
        words = [MIRRORED.get(word, word) for word in one.id.replace("_", ".").split(".")]
        assert words == other.id.replace("_", ".").split(".")
        assert one.values == other.values


@given(HALVES, HALVES, ANGLES)
def test_a_table_in_the_facing_direction_is_straight_ahead(
    x: float, y: float, bearing: float
) -> None:
    turn = math.radians(bearing)
    table = Table("1", "hall", x + 5 * math.sin(turn), y - 5 * math.cos(turn))
    assert seen_from(Checkpoint(room="hall", x=x, y=y, bearing=bearing), table) == Spot(0, 500)
