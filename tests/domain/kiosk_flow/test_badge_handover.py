"""Handover of a guest's badge at the kiosk: printing, ready to take, or at the desk."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, NeedsDesk, Outcome, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import CallDesk, Play, PrintBadge, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import (
    Answered,
    BadgeHandover,
    BadgeHandoverChanged,
    ClockTicked,
    Pressed,
    Printing,
    PrintingChanged,
    ScanRead,
    StoreFailed,
    Touched,
)
from kiosk.domain.kiosk_flow.state import KioskState, Screen, Step, countdown, due
from kiosk.domain.kiosk_flow.state_machine import step
from kiosk.domain.records.entities import Event, Guest, Programme

AT = datetime(2024, 12, 11, 9, 12, tzinfo=UTC)
ANNA, BORA = Guest(id="anna", name_latin="Anna Weber"), Guest(id="bora", name_ko="김보라")


class Kiosk:
    """Drives the state of a kiosk with badge printing."""

    def __init__(self, printing: Printing) -> None:
        self.state, self.now = KioskState(), 100.0
        self.effects: list[object] = []
        self.happens(PrintingChanged(printing))

    def happens(self, event: object) -> None:
        result: Step = step(self.state, event, self.now)  # type: ignore[arg-type]  # an event
        self.state, effects = result
        self.effects += effects

    def comes(
        self, outcome: Outcome, code: str = "A", *, reprints: bool = False, confirms: bool = False
    ) -> None:
        self.effects.clear()
        self.happens(ScanRead(ScannedCode.of(code)))
        (submit,) = [one for one in self.effects if isinstance(one, SubmitCode)]
        programme = Programme(Event(reprint_at_kiosk=reprints, confirm_badge=confirms))
        answer = ScanAnswer(outcome, AT, programme=programme)
        self.happens(Answered(submit.serial, answer))

    def waits(self, seconds: float) -> None:
        until = self.now + seconds
        while (moment := due(self.state)) is not None and moment <= until:
            self.now = max(self.now, moment)
            self.happens(ClockTicked())
        self.now = until

    def screen(self) -> Screen:
        return self.state.screen

    def handover(self) -> BadgeHandover:
        return self.state.handover

    def printing(self) -> Printing:
        return self.state.printing

    @property
    def wishes(self) -> list[PrintBadge]:
        return [one for one in self.effects if isinstance(one, PrintBadge)]

    @property
    def sounds(self) -> list[Sound]:
        return [one.sound for one in self.effects if isinstance(one, Play)]

    def badge_goes(self, handover: BadgeHandover) -> None:
        self.happens(BadgeHandoverChanged(self.state.serial, handover))


@pytest.fixture
def kiosk() -> Kiosk:
    return Kiosk(Printing.HERE)


def test_a_badge_is_requested_with_the_welcome(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    assert kiosk.screen() is Screen.WELCOME
    assert kiosk.handover() is BadgeHandover.PRINTING
    assert kiosk.wishes == [PrintBadge(kiosk.state.serial, "anna")]


@pytest.mark.parametrize(
    "outcome",
    [
        Admitted(ANNA, first=False),
        AlreadyIn(ANNA, AT, "kiosk-2"),
        Left(ANNA),
        NeedsDesk(Reason.CANCELLED, ANNA),
    ],
)
def test_only_a_first_admission_requests_a_badge(kiosk: Kiosk, outcome: Outcome) -> None:
    kiosk.comes(outcome)
    assert kiosk.wishes == []
    assert kiosk.handover() is BadgeHandover.NONE


def test_a_kiosk_without_badges_shows_nothing_about_them() -> None:
    kiosk = Kiosk(Printing.NONE)
    kiosk.comes(Admitted(ANNA, first=True))
    assert kiosk.wishes == []
    assert kiosk.handover() is BadgeHandover.NONE


def test_the_return_to_the_first_screen_waits_for_the_badge(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    assert countdown(kiosk.state) is None
    kiosk.waits(9)
    assert kiosk.screen() is Screen.WELCOME
    kiosk.badge_goes(BadgeHandover.TAKE)
    assert kiosk.sounds[-1] is Sound.PRINT
    assert countdown(kiosk.state) == (109, 115)
    kiosk.waits(5.9)
    assert kiosk.screen() is Screen.WELCOME
    kiosk.waits(0.2)
    assert kiosk.screen() is Screen.ATTRACT
    assert kiosk.handover() is BadgeHandover.NONE


def test_a_printer_in_trouble_sends_the_guest_to_the_desk_without_a_sound(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.waits(1)
    before = list(kiosk.sounds)
    kiosk.badge_goes(BadgeHandover.DESK)
    assert kiosk.handover() is BadgeHandover.DESK
    assert kiosk.screen() is Screen.WELCOME
    assert kiosk.sounds == before


def test_a_badge_not_printed_after_fifteen_seconds_is_referred_to_the_desk(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.waits(14.9)
    assert kiosk.handover() is BadgeHandover.PRINTING
    kiosk.waits(0.2)
    assert kiosk.handover() is BadgeHandover.DESK
    assert kiosk.screen() is Screen.WELCOME
    kiosk.waits(6)
    assert kiosk.screen() is Screen.ATTRACT


def test_a_badge_printed_on_another_screen_is_shown_there(kiosk: Kiosk) -> None:
    kiosk.state = step(kiosk.state, Touched(), kiosk.now)[0]
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.happens(Pressed("start"))
    assert kiosk.screen() is Screen.ATTRACT
    kiosk.badge_goes(BadgeHandover.TAKE)
    assert kiosk.handover() is BadgeHandover.NONE
    assert kiosk.sounds[-1] is Sound.PRINT


@pytest.mark.parametrize("silent", [True, False])
def test_a_failed_badge_returns_from_the_day_screen_to_the_welcome(
    kiosk: Kiosk, *, silent: bool
) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.happens(Pressed("day"))
    assert kiosk.screen() is Screen.DAY
    if silent:
        kiosk.waits(15)
    else:
        kiosk.badge_goes(BadgeHandover.DESK)
    assert kiosk.screen() is Screen.WELCOME
    assert kiosk.handover() is BadgeHandover.DESK


def test_a_printed_badge_does_not_change_the_screen(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.happens(Pressed("day"))
    kiosk.badge_goes(BadgeHandover.TAKE)
    assert kiosk.screen() is Screen.DAY
    assert kiosk.sounds[-1] is Sound.PRINT


def test_the_next_guest_does_not_wait_for_the_previous_badge(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    serial = kiosk.state.serial
    kiosk.now += 2
    kiosk.comes(Admitted(BORA, first=True), "B")
    assert kiosk.wishes == [PrintBadge(kiosk.state.serial, "bora")]
    kiosk.happens(BadgeHandoverChanged(serial, BadgeHandover.TAKE))
    assert kiosk.handover() is BadgeHandover.PRINTING
    assert kiosk.sounds[-1] is Sound.PRINT
    kiosk.happens(BadgeHandoverChanged(serial, BadgeHandover.DESK))
    assert kiosk.handover() is BadgeHandover.PRINTING


def test_a_guest_with_a_badge_is_not_kept_waiting(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.badge_goes(BadgeHandover.NONE)
    assert kiosk.handover() is BadgeHandover.NONE
    assert countdown(kiosk.state) == (100, 106)


def test_with_the_printer_off_the_desk_hands_badges_out() -> None:
    kiosk = Kiosk(Printing.DESK)
    kiosk.comes(Admitted(ANNA, first=True))
    assert kiosk.wishes == [PrintBadge(kiosk.state.serial, "anna")]
    assert kiosk.handover() is BadgeHandover.NONE
    kiosk.badge_goes(BadgeHandover.DESK)
    assert kiosk.handover() is BadgeHandover.DESK
    kiosk.waits(6)
    assert kiosk.screen() is Screen.ATTRACT
    assert kiosk.printing() is Printing.DESK


def test_the_place_of_printing_is_kept_over_all_screens(kiosk: Kiosk) -> None:
    kiosk.comes(Admitted(ANNA, first=True))
    kiosk.happens(StoreFailed())
    assert kiosk.printing() is Printing.HERE
    assert kiosk.handover() is BadgeHandover.NONE
    kiosk.happens(PrintingChanged(Printing.DESK))
    assert kiosk.screen() is Screen.OUT_OF_ORDER
    assert kiosk.printing() is Printing.DESK


IN = AlreadyIn(ANNA, AT, "kiosk-2")


def test_a_guest_who_is_in_may_print_the_badge_again(kiosk: Kiosk) -> None:
    kiosk.comes(IN, reprints=True)
    kiosk.now += 7
    kiosk.happens(Touched())
    kiosk.happens(Pressed("badge"))
    assert kiosk.wishes == [PrintBadge(kiosk.state.serial, "anna", AT)]
    assert not any(isinstance(one, SubmitCode) for one in kiosk.effects[1:])
    assert kiosk.screen() is Screen.ALREADY
    assert countdown(kiosk.state) is None
    kiosk.happens(Pressed("badge"))
    kiosk.waits(14)
    assert kiosk.screen() is Screen.ALREADY
    kiosk.badge_goes(BadgeHandover.TAKE)
    assert kiosk.sounds[-1] is Sound.PRINT
    kiosk.happens(Pressed("badge"))
    assert len(kiosk.wishes) == 1
    assert countdown(kiosk.state) == (121, 129)
    kiosk.waits(8)
    assert kiosk.screen() is Screen.ATTRACT


def test_a_failed_reprint_returns_from_the_day_screen_to_already_in(kiosk: Kiosk) -> None:
    kiosk.comes(IN, reprints=True)
    kiosk.happens(Pressed("badge"))
    kiosk.happens(Pressed("day"))
    kiosk.waits(15)
    assert kiosk.screen() is Screen.ALREADY
    assert kiosk.handover() is BadgeHandover.DESK


@pytest.mark.parametrize(
    ("outcome", "reprints", "printing"),
    [
        (IN, False, Printing.HERE),
        (IN, True, Printing.DESK),
        (IN, True, Printing.NONE),
        (Admitted(ANNA, first=False), True, Printing.HERE),
        (Left(ANNA), True, Printing.HERE),
    ],
)
def test_a_reprint_is_offered_only_under_all_conditions(
    outcome: Outcome, printing: Printing, *, reprints: bool
) -> None:
    kiosk = Kiosk(printing)
    kiosk.comes(outcome, reprints=reprints)
    kiosk.happens(Pressed("badge"))
    assert kiosk.wishes == []
    assert kiosk.handover() is BadgeHandover.NONE


@pytest.mark.parametrize(
    ("outcome", "again"), [(Admitted(ANNA, first=True), None), (AlreadyIn(ANNA, AT, "k"), AT)]
)
def test_an_event_may_ask_whether_the_name_is_right_before_it_prints(
    outcome: Outcome, again: datetime | None
) -> None:
    kiosk = Kiosk(Printing.HERE)
    kiosk.comes(outcome, reprints=True, confirms=True)
    if again:
        kiosk.happens(Pressed("badge"))
    assert kiosk.state.handover is BadgeHandover.ASKING
    assert not [one for one in kiosk.effects if isinstance(one, PrintBadge)]
    kiosk.waits(15)
    assert kiosk.state.handover is BadgeHandover.ASKING
    kiosk.happens(Pressed("badge_right"))
    assert str(kiosk.state.handover) == "printing"
    assert kiosk.effects[-1] == PrintBadge(kiosk.state.serial, "anna", again)


def test_a_wrong_name_on_the_badge_is_for_the_desk() -> None:
    kiosk = Kiosk(Printing.HERE)
    kiosk.comes(Admitted(ANNA, first=True), confirms=True)
    kiosk.happens(Pressed("badge_wrong"))
    assert (kiosk.state.screen, kiosk.state.handover) == (Screen.TICKET, BadgeHandover.NONE)
    assert kiosk.effects[-1] == CallDesk(kiosk.state.serial, "badge_name", "anna")
    assert not [one for one in kiosk.effects if isinstance(one, PrintBadge)]


def test_without_an_answer_no_badge_is_printed() -> None:
    kiosk = Kiosk(Printing.HERE)
    kiosk.comes(Admitted(ANNA, first=True), confirms=True)
    kiosk.waits(60)
    assert kiosk.state.screen is Screen.ATTRACT
    assert not [one for one in kiosk.effects if isinstance(one, PrintBadge)]
