"""Columns are recognised by their headers, in Korean and English."""

from __future__ import annotations

import pytest

from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import COLUMNS, read_heading
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from tests.exchange.importing.recognised_tables import laid_out
from tests.exchange.spreadsheets import Row


def fields(layout: SheetLayout) -> list[str]:
    """The field assigned to each column; "?" after one that depends on the script of cells."""
    return [
        (slot.field or slot.column.field + "?" * bool(slot.column.latin)) if slot.column else "-"
        for slot in layout.slots
    ]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("성명", "name_ko?"),
        ("이름", "name_ko?"),
        ("국문성명", "name_ko"),
        ("성명(국문)", "name_ko"),
        ("영문 성명", "name_latin"),
        ("영문성명", "name_latin"),
        ("name", "name_ko?"),
        ("Name (Korean)", "name_ko"),
        ("Name in English", "name_latin"),
        ("given name", "given_ko?"),
        ("Family Name", "family_ko?"),
        ("Last name", "family_ko?"),
        ("소속", "organisation_ko?"),
        ("Organization", "organisation_ko?"),
        ("organisation", "organisation_ko?"),
        ("affiliation", "organisation_ko?"),
        ("소속기관(영문)", "organisation_en"),
        ("직위", "position_ko?"),
        ("position", "position_ko?"),
        ("구분", "category"),
        ("category", "category"),
        ("국가", "country"),
        ("Country/Region", "country"),
        ("delegation", "delegation"),
        ("이메일", "email"),
        ("E-mail*", "email"),
        ("e-mail address", "email"),
        ("휴대전화", "phone"),
        ("mobile", "phone"),
        ("상태", "status"),
        ("코드", "code"),
        ("등록번호", "reference"),
        ("guest id", "reference"),
        ("번호", "counter"),
        ("#", "counter"),
        ("성명 / Name", "name_ko?"),
        ("성명\n(Name)", "name_ko?"),
        ("국문 성명(필수)", "name_ko"),
        ("hide_from_search", "hide_from_search"),
        ("valid_until", "valid_until"),
        ("ＥＭＡＩＬ", "email"),
    ],
)
def test_headers_of_guest_lists(header: str, field: str) -> None:
    heading = read_heading(SheetKind.GUESTS, header)
    assert heading
    column = heading.column
    assert (heading.field or column.field + "?" * bool(column.latin)) == field


def test_every_column_is_found_by_every_header_of_its_own() -> None:
    for kind, columns in COLUMNS.items():
        for column in columns:
            first = (column.korean.split("|")[0], column.english.split("|")[0])
            for header in first:
                heading = read_heading(kind, header, 0)
                assert heading, (kind, header)
                assert heading.column is column, (kind, header)


@pytest.mark.parametrize("header", ["동행 차량", "비고", "Dietary", "", "()"])
def test_other_headers_are_not(header: str) -> None:
    assert read_heading(SheetKind.GUESTS, header) is None


def test_the_header_is_found_below_titles_and_empty_rows() -> None:
    layout = laid_out(
        ("2024 과학기술 국제포럼",),
        ("참가자 명단 (대외비)", "", "", "작성: 사무국"),
        (),
        ("번호", "성명", "소속", "이메일"),
        ("1", "김민서", "과학부", "kim@example.org"),
    )
    assert fields(layout) == ["counter", "name_ko?", "organisation_ko?", "email"]
    assert [row for row, _ in layout.rows[layout.first :]] == [5]


def test_a_header_of_two_rows_is_read_together() -> None:
    layout = laid_out(
        ("번호", "성명", "", "소속", "", "이메일"),
        ("", "국문", "영문", "국문", "영문", ""),
        ("1", "김민서", "KIM Minseo", "과학부", "Ministry of Science", "kim@example.org"),
    )
    assert fields(layout) == [
        "counter",
        "name_ko",
        "name_latin",
        "organisation_ko",
        "organisation_en",
        "email",
    ]
    assert len(layout.rows) - layout.first == 1


def test_a_given_name_beside_a_family_name() -> None:
    assert fields(laid_out(("성", "이름", "소속"))) == [
        "family_ko?",
        "given_ko?",
        "organisation_ko?",
    ]
    assert fields(laid_out(("Surname", "Name"))) == ["family_ko?", "given_ko?"]
    assert fields(laid_out(("영문 성", "영문 이름", "성명"))) == [
        "family_latin",
        "given_latin",
        "name_ko?",
    ]
    assert fields(laid_out(("Full name", "Family name"))) == ["name_ko?", "family_ko?"]


def test_the_more_exact_match_of_a_header_wins() -> None:
    layout = laid_out(("이름(동반자)", "성명", "연락처(비상)", "휴대폰"))
    assert fields(layout) == ["-", "name_ko?", "-", "phone"]


def test_a_repeated_header_is_extra_data() -> None:
    layout = laid_out(("성명", "이메일", "이메일", "메모", "메모"))
    assert [slot.label for slot in layout.slots if not slot.column] == [
        "이메일 (2)",
        "메모",
        "메모 (2)",
    ]


def test_an_event_with_fields_from_top_to_bottom() -> None:
    layout = laid_out(
        ("행사명", "과학 포럼"),
        ("행사장", "서울"),
        (),
        ("시간대", "Asia/Seoul"),
        name="행사",
        file="x.xlsx",
    )
    assert layout.kind is SheetKind.EVENT
    assert [cells for _, cells in layout.rows] == [["과학 포럼", "서울", "Asia/Seoul"]]
    assert layout.row_of["timezone"] == 4


@pytest.mark.parametrize(
    ("header", "fields_of_columns"),
    [
        (("Attendee #", "First Name", "Last Name"), ["reference", "given_ko?", "family_ko?"]),
        (("Order #", "Attendee", "Barcode #"), ["booking", "name_ko?", "code"]),
        (("Booking reference", "Guest ID", "Name"), ["-", "reference", "name_ko?"]),
        (("Title", "Prefix", "Name"), ["position_ko?", "salutation", "name_ko?"]),
        (("Title", "Name"), ["salutation", "name_ko?"]),
        (("소속 및 직위", "성명"), ["affiliation", "name_ko?"]),
        (("소속 및 직위", "성명", "소속"), ["-", "name_ko?", "organisation_ko?"]),
        (("신청자명", "참석자명"), ["-", "name_ko?"]),
        (("신청자명", "소속"), ["name_ko?", "organisation_ko?"]),
        (("Email", "Attendee email", "Name"), ["-", "email", "name_ko?"]),
        (("Buyer Email", "Name"), ["-", "name_ko?"]),
        (("귀하의 성함은?", "소속을 입력해 주세요."), ["name_ko?", "organisation_ko?"]),
        (("What is your name?", "Your email"), ["name_ko?", "email"]),
        (("이름", "신청상태", "참석여부"), ["name_ko?", "status", "status"]),
        (
            ("이름", "결제여부", "취소여부", "차단"),
            ["name_ko?", "clearance", "cancelled", "blocked"],
        ),
        (("이름", "참석 여부\n(11월 27일 기준)"), ["name_ko?", "status"]),
        (("이름", "참석여부(6/2)"), ["name_ko?", "status"]),
        (("이름", "참석여부(6/2)", "참석여부(6/3)"), ["name_ko?", "part", "part"]),
        (("이름", "참석여부(2일차)"), ["name_ko?", "-"]),
        (("Name", "RSVP (Day 1)", "RSVP (Day 2)"), ["name_ko?", "part", "part"]),
    ],
)
def test_similar_headers_are_distinguished(header: Row, fields_of_columns: list[str]) -> None:
    assert fields(laid_out(header, [f"x{n}" for n, _ in enumerate(header)])) == fields_of_columns


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Delegate visit status", ("Confirmed", "Declined"), "status"),
        ("최종상태", ("확정", "불참"), "status"),
        ("State", ("complete", "withdrawn"), "status"),
        ("State", ("CA", "NY"), "-"),
        ("Paid", ("Yes", "No"), "clearance"),
        ("Paid", ("120.00", "0.00"), "-"),
        ("입금", ("O", "X"), "clearance"),
        ("포럼 참석 여부", ("참석", "불참"), "status"),
        ("2일차 참석 여부", ("참석", "불참"), "-"),
        ("오찬 참석 여부", ("참석", "불참"), "-"),
        ("Visa status", ("Approved", "Rejected"), "-"),
        ("Email status", ("Confirmed", "Bounced"), "-"),
        ("Marital status", ("Active", "No"), "-"),
    ],
)
def test_cells_below_a_header_decide_whether_it_is_a_status(
    header: str, cells: tuple[str, str], field: str
) -> None:
    assert fields(laid_out(("이름", header), *zip(("가", "나"), cells, strict=True)))[1] == field


def test_columns_that_ask_for_parts_without_brackets() -> None:
    header = ("이름", "1일차 참석여부", "2일차 참석여부")
    assert fields(laid_out(header, ("가", "O", "X")))[1:] == ["part", "part"]


def test_numbers_are_no_names_beside_names() -> None:
    layout = laid_out(("참석자", "성명"), ("1", "가"), ("2", "나"))
    assert fields(layout) == ["-", "name_ko?"]
    assert fields(laid_out(("성명", "소속"), ("1", "2"))) == ["name_ko?", "organisation_ko?"]
