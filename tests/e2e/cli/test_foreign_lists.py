"""Lists of other systems on the command line: files in, scans decided, exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)


def kiosk(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, [*words, "--store", "event.db"], input=typed)


def import_csv(name: str, *lines: str) -> Result:
    """The result of an import of a CSV file, which must succeed."""
    result = import_with_fields(name, *lines)
    assert result.exit_code == 0, result.output
    return result


def import_with_fields(name: str, *lines: str) -> Result:
    Path(name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return kiosk("import", name)


def guests() -> dict[str, dict[str, Any]]:
    """All guests by their names."""
    listed = json.loads(kiosk("show", "guests", "--json").output)
    return {guest["name_ko"] or guest["name_latin"]: guest for guest in listed}


def statuses() -> dict[str, str]:
    return {name: guest["status"] for name, guest in guests().items()}


def scanned(code: str) -> str:
    """What a scan at the main entrance leads to."""
    result = kiosk("scan", "--checkpoint", "main", typed=f"{code}\n")
    return result.output.split()[1]


def test_guests_who_declined_are_not_admitted() -> None:
    output = import_csv(
        "eventbrite.csv",
        "First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status,Barcode number",
        "Gaon,Han,gaon@example.org,General,1100001,Attending,9000011100001001",
        "Sera,On,sera@example.org,General,1100003,Not Attending,9000021100003001",
    )
    assert "eventbrite.csv: read as an export of Eventbrite" in output.output
    import_csv(
        "luma.csv", "api_id,name,email,approval_status", "g-1,Daon Du,d@example.org,declined"
    )
    import_csv("two.csv", "이름,코드,신청상태,참석여부", "네바온,N4,승인,불참")
    assert statuses() == {
        "HAN Gaon": "confirmed",
        "ON Sera": "cancelled",
        "Daon Du": "cancelled",
        "네바온": "cancelled",
    }
    assert [scanned(code) for code in ("N4", "9000021100003001")] == ["NeedsDesk"] * 2
    assert scanned("9000011100001001") == "Admitted"


def test_an_unknown_status_word_admits_no_guest() -> None:
    result = import_with_fields("list.csv", "이름,코드,RSVP", "한가온,H1,fnord", "두다온,H2,참석")
    assert result.exit_code != 0
    assert "list.csv, row 2, RSVP: “fnord” is not one of" in result.stderr
    assert statuses() == {"두다온": "confirmed"}
    assert scanned("H1") == "NotFound"


def test_a_column_for_each_day_is_no_status() -> None:
    output = import_csv(
        "guests.csv",
        "이름,코드,참석여부(1일차),참석여부(2일차)",
        "한가온,D1,O,O",
        "두다온,D2,X,O",
        "세라온,D3,X,X",
    )
    assert "kept as extra data: 참석여부(1일차), 참석여부(2일차)" in output.output
    assert statuses() == {"한가온": "confirmed", "두다온": "confirmed", "세라온": "cancelled"}
    assert scanned("D2") == "Admitted"


@pytest.mark.parametrize(
    "header", ["Booking reference", "접수번호", "신청번호", "Order #", "예약번호"]
)
def test_a_booking_is_shared_by_its_party(header: str) -> None:
    lines = (
        f"{header},First name,Last name,Email",
        "GRP77,Gaon,Han,gaon@example.org",
        "GRP77,Daon,Du,daon@example.org",
        "GRP78,Sera,On,sera@example.org",
    )
    import_csv("guests.csv", *lines)
    assert {name: guest["reference"] for name, guest in guests().items()} == {
        "HAN Gaon": "GRP77",
        "DU Daon": "GRP77",
        "ON Sera": "GRP78",
    }
    again = import_csv("guests.csv", lines[0], *reversed(lines[1:]))
    assert "0 new, 0 changed, 3 unchanged" in again.output
    found = kiosk("find", "GRP77").output
    assert "HAN Gaon" in found
    assert "DU Daon" in found


def test_a_file_named_after_the_event_may_list_guests() -> None:
    import_csv("event.csv", "행사명,시작일시,장소", "2027 가온 포럼,2027-06-02 09:00,가온홀")
    import_csv("guests.csv", "이름,코드", "한가온,H1")
    import_csv(
        "Gaon Event RSVP.csv",
        "Timestamp,Name,Email,Location",
        "2027-05-01 10:00:00,DU Daon,daon@example.org,Busan",
    )
    import_csv(
        "Event list.csv",
        "Name,Email,Location",
        "ON Sera,sera@example.org,Busan",
        "NE Baon,baon@example.org,Seoul",
    )
    (event,) = json.loads(kiosk("show", "event", "--json").output)
    assert (event["name_ko"], event["venue_ko"]) == ("2027 가온 포럼", "가온홀")
    assert guests().keys() == {"한가온", "DU Daon", "ON Sera", "NE Baon"}


@pytest.mark.parametrize(
    ("name", "lines", "message"),
    [
        ("notes.csv", ("hello,world", "1,2"), "No header is recognised"),
        ("guests.csv", ("이름,소속",), "Nothing stands below the headers"),
        ("guests.csv", ("이름,소속", "합계,12"), "Nothing stands below the headers"),
        ("rooms.json", ('{"conference": {"rooms": [{"name": "Hall"}],', '"days": []}}'), "JSON"),
        ("rooms.json", ('[{"room": "Hall", "name": "A"},', '{"room": "B"}]'), "JSON"),
        (
            "orders.csv",
            ("Order code,Order total,Status,Email,Name", "ABCDE,0,paid,b@example.org,Buy Er"),
            "does not list attendees one by one",
        ),
    ],
)
def test_a_file_of_which_nothing_is_understood_is_an_error(
    name: str, lines: tuple[str, ...], message: str
) -> None:
    result = import_with_fields(name, *lines)
    assert result.exit_code != 0
    assert message in result.stdout + result.stderr
    assert not Path("event.db").exists()


def test_order_data_of_pretix_as_a_workbook() -> None:
    workbook = Workbook()
    orders = workbook.worksheets[0]
    orders.title = "Orders"
    orders.append(["Event slug", "Order code", "Order total", "Status", "Email", "Name"])
    orders.append(["f", "ABCDE", 0, "paid", "buyer@example.org", "Buy Er"])
    positions = workbook.create_sheet("Order positions")
    positions.append(
        "Order code,Position ID,Status,Email,Product,Attendee name,Attendee email,Ticket secret"
        ",Blocked,Add-on to position ID".split(",")
    )
    for row in (
        [
            "ABCDE",
            1,
            "paid",
            "buyer@example.org",
            "VIP",
            "Raon Park",
            "r@example.org",
            "s1",
            "",
            "",
        ],
        ["ABCDE", 2, "paid", "buyer@example.org", "VIP", "Sol Kim", "", "s2", "Yes", ""],
        ["ABCDE", 3, "paid", "buyer@example.org", "Dinner", "", "", "s3", "", 1],
    ):
        positions.append(row)
    workbook.save("pretix.xlsx")
    result = kiosk("import", "pretix.xlsx")
    assert result.exit_code == 0, result.output
    assert "pretix.xlsx, Orders: does not list attendees one by one, passed over" in result.output
    assert "pretix.xlsx, Order positions: read as an export of pretix" in result.output
    assert statuses() == {"Raon Park": "confirmed", "Sol Kim": "blocked"}
    assert guests()["Raon Park"]["extra"]["Add-ons"] == "Dinner"
    assert guests()["Sol Kim"]["email"] == ""
    assert [scanned("s1"), scanned("s2")] == ["Admitted", "NeedsDesk"]
    assert "0 new, 0 changed, 2 unchanged" in kiosk("import", "pretix.xlsx").output


def test_a_ticket_of_luma_is_scanned_as_it_is() -> None:
    url = "https://luma.example.org/check-in/evt-7?pk=g-Ab12Cd"
    import_csv("l.csv", "guest_id,name,approval_status,qr_code_url", f"g,Daon Du,approved,{url}")
    assert scanned(url) == "Admitted"


def test_a_check_in_list_after_the_orders_keeps_the_guests_of_the_orders() -> None:
    import_csv(
        "positions.csv",
        "Order code,Position ID,Status,Product,Attendee name,Ticket secret",
        "ABCDE,1,paid,VIP,Raon Park,s1",
    )
    import_csv(
        "checkin.csv",
        "Order code,Attendee name,Product,Paid,Secret,Requires special attention",
        "ABCDE,Raon Park,VIP,Yes,s1,Yes",
    )
    assert guests()["Raon Park"]["reference"] == "ABCDE-1"
    assert guests()["Raon Park"]["attention"] == "Requires special attention"
