"""What the screens beside the results and the table say, in both languages."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.domain.admission.outcomes import (
    WrongCheckpoint,
)
from kiosk.domain.kiosk_flow.events import LanguageChosen, Pressed
from kiosk.domain.kiosk_flow.name_entry import NameEntry, press
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, Search
from kiosk.texts import LANGUAGES
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.screens.language_screen import on_button
from kiosk.ui.attendee.screens.startup_screen import first_screen
from tests.ui.attendee.derived_props import (
    DOOR,
    KO,
    MINSEO,
    NOW,
    PANEL,
    PROGRAMME,
    TEXTS,
    WELCOMED,
    banded,
    met,
    shown,
)
from tests.ui.attendee.scene_inputs import inputs


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


def test_a_screen_offers_three_actions_at_most() -> None:
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
def test_at_night_the_first_screen_is_dark_until_it_is_touched_or_scanned(
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


@pytest.mark.parametrize("latin", [True, False])
@pytest.mark.parametrize("digits", [True, False])
def test_the_field_shows_a_letter_as_it_stands_on_its_key(latin: bool, digits: bool) -> None:
    empty = NameEntry(latin=latin, digits=digits)
    for key in [key for row in _searched(empty).keys for key in row.keys if len(key.text) == 1]:
        typed = press(empty, key.id)
        assert typed is not None
        if typed.text.strip():
            assert _searched(typed).entry == key.text


def test_a_whole_name_is_shown_in_the_capitals_of_the_keys() -> None:
    entry: NameEntry | None = NameEntry(latin=True)
    for letter in "kato":
        assert entry is not None
        entry = press(entry, f"key.{letter}")
    assert entry is not None
    assert _searched(entry).entry == "KATO"


def _searched(entry: NameEntry) -> AttendeeProps:
    return derive(KioskState(Screen.SEARCH, search=Search(entry)), inputs())
