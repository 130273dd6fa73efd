"""Sheets as the importer recognises them."""

from __future__ import annotations

from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout, recognise
from tests.exchange.spreadsheets import Row, sheet_of


def laid_out(*rows: Row, name: str = "", file: str = "list.csv") -> SheetLayout:
    layout = recognise(sheet_of(*rows, name=name, file=file))
    assert layout
    return layout
