"""Programme page: changes are previewed, saved and shown at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.permissions import Role
from kiosk.domain.records.ways import ArrowKind, Way, way_id
from kiosk.store import Store
from kiosk.ui.desk.programme.view_model import ProgrammeViewModel
from kiosk.usecases.programme.changes import is_open
from tests.ui.desk.conftest import NOW, DeskDriver


@pytest.fixture
def page(driver: DeskDriver) -> ProgrammeViewModel:
    driver.key(Qt.Key.Key_R)
    page = driver.page
    assert isinstance(page, ProgrammeViewModel)
    return page


def programme(driver: DeskDriver) -> Programme:
    return driver.elsewhere(Store.programme)


def test_a_session_is_moved_in_time_by_keys_alone(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    assert [line.title for line in page.props.lines] == ["Research policy", "Cooperation"]
    driver.key(Qt.Key.Key_Return)
    assert driver.focused() == "entry.starts"
    driver.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.type("11:00")
    assert [line.title for line in page.props.form.lines] == ["10:30–12:00 → 11:00–12:30"]
    assert programme(driver).sessions["s1"].starts == NOW.replace(hour=10, minute=30)
    driver.key(Qt.Key.Key_Return)
    session = programme(driver).sessions["s1"]
    assert session.starts == NOW.replace(hour=11, minute=0)
    assert session.ends == NOW.replace(hour=12, minute=30)
    assert driver.notice == "Saved. Every screen shows it now"
    assert page.props.lines[0].note == "10:30 → 11:00"
    driver.key(Qt.Key.Key_Escape)
    assert driver.focused() == "lines"


def test_a_room_change_is_previewed_before_it_is_saved(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    page.choose("session:s1")
    page.edit("room", "dia")
    [line] = page.props.form.lines
    assert line.title == "Grand Ballroom, 2F → Diamond Hall, 3F"
    page.act("save")
    driver.settle()
    moved = programme(driver).sessions["s1"]
    assert (moved.room, moved.room_before) == ("dia", "hall")


def test_enter_chooses_a_room_and_a_second_enter_saves(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    page.choose("session:s1")
    driver.settle()
    for _ in range(2):
        driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Return)
    assert programme(driver).sessions["s1"].room == "hall"
    driver.key(Qt.Key.Key_Return)
    assert programme(driver).sessions["s1"].room == "dia"


def test_a_speaker_is_replaced(driver: DeskDriver, page: ProgrammeViewModel) -> None:
    page.choose("session:s1")
    page.edit("speakers", "SONG Bora,  Maja Lund ")
    [line] = page.props.form.lines
    assert line.title == "SONG Bora, Wolf Berg → SONG Bora, Maja Lund"
    page.act("save")
    driver.settle()
    assert programme(driver).sessions["s1"].speakers == ("SONG Bora", "Maja Lund")


def test_forty_speakers_fit_into_the_field(driver: DeskDriver, page: ProgrammeViewModel) -> None:
    page.choose("session:s1")
    speakers = ", ".join(f"Speaker {number}" for number in range(40))
    page.edit("speakers", speakers)
    page.act("save")
    driver.settle()
    assert len(programme(driver).sessions["s1"].speakers) == 40
    assert driver.item("entry.speakers").property("text") == speakers
    assert not page.props.form.submit.enabled


@pytest.mark.parametrize("typed", ["25:00", "soon", "", "1"])
def test_an_invalid_time_cannot_be_saved(
    driver: DeskDriver, page: ProgrammeViewModel, typed: str
) -> None:
    page.choose("session:s1")
    page.edit("starts", typed)
    starts = page.props.form.entries[0]
    assert starts.problem == "Write a time like 10:30"
    assert not page.props.form.submit.enabled


def test_an_end_before_the_start_is_refused(driver: DeskDriver, page: ProgrammeViewModel) -> None:
    page.choose("session:s1")
    page.edit("ends", "10:00")
    page.act("save")
    driver.settle()
    assert page.props.form.problem
    assert programme(driver).sessions["s1"].ends == NOW.replace(hour=12, minute=0)


def test_a_session_is_cancelled_and_restored(driver: DeskDriver, page: ProgrammeViewModel) -> None:
    page.choose("session:s2")
    assert driver.item("hold.cancel").isVisible()
    page.act("cancel")
    driver.settle()
    assert programme(driver).sessions["s2"].cancelled
    assert [line.struck for line in page.props.lines] == [False, True]
    page.act("restore")
    driver.settle()
    assert not programme(driver).sessions["s2"].cancelled


def test_a_checkpoint_is_closed_and_opened(driver: DeskDriver, page: ProgrammeViewModel) -> None:
    driver.click("tab.show.checkpoint")
    page.choose("checkpoint:main")
    page.act("close")
    driver.settle()
    assert not is_open(programme(driver).checkpoints["main"], NOW)
    assert page.props.lines[0].chip == "Closed"
    page.act("open")
    driver.settle()
    assert is_open(programme(driver).checkpoints["main"], NOW)


def test_a_saved_change_is_shown_and_cannot_be_saved_again(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    page.choose("session:s1")
    page.edit("room", "dia")
    page.act("save")
    driver.settle()
    assert page.props.lines[0].detail == "Diamond Hall, 3F"
    assert not page.props.form.submit.enabled


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.DESK])
def test_roles_without_the_right_to_change_the_programme_cannot_open_it(
    driver: DeskDriver, role: Role
) -> None:
    driver.work_as(role)
    driver.key(Qt.Key.Key_R)
    assert driver.page.name == "find"


def test_the_look_of_the_screens_is_changed(
    driver: DeskDriver, page: ProgrammeViewModel, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"/>')
    page.act("show.look")
    page.choose("look:event")
    assert [entry.id for entry in page.props.form.entries] == [
        "colour",
        "logo",
        "logo_dark",
        "pattern",
    ]
    assert not page.props.form.submit.enabled
    page.edit("colour", "#00B050")
    page.edit("logo", str(logo))
    (told,) = page.props.form.lines
    assert "#00B050" in told.title
    page.act("save")
    driver.settle()
    found = programme(driver)
    assert (found.event.colour, found.event.logo) == ("#00B050", "logo.svg")
    assert found.pictures["logo"].media == "image/svg+xml"
    page.edit("logo", "")
    page.act("save")
    driver.settle()
    assert programme(driver).pictures["logo"].data == ""


@pytest.mark.parametrize(
    ("field", "value"), [("colour", "blue"), ("logo", "/nowhere/logo.png"), ("pattern", "~")]
)
def test_a_look_that_cannot_be_shown_is_refused(
    driver: DeskDriver, page: ProgrammeViewModel, field: str, value: str
) -> None:
    page.act("show.look")
    page.choose("look:event")
    page.edit(field, value)
    page.act("save")
    driver.settle()
    assert page.props.form.problem
    assert programme(driver).event.colour == ""
    assert programme(driver).pictures == {}


def test_a_way_is_described_by_keys_and_shown_at_once(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    page.act("show.way")
    driver.settle()
    line = next(one for one in page.props.lines if one.id.endswith("→dia"))
    assert (line.chip, line.detail) == ("Not known", "")
    page.choose(line.id)
    driver.settle()
    assert "come from an imported list or drawing only" in page.props.form.text
    assert driver.focused() == "keyReceiver"
    page.edit("arrow", "escalator_up")
    driver.item("entry.line_en").forceActiveFocus()
    driver.type("Up, then left")
    driver.key(Qt.Key.Key_Return)
    way = programme(driver).ways[line.id.partition(":")[2]]
    assert (way.arrow, way.line_en, way.line_ko) == (ArrowKind.ESCALATOR_UP, "Up, then left", "")
    shown = next(one for one in page.props.lines if one.id == line.id)
    assert (shown.chip, shown.detail) == ("", "Up, then left · Escalator up")
    assert not page.props.form.submit.enabled


def test_the_keys_stand_on_the_first_way_and_stay_on_the_one_that_is_saved(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    page.act("show.way")
    driver.settle()
    lines = driver.item("lines")
    assert lines.property("currentIndex") == 0
    lines.forceActiveFocus()
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Return)
    page.edit("arrow", "left")
    driver.item("entry.line_en").forceActiveFocus()
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Escape)
    assert driver.focused() == "lines"
    saved = page.props.lines[lines.property("currentIndex")]
    assert saved.detail == "To the left"


def test_an_emptied_way_is_no_longer_shown_to_guests(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    way = Way(way_id("main", "dia"), "main", "dia", ArrowKind.LEFT, extra={"Note": "x"})
    draft = facts.change_fact(None, way)
    assert draft is not None
    driver.elsewhere(lambda store: store.append([draft]))
    driver.settle()
    page.act("show.way")
    page.choose(f"way:{way.id}")
    page.edit("arrow", "none")
    page.act("save")
    driver.settle()
    assert programme(driver).ways[way.id] == replace(way, arrow=ArrowKind.NONE)
    assert next(one for one in page.props.lines if one.id.endswith("→dia")).chip == "Not known"


def test_a_text_that_is_longer_than_the_line_of_the_kiosk_is_refused(
    driver: DeskDriver, page: ProgrammeViewModel
) -> None:
    page.act("show.way")
    page.choose("way:main→dia")
    page.edit("line_en", "가" * 41)
    page.act("save")
    driver.settle()
    assert "at most 40" in page.props.form.entries[2].problem
    assert programme(driver).ways == {}
    assert page.props.form.entries[2].value == "가" * 41
