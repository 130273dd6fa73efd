"""The way through the kiosk: every screen and its time, and what may be pressed there."""

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
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import CallDesk, CheckPin, Leave, LogNote, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import (
    Answered,
    CornersHeld,
    LanguageChosen,
    PinChecked,
    Pressed,
    ScanBegan,
    StaffCodeRead,
    StoreFailed,
    StoreRecovered,
    TicketIssued,
    Touched,
)
from kiosk.domain.kiosk_flow.state import (
    DisplaySettings,
    KioskState,
    Screen,
    Toast,
    countdown,
    prompt_ends,
)
from kiosk.domain.records.entities import Guest
from tests.domain.kiosk_flow.visitors import ANNA, AT, RESULTS, Visitor

BORA = Guest(id="bora", name_ko="김보라")


@pytest.fixture
def visitor() -> Visitor:
    return Visitor()


@pytest.mark.parametrize(("outcome", "screen", "sound", "seconds"), RESULTS)
def test_each_outcome_has_its_screen_its_sound_and_its_time(
    visitor: Visitor, outcome: Outcome, screen: Screen, sound: Sound, seconds: float
) -> None:
    visitor.scans("A", outcome)
    assert visitor.screen is screen
    assert visitor.sounds() == [Sound.BEEP_READ, sound]
    assert countdown(visitor.state) == (100, 100 + seconds)
    assert visitor.waits(seconds - 0.01).screen is screen
    assert visitor.waits(0.01).screen is Screen.ATTRACT
    assert visitor.waits(5).state == replace(
        KioskState(), since=100 + seconds, serial=visitor.state.serial
    )


def test_a_scan_is_submitted_once_and_answered_at_once(visitor: Visitor) -> None:
    visitor.reads("A")
    assert visitor.screen is Screen.ATTRACT
    assert visitor.effects == [SubmitCode(1, ScannedCode.of("A"))]
    assert visitor.is_answered(Admitted(ANNA, first=True)).screen is Screen.WELCOME


def test_a_slow_check_is_shown_and_hides_the_previous_guest(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True)).reads("B")
    assert visitor.waits(0.29).screen is Screen.WELCOME
    assert visitor.waits(0.01).screen is Screen.CHECKING
    assert visitor.state.answer is None
    assert visitor.waits(20).screen is Screen.CHECKING
    assert visitor.is_answered(Admitted(BORA, first=True)).screen is Screen.WELCOME


def test_scans_and_touches_are_ignored_while_checking(visitor: Visitor) -> None:
    visitor.reads("A")
    before = visitor.state
    visitor.reads("B").presses("help").meets(ScanBegan()).meets(CornersHeld())
    assert visitor.state == before
    assert visitor.submitted() == ["A"]
    assert len([effect for effect in visitor.effects if isinstance(effect, LogNote)]) == 4


def test_a_check_without_an_answer_ends_in_out_of_order(visitor: Visitor) -> None:
    visitor.reads("A").waits(31)
    assert visitor.screen is Screen.OUT_OF_ORDER
    late = Answered(1, ScanAnswer(Admitted(ANNA, first=True), AT))
    assert visitor.meets(late).screen is Screen.OUT_OF_ORDER


def test_a_code_held_for_ten_seconds_is_submitted_once(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True))
    heard = visitor.sounds()
    for _ in range(25):
        visitor.waits(0.4).meets(ScanBegan()).reads("A")
    assert visitor.submitted() == ["A"]
    assert visitor.screen is Screen.ATTRACT
    assert visitor.sounds() == heard + [Sound.KEY] * 25
    visitor.waits(5).scans("A", AlreadyIn(ANNA, AT, ""))
    assert visitor.submitted() == ["A", "A"]


def test_a_second_guest_replaces_the_first_at_once(visitor: Visitor) -> None:
    visitor.presses("access").presses("zoom.200").presses("ok")
    visitor.scans("A", Admitted(ANNA, first=True)).presses("day").scans("B", Left(BORA), ())
    assert visitor.screen is Screen.GOODBYE
    assert visitor.state.answer == ScanAnswer(Left(BORA), AT)
    assert visitor.state.display == DisplaySettings(language="ko")


@pytest.mark.parametrize(
    "way",
    [
        [],
        ["day"],
        ["day", "table"],
        ["table", "done"],
        ["help"],
        ["start", "desk"],
        ["start", "access"],
    ],
)
def test_a_scan_is_accepted_on_every_guest_screen(visitor: Visitor, way: list[str]) -> None:
    visitor.scans("A", Admitted(ANNA, first=True))
    for action in way:
        visitor.presses(action)
    assert visitor.scans("B", AlreadyIn(BORA, AT, "")).screen is Screen.ALREADY


def test_reading_shows_after_300_ms_and_gives_up_after_3_s(visitor: Visitor) -> None:
    visitor.meets(ScanBegan()).waits(0.29)
    assert visitor.screen is Screen.ATTRACT
    assert visitor.waits(0.01).screen is Screen.READING
    visitor.waits(2.7)
    assert visitor.screen is Screen.ATTRACT
    assert visitor.state.toast is Toast.RETRY
    assert visitor.sounds() == [Sound.BEEP_READ, Sound.ERROR]
    assert visitor.waits(6).state.toast is Toast.NONE


def test_the_day_and_table_screens_prompt_before_the_timeout(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True)).presses("day")
    assert visitor.waits(19.9).state.prompted is None
    assert visitor.waits(0.1).state.prompted == visitor.now
    assert prompt_ends(visitor.state) == visitor.now + 20
    for _ in range(12):
        visitor.presses("idle.more").waits(20)
        assert visitor.state.prompted is not None
    before = visitor.state
    assert visitor.presses("table").state == before
    assert visitor.waits(20).state.screen is Screen.ATTRACT
    assert visitor.state.answer is None


def test_a_touched_result_screen_waits_and_then_prompts(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True)).waits(5).meets(Touched()).waits(19)
    assert visitor.screen is Screen.WELCOME
    assert countdown(visitor.state) is None
    assert visitor.waits(1).state.prompted is not None
    assert visitor.presses("idle.finish").screen is Screen.ATTRACT


def test_the_finish_screen_lasts_two_seconds(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True)).presses("table").presses("done")
    assert (visitor.screen, visitor.state.answer) == (Screen.FINISH, None)
    assert visitor.state.display.language == "en"
    assert visitor.waits(2).screen is Screen.ATTRACT


def test_larger_text_gives_three_times_the_time_to_one_guest(visitor: Visitor) -> None:
    visitor.presses("access").presses("zoom.200").presses("contrast.on").presses("low.on")
    visitor.presses("language.en").presses("ok")
    chosen = DisplaySettings(2.0, high_contrast=True, low_position=True, language="en")
    assert (visitor.screen, visitor.state.display) == (Screen.ATTRACT, chosen)
    visitor.scans("A", Admitted(ANNA, first=True))
    assert visitor.waits(17.9).state.display == chosen
    visitor.presses("day").waits(60)
    assert prompt_ends(visitor.state) == visitor.now + 60
    visitor.waits(60)
    assert (visitor.screen, visitor.state.display) == (Screen.ATTRACT, DisplaySettings())
    assert visitor.state.toast is Toast.RESET


def test_unused_display_settings_are_reset(visitor: Visitor) -> None:
    visitor.presses("access").presses("zoom.150").presses("start").waits(59)
    assert visitor.state.display.zoom == 1.5
    assert visitor.waits(1).state.display == DisplaySettings()
    visitor.meets(LanguageChosen("en")).waits(20)
    assert visitor.state.display == DisplaySettings()


def test_a_chosen_language_is_kept_and_otherwise_the_guests_own_is_used(visitor: Visitor) -> None:
    visitor.meets(LanguageChosen("ko")).scans("A", Admitted(ANNA, first=True))
    assert visitor.state.display.language == "ko"
    visitor.scans("B", Admitted(BORA, first=True))
    assert visitor.state.display.language == "ko"
    visitor.scans("C", Admitted(ANNA, first=True))
    assert visitor.state.display.language == "en"
    assert visitor.meets(LanguageChosen("ko")).state.display.language == "ko"
    assert visitor.meets(LanguageChosen("xx")).state.display.language == "ko"


def test_the_desk_gets_the_reason_and_the_guest_a_number(visitor: Visitor) -> None:
    visitor.scans("A", NeedsDesk(Reason.BLOCKED, ANNA))
    assert visitor.effects[-1] == CallDesk(2, "blocked", ANNA.id)
    assert visitor.state.answer is None
    assert visitor.meets(TicketIssued(1, "A-26")).state.ticket == ""
    assert visitor.meets(TicketIssued(2, "A-27")).state.ticket == "A-27"
    assert visitor.presses("ok").state.ticket == ""


@pytest.mark.parametrize(
    ("outcome", "reason"), [(None, "no_code"), (NotFound(), "not_found"), (Foreign(), "not_found")]
)
def test_a_guest_without_a_code_can_get_a_ticket(
    visitor: Visitor, outcome: Outcome | None, reason: str
) -> None:
    if outcome:
        visitor.scans("A", outcome)
    else:
        visitor.presses("search")
    visitor.presses("desk")
    assert visitor.screen is Screen.TICKET
    assert [e.reason for e in visitor.effects if isinstance(e, CallDesk)] == [reason]


def test_staff_can_be_called_from_everywhere(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True)).presses("day").presses("help")
    assert visitor.effects[-1] == CallDesk(2, "help", ANNA.id)
    assert (visitor.screen, visitor.state.answer) == (Screen.STAFF_CALLED, None)
    assert visitor.waits(59).screen is Screen.STAFF_CALLED
    assert visitor.waits(1).screen is Screen.ATTRACT


def test_without_a_seat_the_table_screen_does_not_open(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True), seats=()).presses("table")
    assert visitor.screen is Screen.WELCOME
    assert isinstance(visitor.effects[-1], LogNote)


def test_a_failed_store_is_out_of_order_until_it_recovers(visitor: Visitor) -> None:
    visitor.scans("A", Admitted(ANNA, first=True)).reads("B").meets(StoreFailed())
    broken = KioskState(screen=Screen.OUT_OF_ORDER, since=100, serial=2, broken=True)
    assert visitor.state == broken
    visitor.reads("C").meets(StoreFailed())
    assert visitor.state == broken
    assert visitor.presses("help").waits(60).screen is Screen.OUT_OF_ORDER
    visitor.meets(StoreRecovered())
    assert visitor.screen is Screen.ATTRACT
    assert visitor.scans("B", Admitted(BORA, first=True)).screen is Screen.WELCOME


def test_the_staff_code_or_pin_closes_the_kiosk(visitor: Visitor) -> None:
    assert visitor.meets(StaffCodeRead()).effects == [Leave()]
    visitor.meets(CornersHeld())
    assert visitor.screen is Screen.PIN
    visitor.presses("pin.1").presses("pin.2").presses("pin.clear").presses("pin.4")
    visitor.presses("pin.2").presses("pin.ok")
    assert visitor.effects[-1] == CheckPin("42")
    visitor.meets(PinChecked(right=False))
    assert (visitor.screen, visitor.state.typed) == (Screen.PIN, "")
    assert visitor.meets(PinChecked(right=True)).effects[-1] == Leave()


def test_the_keypad_closes_after_three_wrong_pins_or_20_s(visitor: Visitor) -> None:
    visitor.meets(CornersHeld())
    for _ in range(3):
        visitor.meets(PinChecked(right=False))
    assert visitor.screen is Screen.ATTRACT
    assert visitor.meets(CornersHeld()).waits(20).screen is Screen.ATTRACT


def test_an_unexpected_event_is_logged_without_guest_data(visitor: Visitor) -> None:
    before = visitor.state
    for event in (Pressed("table"), Answered(9, ScanAnswer(Admitted(ANNA, first=True), AT))):
        visitor.meets(event)
    assert visitor.state == before
    assert visitor.effects == [LogNote("Pressed table on attract"), LogNote("Answered  on attract")]
