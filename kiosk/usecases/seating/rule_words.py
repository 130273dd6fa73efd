"""Rules of the seating as sentences that a host understands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.seating.rule_conflicts import RuleInRound


def rule_sentence(rule: SeatingRule, guests: Mapping[str, Guest], language: str) -> Sentence:
    """What a rule says."""
    names = tuple(_name(guests, one, language) for one in rule.guests)
    kind = RuleKind(rule.kind)
    match kind:
        case RuleKind.TOGETHER | RuleKind.APART:
            return Sentence(f"seating.rule.{kind.value}", {"names": names})
        case RuleKind.AT_TABLE | RuleKind.NOT_AT_TABLE:
            values = {"names": names, "table": rule.table}
            return Sentence(f"seating.rule.{kind.value}", values)
        case RuleKind.ABSENT:
            return Sentence("seating.rule.absent", {"names": names, "round": rule.round})
        case RuleKind.POINTS:
            term = Sentence(f"seating.term.{rule.term}")
            return Sentence("seating.rule.points", {"term": term, "n": rule.points or 0})
        case _:
            assert_never(kind)


def requirement_sentence(
    requirement: RuleInRound, guests: Mapping[str, Guest], language: str
) -> Sentence:
    """What one of several requirements says that contradict each other."""
    if requirement.rule is not None:
        return rule_sentence(requirement.rule, guests, language)
    if requirement.companion is not None:
        companion = requirement.companion
        values = {
            "companion": _name(guests, companion.id, language),
            "name": _name(guests, companion.companion_of, language),
        }
        return Sentence("seating.rule.companion", values)
    if requirement.step_free is not None:
        name = _name(guests, requirement.step_free.id, language)
        return Sentence("seating.rule.step_free", {"name": name})
    guest, table = requirement.kept or ("", "")
    return Sentence("seating.rule.kept", {"name": _name(guests, guest, language), "table": table})


def _name(guests: Mapping[str, Guest], id_: str, language: str) -> str:
    guest = guests.get(id_)
    if guest is None:
        return id_
    latin = guest_names.latin(guest, Event())
    return guest_names.localized(guest.name_ko, latin, language) or guest.reference or id_
