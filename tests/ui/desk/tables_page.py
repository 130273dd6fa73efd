"""The tables page as tests open it, and who sits where."""

from __future__ import annotations

from kiosk.ui.desk.tables.view_model import TablesViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import DeskDriver


def seated(driver: DeskDriver, round_: str = "r1") -> dict[str, str]:
    board = driver.elsewhere(lambda store: seats.round_tables(store, round_))
    assert board is not None
    return {one.guest: one.table for one in board.round_guests if one.table}


def open_page(driver: DeskDriver) -> TablesViewModel:
    page = driver.open("tables")
    assert isinstance(page, TablesViewModel)
    return page
