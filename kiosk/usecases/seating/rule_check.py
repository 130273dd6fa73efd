"""Whether a new rule can hold together with all others, before it is written."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.seating.rule_conflicts import RuleInRound, conflicts
from kiosk.store import Store
from kiosk.usecases.seating.plan_search import RulesConflict
from kiosk.usecases.seating.seating_event import read_event


def contradiction(store: Store, written: SeatingRule | Guest) -> RulesConflict | None:
    """What a rule contradicts, or a guest as they would be; None where all can hold.

    Rounds that are locked, and contradictions of other rules alone, do not count.
    """
    event = store.read(lambda connection: read_event(connection, store))
    locked = {one.id for one in event.programme.rounds.values() if one.locked}
    rounds = [one for one in event.rounds if one.id not in locked]
    guests, rules = event.guests, event.rules
    if isinstance(written, Guest):
        guests = tuple(written if one.id == written.id else one for one in guests)
    else:
        # The rule comes last: the fewest others that it contradicts are named with it.
        rules = (*(one for one in rules if one.id != written.id), replace(written, removed=False))
    found = tuple(
        one
        for one in conflicts(guests, rounds, rules)
        if any(_is_about(each, written) for each in one.requirements)
    )
    return RulesConflict(found, {guest.id: guest for guest in guests}) if found else None


def _is_about(requirement: RuleInRound, written: SeatingRule | Guest) -> bool:
    if isinstance(written, Guest):
        return requirement.step_free is not None and requirement.step_free.id == written.id
    return requirement.rule is not None and requirement.rule.id == written.id
