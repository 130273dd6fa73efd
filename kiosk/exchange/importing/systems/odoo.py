"""Odoo's export of event registrations, with labels or technical names of fields as headers."""

from __future__ import annotations

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.systems.profile import Profile

ATTENDEES = Profile(
    system="Odoo",
    needs=(
        "Attendee Name|Attendee|참석자 이름|참석자|name",
        "Booked by|Booked By|예약자|partner_id|Event Ticket|event_ticket_id|행사 티켓",
        "Status|상태|state|Barcode|바코드|barcode",
    ),
    lacks="Order code|주문 코드",
    columns=(
        ("reference", "External ID|id|ID"),
        ("status", "Status|상태|state"),
        ("status", "Active|active|활성"),
        ("name_ko", "Attendee Name|Attendee|참석자 이름|참석자|name"),
        ("email", "Email|이메일|email"),
        ("phone", "Phone|Mobile|전화번호|phone"),
        ("organisation_ko", "Company Name|회사명|company_name"),
        ("category", "Event Ticket|Ticket|행사 티켓|event_ticket_id"),
        ("code", "Barcode|바코드|barcode"),
    ),
    kept="Booked by|예약자|partner_id",
    ignored="Event|행사|event_id|Company|company_id|Attended Date|date_closed|Registration Date"
    "|Created on|create_date|Event Start Date|Event End Date|Campaign|Source|Medium"
    "|Sales Order|Payment Status|Last Updated on|Created by",
    statuses={
        Status.PENDING: "draft",
        Status.CONFIRMED: "open|done|확인|참석",
        Status.CANCELLED: "cancel",
    },
)
