"""The page with everybody: counts, filters, order, the way to a card and back, and the export."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pyzipper import AESZipFile

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.everybody.guest_rows_model import GuestRowsModel
from kiosk.ui.desk.everybody.list_changes import changes_between
from kiosk.ui.desk.everybody.view_model import EverybodyViewModel
from kiosk.ui.desk.exports.view_model import ExportsViewModel
from tests.scale import examples
from tests.ui.desk.conftest import DeskDriver

K = Qt.Key
IDS = st.lists(st.integers(0, 30).map(str), unique=True, max_size=25)


@pytest.fixture
def page(driver: DeskDriver) -> EverybodyViewModel:
    return cast("EverybodyViewModel", driver.open("everybody"))


def counts(page: EverybodyViewModel) -> list[str]:
    return [one.count_text for one in page.props.tabs]


def test_everybody_is_listed_with_live_counts(driver: DeskDriver, page: EverybodyViewModel) -> None:
    assert page.list.rows.ids == ["berg", "diaz", "kim", "lund", "seo"]
    assert counts(page) == ["5", "5", "0", "0", "0"]
    driver.scan("kim")
    driver.settle()
    assert counts(page) == ["5", "4", "1", "1", "0"]
    text = driver.texts()
    for shown in (
        "5 of 5",
        "KIM Minseo · 김민서",
        "Hanbit Institute",
        "Embassy of Mexico",
        "Inside",
    ):
        assert shown in text
    assert "10:10" in driver.texts_in(driver.item("everybody"))


def test_the_counts_add_up_with_who_is_not_expected(
    driver: DeskDriver, page: EverybodyViewModel
) -> None:
    cancelled = facts.change_fact(None, Guest("gone", name_ko="이취소", status=Status.CANCELLED))
    driver.elsewhere(lambda store: store.append([cancelled] if cancelled else []))
    driver.scan("kim")
    driver.settle()
    assert counts(page) == ["6", "4", "1", "1", "0"]
    assert "6 of 6 · not expected: 1" in driver.texts()


def test_all_attendances_stand_in_one_row(driver: DeskDriver, page: EverybodyViewModel) -> None:
    for language in ("en", "ko"):
        driver.face.context.set_language(language)
        driver.settle()
        assert len({driver.middle(f"tab.{one.id}").y() for one in page.props.tabs}) == 1


def test_a_filter_follows_scans_and_keeps_the_current_guest(
    driver: DeskDriver, page: EverybodyViewModel
) -> None:
    driver.key(K.Key_2)
    driver.key(K.Key_Down)
    driver.key(K.Key_Down)
    assert page.list.current == "kim"
    driver.scan("berg")
    driver.settle()
    assert (page.list.rows.ids, page.list.current) == (["diaz", "kim", "lund", "seo"], "kim")
    assert page.list.current_row == driver.item("everybody").property("currentIndex") == 1
    driver.scan("kim")
    driver.settle()
    assert (page.list.rows.ids, page.list.current) == (["diaz", "lund", "seo"], "lund")
    driver.key(K.Key_4)
    assert page.list.rows.ids == ["berg", "kim"]


def test_the_card_of_a_guest_leads_back_to_the_same_row(
    driver: DeskDriver, page: EverybodyViewModel
) -> None:
    driver.key(K.Key_F)
    driver.type("embassy")
    assert page.list.rows.ids == ["berg", "diaz", "lund"]
    driver.key(K.Key_Return)
    assert driver.focused() == "everybody"
    driver.key(K.Key_End)
    driver.key(K.Key_Return)
    assert driver.page.name == "find"
    assert "LUND" in driver.texts()
    assert "Back" in driver.texts()
    driver.key(K.Key_Escape)
    assert driver.page is page
    assert (page.state.wanted.text, page.list.current) == ("embassy", "lund")
    assert driver.item("everybody").property("currentIndex") == 2
    driver.key(K.Key_F)
    driver.key(K.Key_Escape)
    assert (page.state.wanted.text, len(page.list.rows.ids)) == ("", 5)


def test_choices_switches_and_order_by_key(driver: DeskDriver, page: EverybodyViewModel) -> None:
    driver.key(K.Key_V)
    assert page.list.rows.ids == ["diaz"]
    driver.key(K.Key_Z)
    driver.key(K.Key_G)
    assert driver.focused() == "option.all"
    driver.key(K.Key_Down)
    driver.key(K.Key_Down)
    driver.key(K.Key_Return)
    assert page.list.rows.ids == ["berg", "lund"]
    driver.key(K.Key_B)
    driver.key(K.Key_End)
    driver.key(K.Key_Escape)
    assert page.list.rows.ids == ["berg", "lund"]
    driver.key(K.Key_Z)
    driver.key(K.Key_E)
    assert page.list.rows.ids == ["seo", "lund", "kim", "diaz", "berg"]
    driver.key(K.Key_S)
    assert page.list.rows.ids == ["diaz", "berg", "lund", "kim", "seo"]


def test_choices_and_order_by_mouse(driver: DeskDriver, page: EverybodyViewModel) -> None:
    driver.click("choose.category")
    driver.click("option.=mission")
    assert page.list.rows.ids == ["berg", "diaz", "lund"]
    driver.click("sort.name")
    assert page.list.rows.ids == ["lund", "diaz", "berg"]
    driver.click("tab.attendance.arrived")
    assert page.list.rows.ids == []
    assert "Nobody matches this filter" in driver.texts()
    driver.click("action.clear")
    assert len(page.list.rows.ids) == 5


@pytest.fixture
def narrowed(driver: DeskDriver, page: EverybodyViewModel, tmp_path: Path) -> ExportsViewModel:
    """The export of three people in an order, asked for with one key."""
    assert "Export" not in [one.text for one in page.props.actions]
    driver.work_as(Role.ADMIN)
    driver.open("everybody")
    driver.key(K.Key_F)
    driver.type("embassy")
    driver.key(K.Key_Return)
    driver.key(K.Key_E)
    driver.key(K.Key_P)
    exports = driver.page
    assert isinstance(exports, ExportsViewModel)
    assert exports.props.heading == "Everybody, as listed: 3 people"
    exports.edit("folder", str(tmp_path))
    driver.settle()
    return exports


ORDERED = ["Maja LUND", "Íñigo DÍAZ", "Wolf BERG"]


def test_what_is_shown_is_exported(
    driver: DeskDriver, narrowed: ExportsViewModel, tmp_path: Path
) -> None:
    driver.key(K.Key_Return)
    (file,) = tmp_path.glob("KSTF-attendance-*.xlsx")
    assert [one.title for one in narrowed.props.items] == [file.name]
    rows = list(load_workbook(file).worksheets[0].iter_rows(values_only=True))
    assert [cell for row in rows for cell in row if cell in ORDERED] == ORDERED
    exported = driver.elsewhere(
        lambda store: [one for one in store.facts_since({}) if one.kind == FactKind.LIST_EXPORTED]
    )
    assert [(one.author, json.loads(one.body or "")["rows"]) for one in exported] == [("admin", 3)]
    driver.key(K.Key_Escape)
    assert isinstance(driver.page, EverybodyViewModel)
    assert driver.page.list.rows.ids == ["lund", "diaz", "berg"]


def test_what_is_shown_is_exported_in_any_format_and_with_a_password(
    driver: DeskDriver, narrowed: ExportsViewModel, tmp_path: Path
) -> None:
    narrowed.edit("format", "csv")
    narrowed.edit("protect", "yes")
    for field in ("password", "again"):
        narrowed.edit(field, "correct horse 7 battery")
    narrowed.act("export")
    driver.settle()
    (file,) = tmp_path.glob("KSTF-attendance-*.zip")
    with AESZipFile(file) as opened:
        opened.setpassword(b"correct horse 7 battery")
        (name,) = opened.namelist()
        text = opened.read(name).decode("utf-8-sig")
    found = [one for line in text.splitlines() for one in ORDERED if one in line]
    assert found == ORDERED


def test_the_export_of_everybody_is_whole_again_once_the_list_is_left(
    driver: DeskDriver, narrowed: ExportsViewModel, tmp_path: Path
) -> None:
    driver.open("everybody")
    driver.open("exports")
    assert narrowed.props.heading == "Everybody, with their state"
    narrowed.act("export")
    driver.settle()
    (file,) = tmp_path.glob("KSTF-attendance-*.xlsx")
    rows = list(load_workbook(file).worksheets[0].iter_rows(values_only=True))
    assert any("KIM Minseo" in row for row in rows)


def test_rows_are_read_where_the_list_is_shown(
    driver: DeskDriver, page: EverybodyViewModel
) -> None:
    guests = [Guest(f"m{n:04d}", family_latin=f"Many{n:04d}") for n in range(700)]
    drafts = [draft for one in guests if (draft := facts.change_fact(None, one))]
    driver.elsewhere(lambda store: store.append(drafts))
    driver.settle()
    assert counts(page)[0] == "705"
    driver.key(K.Key_End)
    driver.settle()
    assert page.list.current == "seo"
    assert "MANY0699" in driver.texts()
    assert len(page.list.rows._rows) < 300
    driver.key(K.Key_PageUp)
    driver.settle()
    current = page.list.current
    driver.scan("kim")
    driver.settle()
    assert page.list.current == current
    assert page.list.current_row == driver.item("everybody").property("currentIndex")


@examples(150)
@given(before=IDS, after=IDS, keep=st.booleans())
def test_changes_lead_from_one_list_to_the_other(
    before: list[str], after: list[str], keep: bool
) -> None:
    if keep:  # the same order, as in most changes
        after = [one for one in before if one in after]
    model = GuestRowsModel()
    tester = QAbstractItemModelTester(model)
    model.replace(before, None)
    changes = changes_between(tuple(before), tuple(after))
    if keep:
        assert changes is not None
    model.replace(after, changes)
    assert model.ids == after
    assert model.rowCount() == len(after)
    del tester


def test_a_search_says_how_many_match_and_leads_to_all_of_them(driver: DeskDriver) -> None:
    guests = [
        Guest(f"m{n:02d}", family_latin=f"Vander{n:02d}", given_latin="Zoe") for n in range(20)
    ]
    drafts = [draft for one in guests if (draft := facts.change_fact(None, one))]
    driver.elsewhere(lambda store: store.append(drafts))
    driver.open("find")
    driver.key(K.Key_Slash)
    driver.type("zoe")
    assert "12 of 20" in driver.texts()
    for _ in range(12):
        driver.key(K.Key_Down)
    driver.key(K.Key_Return)
    assert driver.page.name == "everybody"
    page = cast("EverybodyViewModel", driver.page)
    assert (page.state.wanted.text, len(page.list.rows.ids)) == ("zoe", 20)


def test_few_results_are_not_counted(driver: DeskDriver) -> None:
    driver.open("find")
    driver.key(K.Key_Slash)
    driver.type("embassy")
    assert " of " not in "".join(one.title for one in driver.page.list.lines)  # type: ignore[attr-defined]  # the page to find


def test_an_unnamed_companion_is_called_by_their_guest(
    driver: DeskDriver, page: EverybodyViewModel
) -> None:
    draft = facts.change_fact(None, Guest("plus", companion_of="berg"))
    assert draft is not None
    driver.elsewhere(lambda store: store.append([draft]))
    driver.settle()
    assert counts(page)[:2] == ["6", "6"]
    row = page.list.rows._rows["plus"]
    assert "BERG" in row.name
