"""What of a guest's record counts for a seat, as words."""

from __future__ import annotations

from kiosk.domain.records.entities import Guest


def organisation_of(guest: Guest) -> str:
    """The mission or institution: the delegation, else the organisation; empty if unknown."""
    named = guest.delegation or guest.organisation_en or guest.organisation_ko
    return named.strip().casefold()
