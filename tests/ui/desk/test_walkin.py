"""The walk-in form: its fields, their focus while the form changes, and invalid input."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.desk.parts.props import FormField
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import DeskDriver

OTHER = Actor("other", "Other", Role.PROTOCOL)


@pytest.fixture
def page(driver: DeskDriver) -> WalkInViewModel:
    driver.key(Qt.Key.Key_N)
    page = driver.page
    assert isinstance(page, WalkInViewModel)
    return page


def entries(page: WalkInViewModel) -> set[str]:
    return {entry.id for entry in page.view_form.props.entries}


def test_the_first_field_has_the_focus(driver: DeskDriver, page: WalkInViewModel) -> None:
    assert len(page.state.tables) == 2
    driver.type("Kim")
    assert page.state.answer_to("name_ko") == "Kim"


def test_the_categories_of_the_event_are_the_options_of_a_category(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    def category() -> FormField:
        return next(one for one in page.view_form.props.entries if one.id == "category")

    assert [one.id for one in category().options] == ["mission", "researcher"]
    driver.type("Kim")
    for _ in range(5):
        driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Space)
    assert page.state.answer_to("category") == "researcher"
    page.view_form.edit("category", "Press")
    assert (category().options[-1].id, category().value) == ("Press", "Press")
    page.state = replace(page.state, categories=())
    page.show()
    assert (category().kind, category().options) == ("text", ())


def test_a_field_keeps_the_focus_when_another_disappears(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    driver.key(Qt.Key.Key_Tab)
    assert driver.focused() == "entry.family_latin"
    before = entries(page)
    driver.elsewhere(partial(seats.lock, actor=OTHER, round_="r2", locked=True))
    driver.settle()
    assert len(entries(page)) == len(before) - 1
    assert driver.focused() == "entry.family_latin"


def test_invisible_characters_in_a_field_are_shown(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    def problem() -> str:
        return next(one for one in page.view_form.props.entries if one.id == "name_ko").problem

    driver.item("entry.name_ko").setProperty("text", "윤\u202e서리")
    assert "“윤⟨U+202E⟩서리”" in problem()
    driver.item("entry.name_ko").setProperty("text", "윤서리")
    assert problem() == ""


def test_languages_and_interests_are_typed_with_commas(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    def require_more_fields(store: Store) -> None:
        before = store.programme().event
        fields = ("name", "language", "interests", "country")
        draft = facts.change_fact(before, replace(before, walk_in_fields=fields, consent_ko=""))
        assert draft is not None
        store.append([draft])

    driver.elsewhere(require_more_fields)
    driver.settle()
    for entry, text in (
        ("name_ko", "이현장"),
        ("languages", "ko, en"),
        ("interests", "AI, 반도체"),
        ("country", "Atlantis"),
    ):
        page.view_form.edit(entry, text)
    page.view_form.act("submit")
    assert [one.id for one in page.view_form.props.entries if one.problem] == ["country"]
    page.view_form.edit("country", "스웨덴")
    page.view_form.act("submit")
    driver.settle()
    (guest,) = driver.elsewhere(
        lambda store: [one.guest for one in store.guests() if one.guest.walk_in]
    )
    assert (guest.languages, guest.interests, guest.country) == (
        ("ko", "en"),
        ("AI", "반도체"),
        "SE",
    )
