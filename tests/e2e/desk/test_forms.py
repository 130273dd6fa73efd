"""Real keys typed into the forms of the desk: what they choose, what is wrong, what is kept."""

from __future__ import annotations

import string
from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Round
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from tests.e2e.conftest import MORNING, code_of
from tests.e2e.desk.conftest import Team, scans
from tests.e2e.desk.front_desk import DESK_PIN, Counter


def letter(counter: Counter, name: str) -> None:
    counter.key(Qt.Key(ord(name.upper())), name.lower())


def digits(counter: Counter, text: str) -> None:
    for one in text:
        counter.key(Qt.Key(ord(one)), one)


def corrected(counter: Counter, entry: str, text: str) -> None:
    letter(counter, "e")
    counter.item(f"entry.{entry}").setProperty("text", text)


def sections(counter: Counter) -> dict[str, list[str]]:
    return {one.title: [line.title for line in one.lines] for one in counter.person.sections}


def seat_of(counter: Counter, round_: str) -> str:
    """The table as the card shows it, read from the store."""
    card = counter.page.controller.card
    assert card is not None
    places = {one.round.id: one.seat for one in card.places}
    seat = places[round_]
    return seat.table if seat else ""


@pytest.mark.parametrize("action", ["undo", "force", "codes", "seat"])
def test_no_letter_is_a_shortcut_while_a_form_is_open(counter: Counter, action: str) -> None:
    guest = "gone" if action == "force" else "minseo"
    counter.scan(code_of(guest))
    counter.key(Qt.Key.Key_Return)
    counter.wait(2)
    counter.page.act(action)
    assert counter.form.id == action
    counter.item("rest").forceActiveFocus()
    before = (counter.form, scans(counter))
    for name in string.ascii_lowercase:
        letter(counter, name)
    counter.key(Qt.Key.Key_Slash, "/")
    assert (counter.form, scans(counter)) == before
    assert counter.desk.view_model.page.name == "find"
    assert not counter.search.hasActiveFocus()


def test_no_letter_leaves_the_registration_of_a_walk_in(counter: Counter) -> None:
    counter.desk.view_model.openPage("walk_in")
    counter.settle()
    counter.item("rest").forceActiveFocus()
    for name in "dltrxy":
        letter(counter, name)
    assert counter.desk.view_model.page.name == "walk_in"


def test_chips_take_digits_and_arrows(counter: Counter) -> None:
    counter.scan(code_of("gone"))
    letter(counter, "f")
    [reason] = counter.form.entries
    assert [option.key for option in reason.options] == ["1", "2", "3", "4"]
    digits(counter, "2")
    assert counter.form.entries[0].value == reason.options[1].id
    counter.key(Qt.Key.Key_Right)
    counter.key(Qt.Key.Key_Right)
    assert counter.form.entries[0].value == reason.options[2].id
    counter.key(Qt.Key.Key_Left)
    assert counter.form.entries[0].value == reason.options[1].id
    counter.key(Qt.Key.Key_Return)
    assert scans(counter) == [("Admitted", False)]


def test_a_table_is_typed_as_a_number(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    letter(counter, "s")
    counter.settle()
    assert counter.item("entry.table").hasActiveFocus()
    counter.item("entry.table").setProperty("text", "11")
    counter.key(Qt.Key.Key_Return)
    assert (counter.form.id, seat_of(counter, "r1")) == ("", "11")
    letter(counter, "s")
    counter.item("entry.table").setProperty("text", "99")
    counter.key(Qt.Key.Key_Return)
    assert counter.form.problem.startswith("테이블 번호: 99번 테이블은")
    assert seat_of(counter, "r1") == "11"
    counter.item("entry.table").setProperty("text", "0")
    counter.key(Qt.Key.Key_Return)
    assert (counter.form.id, seat_of(counter, "r1")) == ("", "")


def test_of_several_rounds_one_is_chosen_by_digit_and_the_table_typed(counter: Counter) -> None:
    draft = facts.recorded(None, Round("r2", "2라운드", "Round 2", room="hall", starts=MORNING))
    assert draft
    counter.store.append([draft])
    counter.news()
    counter.scan(code_of("minseo"))
    letter(counter, "s")
    options = {option.id: option.key for option in counter.form.entries[0].options}
    digits(counter, options["r2"])
    assert counter.item("entry.table").hasActiveFocus()
    counter.keyboard.type("12", gap=150)
    counter.bot.waitUntil(lambda: counter.item("entry.table").property("text") == "12")
    counter.key(Qt.Key.Key_Return)
    assert (seat_of(counter, "r2"), seat_of(counter, "r1")) == ("12", "7")


def test_the_first_error_is_focused_and_said_each_time(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    corrected(counter, "email", "nowhere")
    counter.item("entry.country").setProperty("text", "Atlantis?")
    counter.item("entry.organisation_ko").forceActiveFocus()
    counter.key(Qt.Key.Key_Return)
    country = next(one for one in counter.form.entries if one.id == "country")
    assert country.problem
    assert counter.form.problem.startswith("국가: ")
    assert counter.item("entry.country").hasActiveFocus()
    counter.item("entry.country").setProperty("text", "KR")
    counter.item("entry.organisation_ko").forceActiveFocus()
    counter.key(Qt.Key.Key_Return)
    assert counter.item("entry.email").hasActiveFocus()
    counter.item("entry.organisation_ko").forceActiveFocus()
    counter.key(Qt.Key.Key_Return)
    assert counter.item("entry.email").hasActiveFocus()


def test_required_fields_are_marked_before_and_the_first_that_is_empty_is_led_to(
    counter: Counter,
) -> None:
    counter.desk.view_model.openPage("walk_in")
    counter.settle()
    page = cast("WalkInViewModel", counter.desk.view_model.page)
    required = [one.id for one in page.view_form.props.entries if one.required]
    assert required[:3] == ["name_ko", "family_latin", "given_latin"]
    assert "*" in page.view_form.props.text
    counter.item("entry.name_ko").setProperty("text", "최새봄")
    counter.key(Qt.Key.Key_Return)
    assert page.view_form.props.problem.startswith("소속: ")
    assert counter.item("entry.organisation_ko").hasActiveFocus()


def test_a_reason_that_is_missing_is_asked_for(counter: Counter) -> None:
    counter.scan(code_of("gone"))
    letter(counter, "f")
    counter.key(Qt.Key.Key_Return)
    assert (counter.form.id, scans(counter)) == ("force", [])
    assert counter.form.entries[0].problem


@pytest.mark.parametrize("how", ["escape", "scan", "search"])
def test_an_unsaved_correction_is_kept_and_offered_again(counter: Counter, how: str) -> None:
    counter.scan(code_of("minseo"))
    corrected(counter, "organisation_ko", "봄빛연구소")
    if how == "escape":
        counter.key(Qt.Key.Key_Escape)
    elif how == "scan":
        counter.scan(code_of("jane"))
    else:
        counter.search.forceActiveFocus()
        counter.search.setProperty("text", "jane")
        counter.key(Qt.Key.Key_Return)
        assert counter.person.id == "jane"
    assert counter.told.startswith("김민서 님의 수정은 저장하지 않고")
    counter.scan(code_of("minseo"))
    assert sections(counter)["저장하지 않은 수정"] == ["– → 봄빛연구소"]
    assert "수정 계속" in {action.text for action in counter.person.actions}
    letter(counter, "e")
    entry = next(one for one in counter.form.entries if one.id == "organisation_ko")
    assert entry.value == "봄빛연구소"
    counter.key(Qt.Key.Key_Return)
    assert counter.form.id == ""
    assert counter.person.place == "교수 · 봄빛연구소"
    assert "저장하지 않은 수정" not in sections(counter)


def test_a_draft_is_discarded_by_its_button(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    corrected(counter, "organisation_ko", "봄빛연구소")
    counter.key(Qt.Key.Key_Escape)
    counter.page.act("line:discard:correct")
    assert "저장하지 않은 수정" not in sections(counter)
    letter(counter, "e")
    assert not counter.form.submit.enabled


def test_a_correction_without_a_change_leaves_no_draft(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    letter(counter, "e")
    counter.key(Qt.Key.Key_Escape)
    assert (counter.told, "저장하지 않은 수정" in sections(counter)) == ("", False)


def test_a_draft_is_only_of_who_typed_it(counter: Counter, team: Team) -> None:
    counter.scan(code_of("minseo"))
    corrected(counter, "attention", "휠체어")
    counter.desk.view_model.lockDesk()
    counter.unlock(team[1], DESK_PIN)
    counter.scan(code_of("minseo"))
    assert "저장하지 않은 수정" not in sections(counter)


def test_a_note_is_kept_too(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    letter(counter, "m")
    counter.item("entry.words").setProperty("text", "통역 동행")
    counter.scan(code_of("jane"))
    counter.scan(code_of("minseo"))
    assert sections(counter)["저장하지 않은 메모"] == ["통역 동행"]


def test_invisible_characters_in_a_note_are_shown_where_they_stand(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    letter(counter, "m")
    counter.item("entry.words").setProperty("text", "통역\u202e 동행")
    (entry,) = counter.form.entries
    assert "통역⟨U+202E⟩ 동행" in entry.problem
    counter.item("entry.words").setProperty("text", "통역 동행")
    (entry,) = counter.form.entries
    assert entry.problem == ""


def test_invisible_characters_in_a_reason_are_shown_where_they_stand(counter: Counter) -> None:
    counter.scan(code_of("gone"))
    letter(counter, "f")
    digits(counter, "4")
    counter.item("entry.words").setProperty("text", "소란\u200f")
    problems = {entry.id: entry.problem for entry in counter.form.entries}
    assert "소란⟨U+200F⟩" in problems["words"]
    assert problems["reason"] == ""


def test_a_walk_in_that_is_left_stands_there_again(counter: Counter) -> None:
    letter(counter, "n")
    counter.settle()
    counter.item("entry.name_ko").setProperty("text", "최새봄")
    counter.key(Qt.Key.Key_Escape)
    assert counter.desk.view_model.page.name == "find"
    assert "최새봄" in counter.told
    letter(counter, "n")
    counter.settle()
    assert counter.item("entry.name_ko").property("text") == "최새봄"
    page = cast("WalkInViewModel", counter.desk.view_model.page)
    page.act("clear")
    assert counter.item("entry.name_ko").property("text") == ""


def test_esc_leads_back_from_any_page(counter: Counter) -> None:
    for page in counter.desk.view_model.pages[1:]:
        counter.desk.view_model.openPage(page.name)
        counter.settle()
        counter.key(Qt.Key.Key_Escape)
        assert counter.desk.view_model.page.name == "find", page.name


def test_the_names_of_a_guest_are_in_every_message(counter: Counter) -> None:
    guest = Guest("seoyun", name_ko="이서윤")
    drafts = [facts.recorded(None, guest), facts.code_issued("seoyun", code_of("seoyun"))]
    counter.store.append(draft for draft in drafts if draft)
    counter.scan(code_of("seoyun"))
    for keys in ("\r", "b1\r", "a1\r", "k\r"):
        for key in keys:
            if key == "\r":
                counter.key(Qt.Key.Key_Return)
            else:
                counter.key(Qt.Key(ord(key.upper())), key)
        assert counter.told.startswith("이서윤 님"), keys
        counter.wait(2)


def test_a_correction_shows_where_invisible_characters_stand(counter: Counter) -> None:
    counter.scan(code_of("minseo"))
    corrected(counter, "organisation_ko", "바다\u2066연구원")
    told = {one.id: one.problem for one in counter.form.entries}
    assert "“바다⟨U+2066⟩연구원”" in told["organisation_ko"]
    assert told["name_ko"] == ""


def test_a_form_that_grows_stays_where_the_wheel_left_it_until_a_field_takes_the_keys(
    counter: Counter,
) -> None:
    twins = [Guest(f"twin{n}", name_ko="김민서", organisation_ko="한빛대학교") for n in range(9)]
    drafts = [facts.recorded(None, twin) for twin in twins]
    counter.store.append(draft for draft in drafts if draft)
    counter.scan(code_of("minseo"))
    letter(counter, "g")
    query, scroller = counter.item("entry.query"), counter.item("form")
    assert query.hasActiveFocus()
    counter.wheel(scroller)
    counter.bot.waitUntil(
        lambda: scroller.property("contentY") > 0 and not scroller.property("moving")
    )
    place, height = scroller.property("contentY"), scroller.property("contentHeight")
    counter.page.act("line:twin8")
    counter.settle()
    assert scroller.property("contentHeight") > height
    assert scroller.property("contentY") == pytest.approx(place, abs=1)
    counter.item("rest").forceActiveFocus()
    query.forceActiveFocus()
    counter.settle()
    assert scroller.property("contentY") < place - 100
