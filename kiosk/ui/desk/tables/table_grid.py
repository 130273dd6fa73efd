"""Arrow keys on the grid of tables. Pure."""

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
