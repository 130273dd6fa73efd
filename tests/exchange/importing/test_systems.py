"""Exports of other systems are recognised by headers; only valid registrations are admitted."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.domain.records.entities import Session
from kiosk.exchange.importing.systems import PROFILES
from tests.exchange.importing.system_exports import (
    CANCELLED,
    CONFIRMED,
    KST,
    PENDING,
    exported,
    pretix,
    systems,
)
from tests.exchange.spreadsheets import guests_of, problems


def test_a_buyers_address_is_never_the_guests() -> None:
    (guest,) = guests_of(pretix({"Attendee email": ""}))
    assert guest.email == ""
    header = "Order #,First Name,Last Name,Buyer Email,Attendee #,Attendee Status"
    (guest,) = guests_of(exported(header, "1,Sera,On,buyer@example.org,2,Attending"))
    assert (guest.email, guest.extra["Buyer Email"]) == ("", "buyer@example.org")
    (guest,) = guests_of(exported("Name,Purchaser email,Email", "Sera On,b@example.org,"))
    assert guest.email == ""
    both = exported("Name,Email,Attendee email", "Sera On,b@example.org,sera@example.org")
    assert [guest.email for guest in guests_of(both)] == ["sera@example.org"]


def test_attendees_of_eventbrite() -> None:
    header = (
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #"
        ",Group,Order Type,Currency,Total Paid,Attendee Status,Job Title,Company,Cell Phone"
        ",Barcode #,Order Status"
    )
    row = "86,2026-10-01,{0},On,{0}@example.org,1,,Press,{1},,Free,KRW,0,{2},Reporter,,,9{1},{3}"
    plan = exported(
        header,
        row.format("Sera", 1, "Attending", ""),
        row.format("Nari", 2, "Not Attending", ""),
        row.format("Bora", 3, "Attending", "Refunded"),
        row.format("Dana", 4, "Checked In", "Completed"),
        row.format("Hana", 5, "Deleted", ""),
        row.format("Mina", 6, "Fnord", ""),
    )
    assert systems(plan) == ["Eventbrite"]
    assert {guest.given_latin: guest.status for guest in guests_of(plan)} == {
        "Sera": CONFIRMED,
        "Nari": CANCELLED,
        "Bora": CANCELLED,
        "Dana": CONFIRMED,
        "Hana": CANCELLED,
    }
    assert problems(plan) == [(7, "Attendee Status", "choice.wrong")]
    assert {change.code for change in plan.changes} >= {"91", "92"}


@pytest.mark.parametrize(
    ("system", "header", "row", "words"),
    [
        (
            "Indico",
            "ID,Name,Email Address,Affiliation,Title,Registration date,Registration state,Tags",
            "{n},G{n} Han,g{n}@example.org,KAIST,Dr,2026-11-01,{word},",
            (
                "Completed=confirmed|Pending=pending|Rejected=cancelled|Withdrawn=cancelled"
                "|Awaiting payment=pending|Unpaid=pending"
            ),
        ),
        (
            "Indico",
            "id,full_name,email,state,checkin_secret,regform_id,event_id",
            "{n},G{n} Han,g{n}@example.org,{word},s{n},3,3",
            (
                "complete=confirmed|pending=pending|rejected=cancelled|withdrawn=cancelled"
                "|unpaid=pending"
            ),
        ),
        (
            "Luma",
            (
                "guest_id,name,first_name,last_name,email,phone_number,created_at,approval_status,"
                "checked_in_at,qr_code_url,ticket_name"
            ),
            (
                "gst-{n},G{n} Han,G{n},Han,g{n}@example.org,,2026-11-01,{word},,"
                "https://luma.example.org/check-in/e?pk=g-{n},General"
            ),
            (
                "approved=confirmed|pending_approval=pending|declined=cancelled|invited=pending"
                "|waitlist=pending"
            ),
        ),
        (
            "zkipster",
            "ID,FIRST NAME,LAST NAME,EMAIL,ORGANIZATION,GUESTLIST,GUEST STATUS,TOTAL GUESTS",
            "{n},G{n},Han,g{n}@example.org,KAIST,VIP,{word},1",
            "Confirmed=confirmed|Declined=cancelled|Unconfirmed=pending|Checked-in=confirmed",
        ),
        (
            "CiviCRM",
            (
                "Contact ID,Display Name,First Name,Last Name,Email,Job Title,Current Employer,"
                "Participant ID,Event Title,Participant Status,Participant Role,Preferred Language"
            ),
            "1{n},Dr. G{n} Han,G{n},Han,g{n}@example.org,,KAIST,{n},Forum,{word},Speaker,en_US",
            (
                "Registered=confirmed|Attended=confirmed|No-show=confirmed|Cancelled=cancelled"
                "|Pending from pay later=pending|On waitlist=pending|Awaiting approval=pending"
                "|Rejected=cancelled|Expired=cancelled|Transferred=cancelled|Partially paid=pending"
            ),
        ),
        (
            "Odoo",
            "Attendee Name,Booked by,Email,Phone,Event,Event Ticket,Status,Barcode",
            "G{n} Han,Buy Er,g{n}@example.org,,Forum,VIP,{word},77{n}",
            "Unconfirmed=pending|Registered=confirmed|Attended=confirmed|Cancelled=cancelled",
        ),
        (
            "Odoo",
            "id,name,partner_id,email,phone,event_id,event_ticket_id,state,barcode",
            "r{n},G{n} Han,Buy Er,g{n}@example.org,,Forum,VIP,{word},77{n}",
            "draft=pending|open=confirmed|done=confirmed|cancel=cancelled",
        ),
    ],
)
def test_statuses_of_each_system(system: str, header: str, row: str, words: str) -> None:
    pairs = [word.split("=") for word in words.split("|")]
    rows = [row.format(n=n, word=word) for n, (word, _) in enumerate(pairs, 1)]
    unknown = [row.format(n=90, word="fnord"), row.format(n=91, word="")]
    plan = exported(header, *rows, *unknown)
    assert systems(plan) == [system]
    assert {guest.email: str(guest.status) for guest in guests_of(plan)} == {
        f"g{n}@example.org": status for n, (_, status) in enumerate(pairs, 1)
    } | {"g91@example.org": "pending"}
    assert [(number, reason) for number, _, reason in problems(plan)] == [
        (len(pairs) + 2, "choice.wrong")
    ]


def test_answers_to_a_form() -> None:
    header = (
        "타임스탬프",
        "개인정보 수집 및 이용에 동의하십니까?",
        "성명 (Ex. 홍길동)",
        "소속 및 직위",
        "이메일 (기관 메일)",
        "전화번호 (Ex. 010-1234-5678)",
        "참석 여부\n(11월 27일 기준)",
        "관심분야를 선택해주세요 (중복 가능)",
        "동반인원",
        "비고",
    )
    stamp, agreed = "2026. 11. 1 오전 10:02:33", "동의합니다"
    plan = exported(
        header,
        (
            stamp,
            agreed,
            "박라온",
            "한국과학원 책임연구원",
            "r@example.org",
            "010-1",
            "참석",
            "AI, 양자",
            1,
            "휠체어",
        ),
        (stamp, agreed, "김솔", "국립외교원, 교수", "", "", "불참", "바이오", 0, ""),
        (stamp, agreed, "한별", "한빛대학교", "", "", "", "", 0, ""),
    )
    assert systems(plan) == ["Google Forms"]
    raon, sol, byeol, companion = guests_of(plan)
    assert (raon.organisation_ko, raon.position_ko) == ("한국과학원", "책임연구원")
    assert (raon.interests, raon.accessibility) == (("AI", "양자"), ("휠체어",))
    assert raon.extra == {}
    assert (companion.companion_of, companion.companion_number) == (raon.id, 1)
    assert (sol.organisation_ko, sol.position_ko, sol.status) == ("국립외교원", "교수", CANCELLED)
    assert (byeol.organisation_ko, byeol.status) == ("한빛대학교", PENDING)
    naver = exported(
        "응답 일시,귀하의 성함은?,소속을 입력해 주세요", "2026-11-01 10:00,박라온,한국과학원"
    )
    assert systems(naver) == ["네이버 폼"]
    assert [(g.name_ko, g.organisation_ko) for g in guests_of(naver)] == [("박라온", "한국과학원")]


def test_speakers_and_sessions_of_sessionize() -> None:
    speakers = exported(
        "Speaker Id,FirstName,LastName,Email,TagLine,Bio,Profile Picture",
        "s-1,Ada,Han,ada@example.org,Professor at KAIST,Long,https://example.org/p.png",
    )
    (ada,) = guests_of(speakers)
    assert (ada.reference, ada.given_latin, ada.extra) == ("s-1", "Ada", {})
    sessions = exported(
        "Session Id,Title,Description,Owner,Owner Email,Track,Scheduled At,Scheduled Duration,"
        "Speakers,Status",
        "7,Opening,Words,Ada Han,ada@example.org,Main,2027-06-02 09:00,45,Ada Han,Accepted",
        "8,Rejected talk,Words,Ada Han,ada@example.org,Main,,,Ada Han,Declined",
    )
    found = [c.after for c in sessions.changes if isinstance(c.after, Session)]
    assert [(s.id, s.title_en, s.speakers) for s in found] == [("7", "Opening", ("Ada Han",))]
    assert found[0].ends == datetime(2027, 6, 2, 9, 45, tzinfo=KST)
    flat = exported("Session Id,Title,Speaker Id,FirstName,LastName,Email", "7,Opening,s,A,Han,")
    assert problems(flat) == [(0, "", "file.left_out")]


def test_every_profile_reads_the_columns_that_it_names() -> None:
    for profile in PROFILES:
        headers = [listed.split("|")[0] for _, listed in profile.columns]
        assert len(profile.slots(headers)) >= len(set(headers)), profile.system
