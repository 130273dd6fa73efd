"""The dashboard in the real window: its figures, and the view for a wall display."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Role
from kiosk.store import Store
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.desk.dashboard.sections import DashboardView, absent
from kiosk.ui.desk.dashboard.view_model import DashboardViewModel
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.desk_environment import DeskEnvironment, StoreWorker
from tests.fakes import FakeJobs
from tests.ui.attendee.attendee_window import visible
from tests.ui.audit import is_whole
from tests.ui.desk.conftest import NOW, DeskDriver


@pytest.fixture
def page(driver: DeskDriver) -> DashboardViewModel:
    driver.scan("kim")
    driver.scan("berg")
    driver.key(Qt.Key.Key_D)
    page = driver.page
    assert isinstance(page, DashboardViewModel)
    return page


def numbers(page: DashboardViewModel) -> dict[str, str]:
    return {tile.id: tile.number for tile in page.props.tiles}


def test_the_dashboard_counts_arrivals(driver: DeskDriver, page: DashboardViewModel) -> None:
    assert numbers(page)["arrived"] == "2"
    assert page.props.tiles[0].total == "of 5 expected · 40 %"
    driver.scan("lund")
    driver.settle()
    assert numbers(page)["arrived"] == numbers(page)["inside"] == "3"
    assert sum(bar.current for bar in page.props.bars) == 1
    assert [bar.tick for bar in page.props.bars if bar.tick] == ["10:00", "10:30"]
    assert page.props.curve[-1] == pytest.approx((2 / 6, 0.6))  # at 10:20, of 10:00 to 11:00
    shares = {gauge.name: gauge.count for gauge in page.props.categories.gauges}
    assert shares == {"Mission": "2 / 3", "Researcher": "1 / 2"}


def test_absent_guests_are_listed_by_precedence(page: DashboardViewModel) -> None:
    [line] = page.props.absent.lines
    assert (line.title, line.chip) == ("Íñigo DÍAZ", "VIP")
    assert page.props.absent.heading == "Not arrived, by precedence (3)"
    assert [gauge.name for gauge in page.props.delegations.gauges] == [
        "Embassy of Mexico",
        "Embassy of Sweden",
    ]


def test_empty_list_of_absent_guests_distinguishes_no_guests_from_all_arrived(
    page: DashboardViewModel,
) -> None:
    assert page.state.figures
    all_arrived = replace(page.state.figures, missing=(), missing_count=0)
    no_guests = replace(all_arrived, expected=0)
    texts = [
        absent(DashboardView(figures, page.context.formatter)).nothing
        for figures in (all_arrived, no_guests)
    ]
    assert texts == ["Nobody of rank is missing", "Nobody is expected yet"]


def test_the_wall_view_covers_the_window_and_shows_no_names(
    driver: DeskDriver, page: DashboardViewModel
) -> None:
    assert "DÍAZ" in driver.texts()
    driver.key(Qt.Key.Key_V)
    assert page.props.wall_view
    wall_view = driver.item("dashboardWall")
    window = driver.face.window
    assert (wall_view.width(), wall_view.height()) == (window.width(), window.height())
    assert driver.texts() == "\n".join(driver.texts_in(wall_view))
    assert "DÍAZ" not in driver.texts()
    assert "K-Science Forum" in driver.texts_in(wall_view)
    driver.key(Qt.Key.Key_Escape)
    assert not page.props.wall_view
    assert "DÍAZ" in driver.texts()


def test_the_wall_view_shows_every_category(driver: DeskDriver, page: DashboardViewModel) -> None:
    names = ("press", "speaker", "staff", "official", "student")
    guests = [facts.change_fact(None, Guest(name, name_ko=name, category=name)) for name in names]
    driver.elsewhere(lambda store: store.append(one for one in guests if one))
    driver.settle()
    driver.key(Qt.Key.Key_V)
    driver.face.window.grabWindow()
    rows = [
        item for item in visible(driver.item("dashboardWall")) if item.property("share") is not None
    ]
    shown = {row.property("name") for row in rows if is_whole(row)}
    assert {gauge.name for gauge in page.props.categories.gauges} <= shown
    assert len(page.props.categories.gauges) == 7


def test_page_shortcuts_do_nothing_in_the_wall_view(
    driver: DeskDriver, page: DashboardViewModel
) -> None:
    driver.key(Qt.Key.Key_V)
    driver.key(Qt.Key.Key_T)
    assert driver.page is page


def test_two_counts_never_run_at_once(driver: DeskDriver, page: DashboardViewModel) -> None:
    waiting = len(driver.jobs._waiting)
    page.refresh()
    page.refresh()
    page.refresh()
    assert len(driver.jobs._waiting) == waiting + 1
    driver.settle()
    assert numbers(page)["arrived"] == "2"


def test_counting_uses_the_slow_worker(qtbot: QtBot) -> None:
    quick, slow = FakeJobs(), FakeJobs()

    def open_no_store() -> Store:
        raise AssertionError("the store is not opened here")

    texts = {language: load_texts(language) for language in LANGUAGES}
    environment = DeskEnvironment(
        StoreWorker(quick, open_no_store),
        StoreWorker(slow, open_no_store),
        StoreWorker(FakeJobs(), open_no_store),
        StoreWorker(quick, open_no_store),
        "main",
        texts,
        lambda: 0.0,
        lambda: NOW,
        bool,
    )
    page = DashboardViewModel(DeskContext(environment))
    page.enter()
    assert page.props.empty == texts["ko"].say("d8.counting")
    assert (len(quick._waiting), len(slow._waiting)) == (0, 1)


def test_the_page_is_shown_in_korean(driver: DeskDriver, page: DashboardViewModel) -> None:
    driver.face.context.set_language("ko")
    assert page.props.title == load_texts("ko").say("d8.title")
    assert page.props.tiles[0].total == load_texts("ko").say("d8.of", n="5", percent="40")


def test_the_dashboard_is_counted_before_it_is_opened(driver: DeskDriver) -> None:
    driver.face.view_model.openPage("dashboard")
    assert driver.page.property("empty") == ""


def test_a_volunteer_cannot_open_the_dashboard(driver: DeskDriver) -> None:
    driver.work_as(Role.VOLUNTEER)
    driver.key(Qt.Key.Key_D)
    assert driver.page.name == "find"
