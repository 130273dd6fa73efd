"""The sheets of a file, as its reader returns them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.exchange.importing.drawings.drawing import RoomDrawing
from kiosk.exchange.importing.files.cells import Cell
from kiosk.exchange.importing.schedules.schedule import Schedule

# The row number as a spreadsheet program shows it, and the cells from the first column on.
NumberedRow = tuple[int, list[Cell]]


@dataclass(slots=True)
class Sheet:
    """One sheet of a workbook, or a CSV file, which has no `name` but an `encoding`.

    `height` is the number of rows, 0 where that is unknown before reading. `merged` are cells that
    span several rows: first row, last row, column from 0. A `drawing` of a room has no rows. A
    `schedule` has none either; it becomes sheets once the programme is known.
    """

    file: str
    name: str = ""
    hidden: bool = False
    height: int = 0
    encoding: str = ""
    merged: tuple[tuple[int, int, int], ...] = ()
    rows: list[NumberedRow] = field(default_factory=list)
    drawing: RoomDrawing | None = None
    schedule: Schedule | None = None

    @property
    def title(self) -> str:
        """The name of the sheet, or of its file where it has none."""
        return self.name or self.file
