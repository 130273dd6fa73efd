"""Imports at the desk: preview, import with one key, and decision of open cases."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from kiosk.domain.records.entities import Status
from kiosk.domain.records.permissions import Role
from kiosk.ui.desk.imports.view_model import ImportViewModel
from kiosk.ui.desk.person.find_page import FindViewModel
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.imported_lists import (
    correct,
    guest_of,
    import_elsewhere,
    open_import_page,
    write_list,
)


def chips(page: ImportViewModel) -> list[tuple[str, str]]:
    return [(item.title, item.chip) for item in page.props.items if item.chip]


def test_a_dropped_list_is_checked_before_anything_is_recorded(
    driver: DeskDriver, listed: Path
) -> None:
    correct(driver, status=Status.BLOCKED)
    driver.work_as(Role.ADMIN)
    file = write_list(listed, "A1,한가온,새가온연구원,확정\nA3,세라온,라온,확정")
    driver.face.view_model.openFiles([QUrl.fromLocalFile(str(file))])
    driver.settle()
    page = driver.page
    assert isinstance(page, ImportViewModel)
    assert chips(page) == [
        ("한가온 (A1)", "Stays"),
        ("한가온 (A1)", "Changed"),
        ("세라온 (A3)", "New"),
    ]
    assert guest_of(driver).organisation_ko == "가온연구원"
    driver.key(Qt.Key.Key_1)
    after = guest_of(driver)
    assert (after.organisation_ko, after.status) == ("새가온연구원", Status.BLOCKED)
    assert driver.notice.startswith("Taken in: ")
    recorded = driver.elsewhere(lambda store: store.facts_since({}))
    assert "admin" in {fact.author for fact in recorded if fact.kind == "guest_corrected"}


def test_a_case_is_decided_with_one_key(driver: DeskDriver, listed: Path) -> None:
    correct(driver, organisation_ko="또가온연구원")
    file = write_list(listed, "A1,한가온,새가온연구원,확정")
    import_elsewhere(driver, file)
    page = open_import_page(driver)
    assert page.count_text() == "1"
    page.choose(page.props.lines[1].id)
    driver.settle()
    assert [item.title for item in page.props.items] == [
        "또가온연구원",
        "새가온연구원",
        "가온연구원",
    ]
    driver.key(Qt.Key.Key_2)
    assert guest_of(driver).organisation_ko == "새가온연구원"
    assert page.count_text() == ""


def test_keeping_the_desks_value_closes_the_case_permanently(
    driver: DeskDriver, listed: Path
) -> None:
    correct(driver, organisation_ko="또가온연구원")
    file = write_list(listed, "A1,한가온,새가온연구원,확정")
    import_elsewhere(driver, file)
    page = open_import_page(driver)
    page.choose(page.props.lines[1].id)
    driver.settle()
    driver.key(Qt.Key.Key_1)
    assert guest_of(driver).organisation_ko == "또가온연구원"
    assert page.count_text() == ""
    import_elsewhere(driver, file)
    driver.settle()
    assert page.count_text() == ""


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK, Role.PROTOCOL])
def test_only_an_admin_may_import(driver: DeskDriver, listed: Path, role: Role) -> None:
    driver.work_as(role)
    driver.face.view_model.openPage("import")
    driver.settle()
    assert driver.page.name != "import"
    file = write_list(listed, "A3,세라온,라온,확정")
    driver.face.view_model.openFiles([QUrl.fromLocalFile(str(file))])
    driver.settle()
    assert driver.page.name != "import"
    assert driver.notice == "Only an admin may take in lists"


def test_positions_without_an_honorific_are_listed_before_and_after_import(
    driver: DeskDriver, listed: Path
) -> None:
    driver.work_as(Role.ADMIN)
    file = listed / "positions.csv"
    file.write_text("등록번호,성명,직위\nB1,세라온,수석전문역\nB2,나래솔,국장\n", "utf-8")
    driver.face.view_model.openFiles([QUrl.fromLocalFile(str(file))])
    driver.settle()
    page = driver.page
    assert isinstance(page, ImportViewModel)
    for _ in range(2):
        lines = [item for item in page.props.items if item.chip == "님"]
        assert [item.title for item in lines[1:]] == ["수석전문역"]
        assert "세라온 (B1)" in lines[1].detail
        assert "1 position of 1 guest" in lines[0].title
        assert "수석전문역=님" in lines[0].detail
        driver.key(Qt.Key.Key_1)


def test_a_file_that_is_no_list_is_refused_with_a_message(
    driver: DeskDriver, tmp_path: Path
) -> None:
    page = open_import_page(driver)
    page.choose("file")
    page.edit("file", str(tmp_path / "nowhere.csv"))
    page.act("look")
    driver.settle()
    assert any("nowhere.csv" in item.title for item in page.props.items)
    assert [action.id for action in page.props.actions] == ["again"]


def test_values_of_a_merged_record_are_not_reported_as_a_change(
    driver: DeskDriver, listed: Path
) -> None:
    driver.work_as(Role.ADMIN)
    driver.face.context.guest_requested.emit("kim")
    driver.settle()
    page = driver.page
    assert isinstance(page, FindViewModel)
    page.act("merge")
    page.controller.form.edit("query", "두다온")
    driver.settle()
    page.act("submit")
    driver.settle()
    assert page.controller.form.props.problem == "Choose the other record first"
    page.act(f"line:{guest_of(driver, 'A2').id}")
    page.act("submit")
    driver.settle()
    assert driver.notice.startswith("Both records are")


def test_a_file_dropped_by_the_window_system_is_checked(driver: DeskDriver, listed: Path) -> None:
    driver.work_as(Role.ADMIN)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_list(listed, "A3,세라온,라온,확정")))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, at = Qt.KeyboardModifier.NoModifier, QPoint(600, 400)
    for event in (
        QDragEnterEvent(at, copy, data, left, none),
        QDropEvent(QPointF(at), copy, data, left, none),
    ):
        QCoreApplication.sendEvent(driver.face.window, event)
    driver.settle()
    page = driver.page
    assert isinstance(page, ImportViewModel)
    assert chips(page) == [("세라온 (A3)", "New")]
