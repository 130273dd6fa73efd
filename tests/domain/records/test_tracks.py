"""Tracks have a colour of the palette and a name in the guest's language."""

from __future__ import annotations

import pytest

from kiosk.domain.records.entities import Event
from kiosk.domain.records.tracks import TrackColour, track_colour, track_name

EVENT = Event(tracks={"정책|Policy forum": "outcomes", "미래|Future": "from_tomorrow"})


@pytest.mark.parametrize(
    ("track", "colour"),
    [
        ("", TrackColour.NONE),
        ("정책", TrackColour.OUTCOMES),
        ("policy  Forum", TrackColour.OUTCOMES),
        ("미래", TrackColour.NONE),
        ("연구 성과", TrackColour.OUTCOMES),
        ("환영 만찬", TrackColour.MEAL),
        ("Networking", TrackColour.NETWORK),
        ("Plenary", TrackColour.NONE),
    ],
)
def test_a_track_has_the_events_colour_or_one_by_usual_words(
    track: str, colour: TrackColour
) -> None:
    assert track_colour(track, EVENT) is colour


def test_a_track_is_named_in_the_guests_language() -> None:
    assert track_name("정책", EVENT, "en") == "Policy forum"
    assert track_name("Policy Forum", EVENT, "ko") == "정책"
    assert track_name("Plenary", EVENT, "ko") == "Plenary"
    assert track_name("정책", Event(tracks={"정책": "policy"}), "en") == "정책"
