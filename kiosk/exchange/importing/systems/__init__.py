"""The systems with known exports: one profile for each kind of file, listed here."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.systems import (
    civicrm,
    eventbrite,
    forms,
    indico,
    luma,
    odoo,
    pretix,
    sessionize,
    zkipster,
)
from kiosk.exchange.importing.systems.profile import Profile

# Profiles that require fewer headers come last.
PROFILES = (
    pretix.ORDERS,
    pretix.FEES,
    pretix.TICKETS,
    eventbrite.ATTENDEES,
    indico.REGISTRATIONS,
    indico.INTERFACE,
    luma.GUESTS,
    sessionize.FLATTENED,
    sessionize.SPEAKERS,
    sessionize.SESSIONS,
    zkipster.GUESTS,
    civicrm.PARTICIPANTS,
    odoo.ATTENDEES,
    forms.GOOGLE,
    forms.NAVER,
)


def profile_of(headers: Sequence[str]) -> Profile | None:
    """The profile of the export with these headers; None if it is of no known system."""
    known = frozenset(map(fold, headers))
    return next((profile for profile in PROFILES if profile.matches(headers, known)), None)
