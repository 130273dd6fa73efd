"""Guest lists: every field is imported, and wrong cells are refused."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.records.choices import NameOrder
from kiosk.domain.records.entities import Guest, Status
from tests.exchange.spreadsheets import Row, guests_of, plan_of, problems, sheet_of


def one(*rows: Row) -> Guest:
    (guest,) = guests_of(plan_of(sheet_of(*rows)))
    return guest


def test_every_field_of_a_guest() -> None:
    columns = {
        "등록번호": "0042",
        "국문성명": "김민서",
        "영문성명": "KIM Minseo",
        "Family name": "KIM",
        "Given name": "Minseo",
        "Name order": "given first",
        "경칭": "H.E.",
        "호칭": "Ms.",
        "직위": "대사",
        "직위(영문)": "Ambassador",
        "소속": "외교부",
        "소속(영문)": "Ministry of Foreign Affairs",
        "대표단": "대한민국",
        "국가": "대한민국",
        "구분": "공관",
        "언어": "영어, 한국어",
        "이메일": "kim@example.org",
        "휴대전화": "010-0000-0001",
        "상태": "대기",
        "대기 중 유효": "예",
        "유효 시작": "2024-12-11 09:00",
        "유효 종료": "2024-12-11",
        "주의사항": "휠체어\n통역 동반",
        "의전순위": "3",
        "관심분야": "AI, 반도체",
        "접근성": "휠체어",
        "인사말": "대사님, 환영합니다",
        "인사말(영문)": "Welcome, Ambassador",
        "검색 제외": "O",
        "트랙": "A; B",
        "비고": "창가",
        "코드": "abc-1",
    }
    plan = plan_of(sheet_of(list(columns), list(columns.values())))
    (guest,) = guests_of(plan)
    seoul = ZoneInfo("Asia/Seoul")
    assert guest == Guest(
        id=guest.id,
        reference="0042",
        name_ko="김민서",
        name_latin="KIM Minseo",
        family_latin="KIM",
        given_latin="Minseo",
        name_order=NameOrder.GIVEN_FIRST,
        style="H.E.",
        courtesy="Ms.",
        position_ko="대사",
        position_en="Ambassador",
        organisation_ko="외교부",
        organisation_en="Ministry of Foreign Affairs",
        delegation="대한민국",
        country="KR",
        category="공관",
        languages=("en", "ko"),
        email="kim@example.org",
        phone="010-0000-0001",
        status=Status.PENDING,
        valid_while_pending=True,
        valid_from=datetime(2024, 12, 11, 9, tzinfo=seoul),
        valid_until=datetime(2024, 12, 12, tzinfo=seoul),
        attention="휠체어\n통역 동반",
        precedence=3,
        interests=("AI", "반도체"),
        accessibility=("휠체어",),
        greeting_ko="대사님, 환영합니다",
        greeting_en="Welcome, Ambassador",
        hide_from_search=True,
        tracks=("A", "B"),
        extra={"비고": "창가"},
    )
    kinds = [draft.kind for draft in plan.drafts if draft.subject == f"guest:{guest.id}"]
    assert kinds == ["guest_registered", "code_issued"]
    assert [change.code for change in plan.changes[:1]] == ["ABC-1"]


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        (("name",), ("Jane SMITH",), {"name_latin": "Jane SMITH"}),
        (("name",), ("김민서",), {"name_ko": "김민서"}),
        (("성명",), ("김민서 (KIM Minseo)",), {"name_ko": "김민서", "name_latin": "KIM Minseo"}),
        (("국문성명", "영문성명"), ("Jane SMITH", ""), {"name_latin": "Jane SMITH"}),
        (("국문성명", "영문성명"), ("", "김민서"), {"name_ko": "김민서"}),
        (("국문성명", "영문성명"), ("Jane Smith", "JANE SMITH"), {"name_latin": "JANE SMITH"}),
        (("성", "이름"), ("김", "민서"), {"name_ko": "김민서"}),
        (
            ("Surname", "First name"),
            ("SMITH", "Jane"),
            {"family_latin": "SMITH", "given_latin": "Jane"},
        ),
        (("name", "title"), ("Jane", "Dr. Ms."), {"style": "Dr.", "courtesy": "Ms."}),
        (("name", "title"), ("Jane", "Director"), {"position_en": "Director"}),
        (
            ("성명", "소속"),
            ("김민서", "과학부 / Ministry of Science"),
            {"organisation_ko": "과학부", "organisation_en": "Ministry of Science"},
        ),
        (("이름", "번호"), ("김민서", 7.0), {"reference": "7"}),
        (("이름", "번호", "등록번호"), ("김민서", "7", "R-7"), {"reference": "R-7"}),
        (("성명", "상태"), ("김민서", ""), {"status": Status.CONFIRMED}),
    ],
)
def test_cells_are_assigned_to_fields(header: Row, cells: Row, expected: dict[str, object]) -> None:
    guest = one(header, cells)
    assert {name: getattr(guest, name) for name in expected} == expected


def test_names_are_kept_in_nfc() -> None:
    assert one(("성명", "코드"), ("박지훈", "x")).name_ko == "박지훈"


def test_a_row_is_refused_for_each_column_that_is_wrong() -> None:
    sheet = sheet_of(
        ("성명", "이메일", "국가", "상태"),
        ("김민서", "kim", "Atlantis", "참"),
        ("", "lee@example.org", "", ""),
        ("박지훈", "park@example.org", "KR", "확정"),
    )
    plan = plan_of(sheet)
    assert problems(plan) == [
        (2, "이메일", "email.wrong"),
        (2, "국가", "country.wrong"),
        (2, "상태", "choice.wrong"),
        (3, "성명", "guest.nameless"),
    ]
    assert [guest.name_ko for guest in guests_of(plan)] == ["박지훈"]
    assert {str(k): t.refused for k, t in plan.tallies.items()} == {"guests": 2, "checkpoints": 0}


def test_sessions_are_found_by_id_and_by_title() -> None:
    programme = sheet_of(("id", "제목"), ("s1", "개회"), ("s2", "Horizon, a briefing"), name="세션")
    guests = sheet_of(
        ("성명", "참가 세션"),
        ("가", "s1; Horizon, a briefing"),
        ("나", "Horizon, a briefing"),
        ("다", "개회, s2"),
        ("라", ""),
        ("마", "s9"),
    )
    plan = plan_of(guests, programme)
    assert [g.sessions for g in guests_of(plan)] == [("s2",), ("s1", "s2"), ()]
    assert [row for row, _, _ in problems(plan)] == [2, 6]


def test_ids_agree_on_two_devices_where_the_list_has_keys() -> None:
    rows = [("등록번호", "성명", "코드"), ("R1", "가", ""), ("", "나", "C2")]
    first, second = (guests_of(plan_of(sheet_of(*rows))) for _ in range(2))
    assert [guest.id for guest in first] == [guest.id for guest in second]
    assert len({guest.id for guest in first}) == 2
