"""Refusals: what was not imported, where it is, why, and what would be correct."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.domain.text.messages import Sentence


class InvalidCell(ValueError):
    """A cell, a row or a file that cannot be imported; `sentence` says why.

    `field` is the field at fault, where it is known. `damage` says that the original value was lost
    before the file was received.
    """

    def __init__(self, id_: str, /, **values: object) -> None:
        super().__init__(id_)
        self.field = ""
        self.damage = False
        self.sentence = Sentence(id_, values)

    def as_damage(self) -> InvalidCell:
        """The same error, marked as damage."""
        self.damage = True
        return self

    def about(self, field: str) -> InvalidCell:
        """The same error with its field set to `field`, unless it has one."""
        self.field = self.field or field
        return self


@contextmanager
def errors_about(field: str) -> Iterator[None]:
    """Sets the field of an InvalidCell that is raised inside, unless it has one."""
    try:
        yield
    except InvalidCell as error:
        error.about(field)
        raise


def errors_of(*checks: Callable[[], object]) -> list[InvalidCell]:
    """The errors of all checks, so that they are reported at once."""
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

    `row` counts from 1 as spreadsheet programs show it. `sheet` is empty for a CSV file; `column`
    is the header as it stands in the file, empty where the whole row is at fault.
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
        """The place, the problem, and what would be correct."""
        return Sentence("import.refused", {"place": self.place, "problem": self.problem})


def place_of(file: str, sheet: str = "", row: int = 0, column: str = "") -> Sentence:
    """A sentence for a place, as far as it is known."""
    parts = {"sheet": sheet, "row": row, "column": column if row else ""}
    known = "_".join(name for name, part in parts.items() if part) or "file"
    return Sentence(f"import.at.{known}", {"file": file, **parts})
