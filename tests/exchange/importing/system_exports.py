"""Sheets and plans of the exports of other registration systems."""

from __future__ import annotations

from datetime import timedelta, timezone

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from tests.exchange.spreadsheets import Row, plan_of, sheet_of

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


def tickets(*changes: dict[str, object]) -> Sheet:
    rows = [ABCDE | change for change in changes]
    return sheet_of(
        PRETIX, *([row.get(h, "") for h in PRETIX] for row in rows), name="Order positions"
    )
