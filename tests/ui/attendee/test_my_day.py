"""K9: a guest's day as a timeline."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.records.entities import Event, Session
from kiosk.ui.attendee.cards.contents import TimelineEntry
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow
from tests.ui.attendee.derived_props import (
    KO,
    MINSEO,
    OFF,
    PANEL,
    PROGRAMME,
    SEATS,
    at,
    met,
    shown,
)
from tests.ui.attendee.panels import PANELS, Panel

DAY = met(Admitted(MINSEO, first=True), Screen.DAY)


def entry(props: AttendeeProps, title: str) -> TimelineEntry:
    return next(one for one in props.timeline if one.title == title)


def test_my_day_has_now_next_changes_and_tables() -> None:
    props = shown(DAY)
    assert [(one.time, one.title, one.badge) for one in props.timeline] == [
        ("13:10", "기조연설", ""),
        ("14:00", "토론", ""),
        ("14:00", "1라운드", "12번"),
        ("14:10", "취소된 세션", ""),
        ("14:30", "2라운드", "7번"),
        ("15:10", "옮긴 세션", ""),
    ]
    keynote = entry(props, "기조연설")
    assert (keynote.is_on, keynote.chip, keynote.minutes) == (True, "지금", "10분 남음")
    assert (keynote.room, keynote.room_before) == ("301호", "302호")
    assert (keynote.remark, keynote.progress) == (KO.say("k9.moved"), 0.75)
    assert [one.title for one in props.timeline if one.is_main] == ["기조연설"]
    assert [one.title for one in props.timeline if one.is_off] == ["취소된 세션"]
    assert entry(props, "옮긴 세션").remark == KO.say("k9.shifted")
    assert [one.id for one in props.timeline if one.is_table] == ["table", "table"]


def test_the_title_has_the_time_and_in_a_panel_the_date() -> None:
    band = shown(DAY).band
    assert (band.below[0].text, band.trailing) == (KO.say("k9.title"), "13:40")
    assert band.below[1].text == "12월 11일 (수)\N{NO-BREAK SPACE}· 13:40"
    assert (band.below[1].role, band.below[1].short) == ("panel", "13:40")


def test_what_is_on_or_next_is_the_large_card_of_a_wide_screen() -> None:
    panel = shown(DAY).panel
    assert panel is not None
    assert (panel.chip, panel.title, panel.room) == ("지금", "기조연설", "301호")
    waiting = shown(DAY, wall=at(15)).panel
    assert waiting is not None
    assert (waiting.chip, waiting.title) == ("다음", "1라운드 · 12번 테이블")


def test_past_sessions_are_shown_in_one_line() -> None:
    assert shown(DAY).past is None
    past = shown(DAY, wall=at(65)).past
    assert past is not None
    assert (past.time, past.text) == ("13:10", "지난 일정 2개 · 1라운드까지")
    english = shown(DAY, "en", wall=at(11)).past
    assert english is not None
    assert english.short == "1 past session"


def test_free_time_of_twenty_minutes_and_more_is_shown() -> None:
    def free(minutes: int) -> str:
        second = Session("second", "둘째", "Second", starts=at(10 + minutes), ends=at(400))
        first = Session("first", "첫째", "First", starts=at(-10), ends=at(10))
        programme = replace(PROGRAMME, sessions={"first": first, "second": second}, rounds={})
        return shown(DAY, programme=programme).timeline[1].free

    assert [free(minutes) for minutes in (19, 20, 119)] == [
        "",
        "20분 비어 있습니다",
        "119분 비어 있습니다",
    ]
    assert [free(120), free(150)] == ["2시간 비어 있습니다", "2시간 30분 비어 있습니다"]


def test_a_track_gives_its_name_and_colour() -> None:
    policy = replace(PANEL, track="정책")
    event = Event(tracks={"정책|Policy": "policy"})
    programme = replace(PROGRAMME, event=event, sessions={"panel": policy})
    panel = entry(shown(DAY, "en", programme), "Panel")
    assert (panel.badge, panel.colour) == ("Policy", "policy")
    assert entry(shown(DAY, "ko", programme), PANEL.title_ko).badge == "정책"
    assert entry(shown(DAY), "1라운드").colour == "network"


def test_a_track_with_one_name_shows_that_in_every_language() -> None:
    fair = replace(PANEL, track="Science Fair")
    for tracks in ({}, {"Science Fair": "policy"}, {"Science Fair|": "policy"}):
        programme = replace(PROGRAMME, event=Event(tracks=tracks), sessions={"panel": fair})
        for language, title in (("ko", PANEL.title_ko), ("en", PANEL.title_en)):
            assert entry(shown(DAY, language, programme), title).badge == "Science Fair"


def test_nothing_left_and_nothing_on_any_other_day() -> None:
    over = replace(PROGRAMME, sessions={"off": replace(OFF, starts=at(-60), ends=at(-30))})
    props = shown(met(Admitted(MINSEO, first=True), Screen.DAY, ()), "en", programme=over)
    assert [line.text for line in props.band.beside] == ["My day", "No more sessions today"]
    assert (props.timeline, props.panel) == ((), None)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("panel", PANELS, ids=lambda one: one.name)
def test_a_day_that_is_over_says_so_in_the_largest_text(panel: Panel) -> None:
    over = replace(PROGRAMME, sessions={"off": replace(OFF, starts=at(-60), ends=at(-30))})
    state = met(Admitted(MINSEO, first=True), Screen.DAY, ())
    largest = replace(state, display=DisplaySettings(zoom=2.0))
    window = SceneWindow(panel)
    window.show(shown(largest, "en", programme=over))
    drawn = [str(item.property("text")) for item in window.items() if audit.is_text(item)]
    window.close()
    assert "No more sessions today" in [" ".join(text.split()) for text in drawn]


def test_the_next_day_with_a_session_is_named_by_its_date() -> None:
    tomorrow = replace(PANEL, starts=at(1440), ends=None)
    over = replace(PANEL, id="over", starts=at(-60), ends=at(-30))
    programme = replace(PROGRAMME, sessions={"panel": tomorrow, "over": over})
    props = shown(met(Admitted(MINSEO, first=True), Screen.DAY, ()), "en", programme=programme)
    assert [line.text for line in props.band.below] == ["My day, Thu 12 Dec"]
    assert (props.band.trailing, props.past, props.panel) == ("", None, None)
    assert [(one.time, one.chip, one.minutes) for one in props.timeline] == [("13:40", "", "")]


def test_what_is_on_since_yesterday_says_so_instead_of_a_time() -> None:
    exhibition = Session("show", "전시", "Exhibition", starts=at(-1440), ends=at(300))
    programme = replace(PROGRAMME, sessions={"show": exhibition, "panel": PANEL}, rounds={})
    props = shown(DAY, "en", programme=programme)
    assert [(one.time, one.is_on) for one in props.timeline] == [
        ("Still on", True),
        ("14:00", False),
    ]
    assert entry(props, "Panel").is_main


def test_the_spoken_day_is_in_reading_order() -> None:
    said = shown(DAY, "en").spoken
    places = [said.index(text) for text in ("Keynote", "Round 1", "Table 12", "Round 2")]
    assert places == sorted(places)
    assert SEATS[0].table in said
