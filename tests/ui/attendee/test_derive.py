"""What each screen says, in both languages, for guests of all kinds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

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
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.unknown_codes import CodeHint
from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.plan_layout import TableMark
from kiosk.domain.floor_plan.room_shape import RoomShape, Standpoint
from kiosk.domain.kiosk_flow.events import LanguageChosen, Pressed
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, Search
from kiosk.domain.records.entities import (
    Checkpoint,
    Event,
    Guest,
    Programme,
    Room,
    Round,
    Seat,
    Session,
    Table,
)
from kiosk.texts import LANGUAGES, GuestTexts
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.plan.contents import TableHead
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.screens.language_screen import on_button
from kiosk.ui.attendee.screens.startup_screen import first_screen

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2024, 12, 11, 13, 40, tzinfo=SEOUL)
TEXTS = GuestTexts()
KO = TEXTS["ko"]
MINSEO = Guest("g", name_ko="김민서", family_latin="Kim", given_latin="Minseo")
SEATS = (Seat("g", "r1", "12"), Seat("g", "r2", "7"))


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


KEYNOTE = Session(
    "keynote", "기조연설", "Keynote", room="r301", room_before="r302", starts=at(-30), ends=at(10)
)
PANEL = Session("panel", "토론", "Panel", room="hall", starts=at(20), ends=at(80))
OFF = Session("off", "취소된 세션", "Called off", starts=at(30), cancelled=True)
MOVED = Session("moved", "옮긴 세션", "Moved", starts=at(90), starts_before=at(60))
PROGRAMME = Programme(
    Event(name_ko="글로벌포럼", name_en="Global Forum", desk_ko="오른쪽", desk_en="on the right"),
    rooms={
        "hall": Room("hall", "그랜드볼룸", "Grand Ballroom", "2층", "2F", 20.0, 16.0),
        "r301": Room("r301", "301호", "Room 301"),
        "r302": Room("r302", "302호", "Room 302"),
    },
    sessions={session.id: session for session in (KEYNOTE, PANEL, OFF, MOVED)},
    checkpoints={
        "main": Checkpoint("main", "정문", "Main", room="hall", x=10.0, y=15.0, bearing=90.0)
    },
    rounds={
        "r1": Round("r1", "1라운드", "Round 1", room="hall", starts=at(20), ends=at(50)),
        "r2": Round("r2", "2라운드", "Round 2", room="hall", starts=at(50), ends=at(80)),
    },
    tables={"12": Table("12", "hall", 4.0, 4.0), "7": Table("7", "hall", 8.0, 4.0)},
)


def shown(
    state: KioskState,
    language: str = "ko",
    programme: Programme = PROGRAMME,
    drawn: str | None = None,
    now: float = 0.0,
    *,
    wall: datetime = NOW,
) -> AttendeeProps:
    """`drawn` are all characters that fonts have, None for every one."""
    inputs = AttendeeInputs(
        programme,
        "main",
        TEXTS,
        now,
        wall,
        lambda text: drawn is None or set(text) <= set(drawn),
    )
    display = replace(state.display, language=state.display.language or language)
    return derive(replace(state, display=display), inputs)


def met(outcome: Outcome, screen: Screen, seats: tuple[Seat, ...] = SEATS) -> KioskState:
    return KioskState(screen, answer=ScanAnswer(outcome, NOW, seats))


WELCOMED = met(Admitted(MINSEO, first=True), Screen.WELCOME)


def banded(props: AttendeeProps) -> list[str]:
    """The lines of the band, from top to bottom."""
    return [line.text for line in (*props.band.beside, *props.band.below)]


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


def test_what_is_on_tells_how_long_and_how_far() -> None:
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


DOOR = Checkpoint("door", session="keynote")


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
            ["Closed at 13:30", "The help desk can help you"],
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


TABLE = replace(WELCOMED, screen=Screen.TABLE)


def marks(props: AttendeeProps) -> dict[str, TableMark]:
    assert props.plan is not None
    return {table.number: table.mark for table in props.plan.tables}


def test_my_table_says_number_time_place_and_way_and_shows_the_plan_as_the_guest_faces() -> None:
    props = shown(TABLE)
    assert banded(props) == ["12번 테이블 · 14:00", "2층 그랜드볼룸 · 20분 뒤"]
    english = banded(shown(TABLE, "en"))
    assert english == ["Your table 12 · 14:00", "Grand Ballroom, 2F · in 20\u00a0min"]
    head = TableHead("내 테이블", "12", "14:00", "20분 뒤", "2층 그랜드볼룸")
    assert (props.table_head, props.hero) == (head, None)
    assert props.plan is not None
    assert props.plan.start == Standpoint(Point(10.0, 15.0), 90.0)
    assert marks(props) == {"12": TableMark.MINE, "7": TableMark.OTHER_ROUND}
    assert [(row.label, row.table, row.time, row.active, row.shown) for row in props.rounds] == [
        ("1라운드", "12", "14:00", True, True),
        ("2라운드", "7", "14:30", False, False),
    ]
    assert [row.action for row in props.rounds] == ["round:r1", "round:r2"]
    assert (props.route, props.route_arrow) == ("왼쪽 뒤로 약 13 m입니다", "")


def test_another_round_is_shown_when_it_is_chosen() -> None:
    props = shown(replace(TABLE, shown_round="r2"))
    assert banded(props) == ["7번 테이블 · 14:30", "2층 그랜드볼룸 · 50분 뒤"]
    assert marks(props) == {"12": TableMark.OTHER_ROUND, "7": TableMark.MINE}
    assert [row.shown for row in props.rounds] == [False, True]


def test_a_round_that_is_on_or_over_or_far_away_is_not_said_to_begin_soon() -> None:
    assert banded(shown(TABLE, wall=at(35)))[1] == "2층 그랜드볼룸 · 15분 남음"
    assert banded(shown(replace(TABLE, shown_round="r1"), wall=at(70)))[1] == "2층 그랜드볼룸"
    assert banded(shown(TABLE, wall=at(-200)))[1] == "2층 그랜드볼룸"
    tomorrow = banded(shown(TABLE, "en", wall=at(-24 * 60)))
    assert tomorrow == ["Your table 12 · 14:00 on Wed 11 Dec", "Grand Ballroom, 2F"]


def test_a_round_without_a_time_has_a_table_without_one() -> None:
    untimed = replace(PROGRAMME, rounds={"r1": Round("r1", "1라운드", "Round 1")})
    props = shown(replace(TABLE, answer=ScanAnswer(Admitted(MINSEO, first=True), NOW, SEATS[:1])),
                  "en", programme=untimed)  # fmt: skip
    assert (banded(props), props.rounds) == (["Your table 12", "Grand Ballroom, 2F"], ())


def test_the_plan_has_the_walls_of_the_room_and_the_way_its_arrow() -> None:
    hall = replace(PROGRAMME.rooms["hall"], outline="0 0, 20 14", doors=("10 14 2 in",))
    here = Checkpoint("main", room="hall", x=10.0, y=15.0)
    walled = replace(PROGRAMME, rooms={"hall": hall}, checkpoints={"main": here})
    props = shown(TABLE, "en", programme=walled)
    assert props.plan is not None
    assert len(props.plan.shape.doors) == 1
    assert props.route_arrow == "left"
    assert props.route == "1st row, 1st from the left"


def test_my_table_without_a_plan_shows_the_number() -> None:
    bare = replace(PROGRAMME, tables={}, rounds={})
    state = met(Admitted(MINSEO, first=True), Screen.TABLE, SEATS[:1])
    props = shown(state, "en", programme=bare)
    assert (props.plan, props.rounds, props.route) == (None, (), "")
    assert props.hero is not None
    assert (props.hero.number, banded(props)) == ("12", ["Your table 12"])


def test_without_a_described_room_or_a_place_of_the_kiosk_there_are_the_tables_alone() -> None:
    bare = replace(PROGRAMME, rooms={}, checkpoints={})
    props = shown(TABLE, programme=bare)
    assert props.plan is not None
    assert (props.plan.shape, props.plan.start) == (RoomShape(), None)
    assert len(props.plan.tables) == 2


def test_the_ticket_has_its_number_once_it_is_known() -> None:
    waiting = shown(KioskState(Screen.TICKET)).desk_ticket
    given = shown(KioskState(Screen.TICKET, ticket="A-27")).desk_ticket
    assert waiting is not None
    assert given is not None
    assert waiting.number == ""
    assert (given.number, given.label) == ("A-27", KO.say("k11.number"))
    assert (given.place, given.way) == (KO.say("desk.name"), KO.say("k11.show"))


def test_the_access_menu_shows_what_is_chosen() -> None:
    display = DisplaySettings(zoom=1.5, low_position=True, language="en")
    props = shown(KioskState(Screen.ACCESS, display=display))
    chosen = [option.id for group in props.choices for option in group.options if option.chosen]
    assert chosen == ["zoom.150", "contrast.off", "low.on", "language.en"]
    assert (props.zoom, props.low_position, props.high_contrast) == (1.5, True, False)


def test_the_prompt_counts_down() -> None:
    asked = replace(WELCOMED, screen=Screen.DAY, prompted=0.0)
    props = shown(asked, now=7.5)
    assert (props.idle_seconds, props.idle_share) == ("13", 0.65)
    assert (props.idle, props.idle_text) == (True, "13초 후 처음 화면으로 돌아갑니다")
    assert shown(replace(asked, display=DisplaySettings(zoom=2.0)), "en").idle_text.endswith(
        "in 60 s"
    )
    assert not shown(WELCOMED).idle


def test_an_event_of_one_language_offers_no_other() -> None:
    english = replace(PROGRAMME, event=replace(PROGRAMME.event, languages=("en",)))
    props = shown(KioskState(), "ko", programme=english)
    assert (props.language, props.language_label, props.language_now) == ("en", "", "")
    assert props.scan is not None
    assert props.scan.second_title == ""


def test_the_language_button_names_the_other_language() -> None:
    assert shown(KioskState(), "ko").language_label == "English"
    assert shown(KioskState(), "en").language_label == "한국어"
    assert on_button(PROGRAMME, "ko") == LanguageChosen("en")
    assert on_button(PROGRAMME, "en") == LanguageChosen("ko")


def test_of_more_than_two_languages_it_names_the_one_that_is_shown() -> None:
    many = replace(PROGRAMME, event=replace(PROGRAMME.event, languages=("ko", "en", "ja", "zh-CN")))
    for language, label, short in (("ko", "한국어", "한"), ("ja", "日本語", "日")):
        props = shown(KioskState(), language, programme=many)
        assert (props.language_label, props.language_short) == (label, short)
        assert props.language_now == ""
        assert on_button(many, language) == Pressed("languages")
    chooser = shown(KioskState(Screen.LANGUAGE), "ja", programme=many)
    (group,) = chooser.choices
    assert [(one.id, one.text, one.chosen) for one in group.options] == [
        ("language.ko", "한국어", False),
        ("language.en", "English", False),
        ("language.ja", "日本語", True),
        ("language.zh", "中文", False),
    ]


def test_the_first_screen_speaks_both_languages_at_once() -> None:
    props = shown(KioskState(), "ko")
    assert props.head is not None
    assert props.scan is not None
    assert (props.head.name, props.head.second_name) == ("글로벌포럼", "Global Forum")
    assert (props.head.clock, props.head.date) == ("13:40", "12월 11일 (수)")
    assert props.head.second_date == "Wed 11 Dec"
    assert (props.scan.title, props.scan.second_title) == (
        KO.say("k1.title"),
        TEXTS["en"].say("k1.title"),
    )
    assert [(action.text, action.second) for action in props.actions] == [
        (KO.say("k1.search"), TEXTS["en"].say("k1.search"))
    ]
    assert shown(KioskState(), "ko", now=9.0) == props


def test_remarks_are_shown_on_the_first_screen() -> None:
    reset, retry = (
        shown(KioskState(toast=Toast.RESET)).notice,
        shown(KioskState(toast=Toast.RETRY), "en").notice,
    )
    assert reset is not None
    assert retry is not None
    assert reset.text == KO.say("k14.reset")
    assert retry.text.startswith("Please try again.")


def test_out_of_order_offers_people_only() -> None:
    props = shown(KioskState(Screen.OUT_OF_ORDER, broken=True))
    assert (props.start, props.language_label, props.actions) == (None, "", ())
    assert props.help is not None
    assert "This kiosk is not available" in banded(props)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "screen",
    [
        Screen.READING, Screen.CHECKING, Screen.TICKET, Screen.FINISH,
        Screen.ACCESS, Screen.OUT_OF_ORDER, Screen.STAFF_CALLED, Screen.PIN,
    ],
)  # fmt: skip
def test_every_screen_without_a_guest_has_a_title(screen: Screen, language: str) -> None:
    props = shown(KioskState(screen), language)
    assert banded(props)[0]
    assert props.screen == screen.value
    assert props.language == language


def test_three_actions_are_the_most_that_a_guest_is_asked_to_choose_from() -> None:
    for screen in Screen:
        state = met(WrongCheckpoint(MINSEO, DOOR, PANEL), screen)
        if screen is not Screen.PIN:
            assert len(shown(state).actions) <= 3


def test_the_first_screen_shifts_one_millimetre_per_minute() -> None:
    stood = []
    for minute in range(60):
        props = shown(KioskState(), wall=NOW.replace(minute=minute))
        stood.append((props.drift_x, props.drift_y))
    steps = pairwise(stood)
    assert all(abs(x - u) + abs(y - v) == 1 for (x, y), (u, v) in steps)
    assert len(set(stood)) == 8
    assert shown(KioskState(Screen.FINISH)).drift_x == 0


@pytest.mark.parametrize(
    ("hour", "now", "touched", "night"),
    [
        (21, 500.0, None, False),
        (22, 500.0, None, True),
        (2, 500.0, None, True),
        (6, 500.0, None, False),
        (23, 30.0, None, False),
        (23, 500.0, 470.0, False),
    ],
)
def test_at_night_the_first_screen_is_dark_until_somebody_comes(
    hour: int, now: float, touched: float | None, *, night: bool
) -> None:
    wall = NOW.replace(hour=hour)
    assert shown(KioskState(touched=touched), now=now, wall=wall).night == night
    assert not shown(KioskState(Screen.TICKET, touched=touched), now=now, wall=wall).night


@pytest.mark.parametrize(
    ("camera", "title", "note"),
    [
        ("", "k1.title", ""),
        ("beside", "k1.title", "k1.camera"),
        ("top", "k1.camera.title", "k1.camera"),
    ],
)
def test_the_first_screen_says_what_a_camera_is_for(camera: str, title: str, note: str) -> None:
    inputs = AttendeeInputs(PROGRAMME, "main", TEXTS, 0.0, NOW, str.isprintable, camera=camera)
    props = derive(KioskState(), inputs)
    assert props.camera == camera
    assert props.scan is not None
    assert props.scan.title == TEXTS["ko"].say(title)
    assert props.scan.second_title == TEXTS["en"].say(title)
    assert props.scan.body == (TEXTS["ko"].say(note) if note else "")
    assert first_screen(TEXTS["ko"].say, TEXTS["en"].say, camera).scan == props.scan


def test_a_kiosk_that_cannot_read_finds_guests_by_name_or_sends_them_to_the_desk() -> None:
    inputs = AttendeeInputs(
        PROGRAMME, "main", TEXTS, 0.0, NOW, str.isprintable, camera="top", deaf=True
    )
    props = derive(KioskState(), inputs)
    assert props.scan is not None
    assert (props.scan.title, props.deaf) == (TEXTS["ko"].say("k1.deaf"), True)
    assert [action.id for action in props.actions] == ["search"]


@pytest.mark.parametrize(
    ("language", "latin", "hint"),
    [("ko", None, "k8.hint"), ("en", None, "k8.hint.latin"), ("ko", True, "k8.hint.latin")],
)
def test_the_minimum_to_type_is_stated_for_the_keyboard_script(
    language: str, latin: bool | None, hint: str
) -> None:
    search = Search(NameEntry(latin=latin))
    props = shown(
        KioskState(Screen.SEARCH, search=search, display=DisplaySettings(language=language))
    )
    assert props.note == TEXTS[language].say(hint)
