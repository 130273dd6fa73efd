"""Which PINs are allowed, and the waiting time after wrong ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.records import pins

FAILED = datetime(2024, 12, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pin", "id_"),
    [
        ("", "refused.pin.digits"),
        ("12345", "refused.pin.short"),
        ("1234567890123", "refused.pin.long"),
        ("7" * 1000, "refused.pin.long"),
        ("12345a", "refused.pin.digits"),
        ("４７１９２８", "refused.pin.digits"),
        ("47 192", "refused.pin.digits"),
    ],
)
def test_texts_that_are_no_pin(pin: str, id_: str) -> None:
    for problem in (pins.problem_of(pin), pins.problem_of_new(pin)):
        assert problem is not None
        assert problem.id == id_


@pytest.mark.parametrize("pin", ["000000", "123456", "654321", "890123", "999999999999"])
def test_pins_that_are_guessed_first_cannot_be_chosen(pin: str) -> None:
    problem = pins.problem_of_new(pin)
    assert problem is not None
    assert problem.id == "refused.pin.easy"
    assert pins.problem_of(pin) is None


@pytest.mark.parametrize("pin", ["471928", "271828182845"])
def test_texts_that_are_a_pin(pin: str) -> None:
    assert pins.problem_of_new(pin) is None


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (11, 1920), (12, 3600), (10**9, 3600)],
)
def test_the_wait_grows_from_the_fifth_failure_on(failures: int, seconds: int) -> None:
    until = FAILED + timedelta(seconds=seconds)
    assert pins.next_attempt_at(failures, FAILED, FAILED) == (until if seconds else None)
    assert pins.next_attempt_at(failures, FAILED, until) is None


def test_a_clock_set_back_neither_shortens_nor_extends_a_wait_beyond_its_length() -> None:
    now = FAILED - timedelta(days=365)
    assert pins.next_attempt_at(9, FAILED, now) == now + timedelta(seconds=480)
    assert pins.is_clock_set_back(9, FAILED, now)
    assert not pins.is_clock_set_back(9, FAILED, FAILED)
    assert not pins.is_clock_set_back(4, FAILED, now)
