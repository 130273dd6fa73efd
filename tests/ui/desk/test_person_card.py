"""The card of a person: what decides comes first, the rest in the order of need."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.guest_photos import photo_set
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.ui.desk.person.derive import PersonProps
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.usecases.guests.decisions import check_in
from tests.ui.desk.conftest import NOW, DeskDriver, code_of
from tests.ui.desk.places import bottom_of, items_of

ENVOY = Guest(
    "envoy",
    family_latin="Fenwick",
    given_latin="Adaline",
    style="H.E.",
    courtesy="Ms.",
    country="CA",
    organisation_en="Lakeside Council",
    delegation="Embassy of Sweden",
    attention="Interpreter waits at gate 2",
    accessibility=("wheelchair",),
    escort="Han 010-0000-0002",
    phone="010-0000-7788",
    email="envoy@example.org",
)
# A white picture of 1 × 1 pixels.
PHOTO = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwc"
    "KDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAA"
    "AAAAAAD/2gAIAQEAAD8AVN//2Q=="
)


@pytest.fixture
def card(driver: DeskDriver) -> DeskDriver:
    """The card of a guest with needs, a note, a photo and a badge that failed."""
    at = NOW.isoformat()
    printed = {"guest": "envoy", "printer": "p1", "layout": "label", "why": "desk", "at": at}
    drafts = [facts.change_fact(None, ENVOY), facts.code_issued("envoy", code_of("envoy"))]
    drafts += [
        Draft("guest:envoy", FactKind.NOTE_ADDED, {"text": "Brings a gift", "at": at}),
        photo_set("envoy", PHOTO),
        Draft("print:1", FactKind.PRINT_REQUESTED, printed),
        Draft("print:1", FactKind.PRINT_FAILED, {"why": "paper", "at": at}),
    ]
    driver.elsewhere(lambda store: store.append(draft for draft in drafts if draft))
    open_card(driver)
    return driver


def open_card(driver: DeskDriver) -> None:
    driver.face.context.guest_requested.emit("envoy")
    driver.settle()


def props(driver: DeskDriver) -> PersonProps:
    return cast("FindViewModel", driver.page).controller.view.props


def sections(driver: DeskDriver) -> list[str]:
    return [section.title for section in props(driver).sections]


def test_what_decides_stands_above_the_buttons_and_the_history_is_folded(card: DeskDriver) -> None:
    shown = props(card)
    assert [(line.lead, line.title) for line in shown.needs] == [
        ("", "Interpreter waits at gate 2"),
        ("Needs", "wheelchair"),
        ("Note", "Brings a gift"),
        ("Escort", "Han 010-0000-0002"),
    ]
    assert shown.photo.startswith("data:image/jpeg;base64,/9j/")
    order = ["Delegation", "Sessions", "Badge", "Notes", "Details", "Codes", "Photo", "History"]
    assert sections(card) == order
    assert len(shown.sections[-1].lines) == 1
    card.key(Qt.Key.Key_1)
    assert [line.title for line in props(card).sections[-1].lines[1:]]
    card.key(Qt.Key.Key_1)
    assert len(props(card).sections[-1].lines) == 1


def test_a_volunteer_reads_all_that_decides_without_scrolling(card: DeskDriver) -> None:
    card.work_as(Role.VOLUNTEER)
    open_card(card)
    shown = props(card)
    assert shown.needs[-1].title == "Han ***-****-0002"
    assert not {"Codes", "Photo"} & set(sections(card))
    texts = card.texts()
    assert "0000-7788" not in texts
    assert "example.org" not in texts
    card.face.window.grabWindow()
    area = card.item("card")
    primary = card.item("primary")
    assert bottom_of(primary, area) <= area.height()
    for line in shown.needs:
        assert 0 < min(bottom_of(one, area) for one in items_of(area, line.title)) <= area.height()


def test_the_state_says_who_let_the_guest_in_and_why_against_the_rules(card: DeskDriver) -> None:
    desk = Actor("s-1", "Somi", Role.DESK)
    blocked = facts.change_fact(ENVOY, replace(ENVOY, status=Status.CANCELLED))
    assert blocked
    card.elsewhere(lambda store: store.append([blocked]))
    card.scan("envoy")
    card.settle()
    assert "Refused 10:10 · kiosk-2: " in props(card).status_text
    why = "Escorted by staff"
    card.elsewhere(
        lambda store: check_in(store, desk, "envoy", "main", NOW + timedelta(minutes=1), reason=why)
    )
    card.settle()
    first, second = props(card).status_text.split("\n")
    assert first.startswith("10:11 · kiosk-2 · s-1 · ")
    assert second == f"Let in anyway: {why}"


def test_a_badge_that_failed_says_why_and_the_delegation_opens_by_its_key(
    card: DeskDriver,
) -> None:
    badge = next(section for section in props(card).sections if section.title == "Badge")
    (line,) = badge.lines
    assert line.title.startswith("The printer is out of labels or ribbon.")
    assert line.chip == "Stuck"
    card.key(Qt.Key.Key_3)
    assert card.page.name == "delegations"
    assert card.page.state.opened == "Embassy of Sweden"  # type: ignore[attr-defined]  # the page of delegations


def test_the_photo_is_taken_away_after_a_question(card: DeskDriver) -> None:
    card.key(Qt.Key.Key_4)
    assert "H.E.\N{NO-BREAK SPACE}Ms.\N{NO-BREAK SPACE}Adaline FENWICK" in card.texts()
    card.key(Qt.Key.Key_Return)
    assert props(card).photo == ""
    assert "Photo" not in sections(card)


def test_a_korean_desk_says_where_only_an_english_organisation_is_known(card: DeskDriver) -> None:
    card.face.context.set_language("ko")
    card.settle()
    assert props(card).place == "Lakeside Council · 영문명만 등록됨"
    card.face.context.guest_requested.emit("kim")
    card.settle()
    assert props(card).place == "한빛연구원"
