"""Rules that contradict each other are named, and no others."""

from __future__ import annotations

import pytest

from kiosk.bench.seating.forum_event import forum_event
from kiosk.domain.records.entities import Guest, Table
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.seating.model import RoundToSeat
from kiosk.seating.rule_conflicts import conflicts
from tests.seating.events import guests, rule, tables

_ROUND = [RoundToSeat("r1", tables(3, 4))]


def _named(people: list[Guest], rules: list[SeatingRule]) -> list[list[SeatingRule | None]]:
    found = conflicts(people, _ROUND, rules)
    return [[one.rule for one in conflict.requirements] for conflict in found]


def test_a_pair_that_is_to_be_together_and_apart() -> None:
    rules = [
        rule("together", "g01", "g02"),
        rule("apart", "g03", "g04"),
        rule("apart", "g01", "g02"),
    ]
    assert _named(guests(12), rules) == [[rules[0], rules[2]]]


def test_a_ring_of_pairs_together_that_ends_apart() -> None:
    rules = [
        rule("together", "g01", "g02"),
        rule("together", "g02", "g03"),
        rule("together", "g05", "g06"),
        rule("apart", "g01", "g03"),
    ]
    assert _named(guests(12), rules) == [[rules[0], rules[1], rules[3]]]


def test_more_people_at_a_table_than_it_has_seats() -> None:
    rules = [rule("at_table", f"g0{n}", table="2") for n in range(5)]
    assert _named(guests(12), rules) == [rules]


def test_four_people_apart_at_three_tables() -> None:
    rules = [rule("apart", "g00", "g01", "g02", "g03")]
    assert _named(guests(12), rules) == [rules]


def test_rules_that_can_hold_are_not_named() -> None:
    rules = [
        rule("together", "g01", "g02"),
        rule("apart", "g01", "g03", "g04"),
        rule("not_at_table", "g01", table="1"),
        rule("at_table", "g03", table="2"),
    ]
    assert _named(guests(12), rules) == []


def test_a_removed_rule_and_one_of_another_round_do_not_count() -> None:
    together = rule("together", "g01", "g02")
    apart = rule("apart", "g01", "g02", round_="r2")
    gone = SeatingRule("x", apart.kind, apart.guests, removed=True)
    assert _named(guests(12), [together, apart, gone]) == []


def test_a_guest_who_needs_no_steps_and_is_to_sit_upstairs() -> None:
    person = Guest(id="w", accessibility=("Wheelchair",))
    upstairs = RoundToSeat(
        "r1", (Table(id="1", capacity=4, step_free=True), Table(id="2", capacity=4))
    )
    found = conflicts([person], [upstairs], [rule("at_table", "w", table="2")])
    assert [one.rule is None for one in found[0].requirements] == [False, True]
    assert found[0].requirements[1].step_free == person


def test_a_companion_whose_guest_was_told_another_table() -> None:
    principal, companion = Guest(id="p"), Guest(id="c", companion_of="p")
    told = RoundToSeat("r1", tables(2, 4), kept={"p": "1"})
    found = conflicts([principal, companion], [told], [rule("at_table", "c", table="2")])
    assert len(found) == 1
    assert [one.rule is not None for one in found[0].requirements] == [True, False, False]
    assert [one.companion for one in found[0].requirements] == [None, companion, None]
    assert [one.kept for one in found[0].requirements] == [None, None, ("p", "1")]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_four_planted_rules_of_the_forum_are_named_and_no_other(seed: int) -> None:
    forum = forum_event(seed)
    pairs = [one for one in forum.rules if one.kind == "together"]
    principal, interpreter = pairs[0].guests
    planted = [
        rule("together", interpreter, "g024", id_="planted 1"),
        rule("together", "g024", "g120", id_="planted 2"),
        rule("apart", principal, "g120", id_="planted 3"),
    ]
    found = conflicts(forum.guests, forum.rounds, [*forum.rules, *planted])
    assert [conflict.round for conflict in found] == ["r1", "r2", "r3"]
    for conflict in found:
        assert [one.rule for one in conflict.requirements] == [pairs[0], *planted]
