"""Joins the data of orders to the guests of their tickets.

A sheet of orders lists buyers and is not imported; in pretix it says that the guests of an order
require attention at check-in, and the text to show to staff.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout, recognise
from kiosk.exchange.importing.files.cells import Cell, shown
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import place_of


@dataclass(slots=True)
class _Orders:
    """The orders of one sheet: its place, its system, and the texts of each order by its code."""

    place: Sentence
    system: str
    texts: dict[str, str] = field(default_factory=dict)
    joined: set[str] = field(default_factory=set)

    @property
    def flagged(self) -> set[str]:
        return {code for code, text in self.texts.items() if text}


class OrderAttention:
    """Requests for attention in sheets of orders, by order."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        found = (_orders_of(sheet) for sheet in sheets if not sheet.hidden)
        self._sheets = [orders for orders in found if orders is not None]

    def joined(self, rows: Iterable[ImportRow]) -> Iterator[ImportRow]:
        """Rows of guests with the requests of their orders added to their own."""
        for row in rows:
            for orders in self._sheets:
                if row.source.layout.system == orders.system:
                    _join(row, orders)
            yield row

    def add_notes(self, plan: ImportPlan) -> None:
        """Notes the number of orders with requests, and of those without a guest in the list."""
        for orders in self._sheets:
            joined = len(orders.flagged & orders.joined)
            if joined:
                plan.note("import.note.attention_joined", place=orders.place, number=joined)
            if missing := len(orders.flagged) - joined:
                plan.note("import.note.attention_left_out", place=orders.place, number=missing)


def _join(row: ImportRow, orders: _Orders) -> None:
    code = comparison_form(row.values.get("booking", ""))
    if code not in orders.texts:
        return
    orders.joined.add(code)
    texts = (row.values.get("attention", ""), orders.texts[code])
    row.values["attention"] = _lines(*texts)


def _orders_of(sheet: Sheet) -> _Orders | None:
    """The orders of a sheet; None for any other sheet, and for one without such a column."""
    layout = recognise(sheet)
    if layout is None or not layout.left_out:
        return None
    if not (layout.has("attention") and layout.has("booking")):
        return None
    orders = _Orders(place_of(sheet.file, sheet.name), layout.system)
    for _, cells in layout.rows[layout.first :]:
        if code := comparison_form(_read(layout, "booking", cells)):
            text = _lines(orders.texts.get(code, ""), _read(layout, "attention", cells))
            orders.texts[code] = text
    return orders


def _read(layout: SheetLayout, name: str, cells: Sequence[Cell]) -> str:
    columns = [(s.index, s.column) for s in layout.slots if s.column and s.column.field == name]
    return _lines(
        *(
            str(column.reads(shown(cells[at])))
            for at, column in columns
            if at < len(cells) and cells[at]
        )
    )


def _lines(*texts: str) -> str:
    """All lines, each once."""
    lines = [line for text in texts for line in text.split("\n") if line]
    return "\n".join(dict.fromkeys(lines))
