"""Fixtures: a day with arrivals at several checkpoints."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Staff
from tests.usecases.conftest import CODE, DOORS, Venue
from tests.usecases.reports.exported_day import ADMIN, PEOPLE


@pytest.fixture
def day(venue: Venue) -> Venue:
    """A day on which a, g, d (forced) and then b arrived, and a also came to the dinner."""
    for guest in PEOPLE:
        venue.register(guest, f"EVT-{guest.id.upper() * 16}")
    venue.store.append([facts.guest_seated("a", "1", "12"), facts.guest_seated("c", "1", "2")])
    staff = facts.change_fact(None, Staff(ADMIN.staff, ADMIN.name, ADMIN.role))
    assert staff is not None
    venue.store.append([staff])
    for minutes, who in enumerate("agdb"):
        venue.now = DOORS + timedelta(minutes=9 * minutes)
        code = CODE if who == "g" else f"EVT-{who.upper() * 16}"
        venue.scan("main", code, forced=who == "d")
    venue.scan("strict", "EVT-AAAAAAAAAAAAAAAA")
    venue.leave("main", CODE)
    return venue
