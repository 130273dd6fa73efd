"""Rules of the seating that staff write by hand: listed, recorded, removed and undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_rules import SeatingRule, holding
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.merging.merged_records import person_of


@dataclass(frozen=True, slots=True)
class ListedRules:
    """The rules that hold, by kind and id, and the guests whom they name, by the ids in them."""

    rules: tuple[SeatingRule, ...]
    guests: Mapping[str, Guest]


@dataclass(frozen=True, slots=True)
class RuleWritten:
    """The rule before and after the change, each None where it does not hold."""

    before: SeatingRule | None
    after: SeatingRule | None


@dataclass(frozen=True, slots=True)
class RuleChangedMeanwhile:
    """Somebody else wrote or removed the rule since it was read; nothing was changed."""


RuleResult = RuleWritten | RuleChangedMeanwhile | NotAllowed


def listed_rules(store: Store) -> ListedRules:
    """The rules that hold."""

    def work(connection: sa.Connection) -> ListedRules:
        rules = holding(store.programme_in(connection).seating_rules.values())
        named = {id_ for rule in rules for id_ in rule.guests}
        found = {id_: scans.guest_by_id(connection, person_of(connection, id_)) for id_ in named}
        guests = {id_: guest for id_, guest in found.items() if guest is not None}
        return ListedRules(tuple(sorted(rules, key=lambda one: (one.kind, one.id))), guests)

    return store.read(work)


def write_rule(
    store: Store, actor: Actor, before: SeatingRule | None, after: SeatingRule | None
) -> RuleResult:
    """Record `after` in place of `before`, the rule of the same id; durable when this returns.

    None is a rule that does not hold: without `after` the rule is removed. Nothing is changed where
    the rule is not as `before` says any more.
    """
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)
    one = after or before
    if one is None:
        raise ValueError("a rule is needed before or after")

    def work(connection: sa.Connection) -> RuleResult:
        stored = store.programme_in(connection).seating_rules.get(one.id)
        now = None if stored is None or stored.removed else stored
        if now != before:
            return RuleChangedMeanwhile()
        written = replace(one, removed=True) if after is None else after
        draft = facts.change_fact(stored, written)
        store.record(connection, [draft] if draft else [], actor.staff)
        return RuleWritten(before, after)

    return store.transact(work)
