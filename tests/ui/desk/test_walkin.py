"""The walk-in form keeps the keys while the free places come to be known, and change."""

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


def test_a_category_is_one_of_those_that_the_event_knows(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    def asked() -> FormField:
        return next(one for one in page.view_form.props.entries if one.id == "category")

    assert [one.id for one in asked().options] == ["mission", "researcher"]
    driver.type("Kim")
    for _ in range(5):
        driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Space)
    assert page.state.answer_to("category") == "researcher"
    page.view_form.edit("category", "Press")
    assert (asked().options[-1].id, asked().value) == ("Press", "Press")
    page.state = replace(page.state, categories=())
    page.show()
    assert (asked().kind, asked().options) == ("text", ())


def test_a_field_keeps_the_keys_when_another_goes(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    driver.key(Qt.Key.Key_Tab)
    assert driver.focused() == "entry.family_latin"
    before = entries(page)
    driver.elsewhere(partial(seats.lock, actor=OTHER, round_="r2", locked=True))
    driver.settle()
    assert len(entries(page)) == len(before) - 1
    assert driver.focused() == "entry.family_latin"


def test_invisible_characters_are_shown_where_they_stand(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    def told() -> str:
        return next(one for one in page.view_form.props.entries if one.id == "name_ko").problem

    driver.item("entry.name_ko").setProperty("text", "윤\u202e서리")
    assert "“윤⟨U+202E⟩서리”" in told()
    driver.item("entry.name_ko").setProperty("text", "윤서리")
    assert told() == ""


def test_languages_and_interests_are_typed_with_commas(
    driver: DeskDriver, page: WalkInViewModel
) -> None:
    def ask_for_more(store: Store) -> None:
        before = store.programme().event
        asked = ("name", "language", "interests", "country")
        draft = facts.change_fact(before, replace(before, walk_in_fields=asked, consent_ko=""))
        assert draft is not None
        store.append([draft])

    driver.elsewhere(ask_for_more)
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
