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
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, Screen, Search, Toast
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
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee.derive import derive, other_language
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.startup_screen import first_screen

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2024, 12, 11, 13, 40, tzinfo=SEOUL)
TEXTS = {language: load_texts(language) for language in LANGUAGES}
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


def test_welcome_says_who_where_and_what_is_soon() -> None:
    korean, english = shown(WELCOMED), shown(WELCOMED, "en")
    assert (korean.title, english.title) == (
        "김민서\xa0님, 환영합니다",
        "Welcome\nKIM Minseo",
    )
    assert (korean.number, korean.number_label) == ("12", KO.say("k4.table"))
    assert korean.number_note == "1라운드 12번 · 2라운드 7번"
    assert english.number_note == "Round 1: table 12 · Round 2: table 7"
    assert korean.note == "20분 후 · 1라운드 · 2층 그랜드볼룸"
    assert english.note == "In 20 min: Round 1, 2F, Grand Ballroom"
    assert [action.text for action in korean.actions] == [KO.say("k4.map"), KO.say("k4.day")]
    assert (korean.countdown, korean.countdown_ms) == (1.0, 6000)


def test_welcome_without_a_seat_a_programme_or_a_name_looks_intended() -> None:
    bare = Programme(Event(), checkpoints=PROGRAMME.checkpoints)
    props = shown(met(Admitted(Guest(), first=True), Screen.WELCOME, ()), programme=bare)
    assert (props.title, props.body) == (KO.say("k4.welcome"), KO.say("k4.done"))
    assert (props.number, props.number_label, props.note, props.actions) == ("", "", "", ())


def test_a_name_that_no_font_can_draw_is_left_out() -> None:
    latin = "".join(map(chr, range(32, 127)))
    assert shown(WELCOMED, drawn=latin).title == "KIM Minseo\xa0님, 환영합니다"
    assert shown(WELCOMED, "en", drawn="").title == "Welcome"


def test_the_organisers_greeting_is_shown_unchanged() -> None:
    guest = replace(MINSEO, greeting_ko="김민서 대사님")
    props = shown(met(Admitted(guest, first=True), Screen.WELCOME))
    assert (props.title, props.body) == ("김민서 대사님", KO.say("k4.done.greeted"))


def test_a_formal_event_asks_ceremonially() -> None:
    formal = replace(PROGRAMME, event=replace(PROGRAMME.event, formal=True))
    assert (
        shown(KioskState(Screen.TICKET), programme=formal).body
        == "오른쪽 안내 데스크로 와 주십시오"
    )
    english = shown(KioskState(Screen.TICKET), "en", programme=formal)
    assert english.body == "Please come to the help desk on the right"


def test_goodbye() -> None:
    props = shown(met(Left(MINSEO), Screen.GOODBYE))
    assert (props.title, props.body) == (
        "김민서\xa0님, 안녕히 가세요",
        KO.say("bye.done"),
    )


@pytest.mark.parametrize(
    ("since", "body"),
    [
        (at(-268), "오늘 09:12에 체크인하셨습니다. "),
        (at(-268 - 24 * 60), "12월 10일 (화) 09:12에 체크인하셨습니다. "),
    ],
)
def test_already_in_says_since_when(since: datetime, body: str) -> None:
    props = shown(met(AlreadyIn(MINSEO, since, "kiosk-2"), Screen.ALREADY))
    assert props.body.startswith(body)
    assert "kiosk-2" not in repr(props)


def test_english_dates_are_written_as_the_english_do() -> None:
    props = shown(met(AlreadyIn(MINSEO, at(-268 - 24 * 60), ""), Screen.ALREADY), "en")
    assert props.body.startswith("You checked in at 09:12 on Tue 10 Dec. ")


DINNER = Checkpoint("dinner", "만찬장", "Dinner")
DOOR = Checkpoint("door", session="keynote")


@pytest.mark.parametrize(
    ("outcome", "korean", "english"),
    [
        (NotYet(MINSEO, at(20)), "입장은 14:00부터 가능합니다", "You can enter from 14:00"),
        (
            NotYet(MINSEO, at(24 * 60)),
            "입장은 12월 12일 (목) 13:40부터 가능합니다",
            "You can enter from 13:40 on Thu 12 Dec",
        ),
        (
            NoLonger(MINSEO, at(-10)),
            "입장은 오늘 13:30에 마감되었습니다. 안내 데스크에서 도와드립니다",
            "Entry closed at 13:30 today. The help desk can help",
        ),
        (
            Full(MINSEO, 80),
            KO.say("k6.full"),
            "This session is full. You can join the waiting list at the desk",
        ),
        (
            WrongCheckpoint(MINSEO, DOOR, PANEL),
            "지금 이 입구는 “기조연설” 참가자 전용입니다. 다음 일정은 14:00 2층 그랜드볼룸입니다",
            "This entrance is for “Keynote”. Your next session is at 14:00 in 2F, Grand Ballroom",
        ),
        (
            WrongCheckpoint(MINSEO, DINNER, OFF),
            "지금 이 입구는 “만찬장” 참가자 전용입니다. 다음 일정은 14:10입니다",
            "This entrance is for “Dinner”. Your next session is at 14:10",
        ),
        (
            WrongCheckpoint(MINSEO, DINNER),
            "지금 이 입구는 “만찬장” 참가자 전용입니다",
            "This entrance is for “Dinner”",
        ),
    ],
)
def test_a_refusal_says_what_to_do(outcome: Outcome, korean: str, english: str) -> None:
    state = met(outcome, Screen.REFUSED)
    assert (shown(state).body, shown(state, "en").body) == (korean, english)
    assert [action.id for action in shown(state).actions] == ["day"]
    assert shown(state).tone == "warn"


@pytest.mark.parametrize(
    ("outcome", "title"),
    [
        (NotFound(), "We could not find your registration"),
        (Foreign(), "This QR is for a different event"),
        (Unreadable(), "Please try once more"),
    ],
)
def test_an_unknown_code_leads_to_the_desk(outcome: Outcome, title: str) -> None:
    props = shown(met(outcome, Screen.NOT_FOUND, ()), "en")
    assert props.title == title
    assert [action.id for action in props.actions] == ["search", "desk"]


def test_my_day_has_now_next_changes_and_tables() -> None:
    props = shown(replace(WELCOMED, screen=Screen.DAY))
    assert (props.title, props.note) == (KO.say("k9.title"), "12월 11일 (수)")
    assert props.now_card is not None
    assert props.next_card is not None
    assert (props.now_card.room, props.now_card.room_before) == ("301호", "302호")
    assert props.now_card.chip == "지금 진행 중 · 장소 변경"
    assert props.next_card.chip == "다음 일정 · 20분 후 시작"
    assert [(row.title, row.chip, row.state) for row in props.agenda] == [
        ("기조연설", "지금 · 장소 변경", "now"),
        ("토론", "20분 후 시작", "next"),
        ("1라운드 · 12번 테이블", "20분 후 시작", "next"),
        ("취소된 세션", KO.say("pc.cancelled"), "later"),
        ("2라운드 · 7번 테이블", "", "later"),
        ("옮긴 세션", KO.say("k9.shifted"), "later"),
    ]
    assert props.agenda[1].time == "14:00–15:00"


def test_my_day_with_nothing_left_and_on_another_day() -> None:
    state = met(Admitted(MINSEO, first=True), Screen.DAY, ())
    over = replace(PROGRAMME, sessions={"off": replace(OFF, starts=at(-60), ends=at(-30))})
    props = shown(state, "en", programme=over)
    assert (props.body, props.agenda) == ("No more sessions today", ())
    assert (props.now_card, props.next_card, props.actions) == (None, None, ())
    later = replace(PROGRAMME, sessions={"panel": replace(PANEL, starts=at(1440), ends=None)})
    props = shown(state, "en", programme=later)
    assert (props.title, props.note) == ("My day, Thu 12 Dec", "")
    assert [row.time for row in props.agenda] == ["13:40–14:40"]


def test_my_table_turns_the_plan_the_way_the_guest_faces() -> None:
    props = shown(replace(WELCOMED, screen=Screen.TABLE))
    assert props.title == "12번 테이블로 가 주세요"
    assert props.body == "2층 그랜드볼룸 · 14:00 시작"
    assert props.plan is not None
    assert (props.plan.width, props.plan.depth, props.plan.rotation) == (20.0, 16.0, 270.0)
    assert (props.plan.here_x, props.plan.here_y, props.plan.has_here) == (10.0, 15.0, True)
    assert [(table.number, table.mine) for table in props.plan.tables] == [
        ("12", True),
        ("7", False),
    ]
    assert [(row.label, row.table, row.active) for row in props.rounds] == [
        ("1라운드", "12", True),
        ("2라운드", "7", False),
    ]
    assert props.number_label == KO.say("desk.card.seats")
    assert props.route == "왼쪽 뒤로 약 13 m입니다"


def test_my_table_without_a_plan_shows_the_number() -> None:
    bare = replace(PROGRAMME, tables={}, rounds={})
    state = met(Admitted(MINSEO, first=True), Screen.TABLE, SEATS[:1])
    props = shown(state, "en", programme=bare)
    assert (props.plan, props.rounds, props.number) == (None, (), "12")
    assert (props.body, props.route) == ("", "It is table 12")


def test_a_room_of_unknown_size_is_as_large_as_its_tables() -> None:
    bare = replace(PROGRAMME, rooms={}, checkpoints={})
    props = shown(replace(WELCOMED, screen=Screen.TABLE), programme=bare)
    assert props.plan is not None
    assert (props.plan.width, props.plan.depth) == (10.0, 6.0)
    assert (props.plan.has_here, props.plan.rotation) == (False, 0.0)


def test_the_ticket_has_its_number_once_it_is_known() -> None:
    waiting, given = (
        shown(KioskState(Screen.TICKET)),
        shown(KioskState(Screen.TICKET, ticket="A-27")),
    )
    assert (waiting.number, waiting.number_label) == ("", "")
    assert (given.number, given.number_label) == ("A-27", KO.say("k11.number"))


def test_the_access_menu_shows_what_is_chosen() -> None:
    display = DisplaySettings(zoom=1.5, low_position=True, language="en")
    props = shown(KioskState(Screen.ACCESS, display=display))
    chosen = [option.id for group in props.choices for option in group.options if option.chosen]
    assert chosen == ["zoom.150", "contrast.off", "low.on", "language.en"]
    assert (props.zoom, props.low_position, props.high_contrast) == (1.5, True, False)


def test_the_prompt_counts_down() -> None:
    asked = replace(WELCOMED, screen=Screen.DAY, prompted=0.0)
    props = shown(asked, now=7.5)
    assert (props.idle, props.idle_text) == (True, "13초 후 처음 화면으로 돌아갑니다")
    assert shown(replace(asked, display=DisplaySettings(zoom=2.0)), "en").idle_text.endswith(
        "in 60 s"
    )
    assert not shown(WELCOMED).idle


def test_an_event_of_one_language_offers_no_other() -> None:
    english = replace(PROGRAMME, event=replace(PROGRAMME.event, languages=("en",)))
    props = shown(KioskState(), "ko", programme=english)
    assert (props.language, props.language_label, props.second_title) == ("en", "", "")


def test_the_language_button_names_the_other_language() -> None:
    assert shown(KioskState(), "ko").language_label == "English"
    assert shown(KioskState(), "en").language_label == "한국어"
    inputs = AttendeeInputs(PROGRAMME, "main", TEXTS, 0.0, NOW, str.isprintable)
    assert other_language(KioskState(), inputs) == "en"
    assert other_language(KioskState(display=DisplaySettings(language="en")), inputs) == "ko"


def test_toasts_are_shown_on_the_first_screen() -> None:
    assert shown(KioskState(toast=Toast.RESET)).toast == KO.say("k14.reset")
    assert shown(KioskState(toast=Toast.RETRY), "en").toast.startswith("Please try again.")


def test_out_of_order_offers_people_only() -> None:
    props = shown(KioskState(Screen.OUT_OF_ORDER, broken=True))
    assert (props.start, props.language_label, props.actions) == (None, "", ())
    assert props.help is not None
    assert props.second_title == "This kiosk is not available"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "screen",
    [
        Screen.ATTRACT, Screen.READING, Screen.CHECKING, Screen.TICKET, Screen.FINISH,
        Screen.ACCESS, Screen.OUT_OF_ORDER, Screen.STAFF_CALLED, Screen.PIN,
    ],
)  # fmt: skip
def test_every_screen_without_a_guest_has_a_title(screen: Screen, language: str) -> None:
    props = shown(KioskState(screen), language)
    assert props.title
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
    ("hour", "now", "touched", "tone"),
    [
        (21, 500.0, None, "plain"),
        (22, 500.0, None, "night"),
        (2, 500.0, None, "night"),
        (6, 500.0, None, "plain"),
        (23, 30.0, None, "plain"),
        (23, 500.0, 470.0, "plain"),
    ],
)
def test_at_night_the_first_screen_is_dark_until_somebody_comes(
    hour: int, now: float, touched: float | None, tone: str
) -> None:
    wall = NOW.replace(hour=hour)
    assert shown(KioskState(touched=touched), now=now, wall=wall).tone == tone
    assert shown(KioskState(Screen.TICKET, touched=touched), now=now, wall=wall).tone == "warn"


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
    assert props.title == TEXTS["ko"].say(title)
    assert props.second_title == TEXTS["en"].say(title)
    assert props.note == (TEXTS["ko"].say(note) if note else "")
    assert (
        first_screen(TEXTS["ko"].say, TEXTS["ko"].say, TEXTS["en"].say, camera).note == props.note
    )


def test_a_kiosk_that_cannot_read_finds_guests_by_name_or_sends_them_to_the_desk() -> None:
    inputs = AttendeeInputs(
        PROGRAMME, "main", TEXTS, 0.0, NOW, str.isprintable, camera="top", deaf=True
    )
    props = derive(KioskState(), inputs)
    assert (props.title, props.note, props.deaf) == (TEXTS["ko"].say("k1.deaf"), "", True)
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
