"""Importing at the desk: looked at first, applied by one key, open cases decided by one key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Role
from kiosk.exchange.importing.importer import Options
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.ui.desk.imports.view_model import ImportViewModel
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.usecases.admin.import_files import import_lists
from tests.fakes import FakeJobs
from tests.ui.desk.conftest import NOW, DeskDriver

HEADER = "등록번호,성명,소속,상태\n"
FIRST = HEADER + "A1,한가온,가온연구원,확정\nA2,두다온,다온대학교,확정\n"


@pytest.fixture
def listed(driver: DeskDriver, tmp_path: Path) -> Path:
    file = tmp_path / "first.csv"
    file.write_text(FIRST, "utf-8")
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    return tmp_path


def guest(driver: DeskDriver, reference: str = "A1") -> Guest:
    return driver.elsewhere(
        lambda store: next(r.guest for r in store.guests() if r.guest.reference == reference)
    )


def correct(driver: DeskDriver, **changes: Any) -> None:
    before = guest(driver)

    def work(store: Store) -> None:
        draft = facts.change_fact(before, replace(before, **changes))
        assert draft is not None
        store.append([draft], "s1")

    driver.elsewhere(work)
    driver.settle()


def later(folder: Path, row: str) -> Path:
    file = folder / "later.csv"
    file.write_text(f"{HEADER}{row}\n", "utf-8")
    return file


def page_of(driver: DeskDriver) -> ImportViewModel:
    driver.work_as(Role.ADMIN)
    page = driver.open("import")
    assert isinstance(page, ImportViewModel)
    return page


def chips(page: ImportViewModel) -> list[tuple[str, str]]:
    return [(item.title, item.chip) for item in page.props.items if item.chip]


def test_a_dropped_list_is_checked_before_anything_is_recorded(
    driver: DeskDriver, listed: Path
) -> None:
    correct(driver, status=Status.BLOCKED)
    driver.work_as(Role.ADMIN)
    file = later(listed, "A1,한가온,새가온연구원,확정\nA3,세라온,라온,확정")
    driver.face.view_model.openFiles([QUrl.fromLocalFile(str(file))])
    driver.settle()
    page = driver.page
    assert isinstance(page, ImportViewModel)
    assert chips(page) == [
        ("한가온 (A1)", "Stays"),
        ("한가온 (A1)", "Changed"),
        ("세라온 (A3)", "New"),
    ]
    assert guest(driver).organisation_ko == "가온연구원"
    driver.key(Qt.Key.Key_1)
    after = guest(driver)
    assert (after.organisation_ko, after.status) == ("새가온연구원", Status.BLOCKED)
    assert driver.notice.startswith("Taken in: ")
    told = driver.elsewhere(lambda store: store.facts_since({}))
    assert "admin" in {fact.author for fact in told if fact.kind == "guest_corrected"}


def test_a_case_is_decided_with_one_key(driver: DeskDriver, listed: Path) -> None:
    correct(driver, organisation_ko="또가온연구원")
    file = later(listed, "A1,한가온,새가온연구원,확정")
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    page = page_of(driver)
    assert page.badge() == "1"
    page.choose(page.props.lines[1].id)
    driver.settle()
    assert [item.title for item in page.props.items] == [
        "또가온연구원",
        "새가온연구원",
        "가온연구원",
    ]
    driver.key(Qt.Key.Key_2)
    assert guest(driver).organisation_ko == "새가온연구원"
    assert page.badge() == ""


def test_keeping_the_desks_value_closes_the_case_permanently(
    driver: DeskDriver, listed: Path
) -> None:
    correct(driver, organisation_ko="또가온연구원")
    file = later(listed, "A1,한가온,새가온연구원,확정")
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    page = page_of(driver)
    page.choose(page.props.lines[1].id)
    driver.settle()
    driver.key(Qt.Key.Key_1)
    assert guest(driver).organisation_ko == "또가온연구원"
    assert page.badge() == ""
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    driver.settle()
    assert page.badge() == ""


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK, Role.PROTOCOL])
def test_only_an_admin_takes_lists_in(driver: DeskDriver, listed: Path, role: Role) -> None:
    driver.work_as(role)
    driver.face.view_model.openPage("import")
    driver.settle()
    assert driver.page.name != "import"
    file = later(listed, "A3,세라온,라온,확정")
    driver.face.view_model.openFiles([QUrl.fromLocalFile(str(file))])
    driver.settle()
    assert driver.page.name != "import"
    assert driver.notice == "Only an admin may take in lists"


def test_a_file_that_is_no_list_is_refused_with_a_message(
    driver: DeskDriver, tmp_path: Path
) -> None:
    page = page_of(driver)
    page.choose("file")
    page.edit("file", str(tmp_path / "nowhere.csv"))
    page.act("look")
    driver.settle()
    assert any("nowhere.csv" in item.title for item in page.props.items)
    assert [action.id for action in page.props.actions] == ["again"]


def test_what_a_merged_record_brings_is_not_told_as_a_change(
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
    page.act(f"line:{guest(driver, 'A2').id}")
    page.act("submit")
    driver.settle()
    assert driver.notice.startswith("Both records are")


def test_an_open_card_shows_what_an_import_changed(driver: DeskDriver, listed: Path) -> None:
    driver.work_as(Role.DESK)
    id_ = guest(driver).id
    driver.face.context.guest_requested.emit(id_)
    driver.settle()
    page = driver.page
    assert isinstance(page, FindViewModel)
    file = later(listed, "A1,한가온,새가온연구원,확정")
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    driver.settle()
    card = page.controller.card
    assert card is not None
    assert card.guest.organisation_ko == "새가온연구원"
    assert "later.csv was imported by importer" in driver.notice
    assert "한가온: Organisation (Korean) changed just now" in driver.notice


def test_every_open_desk_announces_an_import_made_elsewhere(
    driver: DeskDriver, listed: Path
) -> None:
    driver.work_as(Role.VOLUNTEER)
    driver.settle()
    driver.face.context.clear_notice()
    file = later(
        listed, "A1,한가온,새가온연구원,확정\nA2,두다온,다온대학교,확정\nA3,세라온,라온,확정"
    )
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    driver.settle()
    assert driver.notice == "later.csv was imported by importer: 2 records new or changed"


def test_what_was_imported_while_the_desk_was_locked_is_told_when_it_is_unlocked(
    driver: DeskDriver, listed: Path
) -> None:
    driver.settle()
    driver.face.view_model.lockDesk()
    file = later(listed, "A3,세라온,라온,확정")
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    driver.settle()
    assert driver.notice == ""
    driver.work_as(Role.DESK)
    driver.settle()
    assert driver.notice == "later.csv was imported by importer: 1 record new or changed"


def test_an_import_without_changes_is_not_announced(driver: DeskDriver, listed: Path) -> None:
    correct(driver, organisation_ko="또가온연구원")
    driver.work_as(Role.DESK)
    file = listed / "first.csv"
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    driver.settle()
    assert driver.notice == ""


def test_an_import_with_only_an_open_case_is_announced(driver: DeskDriver, listed: Path) -> None:
    correct(driver, organisation_ko="또가온연구원")
    driver.work_as(Role.DESK)
    driver.settle()
    driver.face.context.clear_notice()
    file = later(listed, "A1,한가온,새가온연구원,확정\nA2,두다온,다온대학교,확정")
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
    driver.settle()
    assert guest(driver).organisation_ko == "또가온연구원"
    assert driver.notice == (
        "later.csv was imported by importer: 0 records new or changed,"
        " 1 record to decide on the import page"
    )


def test_the_desk_that_imports_is_not_told_of_its_own_list(
    driver: DeskDriver, listed: Path
) -> None:
    page = page_of(driver)
    page.openFiles([QUrl.fromLocalFile(str(later(listed, "A3,세라온,라온,확정")))])
    driver.settle()
    driver.key(Qt.Key.Key_1)
    driver.settle()
    assert "imported by" not in driver.notice


def test_a_file_dropped_by_the_window_system_is_checked(driver: DeskDriver, listed: Path) -> None:
    driver.work_as(Role.ADMIN)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(later(listed, "A3,세라온,라온,확정")))])
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


def test_three_desks_announce_an_import_and_a_decided_case_closes_on_all(
    driver: DeskDriver, listed: Path
) -> None:
    correct(driver, organisation_ko="또가온연구원")
    with ExitStack() as stack:
        desks = [driver, *(stack.enter_context(another(driver, n)) for n in (2, 3))]
        for desk in desks:
            desk.work_as(Role.ADMIN)
            desk.settle()
            desk.face.context.clear_notice()
        file = later(listed, "A1,한가온,새가온연구원,확정\nA3,세라온,라온,확정")
        driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))
        for desk in desks:
            desk.settle()
            assert desk.notice == (
                "later.csv was imported by importer: 1 record new or changed,"
                " 1 record to decide on the import page"
            )
        pages = [desk.open("import") for desk in desks]
        assert [page.badge() for page in pages] == ["1", "1", "1"]
        assert guest(driver).organisation_ko == "또가온연구원"
        first = pages[0]
        assert isinstance(first, ImportViewModel)
        driver.face.window.requestActivate()
        assert QTest.qWaitForWindowActive(driver.face.window)
        first.choose(first.props.lines[1].id)
        driver.settle()
        driver.key(Qt.Key.Key_2)
        for desk in desks:
            desk.settle()
        assert [page.badge() for page in pages] == ["", "", ""]
        assert guest(driver).organisation_ko == "새가온연구원"


@contextmanager
def another(driver: DeskDriver, number: int) -> Iterator[DeskDriver]:
    """One more desk on the same store, in a window of its own."""
    jobs = FakeJobs()
    face = FrontDesk(
        DeskFace(driver.path, "main", f"desk-{number}", windowed=True, size=(1366, 768)),
        Settings(sound=False, reduce_motion=True, scanners=()),
        RuntimeServices(lambda: 0.0, lambda: NOW, jobs),
    )
    face.show()
    face.context.set_language("en")
    yield DeskDriver(face, jobs, driver.path)
    face.close()
