"""K16: a guest says which companions are here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk, NotYet, Outcome, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import AdmitCompanions, PrintBadge
from kiosk.domain.kiosk_flow.events import (
    Answered,
    CompanionsAdmitted,
    Pressed,
    Printing,
    ScanRead,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.records.entities import Guest
from tests.domain.kiosk_flow.state_driver import ANNA, AT, StateDriver

WAITING = (WaitingCompanion("c1", number=1), WaitingCompanion("c2", "나", "Na"))


def scanned(
    outcome: Outcome,
    party: tuple[WaitingCompanion, ...] = WAITING,
    printing: Printing = Printing.NONE,
) -> StateDriver:
    driver = StateDriver()
    driver.state = replace(driver.state, printing=printing)
    driver.meets(ScanRead(ScannedCode.of("A")))
    return driver.meets(Answered(driver.state.serial, ScanAnswer(outcome, AT, party=party)))


def admitted(*guests: str) -> tuple[ScanAnswer, ...]:
    return tuple(ScanAnswer(Admitted(Guest(id_), first=True), AT) for id_ in guests)


def press(driver: StateDriver, *actions: str) -> StateDriver:
    for action in actions:
        driver.meets(Pressed(action))
    return driver


@pytest.mark.parametrize("outcome", [Admitted(ANNA, first=True), AlreadyIn(ANNA, AT, "k")])
def test_a_guest_with_companions_is_asked_who_is_here(outcome: Outcome) -> None:
    driver = scanned(outcome)
    assert driver.state.screen is Screen.PARTY
    assert driver.state.party
    assert driver.state.party.here == frozenset()


@pytest.mark.parametrize("outcome", [NotYet(ANNA, AT), NeedsDesk(Reason.BLOCKED, ANNA)])
def test_a_guest_who_is_not_admitted_is_not_asked(outcome: Outcome) -> None:
    assert scanned(outcome).state.screen is not Screen.PARTY


def test_without_companions_the_welcome_is_as_ever() -> None:
    assert scanned(Admitted(ANNA, first=True), ()).state.screen is Screen.WELCOME


def test_only_those_who_are_switched_on_are_checked_in() -> None:
    driver = press(
        scanned(Admitted(ANNA, first=True)), "with:c2.on", "with:c1.on", "with:c1.off", "party"
    )
    assert AdmitCompanions(driver.state.serial, ("c2",)) in driver.effects
    assert driver.state.screen is Screen.PARTY
    driver.meets(CompanionsAdmitted(driver.state.serial, admitted("c2")))
    assert driver.screen is Screen.WELCOME
    assert driver.state.party
    assert driver.state.party.admitted == 1


def test_a_second_press_asks_once() -> None:
    driver = press(
        scanned(Admitted(ANNA, first=True)), "party.all", "party", "party", "with:c1.off"
    )
    assert sum(isinstance(one, AdmitCompanions) for one in driver.effects) == 1
    assert driver.state.party
    assert driver.state.party.ids == ("c1", "c2")


def test_a_guest_who_came_alone_goes_on_at_once() -> None:
    driver = press(scanned(Admitted(ANNA, first=True)), "party")
    assert (driver.state.screen, driver.state.party) == (Screen.WELCOME, None)
    assert not any(isinstance(one, AdmitCompanions) for one in driver.effects)


def test_the_badges_of_those_who_entered_are_printed() -> None:
    driver = press(
        scanned(Admitted(ANNA, first=True), printing=Printing.HERE), "party.all", "party"
    )
    refused = ScanAnswer(NeedsDesk(Reason.BLOCKED, Guest("c2")), AT)
    driver.meets(CompanionsAdmitted(driver.state.serial, (*admitted("c1"), refused)))
    prints = [one.guest for one in driver.effects if isinstance(one, PrintBadge)]
    assert prints == ["anna", "c1"]
    assert driver.state.party
    assert driver.state.party.admitted == 1


def test_who_walks_away_leaves_the_first_screen_and_nobody_is_checked_in() -> None:
    driver = press(scanned(Admitted(ANNA, first=True)), "party.all").waits(300)
    assert driver.state.screen is Screen.ATTRACT
    assert driver.state.party is None
    assert not any(isinstance(one, AdmitCompanions) for one in driver.effects)


def test_a_late_answer_does_not_disturb_the_next_guest() -> None:
    driver = press(scanned(Admitted(ANNA, first=True)), "party.all", "party", "start")
    driver.meets(CompanionsAdmitted(driver.state.serial, admitted("c1", "c2")))
    assert driver.state.screen is Screen.ATTRACT
