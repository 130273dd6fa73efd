"""Tables for the terminal, fitted to its width; ids and other copied values are never cut."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from rich.cells import cell_len
from rich.table import Table

from kiosk.cli.safe_text import legible
from kiosk.domain.codes import code_text

_CODES = frozenset({"code", "codes"})
# Never folded, never left out.
_WHOLE = _CODES | {"id", "guest", "checkpoint", "room", "session"}
# Minimum width of a column of words in characters.
_LEAST = 10
_GAP = 2
_MOMENT = re.compile(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\S*$")


def table_of(
    rows: Iterable[Mapping[str, Any]],
    brief: Sequence[str],
    width: int | None,
    headings: Mapping[str, str] | None = None,
) -> Table:
    """A table of the non-empty fields in `brief`, `width` characters wide; None: no limit.

    To fit, words are folded, then the last columns of words omitted; signed codes, which are wider
    than a terminal, are shortened to both ends. `headings` are those of columns that are not headed
    by their names.
    """
    row_list = list(rows)
    filled_columns = {name for row in row_list for name, value in row.items() if _is_shown(value)}
    code = str if width is None else code_text.shortened
    cells = {
        name: [_cell(row[name], code if name in _CODES else str) for row in row_list]
        for name in brief
        if name in filled_columns
    }
    heads = {name: (headings or {}).get(name, name).replace("_", " ") for name in cells}
    widths = {name: max(map(cell_len, [heads[name], *cells[name]])) + _GAP for name in cells}
    min_widths = {
        name: natural_width if name in _WHOLE else min(natural_width, _LEAST + _GAP)
        for name, natural_width in widths.items()
    }
    shown_columns = list(cells)
    while width is not None and sum(min_widths[name] for name in shown_columns) > width:
        shrinkable = [name for name in shown_columns if name not in _WHOLE]
        if not shrinkable:
            break
        shown_columns.remove(shrinkable[-1])
    natural_width, needed_width = (
        sum(column_widths[name] for name in shown_columns) for column_widths in (widths, min_widths)
    )
    table = Table(box=None, header_style="bold")
    table.width = natural_width if width is None else min(natural_width, max(needed_width, width))
    for name in shown_columns:
        whole = width is None or name in _WHOLE
        table.add_column(
            heads[name],
            overflow="fold",
            no_wrap=whole,
            min_width=min_widths[name] - _GAP,
        )
    for row in zip(*(cells[name] for name in shown_columns), strict=True):
        table.add_row(*row)
    return table


def _is_shown(value: object) -> bool:
    return bool(value) or (isinstance(value, int) and value is not False)


def _cell(value: object, text_of: Callable[[str], str]) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "✓"
        case list() | tuple():
            return ", ".join(_cell(item, text_of) for item in value)
        case dict():
            return json.dumps(value, ensure_ascii=False) if value else ""
    return _MOMENT.sub(r"\1 \2", legible(text_of(str(value))))
