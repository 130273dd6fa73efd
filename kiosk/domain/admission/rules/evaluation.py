"""Whether a rule holds, and which of its conditions keep a guest out."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from math import inf
from typing import assert_never

from kiosk.domain.admission.rules.clauses import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Constant,
    EnteredAt,
    EntryStatus,
    Membership,
    Quantity,
    Rule,
    RuleAttribute,
    RuleFacts,
    RuleOperator,
    TimeLimit,
)

_COMPARE: dict[RuleOperator, Callable[[float, float], bool]] = {
    RuleOperator.EQUAL: operator.eq,
    RuleOperator.UNEQUAL: operator.ne,
    RuleOperator.LESS: operator.lt,
    RuleOperator.AT_MOST: operator.le,
    RuleOperator.MORE: operator.gt,
    RuleOperator.AT_LEAST: operator.ge,
}
# How hard a condition is to change for a guest, as pretix orders them: whoever has been in too
# often today comes back tomorrow, the time comes by itself, another ticket is hard to get.
_STATUS, _ENTERED, _TIME, _GATE, _TICKET, _NEVER = 20, 130, 200, 500, 1000, 100_000
_HARDNESS = {
    Quantity.SINCE_FIRST: 80,
    Quantity.SINCE_LAST: 90,
    Quantity.DAYS: 100,
    Quantity.DAYS_SINCE: 105,
    Quantity.DAYS_BEFORE: 105,
    Quantity.ENTRIES_SINCE: 110,
    Quantity.ENTRIES_BEFORE: 110,
    Quantity.NUMBER: 120,
    Quantity.TODAY: 140,
    Quantity.WEEKDAY: 210,
}
_EXACTNESS = {RuleOperator.EQUAL: 2, RuleOperator.UNEQUAL: 3}
_OF_DAYS = (Quantity.DAYS, Quantity.DAYS_SINCE, Quantity.DAYS_BEFORE)
_BEFORE = (Quantity.ENTRIES_BEFORE, Quantity.DAYS_BEFORE)
_MINUTES = (Quantity.SINCE_FIRST, Quantity.SINCE_LAST)
_Weight = tuple[float, float]
_MET: _Weight = (0, 0)


def holds(rule: Rule, facts: RuleFacts) -> bool:
    """Whether a rule holds. Raises RuleFault where it needs a time that the event lacks."""
    return not _unmet(rule, facts)[1]


def unmet(rule: Rule, facts: RuleFacts) -> tuple[Condition, ...]:
    """The conditions that keep a guest out, the hardest to change first; none where the rule holds.

    Of alternatives those that are easiest to change. Raises RuleFault.
    """
    found = _unmet(rule, facts)[1]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: weight(one, facts), reverse=True))


def _unmet(rule: Rule, facts: RuleFacts) -> tuple[_Weight, tuple[Condition, ...]]:
    """How hard it is to change what keeps a guest out, and what it is. Every part is evaluated.

    All of several is as hard as the hardest, one of several as hard as the easiest: this is the
    least of the greatest of all ways through the rule, without listing the ways.
    """
    if not isinstance(rule, AllOf | AnyOf):
        return (_MET, ()) if is_met(rule, facts) else (weight(rule, facts), (rule,))
    found = [_unmet(one, facts) for one in rule.parts]
    if isinstance(rule, AnyOf):
        never = ((_NEVER, 0.0), (Constant(value=False),))
        return min(found, key=lambda one: (one[0], len(one[1])), default=never)
    hardest = max((hardness for hardness, _ in found), default=_MET)
    return hardest, tuple(one for _, conditions in found for one in conditions)


def is_met(condition: Condition, facts: RuleFacts) -> bool:
    """Whether a condition holds. Raises RuleFault."""
    match condition:
        case Constant(value):
            return value
        case TimeLimit():
            return _is_in_time(condition, facts)
        case Membership(attribute, names, negated):
            held = _attribute(attribute, facts).casefold()
            return (held in {name.casefold() for name in names}) is not negated
        case EntryStatus(present):
            return facts.inside is present
        case Comparison():
            return _COMPARE[condition.operator](quantity(condition, facts), condition.number)
        case EnteredAt(checkpoint, negated):
            first = facts.entered.get(checkpoint)
            return (first is not None and first <= facts.at) is not negated
        case _:
            assert_never(condition)


def limit(condition: TimeLimit, facts: RuleFacts) -> datetime:
    """The moment of a time limit with its tolerance, in UTC. Raises RuleFault."""
    tolerance = timedelta(minutes=condition.tolerance)
    moment = facts.moment(condition.moment)
    return moment + tolerance if condition.is_before else moment - tolerance


def is_closing(condition: TimeLimit) -> bool:
    """Whether a time limit ends a span, so that later scans are refused."""
    return condition.is_before is not condition.negated


def quantity(condition: Comparison, facts: RuleFacts) -> float:
    """The value of what is compared. Raises RuleFault."""
    if condition.quantity is Quantity.WEEKDAY:
        return facts.at.isoweekday()
    if condition.quantity in _MINUTES:
        if not facts.entries:
            return -1
        since = facts.entries[0 if condition.quantity is Quantity.SINCE_FIRST else -1]
        return (facts.at.astimezone(UTC) - since) // timedelta(minutes=1)
    counted = _counted(condition, facts)
    return _days(counted, facts) if condition.quantity in _OF_DAYS else len(counted)


def _counted(condition: Comparison, facts: RuleFacts) -> list[datetime]:
    """The entries that a number of entries or of days with one counts. Raises RuleFault."""
    if condition.quantity is Quantity.TODAY:
        midnight = facts.at.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        begins = midnight.astimezone(UTC)
        return [one for one in facts.entries if one >= begins]
    if condition.moment is None:
        return list(facts.entries)
    cutoff, is_before = facts.moment(condition.moment), condition.quantity in _BEFORE
    return [one for one in facts.entries if (one < cutoff) is is_before]


def weight(condition: Condition, facts: RuleFacts) -> _Weight:
    """How hard an unmet condition is for a guest to change, and how far they are from it."""
    match condition:
        case Constant():
            return _NEVER, 0
        case TimeLimit():
            return _TIME, abs((limit(condition, facts) - facts.at).total_seconds())
        case Membership(attribute):
            return (_GATE if attribute is RuleAttribute.GATE else _TICKET), 0
        case EntryStatus():
            return _STATUS, 0
        case Comparison():
            hardness = _HARDNESS[condition.quantity] + _EXACTNESS.get(condition.operator, 1)
            hardness += _TICKET if _is_technical(condition) else 0
            return hardness, abs(quantity(condition, facts) - condition.number)
        case EnteredAt():
            return _ENTERED, 0
        case _:
            assert_never(condition)


def _is_technical(condition: Comparison) -> bool:
    """Whether minutes are compared with the -1 that stands for no entry."""
    if condition.quantity not in _MINUTES:
        return False
    bound = {RuleOperator.LESS: 0, RuleOperator.MORE: 0}.get(condition.operator, -1)
    if condition.operator in (RuleOperator.EQUAL, RuleOperator.UNEQUAL):
        return condition.number == bound
    return -inf < condition.number <= bound


def _is_in_time(condition: TimeLimit, facts: RuleFacts) -> bool:
    at, bound = facts.at.astimezone(UTC), limit(condition, facts)
    is_within = at < bound if condition.is_before else at > bound
    return is_within is not condition.negated


def _attribute(attribute: RuleAttribute, facts: RuleFacts) -> str:
    match attribute:
        case RuleAttribute.PRODUCT:
            return facts.category
        case RuleAttribute.VARIATION:
            return facts.variation
        case RuleAttribute.GATE:
            return facts.gate
        case _:
            assert_never(attribute)


def _days(entries: Iterable[datetime], facts: RuleFacts) -> int:
    """On how many days of the event's time zone some entries were."""
    return len({one.astimezone(facts.at.tzinfo).date() for one in entries})
