"""A call for staff: the kiosk shows what has happened, and never more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Reason
from kiosk.domain.kiosk_flow.effects import CallDesk, CancelTicket, LogNote
from kiosk.domain.kiosk_flow.events import (
    StoreFailed,
    StoreRecovered,
    TicketCancelled,
    TicketFollowed,
    TicketIssued,
)
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.staff_calls import CallStage
from tests.domain.kiosk_flow.state_driver import ANNA, AT, StateDriver

TICKET = "ticket:k:1"
LATER = AT + timedelta(seconds=20)


@pytest.fixture
def driver() -> StateDriver:
    return StateDriver()


def stage(driver: StateDriver) -> CallStage:
    assert driver.state.call is not None
    return driver.state.call.stage


def called(driver: StateDriver, *, attended: bool = True, at: datetime = AT) -> StateDriver:
    """Staff are called, and the call is recorded."""
    driver.presses("help")
    serial = driver.state.serial
    return driver.meets(TicketIssued(serial, "A-1", TICKET, at, attended))


def follows(driver: StateDriver, **done: object) -> StateDriver:
    recorded = TicketFollowed(TICKET, attended=True)
    return driver.meets(replace(recorded, **done))  # type: ignore[arg-type]  # fields of the event


def test_nothing_is_shown_before_it_is_recorded(driver: StateDriver) -> None:
    driver.presses("help")
    assert driver.effects[-1] == CallDesk(1, "help")
    assert stage(driver) is CallStage.SENDING
    assert stage(driver.waits(9.9)) is CallStage.SENDING
    assert stage(driver.waits(0.1)) is CallStage.UNATTENDED
    assert driver.waits(50).screen is Screen.ATTRACT


def test_a_call_is_sent_then_seen_then_answered(driver: StateDriver) -> None:
    assert stage(called(driver)) is CallStage.RECORDED
    assert stage(follows(driver.waits(20), seen_at=LATER)) is CallStage.SEEN
    assert stage(driver.waits(59)) is CallStage.SEEN
    follows(driver, seen_at=LATER, coming_at=LATER)
    assert stage(driver) is CallStage.COMING
    assert driver.waits(59.9).screen is Screen.STAFF_CALLED
    assert driver.waits(0.1).screen is Screen.ATTRACT
    assert driver.state.call is None


def test_a_minute_without_an_answer_sends_the_guest_to_the_desk(driver: StateDriver) -> None:
    assert stage(called(driver).waits(59.9)) is CallStage.RECORDED
    assert stage(driver.waits(0.1)) is CallStage.UNANSWERED
    assert stage(driver.waits(59)) is CallStage.UNANSWERED
    assert driver.waits(1).screen is Screen.ATTRACT


def test_a_call_that_was_seen_has_another_minute(driver: StateDriver) -> None:
    follows(called(driver).waits(50), seen_at=LATER)
    assert stage(driver.waits(59)) is CallStage.SEEN
    assert stage(driver.waits(1)) is CallStage.UNANSWERED


def test_staff_who_come_late_is_still_announced(driver: StateDriver) -> None:
    called(driver).waits(70)
    assert stage(follows(driver, coming_at=LATER)) is CallStage.COMING


def test_without_an_attended_desk_the_guest_is_sent_there_at_once(driver: StateDriver) -> None:
    assert stage(called(driver, attended=False)) is CallStage.UNATTENDED
    assert driver.state.ticket == "A-1"
    assert driver.waits(60).screen is Screen.ATTRACT


def test_a_desk_that_is_left_or_taken_up_changes_the_text(driver: StateDriver) -> None:
    called(driver).waits(30)
    assert stage(follows(driver, attended=False)) is CallStage.UNATTENDED
    assert stage(driver.waits(10)) is CallStage.UNATTENDED
    assert stage(follows(driver, attended=True)) is CallStage.RECORDED
    assert stage(follows(driver, attended=False, seen_at=LATER)) is CallStage.SEEN


def test_out_of_order_nothing_is_promised(driver: StateDriver) -> None:
    driver.meets(StoreFailed())
    driver.effects.clear()
    driver.presses("help")
    assert (driver.screen, stage(driver)) == (Screen.STAFF_CALLED, CallStage.UNATTENDED)
    assert not [one for one in driver.effects if isinstance(one, CallDesk)]
    assert driver.waits(60).screen is Screen.OUT_OF_ORDER
    assert driver.meets(StoreRecovered()).screen is Screen.ATTRACT


def test_a_store_that_fails_takes_the_promise_back(driver: StateDriver) -> None:
    assert called(driver).meets(StoreFailed()).screen is Screen.OUT_OF_ORDER
    assert driver.state.call is None


def test_the_guest_cancels_the_call(driver: StateDriver) -> None:
    called(driver).presses("cancel")
    assert driver.effects[-1] == CancelTicket(TICKET)
    assert (driver.screen, driver.state.toast) == (Screen.ATTRACT, Toast.NONE)
    assert driver.meets(TicketCancelled(TICKET)).state.toast is Toast.CANCELLED
    assert driver.waits(6).state.toast is Toast.NONE


def test_a_call_that_is_not_recorded_or_is_closed_cannot_be_cancelled(driver: StateDriver) -> None:
    driver.presses("help").presses("cancel")
    assert isinstance(driver.effects[-1], LogNote)
    driver.waits(60)
    follows(called(driver), closed=True)
    assert stage(driver) is CallStage.DONE
    assert driver.presses("cancel").screen is Screen.STAFF_CALLED
    assert driver.waits(6).screen is Screen.ATTRACT


def test_the_guest_goes_on_while_the_call_stands(driver: StateDriver) -> None:
    called(driver).presses("ok")
    assert driver.screen is Screen.ATTRACT
    assert not [one for one in driver.effects if isinstance(one, CancelTicket)]
    after = driver.state
    assert follows(driver, seen_at=LATER).state == after


def test_a_scan_ends_the_call_on_the_screen(driver: StateDriver) -> None:
    called(driver).scans("A", Admitted(ANNA, first=True))
    assert (driver.screen, driver.state.call) == (Screen.WELCOME, None)


def test_the_ticket_shows_whether_a_desk_has_seen_it(driver: StateDriver) -> None:
    driver.scans("A", NeedsDesk(Reason.BLOCKED, ANNA))
    driver.meets(TicketIssued(driver.state.serial, "A-1", TICKET, AT, attended=True))
    call = driver.state.call
    assert call is not None
    assert not call.is_acknowledged
    follows(driver, seen_at=LATER)
    call = driver.state.call
    assert call is not None
    assert call.is_acknowledged
    assert driver.waits(20).screen is Screen.ATTRACT


def test_the_same_answer_again_changes_nothing(driver: StateDriver) -> None:
    called(driver).waits(5)
    before = driver.state
    assert follows(driver).state == before
    assert driver.meets(TicketFollowed("ticket:k:9", attended=True)).state == before
