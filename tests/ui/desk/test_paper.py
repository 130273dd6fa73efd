"""Paper entry: guests of a printed list are found, ticked, and recorded at the typed time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Role
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.ui.desk.paper.view_model import PaperEntryViewModel
from kiosk.ui.desk.programme.derive import parse_time
from kiosk.usecases.reports.paper_candidates import PaperCandidates, candidates
from tests.ui.desk.conftest import NOW, DeskDriver


@pytest.fixture
def page(driver: DeskDriver) -> PaperEntryViewModel:
    driver.scan("seo")
    page = driver.open("paper")
    assert isinstance(page, PaperEntryViewModel)
    return page


def since(driver: DeskDriver) -> dict[str, str]:
    found = driver.elsewhere(lambda store: candidates(store, "main", PaperGrouping.NAME))
    return {one.guest.id: f"{one.since:%H:%M}" for one in found.found if one.since}


def test_paper_entry_lists_everybody_in_the_order_of_the_paper_list(
    page: PaperEntryViewModel,
) -> None:
    assert [item.id for item in page.props.items] == ["diaz", "berg", "lund", "kim", "seo"]
    assert [item.chip for item in page.props.items][-1] == "In 10:10"


def test_invisible_characters_in_the_query_are_shown(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    page.search("seo\u202e")
    driver.settle()
    assert "seo⟨U+202E⟩" in page.props.remark
    page.search("seo")
    driver.settle()
    assert page.props.remark == ""


def test_the_list_can_be_sorted_by_name(driver: DeskDriver, page: PaperEntryViewModel) -> None:
    page.act("by.name")
    driver.settle()
    assert [item.id for item in page.props.items] == ["berg", "diaz", "lund", "kim", "seo"]


def test_enter_ticks_the_first_result(driver: DeskDriver, page: PaperEntryViewModel) -> None:
    driver.item("itemSearch").forceActiveFocus()
    driver.type("lund")
    assert [item.id for item in page.props.items] == ["lund"]
    driver.key(Qt.Key.Key_Return)
    driver.type("sweden")
    assert [(item.id, item.chosen) for item in page.props.items] == [
        ("berg", False),
        ("lund", True),
    ]
    driver.key(Qt.Key.Key_Return)
    assert list(page.state.ticked) == ["lund", "berg"]
    page.edit("time", "09:20")
    driver.settle()
    driver.click("action.enter")
    assert driver.notice == "2 entered at 09:20"
    assert since(driver) == {"berg": "09:20", "lund": "09:20", "seo": "10:10"}
    assert not page.state.ticked


@pytest.mark.parametrize("words", ["íñigo", "INIGO", "김민", "한빛", "KSTF-D1AZ000000000000"])
def test_guests_are_found_by_what_is_printed_on_paper(
    driver: DeskDriver, page: PaperEntryViewModel, words: str
) -> None:
    page.search(words)
    driver.settle()
    assert len(page.props.items) == 1
    assert page.props.items[0].id in {"diaz", "kim"}


def test_an_empty_list_says_that_nobody_is_expected(page: PaperEntryViewModel) -> None:
    page.state = replace(page.state, listed=PaperCandidates())
    page.show()
    [item] = page.props.items
    assert item.title == "Nobody is expected yet"


def test_a_query_without_results_advises_a_shorter_one(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    driver.item("itemSearch").forceActiveFocus()
    driver.type("zzz")
    [item] = page.props.items
    assert item.title == "Nobody matches. Write less of the name"
    driver.key(Qt.Key.Key_Return)
    assert not page.state.ticked


def test_a_guest_who_is_checked_in_cannot_be_ticked(page: PaperEntryViewModel) -> None:
    page.toggleItem("seo")
    assert not page.state.ticked


@pytest.mark.parametrize("time", ["10:11", "23:59", "soon", ""])
def test_a_future_or_invalid_time_is_refused(
    driver: DeskDriver, page: PaperEntryViewModel, time: str
) -> None:
    page.toggleItem("kim")
    page.edit("time", time)
    assert page.props.form.entries[0].problem.startswith("Write a time like 09:10")
    page.act("enter")
    driver.settle()
    assert "kim" not in since(driver)


def test_another_checkpoint_has_its_own_list_and_no_ticks(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    page.toggleItem("kim")
    page.edit("checkpoint", "s1")
    driver.settle()
    assert not page.state.ticked
    assert all(item.chip == "" for item in page.props.items)


def test_a_guest_scanned_meanwhile_is_not_entered_again(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    page.toggleItem("kim")
    driver.scan("kim")
    page.act("enter")
    driver.settle()
    assert since(driver)["kim"] == "10:10"
    assert not page.state.ticked


@pytest.mark.parametrize(
    ("text", "clock"),
    [("9:05", "09:05"), ("0905", "09:05"), ("9시 05분", "09:05"), ("9.30", "09:30")],
)
def test_common_notations_of_a_time_are_read(text: str, clock: str) -> None:
    moment = parse_time(text, NOW)
    assert moment is not None
    assert f"{moment:%H:%M}" == clock


@pytest.mark.parametrize("text", ["905", "10", "25:00", "9:5", "9:60", "9:05 pm"])
def test_an_ambiguous_time_is_not_read(text: str) -> None:
    assert parse_time(text, NOW) is None


def enter(driver: DeskDriver, page: PaperEntryViewModel, *guests: str) -> None:
    for guest in guests:
        page.toggleItem(guest)
    page.edit("time", "09:20")
    page.act("enter")
    driver.settle()


def test_what_was_entered_in_one_act_is_undone_in_one(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    enter(driver, page, "berg", "lund")
    enter(driver, page, "kim")
    page.act("entered")
    driver.settle()
    assert [line.chip for line in page.props.lines] == ["1 in", "2 in"]
    assert page.props.lines[0].title == "Main entrance · 09:20"
    driver.item("lines").forceActiveFocus()
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    assert [item.chosen for item in page.props.items] == [True, True]
    page.act("undo")
    driver.settle()
    assert driver.notice == "2 entries undone"
    assert since(driver) == {"kim": "09:20", "seo": "10:10"}
    assert page.props.lines[1].note == "2 undone"
    assert all(item.struck for item in page.props.items)
    assert page.props.actions == ()


def test_single_entries_are_undone_and_can_be_entered_again(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    enter(driver, page, "berg", "lund")
    page.act("entered")
    page.choose(page.props.lines[0].id)
    page.toggleItem(page.props.items[0].id)
    assert page.props.actions[0].text == "Hold to undo 1"
    page.act("undo")
    driver.settle()
    assert since(driver) == {"berg": "09:20", "seo": "10:10"}
    page.act("by.delegation")
    driver.settle()
    enter(driver, page, "lund")
    assert since(driver) == {"berg": "09:20", "lund": "09:20", "seo": "10:10"}


def test_scans_are_not_among_what_was_entered(
    driver: DeskDriver, page: PaperEntryViewModel
) -> None:
    page.act("entered")
    driver.settle()
    assert page.props.nothing == "Nothing was entered from paper yet"


def test_a_volunteer_does_not_see_the_page(driver: DeskDriver) -> None:
    driver.work_as(Role.VOLUNTEER)
    driver.face.view_model.openPage("paper")
    driver.settle()
    assert driver.page.name != "paper"
    assert "paper" not in [page.id for page in driver.face.view_model.props.pages]
