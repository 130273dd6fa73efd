"""Exports at the desk: the written files, progress, and messages about failures."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.permissions import Role
from kiosk.store import schema
from kiosk.ui.desk.exports.view_model import ExportsViewModel
from tests.ui.desk.conftest import DeskDriver


@pytest.fixture
def page(driver: DeskDriver, tmp_path: Path) -> ExportsViewModel:
    driver.work_as(Role.ADMIN)
    driver.key(Qt.Key.Key_X)
    page = driver.page
    assert isinstance(page, ExportsViewModel)
    page.choose("no-shows")
    page.edit("folder", str(tmp_path))
    driver.settle()
    return page


def test_a_list_is_written_and_its_export_recorded(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    driver.scan("kim")
    page.edit("format", "csv")
    driver.item("entry.folder").forceActiveFocus()
    driver.key(Qt.Key.Key_Return)
    file = tmp_path / "KSTF-no-shows-20241211-1010.csv"
    assert [item.title for item in page.props.items] == [file.name]
    written = file.read_text(encoding="utf-8-sig")
    assert "Wolf BERG" in written
    assert "KIM Minseo" not in written
    assert driver.notice == "Files written: 1"
    [fact] = [
        fact
        for fact in driver.elsewhere(lambda store: store.facts_since({}))
        if fact.kind == FactKind.LIST_EXPORTED
    ]
    assert fact.author == "admin"


def test_an_export_warns_of_personal_data_first(page: ExportsViewModel) -> None:
    assert page.props.remark.startswith("These files hold personal data")


def test_an_export_shows_its_progress_and_accepts_no_other_action(
    driver: DeskDriver, page: ExportsViewModel
) -> None:
    before = len(driver.jobs._waiting)
    page.act("export")
    assert page.props.progress == 0.0
    page.progressed.emit("no-shows", 1, 4)
    assert page.props.progress == 0.25
    page.act("export")
    assert len(driver.jobs._waiting) == before + 1
    driver.settle()
    assert page.props.progress == -1.0


def test_the_report_is_exported_as_pdf_only(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    page.choose("report")
    formats = page.props.form.entries[0]
    assert [option.id for option in formats.options] == ["pdf"]
    page.act("export")
    driver.settle()
    [file] = tmp_path.glob("KSTF-report-*.pdf")
    assert file.read_bytes().startswith(b"%PDF")


def test_calendars_are_written_and_the_page_says_where_they_belong(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    page.choose("calendars")
    assert [option.id for option in page.props.form.entries[0].options] == ["zip"]
    page.act("export")
    driver.settle()
    assert "Calendar URL" in page.props.form.problem
    address = "https://forum.example.org/cal/{id}.ics"
    described = Draft("event", FactKind.EVENT_DESCRIBED, {"calendar_url": address})
    driver.elsewhere(lambda store: store.append([described]))
    driver.settle()
    page.act("export")
    driver.settle()
    file, advice = page.props.items
    assert file.title.endswith(".zip")
    assert (tmp_path / file.title).read_bytes().startswith(b"PK")
    assert address in advice.detail


def test_papers_of_the_seating_are_written_for_one_round_or_all(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    round_ = next(iter(page.context.programme.rounds.values()))
    page.choose("place-cards")
    driver.settle()
    chosen = {entry.id: entry for entry in page.props.form.entries}
    assert chosen["round"].options[0].text == "All rounds"
    assert [option.id for option in chosen["cards"].options] == ["post", "name"]
    assert "counts as told" in driver.texts()
    page.choose("table-cards")
    driver.settle()
    assert "counts as told" not in driver.texts()
    page.edit("round", f"round.{round_.id}")
    page.act("export")
    driver.settle()
    [file] = tmp_path.glob("KSTF-table-cards-*.pdf")
    command = ["pdftotext", str(file), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert round_.name_en in text
    assert [item.title for item in page.props.items] == [file.name]


def test_a_paper_of_seats_that_nobody_has_is_refused_in_the_form(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    gone = [
        facts.guest_seated(guest, round_, "")
        for guest, round_ in driver.elsewhere(
            lambda store: store.read(
                lambda connection: connection.execute(
                    sa.select(schema.seat.c.guest, schema.seat.c.round)
                ).all()
            )
        )
    ]
    driver.elsewhere(lambda store: store.append(gone))
    page.choose("seats-by-name")
    page.act("export")
    driver.settle()
    assert page.props.form.problem.startswith("Nobody has a seat yet")
    assert list(tmp_path.glob("KSTF-seats*")) == []


@pytest.mark.parametrize("folder", ["/nowhere/at/all", "\0", "~nobody-of-that-name/x"])
def test_a_missing_folder_is_reported(
    driver: DeskDriver, page: ExportsViewModel, folder: str
) -> None:
    page.edit("folder", folder)
    page.act("export")
    driver.settle()
    assert page.props.form.problem == "There is no such folder. Write another one"


def test_the_default_folder_is_created_for_its_owner_only(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    folder = tmp_path / "home" / "Documents"
    del page.typed["folder"]
    page.state = replace(page.state, folder=folder)
    page.act("export")
    driver.settle()
    assert page.props.form.problem == ""
    assert len(list(folder.iterdir())) == 1
    assert [one.stat().st_mode & 0o777 for one in (folder, folder.parent)] == [0o700, 0o700]


def test_a_folder_that_cannot_be_written_is_reported(
    driver: DeskDriver, page: ExportsViewModel
) -> None:
    page.edit("folder", "/proc")
    page.act("export")
    driver.settle()
    assert page.props.form.problem.startswith("The file could not be written")


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK, Role.PROTOCOL])
def test_only_an_admin_exports(driver: DeskDriver, role: Role) -> None:
    driver.work_as(role)
    driver.key(Qt.Key.Key_X)
    assert driver.page.name == "find"


PHRASE = "correct horse 9"


def protect(driver: DeskDriver, page: ExportsViewModel, password: str, again: str) -> None:
    page.edit("protect", "yes")
    driver.settle()
    for entry, text in (("password", password), ("again", again)):
        driver.item(f"entry.{entry}").forceActiveFocus()
        driver.type(text)
    driver.key(Qt.Key.Key_Return)


def test_a_list_is_written_with_a_password_that_is_then_forgotten(
    driver: DeskDriver, page: ExportsViewModel, tmp_path: Path
) -> None:
    protect(driver, page, PHRASE, PHRASE)
    file = tmp_path / "KSTF-no-shows-20241211-1010.zip"
    assert page.props.items[0].title == file.name
    assert "7-Zip" in page.props.items[1].detail
    command = ["bsdtar", "-x", "-O", "--passphrase", PHRASE, "-f", str(file)]
    written = subprocess.run(command, capture_output=True, check=True).stdout
    assert written.startswith(b"PK")  # the workbook
    assert PHRASE not in str(page.typed)
    assert PHRASE not in driver.texts()
    page.choose("")
    driver.settle()
    assert page.props.heading == "Last exports"
    assert page.props.items[0].title == "No-shows"
    assert page.props.items[0].chip == "With a password"
    assert "admin" in page.props.items[0].detail


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (("", ""), "A protected file needs a password"),
        ((PHRASE, "correct house 9"), "The two passwords differ"),
        (("123", "123"), "This password is too short"),
    ],
)
def test_a_protected_export_without_a_proper_password_is_refused(
    driver: DeskDriver,
    page: ExportsViewModel,
    tmp_path: Path,
    typed: tuple[str, str],
    problem: str,
) -> None:
    protect(driver, page, *typed)
    assert page.props.form.problem.startswith(problem)
    assert list(tmp_path.glob("KSTF*")) == []


def test_a_typed_password_is_forgotten_when_the_page_is_left(
    driver: DeskDriver, page: ExportsViewModel
) -> None:
    page.edit("protect", "yes")
    page.edit("password", PHRASE)
    driver.open("find")
    assert PHRASE not in str(page.typed)
