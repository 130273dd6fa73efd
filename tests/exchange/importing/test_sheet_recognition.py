"""Lists are recognised by the names of sheets and files, and by their columns."""

from __future__ import annotations

import pytest

from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.sheet_recognition import kind_by_name, recognise
from tests.exchange.importing.recognised_tables import laid_out
from tests.exchange.spreadsheets import Row, sheet_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("참가자 명단_최종v2 (1)", SheetKind.GUESTS),
        ("Guests", SheetKind.GUESTS),
        ("행사 참가자", SheetKind.GUESTS),
        ("행사 개요", SheetKind.EVENT),
        ("행사장", SheetKind.ROOMS),
        ("프로그램", SheetKind.SESSIONS),
        ("Sessions", SheetKind.SESSIONS),
        ("출입구", SheetKind.CHECKPOINTS),
        ("네트워킹 라운드", SheetKind.ROUNDS),
        ("Networking tables", SheetKind.TABLES),
        ("테이블 배정", SheetKind.SEATS),
        ("좌석", SheetKind.SEATS),
    ],
)
def test_sheets_by_name(name: str, kind: SheetKind) -> None:
    assert kind_by_name(sheet_of(name=name, file="book.xlsx")) is kind
    assert kind_by_name(sheet_of(name="", file=f"{name}.csv")) is kind


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (("소속", "성명", "비고"), SheetKind.GUESTS),
        (("e-mail",), SheetKind.GUESTS),
        (("시작", "종료", "프로그램", "장소"), SheetKind.SESSIONS),
        (("시간", "제목", "연사"), SheetKind.SESSIONS),
        (("이름", "라운드", "테이블"), SheetKind.SEATS),
        (("email", "round", "table"), SheetKind.SEATS),
        (("테이블", "정원", "X", "Y"), SheetKind.TABLES),
        (("라운드", "시작", "종료"), SheetKind.ROUNDS),
        (("id", "name", "floor", "width"), SheetKind.ROOMS),
        (("이름", "재입장", "입장 시작"), SheetKind.CHECKPOINTS),
        (("행사명", "행사장", "시간대"), SheetKind.EVENT),
    ],
)
def test_sheets_by_their_columns(header: Row, kind: SheetKind) -> None:
    for sheet_name in ("Sheet1", "시트 2", "2024 최종"):
        assert laid_out(header, ("1", "2"), name=sheet_name, file="x.xlsx").kind is kind


def test_columns_decide_against_a_wrong_sheet_name() -> None:
    layout = laid_out(("성명", "라운드", "테이블", "좌석"), name="Guest rooms", file="x.xlsx")
    assert layout.kind is SheetKind.SEATS


def test_a_csv_file_is_recognised_by_its_file_name() -> None:
    assert laid_out(("id", "name"), ("a", "A홀"), file="rooms.csv").kind is SheetKind.ROOMS


@pytest.mark.parametrize("rows", [[("합계", "12")], [("hello", "world"), ("1", "2")]])
def test_sheets_without_a_list_are_not_recognised(rows: list[Row]) -> None:
    assert recognise(sheet_of(*rows, name="메모", file="x.xlsx")) is None


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Gaon Event RSVP", ("Name", "Email", "Location")),
        ("Session signups", ("Name", "Email")),
        ("프로그램 신청", ("이름", "이메일", "비고")),
        ("Table sponsors", ("Name", "Mobile", "Table")),
        ("행사장 출입자", ("성명", "휴대전화")),
        ("Gate staff", ("First name", "Last name", "Phone")),
    ],
)
def test_personal_columns_decide_against_a_file_name(name: str, header: Row) -> None:
    rows = [[f"{cell}{n}" for cell in header] for n in range(2)]
    assert laid_out(header, *rows, file=f"{name}.csv").kind is SheetKind.GUESTS


def test_an_event_with_an_address_for_questions_stays_one() -> None:
    header = ("Event name", "Starts", "Venue", "Email")
    assert laid_out(header, ("F", "x", "y", "z"), file="event.csv").kind is SheetKind.EVENT
