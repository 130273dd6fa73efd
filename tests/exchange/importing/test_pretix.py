"""Exports of pretix: fields of a ticket, its status and its validity."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.domain.records.entities import Guest, Status
from tests.exchange.importing.system_exports import (
    BLOCKED,
    CANCELLED,
    CONFIRMED,
    KST,
    PENDING,
    exported,
    pretix,
    systems,
)
from tests.exchange.spreadsheets import guests_of, problems


def test_a_ticket_of_pretix() -> None:
    plan = pretix({})
    assert systems(plan) == ["pretix"]
    (guest,) = guests_of(plan)
    assert guest == Guest(
        id=guest.id,
        reference="ABCDE-1",
        name_latin="Raon Park",
        family_latin="Park",
        given_latin="Raon",
        organisation_en="Korea Academy",
        country="KR",
        category="Researcher",
        languages=("de",),
        email="raon@example.org",
        extra={"Email": "buyer@example.org"},
    )
    assert plan.changes[0].code == "ABCDEFGHJK"


@pytest.mark.parametrize(
    ("fields", "status", "admitted"),
    [
        ({"Status": "paid", "Blocked": "Yes"}, BLOCKED, False),
        ({"Status": "approval pending"}, PENDING, False),
        ({"Status": "pending"}, PENDING, False),
        ({"Status": "pending (confirmed)"}, PENDING, True),
        ({"Status": "expired"}, CANCELLED, False),
        ({"Status": "canceled (paid fee)"}, CANCELLED, False),
        ({"Status": ""}, PENDING, False),
        ({"Status": "canceled", "Blocked": "Yes"}, BLOCKED, False),
    ],
)
def test_statuses_of_pretix(fields: dict[str, object], status: Status, admitted: bool) -> None:
    (guest,) = guests_of(pretix(fields))
    assert (guest.status, guest.valid_while_pending) == (status, admitted)


def test_an_unknown_status_refuses_the_row() -> None:
    plan = pretix({"Status": "half paid"}, {"Order code": "B", "Ticket secret": "x"})
    assert problems(plan) == [(2, "Status", "choice.wrong")]
    assert [guest.reference for guest in guests_of(plan)] == ["B-1"]


def test_pretix_in_korean_with_both_names() -> None:
    header = (
        "주문 코드,직책 아이디,진행상태,이메일,제품,참석자 이름,참석자 이름: 전체 이름"
        ",참석자 이름: 라틴어 필사본,참석자 이메일,참석자 회사,티켓 기밀사항"
        ",차단됨,유효한 출처,다음까지 유효함"
    )
    row = (
        "ABCDE,1,{},b@example.org,연구자,박라온,박라온,PARK Raon,r@example.org,한국과학원,s{},{},"
        "2027-06-02 08:00,2027-06-02"
    )
    plan = exported(header, row.format("지불", 1, ""))
    (guest,) = guests_of(plan)
    assert (guest.name_ko, guest.name_latin) == ("박라온", "PARK Raon")
    assert (guest.status, guest.email) == (CONFIRMED, "r@example.org")
    assert guest.valid_from == datetime(2027, 6, 2, 8, tzinfo=KST)
    assert guest.valid_until == datetime(2027, 6, 3, tzinfo=KST)
    for word, blocked, status in (
        ("취소", "", CANCELLED),
        ("만료됨", "", CANCELLED),
        ("승인 대기중", "", PENDING),
        ("결제 완료", "예", BLOCKED),
    ):
        (guest,) = guests_of(exported(header, row.format(word, 1, blocked)))
        assert guest.status is status


def test_a_check_in_list_of_pretix() -> None:
    header = (
        "Order code,Attendee name,Product,Price,Checked in,Checked out,Automatically checked in"
        ",Paid,Secret,Email,Phone number,Company,Requires special attention,Comment,Check-in text"
        ",Blocked,Valid from,Valid until"
    )
    plan = exported(
        header,
        "ABCDE,Raon Park,VIP,0,,,No,Yes,s1,b@example.org,,KAIST,Yes,paid late,To the green room,,,",
        "ABCDE,Sol Kim,VIP,0,,,No,No,s2,b@example.org,,KAIST,No,,,,06/02/2027 08:00,02.06.2027",
    )
    raon, sol = guests_of(plan)
    assert raon.attention == "Requires special attention\nTo the green room"
    assert (raon.status, raon.email, raon.reference) == (CONFIRMED, "", "ABCDE")
    assert (sol.status, sol.attention) == (PENDING, "")
    assert (sol.valid_from, sol.valid_until) == (
        datetime(2027, 6, 2, 8, tzinfo=KST),
        datetime(2027, 6, 3, tzinfo=KST),
    )
    assert not {"Price", "Checked in"} & raon.extra.keys()


def test_a_ticket_for_one_day_of_a_series_is_valid_on_it() -> None:
    header = "Order code,Position ID,Status,Date,Start date,End date,Product,Attendee name"
    row = "A,1,paid,Day 2,2027-06-03 09:00:00,,Regular,Raon Park"
    (guest,) = guests_of(exported(header, row))
    assert guest.extra["Date"] == "Day 2"
    assert guest.valid_from == datetime(2027, 6, 3, tzinfo=KST)
    assert guest.valid_until == datetime(2027, 6, 4, tzinfo=KST)
