"""The rule of a checkpoint in the decision: what it leads to, on whose scans, and force."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    NeedsDesk,
    NoLonger,
    NotYet,
    Outcome,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.journal import facts
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.checkin.preview import preview
from tests.usecases.conftest import CODE, DOORS, G, MakeVenue, Venue

NOW: Any = {"var": "now"}
ONCE_A_DAY = {"<": [{"var": "entries_today"}, 1]}
NOT_PRESS = {
    "!": {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "1", "press"]}]}]}
}


def rule(venue: Venue, checkpoint: str, logic: Any, **changes: Any) -> None:
    """Give a checkpoint a rule."""
    before = venue.store.programme().checkpoints[checkpoint]
    text = logic if isinstance(logic, str) else json.dumps(logic)
    draft = facts.change_fact(before, replace(before, rule=text, **changes))
    assert draft is not None
    venue.store.append([draft])


def previewed(venue: Venue, checkpoint: str) -> Outcome:
    return preview(venue.store, CODE, venue.now, checkpoint).outcome


def test_once_a_day_admits_again_after_midnight(venue: Venue) -> None:
    rule(venue, "dinner", ONCE_A_DAY)
    assert venue.scan("dinner").outcome == Admitted(G, first=True)
    venue.later(minutes=5)
    assert venue.scan("dinner").outcome == AlreadyIn(G, DOORS, "kiosk-1")
    venue.later(hours=5, minutes=54)
    assert isinstance(previewed(venue, "dinner"), AlreadyIn)
    venue.later(minutes=1)
    assert venue.scan("dinner").outcome == Admitted(G, first=False)


def test_who_left_and_has_entered_often_enough_is_for_staff_who_read_why(venue: Venue) -> None:
    rule(venue, "main", ONCE_A_DAY)
    venue.scan("main")
    venue.later(minutes=5)
    venue.leave("main")
    answer = venue.scan("main")
    assert answer.outcome == NeedsDesk(Reason.RULE, G, json.dumps(ONCE_A_DAY))
    assert venue.facts()[-1].read_body()["rule"] == json.dumps(ONCE_A_DAY)
    forced = venue.scan("main", forced=True).outcome
    assert forced == Admitted(G, first=False, forced=True, needed_force=True)


def test_an_exit_asks_no_rule(venue: Venue) -> None:
    rule(venue, "main", False)
    assert isinstance(venue.scan("main").outcome, NeedsDesk)
    assert type(venue.leave("main").outcome).__name__ == "Left"


def test_a_time_of_a_rule_is_said_as_opening_hours_are(venue: Venue) -> None:
    seven = DOORS + timedelta(hours=1)
    rule(venue, "main", {"isAfter": [NOW, {"buildTime": ["date_from"]}]})
    assert venue.scan("main").outcome == NotYet(G, seven)
    rule(venue, "main", {"isBefore": [NOW, {"buildTime": ["customtime", "17:00"]}]})
    assert venue.scan("main").outcome == NoLonger(G, DOORS - timedelta(hours=1))


def test_a_category_that_a_rule_leaves_out_is_at_the_wrong_checkpoint(venue: Venue) -> None:
    rule(venue, "main", NOT_PRESS)
    assert venue.scan("main").outcome == Admitted(G, first=True)
    press = venue.correct(G, category="Press")
    found = venue.store.programme().checkpoints["strict"]
    rule(venue, "strict", NOT_PRESS)
    outcome = venue.scan("strict").outcome
    assert outcome == WrongCheckpoint(press, replace(found, rule=json.dumps(NOT_PRESS)), None)


def test_another_checkpoint_comes_first(venue: Venue) -> None:
    rule(venue, "dinner", {"entered": ["main"]})
    assert isinstance(venue.scan("dinner").outcome, NeedsDesk)
    venue.scan("main")
    venue.later(minutes=1)
    assert previewed(venue, "dinner") == Admitted(G, first=True)
    assert venue.scan("dinner").outcome == Admitted(G, first=True)


@pytest.mark.parametrize("text", ["nonsense", '{"if": [true]}', '{"<": [{"var": "weight"}, 5]}'])
def test_a_rule_that_cannot_be_evaluated_admits_nobody_not_even_by_force(
    venue: Venue, text: str
) -> None:
    rule(venue, "main", text)
    for forced in (False, True):
        outcome = venue.scan("main", forced=forced).outcome
        assert isinstance(outcome, NeedsDesk)
        assert (outcome.reason, outcome.guest) == (Reason.RULE_FAILED, G)
        assert outcome.rule


def test_entries_at_every_device_are_counted(make_venue: MakeVenue, venue: Venue) -> None:
    rule(venue, "dinner", {"<": [{"var": "entries_number"}, 2]})
    other = make_venue("kiosk-2", empty=True)
    other.now = venue.now
    other.store.merge(venue.store.facts_since({}))
    assert isinstance(other.scan("dinner").outcome, Admitted)
    other.later(minutes=1)
    venue.store.merge(other.store.facts_since({}))
    assert isinstance(venue.scan("dinner").outcome, Admitted)
    other.store.merge(venue.store.facts_since({}))
    assert isinstance(other.scan("dinner").outcome, AlreadyIn)


def test_an_annulled_entry_is_not_counted(venue: Venue) -> None:
    rule(venue, "dinner", ONCE_A_DAY)
    scan = venue.scan("dinner").scan
    annul(venue.store, scan, venue.now, "the turnstile did not turn")
    assert isinstance(venue.scan("dinner").outcome, Admitted)
