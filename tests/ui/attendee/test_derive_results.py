"""What the result of a scan says, in both languages, for guests of all kinds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    Full,
    Left,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    Unreadable,
    WrongCheckpoint,
)
from kiosk.domain.codes.unknown_codes import CodeHint
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState
from kiosk.domain.records.entities import (
    Event,
    Guest,
    Programme,
)
from tests.ui.attendee.derived_props import (
    DOOR,
    KO,
    MINSEO,
    NOW,
    PANEL,
    PROGRAMME,
    WELCOMED,
    at,
    banded,
    met,
    shown,
)


def test_welcome_says_who_what_comes_next_and_where() -> None:
    early = NOW - timedelta(hours=1)
    korean, english = shown(WELCOMED, wall=early), shown(WELCOMED, "en", wall=early)
    assert banded(korean) == ["체크인 완료", "13:40 · 정문", "김민서\u00a0님,\n환영합니다"]
    assert banded(english) == ["Checked in · 13:40", "Welcome", "KIM Minseo"]
    assert (korean.band.tone, korean.band.sign, korean.band.is_round) == ("ok", "tick", True)
    assert korean.now is not None
    assert english.now is not None
    assert (korean.now.chip, korean.now.minutes) == ("다음 일정", "30분 뒤 시작")
    assert (english.now.chip, english.now.minutes) == ("Next", "in 30\u00a0min")
    assert (korean.now.title, korean.now.room, korean.now.arrow) == ("기조연설", "301호", "")
    assert [(line.id, line.text, line.time) for line in korean.lines] == [
        ("table", "1라운드 12번 테이블", "14:00")
    ]
    assert [action.id for action in korean.actions] == ["day", "phone"]
    assert (korean.countdown, korean.countdown_ms) == (1.0, 6000)


def test_the_table_is_large_from_half_an_hour_before_its_round() -> None:
    korean, english = shown(WELCOMED), shown(WELCOMED, "en")
    assert korean.now is None
    assert korean.hero is not None
    assert english.hero is not None
    assert (korean.hero.number, korean.hero.label) == ("12", "번 테이블")
    assert (english.hero.number, english.hero.label) == ("12", "Your table")
    assert (korean.hero.chip, korean.hero.minutes) == ("곧 시작", "20분 뒤 · 14:00")
    assert (korean.hero.room, english.hero.room) == ("2층 그랜드볼룸", "Grand Ballroom, 2F")
    assert [line.text for line in korean.lines] == ["2라운드 7번 테이블"]
    assert [action.id for action in korean.actions] == ["table", "day"]
    during = shown(WELCOMED, wall=at(25)).hero
    assert during is not None
    assert (during.is_on, during.minutes) == (True, "25분 남음")


def test_a_current_session_shows_its_end_and_its_progress() -> None:
    props = shown(met(Admitted(MINSEO, first=True), Screen.WELCOME, ()))
    assert props.now is not None
    assert (props.now.is_on, props.now.minutes, props.now.progress) == (True, "10분 남음", 0.75)
    assert [line.text for line in props.lines] == ["토론"]


def test_welcome_without_a_seat_a_programme_or_a_name_looks_intended() -> None:
    bare = Programme(Event(), checkpoints=PROGRAMME.checkpoints)
    props = shown(met(Admitted(Guest(), first=True), Screen.WELCOME, ()), programme=bare)
    assert banded(props) == ["체크인 완료", "13:40 · 정문", "환영합니다"]
    assert (props.now, props.hero, props.lines) == (None, None, ())


def test_a_name_that_no_font_can_draw_is_left_out() -> None:
    latin = "".join(map(chr, range(32, 127)))
    assert banded(shown(WELCOMED, drawn=latin))[-1] == "KIM Minseo\u00a0님,\n환영합니다"
    assert "KIM" not in " ".join(banded(shown(WELCOMED, "en", drawn="")))


def test_the_organisers_greeting_is_shown_unchanged() -> None:
    guest = replace(MINSEO, greeting_ko="김민서 대사님")
    props = shown(met(Admitted(guest, first=True), Screen.WELCOME))
    assert banded(props)[-1].startswith("김민서 대사님")


def test_a_formal_event_asks_ceremonially() -> None:
    formal = replace(PROGRAMME, event=replace(PROGRAMME.event, formal=True))
    assert banded(shown(KioskState(Screen.TICKET), programme=formal)) == [
        "안내 데스크로\n와 주십시오"
    ]


def test_goodbye() -> None:
    props = shown(met(Left(MINSEO), Screen.GOODBYE))
    assert banded(props) == ["퇴장 완료", "13:40 · 정문", "김민서\u00a0님,\n안녕히 가세요"]


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (at(-268), "오늘 09:12 · 정문"),
        (at(-268 - 24 * 60), "12월 10일 (화) 09:12 · 정문"),
    ],
)
def test_already_in_says_who_and_since_when(since: datetime, said: str) -> None:
    props = shown(met(AlreadyIn(MINSEO, since, "kiosk-2"), Screen.ALREADY))
    assert banded(props) == ["이미 체크인하셨습니다", said, "김민서\u00a0님"]
    assert props.foot == KO.say("k5.foot")
    assert (props.band.tone, props.band.sign) == ("info", "i")
    assert "kiosk-2" not in repr(props)


def test_english_dates_are_written_as_the_english_do() -> None:
    props = shown(met(AlreadyIn(MINSEO, at(-268 - 24 * 60), ""), Screen.ALREADY), "en")
    assert banded(props)[1] == "09:12 on Tue 10 Dec · Main"


@pytest.mark.parametrize(
    ("outcome", "korean", "english"),
    [
        (NotYet(MINSEO, at(20)), ["14:00부터 입장", "20분 뒤"], ["Opens at 14:00", "in 20 min"]),
        (
            NotYet(MINSEO, at(24 * 60)),
            ["12월 12일 (목) 13:40부터 입장"],
            ["Opens at 13:40 on Thu 12 Dec"],
        ),
        (
            NotYet(MINSEO, at(380), by_pass=True),
            ["아직 이용 시간이 아닙니다", "20:00부터 이용 가능"],
            ["Not valid yet", "Valid from 20:00", "in 6 h 20 min"],
        ),
        (
            NoLonger(MINSEO, at(-10)),
            ["13:30 마감", "안내 데스크에서 도와드립니다"],
            ["Closed at 13:30", "The help desk can help"],
        ),
        (
            NoLonger(MINSEO, at(-10), by_pass=True),
            ["이용 시간이 지났습니다"],
            ["No longer valid", "Valid until 13:30"],
        ),
        (
            Full(MINSEO, 80),
            [KO.say("k6.full")],
            ["You can join the waiting list at the help desk"],
        ),
        (
            WrongCheckpoint(MINSEO, DOOR, PANEL),
            ["이 입구는 “정문” 참가자 전용입니다"],
            ["This entrance is for “Main” only"],
        ),
    ],
)
def test_a_refusal_says_what_to_do(outcome: Outcome, korean: list[str], english: list[str]) -> None:
    state = met(outcome, Screen.REFUSED)
    for language, wanted in (("ko", korean), ("en", english)):
        said = " / ".join(banded(shown(state, language)))
        assert [words for words in wanted if words not in said] == []
    assert [action.id for action in shown(state).actions] == ["table", "day"]
    assert (shown(state).band.tone, shown(state).band.is_round) == ("wait", False)
    assert shown(state).hero is not None


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (NoLonger(MINSEO, at(-10)), "The help desk can help"),
        (NoLonger(MINSEO, at(-10), by_pass=True), "The help desk can help"),
        (Full(MINSEO, 80), "You can join the waiting list at the help desk"),
        (WrongCheckpoint(MINSEO, DOOR, PANEL), "This entrance is for “Main” only"),
    ],
)
def test_what_helps_a_refused_guest_is_no_detail_that_a_tight_screen_drops(
    outcome: Outcome, said: str
) -> None:
    below = shown(met(outcome, Screen.REFUSED), "en").band.below
    assert [line.text for line in below if line.role == "advice"] == [said]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (NotFound(), ["Please scan again", "We could not find your registration"]),
        (Foreign(), ["Not a code of this event", "Please scan the QR of your invitation"]),
        (NotFound(CodeHint.HALF_READ), ["Please scan again", "The code could not be read"]),
        (
            NotFound(CodeHint.OTHER_CONTENT),
            ["Not an event code", "Please scan the QR of your invitation"],
        ),
        (Unreadable(), ["Please scan again", "The code could not be read"]),
    ],
)
def test_an_unknown_code_leads_to_scanning_the_name_and_the_desk(
    outcome: Outcome, said: list[str]
) -> None:
    props = shown(met(outcome, Screen.NOT_FOUND, ()), "en")
    assert banded(props) == said
    assert props.scan is not None
    numbers = [props.scan.number, *(line.number for line in props.lines)]
    assert numbers == ["1", "2", "3"]
    assert [line.id for line in props.lines] == ["search", "desk"]
