"""When a program counts as hung, and when it has started too often."""

from __future__ import annotations

import pytest

from kiosk.domain.equipment.liveness import Unanswered, is_crashing, is_hung


@pytest.mark.parametrize(
    ("frame", "store", "hung"),
    [(None, None, False), (91.0, 89.0, False), (90.0, None, True), (None, 88.0, True)],
)
def test_what_has_not_answered_in_time_is_hung(
    frame: float | None, store: float | None, hung: bool
) -> None:
    assert is_hung([Unanswered(frame, 10), Unanswered(store, 12)], now=100.0) is hung


@pytest.mark.parametrize(
    ("starts", "crashing"),
    [
        ([], False),
        ([100, 130, 160, 190], False),
        ([100, 130, 160, 190, 200], True),
        ([80, 130, 160, 190, 200], False),
        ([9000, 9001, 9002, 9003, 9004], False),
    ],
)
def test_five_starts_in_two_minutes_are_too_many(starts: list[float], crashing: bool) -> None:
    """Times later than now are of another boot."""
    assert is_crashing(starts, now=205.0) is crashing
