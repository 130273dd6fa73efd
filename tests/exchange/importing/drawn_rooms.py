"""A programme with one hall, and the room and tables that a drawing leads to."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.records.entities import Checkpoint, Event, Programme, Room, Table
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.texts import load_texts

HALL = Room("hall", "대연회장", "Grand Hall", width=40)
TABLES = {str(n): Table(str(n), "hall") for n in range(1, 4)}

PROGRAMME = Programme(
    Event(),
    rooms={"hall": HALL, "foyer": Room("foyer")},
    tables=TABLES,
    checkpoints={"main": Checkpoint("main", room="hall")},
)


def plan_of(path: Path, programme: Programme = PROGRAMME) -> ImportPlan:
    return plan_import([path], Current(programme))


def room_of(plan: ImportPlan) -> Room:
    assert plan.refusals == [], load_texts("en").say(plan.refusals[0].sentence)
    rooms = [change.after for change in plan.changes if isinstance(change.after, Room)]
    assert len(rooms) == 1
    return rooms[0]


def tables_of(plan: ImportPlan) -> dict[str, tuple[float | None, float | None]]:
    tables = [change.after for change in plan.changes if isinstance(change.after, Table)]
    return {table.id: (table.x, table.y) for table in tables}


def assert_is_the_hall(plan: ImportPlan) -> None:
    room = room_of(plan)
    assert room.outline == "0 0, 40 0, 40 28, 0 28"
    assert (room.width, room.depth) == (40, 28)
    double, single = room.doors
    assert double == "20 28 3 in"
    assert single == "40 14.6 1.2 out"
    assert room.stage == "10 0, 30 0, 30 3.2, 10 3.2"
    assert tables_of(plan) == {"1": (6, 8), "2": (14, 8), "3": (22, 8)}
    (kiosk,) = [one.after for one in plan.changes if isinstance(one.after, Checkpoint)]
    assert (kiosk.x, kiosk.y) == (20, 29.5)
