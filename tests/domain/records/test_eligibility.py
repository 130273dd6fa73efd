"""Eligibility of guests for sessions and checkpoints."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.records.eligibility import is_for, is_served, next_session
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Programme, Session
from tests.domain.journal.chains import TEN

G = Guest(category="Regular", tracks=("AI", "Bio"), sessions=("s4",))


@pytest.mark.parametrize(
    ("session", "guest", "belongs"),
    [
        (Session(id="s"), G, True),
        (Session(id="s"), Guest(), True),
        (Session(id="s4", enrolled_only=True), G, True),
        (Session(id="s5", enrolled_only=True), G, False),
        (Session(id="s4", track="law", categories=("press",), enrolled_only=True), G, True),
        (Session(id="s", track="ai"), G, True),
        (Session(id="s", track="law"), G, False),
        (Session(id="s", track="law"), Guest(), True),
        (Session(id="s", categories=("regular", "press")), G, True),
        (Session(id="s", categories=("press",)), G, False),
        (Session(id="s", categories=("press",)), Guest(), False),
        (Session(id="s", track="ai", categories=("press",)), G, False),
    ],
)
def test_a_session_is_in_the_programme_of_its_category_track_and_enrolment(
    session: Session, guest: Guest, belongs: bool
) -> None:
    assert is_for(session, guest) is belongs


@pytest.mark.parametrize(
    ("limits", "guest", "served"),
    [
        ({}, Guest(), True),
        ({"categories": ("regular",)}, G, True),
        ({"categories": ("REGULAR", "vip")}, G, True),
        ({"categories": ("vip",)}, G, False),
        ({"tracks": ("bio",)}, G, True),
        ({"tracks": ("law",)}, G, False),
        ({"tracks": ("law",)}, Guest(), False),
        ({"session": "s4"}, G, True),
        ({"session": "s4"}, Guest(), False),
        ({"session": "open"}, Guest(), True),
        ({"session": "law"}, G, False),
        ({"session": "unknown"}, G, False),
        ({"session": "unknown"}, Guest(sessions=("unknown",)), True),
        ({"session": "s4", "categories": ("vip",)}, G, False),
    ],
)
def test_a_checkpoint_serves_its_categories_tracks_and_session(
    limits: dict[str, Any], guest: Guest, served: bool
) -> None:
    sessions = [
        Session(id="s4", enrolled_only=True),
        Session(id="open"),
        Session("law", track="law"),
    ]
    programme = Programme(Event(), sessions={one.id: one for one in sessions})
    assert is_served(Checkpoint(**limits), guest, programme) is served


def test_the_next_session_is_the_first_of_the_guests_programme() -> None:
    hour = timedelta(hours=1)
    sessions = [
        Session(id="past", starts=TEN - hour),
        Session(id="off", starts=TEN, cancelled=True),
        Session(id="law", starts=TEN, track="law"),
        Session(id="untimed"),
        Session(id="later", starts=TEN + 2 * hour),
        Session(id="b", starts=TEN + hour),
        Session(id="a", starts=TEN + hour),
    ]
    programme = Programme(Event(), sessions={one.id: one for one in sessions})
    found = [next_session(programme, G, TEN + n * hour) for n in (0, 1, 2, 3)]
    assert [one.id if one else None for one in found] == ["a", "a", "later", None]
    assert next_session(programme, Guest(tracks=("law",)), TEN) == sessions[2]
