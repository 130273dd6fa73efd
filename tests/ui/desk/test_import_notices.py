"""Notices of open desks about lists that were imported elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from kiosk.domain.records.permissions import Role
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.ui.desk.imports.view_model import ImportViewModel
from kiosk.ui.desk.person.find_page import FindViewModel
from tests.fakes import FakeJobs
from tests.ui.desk.conftest import NOW, DeskDriver
from tests.ui.desk.imported_lists import (
    correct,
    guest_of,
    import_elsewhere,
    open_import_page,
    write_list,
)


def test_an_open_card_shows_what_an_import_changed(driver: DeskDriver, listed: Path) -> None:
    driver.work_as(Role.DESK)
    id_ = guest_of(driver).id
    driver.face.context.guest_requested.emit(id_)
    driver.settle()
    page = driver.page
    assert isinstance(page, FindViewModel)
    file = write_list(listed, "A1,한가온,새가온연구원,확정")
    import_elsewhere(driver, file)
    driver.settle()
    card = page.controller.card
    assert card is not None
    assert card.guest.organisation_ko == "새가온연구원"
    assert "later.csv was imported by importer" in driver.notice
    assert "한가온: Organisation (Korean) changed just now" in driver.notice


def test_an_import_on_another_device_is_announced(driver: DeskDriver, listed: Path) -> None:
    driver.work_as(Role.VOLUNTEER)
    driver.settle()
    driver.face.context.clear_notice()
    file = write_list(
        listed, "A1,한가온,새가온연구원,확정\nA2,두다온,다온대학교,확정\nA3,세라온,라온,확정"
    )
    import_elsewhere(driver, file)
    driver.settle()
    assert driver.notice == "later.csv was imported by importer: 2 records new or changed"


def test_an_import_while_the_desk_is_locked_is_announced_at_unlocking(
    driver: DeskDriver, listed: Path
) -> None:
    driver.settle()
    driver.face.view_model.lockDesk()
    file = write_list(listed, "A3,세라온,라온,확정")
    import_elsewhere(driver, file)
    driver.settle()
    assert driver.notice == ""
    driver.work_as(Role.DESK)
    driver.settle()
    assert driver.notice == "later.csv was imported by importer: 1 record new or changed"


def test_an_import_without_changes_is_not_announced(driver: DeskDriver, listed: Path) -> None:
    correct(driver, organisation_ko="또가온연구원")
    driver.work_as(Role.DESK)
    file = listed / "first.csv"
    import_elsewhere(driver, file)
    driver.settle()
    assert driver.notice == ""


def test_an_import_with_only_an_open_case_is_announced(driver: DeskDriver, listed: Path) -> None:
    correct(driver, organisation_ko="또가온연구원")
    driver.work_as(Role.DESK)
    driver.settle()
    driver.face.context.clear_notice()
    file = write_list(listed, "A1,한가온,새가온연구원,확정\nA2,두다온,다온대학교,확정")
    import_elsewhere(driver, file)
    driver.settle()
    assert guest_of(driver).organisation_ko == "또가온연구원"
    assert driver.notice == (
        "later.csv was imported by importer: 0 records new or changed,"
        " 1 record to decide on the import page"
    )


def test_a_desk_does_not_announce_its_own_import(driver: DeskDriver, listed: Path) -> None:
    page = open_import_page(driver)
    page.openFiles([QUrl.fromLocalFile(str(write_list(listed, "A3,세라온,라온,확정")))])
    driver.settle()
    driver.key(Qt.Key.Key_1)
    driver.settle()
    assert "imported by" not in driver.notice


def test_three_desks_announce_an_import_and_close_a_decided_case(
    driver: DeskDriver, listed: Path
) -> None:
    correct(driver, organisation_ko="또가온연구원")
    with ExitStack() as stack:
        desks = [driver, *(stack.enter_context(open_another_desk(driver, n)) for n in (2, 3))]
        for desk in desks:
            desk.work_as(Role.ADMIN)
            desk.settle()
            desk.face.context.clear_notice()
        file = write_list(listed, "A1,한가온,새가온연구원,확정\nA3,세라온,라온,확정")
        import_elsewhere(driver, file)
        for desk in desks:
            desk.settle()
            assert desk.notice == (
                "later.csv was imported by importer: 1 record new or changed,"
                " 1 record to decide on the import page"
            )
        pages = [desk.open("import") for desk in desks]
        assert [page.count_text() for page in pages] == ["1", "1", "1"]
        assert guest_of(driver).organisation_ko == "또가온연구원"
        first = pages[0]
        assert isinstance(first, ImportViewModel)
        driver.face.window.requestActivate()
        assert QTest.qWaitForWindowActive(driver.face.window)
        first.choose(first.props.lines[1].id)
        driver.settle()
        driver.key(Qt.Key.Key_2)
        for desk in desks:
            desk.settle()
        assert [page.count_text() for page in pages] == ["", "", ""]
        assert guest_of(driver).organisation_ko == "새가온연구원"


@contextmanager
def open_another_desk(driver: DeskDriver, number: int) -> Iterator[DeskDriver]:
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
