"""Companions without a name are listed by number and with the guest they come with."""

from __future__ import annotations

from typing import cast

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.ui.desk.everybody.view_model import EverybodyViewModel
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.tables.view_model import TablesViewModel
from tests.ui.desk.conftest import DeskDriver

# The ids of the companions 1 to 10, in no order.
IDS = ["m", "c", "z", "a", "q", "b", "y", "d", "w", "k"]
LABELS = [f"Companion {number} of Maja LUND" for number in range(1, 11)]


@pytest.fixture(autouse=True)
def _party(driver: DeskDriver) -> None:
    drafts = [
        facts.change_fact(
            None,
            Guest(
                id_,
                companion_of="lund",
                companion_number=number,
                organisation_en="Embassy of Sweden",
            ),
        )
        for number, id_ in enumerate(IDS, start=1)
    ]
    driver.elsewhere(lambda store: store.append(draft for draft in drafts if draft))
    driver.settle()


def test_the_search_lists_them_by_number(driver: DeskDriver) -> None:
    page = cast("FindViewModel", driver.page)
    driver.item("search").forceActiveFocus()
    driver.type("sweden")
    titles = [line.title for line in page.list.lines]
    assert [title for title in titles if title.startswith("Companion")] == LABELS


def test_everybody_has_them_after_their_guest(driver: DeskDriver) -> None:
    rows = cast("EverybodyViewModel", driver.open("everybody")).list.rows
    assert rows.ids == ["berg", "diaz", "kim", "lund", *IDS, "seo"]


def test_the_tables_name_their_guest(driver: DeskDriver) -> None:
    page = cast("TablesViewModel", driver.open("tables"))
    names = [card.name for card in page.props.unseated.cards]
    assert [name for name in names if name.startswith("Companion")] == LABELS
