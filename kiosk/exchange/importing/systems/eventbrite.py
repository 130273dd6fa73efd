"""Eventbrite's attendee report: `Email` is the attendee's; the buyer's is in another column."""

from __future__ import annotations

from kiosk.exchange.importing.systems.profile import Profile

ATTENDEES = Profile(
    system="Eventbrite",
    needs=("Attendee #|Attendee no.", "Attendee Status"),
    columns=(
        ("reference", "Attendee #|Attendee no."),
        ("status", "Attendee Status"),
        ("status", "Order Status"),
        ("salutation", "Prefix"),
        ("given_ko", "Attendee First Name|First Name"),
        ("family_ko", "Attendee Surname|Attendee Last Name|Last Name|Surname"),
        ("email", "Attendee Email|Email|Email Address"),
        ("phone", "Cell Phone|Mobile Phone|Phone number"),
        ("organisation_ko", "Company|Company / Organization|Organization"),
        ("position_ko", "Job Title"),
        ("category", "Ticket Type|Ticket name"),
        ("country", "Home Country|Work Country|Country"),
        ("code", "Barcode #|Barcode number|Barcode"),
    ),
    kept="Order #|Order no.|Buyer Email|Buyer First Name|Buyer Last Name|Buyer Surname|Group"
    "|Quantity|Purchaser City",
    ignored="Order Date|Price Tier|Order Type|Currency|Total Paid|Fees Paid|Eventbrite Fees"
    "|Eventbrite Payment Processing|Tax|Home Address 1|Home Address 2|Home City|Home State"
    "|Home Zip|Billing Address|Discount|Affiliate|Date Attending|Payment Type|Ticket Price"
    "|Gross Sales|Net Sales|Event Name|Event ID|Check-in Date",
)
