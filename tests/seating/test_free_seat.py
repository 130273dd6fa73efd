"""The best free seat at once: what it costs is what the model of a plan says."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.records.entities import Guest
from kiosk.seating.explanation import joining_costs
from kiosk.seating.live.free_seat import (
    SeatingNow,
    TableNow,
    best_free_seat,
    free_seat_costs,
    traits_of,
)
from kiosk.seating.model import RoundToSeat
from kiosk.seating.problem import NOWHERE
from kiosk.seating.start import start_plan
from tests.seating.events import guests, model, rule, tables


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), person=st.integers(0, 17))
def test_a_free_seat_costs_what_the_model_says(seed: int, person: int) -> None:
    people = guests(18, seed)
    at = tables(4, 6)
    rules = [rule("apart", "g00", "g01"), rule("together", "g02", "g03")]
    made = model(people, [RoundToSeat("r1", at), RoundToSeat("r2", at)], rules)
    plan = start_plan(made.problem, seed)
    plan[0, person] = NOWHERE
    known = {one.id: traits_of(one, "KR") for one in made.guests}
    seated: dict[int, list[str]] = defaultdict(list)
    for number, table in enumerate(plan[0].tolist()):
        seated[table].append(made.guests[number].id)
    met = {
        one.id: int(plan[1, person] == plan[1, number])
        for number, one in enumerate(made.guests)
        if number != person
    }
    now = SeatingNow(
        "r1",
        [
            TableNow(one, tuple(known[g] for g in seated[n]), 6 - len(seated[n]))
            for n, one in enumerate(at)
        ],
        rules,
        met,
    )
    found = free_seat_costs(known[made.guests[person].id], now)
    expected = {
        table: cost.points
        for table, cost in joining_costs(made, plan, 0, person).items()
        if not cost.breaks_rule
    }
    assert found == expected
    if found:
        best = best_free_seat(known[made.guests[person].id], now)
        assert found[best] == min(expected.values())


def test_no_seat_is_found_where_every_table_is_full() -> None:
    people = [traits_of(Guest(id=f"g{n}"), "KR") for n in range(3)]
    full = TableNow(tables(1, 2)[0], tuple(people[1:]), 0)
    assert best_free_seat(people[0], SeatingNow("r1", [full])) == ""
