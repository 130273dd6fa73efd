"""The state machine of the kiosk: every screen with its time and its buttons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Foreign,
    Left,
    NeedsDesk,
    NotFound,
    Outcome,
    Reason,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.tablemates import Tablemate
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import CallDesk, LogNote, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import (
    Answered,
    CornersHeld,
    LanguageChosen,
    Pressed,
    ScanBegan,
    StoreFailed,
    StoreRecovered,
    TicketIssued,
    Touched,
)
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, countdown, prompt_ends
from kiosk.domain.records.entities import Guest, Seat
from tests.domain.kiosk_flow.state_driver import ANNA, AT, RESULTS, StateDriver

BORA = Guest(id="bora", name_ko="김보라")


@pytest.fixture
def driver() -> StateDriver:
    return StateDriver()


@pytest.mark.parametrize(("outcome", "screen", "sound", "seconds"), RESULTS)
def test_each_outcome_has_its_screen_its_sound_and_its_time(
    driver: StateDriver, outcome: Outcome, screen: Screen, sound: Sound, seconds: float
) -> None:
    driver.scans("A", outcome)
    assert driver.screen is screen
    assert driver.sounds() == [Sound.BEEP_READ, sound]
    assert countdown(driver.state) == (100, 100 + seconds)
    assert driver.waits(seconds - 0.01).screen is screen
    assert driver.waits(0.01).screen is Screen.ATTRACT
    assert driver.waits(5).state == replace(
        KioskState(), since=100 + seconds, serial=driver.state.serial
    )


def test_a_scan_is_submitted_once_and_answered_at_once(driver: StateDriver) -> None:
    driver.reads("A")
    assert driver.screen is Screen.ATTRACT
    assert driver.effects == [SubmitCode(1, ScannedCode.of("A"))]
    assert driver.is_answered(Admitted(ANNA, first=True)).screen is Screen.WELCOME


def test_a_slow_check_is_shown_and_hides_the_previous_guest(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True)).reads("B")
    assert driver.waits(0.29).screen is Screen.WELCOME
    assert driver.waits(0.01).screen is Screen.CHECKING
    assert driver.state.answer is None
    assert driver.waits(20).screen is Screen.CHECKING
    assert driver.is_answered(Admitted(BORA, first=True)).screen is Screen.WELCOME


def test_scans_and_touches_are_ignored_while_checking(driver: StateDriver) -> None:
    driver.reads("A")
    before = driver.state
    driver.reads("B").presses("help").meets(ScanBegan()).meets(CornersHeld())
    assert driver.state == before
    assert driver.submitted() == ["A"]
    assert len([effect for effect in driver.effects if isinstance(effect, LogNote)]) == 4


def test_a_check_without_an_answer_ends_in_out_of_order(driver: StateDriver) -> None:
    driver.reads("A").waits(31)
    assert driver.screen is Screen.OUT_OF_ORDER
    late = Answered(1, ScanAnswer(Admitted(ANNA, first=True), AT))
    assert driver.meets(late).screen is Screen.OUT_OF_ORDER


def test_a_code_held_for_ten_seconds_is_submitted_once(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True))
    sounds = driver.sounds()
    for _ in range(25):
        driver.waits(0.4).meets(ScanBegan()).reads("A")
    assert driver.submitted() == ["A"]
    assert driver.screen is Screen.ATTRACT
    assert driver.sounds() == sounds + [Sound.KEY] * 25
    driver.waits(5).scans("A", AlreadyIn(ANNA, AT, ""))
    assert driver.submitted() == ["A", "A"]


def test_a_second_guest_replaces_the_first_at_once(driver: StateDriver) -> None:
    driver.presses("access").presses("zoom.200").presses("ok")
    driver.scans("A", Admitted(ANNA, first=True)).presses("day").scans("B", Left(BORA), ())
    assert driver.screen is Screen.GOODBYE
    assert driver.state.answer == ScanAnswer(Left(BORA), AT)
    assert driver.state.display == DisplaySettings(language="ko")


@pytest.mark.parametrize(
    "way",
    [
        [],
        ["day"],
        ["day", "table"],
        ["table", "phone", "done"],
        ["help"],
        ["start", "desk"],
        ["start", "access"],
    ],
)
def test_a_scan_is_accepted_on_every_guest_screen(driver: StateDriver, way: list[str]) -> None:
    driver.scans("A", Admitted(ANNA, first=True))
    for action in way:
        driver.presses(action)
    assert driver.scans("B", AlreadyIn(BORA, AT, "")).screen is Screen.ALREADY


def test_reading_shows_after_300_ms_and_gives_up_after_3_s(driver: StateDriver) -> None:
    driver.meets(ScanBegan()).waits(0.29)
    assert driver.screen is Screen.ATTRACT
    assert driver.waits(0.01).screen is Screen.READING
    driver.waits(2.7)
    assert driver.screen is Screen.ATTRACT
    assert driver.state.toast is Toast.RETRY
    assert driver.sounds() == [Sound.BEEP_READ, Sound.ERROR]
    assert driver.waits(6).state.toast is Toast.NONE


def test_the_day_and_table_screens_prompt_before_the_timeout(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True)).presses("day")
    assert driver.waits(19.9).state.prompted is None
    assert driver.waits(0.1).state.prompted == driver.now
    assert prompt_ends(driver.state) == driver.now + 20
    for _ in range(12):
        driver.presses("idle.more").waits(20)
        assert driver.state.prompted is not None
    before = driver.state
    assert driver.presses("table").state == before
    assert driver.waits(20).state.screen is Screen.ATTRACT
    assert driver.state.answer is None


def test_a_touched_result_screen_waits_and_then_prompts(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True)).waits(5).meets(Touched()).waits(19)
    assert driver.screen is Screen.WELCOME
    assert countdown(driver.state) is None
    assert driver.waits(1).state.prompted is not None
    assert driver.presses("idle.finish").screen is Screen.ATTRACT


def test_the_finish_screen_shows_the_way_on_for_five_seconds(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True)).presses("phone").presses("done")
    assert driver.screen is Screen.FINISH
    assert driver.state.answer is not None
    assert driver.state.display.language == "en"
    assert driver.waits(5).screen is Screen.ATTRACT
    assert driver.state.answer is None


def test_larger_text_gives_three_times_the_time_to_one_guest(driver: StateDriver) -> None:
    driver.presses("access").presses("zoom.200").presses("contrast.on").presses("low.on")
    driver.presses("language.en").presses("ok")
    chosen = DisplaySettings(
        2.0, high_contrast=True, low_position=True, language="en", language_chosen=True
    )
    assert (driver.screen, driver.state.display) == (Screen.ATTRACT, chosen)
    driver.scans("A", Admitted(ANNA, first=True))
    assert driver.waits(17.9).state.display == chosen
    driver.presses("day").waits(60)
    assert prompt_ends(driver.state) == driver.now + 60
    driver.waits(60)
    assert (driver.screen, driver.state.display) == (Screen.ATTRACT, DisplaySettings())
    assert driver.state.toast is Toast.RESET


def test_unused_display_settings_are_reset(driver: StateDriver) -> None:
    driver.presses("access").presses("zoom.150").presses("start").waits(59)
    assert driver.state.display.zoom == 1.5
    assert driver.waits(1).state.display == DisplaySettings()
    driver.meets(LanguageChosen("en")).waits(20)
    assert driver.state.display == DisplaySettings()


def test_a_chosen_language_is_kept_and_otherwise_the_guests_own_is_used(
    driver: StateDriver,
) -> None:
    driver.meets(LanguageChosen("ko")).scans("A", Admitted(ANNA, first=True))
    assert driver.state.display.language == "ko"
    driver.scans("B", Admitted(BORA, first=True))
    assert driver.state.display.language == "ko"
    driver.scans("C", Admitted(ANNA, first=True))
    assert driver.state.display.language == "en"
    assert driver.meets(LanguageChosen("ko")).state.display.language == "ko"
    assert driver.meets(LanguageChosen("xx")).state.display.language == "ko"


def test_the_desk_gets_the_reason_and_the_guest_a_number(driver: StateDriver) -> None:
    driver.scans("A", NeedsDesk(Reason.BLOCKED, ANNA))
    assert driver.effects[-1] == CallDesk(2, "blocked", ANNA.id)
    assert driver.state.answer is None
    assert driver.meets(TicketIssued(1, "A-26")).state.ticket == ""
    assert driver.meets(TicketIssued(2, "A-27")).state.ticket == "A-27"
    assert driver.presses("ok").state.ticket == ""


@pytest.mark.parametrize(
    ("outcome", "reason"), [(None, "no_code"), (NotFound(), "not_found"), (Foreign(), "not_found")]
)
def test_a_guest_without_a_code_can_get_a_ticket(
    driver: StateDriver, outcome: Outcome | None, reason: str
) -> None:
    if outcome:
        driver.scans("A", outcome)
    else:
        driver.presses("search")
    driver.presses("desk")
    assert driver.screen is Screen.TICKET
    assert [e.reason for e in driver.effects if isinstance(e, CallDesk)] == [reason]


def test_staff_can_be_called_from_everywhere(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True)).presses("day").presses("help")
    assert driver.effects[-1] == CallDesk(2, "help", ANNA.id)
    assert (driver.screen, driver.state.answer) == (Screen.STAFF_CALLED, None)
    assert driver.waits(59).screen is Screen.STAFF_CALLED
    assert driver.waits(1).screen is Screen.ATTRACT


def test_each_round_of_the_guest_can_be_looked_at(driver: StateDriver) -> None:
    seats = (Seat("anna", "r1", "12"), Seat("anna", "r2", "19"), Seat("anna", "r3", ""))
    driver.scans("CODE", Admitted(ANNA, first=True), seats).presses("round:r2")
    assert driver.state.shown_round == ""
    driver.presses("table").presses("round:r2")
    assert (driver.screen, driver.state.shown_round) == (Screen.TABLE, "r2")
    for other in ("round:r3", "round:r9", "round:"):
        assert driver.presses(other).state.shown_round == "r2"
    assert driver.presses("round:r1").state.shown_round == "r1"
    assert driver.presses("day").presses("table").state.shown_round == ""


def test_who_sits_at_the_table_is_shown_in_place_of_the_plan(driver: StateDriver) -> None:
    seats = (Seat("anna", "r1", "12"),)
    answer = driver.scans("CODE", Admitted(ANNA, first=True), seats).presses("table").state.answer
    assert not driver.presses("company").state.shows_company, "nobody is known to sit there"
    assert answer is not None
    mates = (Tablemate("r1", Guest(country="CA")),)
    driver.state = replace(driver.state, answer=replace(answer, tablemates=mates))
    assert driver.presses("company").state.shows_company
    assert not driver.presses("plan").state.shows_company
    driver.presses("company").presses("day").presses("table")
    assert not driver.state.shows_company


def test_looking_at_a_round_keeps_the_screen_open(driver: StateDriver) -> None:
    driver.scans("CODE", Admitted(ANNA, first=True)).presses("table").waits(15)
    driver.presses("round:r1").waits(15)
    assert (driver.screen, driver.state.prompted) == (Screen.TABLE, None)


def test_without_a_seat_the_table_screen_does_not_open(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True), seats=()).presses("table")
    assert driver.screen is Screen.WELCOME
    assert isinstance(driver.effects[-1], LogNote)


def test_a_failed_store_is_out_of_order_until_it_recovers(driver: StateDriver) -> None:
    driver.scans("A", Admitted(ANNA, first=True)).reads("B").meets(StoreFailed())
    broken = KioskState(screen=Screen.OUT_OF_ORDER, since=100, serial=2, broken=True)
    assert driver.state == broken
    driver.reads("C").meets(StoreFailed())
    assert driver.state == broken
    assert driver.presses("help").waits(60).screen is Screen.OUT_OF_ORDER
    driver.meets(StoreRecovered())
    assert driver.screen is Screen.ATTRACT
    assert driver.scans("B", Admitted(BORA, first=True)).screen is Screen.WELCOME


def test_an_unexpected_event_is_logged_without_guest_data(driver: StateDriver) -> None:
    before = driver.state
    for event in (Pressed("table"), Answered(9, ScanAnswer(Admitted(ANNA, first=True), AT))):
        driver.meets(event)
    assert driver.state == before
    assert driver.effects == [LogNote("Pressed table on attract"), LogNote("Answered  on attract")]
