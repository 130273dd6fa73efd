"""Layout of help: whole sentences, wrapped by the cells of a terminal, of which Hangul has two.

Rich takes the space behind a line of Hangul for text, and cuts the line's end for an ellipsis;
where lines are folded, only that space goes. `argparse` takes every character for one cell.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from rich.cells import cell_len
from rich.columns import Columns
from rich.table import Table
from rich.text import Text


class FoldedTable(Table):
    """A table that cuts no cell."""

    def add_row(self, *cells: Any, **options: Any) -> None:
        """Add a row, as a table does; its columns are folded."""
        super().add_row(*cells, **options)
        for column in self.columns:
            column.overflow = "fold"


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
