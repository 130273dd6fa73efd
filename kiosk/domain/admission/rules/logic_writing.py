"""Writes rules as JSON logic, which `json_logic` reads."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, assert_never

from kiosk.domain.admission.rules.clauses import (
    AllOf,
    AnyOf,
    Comparison,
    Constant,
    EnteredAt,
    EntryStatus,
    Membership,
    Rule,
    RuleAttribute,
    RuleMoment,
    TimeLimit,
)

_NOW = {"var": "now"}


def write_rule(rule: Rule) -> str:
    """The JSON text of a rule; `read_rule` gives an equal one."""
    return json.dumps(_logic(rule), ensure_ascii=False)


def _logic(rule: Rule) -> Any:
    match rule:
        case Constant(value):
            return value
        case AllOf(parts):
            return {"and": list(map(_logic, parts))}
        case AnyOf(parts):
            return {"or": list(map(_logic, parts))}
        case TimeLimit():
            operator = "isBefore" if rule.is_before else "isAfter"
            more = [rule.tolerance] if rule.tolerance else []
            return _under_not({operator: [_NOW, _built(rule.moment), *more]}, negated=rule.negated)
        case Membership(attribute, names, negated):
            members = {"objectList": list(_lookups(attribute, names))}
            return _under_not({"inList": [{"var": str(attribute)}, members]}, negated=negated)
        case EntryStatus(present):
            return {"==": [{"var": "entry_status"}, "present" if present else "absent"]}
        case Comparison():
            return {str(rule.operator): [_counted(rule), _plain(rule.number)]}
        case EnteredAt(checkpoint, negated):
            return _under_not({"entered": [checkpoint]}, negated=negated)
        case _:
            assert_never(rule)


def _under_not(logic: Any, *, negated: bool) -> Any:
    return {"!": [logic]} if negated else logic


def _built(moment: RuleMoment) -> Any:
    return {"buildTime": [str(moment.kind), moment.text] if moment.text else [str(moment.kind)]}


def _counted(rule: Comparison) -> Any:
    if rule.moment is not None:
        return {str(rule.quantity): [_built(rule.moment)]}
    return {"var": str(rule.quantity)}


def _lookups(attribute: RuleAttribute, names: Iterable[str]) -> Iterable[Any]:
    return ({"lookup": [str(attribute), name, name]} for name in names)


def _plain(number: float) -> int | float:
    return int(number) if number.is_integer() else number
