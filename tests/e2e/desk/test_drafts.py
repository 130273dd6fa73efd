"""Drafts of the desk: what is typed and not saved is kept and offered to its author."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from tests.e2e.conftest import code_of, say
from tests.e2e.desk.conftest import StaffMembers
from tests.e2e.desk.front_desk import DESK_PIN, DeskDriver
from tests.e2e.desk.typed_forms import corrected, letter


def sections(driver: DeskDriver) -> dict[str, list[str]]:
    return {one.title: [line.title for line in one.lines] for one in driver.person.sections}


@pytest.mark.parametrize("how", ["escape", "scan", "search"])
def test_an_unsaved_correction_is_kept_and_offered_again(driver: DeskDriver, how: str) -> None:
    driver.scan(code_of("minseo"))
    corrected(driver, "organisation_ko", "봄빛연구소")
    if how == "escape":
        driver.key(Qt.Key.Key_Escape)
    elif how == "scan":
        driver.scan(code_of("jane"))
    else:
        driver.search.forceActiveFocus()
        driver.search.setProperty("text", "jane")
        driver.key(Qt.Key.Key_Return)
        assert driver.person.id == "jane"
    assert driver.notice == say("desk.draft.kept.correct", name="김민서")
    driver.scan(code_of("minseo"))
    assert sections(driver)[say("desk.draft.correct")] == ["– → 봄빛연구소"]
    assert say("desk.action.correct.draft") in {action.text for action in driver.person.actions}
    letter(driver, "e")
    entry = next(one for one in driver.form.entries if one.id == "organisation_ko")
    assert entry.value == "봄빛연구소"
    driver.key(Qt.Key.Key_Return)
    assert driver.form.id == ""
    assert driver.person.place == "교수 · 봄빛연구소"
    assert say("desk.draft.correct") not in sections(driver)


def test_a_draft_is_discarded_by_its_button(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    corrected(driver, "organisation_ko", "봄빛연구소")
    driver.key(Qt.Key.Key_Escape)
    driver.page.act("line:discard:correct")
    assert say("desk.draft.correct") not in sections(driver)
    letter(driver, "e")
    assert not driver.form.submit.enabled


def test_a_correction_without_a_change_leaves_no_draft(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    letter(driver, "e")
    driver.key(Qt.Key.Key_Escape)
    assert (driver.notice, say("desk.draft.correct") in sections(driver)) == ("", False)


def test_a_draft_is_offered_only_to_its_author(
    driver: DeskDriver, staff_members: StaffMembers
) -> None:
    driver.scan(code_of("minseo"))
    corrected(driver, "attention", "휠체어")
    driver.desk.view_model.lockDesk()
    driver.unlock(staff_members[1], DESK_PIN)
    driver.scan(code_of("minseo"))
    assert say("desk.draft.correct") not in sections(driver)


def test_a_note_is_kept_too(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    letter(driver, "m")
    driver.item("entry.words").setProperty("text", "통역 동행")
    driver.scan(code_of("jane"))
    driver.scan(code_of("minseo"))
    assert sections(driver)[say("desk.draft.note")] == ["통역 동행"]


def test_an_unfinished_walk_in_form_is_restored(driver: DeskDriver) -> None:
    letter(driver, "n")
    driver.settle()
    driver.item("entry.name_ko").setProperty("text", "최새봄")
    driver.key(Qt.Key.Key_Escape)
    assert driver.desk.view_model.page.name == "find"
    assert driver.notice == say("desk.walk_in.kept", name="최새봄")
    letter(driver, "n")
    driver.settle()
    assert driver.item("entry.name_ko").property("text") == "최새봄"
    page = cast("WalkInViewModel", driver.desk.view_model.page)
    page.act("clear")
    assert driver.item("entry.name_ko").property("text") == ""
