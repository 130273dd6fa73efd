"""A report counts what people can count at the tables; its bounds hold for every plan."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.records.entities import Guest, Table
from kiosk.domain.records.seating.seating_rules import SeatingTerm
from kiosk.seating.explanation import move_costs, reasons, terms_changed
from kiosk.seating.model import RoundToSeat
from kiosk.seating.plan_report import report
from kiosk.seating.planning import plan_rounds
from kiosk.seating.start import start_plan
from tests.seating.events import guests, model, rule, tables


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(2, 20))
def test_terms_are_those_counted_pair_by_pair(seed: int, count: int) -> None:
    people = guests(count, seed)
    made = model(people, [RoundToSeat(f"r{n}", tables(4, 6)) for n in range(2)])
    plan = start_plan(made.problem, seed)
    counts = dict.fromkeys(SeatingTerm, 0)
    for row in plan:
        for one, other in combinations(range(count), 2):
            if row[one] == row[other]:
                a, b = made.guests[one], made.guests[other]
                counts[SeatingTerm.ORGANISATION] += a.organisation_en == b.organisation_en
                counts[SeatingTerm.CATEGORY] += a.category == b.category
                counts[SeatingTerm.COUNTRY] += a.country == b.country not in ("", "KR")
                counts[SeatingTerm.HOST_COUNTRY] += a.country == b.country == "KR"
                counts[SeatingTerm.REPEAT] += plan[0, one] == plan[0, other] and row is plan[1]
                if a.interests and b.interests:
                    common = set(a.interests) & set(b.interests)
                    counts[SeatingTerm.TOPICS] += max(0, 2 - len(common))
        free = [6 - int((row == table).sum()) for table in range(4)]
        counts[SeatingTerm.EMPTY] += sum(one * (one - 1) // 2 for one in free)
    counts[SeatingTerm.REPEAT] = sum(
        bool(plan[0, one] == plan[0, other] and plan[1, one] == plan[1, other])
        for one, other in combinations(range(count), 2)
    )
    told = report(made, plan)
    assert {one.term: one.count for one in told.terms} == counts
    assert told.total == sum(made.points[term] * counts[term] for term in SeatingTerm)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_no_plan_goes_below_the_bounds(seed: int) -> None:
    halls = tuple(
        Table(id=str(n), capacity=4, languages=(("en",), ("ko",), ())[n % 3], head=n == 0)
        for n in range(4)
    )
    rules = [rule("together", "g00", "g01", "g02"), rule("together", "g07", "g09")]
    made = model(guests(14, seed), [RoundToSeat("r1", halls), RoundToSeat("r2", halls)], rules)
    found = plan_rounds(made, 400, seed)
    told = report(made, found.plan, seconds=20.0)
    assert told.is_proven
    assert told.bound <= told.total
    assert all(one.least <= one.points for one in told.terms)
    assert sum(one.least for one in told.terms) <= told.bound


def test_what_belongs_together_is_not_counted_in_the_bounds_either() -> None:
    people = [
        Guest(id=str(n), organisation_en="Lima", companion_of=str(n - 1) if n % 2 else "")
        for n in range(4)
    ]
    made = model(people, [RoundToSeat("r1", tables(2, 2))])
    told = report(made, plan_rounds(made, 50, 1).plan, seconds=20.0)
    assert (told.total, told.bound, told.is_proven) == (0, 0, True)
    assert all(one.least == 0 for one in told.terms)


def test_interests_are_bounded_with_the_proof_only() -> None:
    people = [Guest(id=str(n), interests=("water",) if n < 3 else ("wind",)) for n in range(6)]
    made = model(people, [RoundToSeat("r1", tables(3, 2)), RoundToSeat("r2", tables(3, 2))])
    found = plan_rounds(made, 200, 1)
    terms = [
        {one.term: one.least for one in report(made, found.plan, seconds).terms}
        for seconds in (0.0, 20.0)
    ]
    # One table of three has both interests, 4 points a round; halves of people avoid even that.
    assert report(made, found.plan).total == 2 * 4
    assert [one[SeatingTerm.TOPICS] for one in terms] == [0, 2 * 3]


def test_points_of_the_event_replace_those_of_the_product() -> None:
    points = rule("points", id_="p")
    heavy = type(points)("p", points.kind, term="category", points=100)
    people = [Guest(id=str(n), category="a") for n in range(4)]
    made = model(people, [RoundToSeat("r1", tables(2, 2))], [heavy])
    told = report(made, start_plan(made.problem, 1))
    assert {one.term: (one.points, one.least) for one in told.terms}[SeatingTerm.CATEGORY] == (
        200,
        200,
    )


def test_everybody_of_one_mission_is_seated_all_the_same() -> None:
    people = [Guest(id=str(n), delegation="Mission of Peru", country="PE") for n in range(8)]
    made = model(people, [RoundToSeat("r1", tables(2, 4))])
    told = report(made, plan_rounds(made, 50, 1).plan)
    assert (told.unseated, told.broken, told.captured) == (0, 0, 100)


def test_why_a_guest_sits_there_and_what_a_move_costs() -> None:
    people = [
        Guest(id="a", country="PE", organisation_en="Lima", interests=("water", "rice")),
        Guest(id="b", country="PE", organisation_en="Cusco", interests=("water",)),
        Guest(id="c", country="KE", organisation_en="Nairobi", interests=("wind",)),
        Guest(id="d", country="KE", organisation_en="Nairobi", languages=("sw",)),
    ]
    english = (Table(id="1", capacity=2, languages=("en",)), Table(id="2", capacity=3))
    made = model(people, [RoundToSeat("r1", english)], [rule("at_table", "c", table="1")])
    plan = made.plan_of({("r1", "a"): "2", ("r1", "b"): "2", ("r1", "c"): "1", ("r1", "d"): "1"})
    of_a = reasons(made, plan, 0, 0)
    assert of_a is not None
    assert of_a.others == (1,)
    assert of_a.shared[SeatingTerm.COUNTRY] == 1
    assert of_a.shared[SeatingTerm.ORGANISATION] == 0
    assert (of_a.common, of_a.met, of_a.is_fixed, of_a.speaks) == (1, 0, False, True)
    of_d = reasons(made, plan, 0, 3)
    assert of_d is not None
    assert not of_d.speaks
    # Table 2 has its last seat free: the language, the organisation and the country are saved.
    assert move_costs(made, plan, 0, 3) == {"2": -60 - 20 - 20}
    moved = made.plan_of({("r1", "a"): "2", ("r1", "b"): "2", ("r1", "c"): "1", ("r1", "d"): "2"})
    assert terms_changed(made, plan, moved) == {
        SeatingTerm.LANGUAGE: -60,
        SeatingTerm.ORGANISATION: -20,
        SeatingTerm.COUNTRY: -20,
    }
    fixed = reasons(made, plan, 0, 2)
    assert fixed is not None
    assert fixed.is_fixed
    assert fixed.cheapest is None
    assert reasons(made, np.full_like(plan, -1), 0, 0) is None
