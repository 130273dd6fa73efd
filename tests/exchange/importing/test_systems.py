"""Exports of other systems are recognised by headers; only valid registrations are admitted."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Guest, Session, Status
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.systems import PROFILES
from kiosk.store import Store
from kiosk.usecases.checkin.code_recognition import Recognised, recognise
from tests.exchange.spreadsheets import (
    Row,
    guests_of,
    ids,
    import_lists,
    plan_of,
    problems,
    sheet_of,
)

CONFIRMED, PENDING, CANCELLED, BLOCKED = Status
KST = timezone(timedelta(hours=9))

PRETIX = (
    "Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Product,Price,"
    "Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,"
    "Attendee company,Country,Ticket secret,Blocked,Valid from,Valid until,"
    "Add-on to position ID,Order locale,Position order link"
).split(",")
ABCDE = {
    "Order code": "ABCDE",
    "Position ID": 1,
    "Status": "paid",
    "Email": "buyer@example.org",
    "Product": "Researcher",
    "Attendee name": "Raon Park",
    "Attendee name: Given name": "Raon",
    "Attendee name: Family name": "Park",
    "Attendee email": "raon@example.org",
    "Attendee company": "Korea Academy",
    "Country": "KR",
    "Ticket secret": "abcdefghjk",
    "Order locale": "de-informal",
    "Position order link": "https://tickets.example.org/order/ABCDE/secret",
}


def exported(*rows: Row | str, name: str = "", file: str = "export.csv") -> ImportPlan:
    """The import plan of a CSV file."""
    cells = [row.split(",") if isinstance(row, str) else row for row in rows]
    return plan_of(sheet_of(*cells, name=name, file=file))


def pretix(*changes: dict[str, object]) -> ImportPlan:
    rows = [ABCDE | change for change in changes]
    return exported(PRETIX, *([row.get(header, "") for header in PRETIX] for row in rows))


def systems(plan: ImportPlan) -> list[object]:
    return [n.values["system"] for n in plan.notes if n.id == "import.note.system"]


def statuses_of(plan: ImportPlan) -> dict[str, Status]:
    return {guest.name_ko or guest.name_latin: guest.status for guest in guests_of(plan)}


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


@pytest.mark.parametrize(
    ("said", "status", "admitted"),
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
def test_statuses_of_pretix(said: dict[str, object], status: Status, admitted: bool) -> None:
    (guest,) = guests_of(pretix(said))
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


def test_add_ons_belong_to_the_ticket_they_extend() -> None:
    sheet = sheet_of(("id", "제목"), ("w1", "Workshop A"), name="세션")
    workshop = {"Position ID": 2, "Product": "Workshop A", "Add-on to position ID": 1}
    dinner = {"Position ID": 3, "Product": "Dinner", "Add-on to position ID": 1}
    cancelled = {
        "Position ID": 4,
        "Product": "Tour",
        "Add-on to position ID": 1,
        "Status": "canceled",
    }
    stray = {"Position ID": 5, "Product": "Tour", "Add-on to position ID": 9}
    rows = [ABCDE | change for change in ({}, workshop, dinner, cancelled, stray)]
    cells = [[row.get(header, "") for header in PRETIX] for row in rows]
    plan = plan_of(sheet, sheet_of(PRETIX, *cells, name="Order positions"))
    (guest,) = guests_of(plan)
    assert guest.sessions == ("w1",)
    assert guest.extra["Add-ons"] == "Workshop A, Dinner"
    assert problems(plan) == [(6, "Add-on to position ID", "addon.orphan")]
    assert any(isinstance(change.after, Session) for change in plan.changes)


def test_a_ticket_for_one_day_of_a_series_is_valid_on_it() -> None:
    header = "Order code,Position ID,Status,Date,Start date,End date,Product,Attendee name"
    row = "A,1,paid,Day 2,2027-06-03 09:00:00,,Regular,Raon Park"
    (guest,) = guests_of(exported(header, row))
    assert guest.extra["Date"] == "Day 2"
    assert guest.valid_from == datetime(2027, 6, 3, tzinfo=KST)
    assert guest.valid_until == datetime(2027, 6, 4, tzinfo=KST)


def test_orders_of_pretix_are_no_guests() -> None:
    orders = ("Event slug", "Order code", "Order total", "Status", "Email", "Name", "Positions")
    fees = ("Order code", "Status", "Email", "Fee type", "Price", "Invoice address name")
    plan = plan_of(
        sheet_of(orders, ("f", "ABCDE", "0", "paid", "b@example.org", "Buy Er", 1), name="Orders"),
        sheet_of(PRETIX, [ABCDE.get(h, "") for h in PRETIX], name="Order positions"),
        sheet_of(fees, ("ABCDE", "paid", "b@example.org", "x", "1", "Buy Er"), name="Order fees"),
    )
    assert [guest.reference for guest in guests_of(plan)] == ["ABCDE-1"]
    assert ids(plan.notes).count("left_out") == 2
    assert "attention_left_out" not in ids(plan.notes)
    marked = (*orders, "Requires special attention")
    row = ("f", "ABCDE", "0", "paid", "b@example.org", "Buy Er", 1)
    flagged = plan_of(sheet_of(marked, (*row, "Yes"), (*row, "No"), name="Orders"))
    (note,) = [n for n in flagged.notes if n.id == "import.note.attention_left_out"]
    assert note.values["number"] == 1
    assert "attention_joined" not in ids(flagged.notes)
    alone = exported(orders, row)
    assert (guests_of(alone), problems(alone)) == ([], [(0, "", "file.left_out")])


def tickets(*changes: dict[str, object]) -> Sheet:
    rows = [ABCDE | change for change in changes]
    return sheet_of(
        PRETIX, *([row.get(h, "") for h in PRETIX] for row in rows), name="Order positions"
    )


def recognised(store: Store, secret: str) -> str:
    """The id of the guest whom a scan of a secret finds; empty if unknown."""
    event = store.programme().event
    found = store.read(lambda connection: recognise(connection, event, ScannedCode.of(secret)))
    return found.holder.guest if isinstance(found, Recognised) else ""


def test_attention_for_an_order_is_noted_for_each_of_its_guests() -> None:
    header = ("Order code", "Order total", "Email", "Requires special attention", "Check-in text")
    orders = sheet_of(
        header,
        ("ABCDE", "0", "b@example.org", "Yes", "To the green room"),
        ("FGHIJ", "0", "c@example.org", "No", ""),
        ("KLMNO", "0", "d@example.org", "Yes", ""),
        name="Orders",
    )
    plan = plan_of(
        orders,
        tickets(
            {},
            {"Position ID": 2, "Attendee name": "Sol Kim", "Ticket secret": "s2"},
            {"Order code": "FGHIJ", "Attendee name": "Nari On", "Ticket secret": "s3"},
        ),
    )
    raon, sol, nari = guests_of(plan)
    assert raon.attention == sol.attention == "Requires special attention\nTo the green room"
    assert nari.attention == ""
    numbers = {n.id: n.values.get("number") for n in plan.notes if "attention" in n.id}
    assert numbers == {"import.note.attention_joined": 1, "import.note.attention_left_out": 1}


def test_attention_that_an_order_no_longer_requests_is_removed(store: Store) -> None:
    header = ("Order code", "Order total", "Requires special attention")
    for said, noted in (("Yes", "Requires special attention"), ("No", "")):
        orders = sheet_of(header, ("ABCDE", "0", said), name="Orders")
        import_lists(store, orders, tickets({}))
        (record,) = store.guests()
        assert record.guest.attention == noted


def test_an_add_ons_ticket_scans_as_its_main_tickets_guest(store: Store) -> None:
    dinner: dict[str, object] = {
        "Position ID": 2,
        "Product": "Dinner",
        "Add-on to position ID": 1,
        "Ticket secret": "dinnersecret",
    }
    tour = dinner | {"Position ID": 3, "Product": "Tour", "Ticket secret": "toursecret"}
    cancelled = tour | {"Position ID": 4, "Ticket secret": "cancelledsecret", "Status": "canceled"}
    import_lists(store, tickets({}, dinner))
    (record,) = store.guests()
    own, extending = record.codes
    assert record.written == ("abcdefghjk", "dinnersecret")
    assert import_lists(store, tickets({}, dinner)) == []
    import_lists(store, tickets({}, dinner, tour, cancelled))
    for secret in ("abcdefghjk", "dinnersecret", "toursecret"):
        assert recognised(store, secret) == record.guest.id
    assert recognised(store, "cancelledsecret") == ""
    assert import_lists(store, tickets({}, dinner, tour, cancelled)) == []
    import_lists(store, tickets({"Ticket secret": "renewed"}, dinner, tour))
    (record,) = store.guests()
    assert set(record.written) == {"renewed", "dinnersecret", "toursecret"}
    assert record.revoked == (own,)
    assert extending in record.codes


def test_an_add_ons_code_of_somebody_else_is_refused(store: Store) -> None:
    dinner: dict[str, object] = {"Position ID": 2, "Add-on to position ID": 1}
    dinner |= {"Ticket secret": "taken"}
    other: dict[str, object] = {"Order code": "X", "Ticket secret": "taken"}
    other |= {"Attendee name": "Sol Kim", "Attendee email": "sol@example.org"}
    plan = plan_of(tickets({}, dinner, other))
    assert problems(plan) == [(3, "Ticket secret", "code.twice")]
    assert len(guests_of(plan)) == 2
    import_lists(store, tickets(other))
    plan = plan_of(tickets({}, dinner), store=store)
    assert problems(plan) == [(3, "Ticket secret", "code.taken")]


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
    raon, sol, byeol = guests_of(plan)
    assert (raon.organisation_ko, raon.position_ko) == ("한국과학원", "책임연구원")
    assert (raon.interests, raon.accessibility) == (("AI", "양자"), ("휠체어",))
    assert raon.extra == {"동반인원": "1"}
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
