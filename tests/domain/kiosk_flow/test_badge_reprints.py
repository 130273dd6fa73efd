"""Reprints of badges at the kiosk, and the question whether the name is right."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, Outcome
from kiosk.domain.kiosk_flow.effects import CallDesk, PrintBadge, Sound, SubmitCode
from kiosk.domain.kiosk_flow.events import BadgeHandover, Pressed, Printing, Touched
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import countdown
from tests.domain.kiosk_flow.badge_kiosk import ANNA, AT, Kiosk

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
