"""CiviCRM's export of participants. Participants who did not attend count as registered."""

from __future__ import annotations

from kiosk.exchange.importing.systems.profile import Profile, read_locale

_ABOUT = (
    "Participant Status|Participant Status Label|Participant Status (label)|Participant Role"
    "|Event Title|Fee Level"
)

PARTICIPANTS = Profile(
    system="CiviCRM",
    needs=("Participant ID", _ABOUT, "Display Name|Sort Name|First Name|Last Name|Name"),
    columns=(
        ("reference", "Participant ID"),
        ("status", "Participant Status|Participant Status Label|Participant Status (label)|Status"),
        ("salutation", "Individual Prefix|Prefix"),
        ("given_ko", "First Name"),
        ("family_ko", "Last Name"),
        ("name_ko", "Display Name|Participant Name|Name|Sort Name"),
        ("email", "Email|Primary Email"),
        ("phone", "Phone|Primary Phone"),
        ("organisation_ko", "Current Employer|Organization Name|Employer"),
        ("position_ko", "Job Title"),
        ("country", "Country"),
        ("category", "Participant Role|Role"),
        ("languages", "Preferred Language"),
    ),
    ignored="Contact ID|Internal Contact ID|Contact Type|Contact Subtype|Sort Name|Nickname"
    "|Middle Name|Individual Suffix|Gender|Birth Date|Street Address|Supplemental Address 1"
    "|Supplemental Address 2|City|Postal Code|State|County|Do Not Email|Do Not Phone|Do Not Mail"
    "|Event ID|Event Title|Event|Event Start Date|Event End Date|Event Type|Fee Level|Fee Amount"
    "|Fee Currency|Participant Status ID|Participant Role ID|Register Date|Registration Date"
    "|Participant Register Date|Participant Source|Source|Participant is a Test|Test"
    "|Participant is Pay Later|Is Pay Later|Registered By ID|Discount Name|Campaign",
    reads={"languages": read_locale},
)
