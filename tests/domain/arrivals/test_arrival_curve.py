"""Arrival curves: assumed, recorded, and read from CSV."""

from __future__ import annotations

from random import Random

import pytest

from kiosk.domain.arrivals.arrival_curve import (
    ArrivalCurve,
    CurveInvalid,
    CurveStep,
    assumed_curve,
    curve_of,
    read_curve,
)
from kiosk.texts import load_texts


def test_the_assumed_curve_has_everybody_and_most_of_them_before_the_start() -> None:
    steps = assumed_curve().steps
    assert sum(step.share for step in steps) == pytest.approx(1)
    assert sum(step.share for step in steps if step.ends <= 0) == pytest.approx(0.9)
    assert assumed_curve().ends == 1800


def test_a_curve_of_recorded_arrivals_has_their_five_minutes() -> None:
    curve = curve_of([-310.0, -10.0, -20.0, 299.0])
    assert curve.steps == (
        CurveStep(-600, -300, 0.25),
        CurveStep(-300, 0, 0.5),
        CurveStep(0, 300, 0.25),
    )


@pytest.mark.parametrize(
    "text",
    [
        "minutes,share\n-30,25\n-10,75\n0,0\n",
        "-30;25 %\n-10;75 %\n0;0\n",
        "분\t비율\n-30\t0.25\n-10\t0.75\n0\t0",
    ],
)
def test_a_curve_is_read_from_csv(text: str) -> None:
    curve = read_curve(text)
    assert isinstance(curve, ArrivalCurve)
    assert curve.steps == (
        CurveStep(-1800, -600, 0.25),
        CurveStep(-600, 0, 0.75),
        CurveStep(0, 600, 0),
    )
    assert curve.ends == 0


def test_samples_follow_the_shares() -> None:
    curve = read_curve("-30,25\n-10,75\n0,0\n")
    assert isinstance(curve, ArrivalCurve)
    moments = curve.sample(Random(1), 10_000)
    assert -1800 <= min(moments) <= max(moments) <= 0
    assert sum(moment < -600 for moment in moments) == pytest.approx(2500, abs=150)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "0 rows"),
        ("minutes,share\n-30,100\n", "1 row"),
        ("-30,50\n-40,50\n", "row 2"),
        ("-30,50\nsoon,50\n", "row 2"),
        ("-30,-50\n0,150\n", "row 1"),
        ("-30,20\n0,20\n", "40"),
        ("-30,nan\n0,100\n", "row 1"),
        ("-30,50,1\n0,50,2\n", "row 1"),
        ("0,0\n10,0\n", "add up to 0"),
    ],
)
def test_what_is_no_curve_is_refused_with_a_sentence(text: str, says: str) -> None:
    found = read_curve(text)
    assert isinstance(found, CurveInvalid)
    assert says in load_texts("en").say(found.reason).lower()
    assert load_texts("ko").say(found.reason)
