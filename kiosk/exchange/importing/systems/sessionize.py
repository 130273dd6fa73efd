"""Sessionize's exports of speakers and of sessions."""

from __future__ import annotations

from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.systems.profile import Profile


def _is_accepted(text: str) -> bool:
    return fold(text) in ("", "accepted", "confirmed")


_PRIVATE = (
    "Owner|Owner Email|Bio|Profile Picture|LinkedIn|Blog|X (Twitter)|Twitter|Facebook|Instagram"
    "|Company Website|Owner Informed|Owner Confirmed|Date Created|Live Link|Recording Link"
    "|Favorited Count|Speaker Additional Information"
)
SPEAKERS = Profile(
    system="Sessionize",
    needs=("Speaker Id", "FirstName|First Name", "LastName|Last Name"),
    lacks="Session Id",
    columns=(
        ("reference", "Speaker Id"),
        ("given_ko", "FirstName|First Name"),
        ("family_ko", "LastName|Last Name"),
        ("email", "Email"),
        ("position_ko", "TagLine"),
        ("phone", "Mobile phone|Phone"),
    ),
    ignored=_PRIVATE,
)
SESSIONS = Profile(
    system="Sessionize",
    kind=SheetKind.SESSIONS,
    needs=("Session Id", "Title"),
    lacks="Speaker Id",
    columns=(
        ("id", "Session Id"),
        ("title_ko", "Title"),
        ("description_ko", "Description"),
        ("track", "Track"),
        ("room", "Room"),
        ("starts", "Scheduled At"),
        ("duration", "Scheduled Duration"),
        ("speakers", "Speakers"),
        ("accepted", "Status"),
    ),
    ignored=_PRIVATE,
    reads={"accepted": _is_accepted},
)
# A row for each speaker of each session: neither a list of guests nor of sessions.
FLATTENED = Profile(system="Sessionize", needs=("Session Id", "Speaker Id"), left_out=True)
