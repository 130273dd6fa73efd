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


def table_of(rows: Iterable[Mapping[str, Any]], brief: Sequence[str], width: int | None) -> Table:
    """A table of the non-empty fields in `brief`, `width` characters wide; None: no limit.

    To fit, words are folded, then the last columns of words omitted; signed codes, which are wider
    than a terminal, are shortened to both ends.
    """
    listed = list(rows)
    said = {name for row in listed for name, value in row.items() if _says(value)}
    code = str if width is None else code_text.brief
    cells = {
        name: [_cell(row[name], code if name in _CODES else str) for row in listed]
        for name in brief
        if name in said
    }
    widths = {name: max(map(cell_len, [name, *cells[name]])) + _GAP for name in cells}
    least = {
        name: natural if name in _WHOLE else min(natural, _LEAST + _GAP)
        for name, natural in widths.items()
    }
    kept = list(cells)
    while width is not None and sum(least[name] for name in kept) > width:
        words = [name for name in kept if name not in _WHOLE]
        if not words:
            break
        kept.remove(words[-1])
    natural, needed = (sum(of[name] for name in kept) for of in (widths, least))
    table = Table(box=None, header_style="bold")
    table.width = natural if width is None else min(natural, max(needed, width))
    for name in kept:
        whole = width is None or name in _WHOLE
        table.add_column(
            name.replace("_", " "),
            overflow="fold",
            no_wrap=whole,
            min_width=least[name] - _GAP,
        )
    for row in zip(*(cells[name] for name in kept), strict=True):
        table.add_row(*row)
    return table


def _says(value: object) -> bool:
    return bool(value) or (isinstance(value, int) and value is not False)


def _cell(value: object, say: Callable[[str], str]) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "✓"
        case list() | tuple():
            return ", ".join(_cell(one, say) for one in value)
        case dict():
            return json.dumps(value, ensure_ascii=False) if value else ""
    return _MOMENT.sub(r"\1 \2", legible(say(str(value))))
