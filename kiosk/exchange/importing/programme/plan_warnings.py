"""Notes on floor plans that are valid but probably not what was meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.room_shape import outside, shape_of
from kiosk.domain.records.entities import Programme, Room, Table
from kiosk.exchange.importing.plan import ImportPlan

_NAMED = 12


def note_plan_warnings(programme: Programme, plan: ImportPlan) -> None:
    """Notes tables outside their room's walls and tables at one place, of rooms that changed."""
    changed = [change.after for change in plan.changes if change.before != change.after]
    rooms = {record.id for record in changed if isinstance(record, Room)}
    rooms |= {record.room for record in changed if isinstance(record, Table)}
    for id_ in sorted(rooms & programme.rooms.keys()):
        _note_room(programme.rooms[id_], _places(programme.tables.values(), id_), plan)


def _note_room(room: Room, places: dict[Point, list[str]], plan: ImportPlan) -> None:
    name = room.name_ko or room.name_en or room.id
    outline = shape_of(room).outline
    away = set(outside(outline, places)) if outline else set()
    names = [table for place in places if place in away for table in places[place]]
    if names:
        plan.note("import.note.tables_outside", room=name, tables=len(names), names=_listed(names))
    shared = [table for tables in places.values() if len(tables) > 1 for table in tables]
    if shared:
        plan.note("import.note.tables_together", room=name, names=_listed(shared))


def _places(tables: Iterable[Table], room: str) -> dict[Point, list[str]]:
    """The tables of a room by their places."""
    places: dict[Point, list[str]] = defaultdict(list)
    for table in tables:
        if table.room == room and table.x is not None and table.y is not None:
            places[Point(table.x, table.y)].append(table.id)
    return places


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown}, … (+{len(names) - _NAMED})"
