"""Handover of a guest's badge at the kiosk: printing, ready to take, or at the desk."""

from __future__ import annotations

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, NeedsDesk, Outcome, Reason
from kiosk.domain.kiosk_flow.effects import PrintBadge, Sound
from kiosk.domain.kiosk_flow.events import (
    BadgeHandover,
    BadgeHandoverChanged,
    Pressed,
    Printing,
    PrintingChanged,
    StoreFailed,
    Touched,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import countdown
from kiosk.domain.kiosk_flow.state_machine import step
from tests.domain.kiosk_flow.badge_kiosk import ANNA, AT, BORA, Kiosk


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
