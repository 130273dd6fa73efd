"""Badges at the desk's window: looked at, printed, printed again, and replaced when lost."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.ui.desk.parts.table_number import NO_SEAT
from kiosk.usecases.printing import print_queue, print_requests
from kiosk.usecases.printing.printers import set_up
from kiosk.usecases.reports.show_lists import VIEWS
from tests.devices.printers.fake_printers import FakeZebra
from tests.e2e.conftest import MORNING, Clock, code_of, say
from tests.e2e.desk.front_desk import ADMIN_PIN, DeskDriver, add_staff_members, open_desk


@pytest.fixture
def driver(qtbot: QtBot, store_path: Path, zebra: FakeZebra) -> Iterator[DeskDriver]:
    with closing(Store.open(store_path, "set-up")) as store:
        admin, _, _ = add_staff_members(store)
        set_up(store, admin, Printer("p1", "Desk", "zebra", zebra.address, "4x6in"))
    opened = open_desk(qtbot, store_path, Clock())
    opened.unlock(admin, ADMIN_PIN)
    opened.settle()
    yield opened
    opened.desk.close()


def read(picture: Image.Image) -> str:
    (found,) = zxingcpp.read_barcodes(picture.convert("L"))
    return found.text


def test_the_badge_is_previewed_before_it_is_printed(driver: DeskDriver, zebra: FakeZebra) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_P, "p")
    assert driver.form.id == "print"
    head, _, data = driver.form.picture.partition(",")
    assert head == "data:image/png;base64"
    assert read(Image.open(io.BytesIO(base64.b64decode(data)))) == code_of("minseo")
    assert zebra.labels == []
    driver.key(Qt.Key.Key_Return)
    driver.news()
    (label,) = zebra.labels
    assert read(label) == code_of("minseo")
    assert list(VIEWS["scans"](driver.store)) == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("🎉🦊", say("desk.print.glyphs", missing="🎉 🦊")),
        ("가" * 120, say("desk.print.room")),
        ("", say("desk.print.no_name")),
    ],
)
def test_a_badge_that_cannot_be_printed_says_why(
    driver: DeskDriver, zebra: FakeZebra, name: str, why: str
) -> None:
    fresh = Guest("fresh", name_ko=name, organisation_ko="봄빛연구소")
    draft = facts.change_fact(None, fresh)
    assert draft
    driver.store.append([draft, facts.code_issued("fresh", code_of("fresh"))])
    driver.scan(code_of("fresh"))
    driver.key(Qt.Key.Key_P, "p")
    assert why in driver.form.problem
    assert not driver.form.submit.enabled
    driver.key(Qt.Key.Key_Return)
    assert zebra.labels == []


def test_the_badge_is_shown_as_the_chosen_printer_prints_it(
    driver: DeskDriver, zebra: FakeZebra
) -> None:
    actor = driver.desk.context.actor
    assert actor
    set_up(driver.store, actor, Printer("p2", "Narrow", "zebra", zebra.address, "62x100"))
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_P, "p")
    first = driver.form.picture
    driver.key(Qt.Key.Key_2, "2")
    assert driver.form.picture not in ("", first)
    driver.key(Qt.Key.Key_1, "1")
    assert driver.form.picture == first


@pytest.mark.parametrize(
    ("field", "typed", "printed"),
    [
        ("name_ko", "김민소", True),
        ("position_ko", "명예교수", True),
        ("country", "일본", True),
        ("phone", "010-0000-1234", False),
        ("attention", "휠체어", False),
    ],
)
def test_a_corrected_badge_is_offered_again(
    driver: DeskDriver, zebra: FakeZebra, field: str, typed: str, *, printed: bool
) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_E, "e")
    driver.item(f"entry.{field}").setProperty("text", typed)
    driver.key(Qt.Key.Key_Return)
    name = typed if field == "name_ko" else "김민서"
    message = "desk.done.correct.badge" if printed else "desk.done.correct"
    assert driver.notice == say(message, name=name)
    if printed:
        driver.key(Qt.Key.Key_P, "p")
        driver.key(Qt.Key.Key_Return)
        driver.news()
        (label,) = zebra.labels
        assert read(label) == code_of("minseo")


def test_a_badge_is_offered_with_another_category(driver: DeskDriver) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_E, "e")
    entry = next(one for one in driver.form.entries if one.id == "category")
    assert [one.text for one in entry.options] == [say("category.official")]
    driver.page.controller.form.edit("category", "official")
    driver.key(Qt.Key.Key_Return)
    assert [chip.title for chip in driver.person.chips] == [say("category.official")]
    assert driver.notice == say("desk.done.correct.badge", name="김민서")


@pytest.mark.parametrize(("table", "offered"), [("3", True), (NO_SEAT, True), ("7", False)])
def test_a_badge_is_offered_with_another_table(
    driver: DeskDriver, table: str, *, offered: bool
) -> None:
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_S, "s")
    form = driver.page.controller.form
    driver.settle()
    assert driver.item("entry.table").hasActiveFocus()
    form.edited.emit("table", table)
    driver.key(Qt.Key.Key_Return)
    message = "desk.done.seat.badge" if offered else "desk.done.seat"
    assert driver.notice == say(message, name="김민서")


def test_no_badge_is_offered_where_none_can_be_printed(
    driver: DeskDriver, zebra: FakeZebra
) -> None:
    admin = driver.desk.context.actor
    assert admin
    away = Printer("p1", "Desk", "zebra", zebra.address, "4x6in", active=False)
    set_up(driver.store, admin, away)
    driver.scan(code_of("minseo"))
    driver.key(Qt.Key.Key_E, "e")
    driver.item("entry.name_ko").setProperty("text", "김민소")
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == say("desk.done.correct", name="김민소")


def test_a_lost_badge_is_replaced_in_one_act(driver: DeskDriver, zebra: FakeZebra) -> None:
    driver.scan(code_of("minseo"))
    for key, text in ((Qt.Key.Key_P, "p"), (Qt.Key.Key_Return, "")):
        driver.key(key, text)
    driver.news()
    for key, text in ((Qt.Key.Key_P, "p"), (Qt.Key.Key_3, "3"), (Qt.Key.Key_Return, "")):
        driver.key(key, text)
    driver.news()
    first, second = zebra.labels
    assert read(first) == code_of("minseo")
    assert read(second) != code_of("minseo")
    (guest,) = [one for one in VIEWS["guests"](driver.store) if one["id"] == "minseo"]
    assert guest["codes"] == [read(second)]


def test_the_desk_is_notified_of_a_badge_that_was_not_printed(
    driver: DeskDriver, store_path: Path
) -> None:
    driver.news()
    with closing(Store.open(store_path, "kiosk-9")) as kiosk:
        requested = print_requests.request(kiosk, "minseo", "p1", MORNING)
        assert isinstance(requested, print_requests.PrintRequested)
        print_queue.fail_job(kiosk, requested.job.subject, "paper", MORNING)
    driver.news()
    assert driver.notice.endswith(say("badge.trouble.paper"))
