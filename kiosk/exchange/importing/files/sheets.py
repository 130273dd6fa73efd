"""Sheets: the rows of a file, as they come out of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.exchange.importing.files.cells import Cell

# Its number as a spreadsheet program shows it, and its cells from the first column on.
NumberedRow = tuple[int, list[Cell]]


@dataclass(slots=True)
class Sheet:
    """One sheet of a workbook, or a CSV file, which has no `name` but an `encoding`.

    `height` is how many rows it has, 0 where that is not known before they are read. `merged` are
    cells that span several rows: first row, last row, column from 0.
    """

    file: str
    name: str = ""
    hidden: bool = False
    height: int = 0
    encoding: str = ""
    merged: tuple[tuple[int, int, int], ...] = ()
    rows: list[NumberedRow] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What the sheet is called: its name, or that of its file."""
        return self.name or self.file
