"""The controller changes the state by the answers of the worker, without a window."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.kiosk_flow.events import ScanRead
from kiosk.domain.records.entities import Guest, Session
from kiosk.store import Store
from kiosk.store.connection import connect_writer
from kiosk.store.errors import StoreDamaged, StoreFull
from kiosk.store.queries import scans
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee.cards.view_models import TimelineEntryViewModel
from kiosk.ui.attendee.context import AttendeeEnvironment, StaffExit
from kiosk.ui.attendee.controller import AttendeeController
from kiosk.ui.attendee.store_tasks import StoreTasks, check_journal
from kiosk.ui.attendee.view_model import AttendeeViewModel
from kiosk.usecases.reports.show_lists import VIEWS
from tests.fakes import FakeJobs
from tests.ui.attendee.controlled_kiosk import CODE, KEYNOTE, NOON, RECORDS, Desk


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "kiosk-1", create=True)) as opened:
        told = [facts.change_fact(None, record) for record in RECORDS]
        opened.append([*(one for one in told if one), facts.code_issued("anna", CODE)])
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Desk:
    clock, jobs, failures = [0.0], FakeJobs(), list[Exception]()
    real = StoreTasks(store, "main", lambda: NOON)

    def store_tasks() -> StoreTasks:
        if failures:
            raise failures[0]
        return real

    around = AttendeeEnvironment(
        checkpoint="main",
        texts={language: load_texts(language) for language in LANGUAGES},
        clock=lambda: clock[0],
        wall=lambda: NOON,
        can_draw=lambda _: True,
        staff=StaffExit("EXIT-42".__eq__, "471147".__eq__),
    )
    made = Desk(
        AttendeeController(AttendeeViewModel(4.0), store_tasks, jobs, around), jobs, clock, failures
    )
    made.controller.sound_requested.connect(made.sounds.append)
    made.controller.set_programme(store.programme())
    return made


def test_a_scan_is_answered_by_the_worker_with_a_sound(desk: Desk) -> None:
    desk.controller.begin()
    desk.controller.read(ScannedCode.of(CODE))
    assert desk.props.screen == "attract"
    desk.jobs.finish()
    assert desk.props.screen == "welcome"
    assert "Welcome. Anna." in desk.props.spoken
    assert desk.sounds == ["beep_read", "ok"]


def test_a_slow_answer_is_waited_for(desk: Desk) -> None:
    desk.controller.read(ScannedCode.of(CODE))
    desk.clock[0] = 0.3
    desk.controller.tick()
    assert desk.props.screen == "checking"
    desk.jobs.finish()
    assert desk.props.screen == "welcome"


def test_a_second_scan_while_checking_is_ignored_and_noted(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desk.controller.read(ScannedCode.of(CODE))
    desk.reads("another")
    assert "Welcome. Anna." in desk.props.spoken
    assert caplog.messages == ["ScanRead  on attract"]


def test_what_others_write_is_shown_while_a_guest_looks(desk: Desk, store: Store) -> None:
    desk.reads(CODE)
    desk.controller.act("day")
    assert [one.room for one in desk.props.timeline] == ["a"]
    with closing(Store.open(store.path, "desk-1")) as other:
        moved = facts.change_fact(
            KEYNOTE, Session("keynote", title_en="Keynote", starts=NOON, room="b")
        )
        assert moved
        other.append([moved])
    props = desk.passes(0.2)
    assert [(one.room, one.room_before) for one in props.timeline] == [("b", "a")]


def test_a_failing_store_is_tried_every_two_seconds(desk: Desk, store: Store) -> None:
    desk.failures.append(StoreFull(store.path))
    assert desk.reads(CODE).screen == "outOfOrder"
    assert desk.passes(2).screen == "outOfOrder"
    desk.failures.clear()
    assert desk.passes(1.9).screen == "outOfOrder"
    assert desk.passes(0.1).screen == "attract"
    assert desk.reads(CODE).screen == "welcome"


def test_a_damaged_store_is_not_tried_again(desk: Desk, store: Store) -> None:
    desk.controller.fail(StoreDamaged(store.path))
    assert desk.passes(3600).screen == "outOfOrder"


def test_an_internal_error_in_the_worker_is_logged_and_survived(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.failures.append(ZeroDivisionError("ours"))
    assert desk.reads(CODE).screen == "outOfOrder"
    assert "ZeroDivisionError: ours" in caplog.text
    desk.failures.clear()
    assert desk.passes(2).screen == "attract"


def test_an_internal_error_in_the_window_returns_to_the_first_screen(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.reads(CODE)
    desk.controller.happen(ScanRead(None))  # type: ignore[arg-type] # the mistake
    assert desk.props.screen == "attract"
    assert "on welcome" in caplog.text


def test_the_staff_code_is_not_recorded_as_a_scan(desk: Desk, qtbot: QtBot, store: Store) -> None:
    for typed in ("exit-42", "\x02EXIT-42", "ㄷㅌㅑㅅ-42"):
        with qtbot.waitSignal(desk.controller.close_requested):
            desk.reads(typed)
    assert list(VIEWS["scans"](store)) == []


def test_without_a_staff_code_the_kiosk_cannot_be_left_by_code() -> None:
    nobody = StaffExit(lambda _: False, lambda _: False)
    assert not nobody.owns(ScannedCode.of(""))
    assert not nobody.owns(ScannedCode.of("\x00"))


def tried(desk: Desk, pin: str) -> str:
    """What the keypad says to a PIN."""
    if desk.props.screen != "pin":
        desk.controller.handle_corners_held()
    for digit in pin:
        desk.controller.act(f"pin.{digit}")
    desk.controller.act("pin.ok")
    desk.jobs.finish()
    return desk.props.note


def test_while_the_store_cannot_be_used_pins_are_counted_in_memory(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.failures.append(StoreFull(Path("event.db")))
    for _ in range(4):
        assert "30" not in tried(desk, "111222")
    assert "30" in tried(desk, "111222")
    assert "Try again in" in tried(desk, "471147")
    desk.passes(31)
    with qtbot.waitSignal(desk.controller.close_requested):
        tried(desk, "471147")


@pytest.mark.parametrize("fails_first", [False, True])
def test_a_wait_goes_on_where_the_store_fails_or_can_be_used_again(
    desk: Desk, fails_first: bool
) -> None:
    full, left = StoreFull(Path("event.db")), list[bool]()
    desk.controller.close_requested.connect(lambda: left.append(True))
    desk.failures[:] = [full] if fails_first else []
    for _ in range(5):
        tried(desk, "111222")
    desk.failures[:] = [] if fails_first else [full]
    assert "Try again in" in tried(desk, "471147")
    assert not left
    desk.passes(31)
    tried(desk, "471147")
    assert left == [True]


def test_the_language_button_turns_to_the_other_language(desk: Desk) -> None:
    desk.controller.act("language")
    assert (desk.props.language, desk.props.language_label) == ("ko", "English")
    desk.controller.act("language")
    assert desk.props.language == "en"


def test_touching_keeps_the_screen(desk: Desk) -> None:
    desk.reads(CODE)
    desk.passes(5)
    desk.controller.view_model.touched()
    assert desk.props.countdown_ms == 0
    assert desk.passes(19).screen == "welcome"
    assert desk.passes(1).idle


def test_the_guest_is_gone_from_memory_after_the_visit(desk: Desk) -> None:
    desk.reads(CODE)
    desk.controller.act("day")
    desk.passes(20)
    desk.passes(20)
    assert desk.props.screen == "attract"
    rows = desk.controller.view_model.findChildren(TimelineEntryViewModel)
    assert rows
    assert "Keynote" not in repr([row.props for row in rows])
    assert "Anna" not in repr((desk.props, desk.controller.state))
    assert desk.controller.state.answer is None


def test_a_ticket_takes_its_number_from_the_desk(desk: Desk) -> None:
    desk.controller.act("search")
    desk.controller.act("desk")
    assert desk.props.desk_ticket is not None
    assert desk.props.desk_ticket.number == ""
    desk.jobs.finish()
    assert desk.props.desk_ticket.number.endswith("-1")


def test_a_guest_without_a_code_is_found_by_name_and_forgotten(desk: Desk, store: Store) -> None:
    kim = facts.change_fact(None, Guest("kim", name_ko="김민서", phone="010-1234-5678"))
    assert kim
    store.append([kim])
    for action in ("search", "key.ㄱ", "key.ㅣ", "key.ㅁ", "key.ㅁ"):
        desk.controller.act(action)
    desk.jobs.finish()
    assert desk.props.entry == "김ㅁ"
    assert [line.text for line in desk.props.lines] == ["김*서"]
    desk.controller.act("found.0")
    for digit in "56780":
        desk.controller.act(f"digit.{digit}")
    desk.jobs.finish()
    assert desk.props.screen == "welcome"
    assert "김민서 님, 환영합니다" in desk.props.spoken
    assert desk.controller.state.search is None
    assert desk.passes(6).screen == "attract"
    assert "김" not in repr(desk.props)


def test_a_broken_hash_chain_is_found_while_scans_go_on(desk: Desk, store: Store) -> None:
    desk.reads(CODE)
    check_journal(store.path)
    with closing(connect_writer(store.path)) as vandal, vandal.begin():
        vandal.exec_driver_sql("UPDATE journal SET digest = zeroblob(32) WHERE sequence = 2")
    with pytest.raises(StoreDamaged):
        check_journal(store.path)


def test_a_guest_brings_in_those_companions_who_are_switched_on(desk: Desk, store: Store) -> None:
    party = [Guest(f"c{n}", companion_of="anna", companion_number=n) for n in (1, 2)]
    told = [facts.change_fact(None, one) for one in party]
    store.append(one for one in told if one)
    desk.controller.begin()
    assert desk.reads(CODE).screen == "party"
    labels = [choice.label for choice in desk.props.choices]
    assert labels == ["Companion\u00a01", "Companion\u00a02"]
    for action in ("with:c2.on", "party"):
        desk.controller.act(action)
    desk.jobs.finish()
    assert (desk.props.screen, desk.props.foot) == ("welcome", "Checked in with you:\u00a01")
    inside = store.read(lambda connection: scans.guests_inside(connection, "main"))
    assert [guest for guest, _ in inside] == ["anna", "c2"]
