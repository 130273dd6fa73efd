"""Indico's list of registrations (3.3), and the data of its check-in interface."""

from __future__ import annotations

from kiosk.exchange.importing.systems.profile import Profile

REGISTRATIONS = Profile(
    system="Indico",
    needs=("Registration state", "Registration date", "Name|First Name"),
    columns=(
        ("reference", "ID"),
        ("status", "Registration state"),
        ("name_ko", "Name"),
        ("given_ko", "First Name"),
        ("family_ko", "Last Name"),
        ("salutation", "Title"),
        ("email", "Email Address|Email"),
        ("organisation_ko", "Affiliation"),
        ("position_ko", "Position"),
        ("phone", "Phone Number|Phone"),
        ("country", "Country"),
        ("code", "Check-in secret|Checkin secret"),
        ("companion_names", "Accompanying persons"),
    ),
    ignored="Registration date|Price|Checked in|Check-in date|Payment date|Address|Picture"
    "|Consent to publish|Participant hidden|Visibility",
)
INTERFACE = Profile(
    system="Indico",
    needs=("checkin_secret", "regform_id|registration_id", "full_name|name"),
    columns=(
        ("reference", "id"),
        ("status", "state"),
        ("name_ko", "full_name|name"),
        ("email", "email"),
        ("code", "checkin_secret"),
    ),
    ignored="event_id|regform_id|checked_in|checked_in_dt|currency|formatted_price|is_paid|price"
    "|occupied_slots|payment_date|personal_data_picture|registration_date|registration_data",
)
