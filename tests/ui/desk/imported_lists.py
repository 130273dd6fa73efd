"""Lists that the tests of imports at the desk import, and the guests in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Role
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.ui.desk.imports.view_model import ImportViewModel
from kiosk.usecases.admin.import_files import import_lists

if TYPE_CHECKING:
    from tests.ui.desk.conftest import DeskDriver

HEADER = "등록번호,성명,소속,상태\n"
FIRST_LIST = HEADER + "A1,한가온,가온연구원,확정\nA2,두다온,다온대학교,확정\n"


def guest_of(driver: DeskDriver, reference: str = "A1") -> Guest:
    """The guest with a registration number."""
    return driver.elsewhere(
        lambda store: next(r.guest for r in store.guests() if r.guest.reference == reference)
    )


def correct(driver: DeskDriver, **changes: Any) -> None:
    """Correct the first guest on another device."""
    before = guest_of(driver)

    def work(store: Store) -> None:
        draft = facts.change_fact(before, replace(before, **changes))
        assert draft is not None
        store.append([draft], "s1")

    driver.elsewhere(work)
    driver.settle()


def write_list(folder: Path, rows: str) -> Path:
    """Write a list that is imported after the first one."""
    file = folder / "later.csv"
    file.write_text(f"{HEADER}{rows}\n", "utf-8")
    return file


def import_elsewhere(driver: DeskDriver, file: Path) -> None:
    """Import a list on another device; the desk is not yet notified."""
    driver.elsewhere(lambda store: import_lists(store, [file], Options(), author="importer"))


def open_import_page(driver: DeskDriver) -> ImportViewModel:
    driver.work_as(Role.ADMIN)
    page = driver.open("import")
    assert isinstance(page, ImportViewModel)
    return page
