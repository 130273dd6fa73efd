"""Times in programmes: zones, formats, days and ends."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.records.entities import Session
from tests.exchange.importing.programme_sheets import at, event, records, sessions
from tests.exchange.spreadsheets import plan_of, problems


def test_times_are_in_the_zone_of_the_event_unless_they_say_another() -> None:
    sheet = sessions(
        ("세션명", "시작", "종료"),
        ("개회", "2024-12-11 10:00", "2024. 12. 11. 오전 10:40"),
        ("Call", "2024-12-11T09:00:00+01:00", "2024-12-11T10:00:00Z"),
    )
    plan = plan_of(event(("시간대", "Europe/Stockholm")), sheet)
    stockholm = ZoneInfo("Europe/Stockholm")
    opening, call = records(plan, Session)
    assert isinstance(opening, Session)
    assert isinstance(call, Session)
    assert opening.starts == datetime(2024, 12, 11, 10, tzinfo=stockholm)
    assert opening.ends == datetime(2024, 12, 11, 10, 40, tzinfo=stockholm)
    assert call.starts == datetime(2024, 12, 11, 9, tzinfo=stockholm)
    assert call.ends == datetime(2024, 12, 11, 11, tzinfo=stockholm)


def test_times_in_all_formats_of_agendas() -> None:
    sheets = [
        sessions(("제목", "날짜", "시작", "종료"), ("개회", "2024. 12. 11.", "10:00", "10:40")),
        sessions(("제목", "시작", "종료"), ("개회", "10:00", "10:40")),
        sessions(("제목", "시간"), ("개회", "10:00 ~ 10:40")),
        sessions(("제목", "Date", "Time"), ("개회", "11 Dec 2024", "10:00-10:40")),
        sessions(("제목", "일시"), ("개회", "2024-12-11 10:00–10:40")),
        sessions(("제목", "시작", "종료"), ("개회", "2024-12-11 10:00", "10:40")),
    ]
    for sheet in sheets:
        (session,) = records(plan_of(event(), sheet), Session)
        assert isinstance(session, Session)
        assert (session.starts, session.ends) == (at(10), at(10, 40))


def test_times_without_any_day_are_refused() -> None:
    sheet = sessions(("제목", "시작"), ("개회", "10:00"))
    assert problems(plan_of(sheet)) == [(2, "시작", "moment.no_day")]


def test_an_end_before_its_start_is_refused() -> None:
    sheet = sessions(
        ("제목", "시작", "종료"),
        ("개회", "2024-12-11 10:00", "2024-12-11 09:00"),
        ("폐회", "2024-12-11 10:00", "2024-12-10"),
        ("만찬", "2024-12-11 18:00", "2024-12-11"),
    )
    plan = plan_of(sheet)
    assert problems(plan) == [
        (2, "종료", "period.backwards"),
        (3, "종료", "period.backwards"),
    ]
    (dinner,) = records(plan, Session)
    assert isinstance(dinner, Session)
    assert dinner.ends == at(0, day=12)
