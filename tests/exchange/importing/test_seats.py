"""Seats find their guests, rounds and tables, within the capacity of tables."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Seat, Status
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from kiosk.store.recovery.doctor import differences
from kiosk.texts import load_texts
from kiosk.usecases.programme.seats import round_tables
from tests.exchange.spreadsheets import Row, guests_of, import_lists, plan_of, problems, sheet_of

TEXTS = load_texts("en")
GUESTS = (
    ("등록번호", "성명", "영문성명", "이메일", "코드"),
    ("R1", "김민서", "KIM Minseo", "kim@example.org", "c1"),
    ("R2", "이서연", "LEE Seoyeon", "lee@example.org", "c2"),
    ("R3", "이서연", "", "", "c3"),
)


def rounds(number: int = 2) -> Sheet:
    return sheet_of(("라운드",), *((n,) for n in range(1, number + 1)), name="라운드")


def venue() -> list[Sheet]:
    tables = sheet_of(("테이블", "정원"), ("1", 2), ("12", 1), ("A", ""), name="테이블")
    return [rounds(), tables, sheet_of(*GUESTS)]


def seats(*rows: Row) -> Sheet:
    return sheet_of(*rows, name="좌석")


def seated(plan: ImportPlan) -> list[tuple[str, str, str]]:
    """Reference, round and table of each seat."""
    references = {guest.id: guest.reference for guest in guests_of(plan)}
    return [(references[s.guest], s.round, s.table) for s in plan.seats]


@pytest.mark.parametrize(
    ("header", "call"),
    [
        ("등록번호", "R1"),
        ("코드", "C1"),
        ("이메일", "KIM@example.org"),
        ("이름", "김민서"),
        ("guest", "Minseo KIM"),
        ("guest", "kim minseo"),
        ("참가자", "R1"),
        ("참가자", "김민서 (KIM Minseo)"),
        ("참가자", "kim@example.org"),
    ],
)
def test_a_seat_identifies_its_guest_by_any_key(header: str, call: str) -> None:
    plan = plan_of(*venue(), seats((header, "라운드", "테이블"), (call, "1", "12")))
    assert seated(plan) == [("R1", "1", "12")]
    assert plan.refusals == []


@pytest.mark.parametrize("round_", ["2", "2라운드", "라운드 2", "Round 2", "제2라운드", 2.0])
@pytest.mark.parametrize("table", ["12", "12번", "테이블 12", "Table 12", 12.0])
def test_rounds_and_tables_go_by_their_numbers(round_: str, table: str) -> None:
    plan = plan_of(*venue(), seats(("등록번호", "라운드", "테이블"), ("R1", round_, table)))
    assert seated(plan) == [("R1", "2", "12")]


def test_the_only_round_need_not_be_named() -> None:
    sheets = [sheet for sheet in venue() if sheet.name != "라운드"]
    plan = plan_of(*sheets, rounds(1), seats(("이름", "테이블"), ("김민서", "A")))
    assert seated(plan) == [("R1", "1", "A")]


def test_unknown_guests_rounds_and_tables_are_refused() -> None:
    plan = plan_of(
        *venue(),
        seats(
            ("이름", "이메일", "라운드", "테이블"),
            ("박지훈", "", "1", "A"),
            ("이서연", "", "1", "A"),
            ("", "park@example.org", "1", "A"),
            ("", "", "1", "A"),
            ("김민서", "", "3", "A"),
            ("김민서", "", "", "A"),
            ("김민서", "", "1", "99"),
        ),
    )
    assert problems(plan) == [
        (2, "이름", "reference.unknown"),
        (3, "이름", "seat.ambiguous"),
        (4, "이메일", "reference.unknown"),
        (5, "이름", "seat.nobody"),
        (6, "라운드", "reference.unknown"),
        (7, "라운드", "seat.no_round"),
        (8, "테이블", "reference.unknown"),
    ]


def test_a_guest_has_one_seat_in_a_round() -> None:
    header = ("등록번호", "라운드", "테이블")
    rows = [("R1", "1", "A"), ("R1", "1", "12"), ("R1", "2", "12"), ("R1", "1", "A")]
    plan = plan_of(*venue(), seats(header, *rows))
    assert seated(plan) == [("R1", "1", "A"), ("R1", "2", "12")]
    assert problems(plan) == [(3, "테이블", "seat.twice")]


def test_a_full_table_takes_no_guest(store: Store) -> None:
    header = ("등록번호", "라운드", "테이블")
    plan = plan_of(*venue(), seats(header, ("R1", "1", "12"), ("R2", "1", "12"), ("R3", "2", "12")))
    assert seated(plan) == [("R1", "1", "12"), ("R3", "2", "12")]
    assert problems(plan) == [(3, "테이블", "seat.full")]
    import_lists(store, *venue(), seats(header, ("R1", "1", "12")))
    later = plan_of(seats(header, ("R2", "1", "12")), store=store)
    assert problems(later) == [(2, "테이블", "seat.full")]
    swapped = plan_of(seats(header, ("R2", "1", "12"), ("R1", "1", "A")), store=store)
    assert [seat.table for seat in swapped.seats] == ["12", "A"]


def said(plan: ImportPlan) -> list[str]:
    """The refusals as the command line prints them, in English."""
    return [TEXTS.say(one.sentence) for one in plan.refusals]


def test_unknown_tables_and_rounds_are_refused_with_those_there_are() -> None:
    header = ("등록번호", "라운드", "테이블")
    plan = plan_of(*venue(), seats(header, ("R1", "1", "99"), ("R1", "7", "A")))
    write = "add it there, or write one that is there."
    assert sorted(said(plan)) == [
        f"list.xlsx, 좌석, row 2, 테이블: There is no “99” among the tables (1, 12, A); {write}",
        f"list.xlsx, 좌석, row 3, 라운드: There is no “7” among the rounds (1, 2); {write}",
    ]


def test_of_many_tables_the_first_ones_and_the_last_are_named() -> None:
    tables = sheet_of(("테이블",), *((str(n),) for n in range(25, 0, -1)), name="테이블")
    plan = plan_of(
        rounds(),
        tables,
        sheet_of(*GUESTS),
        seats(("등록번호", "라운드", "테이블"), ("R1", "1", "별관")),
    )
    [sentence] = said(plan)
    assert "There is no “별관” among the tables (1, 2, 3, … 25); add" in sentence


def test_two_guests_on_one_seat_are_refused(store: Store) -> None:
    header = ("등록번호", "라운드", "테이블", "좌석")
    first, second = ("R1", "1", "A", "4"), ("R2", "1", "A", "4 ")
    listed = seats(header, first, second, ("R3", "1", "A", ""), ("R2", "2", "A", 4))
    plan = plan_of(*venue(), listed)
    assert seated(plan) == [("R1", "1", "A"), ("R3", "1", "A"), ("R2", "2", "A")]
    assert problems(plan) == [(3, "좌석", "seat.taken_in")]
    [sentence] = said(plan)
    assert sentence.startswith("list.xlsx, 좌석, row 3, 좌석: Seat 4 at table A in round 1 is ")
    assert "already that of the guest in row 2; choose another seat" in sentence
    import_lists(store, *venue(), seats(header, ("R1", "1", "A", "4"), ("R2", "1", "A", "5")))
    later = plan_of(seats(header, ("R3", "1", "A", "5")), store=store)
    assert problems(later) == [(2, "좌석", "seat.taken")]
    swapped = plan_of(seats(header, ("R1", "1", "A", "5"), ("R2", "1", "A", "4")), store=store)
    assert [seat.seat for seat in swapped.seats] == ["5", "4"]
    again = plan_of(seats(header, ("R1", "1", "A", "4"), ("R2", "1", "A", "5")), store=store)
    assert (again.seats, again.refusals) == ([], [])


def test_columns_of_rounds_in_the_guest_list() -> None:
    lists = [sheet for sheet in venue() if sheet.name != "참가자"]
    header = ("등록번호", "성명", "1라운드", "Round 2 table", "3라운드", "비고")
    guests = sheet_of(header, ("R1", "가", "12", "A", "x", ""), ("R2", "나", "12", "", "", ""))
    plan = plan_of(*lists, guests)
    assert seated(plan) == [("R1", "1", "12"), ("R1", "2", "A")]
    assert problems(plan) == [(3, "1라운드", "seat.full")]
    assert [guest.extra for guest in guests_of(plan)] == [{"3라운드": "x"}, {}]


def test_a_column_of_tables_where_there_is_one_round() -> None:
    lists = [sheet for sheet in venue() if sheet.name == "테이블"]
    guests = sheet_of(("등록번호", "성명", "테이블"), ("R1", "가", "12번"))
    assert seated(plan_of(*lists, rounds(1), guests)) == [("R1", "1", "12")]
    assert seated(plan_of(*lists, rounds(2), guests_again())) == []


def guests_again() -> Sheet:
    return sheet_of(("등록번호", "성명", "테이블"), ("R1", "가", "12번"))


def test_columns_of_rounds_on_the_sheet_of_seats() -> None:
    plan = plan_of(*venue(), seats(("등록번호", "1라운드", "2라운드"), ("R1", "A", "12")))
    assert seated(plan) == [("R1", "1", "A"), ("R1", "2", "12")]


def test_unchanged_seats_write_nothing_and_a_moved_guest_one_change(store: Store) -> None:
    header = ("등록번호", "라운드", "테이블", "좌석")
    assert len(import_lists(store, *venue(), seats(header, ("R1", "1", "A", "3")))) == 13
    (given,) = (seat for one in store.guests() for seat in one.seats)
    assert (given.table, given.why) == ("A", "import")
    store.append([facts.seat_told(given.guest, "1", "A")])
    assert import_lists(store, *venue(), seats(header, ("R1", "1", "A", "3"))) == []
    (moved,) = import_lists(store, seats(header, ("R1", "1", "12", "")))
    assert moved.kind == "guest_seated"
    (freed,) = import_lists(store, seats(header, ("R1", "1", "", "")))
    assert dict(freed.body) == {"round": "1", "table": "", "seat": "", "why": "import"}
    assert import_lists(store, seats(header, ("R1", "1", "", ""))) == []
    assert {seat for r in store.guests() for seat in r.seats if seat.table} == set[Seat]()


def test_a_guest_cancelled_at_the_desk_has_no_seat_until_reinstated(store: Store) -> None:
    import_lists(store, *venue(), seats(("등록번호", "라운드", "테이블"), ("R1", "1", "12")))
    guest = next(one.guest for one in store.guests() if one.guest.reference == "R1")
    away = replace(guest, status=Status.CANCELLED)
    cancelled = facts.change_fact(guest, away)
    assert cancelled is not None
    store.append([cancelled])
    seats_board = round_tables(store, "1")
    assert seats_board is not None
    assert [
        round_guest.guest for round_guest in seats_board.round_guests if round_guest.table
    ] == []
    assert [len(one.seats) for one in store.guests()] == [0, 0, 0]
    plan = plan_of(seats(("등록번호", "라운드", "테이블"), ("R2", "1", "12")), store=store)
    assert (plan.refusals, [seat.table for seat in plan.seats]) == ([], ["12"])
    reinstated = facts.change_fact(away, guest)
    assert reinstated is not None
    store.append([reinstated])
    assert [seat.table for one in store.guests() for seat in one.seats] == ["12"]
    assert store.read(lambda connection: list(differences(connection))) == []


def test_all_problems_of_a_seat_row_are_reported() -> None:
    header = ("참가자", "라운드", "테이블")
    rows = [("없는 사람", "9", "77"), ("R1", "9", "77"), ("R1", "1", "77"), ("R1", "1", "1")]
    plan = plan_of(*venue(), seats(header, *rows))
    assert problems(plan) == [
        (2, "참가자", "reference.unknown"),
        (2, "라운드", "reference.unknown"),
        (2, "테이블", "reference.unknown"),
        (3, "라운드", "reference.unknown"),
        (3, "테이블", "reference.unknown"),
        (4, "테이블", "reference.unknown"),
    ]
    assert seated(plan) == [("R1", "1", "1")]
