"""Finds rows that are no entries of a list: totals, group headings, repeated headers, footers."""

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
# Labels of footers: author, date of printing, page.
_FOOTER = re.compile(
    r"[\W_]*(?:"
    r"(?:작성|출력|인쇄|발행|생성|집계|갱신|수정|배포)(?:자|인|일|일자|일시|시간|처|부서)?\s*[::].*"
    r"|(?:기준일|기준|담당|담당자|문의|문의처|연락처|출처|비고|참고)\s*[::].*"
    r"|(?:prepared|compiled|created|printed|generated|exported|issued|updated|last updated)"
    r"(?:\s+(?:by|on|at|from)\b.*|\s*[::].*)"
    r"|(?:source|contact|as of|date printed|print date)\s*[::].*"
    r"|as of\b.*\d.*|.*\d.*\s(?:기준|현재|작성|출력)[\s.)]*"
    r"|page\s*\d+(?:\s*(?:of|/)\s*\d+)?|\d+\s*(?:/\s*\d+\s*)?(?:쪽|페이지)"
    r")[\W_]*",
    re.IGNORECASE,
)
# A label of this length or less may be a name, unless a colon follows.
_SHORT_LABEL = 2


def check_entry(cells: Sequence[Cell], header: Sequence[str]) -> None:
    """Raises InvalidCell for a row that is no entry of the list below that header.

    Anything that may be a person's name is an entry. A group heading is recognised only by a mark
    before it (■) in a row without other cells, a total by its word next to counts only, a footer by
    its label in a row without other cells.
    """
    filled = [cell for cell in cells if cell]
    if len(filled) > 1 and len(header) > 1 and all(map(eq, map(shown, cells), header)):
        raise InvalidCell("import.row.header")
    words = list(islice(filterfalse(_COUNT.fullmatch, map(shown, filled)), 2))
    if len(words) == 1 and fold(words[0]) in _TOTALS:
        raise InvalidCell("import.row.total", value=words[0])
    if len(header) > 1 and _is_footer(list(map(shown, filled))):
        raise InvalidCell("import.row.footer", value=" ".join(map(shown, filled)))
    if len(filled) == 1:
        _check_heading(shown(filled[0]), within_table=len(header) > 1)


def _check_heading(text: str, *, within_table: bool) -> None:
    if fold(text) in _CLOSINGS or (within_table and _is_marked(text)):
        raise InvalidCell("import.row.heading", value=text)


def _is_marked(text: str) -> bool:
    return bool(_MARKED.match(text)) and _BARE.sub("", text) != ""


def _is_footer(texts: Sequence[str]) -> bool:
    """Whether each cell is a footer, or the first cell a label and the second its value."""
    if len(texts) == 2 and len(texts[0]) > _SHORT_LABEL and _FOOTER.fullmatch(f"{texts[0]}:"):
        return True
    return bool(texts) and all(map(_FOOTER.fullmatch, texts))
