"""Merging of two records at the desk by real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.records.entities import Guest
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.e2e.conftest import code_of, say
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import DeskDriver


def test_two_records_of_one_person_are_merged_and_separated(driver: DeskDriver) -> None:
    twin = Guest("twin", name_ko="김민서", organisation_ko="한빛대학교", country="KR")
    twin = replace(twin, organisation_en="Hanbit University")
    drafts = [facts.change_fact(None, twin), facts.code_issued("twin", code_of("twin"))]
    driver.store.append(draft for draft in drafts if draft)
    driver.page.list.type("김민서")
    driver.page.controller.open("minseo")
    driver.key(Qt.Key.Key_Return)
    assert driver.form.id == "namesakes"
    assert {line.detail for line in driver.form.lines} >= {"한빛대학교"}
    driver.desk.view_model.toggleLanguage()
    assert {line.detail for line in driver.form.lines} >= {"Hanbit University"}
    driver.desk.view_model.toggleLanguage()
    driver.key(Qt.Key.Key_Escape)
    assert scans(driver) == []
    driver.key(Qt.Key.Key_G, "g")
    driver.page.act("line:twin")
    driver.key(Qt.Key.Key_Return)
    driver.scan(code_of("twin"))
    assert (driver.person.id, driver.notice) == (
        "minseo",
        say("desk.done.merge", name="김민서"),
    )
    driver.key(Qt.Key.Key_Z, "z")
    assert driver.form.title == say("desk.ask.separate", name="김민서")
    driver.key(Qt.Key.Key_Return)
    driver.scan(code_of("twin"))
    assert driver.person.id == "twin"


WALK_IN = Guest(
    "here", name_ko="김민서", organisation_ko="현장 등록", category="press", walk_in=True,
    phone="010-0000-1111", attention="꽃 전달",
)  # fmt: skip


def test_the_merge_form_closes_if_the_store_changes_before_the_result(
    driver: DeskDriver, kiosk: CheckIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = [facts.change_fact(None, WALK_IN), facts.code_issued("here", code_of("here"))]
    driver.store.append(draft for draft in drafts if draft)
    driver.scan(code_of("here"))
    driver.key(Qt.Key.Key_G, "g")
    driver.key(Qt.Key.Key_Down)
    answers: list[Callable[[], None]] = []
    run = driver.jobs.run

    def hold_back(
        receiver: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Delays the first result for the card until the test releases it."""
        if receiver is driver.page.controller and not answers:
            run(receiver, work, lambda told: answers.append(partial(done, told)), failed)
        else:
            run(receiver, work, done, failed)

    monkeypatch.setattr(driver.jobs, "run", hold_back)
    driver.key(Qt.Key.Key_Return)
    [answer] = answers
    kiosk.scan(ScanRequest.of(code_of("minseo")))
    driver.news()
    assert (driver.person.id, driver.form.id) == ("minseo", "merge")
    answer()
    assert (driver.person.id, driver.form.id) == ("minseo", "")
    assert driver.notice == say("desk.done.merge", name="김민서")


def test_a_vip_of_the_list_is_merged_with_their_walk_in_by_keyboard_alone(
    driver: DeskDriver, kiosk: CheckIn
) -> None:
    """From the walk-in's card: the list's record goes first and stands for the person."""
    minseo = next(one.guest for one in driver.store.guests() if one.guest.id == "minseo")
    drafts = [
        facts.change_fact(
            minseo,
            replace(minseo, vip=True, escort="010-0000-7777", organisation_ko="한빛연구원"),
        ),
        facts.change_fact(None, WALK_IN),
        facts.code_issued("here", code_of("here")),
    ]
    driver.store.append(draft for draft in drafts if draft)
    driver.scan(code_of("here"))
    driver.key(Qt.Key.Key_G, "g")
    assert not driver.form.submit.enabled
    driver.key(Qt.Key.Key_Down)
    rows = {row.id: row for row in driver.form.compared}
    assert (rows["head"].first, rows["head"].second) == (
        say("desk.merge.listed"),
        say("desk.merge.walk_in"),
    )
    assert (rows["vip"].first, rows["vip"].second) == (say("desk.yes"), "")
    assert (rows["phone"].second, rows["phone"].second_kept) == ("010-0000-1111", True)
    assert (rows["category"].first_kept, rows["category"].second_kept) == (True, False)
    driver.key(Qt.Key.Key_Return)
    driver.settle()
    assert (driver.person.id, driver.form.id) == ("minseo", "")
    assert "꽃 전달" in driver.person.needs[0].title
    assert "vip" in {chip.id for chip in driver.person.chips}
    assert driver.history(say("desk.history.guest_merged")).detail == (
        f"김민서 ({say('desk.chip.walk_in')}) → 김민서 (한빛연구원)"
    )
    kiosk.scan(ScanRequest.of(code_of("here")))
    driver.news()
    assert [(one.guest.id, one.kind, one.escort) for one in driver.queue.alerts] == [
        ("minseo", kind, "010-0000-7777") for kind in AlertKind
    ]


def test_looking_for_another_record_forgets_the_one_chosen(driver: DeskDriver) -> None:
    driver.store.append([draft for draft in [facts.change_fact(None, WALK_IN)] if draft])
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_G, "g")
    driver.key(Qt.Key.Key_Down)
    assert driver.form.submit.enabled
    driver.page.controller.form.edit("query", "jane")
    assert not driver.form.submit.enabled
    assert driver.form.compared == ()
