"""Fixtures: two rounds with tables, and a second record of guest G."""

from __future__ import annotations

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Round, Table
from tests.usecases.conftest import Venue
from tests.usecases.guests.corrections_at_desk import SECOND, SECOND_CODE


@pytest.fixture
def tables(venue: Venue) -> Venue:
    records = (Round("r1"), Round("r2", locked=True), Table("1", capacity=1), Table("2"))
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append([draft for draft in drafts if draft])
    venue.register(SECOND, SECOND_CODE)
    return venue
