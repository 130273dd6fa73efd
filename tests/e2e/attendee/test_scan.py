"""Real keys typed into the kiosk window: what guests read, and what the store records."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.floor_plan.plan_layout import TableMark
from kiosk.domain.text.korean import keystrokes_of
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.store.connection import driver_connection
from kiosk.store.errors import StoreMissing
from kiosk.usecases.admin.exit_keypads import wrong_tries
from tests.e2e.conftest import STAFF_CODE, Venue, code_of, opened, say


def test_the_first_screen_is_in_both_languages(venue: Venue) -> None:
    props = venue.props
    assert (props.screen, props.event_name) == ("attract", "한국과학기술 글로벌포럼")
    assert props.scan is not None
    assert props.scan.title == say("k1.title")
    assert props.scan.second_title == "Hold your QR face down\nover the scanner below"
    assert venue.wait(6).scan == props.scan
    changed = venue.press("language").scan
    assert changed is not None
    assert changed.title == props.scan.second_title
    assert venue.props.event_name == "K-Science Forum"


def test_a_guest_is_greeted_recorded_and_shown_their_table(venue: Venue) -> None:
    props = venue.scan(code_of("minseo"))
    assert (props.screen, props.band.tone, props.band.sign) == ("welcome", "ok", "tick")
    assert f"{say('k4.status')}. " in props.spoken
    assert f"김민서 교수님, {say('k4.welcome')}" in props.spoken
    next_session = f"{say('k4.next')}, {say('k4.in', minutes=18)}. 개회식. 2층 그랜드볼룸"
    assert next_session in props.spoken
    assert say("k4.table.line", table="7") in props.spoken
    [scan] = venue.scans()
    assert (scan["outcome"], scan["checkpoint"]) == ("Admitted", "main")
    assert say("k10.title", table="7", time="14:12") in venue.press("table").spoken
    assert venue.props.route == say(
        "way.row.right",
        row=say("way.counted.here", row=say("way.nth.2")),
        place=say("way.nth.2"),
    )
    assert venue.props.plan is not None
    marked = {table.number: table.mark for table in venue.props.plan.tables}
    assert marked["7"] is TableMark.MINE
    assert venue.press("phone").screen == "phone"
    assert venue.press("done").screen == "finish"
    assert venue.wait(5).screen == "attract"


def test_a_foreign_guest_is_greeted_in_english(venue: Venue) -> None:
    props = venue.scan(code_of("jane"))
    assert props.language == "en"
    assert "Welcome. H.E. Ms. SMITH Jane" in props.spoken
    assert ([line.id for line in props.lines], props.hero) == (["day"], None)
    day = venue.press("day")
    assert [(row.title, row.chip, row.minutes) for row in day.timeline] == [
        ("Opening", "Next", "in 18\u00a0min"),
        ("Closing", "", ""),
    ]


def test_a_code_held_for_ten_seconds_is_one_fact_and_one_greeting(venue: Venue) -> None:
    sounds: list[str] = []
    assert venue.kiosk.controller is not None
    venue.kiosk.controller.sound_requested.connect(sounds.append)
    for _ in range(20):
        venue.scan(code_of("minseo"))
        venue.wait(0.5)
    assert len(venue.scans()) == 1
    assert sounds.count("ok") == 1
    assert set(sounds) == {"beep_read", "ok", "key"}
    assert venue.wait(5.1).screen == "attract"
    assert venue.scan(code_of("minseo")).screen == "already"
    assert f"{say('k5.status')}. {say('when.today', time='09:12')}" in venue.props.spoken


def test_a_second_guest_leaves_nothing_of_the_first(venue: Venue) -> None:
    venue.scan(code_of("minseo"))
    venue.press("table")
    props = venue.scan(code_of("jane"))
    assert props.screen == "welcome"
    assert "김민서" not in repr(props)
    assert "김민서" not in " ".join(texts_on(venue))
    assert any("SMITH Jane" in text for text in texts_on(venue))


def test_the_props_are_drawn_in_the_window(venue: Venue) -> None:
    venue.scan(code_of("minseo"))
    assert any("김민서 교수님" in text for text in texts_on(venue))
    venue.wait(6)
    assert not any("김민서" in text for text in texts_on(venue))


@pytest.mark.parametrize("end", ["\r", "\t", "\r\n"])
def test_scanners_end_their_codes_in_their_own_ways(venue: Venue, end: str) -> None:
    assert venue.scan(code_of("jane"), end=end).screen == "welcome"
    assert len(venue.scans()) == 1


def test_a_code_ends_after_silence_too(venue: Venue, qtbot: QtBot) -> None:
    venue.keyboard.scan(code_of("jane"), end="")
    qtbot.waitUntil(lambda: venue.settled().screen == "welcome")


def test_a_code_typed_through_a_korean_input_method_is_understood(venue: Venue) -> None:
    code = code_of("minseo")
    letters = {
        keystrokes_of(letter): letter
        for letter in "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"
    }
    typed = "".join(letters.get(character.lower(), character) for character in code)
    assert typed != code
    assert f"김민서 교수님, {say('k4.welcome')}" in venue.scan(typed).spoken


def test_with_caps_lock_and_in_two_halves_it_is_the_same_code(venue: Venue) -> None:
    assert venue.scan(code_of("jane").swapcase(), halves=80).screen == "welcome"


def test_a_cancelled_guest_gets_a_number_and_no_reason(venue: Venue) -> None:
    props = venue.scan(code_of("gone"))
    assert (props.screen, props.band.tone) == ("ticket", "brand")
    assert props.desk_ticket is not None
    assert props.desk_ticket.number == "A-1"
    assert say("k15.call.desk").replace("\u00a0", " ") in props.spoken
    assert say("k11.show") in props.spoken
    assert "취소" not in repr(props)
    assert venue.scans()[0]["reason"] == "cancelled"


def test_a_code_of_no_event_is_sent_to_the_desk(venue: Venue) -> None:
    props = venue.scan("https://example.org/whatever")
    assert props.screen == "notFound"
    assert props.spoken.startswith(say("k7.other.status"))
    assert "example" not in repr(props)
    assert "A-1" in venue.press("desk").spoken


def test_a_code_of_another_event_is_recognised(venue: Venue) -> None:
    props = venue.scan("ABCD-0123456789ABCDEF")
    assert props.spoken.startswith(say("k7.foreign.status"))


def test_a_full_disk_is_out_of_order_until_there_is_room(venue: Venue) -> None:
    venue.scan(code_of("minseo"))
    writer = driver_connection(venue.store._writer)
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    limit = writer.execute(f"PRAGMA max_page_count={pages}").fetchone()[0]
    assert limit == pages
    while venue.props.screen != "outOfOrder":
        venue.wait(1)
        venue.scan(f"nobody {venue.clock.seconds}")
    kept = len(venue.scans())
    assert venue.props.spoken.startswith(say("k15.title"))
    assert "김민서" not in repr(venue.props)
    assert venue.wait(1).screen == "outOfOrder"
    assert venue.scan(code_of("jane")).screen == "outOfOrder"
    assert len(venue.scans()) == kept
    writer.execute("PRAGMA max_page_count=1000000").fetchone()
    assert venue.wait(2.1).screen == "attract"
    assert venue.scan(code_of("jane")).screen == "welcome"


def test_a_guest_cannot_close_the_window(venue: Venue) -> None:
    venue.kiosk.window.close()
    assert venue.kiosk.window.isVisible()
    assert venue.kiosk.window.flags() & Qt.WindowType.FramelessWindowHint
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor


def test_staff_leave_with_their_code(venue: Venue, qtbot: QtBot) -> None:
    with qtbot.waitSignal(venue.kiosk.finished):
        venue.scan(STAFF_CODE)
    assert venue.scans() == []


def test_staff_leave_with_their_pin(venue: Venue, qtbot: QtBot) -> None:
    venue.kiosk._guard.corners_held.emit()
    assert venue.props.screen == "pin"
    for digit in "471148":
        venue.press(f"pin.{digit}")
    assert venue.props.entry == "••••••"
    assert venue.press("pin.ok").note == say("pin.wrong")
    for digit in "471147":
        venue.press(f"pin.{digit}")
    with qtbot.waitSignal(venue.kiosk.finished):
        venue.press("pin.ok")


def test_the_delay_after_wrong_pins_survives_a_restart_and_alerts_the_desk(
    qtbot: QtBot, store_path: Path
) -> None:
    def tried(venue: Venue, pin: str) -> str:
        if venue.props.screen != "pin":
            venue.kiosk._guard.corners_held.emit()
        for digit in pin:
            venue.press(f"pin.{digit}")
        return venue.press("pin.ok").note

    first = opened(qtbot, store_path)
    venue = next(first)
    for _ in range(4):
        assert tried(venue, "111222") != say("pin.wait", seconds=30)
    assert tried(venue, "111222") == say("pin.wait", seconds=30)
    next(first, None)
    second = opened(qtbot, store_path)
    again = next(second)
    closed: list[bool] = []
    again.kiosk.finished.connect(lambda: closed.append(True))
    assert tried(again, "471147") == say("pin.wait", seconds=30)
    assert not closed
    with closing(Store.open(store_path, "desk-1")) as desk:
        (tries,) = wrong_tries(desk)
    assert (tries.device, tries.count) == ("kiosk-1", 5)
    again.clock.seconds += 31
    with qtbot.waitSignal(again.kiosk.finished):
        tried(again, "471147")
    with closing(Store.open(store_path, "desk-1")) as desk:
        assert wrong_tries(desk) == []
    next(second, None)


def test_a_missing_store_ends_the_kiosk(qtbot: QtBot, tmp_path: Path) -> None:
    face = AttendeeFace(tmp_path / "nothing.db", "main", windowed=True, size=(540, 960))
    kiosk = AttendeeKiosk(face, Settings(sound=False))
    with qtbot.waitSignal(kiosk.finished):
        kiosk.show()
    kiosk.close()
    assert isinstance(kiosk.fault, StoreMissing)


def texts_on(venue: Venue) -> list[str]:
    """All visible texts of the window."""
    found: list[str] = []
    waiting = [venue.kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            text = item.property("text")
            found += [text.replace("\u00a0", " ")] if isinstance(text, str) else []
            waiting += item.childItems()
    return found
