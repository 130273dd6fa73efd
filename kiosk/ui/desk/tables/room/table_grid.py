"""Arrow keys on the grid of tables, and on the plan of their room. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.records.entities import Table
from kiosk.ui.desk.parts import key_names

STEPS = {
    key_names.LEFT: (-1, 0),
    key_names.RIGHT: (1, 0),
    key_names.UP: (0, -1),
    key_names.DOWN: (0, 1),
}
"""How far an arrow key moves to the right and down."""


def neighbour(tables: Sequence[Table], table: str, step: tuple[int, int], columns: int) -> str:
    """The id of the table one step right or down of another, on a grid of so many columns.

    Left of the first column are the unseated guests (an empty id), right of them the first table;
    without a table in that direction it stays the same.
    """
    ids = [table.id for table in tables]
    right, down = step
    if table not in ids:
        return ids[0] if right > 0 and ids else ""
    index = ids.index(table)
    if right < 0 and index % columns == 0:
        return ""
    index += right + down * columns
    return ids[index] if 0 <= index < len(ids) else table


def nearest(tables: Sequence[Table], table: str, step: tuple[int, int]) -> str:
    """The id of the nearest table in a direction, by the places of tables in their room.

    Left of the tables are the unseated guests (an empty id), right of them the leftmost table;
    without a table in that direction it stays the same.
    """
    places = {one.id: (one.x or 0.0, one.y or 0.0) for one in tables}
    right, down = step
    if table not in places:
        return min(places, key=lambda one: places[one]) if right > 0 and places else table
    x, y = places[table]
    found = {}
    for id_, (to_x, to_y) in places.items():
        along = right * (to_x - x) + down * (to_y - y)
        aside = abs(right * (to_y - y) + down * (to_x - x))
        if along > 0 and aside <= along:
            found[id_] = along + 2 * aside
    if not found:
        return "" if right < 0 else table
    return min(found, key=lambda one: (found[one], one))
