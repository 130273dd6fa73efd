"""Rules of the seating: which hold, and the points that they give to the terms of a plan."""

from __future__ import annotations

from kiosk.domain.records.seating.seating_rules import (
    DEFAULT_POINTS,
    RuleKind,
    SeatingRule,
    SeatingTerm,
    holding,
    points_of,
)


def points(term: str, number: int | None, *, removed: bool = False) -> SeatingRule:
    return SeatingRule(f"p:{term}", RuleKind.POINTS, term=term, points=number, removed=removed)


def test_every_term_has_points_by_default() -> None:
    assert points_of([]) == DEFAULT_POINTS
    assert list(DEFAULT_POINTS) == list(SeatingTerm)
    assert list(DEFAULT_POINTS.values()) == [60, 60, 40, 20, 20, 6, 6, 10, 1]


def test_a_rule_replaces_the_points_of_its_term_alone() -> None:
    found = points_of([points("repeat", 0), SeatingRule("a", RuleKind.APART, ("g1", "g2"))])
    assert found == DEFAULT_POINTS | {SeatingTerm.REPEAT: 0}


def test_points_that_do_not_hold_change_nothing() -> None:
    """Removed ones, ones without a number, below zero, and of a term of a newer version."""
    rules = [
        points("repeat", 5, removed=True),
        points("topics", None),
        points("of_tomorrow", 9),
    ]
    assert points_of(rules) == DEFAULT_POINTS
    assert points_of([points("topics", -3)])[SeatingTerm.TOPICS] == 0


def test_a_removed_rule_does_not_hold() -> None:
    kept = SeatingRule("a", RuleKind.TOGETHER, ("g1", "g2"))
    assert holding([kept, SeatingRule("b", RuleKind.APART, ("g1", "g3"), removed=True)]) == (kept,)
