"""The walk-in form keeps the keys while the free places come to be known, and change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Actor, Role
from kiosk.ui.desk.parts.props import FormField
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from kiosk.usecases.programme import seats
from tests.ui.desk.conftest import Counter

OTHER = Actor("other", "Other", Role.PROTOCOL)


@pytest.fixture
def page(counter: Counter) -> WalkInViewModel:
    counter.key(Qt.Key.Key_N)
    page = counter.page
    assert isinstance(page, WalkInViewModel)
    return page


def entries(page: WalkInViewModel) -> set[str]:
    return {entry.id for entry in page.view_form.props.entries}


def test_one_types_into_the_first_field_at_once(counter: Counter, page: WalkInViewModel) -> None:
    assert len(page.asked.tables) == 2
    counter.type("Kim")
    assert page.asked.said("name_ko") == "Kim"


def test_a_category_is_one_of_those_that_the_event_knows(
    counter: Counter, page: WalkInViewModel
) -> None:
    def asked() -> FormField:
        return next(one for one in page.view_form.props.entries if one.id == "category")

    assert [one.id for one in asked().options] == ["mission", "researcher"]
    counter.type("Kim")
    for _ in range(5):
        counter.key(Qt.Key.Key_Tab)
    counter.key(Qt.Key.Key_Space)
    assert page.asked.said("category") == "researcher"
    page.view_form.edit("category", "Press")
    assert (asked().options[-1].id, asked().value) == ("Press", "Press")
    page.asked = replace(page.asked, categories=())
    page.show()
    assert (asked().kind, asked().options) == ("text", ())


def test_a_field_keeps_the_keys_when_another_goes(counter: Counter, page: WalkInViewModel) -> None:
    counter.key(Qt.Key.Key_Tab)
    assert counter.focused() == "entry.family_latin"
    before = entries(page)
    counter.elsewhere(partial(seats.lock, actor=OTHER, round_="r2", locked=True))
    counter.settle()
    assert len(entries(page)) == len(before) - 1
    assert counter.focused() == "entry.family_latin"


def test_invisible_characters_are_shown_where_they_stand(
    counter: Counter, page: WalkInViewModel
) -> None:
    def told() -> str:
        return next(one for one in page.view_form.props.entries if one.id == "name_ko").problem

    counter.item("entry.name_ko").setProperty("text", "윤\u202e서리")
    assert "“윤⟨U+202E⟩서리”" in told()
    counter.item("entry.name_ko").setProperty("text", "윤서리")
    assert told() == ""
