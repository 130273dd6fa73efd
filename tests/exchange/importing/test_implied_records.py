"""An ordinary list can be imported: records that it implies are added and reported."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.records.entities import Checkpoint, Event, Room, Round, Session, Table
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from tests.exchange.spreadsheets import (
    Row,
    guests_of,
    ids,
    import_lists,
    plan_of,
    problems,
    sheet_of,
)

SEOUL = ZoneInfo("Asia/Seoul")


def guests(*header: str, rows: list[Row] | None = None) -> Sheet:
    rows = rows or [("한가온", "1"), ("두다온", "2번"), ("세라온", ""), ("네바온", "1")]
    return sheet_of(header or ("이름", "테이블"), *rows, name="명단")


def programme(*rows: Row, header: Row = ("시간", "제목", "장소"), name: str = "프로그램") -> Sheet:
    return sheet_of(header, *rows, name=name)


def event(starts: str = "2027-06-02 09:00", ends: str = "") -> Sheet:
    return sheet_of(("행사명", "시작일시", "종료일시"), ("가온포럼", starts, ends), name="행사")


def added(plan: ImportPlan, kind: type) -> list[str]:
    return [change.after.id for change in plan.changes if isinstance(change.after, kind)]


def starts(plan: ImportPlan) -> list[str]:
    sessions = (change.after for change in plan.changes if isinstance(change.after, Session))
    return [f"{one.starts:%m-%d %H:%M}" for one in sessions if one.starts]


def test_tables_and_rooms_named_in_lists_are_added(store: Store) -> None:
    def sheets() -> list[Sheet]:
        rows = [("09:00~10:00", "개회", "그랜드볼룸"), ("10:00~11:00", "발표", "그랜드 볼룸")]
        return [guests(), programme(*rows, ("11:00~12:00", "토론", "Hall B")), event()]

    plan = plan_of(*sheets())
    assert plan.refusals == []
    assert added(plan, Room) == ["그랜드볼룸", "Hall B"]
    assert (added(plan, Round), added(plan, Table)) == (["1"], ["1", "2"])
    assert [(s.round, s.table) for s in plan.seats] == [("1", "1"), ("1", "2"), ("1", "1")]
    notes = ids(plan.notes)
    assert {"rooms_set_up", "rounds_set_up", "tables_set_up"} <= set(notes)
    import_lists(store, *sheets())
    assert import_lists(store, *sheets()) == []
    rooms = store.programme().rooms
    assert (rooms["그랜드볼룸"].name_ko, rooms["Hall B"].name_en) == ("그랜드볼룸", "Hall B")


def test_an_unlisted_room_is_an_error(store: Store) -> None:
    import_lists(store, sheet_of(("장소명", "층"), ("그랜드볼룸", "2층"), name="장소"))
    plan = plan_of(programme(("2027-06-02 09:00", "개회", "그랜드볼룸2")), store=store)
    assert [problem for _, _, problem in problems(plan)] == ["reference.near"]


def test_a_later_programme_may_name_more_rooms(store: Store) -> None:
    import_lists(store, programme(("2027-06-02 09:00", "개회", "회의실 A")))
    plan = plan_of(programme(("2027-06-02 10:00", "발표", "회의실 B")), store=store)
    assert (added(plan, Room), plan.refusals) == (["회의실 B"], [])


def test_a_column_for_each_round_makes_the_rounds() -> None:
    rows: list[Row] = [("한가온", "1", "A"), ("두다온", "1", "-")]
    plan = plan_of(guests("이름", "1라운드 테이블", "2라운드 테이블", rows=rows))
    assert (added(plan, Round), added(plan, Table)) == (["1", "2"], ["1", "A"])
    assert [(s.round, s.table) for s in plan.seats] == [("1", "1"), ("2", "A"), ("1", "1")]


def test_a_sheet_of_seats_makes_its_rounds_and_tables() -> None:
    header = ("이름", "라운드", "테이블")
    seats = sheet_of(header, ("한가온", 1, "7"), ("두다온", 2, "헤드테이블"), name="좌석")
    plan = plan_of(guests("이름", "소속", rows=[("한가온", ""), ("두다온", "")]), seats)
    assert (added(plan, Round), added(plan, Table)) == (["1", "2"], ["7", "헤드"])
    assert len(plan.seats) == 2


def test_a_table_without_its_round_is_refused_if_there_are_several() -> None:
    rounds = sheet_of(("라운드",), (1,), (2,), name="라운드")
    plan = plan_of(rounds, guests())
    assert "table_of_which_round" in ids(plan.notes)
    assert guests_of(plan)[0].extra == {"테이블": "1"}


def test_a_list_without_tables_makes_none() -> None:
    plan = plan_of(guests("이름", "소속", rows=[("한가온", "가온")]))
    assert (added(plan, Round), added(plan, Table)) == ([], [])


@pytest.mark.parametrize("word", ["불참", "취소"])
def test_a_guest_who_declined_takes_no_seat(word: str) -> None:
    tables = sheet_of(("테이블", "정원"), ("1", 1), name="테이블")
    rows: list[Row] = [("한가온", "1", word), ("두다온", "1", "참석")]
    plan = plan_of(tables, guests("이름", "테이블", "참석여부", rows=rows))
    assert [seat.table for seat in plan.seats] == ["1"]
    assert plan.refusals == []


def test_a_guest_who_cancels_in_a_later_list_loses_the_seat(store: Store) -> None:
    header = ("등록번호", "이름", "테이블", "참석여부")
    import_lists(store, guests(*header, rows=[("R1", "한가온", "1", "참석")]))
    assert [len(one.seats) for one in store.guests()] == [1]
    import_lists(store, guests(*header, rows=[("R1", "한가온", "1", "불참")]))
    assert [len(one.seats) for one in store.guests()] == [0]


def test_times_without_a_day_take_the_events() -> None:
    plan = plan_of(event(), programme(("09:00~10:00", "개회", "")))
    assert starts(plan) == ["06-02 09:00"]


def test_times_without_a_day_take_the_first_day_named() -> None:
    rows = [("09:00", "개회", ""), ("2027-06-03 10:00", "발표", "")]
    assert starts(plan_of(programme(*rows))) == ["06-03 09:00", "06-03 10:00"]


def test_times_without_any_day_are_refused() -> None:
    plan = plan_of(programme(("09:00~10:00", "개회", "")), guests())
    assert problems(plan) == [(2, "시간", "moment.no_day")]
    assert len(guests_of(plan)) == 4


def test_a_date_heading_holds_for_the_rows_below() -> None:
    rows = [
        ("1일차 (6월 2일)", "", ""),
        ("09:00", "개회", ""),
        ("■ 2일차", "", ""),
        ("10:00", "발표", ""),
    ]
    assert starts(plan_of(event(), programme(*rows))) == ["06-02 09:00", "06-03 10:00"]


def test_a_date_in_a_row_holds_for_the_rows_below() -> None:
    rows = [
        ("6/2", "09:00", "개회"),
        ("", "10:00", "발표"),
        ("6/3(목)", "09:00", "토론"),
        ("", "11:00", "폐회"),
    ]
    plan = plan_of(event(), programme(*rows, header=("날짜", "시간", "제목")))
    assert starts(plan) == ["06-02 09:00", "06-02 10:00", "06-03 09:00", "06-03 11:00"]


@pytest.mark.parametrize("name", ["Day 2", "2일차", "둘째 날", "6월 3일", "2027-06-03"])
def test_a_sheet_name_may_be_a_date(name: str) -> None:
    plan = plan_of(event(), programme(("09:00~10:00", "개회", "홀"), name=name))
    assert starts(plan) == ["06-03 09:00"]


@pytest.mark.parametrize(
    ("span", "ends"),
    [
        ("23:00~24:30", "06-03 00:30"),
        ("23:00~25:00", "06-03 01:00"),
        ("22:00 - 01:00", "06-03 01:00"),
        ("24:30~25:00", "06-03 01:00"),
    ],
)
def test_an_evening_may_end_after_midnight(span: str, ends: str) -> None:
    plan = plan_of(event(), programme((span, "뒤풀이", "")))
    (session,) = [c.after for c in plan.changes if isinstance(c.after, Session)]
    assert session.ends
    assert f"{session.ends:%m-%d %H:%M}" == ends


def test_an_end_before_the_start_by_day_is_still_a_mistake() -> None:
    plan = plan_of(event(), programme(("14:00~13:00", "개회", "")))
    assert problems(plan) == [(2, "시간", "period.backwards")]


@pytest.mark.parametrize(
    ("ends", "empties"),
    [("2027-06-04 18:00", "04:00"), ("2027-06-02 18:00", ""), ("2027-06-03 01:00", "")],
)
def test_the_entrance_of_several_days_empties_at_night(ends: str, empties: str) -> None:
    plan = plan_of(event(ends=ends), guests())
    (main,) = [c.after for c in plan.changes if isinstance(c.after, Checkpoint)]
    assert main.empties_at == empties
    assert ("main_overnight" in ids(plan.notes)) == bool(empties)


def test_a_later_list_may_say_that_the_event_is_of_several_days(store: Store) -> None:
    import_lists(store, guests())
    assert store.programme().checkpoints["main"].empties_at == ""
    import_lists(store, event(ends="2027-06-04 18:00"))
    assert store.programme().checkpoints["main"].empties_at == "04:00"
    assert import_lists(store, event(ends="2027-06-04 18:00")) == []


def test_an_event_of_a_date_alone_is_of_that_day() -> None:
    plan = plan_of(event("2027-06-02", "2027-06-02"), guests())
    found = next(c.after for c in plan.changes if isinstance(c.after, Event))
    assert found.starts == datetime(2027, 6, 2, tzinfo=SEOUL)
    assert "main" in ids(plan.notes)
