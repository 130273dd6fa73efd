"""A plan as people read it, in both languages."""

from __future__ import annotations

import pytest

from kiosk.replication.simulation.checks import CHECKS
from kiosk.replication.simulation.plan import EventKind, VenueEvent, VenuePlan
from kiosk.replication.simulation.random_plan import small_plan
from kiosk.replication.simulation.story import story
from kiosk.texts import load_texts


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_event_and_check_has_a_sentence(language: str) -> None:
    texts = load_texts(language)
    events = [
        VenueEvent(1.5, kind, 2, 0, 1, amount, 3.0) for kind in EventKind for amount in (0, 1)
    ]
    told = [texts.say(one) for one in story(VenuePlan(7, 5, 8, 30.0, tuple(events)))]
    assert len(told) == 1 + len(events)
    of_devices = [
        words
        for words, event in zip(told[1:], events, strict=True)
        if event.kind not in (EventKind.CUT, EventKind.NOISE) and not event.kind.is_of_hub
    ]
    assert all("attendee-002" in words for words in of_devices)
    for check in (*CHECKS, "unequal", "error"):
        assert texts.say(f"simulation.check.{check}", detail="g00001")


def test_a_story_names_times_devices_and_guests() -> None:
    event = VenueEvent(2.25, EventKind.CUT, amount=0b110, seconds=4.0)
    plan = VenuePlan(7, 4, 8, 30.0, (event, VenueEvent(3.5, EventKind.SCAN, 2, guest=5)))
    texts = load_texts("en")
    assert [texts.say(one) for one in story(plan)] == [
        "Seed 7: the devices admin-000, desk-001, attendee-002, attendee-003, and 8 guests.",
        "2.250 s: these devices are cut off from all others for 4.0 s: desk-001, attendee-002.",
        "3.500 s: attendee-002 scans guest 5.",
    ]


def test_plans_follow_from_their_seed() -> None:
    assert small_plan(5) == small_plan(5)
    assert small_plan(5) != small_plan(6)
