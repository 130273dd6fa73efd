"""zkipster's export of a guest list, with headers in capitals."""

from __future__ import annotations

from kiosk.exchange.importing.systems.profile import Profile

GUESTS = Profile(
    system="zkipster",
    needs=("Guest status", "Guestlist|Guest list|Guest list name|Total guests", "Last name|Name"),
    columns=(
        ("reference", "External ID|ID|Guest ID"),
        ("status", "Guest status"),
        ("status", "RSVP status"),
        ("salutation", "Salutation|Prefix"),
        ("given_ko", "First name"),
        ("family_ko", "Last name"),
        ("name_ko", "Name|Full name"),
        ("email", "Email"),
        ("phone", "Phone|Mobile|Phone number"),
        ("organisation_ko", "Organization|Company"),
        ("position_ko", "Position|Job title|Title"),
        ("category", "Guestlist|Guest list|Guest list name"),
        ("party_size", "Total guests"),
    ),
    ignored="Check-in time|Checked in at|Checked-in guests|Last modified|Created|Invitation opened",
)
