"""Page of cases: what two devices recorded stands side by side, and is decided with one key."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import facts
from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.domain.membership.intake_results import RefusalReason
from kiosk.domain.records.entities import Table
from kiosk.domain.records.permissions import Role
from kiosk.store import Store
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.desk.cases.view_model import CasesViewModel
from kiosk.usecases.admin.cases import all_cases
from tests.ui.desk.conftest import DeskDriver, code_of


@pytest.fixture
def page(driver: DeskDriver) -> CasesViewModel:
    def issue_again(store: Store) -> None:
        store.append([facts.code_issued("berg", code_of("kim"))])

    driver.elsewhere(issue_again)
    driver.work_as(Role.DESK)
    page = driver.open("cases")
    assert isinstance(page, CasesViewModel)
    return page


def test_both_sides_of_a_case_are_shown(driver: DeskDriver, page: CasesViewModel) -> None:
    [line] = page.props.lines
    assert (line.title, line.chip) == ("One code, two guests", "Open")
    driver.key(Qt.Key.Key_Return)
    assert page.props.heading == ""
    who = next(row for row in page.props.form.compared if row.id == "who")
    assert "KIM Minseo" in (who.first, who.second)
    assert "BERG" in who.first + who.second


def test_a_case_is_decided_with_enter_and_opened_again_with_u(
    driver: DeskDriver, page: CasesViewModel
) -> None:
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Return)
    [case] = driver.elsewhere(all_cases)
    assert case.decision is not None
    assert page.props.lines[0].struck
    assert driver.notice == "Decided"
    driver.key(Qt.Key.Key_U)
    [case] = driver.elsewhere(all_cases)
    assert case.decision is None
    assert page.props.lines[0].chip == "Open"


def test_a_volunteer_has_no_such_page(driver: DeskDriver, page: CasesViewModel) -> None:
    driver.work_as(Role.VOLUNTEER)
    assert "cases" not in [one.id for one in driver.face.view_model.props.pages]
    page.act("decide")
    driver.settle()
    assert driver.elsewhere(all_cases)[0].decision is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_reason_has_its_words(language: str) -> None:
    texts = load_texts(language)
    for kind in CaseKind:
        assert texts.say(f"d10.kind.{kind}")
        assert kind is CaseKind.REFUSED or texts.say(f"d10.what.{kind}")
    for reason in (*RefusalReason, "other"):
        assert texts.say(f"d10.refused.{reason}")
        assert texts.say(f"d10.what.refused.{reason}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "More people than seats at a table",
                "Round 1 · Table 11",
                "Was told this table",
                "Not told yet",
                "Accept one more seat",
            ),
        ),
        (
            "ko",
            (
                "테이블 정원 초과",
                "1라운드 · 11번 테이블",
                "이 테이블을 안내받음",
                "아직 안내받지 않음",
                "한 자리 더 두기",
            ),
        ),
    ],
)
def test_a_table_whose_last_seat_was_given_twice_is_accepted_with_enter(
    driver: DeskDriver, page: CasesViewModel, language: str, words: tuple[str, ...]
) -> None:
    def seat_apart(store: Store) -> None:
        store.append(
            [draft for draft in [facts.change_fact(None, Table("11", capacity=1))] if draft]
        )
        for device, guest in (("kiosk-3", "kim"), ("kiosk-4", "berg")):
            with closing(Store.open(store.path, device)) as apart:
                apart.append([facts.guest_seated(guest, "r1", "11")])
        store.append([facts.seat_told("kim", "r1", "11")])

    title, about, told, not_told, accept = words
    driver.elsewhere(seat_apart)
    driver.face.context.set_language(language)
    page.refresh()
    driver.settle()
    [line] = [one for one in page.props.lines if one.title == title]
    assert line.detail == about
    page.choose(line.id)
    driver.settle()
    value = next(row for row in page.props.form.compared if row.id == "value")
    assert {value.first, value.second} == {told, not_told}
    assert page.props.form.submit.text == accept
    driver.key(Qt.Key.Key_Return)
    decided = {case.kind: case.decision for case in driver.elsewhere(all_cases)}
    assert decided[CaseKind.TABLE_OVERFULL] is not None


def test_a_session_moved_to_two_rooms_is_shown_by_its_title(
    driver: DeskDriver, page: CasesViewModel
) -> None:
    def move_apart(store: Store) -> None:
        before = store.programme().sessions["s1"]
        for device, room in (("kiosk-3", "dia"), ("kiosk-4", "r9")):
            with closing(Store.open(store.path, device)) as apart:
                draft = facts.change_fact(before, replace(before, room=room))
                apart.append([draft] if draft else [])

    driver.elsewhere(move_apart)
    page.refresh()
    driver.settle()
    [line] = [one for one in page.props.lines if one.title == "Two corrections of one field"]
    assert line.detail == "Research policy · Room"
    page.choose(line.id)
    value = next(row for row in page.props.form.compared if row.id == "value")
    assert {value.first, value.second} == {"dia", "r9"}
