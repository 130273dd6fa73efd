"""Rows of a list that are no entries: totals, group headings, repeated headers, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.exchange.cells import Cell, fold, shown
from kiosk.exchange.refusals import Unfit

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
    texts = [shown(cell) for cell in cells]
    said = [text for text in texts if text]
    if len(said) > 1 and len(header) > 1 and texts[: len(header)] == list(header[: len(texts)]):
        raise Unfit("import.row.header")
    words = [text for text in said if not _COUNT.fullmatch(text)]
    if len(words) == 1 and fold(words[0]) in _TOTALS:
        raise Unfit("import.row.total", value=words[0])
    if len(said) == 1 and fold(said[0]) in _CLOSINGS:
        raise Unfit("import.row.heading", value=said[0])
    if len(said) == 1 and len(header) > 1 and _is_marked(said[0]):
        raise Unfit("import.row.heading", value=said[0])


def _is_marked(text: str) -> bool:
    return bool(_MARKED.match(text)) and _BARE.sub("", text) != ""
