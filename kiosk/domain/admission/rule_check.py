"""The rule of a checkpoint in the decision on a scan: what it refuses, and as which outcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from kiosk.domain.admission.outcomes import (
    AlreadyIn,
    NeedsDesk,
    NoLonger,
    NotYet,
    Outcome,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.admission.rules.clauses import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    EnteredAt,
    EntryStatus,
    Membership,
    Quantity,
    Rule,
    RuleAttribute,
    RuleFacts,
    RuleFault,
    TimeLimit,
)
from kiosk.domain.admission.rules.evaluation import is_closing, limit, unmet
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.logic_writing import write_rule
from kiosk.domain.admission.scan_request import ScanContext
from kiosk.domain.journal.scan_history import Presence, Scan, passes
from kiosk.domain.records.eligibility import next_session
from kiosk.domain.records.entities import Direction, Guest

VARIATION = "Variation"
"""The guest's further column that rules compare as the variation of their product."""
GATE = "Gate"
"""The checkpoint's further column that rules compare as the gate."""
_OF_ENTRIES = (Quantity.TODAY, Quantity.NUMBER, Quantity.DAYS)


def check_rule(
    context: ScanContext, guest: Guest, stood: Presence, history: Sequence[Scan]
) -> Outcome | None:
    """Why the checkpoint's rule refuses an entry; None where it admits or there is none.

    A time that has not come or has passed and a category that is not admitted are what opening
    hours and categories would be; who is inside and has entered as often as the rule admits is in
    already. Anything else is for staff, and so is a rule that cannot be evaluated.
    """
    if not context.checkpoint.rule:
        return None
    try:
        entries = [one for one in passes(history) if one.direction is Direction.ENTRY]
        facts = _facts(context, guest, stood, entries)
        conditions = unmet(read_rule(context.checkpoint.rule), facts)
        last = max(entries, key=lambda one: one.at, default=None)
        return _refusal(context, guest, facts, conditions, last) if conditions else None
    except RuleFault as fault:
        return NeedsDesk(Reason.RULE_FAILED, guest, f"{fault.kind}:{fault.value}")


def places_of(rule: str) -> frozenset[str]:
    """The other checkpoints whose entries a rule asks for; none of one that cannot be evaluated."""
    try:
        return frozenset(_places(read_rule(rule))) if rule else frozenset()
    except RuleFault:
        return frozenset()


def _places(rule: Rule) -> list[str]:
    if isinstance(rule, AllOf | AnyOf):
        return [place for part in rule.parts for place in _places(part)]
    return [rule.checkpoint] if isinstance(rule, EnteredAt) else []


def _facts(
    context: ScanContext, guest: Guest, stood: Presence, entries: Sequence[Scan]
) -> RuleFacts:
    event = context.programme.event
    return RuleFacts(
        at=context.at,
        category=guest.category,
        variation=guest.extra.get(VARIATION, ""),
        gate=context.checkpoint.extra.get(GATE, ""),
        entries=tuple(sorted(one.at.astimezone(UTC) for one in entries)),
        inside=stood.inside,
        starts=event.starts,
        ends=event.ends,
        entered=context.entered,
    )


def _refusal(
    context: ScanContext,
    guest: Guest,
    facts: RuleFacts,
    conditions: Sequence[Condition],
    last: Scan | None,
) -> Outcome:
    """What the conditions that keep a guest out lead to; `last` is their last entry."""
    hardest = conditions[0]
    if isinstance(hardest, TimeLimit):
        at = limit(hardest, facts).astimezone(context.at.tzinfo)
        return NoLonger(guest, at) if is_closing(hardest) else NotYet(guest, at)
    if isinstance(hardest, Membership) and hardest.attribute is not RuleAttribute.GATE:
        upcoming = next_session(context.programme, guest, context.at)
        return WrongCheckpoint(guest, context.checkpoint, upcoming)
    if last is not None and facts.inside and all(map(_is_of_entries, conditions)):
        return AlreadyIn(guest, last.at, last.device)
    told = write_rule(conditions[0] if len(conditions) == 1 else AllOf(tuple(conditions)))
    return NeedsDesk(Reason.RULE, guest, told)


def _is_of_entries(condition: Condition) -> bool:
    """Whether a condition is about how often, or that, the guest has entered."""
    if isinstance(condition, Comparison):
        return condition.quantity in _OF_ENTRIES
    return isinstance(condition, EntryStatus)
