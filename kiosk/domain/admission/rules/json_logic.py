"""Reads rules out of JSON logic.

Format: the check-in rules of pretix (docs.pretix.eu, check-in lists; its editor writes them so),
`!` and `not`, and `{"entered": [checkpoint]}` of our own. Whatever else stands in a rule makes it a
fault, wherever it stands: half a rule would open a door that the whole one keeps shut.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, time
from functools import lru_cache
from typing import Any

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
    RuleFault,
    RuleFaultKind,
    RuleMoment,
    RuleMomentKind,
    RuleOperator,
    TimeLimit,
)

_DEEPEST = 50
_STATUSES = {"present": True, "absent": False}
_OPPOSITES = {
    RuleOperator.EQUAL: RuleOperator.UNEQUAL,
    RuleOperator.UNEQUAL: RuleOperator.EQUAL,
    RuleOperator.LESS: RuleOperator.AT_LEAST,
    RuleOperator.AT_LEAST: RuleOperator.LESS,
    RuleOperator.MORE: RuleOperator.AT_MOST,
    RuleOperator.AT_MOST: RuleOperator.MORE,
}
_MIRRORED = {
    RuleOperator.LESS: RuleOperator.MORE,
    RuleOperator.MORE: RuleOperator.LESS,
    RuleOperator.AT_MOST: RuleOperator.AT_LEAST,
    RuleOperator.AT_LEAST: RuleOperator.AT_MOST,
}
_SINCE = frozenset(
    {
        Quantity.ENTRIES_SINCE,
        Quantity.ENTRIES_BEFORE,
        Quantity.DAYS_SINCE,
        Quantity.DAYS_BEFORE,
    }
)


@lru_cache(maxsize=500)
def read_rule(text: str) -> Rule:
    """The rule of a JSON text; an empty one always holds. Raises RuleFault."""
    try:
        given = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError) as error:
        raise RuleFault(RuleFaultKind.UNREADABLE) from error
    return _rule(given, negated=False, depth=0) if given != {} else Constant(value=True)


def renamed(text: str, spell: Callable[[str], str], place: Callable[[str], str]) -> str:
    """A rule's text with each product as `spell` spells it, each checkpoint as `place` has it.

    A text that is no JSON is unchanged. Raises what `spell` and `place` raise.
    """

    def change(node: Any) -> Any:
        if isinstance(node, list):
            return [change(one) for one in node]
        if not isinstance(node, dict):
            return node
        lookup, entered = _arguments(node.get("lookup")), node.get("entered")
        if len(lookup) == 3 and lookup[0] == RuleAttribute.PRODUCT:
            return {"lookup": [*lookup[:2], spell(str(lookup[2]))]}
        if entered is not None:
            return {"entered": [place(str(one)) for one in _arguments(entered)]}
        return {key: change(value) for key, value in node.items()}

    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return json.dumps(change(given), ensure_ascii=False)


def _arguments(values: Any) -> list[Any]:
    """The arguments of an operator, of which a single one may stand without a list."""
    return values if isinstance(values, list) else [values]


def _parts(node: Any) -> tuple[str, list[Any]]:
    if not isinstance(node, dict) or len(node) != 1:
        raise RuleFault(RuleFaultKind.VALUE, _shown(node))
    operator, values = next(iter(node.items()))
    return str(operator), _arguments(values)


def _rule(node: Any, *, negated: bool, depth: int) -> Rule:
    if isinstance(node, bool):
        return Constant(node is not negated)
    if depth > _DEEPEST:
        raise RuleFault(RuleFaultKind.UNREADABLE)
    operator, values = _parts(node)
    if operator in ("!", "not"):
        return _rule(_only(values), negated=not negated, depth=depth + 1)
    if operator in ("and", "or"):
        parts = tuple(_rule(one, negated=negated, depth=depth + 1) for one in values)
        return AllOf(parts) if (operator == "and") is not negated else AnyOf(parts)
    return _condition(operator, values, negated=negated)


def _condition(operator: str, values: list[Any], *, negated: bool) -> Rule:
    if operator in ("isBefore", "isAfter"):
        return _time_limit(operator, values, negated=negated)
    if operator == "inList":
        attribute, members = _pair(values)
        listed = _names(_attribute(attribute), members)
        return Membership(_attribute(attribute), listed, negated)
    if operator == "entered":
        return EnteredAt(_text(_only(values)), negated)
    if operator in tuple(RuleOperator):
        return _comparison(RuleOperator(operator), *_pair(values), negated=negated)
    raise RuleFault(RuleFaultKind.OPERATOR, operator)


def _time_limit(operator: str, values: list[Any], *, negated: bool) -> TimeLimit:
    if len(values) not in (2, 3):
        raise RuleFault(RuleFaultKind.VALUE, operator)
    first, second = values[:2]
    tolerance = _number(values[2]) if values[2:] and values[2] not in (None, "") else 0.0
    if _is_now(first):
        return TimeLimit(_moment(second), operator == "isBefore", tolerance, negated)
    if _is_now(second):  # "18:00 is after now" says the same as "now is before 18:00"
        return TimeLimit(_moment(first), operator == "isAfter", tolerance, negated)
    raise RuleFault(RuleFaultKind.VALUE, _shown(first))


def _is_now(node: Any) -> bool:
    return isinstance(node, dict) and _arguments(node.get("var"))[:1] == ["now"]


def _moment(node: Any) -> RuleMoment:
    operator, values = _parts(node)
    if operator != "buildTime":
        raise RuleFault(RuleFaultKind.OPERATOR, operator)
    if not values or values[0] not in tuple(RuleMomentKind):
        raise RuleFault(RuleFaultKind.VALUE, _shown(values))
    kind = RuleMomentKind(values[0])
    text = "" if len(values) < 2 or values[1] is None else str(values[1])
    try:
        if kind is RuleMomentKind.CUSTOM:
            datetime.fromisoformat(text)
        elif kind is RuleMomentKind.CUSTOMTIME:
            text = f"{time.fromisoformat(text).replace(tzinfo=None)}"
    except ValueError as error:
        raise RuleFault(RuleFaultKind.VALUE, _shown(text)) from error
    return RuleMoment(
        kind, text if kind in (RuleMomentKind.CUSTOM, RuleMomentKind.CUSTOMTIME) else ""
    )


def _comparison(operator: RuleOperator, left: Any, right: Any, *, negated: bool) -> Rule:
    if not isinstance(left, dict) and isinstance(right, dict):
        left, right, operator = right, left, _MIRRORED.get(operator, operator)
    name, moment = _subject(left)
    if name in tuple(Quantity):
        wanted = _OPPOSITES[operator] if negated else operator
        return Comparison(Quantity(name), wanted, _number(right), moment)
    if operator not in (RuleOperator.EQUAL, RuleOperator.UNEQUAL):
        raise RuleFault(RuleFaultKind.OPERATOR, operator)
    is_not = negated is not (operator is RuleOperator.UNEQUAL)
    if name == "entry_status":
        if right not in _STATUSES:
            raise RuleFault(RuleFaultKind.VALUE, _shown(right))
        return EntryStatus(_STATUSES[right] is not is_not)
    return Membership(_attribute(left), (_name(_attribute(left), right),), is_not)


def _subject(node: Any) -> tuple[str, RuleMoment | None]:
    """The name of what is compared, and the time from or up to which it is counted."""
    operator, values = _parts(node)
    if operator in _SINCE:
        return operator, _moment(_only(values))
    if operator != "var":
        raise RuleFault(RuleFaultKind.OPERATOR, operator)
    name = _text(values[0] if values else None)
    known = {*RuleAttribute, *(set(Quantity) - _SINCE), "entry_status"}
    if name not in known:
        raise RuleFault(RuleFaultKind.VARIABLE, name)
    return name, None


def _attribute(node: Any) -> RuleAttribute:
    name, _ = _subject(node)
    if name not in tuple(RuleAttribute):
        raise RuleFault(RuleFaultKind.VARIABLE, name)
    return RuleAttribute(name)


def _names(attribute: RuleAttribute, node: Any) -> tuple[str, ...]:
    if isinstance(node, list):
        members = node
    else:
        operator, members = _parts(node)
        if operator != "objectList":
            raise RuleFault(RuleFaultKind.OPERATOR, operator)
    return tuple(_name(attribute, one) for one in members)


def _name(attribute: RuleAttribute, node: Any) -> str:
    """The name out of `{"lookup": ["product", "12", "Regular"]}`."""
    operator, values = _parts(node)
    if operator != "lookup":
        raise RuleFault(RuleFaultKind.OPERATOR, operator)
    if len(values) != 3 or values[0] != attribute:
        raise RuleFault(RuleFaultKind.VALUE, _shown(values))
    return _text(values[2])


def _pair(values: list[Any]) -> tuple[Any, Any]:
    if len(values) != 2:
        raise RuleFault(RuleFaultKind.VALUE, _shown(values))
    return values[0], values[1]


def _only(values: list[Any]) -> Any:
    if len(values) != 1:
        raise RuleFault(RuleFaultKind.VALUE, _shown(values))
    return values[0]


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise RuleFault(RuleFaultKind.VALUE, _shown(value))
    return value.strip()


def _number(value: Any) -> float:
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            number = float(value)
        except (ValueError, OverflowError):
            number = float("nan")
        if abs(number) < 1e9:  # neither infinite nor no number
            return number
    raise RuleFault(RuleFaultKind.VALUE, _shown(value))


def _shown(value: Any) -> str:
    return str(value)[:60]
