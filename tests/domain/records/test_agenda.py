"""The agenda of a guest: items, current and next ones, changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records.agenda import (
    AgendaPhase,
    active_round,
    current,
    day,
    every_day,
    minutes_until,
    upcoming,
)
from kiosk.domain.records.entities import Event, Guest, Programme, Round, Seat, Session

SEOUL = ZoneInfo("Asia/Seoul")
NINE = datetime(2024, 12, 11, 9, 0, tzinfo=SEOUL)
GUEST = Guest(id="g", tracks=("policy",), sessions=("workshop",), category="researcher")
SEATS = (Seat("g", "r1", "12"), Seat("g", "r2", "7"))


def at(hours: float) -> datetime:
    return NINE + timedelta(hours=hours)


def programme(*sessions: Session, rounds: tuple[Round, ...] = ()) -> Programme:
    return Programme(
        Event(),
        sessions={session.id: session for session in sessions},
        rounds={round_.id: round_ for round_ in rounds},
    )


OPENING = Session("opening", starts=at(0), ends=at(1))
POLICY = Session("policy", track="policy", starts=at(1), ends=at(2))
SCIENCE = Session("science", track="science", starts=at(1), ends=at(2))
WORKSHOP = Session("workshop", enrolled_only=True, starts=at(2), ends=at(3))
CLOSED = Session("closed", enrolled_only=True, starts=at(2), ends=at(3))
FOR_PRESS = Session("press", categories=("press",), starts=at(2), ends=at(3))
ROUNDS = (Round("r1", starts=at(4), ends=at(5)), Round("r2", starts=at(5), ends=at(6)))
EVERYTHING = programme(
    WORKSHOP, POLICY, SCIENCE, OPENING, CLOSED, FOR_PRESS, Session("unplanned"), rounds=ROUNDS
)


def test_a_day_has_the_guests_items_in_order() -> None:
    items = day(GUEST, SEATS, EVERYTHING, at(0.5))
    assert [item.of.id for item in items] == ["opening", "policy", "workshop", "r1", "r2"]
    assert [item.table for item in items] == ["", "", "", "12", "7"]
    assert [item.phase for item in items] == [
        AgendaPhase.NOW, AgendaPhase.NEXT, AgendaPhase.LATER, AgendaPhase.LATER, AgendaPhase.LATER,
    ]  # fmt: skip
    assert [item.minutes for item in items] == [0, 30, 90, 210, 270]


def test_a_round_is_preferred_as_current_and_next_item() -> None:
    plenary = Session("plenary", starts=at(4), ends=at(6))
    both = programme(plenary, rounds=ROUNDS)
    before, during = day(GUEST, SEATS, both, at(3)), day(GUEST, SEATS, both, at(4.5))
    following, running = upcoming(before), current(during)
    assert following is not None
    assert following.of.id == "r1"
    assert running is not None
    assert running.of.id == "r1"
    assert current(before) is None
    assert upcoming(day(GUEST, (), both, at(7))) is None


def test_a_cancelled_session_is_neither_current_nor_next() -> None:
    off = Session("off", starts=at(1), ends=at(2), cancelled=True)
    items = day(GUEST, (), programme(off, WORKSHOP), at(0))
    assert [(item.of.id, item.phase) for item in items] == [
        ("off", AgendaPhase.LATER),
        ("workshop", AgendaPhase.NEXT),
    ]
    assert items[0].cancelled
    assert [item.phase for item in day(GUEST, (), programme(off), at(1.5))] == [AgendaPhase.PAST]


def test_a_missing_end_is_the_next_start_or_an_hour_later() -> None:
    first, second = Session("first", starts=at(0)), Session("second", starts=at(2))
    items = day(GUEST, (), programme(first, second), at(0))
    assert [item.ends for item in items] == [at(2), at(3)]


def test_without_items_today_those_of_the_next_day_with_any_are_shown() -> None:
    tomorrow = Session("tomorrow", starts=at(24), ends=at(25))
    both = programme(OPENING, tomorrow)
    assert [item.of.id for item in day(GUEST, (), both, at(5))] == ["opening"]
    assert [item.of.id for item in day(GUEST, (), both, at(-24))] == ["opening"]
    assert [item.of.id for item in day(GUEST, (), both, at(20))] == ["tomorrow"]
    assert day(GUEST, (), both, at(48)) == []


def test_what_began_on_an_earlier_day_is_listed_while_it_lasts() -> None:
    exhibition = Session("exhibition", starts=at(0), ends=at(57))
    tomorrow = Session("tomorrow", starts=at(24), ends=at(25))
    both = programme(exhibition, tomorrow)
    assert [item.of.id for item in day(GUEST, (), both, at(24.5))] == ["exhibition", "tomorrow"]
    assert [item.of.id for item in day(GUEST, (), both, at(50))] == ["exhibition"]
    assert day(GUEST, (), both, at(57)) == []
    items = every_day(GUEST, (), both, at(30))
    assert [(item.of.id, item.phase) for item in items] == [
        ("exhibition", AgendaPhase.NOW),
        ("tomorrow", AgendaPhase.PAST),
    ]


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(-5, 0), (0, 0), (1, 1), (60, 1), (61, 2), (3600, 60)]
)
def test_minutes_are_rounded_up(seconds: int, minutes: int) -> None:
    assert minutes_until(NINE + timedelta(seconds=seconds), NINE) == minutes


@pytest.mark.parametrize(
    ("hours", "round_"), [(0, "r1"), (4.5, "r1"), (5, "r1"), (5.1, "r2"), (9, "r2")]
)
def test_the_active_round_is_the_current_or_next_one(hours: float, round_: str) -> None:
    assert active_round(SEATS, EVERYTHING, at(hours)) == round_


def test_seats_of_unknown_rounds_still_count() -> None:
    assert active_round(SEATS, programme(), NINE) == "r1"
    assert active_round((Seat("g", "r1", ""),), programme(), NINE) == ""


@given(
    st.lists(
        st.tuples(
            st.integers(0, 600), st.none() | st.integers(1, 200), st.booleans(), st.booleans()
        ),
        max_size=12,
    ),
    st.integers(-60, 900),
)
def test_phases_follow_the_clock(plan: list[tuple[int, int | None, bool, bool]], now: int) -> None:
    sessions = [
        Session(
            str(number),
            starts=NINE + timedelta(minutes=start),
            ends=NINE + timedelta(minutes=start + length) if length else None,
            cancelled=cancelled,
            enrolled_only=hidden,
        )
        for number, (start, length, cancelled, hidden) in enumerate(plan)
    ]
    moment = NINE + timedelta(minutes=now)
    items = day(GUEST, (), programme(*sessions), moment)
    assert [item.starts for item in items] == sorted(item.starts for item in items)
    for item in items:
        if item.phase is AgendaPhase.NOW:
            assert item.starts <= moment < item.ends
            assert not item.cancelled
        if item.phase in (AgendaPhase.NEXT, AgendaPhase.LATER):
            assert item.starts > moment
    coming = {item.starts for item in items if item.starts > moment and not item.cancelled}
    following = upcoming(items)
    assert (following.starts if following else None) == min(coming, default=None)
