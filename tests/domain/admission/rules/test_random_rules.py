"""Rules at random: combinators, negation, writing, and what is said to be missing."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.rules.clauses import (
    AllOf,
    AnyOf,
    Comparison,
    Constant,
    EnteredAt,
    EntryStatus,
    Membership,
    Quantity,
    Rule,
    RuleAttribute,
    RuleFacts,
    RuleMoment,
    RuleMomentKind,
    RuleOperator,
    TimeLimit,
)
from kiosk.domain.admission.rules.evaluation import holds, unmet
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.logic_writing import write_rule
from tests.domain.admission.rules.test_evaluation import FACTS, MINUTE, NOON, at_utc
from tests.scale import examples

NUMBERS = st.integers(0, 4)
ENTRIES = st.lists(st.integers(-4000, 60), max_size=4)
MOMENTS = st.sampled_from(
    [
        RuleMoment(RuleMomentKind.DATE_FROM),
        RuleMoment(RuleMomentKind.DATE_TO),
        RuleMoment(RuleMomentKind.CUSTOMTIME, "11:30:00"),
        RuleMoment(RuleMomentKind.CUSTOM, "2027-06-01T12:00:00+00:00"),
    ]
)
COUNTS = [one for one in Quantity if "since" not in one and "before" not in one]
CONDITIONS = st.one_of(
    st.builds(Constant, value=st.booleans()),
    st.builds(TimeLimit, MOMENTS, st.booleans(), st.sampled_from([0.0, 30.0]), st.booleans()),
    st.builds(
        Membership,
        st.sampled_from(RuleAttribute),
        st.sampled_from([("A",), ("A", "B"), ()]),
        st.booleans(),
    ),
    st.builds(EntryStatus, st.booleans()),
    st.builds(EnteredAt, st.sampled_from(["main", "hall"]), st.booleans()),
    st.builds(
        Comparison, st.sampled_from(COUNTS), st.sampled_from(RuleOperator), NUMBERS.map(float)
    ),
    st.builds(
        Comparison,
        st.sampled_from([Quantity.ENTRIES_SINCE, Quantity.DAYS_BEFORE]),
        st.sampled_from(RuleOperator),
        NUMBERS.map(float),
        MOMENTS,
    ),
)


def groups(parts: st.SearchStrategy[Rule]) -> st.SearchStrategy[Rule]:
    several = st.lists(parts, max_size=3).map(tuple)
    return st.one_of(st.builds(AllOf, several), st.builds(AnyOf, several))


RULES: st.SearchStrategy[Rule] = st.recursive(CONDITIONS, groups, max_leaves=12)
SOME_FACTS = st.builds(
    lambda category, minutes, inside: RuleFacts(
        NOON,
        category=category,
        entries=at_utc(*(NOON + one * MINUTE for one in minutes)),
        inside=inside,
        starts=FACTS.starts,
        ends=FACTS.ends,
        entered={"main": NOON},
    ),
    st.sampled_from(["A", "B", "C"]),
    ENTRIES,
    st.booleans(),
)


@given(RULES, SOME_FACTS)
@examples(300)
def test_combinators_are_those_of_logic(rule: Rule, facts: RuleFacts) -> None:
    """Written, negated and read again; and what is said to be missing is what is missing."""
    text = write_rule(rule)
    result = holds(rule, facts)
    assert read_rule(text) == rule
    assert holds(read_rule(json.dumps({"!": [json.loads(text)]})), facts) is not result
    assert holds(AnyOf((rule, Constant(value=False))), facts) is result
    assert holds(AllOf((rule, Constant(value=True))), facts) is result
    missing = unmet(rule, facts)
    assert bool(missing) is not result
    assert not any(holds(one, facts) for one in missing)


@given(RULES, SOME_FACTS)
@examples(300)
def test_who_changes_what_is_missing_is_admitted(rule: Rule, facts: RuleFacts) -> None:
    missing = set(unmet(rule, facts))

    def changed(part: Rule) -> Rule:
        if isinstance(part, AllOf | AnyOf):
            return type(part)(tuple(map(changed, part.parts)))
        return Constant(value=True) if part in missing else part

    rescued = changed(rule)
    has_no_way = Constant(value=False) in missing
    assert holds(rescued, facts) or has_no_way
