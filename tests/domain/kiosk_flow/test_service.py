"""Staff at a desk put a kiosk out of order, and in service again."""

from __future__ import annotations

import pytest

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.kiosk_flow.events import CornersHeld, ServiceChanged, StoreFailed, StoreRecovered
from kiosk.domain.kiosk_flow.screens import Screen
from tests.domain.kiosk_flow.state_driver import ANNA, StateDriver


@pytest.fixture
def driver() -> StateDriver:
    return StateDriver()


def test_a_closed_kiosk_takes_no_scan_until_it_is_in_service(driver: StateDriver) -> None:
    driver.meets(ServiceChanged(closed=True))
    assert driver.screen is Screen.OUT_OF_ORDER
    assert not driver.reads("A").state.checking
    assert driver.waits(600).screen is Screen.OUT_OF_ORDER
    assert driver.meets(ServiceChanged(closed=False)).screen is Screen.ATTRACT
    assert driver.reads("A").state.checking


def test_a_scan_that_is_being_decided_is_answered_before(driver: StateDriver) -> None:
    driver.reads("A").meets(ServiceChanged(closed=True))
    assert driver.state.checking
    driver.is_answered(Admitted(ANNA, first=True))
    assert driver.screen is Screen.WELCOME
    assert driver.waits(600).screen is Screen.OUT_OF_ORDER


def test_a_closed_kiosk_whose_store_fails_stays_out_of_order_until_both_are_over(
    driver: StateDriver,
) -> None:
    driver.meets(ServiceChanged(closed=True)).meets(StoreFailed())
    assert driver.meets(ServiceChanged(closed=False)).screen is Screen.OUT_OF_ORDER
    assert driver.meets(StoreRecovered()).screen is Screen.ATTRACT
    driver.meets(StoreFailed()).meets(ServiceChanged(closed=True))
    assert driver.meets(StoreRecovered()).screen is Screen.OUT_OF_ORDER


def test_staff_leave_a_closed_kiosk_by_its_keypad(driver: StateDriver) -> None:
    driver.meets(ServiceChanged(closed=True)).meets(CornersHeld())
    assert driver.screen is Screen.PIN
    assert driver.meets(ServiceChanged(closed=True)).screen is Screen.PIN
    assert driver.waits(20).screen is Screen.OUT_OF_ORDER
