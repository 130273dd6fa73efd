"""What was not taken, where it stands and why, in words that say what would be right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.domain.text.messages import Sentence


class InvalidCell(ValueError):
    """A cell, a row or a whole file that cannot be taken; `sentence` says why.

    `field` names the part of a record at fault, where whoever noticed could tell. `damage` is where
    what once stood there was lost before the file came here.
    """

    def __init__(self, id_: str, /, **values: object) -> None:
        super().__init__(id_)
        self.field = ""
        self.damage = False
        self.sentence = Sentence(id_, values)

    def as_damage(self) -> InvalidCell:
        """The same, told of something that was lost."""
        self.damage = True
        return self

    def about(self, field: str) -> InvalidCell:
        """The same, blamed on `field` unless it is blamed already."""
        self.field = self.field or field
        return self


@contextmanager
def errors_about(field: str) -> Iterator[None]:
    """Lets what is unfit inside be about `field`."""
    try:
        yield
    except InvalidCell as error:
        error.about(field)
        raise


def errors_of(*checks: Callable[[], object]) -> list[InvalidCell]:
    """All that is unfit: whoever mends a row wants to know of every fault at once."""
    found = []
    for check in checks:
        try:
            check()
        except InvalidCell as error:
            found.append(error)
    return found


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refused row, or with `row` 0 a refused sheet or file.

    `row` counts from 1 as spreadsheet programs show it. `sheet` is empty for a CSV file, `column`
    is the header as it stands in the file, empty where the row as a whole is at fault.
    """

    file: str
    sheet: str
    row: int
    column: str
    problem: Sentence

    @property
    def place(self) -> Sentence:
        """File, sheet, row and column, as far as they are known."""
        return place_of(self.file, self.sheet, self.row, self.column)

    @property
    def sentence(self) -> Sentence:
        """The place, what is wrong, and what would be right."""
        return Sentence("import.refused", {"place": self.place, "problem": self.problem})


def place_of(file: str, sheet: str = "", row: int = 0, column: str = "") -> Sentence:
    """How to say where something stands, as far as that is known."""
    parts = {"sheet": sheet, "row": row, "column": column if row else ""}
    known = "_".join(name for name, part in parts.items() if part) or "file"
    return Sentence(f"import.at.{known}", {"file": file, **parts})
