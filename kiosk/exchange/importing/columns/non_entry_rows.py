"""Rows of a list that are no entries: totals, group headings, repeated headers, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import filterfalse, islice
from operator import eq

from kiosk.exchange.importing.files.cells import Cell, fold, shown
from kiosk.exchange.importing.refusals import InvalidCell

_TOTAL_WORDS = "합계 총계 소계 누계 계 총원 총인원 total totals subtotal sum grandtotal"
_TOTALS = frozenset(map(fold, _TOTAL_WORDS.split()))
_CLOSINGS = frozenset(map(fold, "이하여백 이상 끝 end endoflist 以下餘白".split()))
_COUNT = re.compile(
    r"(?:총\s*)?[\d,.]+\s*(?:명|인|석|개|건|people|guests|persons|pax)?\.?", re.IGNORECASE
)
_MARKED = re.compile(r"[■□▪▫●○◆◇▶▷►★☆※▣◈【〈《<\[]|\*\s")
_BARE = re.compile(r"[\W_]+")


def check_entry(cells: Sequence[Cell], header: Sequence[str]) -> None:
    """Raises Unfit for a row that is no entry of the list below that header.

    What could be somebody's name is one: a heading of a group is only known by a mark before it
    (■) where nothing else stands in its row, a total by its word beside nothing but counts.
    """
    said = [cell for cell in cells if cell]
    if len(said) > 1 and len(header) > 1 and all(map(eq, map(shown, cells), header)):
        raise InvalidCell("import.row.header")
    words = list(islice(filterfalse(_COUNT.fullmatch, map(shown, said)), 2))
    if len(words) == 1 and fold(words[0]) in _TOTALS:
        raise InvalidCell("import.row.total", value=words[0])
    if len(said) == 1:
        _check_heading(shown(said[0]), within_table=len(header) > 1)


def _check_heading(text: str, *, within_table: bool) -> None:
    if fold(text) in _CLOSINGS or (within_table and _is_marked(text)):
        raise InvalidCell("import.row.heading", value=text)


def _is_marked(text: str) -> bool:
    return bool(_MARKED.match(text)) and _BARE.sub("", text) != ""
