"""The way to the table of a guest, and when its number is shown large."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.records.entities import Checkpoint, Round, Seat, Table
from kiosk.domain.records.ways import ArrowKind
from kiosk.domain.text.messages import Sentence
from tests.domain.kiosk_flow.guided_guest import SEATS, at, guide, programme, talk

ROUNDS = (
    Round("r1", "1라운드", "Round 1", "ballroom", at(4), at(4.5)),
    Round("r2", "2라운드", "Round 2", "ballroom", at(5), at(5.5)),
)


@pytest.mark.parametrize(
    ("hours", "hero", "line"),
    [
        (0, "", "12"),
        (3.49, "", "12"),
        (3.5, "12", "19"),
        (4.25, "12", "19"),
        (4.5, "19", ""),
        (5.25, "19", ""),
        (5.5, "", ""),
    ],
)
def test_the_table_is_large_from_half_an_hour_before_its_round_to_its_end(
    hours: float, hero: str, line: str
) -> None:
    found = guide(programme(talk(0, 3), rounds=ROUNDS), at(hours), SEATS)
    assert (found.hero.number if found.hero else "") == hero
    assert (found.line.number if found.line else "") == line


@pytest.mark.parametrize(("hours", "then"), [(3.5, ""), (4.6, "s9")])
def test_a_round_stands_under_the_large_table_once(hours: float, then: str) -> None:
    later = replace(talk(6, 7), id="s9")
    found = guide(programme(later, rounds=ROUNDS), at(hours), SEATS)
    assert found.hero is not None
    assert (found.then.id if found.then else "") == then


def test_the_large_table_has_minutes_and_place() -> None:
    soon = guide(programme(rounds=ROUNDS), at(4) - timedelta(minutes=8), SEATS).hero
    assert soon is not None
    assert (soon.name, soon.minutes, soon.on, soon.starts) == ("Round 1", 8, False, at(4))
    assert (soon.place.room, soon.place.floor) == ("Grand Ballroom", "2F")
    running = guide(programme(rounds=ROUNDS), at(4.25), SEATS).hero
    assert running is not None
    assert (running.minutes, running.on, running.ends) == (15, True, at(4.5))


def test_the_table_of_tomorrow_is_not_of_today() -> None:
    tomorrow = tuple(
        replace(one, starts=one.starts and one.starts + timedelta(days=1), ends=None)
        for one in ROUNDS
    )
    line = guide(programme(rounds=tomorrow), at(4), SEATS).line
    assert line is not None
    assert (line.number, line.today, line.minutes) == ("12", False, None)


def test_a_table_of_a_round_without_a_time_is_still_shown() -> None:
    untimed = replace(ROUNDS[0], starts=None, ends=None)
    line = guide(programme(rounds=(untimed,)), at(0), SEATS[:1]).line
    assert line is not None
    assert (line.number, line.starts, line.minutes) == ("12", None, None)
    unknown = guide(programme(), at(0), SEATS[:1])
    assert unknown.hero is None
    assert unknown.line is not None
    assert unknown.line.name == "r1"


def test_inside_the_room_the_way_leads_to_the_table_itself() -> None:
    door = Checkpoint("door", room="ballroom", x=10.0, y=20.0)
    tables = {
        str(number): Table(str(number), "ballroom", 10.0 + x, 20.0 - y)
        for number, (x, y) in enumerate([(-6, 3), (-3, 3), (0, 3), (3, 3)], start=11)
    }
    of = replace(programme(rounds=ROUNDS), tables=tables)
    hero = guide(of, at(4), SEATS, door).hero
    assert hero is not None
    assert hero.place.arrow is ArrowKind.LEFT
    row = Sentence("way.counted.here", {"row": Sentence("way.nth.1")})
    assert hero.route == Sentence("way.row.left", {"row": row, "place": Sentence("way.nth.2")})
    ahead = guide(of, at(4), (Seat("g", "r1", "13"),), door).hero
    assert ahead is not None
    assert ahead.place.arrow is ArrowKind.STRAIGHT
