"""Cells and rows that an import leaves out, summarised by column and by kind of row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import Refusal, place_of

_SHOWN = 10


@dataclass(slots=True)
class Omissions:
    """The left out cells and rows, in the order in which they were found."""

    _cells: dict[tuple[str, str, str, str], list[Refusal]] = field(default_factory=dict)
    _rows: dict[tuple[str, str, str], list[Refusal]] = field(default_factory=dict)

    def leave_out(self, omitted: Refusal) -> None:
        """Records a cell, or a whole row where no column is at fault."""
        if omitted.column:
            key = (omitted.file, omitted.sheet, omitted.column, omitted.problem.id)
            self._cells.setdefault(key, []).append(omitted)
        else:
            self._rows.setdefault((omitted.file, omitted.sheet, omitted.problem.id), []).append(
                omitted
            )

    def take_refused(self, refused: Sequence[Refusal]) -> list[Refusal]:
        """Removes and returns the omissions in refused rows that are not reported with them."""
        places = {(one.file, one.sheet, one.row) for one in refused}
        reported = {(one.file, one.sheet, one.row, one.column) for one in refused}
        taken = []
        for key, cells in list(self._cells.items()):
            gone = [one for one in cells if (one.file, one.sheet, one.row) in places]
            taken += [
                one for one in gone if (one.file, one.sheet, one.row, one.column) not in reported
            ]
            self._cells[key] = [
                one for one in cells if (one.file, one.sheet, one.row) not in places
            ]
        self._cells = {key: cells for key, cells in self._cells.items() if cells}
        return taken

    def notes(self) -> Iterator[Sentence]:
        """One sentence for each column and each kind of row."""
        for cells in self._cells.values():
            if len(cells) == 1:
                yield Sentence("import.note.cell_left_out", _one(cells[0]))
            else:
                yield Sentence("import.note.cells_left_out", _several(cells))
        for rows in self._rows.values():
            if len(rows) == 1:
                yield Sentence("import.note.row_left_out", _one(rows[0]))
            else:
                yield Sentence("import.note.rows_left_out", _several(rows))


def _one(omitted: Refusal) -> dict[str, object]:
    return {"place": omitted.place, "problem": omitted.problem}


def _several(omitted: Sequence[Refusal]) -> dict[str, object]:
    first, number = omitted[0], len(omitted)
    rows = ", ".join(str(one.row) for one in omitted[:_SHOWN])
    return {
        "place": place_of(first.file, first.sheet),
        "column": first.column,
        "rows": f"{rows} …" if number > _SHOWN else rows,
        "number": number,
        "problem": first.problem,
    }
