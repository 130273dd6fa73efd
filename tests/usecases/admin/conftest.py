"""Fixtures: a day with many facts about one guest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Session
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.guests import decisions
from kiosk.usecases.reports.paper_lists import enter
from tests.usecases.admin.erased_day import ADMIN, X_CODE, Y_CODE, X, Y
from tests.usecases.conftest import DOORS, Venue


@pytest.fixture
def day(venue: Venue) -> Venue:
    """A day with many facts about X and a few about others."""
    for record in (Session(id="work", enrolled_only=True), Checkpoint(id="door", session="work")):
        draft = facts.change_fact(None, record)
        assert draft is not None
        venue.store.append([draft])
    venue.register(replace(X, name_ko="옛이름"), X_CODE)
    venue.correct(replace(X, name_ko="옛이름"), name_ko=X.name_ko)
    venue.register(Y, Y_CODE)
    note = {"text": "휠체어로온다", "at": DOORS.isoformat()}
    venue.store.append([Draft("guest:x", FactKind.NOTE_ADDED, note)], ADMIN.staff)
    venue.store.append([facts.guest_seated("x", "1", "12"), facts.guest_seated("y", "1", "7")])
    venue.scan("main", X_CODE)
    venue.scan("main", X_CODE)
    annul(venue.store, venue.scan("vip", X_CODE).scan, venue.now, "잘못눌러서")
    decisions.check_in(venue.store, ADMIN, "x", "dinner", venue.now, reason="꼭들여보내라고")
    enter(venue.store, ADMIN, "strict", DOORS, ["REG-4711"])
    venue.scan("door", Y_CODE)
    venue.scan("main")
    return venue
