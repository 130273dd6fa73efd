"""What a guest takes along on their phone is read back by a camera's decoder, and names nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.kiosk_flow.phone.phone_text import MOST_BYTES, PhoneText, phone_text
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
from kiosk.domain.records.entities import Event, Guest, Programme, Room, Round, Seat, Session
from kiosk.exchange.phone_code import code_modules
from kiosk.texts import load_texts

NINE = datetime(2026, 11, 29, 9, 0, tzinfo=ZoneInfo("Asia/Seoul"))
GUEST = Guest("g-17", name_ko="한가람", family_latin="Han", given_latin="Garam")
# Millimetres of the code on the screen, with its quiet zone of four modules.
SIDE, QUIET = 137, 4


def at(hours: float) -> datetime:
    return NINE + timedelta(hours=hours)


def programme(*more: Session, calendar: str = "") -> Programme:
    opening = Session("s1", "개회식", "Opening", room="hall", starts=at(1), ends=at(2))
    over = Session("s0", "등록", "Registration", starts=at(-2), ends=at(-1))
    off = Session("s9", "취소된 세션", "Cancelled", starts=at(3), cancelled=True)
    party = Session("s2", "만찬", "Dinner", starts=at(34))
    return Programme(
        Event(name_ko="과학 포럼", name_en="Science Forum", calendar_url=calendar),
        rooms={"hall": Room("hall", "A홀", "Hall A", "3층", "3F")},
        sessions={one.id: one for one in (opening, over, off, party, *more)},
        rounds={"r": Round("r", "1라운드", "Round 1", "hall", at(6), at(6.5))},
    )


def taken(of: Programme, language: str = "ko") -> PhoneText | None:
    view = Viewpoint(GUEST, (Seat(GUEST.id, "r", "12"),), of, None, NINE, language)
    return phone_text(view, load_texts(language))


def read_back(text: str) -> tuple[str, int]:
    """The text that a decoder reads, and the width of the code in modules with its quiet zone."""
    rows = code_modules(text)
    side = len(rows) + 2 * QUIET
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark == "1":
                picture.putpixel((x + QUIET, y + QUIET), 0)
    picture = picture.resize((side * 3, side * 3), Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(picture)
    return found.text, side


def test_offline_it_is_plain_text_without_a_name() -> None:
    found = taken(programme())
    assert found == PhoneText(
        "과학 포럼\n"
        "11월 29일 (일)\n"
        "10:00–11:00 개회식 · 3층 · A홀\n"
        "15:00–15:30 1라운드 · 12번 테이블 · 3층 · A홀\n"
        "11월 30일 (월)\n"
        "19:00 만찬"
    )
    assert read_back(found.text)[0] == found.text
    english = taken(programme(), "en")
    assert english is not None
    assert "10:00–11:00 Opening · 3F · Hall A" in english.text
    assert "Round 1: table 12" in english.text
    assert "Garam" not in english.text


def test_where_calendars_have_an_address_it_is_a_link() -> None:
    found = taken(programme(calendar="https://forum.example.org/ics/{id}.ics"))
    assert found == PhoneText("https://forum.example.org/ics/g-17.ics", is_link=True)
    assert read_back(found.text)[0] == found.text


def test_without_anything_to_come_there_is_nothing_to_take_along() -> None:
    of = programme()
    assert taken(replace(of, sessions={}, rounds={})) is None


@pytest.mark.parametrize("language", ["ko", "en"])
def test_modules_are_a_millimetre_or_larger_however_much_there_is(language: str) -> None:
    many = [
        Session(
            f"x{n}", "과학기술 국제협력" * 4, "International cooperation" * 4, starts=at(2 + n / 9)
        )
        for n in range(60)
    ]
    found = taken(programme(*many), language)
    assert found is not None
    assert found.left_out > 0
    assert "…" in found.text
    assert len(found.text.encode()) <= MOST_BYTES
    text, modules = read_back(found.text)
    assert text == found.text
    assert SIDE / modules >= 1
    assert SIDE / read_back("가" * (MOST_BYTES // 3))[1] >= 1


def sessions(count: int, title: str) -> list[Session]:
    """Sessions one after the other in a room with a long name."""
    return [
        Session(f"x{n:02}", title, title, room="hall", starts=at(2 + n / 9)) for n in range(count)
    ]


def test_what_is_too_long_is_told_without_rooms_first() -> None:
    found = taken(programme(*sessions(26, "과학기술 국제협력")))
    assert found is not None
    assert found.left_out == 0
    assert found.text.count("과학기술 국제협력") == 26
    assert "A홀" not in found.text
    assert "1라운드 · 12번 테이블" in found.text


def test_titles_are_cut_before_anything_is_left_out() -> None:
    found = taken(programme(*sessions(16, "과학기술국제협력" * 10)), "en")
    assert found is not None
    assert found.left_out == 0
    assert found.text.count("과학기술국제협력과학기술국제협…") == 16
    assert "Round 1: table 12" in found.text
    assert "Hall A" not in found.text
    assert read_back(found.text)[0] == found.text
