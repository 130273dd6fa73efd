"""Forms of the desk, operated by real keys: choices, errors, invisible characters."""

from __future__ import annotations

import string
from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Round
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from tests.e2e.conftest import MORNING, code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import DeskDriver
from tests.e2e.desk.typed_forms import corrected, digits, letter


def seat_of(driver: DeskDriver, round_: str) -> str:
    """The table as the card shows it, read from the store."""
    card = driver.page.controller.card
    assert card is not None
    places = {one.round.id: one.seat for one in card.places}
    seat = places[round_]
    return seat.table if seat else ""


@pytest.mark.parametrize("action", ["undo", "force", "codes", "seat"])
def test_no_letter_is_a_shortcut_while_a_form_is_open(driver: DeskDriver, action: str) -> None:
    guest = "gone" if action == "force" else "minseo"
    driver.scan(code_of(guest))
    driver.key(Qt.Key.Key_Return)
    driver.wait(2)
    driver.page.act(action)
    assert driver.form.id == action
    driver.item("keyReceiver").forceActiveFocus()
    before = (driver.form, scans(driver))
    for name in string.ascii_lowercase:
        letter(driver, name)
    driver.key(Qt.Key.Key_Slash, "/")
    assert (driver.form, scans(driver)) == before
    assert driver.desk.view_model.page.name == "find"
    assert not driver.search.hasActiveFocus()


def test_no_letter_leaves_the_registration_of_a_walk_in(driver: DeskDriver) -> None:
    driver.desk.view_model.openPage("walk_in")
    driver.settle()
    driver.item("keyReceiver").forceActiveFocus()
    for name in "dltrxy":
        letter(driver, name)
    assert driver.desk.view_model.page.name == "walk_in"


def test_chips_take_digits_and_arrows(driver: DeskDriver) -> None:
    driver.scan(code_of("gone"))
    letter(driver, "f")
    [reason] = driver.form.entries
    assert [option.key for option in reason.options] == ["1", "2", "3", "4"]
    digits(driver, "2")
    assert driver.form.entries[0].value == reason.options[1].id
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Right)
    assert driver.form.entries[0].value == reason.options[2].id
    driver.key(Qt.Key.Key_Left)
    assert driver.form.entries[0].value == reason.options[1].id
    driver.key(Qt.Key.Key_Return)
    assert scans(driver) == [("Admitted", False)]


def test_a_table_is_typed_as_a_number(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    letter(driver, "s")
    driver.settle()
    assert driver.item("entry.table").hasActiveFocus()
    driver.item("entry.table").setProperty("text", "11")
    driver.key(Qt.Key.Key_Return)
    assert (driver.form.id, seat_of(driver, "r1")) == ("", "11")
    letter(driver, "s")
    driver.item("entry.table").setProperty("text", "99")
    driver.key(Qt.Key.Key_Return)
    assert driver.form.problem == say(
        "desk.unfit.first",
        field=say("desk.seat.table"),
        problem=say("desk.table.unknown", table="99"),
    )
    assert seat_of(driver, "r1") == "11"
    driver.item("entry.table").setProperty("text", "0")
    driver.key(Qt.Key.Key_Return)
    assert (driver.form.id, seat_of(driver, "r1")) == ("", "")


def test_of_several_rounds_one_is_chosen_by_digit_and_the_table_typed(driver: DeskDriver) -> None:
    draft = facts.change_fact(None, Round("r2", "2라운드", "Round 2", room="hall", starts=MORNING))
    assert draft
    driver.store.append([draft])
    driver.news()
    driver.scan(code_of("minseo"))
    letter(driver, "s")
    options = {option.id: option.key for option in driver.form.entries[0].options}
    digits(driver, options["r2"])
    assert driver.item("entry.table").hasActiveFocus()
    driver.keyboard.type("12", gap=150)
    driver.bot.waitUntil(lambda: driver.item("entry.table").property("text") == "12")
    driver.key(Qt.Key.Key_Return)
    assert (seat_of(driver, "r2"), seat_of(driver, "r1")) == ("12", "7")


def test_the_first_error_gets_the_focus_and_is_announced_each_time(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    corrected(driver, "email", "nowhere")
    driver.item("entry.country").setProperty("text", "Atlantis?")
    driver.item("entry.organisation_ko").forceActiveFocus()
    driver.key(Qt.Key.Key_Return)
    country = next(one for one in driver.form.entries if one.id == "country")
    assert country.problem
    assert driver.form.problem == say(
        "desk.unfit.first",
        field=say("desk.field.country"),
        problem=say("import.country.wrong", value="Atlantis?"),
    )
    assert driver.item("entry.country").hasActiveFocus()
    driver.item("entry.country").setProperty("text", "KR")
    driver.item("entry.organisation_ko").forceActiveFocus()
    driver.key(Qt.Key.Key_Return)
    assert driver.item("entry.email").hasActiveFocus()
    driver.item("entry.organisation_ko").forceActiveFocus()
    driver.key(Qt.Key.Key_Return)
    assert driver.item("entry.email").hasActiveFocus()


def test_required_fields_are_marked_and_the_first_empty_one_gets_the_focus(
    driver: DeskDriver,
) -> None:
    driver.desk.view_model.openPage("walk_in")
    driver.settle()
    page = cast("WalkInViewModel", driver.desk.view_model.page)
    required = [one.id for one in page.view_form.props.entries if one.required]
    assert required[:3] == ["name_ko", "family_latin", "given_latin"]
    assert "*" in page.view_form.props.text
    driver.item("entry.name_ko").setProperty("text", "최새봄")
    driver.key(Qt.Key.Key_Return)
    assert page.view_form.props.problem.startswith(
        say("desk.unfit.first", field=say("desk.field.organisation_ko"), problem="")
    )
    assert driver.item("entry.organisation_ko").hasActiveFocus()


def test_a_missing_reason_is_required(driver: DeskDriver) -> None:
    driver.scan(code_of("gone"))
    letter(driver, "f")
    driver.key(Qt.Key.Key_Return)
    assert (driver.form.id, scans(driver)) == ("force", [])
    assert driver.form.entries[0].problem


def test_invisible_characters_in_a_note_are_shown_where_they_stand(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    letter(driver, "m")
    driver.item("entry.words").setProperty("text", "통역\u202e 동행")
    (entry,) = driver.form.entries
    assert "통역⟨U+202E⟩ 동행" in entry.problem
    driver.item("entry.words").setProperty("text", "통역 동행")
    (entry,) = driver.form.entries
    assert entry.problem == ""


def test_invisible_characters_in_a_reason_are_shown_where_they_stand(driver: DeskDriver) -> None:
    driver.scan(code_of("gone"))
    letter(driver, "f")
    digits(driver, "4")
    driver.item("entry.words").setProperty("text", "소란\u200f")
    problems = {entry.id: entry.problem for entry in driver.form.entries}
    assert "소란⟨U+200F⟩" in problems["words"]
    assert problems["reason"] == ""


def test_esc_returns_from_any_page(driver: DeskDriver) -> None:
    for page in driver.desk.view_model.pages[1:]:
        driver.desk.view_model.openPage(page.name)
        driver.settle()
        driver.key(Qt.Key.Key_Escape)
        assert driver.desk.view_model.page.name == "find", page.name


def test_every_message_names_the_guest(driver: DeskDriver) -> None:
    guest = Guest("seoyun", name_ko="이서윤")
    drafts = [facts.change_fact(None, guest), facts.code_issued("seoyun", code_of("seoyun"))]
    driver.store.append(draft for draft in drafts if draft)
    driver.scan(code_of("seoyun"))
    for keys in ("\r", "b1\r", "a1\r", "k\r"):
        for key in keys:
            if key == "\r":
                driver.key(Qt.Key.Key_Return)
            else:
                driver.key(Qt.Key(ord(key.upper())), key)
        assert driver.notice.startswith("이서윤"), keys
        driver.wait(2)


def test_a_correction_shows_where_invisible_characters_stand(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    corrected(driver, "organisation_ko", "바다\u2066연구원")
    problems = {one.id: one.problem for one in driver.form.entries}
    assert "“바다⟨U+2066⟩연구원”" in problems["organisation_ko"]
    assert problems["name_ko"] == ""


def test_a_growing_form_keeps_its_scroll_position_until_a_field_gets_the_focus(
    driver: DeskDriver,
) -> None:
    twins = [Guest(f"twin{n}", name_ko="김민서", organisation_ko="한빛대학교") for n in range(9)]
    drafts = [facts.change_fact(None, twin) for twin in twins]
    driver.store.append(draft for draft in drafts if draft)
    driver.scan(code_of("minseo"))
    letter(driver, "g")
    query, scroller = driver.item("entry.query"), driver.item("form")
    assert query.hasActiveFocus()
    driver.wheel(scroller)
    driver.bot.waitUntil(
        lambda: scroller.property("contentY") > 0 and not scroller.property("moving")
    )
    place, height = scroller.property("contentY"), scroller.property("contentHeight")
    driver.page.act("line:twin8")
    driver.settle()
    assert scroller.property("contentHeight") > height
    assert scroller.property("contentY") == pytest.approx(place, abs=1)
    driver.item("keyReceiver").forceActiveFocus()
    query.forceActiveFocus()
    driver.settle()
    assert scroller.property("contentY") < place - 100
