"""What the command line prints: sentences, tables, JSON, progress; and how it ends."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from kiosk.domain.texts import Sentence, Texts
from kiosk.settings import terminal_language
from kiosk.texts import load_texts

DONE, REFUSED, USAGE, FAILED = range(4)

_out = Console(highlight=False, soft_wrap=True)
_err = Console(stderr=True, highlight=False, soft_wrap=True)


def texts() -> Texts:
    """The words of the terminal's language."""
    return load_texts(terminal_language(os.environ))


def say(sentence: Sentence | str, **values: object) -> None:
    """Print a sentence."""
    _out.print(texts().say(sentence, **values), markup=False)


def complain(sentence: Sentence) -> None:
    """Print a sentence where errors go."""
    _err.print(texts().say(sentence), markup=False)


def print_json(value: object) -> None:
    """Print one JSON document, on one line, at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def print_rows(rows: Iterable[dict[str, Any]]) -> None:
    """Print objects as a table of the columns in which any of them says something."""
    listed = list(rows)
    said = {name for row in listed for name, value in row.items() if value not in _SILENT}
    columns = [name for name in (listed[0] if listed else ()) if name in said]
    table = Table(box=None, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in listed:
        table.add_row(*(_cell(row[column]) for column in columns))
    _out.print(table)


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A progress bar where errors go; yields what is told the number done so far."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    with Progress(*columns, TimeElapsedColumn(), console=_err, transient=True) as bar:
        task = bar.add_task(texts().say(label), total=total)
        yield lambda done: bar.update(task, completed=done)


_SILENT: tuple[object, ...] = ("", None, False, [], (), {})


def _cell(value: object) -> str:
    if isinstance(value, list | tuple | dict):
        return json.dumps(value, ensure_ascii=False) if value else ""
    return "" if value is None else str(value)
