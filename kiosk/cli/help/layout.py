"""Layout of help: whole sentences, wrapped by the cells of a terminal, of which Hangul has two.

Rich takes the space behind a line of Hangul for text, and cuts the line's end for an ellipsis;
where lines are folded, only that space goes. It folds a list of choices at any character, as there
is no space in it. `argparse` takes every character for one cell.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len
from rich.columns import Columns
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

_BETWEEN_CHOICES = "|"


class ChoiceList:
    """A list of choices like `<csv|xlsx>`, whose lines end behind a choice."""

    def __init__(self, text: Text) -> None:
        ends = [found.end() for found in re.finditer(re.escape(_BETWEEN_CHOICES), text.plain)]
        self._choices = list(text.divide(ends))

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """At least the widest choice, at most all of them in one line."""
        widths = [choice.cell_len for choice in self._choices]
        return Measurement(max(widths), sum(widths)).with_maximum(options.max_width)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The lines, each with as many choices as fit; a choice that is too wide is folded."""
        line, *others = (choice.copy() for choice in self._choices)
        for choice in others:
            if line.cell_len + choice.cell_len > options.max_width:
                yield line
                line = choice
            else:
                line.append_text(choice)
        yield line


class FoldedTable(Table):
    """A table that cuts no cell."""

    def add_row(self, *cells: Any, **options: Any) -> None:
        """Add a row, as a table does; its columns are folded, lists of choices between them."""
        super().add_row(*map(_in_choices, cells), **options)
        for column in self.columns:
            column.overflow = "fold"


def _in_choices(cell: Any) -> Any:
    is_list = isinstance(cell, Text) and _BETWEEN_CHOICES in cell.plain
    return ChoiceList(cell) if is_list else cell


def folded_columns(texts: Iterable[Text]) -> Columns:
    """Texts side by side, of which none is cut."""
    folded = list(texts)
    for text in folded:
        text.overflow = "fold"
    return Columns(folded)


class HelpFormatter(argparse.HelpFormatter):
    """Wraps the help of `argparse`."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in wrapped(text, width - len(indent)))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text, at most `width` cells each where no word is wider."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else ""
        if lines and cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
