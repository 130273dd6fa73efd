"""What a guest needs next: what is on or next and where, and the table in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.kiosk_flow.destinations import Destination, desk_destination, room_destination
from kiosk.domain.kiosk_flow.guidance import TABLE_NEAR, Guidance
from kiosk.domain.kiosk_flow.programme_points import PointKind
from kiosk.domain.records.entities import Checkpoint, Round, Seat, Session
from kiosk.domain.records.unknown_values import member_of
from kiosk.domain.records.ways import ArrowKind
from kiosk.domain.text.messages import Sentence
from kiosk.texts import LANGUAGES, load_texts
from tests.domain.kiosk_flow.guided_guest import GATE, NINE, UP, at, guide, programme, talk


def test_the_next_session_has_minutes_room_floor_and_way_in_each_language() -> None:
    of = programme(talk(1, 2))
    found = guide(of, at(1) - timedelta(minutes=8)).main
    assert found is not None
    assert (found.kind, found.title, found.minutes) == (PointKind.NEXT, "Keynote", 8)
    assert (found.progress, found.track) == (None, "policy")
    assert found.place == Destination(
        "Hall A",
        "3F",
        ArrowKind.ESCALATOR_UP,
        Sentence("way.worded", {"way": "Escalator on your right"}),
    )
    korean = guide(of, at(0), language="ko").main
    assert korean is not None
    assert (korean.title, korean.place.room, korean.place.floor) == ("기조강연", "A홀", "3층")
    assert korean.place.way == Sentence("way.worded", {"way": "오른쪽 에스컬레이터로"})
    japanese = guide(of, at(0), language="ja").main
    assert japanese is not None
    assert japanese.title == "Keynote"


def test_the_current_session_has_progress_and_the_minutes_left() -> None:
    found = guide(programme(talk(1, 3), replace(talk(3, 4), id="after")), at(1.5))
    assert found.main is not None
    assert (found.main.kind, found.main.minutes, found.main.progress) == (PointKind.NOW, 90, 0.25)
    assert found.then is not None
    assert (found.then.id, found.then.kind, found.then.minutes) == ("after", PointKind.NEXT, 90)


def test_after_the_last_session_nothing_is_on_or_next() -> None:
    assert guide(programme(talk(1, 2)), at(2)) == Guidance()
    assert guide(programme(), at(0)) == Guidance()


def test_a_session_of_another_day_is_not_of_today_and_has_no_minutes() -> None:
    found = guide(programme(talk(0, 1), replace(talk(24, 25), id="tomorrow")), at(2)).main
    assert found is not None
    assert (found.id, found.today, found.minutes) == ("tomorrow", False, None)
    assert found.starts == at(24)


def test_minutes_are_counted_over_midnight_within_a_night() -> None:
    gala = talk(13, 16)  # 22:00 to 01:00
    found = guide(programme(gala), at(15.5)).main
    assert found is not None
    assert (found.kind, found.minutes, found.today) == (PointKind.NOW, 30, False)
    before = guide(programme(talk(15.25, 16)), at(14.75)).main  # at 23:45, for 00:15
    assert before is not None
    assert (before.kind, before.minutes, before.today) == (PointKind.NEXT, 30, False)


def test_an_exhibition_of_several_days_gives_way_to_what_comes_today() -> None:
    exhibition = replace(talk(0, 57), id="exhibition")
    found = guide(programme(exhibition, talk(1, 2)), at(0.5)).main
    assert found is not None
    assert found.id == "talk"
    alone = guide(programme(exhibition, talk(1, 2)), at(26)).main
    assert alone is not None
    assert (alone.id, alone.kind, alone.minutes) == ("exhibition", PointKind.NOW, None)


def test_a_cancelled_session_is_neither_on_nor_next() -> None:
    off = replace(talk(1, 2), cancelled=True)
    assert guide(programme(off), at(0)) == Guidance()
    assert guide(programme(talk(0, 1), replace(off, id="off")), at(0.5)).then is None


def test_what_is_not_known_is_left_out() -> None:
    nowhere = guide(programme(talk(1, 2, room="")), at(0)).main
    assert nowhere is not None
    assert nowhere.place == Destination()
    unlisted = guide(programme(talk(1, 2, room="annex")), at(0)).main
    assert unlisted is not None
    assert unlisted.place == Destination("annex")
    elsewhere = guide(programme(talk(1, 2)), at(0), here=Checkpoint("other")).main
    assert elsewhere is not None
    assert (elsewhere.place.arrow, elsewhere.place.way) == (ArrowKind.NONE, None)
    inside = guide(programme(talk(1, 2)), at(0), here=Checkpoint("gate", room="hall")).main
    assert inside is not None
    assert (inside.place.arrow, inside.place.way, inside.place.is_here) == (
        ArrowKind.NONE,
        None,
        True,
    )


def test_an_arrow_without_a_line_in_the_language_is_put_in_words() -> None:
    silent = replace(UP, line_en="")
    of = replace(programme(), ways={UP.id: silent})
    assert room_destination("hall", GATE, of, "en").way == Sentence("way.arrow.escalator_up")
    no_arrow = replace(silent, arrow=ArrowKind.NONE)
    of = replace(programme(), ways={UP.id: no_arrow})
    assert room_destination("hall", GATE, of, "en").way == Sentence(
        "way.worded", {"way": "오른쪽 에스컬레이터로"}
    )


def test_an_arrow_of_a_newer_version_is_not_guessed() -> None:
    newer = replace(UP, arrow=member_of(ArrowKind, "moving_walkway"), line_ko="", line_en="")
    place = room_destination("hall", GATE, replace(programme(), ways={UP.id: newer}), "en")
    assert (place.arrow, place.way) == (ArrowKind.NONE, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_arrow_has_words(language: str) -> None:
    texts = load_texts(language)
    for arrow in ArrowKind:
        if arrow is not ArrowKind.NONE:
            assert texts.say(f"way.arrow.{arrow}")


def test_the_way_to_the_desk_has_arrow_and_metres() -> None:
    here = replace(GATE, desk_arrow=ArrowKind.RIGHT, desk_metres=15)
    place = desk_destination(here, programme(), "en")
    assert (place.room, place.arrow) == ("Help desk, 1F", ArrowKind.RIGHT)
    assert place.way is not None
    assert load_texts("en").say(place.way) == "To the right · about 15\u00a0m"
    assert load_texts("ko").say(place.way) == "오른쪽으로 · 약 15\u00a0m"
    assert desk_destination(GATE, programme(), "ko") == Destination("1층 안내 데스크")
    assert desk_destination(None, programme(), "ko") == Destination("1층 안내 데스크")


@given(
    st.lists(st.tuples(st.integers(0, 4000), st.integers(1, 300)), max_size=8),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(1, 120)), max_size=4),
    st.integers(-100, 4500),
)
def test_at_any_moment_it_agrees_with_the_clock(
    talks: list[tuple[int, int]], rounds: list[tuple[int, int]], minute: int
) -> None:
    def moment(minutes: int) -> datetime:
        return NINE + timedelta(minutes=minutes)

    sessions = [
        Session(f"s{n}", starts=moment(start), ends=moment(start + length))
        for n, (start, length) in enumerate(talks)
    ]
    seated = [
        Round(f"r{n}", starts=moment(start), ends=moment(start + length))
        for n, (start, length) in enumerate(rounds)
    ]
    seats = tuple(Seat("g", one.id, str(n)) for n, one in enumerate(seated))
    now = moment(minute)
    found = guide(programme(*sessions, rounds=tuple(seated)), now, seats)
    if found.main:
        assert found.main.today == (found.main.starts.date() == now.date())
        if found.main.kind is PointKind.NOW:
            assert found.main.starts <= now < found.main.ends
            assert found.main.progress is not None
            assert 0 <= found.main.progress < 1
        else:
            assert found.main.starts > now
            assert found.main.progress is None
    else:
        assert all(one.ends and one.ends <= now for one in sessions)
        assert all(one.ends and one.ends <= now for one in seated)
    near = [one for one in seated if one.starts and one.ends and one.starts - TABLE_NEAR <= now]
    assert (found.hero is not None) == any(one.ends and now < one.ends for one in near)
    if found.line:
        assert found.line.starts
        assert found.line.starts > now
