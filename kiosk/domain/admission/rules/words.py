"""A rule as a sentence for staff, and why a rule cannot be evaluated."""

from __future__ import annotations

from datetime import datetime
from typing import TypeGuard, assert_never
from zoneinfo import ZoneInfo

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
    RuleFault,
    RuleFaultKind,
    RuleMoment,
    RuleMomentKind,
    RuleOperator,
    TimeLimit,
)
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.domain.text.messages import Sentence

_ENTRIES = {Quantity.TODAY: "rule.entries.today", Quantity.NUMBER: "rule.entries.number"}
_OPERATORS = {
    RuleOperator.EQUAL: "equal",
    RuleOperator.UNEQUAL: "unequal",
    RuleOperator.LESS: "less",
    RuleOperator.AT_MOST: "at_most",
    RuleOperator.MORE: "more",
    RuleOperator.AT_LEAST: "at_least",
}


def rule_sentence(text: str, programme: Programme, language: str) -> Sentence:
    """What a checkpoint's rule says, or why it cannot be evaluated.

    The names of other checkpoints are those of the language.
    """
    try:
        return _RuleWords(programme, language).of(read_rule(text))
    except RuleFault as fault:
        return fault_sentence(fault)


def fault_sentence(fault: RuleFault) -> Sentence:
    """Why a rule cannot be evaluated, and what to do."""
    return _fault(fault.kind, fault.value)


def unmet_sentence(recorded: str, programme: Programme, language: str) -> Sentence:
    """What a scan's `rule` says: the conditions that did not hold, or why there is no answer."""
    if recorded.startswith("{"):
        return rule_sentence(recorded, programme, language)
    kind, _, value = recorded.partition(":")
    return _fault(kind, value)


def _fault(kind: str, value: str) -> Sentence:
    known = known_or_other(RuleFaultKind, kind)
    return Sentence(f"rule.fault.{known}", {"value": value or kind})


def _excludes(rule: Rule) -> TypeGuard[Membership]:
    """Whether a rule holds for all categories but some: the rest of it is for those."""
    return isinstance(rule, Membership) and rule.negated and rule.attribute is RuleAttribute.PRODUCT


class _RuleWords:
    def __init__(self, programme: Programme, language: str) -> None:
        self._programme, self._language = programme, language

    def of(self, rule: Rule, *, inner: bool = False) -> Sentence:
        """The sentence of a rule; alternatives that stand within it are put in brackets."""
        if not isinstance(rule, AllOf | AnyOf):
            return self._condition(rule)
        if not rule.parts:
            return Sentence("rule.always" if isinstance(rule, AllOf) else "rule.never")
        if isinstance(rule, AnyOf) and len(rule.parts) == 2 and _excludes(rule.parts[0]):
            values = {"names": ", ".join(rule.parts[0].names)}
            return Sentence("rule.for", {**values, "rule": self.of(rule.parts[1], inner=True)})
        joined = self._joined(rule, rule.parts)
        return Sentence("rule.brackets", {"rule": joined}) if inner else joined

    def _joined(self, rule: Rule, parts: tuple[Rule, ...]) -> Sentence:
        inner = len(parts) > 1
        joined = self.of(parts[-1], inner=inner)
        for part in reversed(parts[:-1]):
            values = {"one": self.of(part, inner=inner), "more": joined}
            joined = Sentence("rule.and" if isinstance(rule, AllOf) else "rule.or", values)
        return joined

    def _condition(self, condition: Condition) -> Sentence:
        match condition:
            case Constant(value):
                return Sentence("rule.always" if value else "rule.never")
            case TimeLimit():
                return self._time(condition)
            case Membership(attribute, names, negated):
                message = f"rule.{'not' if negated else 'only'}.{attribute}"
                return Sentence(message, {"names": ", ".join(names)})
            case EntryStatus(present):
                return Sentence("rule.status.present" if present else "rule.status.absent")
            case Comparison():
                return self._comparison(condition)
            case EnteredAt(checkpoint, negated):
                found = self._programme.checkpoints.get(checkpoint)
                names = (found.name_ko, found.name_en) if found else ("", "")
                name = localized(*names, self._language) or checkpoint
                message = "rule.not_after_entry" if negated else "rule.after_entry"
                return Sentence(message, {"checkpoint": name})
            case _:
                assert_never(condition)

    def _time(self, limit: TimeLimit) -> Sentence:
        words = ("rule.before", "rule.from") if limit.is_before else ("rule.after", "rule.until")
        values = {"time": self._moment(limit.moment)}
        said = Sentence(words[limit.negated], values)
        if not limit.tolerance:
            return said
        return Sentence("rule.tolerance", {"rule": said, "n": f"{limit.tolerance:g}"})

    def _moment(self, moment: RuleMoment) -> Sentence | str:
        if moment.kind is RuleMomentKind.CUSTOMTIME:
            return moment.text.removesuffix(":00") if moment.text.count(":") > 1 else moment.text
        if moment.kind is RuleMomentKind.CUSTOM:
            given = datetime.fromisoformat(moment.text)
            zone = ZoneInfo(self._programme.event.timezone)
            return f"{given.astimezone(zone) if given.tzinfo else given:%Y-%m-%d %H:%M}"
        return Sentence(f"rule.moment.{moment.kind}")

    def _comparison(self, condition: Comparison) -> Sentence:
        number, operator = condition.number, condition.operator
        if condition.quantity in _ENTRIES and number.is_integer():
            most = {RuleOperator.LESS: number, RuleOperator.AT_MOST: number + 1}.get(operator)
            if most is not None and most > 0:
                return Sentence(_ENTRIES[condition.quantity], {"n": int(most)})
        if condition.quantity is Quantity.WEEKDAY and number in range(1, 8):
            shown: Sentence | str = Sentence(f"date.weekday.{int(number) - 1}")
        else:
            shown = f"{number:g}"
        moment = self._moment(condition.moment) if condition.moment else ""
        what = Sentence(f"rule.quantity.{condition.quantity}", {"time": moment})
        return Sentence(f"rule.compare.{_OPERATORS[operator]}", {"what": what, "n": shown})
