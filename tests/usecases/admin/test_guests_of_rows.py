"""A few changed rows are planned with a few guests as with all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest
from kiosk.exchange.importing.files.cells import Cell
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.importer import Current, plan_sheets
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from kiosk.usecases.admin.guests_of_rows import GuestsByKeys

HEADERS: list[Cell] = ["Guest ID", "Name", "Email", "Category", "Code"]
GUESTS = (
    Guest(
        id="a", reference="A-1", name_latin="Wolf Berg", email="wolf@example.org", category="VIP"
    ),
    Guest(id="b", reference="Ä-2", name_latin="Maja Lund", email="desk@example.org"),
    Guest(id="c", reference="C-3", name_ko="김다온", email="desk@example.org"),
    Guest(id="d", reference="twice", name_latin="Ana Diaz"),
    Guest(id="e", reference="TWICE", name_latin="Zoe Moreau"),
    Guest(id="f", name_latin="Moreau, Zoe", organisation_en="Nord AB"),
    Guest(id="g", given_latin="Lee", family_latin="Park"),
    Guest(id="h", reference="H-8", name_latin="Hana Kim"),
)
# The cells of rows under HEADERS, by what they are to show.
ROWS: dict[str, list[Cell]] = {
    "the reference in another case": ["a-1", "Wolf Berg", "new@example.org", "vip", ""],
    "a reference that is not ASCII": ["ä-2", "Maja Lund-Olsen", "", "", ""],
    "a reference that two have": ["Twice", "Zoe Moreau", "", "", ""],
    "a new reference and a known address": ["", "Wolf B", "WOLF@example.org", "", ""],
    "a known name, parted otherwise": ["", "Park Lee", "", "", ""],
    "an address of several": ["", "김다온", "desk@example.org", "", ""],
    "somebody new": ["N-9", "New Person", "new9@example.org", "", ""],
    "the code of somebody else": ["N-10", "Other Person", "", "", "CODE-OF-A"],
    "a record that was merged": ["H-8", "Hana Kim-Lee", "", "", ""],
    "a refused row": ["C-3", "김다온", "no address", "", "CODE-OF-A"],
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("guests") / "event.db"
    with closing(Store.open(path, "desk", create=True)) as store:
        store.append(draft for one in GUESTS if (draft := facts.change_fact(None, one)))
        body = {"into": "b", "at": "2027-06-02T09:00:00+09:00"}
        merged = Draft(facts.guest_subject("h"), FactKind.GUEST_MERGED, body)
        store.append([facts.code_issued("a", "CODE-OF-A"), merged])
        yield store


def planned(store: Store, rows: list[list[Cell]], *, of_rows: bool) -> ImportPlan:
    plan = ImportPlan()
    numbered = [(number, [*row]) for number, row in enumerate([HEADERS, *rows], 1)]
    some = GuestsByKeys(store) if of_rows else None
    sheet = Sheet("list", "Guests", rows=numbered)
    current = Current(store.programme(), store.guests, store.listed(), some)
    plan_sheets([sheet], current, plan)
    return plan


@pytest.mark.parametrize("what", ROWS)
def test_a_row_is_planned_as_with_all_guests(store: Store, what: str) -> None:
    by_all, by_some = (planned(store, [ROWS[what]], of_rows=one) for one in (False, True))
    assert by_some.changes == by_all.changes
    assert by_some.refusals == by_all.refusals
    assert by_all.changes or by_all.refusals


def test_rows_together_are_planned_as_with_all_guests(store: Store) -> None:
    # Two rows about one guest are two people, of whom the second gets an id by chance.
    rows = [row for what, row in ROWS.items() if "known address" not in what]
    by_all, by_some = (planned(store, rows, of_rows=one) for one in (False, True))
    assert by_some.changes == by_all.changes
    assert len({one.before.id for one in by_all.changes if one.before}) > 4
