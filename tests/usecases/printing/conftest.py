"""Fixtures: the event with two printers."""

from __future__ import annotations

import pytest

from kiosk.usecases.printing.printers import set_up
from tests.usecases.conftest import Venue
from tests.usecases.printing.badge_queues import ADMIN, ONE, TWO


@pytest.fixture
def venue_with_printers(venue: Venue) -> Venue:
    """The event with guest G and two printers."""
    for printer in (ONE, TWO):
        assert set_up(venue.store, ADMIN, printer) == printer
    return venue
