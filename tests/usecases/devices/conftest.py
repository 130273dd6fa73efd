"""Fixtures: devices that have not joined the event yet."""

from __future__ import annotations

import pytest

from tests.usecases.conftest import MakeVenue, Venue


@pytest.fixture
def new_kiosk(make_venue: MakeVenue) -> Venue:
    """A kiosk with an empty store."""
    return make_venue("kiosk", empty=True)


@pytest.fixture
def new_desk(make_venue: MakeVenue) -> Venue:
    """A desk with an empty store."""
    return make_venue("desk", empty=True)
