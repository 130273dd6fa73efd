"""The code and the PIN with which staff close a kiosk."""

from __future__ import annotations

import pytest

from kiosk.domain.kiosk_flow.effects import CheckPin, Leave
from kiosk.domain.kiosk_flow.events import (
    CornersHeld,
    PinChecked,
    StaffCodeRead,
)
from kiosk.domain.kiosk_flow.screens import Screen
from tests.domain.kiosk_flow.state_driver import StateDriver


@pytest.fixture
def driver() -> StateDriver:
    return StateDriver()


def test_the_staff_code_or_pin_closes_the_kiosk(driver: StateDriver) -> None:
    assert driver.meets(StaffCodeRead()).effects == [Leave()]
    driver.meets(CornersHeld())
    assert driver.screen is Screen.PIN
    driver.presses("pin.1").presses("pin.2").presses("pin.clear").presses("pin.4")
    driver.presses("pin.2").presses("pin.ok")
    assert driver.effects[-1] == CheckPin("42")
    driver.meets(PinChecked(right=False))
    assert (driver.screen, driver.state.typed) == (Screen.PIN, "")
    assert driver.meets(PinChecked(right=True)).effects[-1] == Leave()


def test_the_keypad_closes_after_three_wrong_pins_or_20_s(driver: StateDriver) -> None:
    driver.meets(CornersHeld())
    for _ in range(3):
        driver.meets(PinChecked(right=False))
    assert driver.screen is Screen.ATTRACT
    assert driver.meets(CornersHeld()).waits(20).screen is Screen.ATTRACT
