"""Searches a plan of an event's rounds. Free of the store, so that a child starts soon."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.seating.plan_stamp import SeatingStamp
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import DEFAULT_POINTS, SeatingRule
from kiosk.seating.model import RoundToSeat
from kiosk.seating.plan_report import PlanReport, report
from kiosk.seating.planning import ITERATIONS, plan_rounds
from kiosk.seating.problem import TooFewSeats
from kiosk.seating.rule_conflicts import RuleConflict, conflicts
from kiosk.seating.search import Progress
from kiosk.usecases.seating.event_to_seat import SeatingEvent

PROOF_SECONDS = 20.0
"""How long the proof of one round may take."""


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What is planned: `rounds` by id, all if empty; `prove` asks for a bound of each round."""

    rounds: tuple[str, ...] = ()
    iterations: int = ITERATIONS
    seed: int = 1
    prove: bool = False
    afresh: bool = False


@dataclass(frozen=True, slots=True)
class NoRounds:
    """There is no round to plan: `unknown` are rounds that the event does not have."""

    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoTables:
    """A round has no table with seats."""

    round: str


@dataclass(frozen=True, slots=True)
class NotEnoughSeats:
    """A round has fewer seats than people who are to sit."""

    round: str
    people: int
    seats: int


@dataclass(frozen=True, slots=True)
class RulesConflict:
    """Rules cannot hold together; `guests` are the event's, by id."""

    conflicts: tuple[RuleConflict, ...]
    guests: Mapping[str, Guest]


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan that is not recorded: seats by round and guest, before and after, and its report.

    `reasons` are why guests had the seats before, `told` the tables that guests had been told.
    """

    before: Mapping[tuple[str, str], str]
    reasons: Mapping[tuple[str, str], str]
    told: Mapping[tuple[str, str], str]
    seats: Mapping[tuple[str, str], str]
    report: PlanReport
    standing: PlanReport
    stamp: SeatingStamp

    @property
    def moves(self) -> tuple[tuple[str, str], ...]:
        """The rounds and guests whose table the plan changes."""
        return tuple(key for key, table in self.seats.items() if self.before.get(key, "") != table)

    @property
    def to_tell(self) -> tuple[tuple[str, str], ...]:
        """The moves of guests who were told a table that was taken away since."""
        return tuple(key for key in self.moves if key in self.before and self.told.get(key))


@dataclass(frozen=True, slots=True)
class SearchFailed:
    """The process of the search ended before it had a plan."""


PlanRefusal = NoRounds | NoTables | NotEnoughSeats | RulesConflict | SearchFailed


def search_plan(
    event: SeatingEvent, options: PlanOptions, progress: Progress | None = None
) -> Plan | PlanRefusal:
    """Search a plan. Seats that guests were told or staff gave stay."""
    refused = _refused(event, options.rounds)
    if refused is not None:
        return refused
    model = event.model()
    standing = model.plan_of(event.seats)
    known = None if options.afresh or not (standing >= 0).any() else standing
    try:
        found = plan_rounds(model, options.iterations, options.seed, known, progress)
    except TooFewSeats as error:
        return NotEnoughSeats(model.rounds[error.round], error.people, error.seats)
    reported = report(model, found.plan, PROOF_SECONDS if options.prove else 0.0)
    stamp = SeatingStamp(
        rounds=options.rounds or model.rounds,
        seed=options.seed,
        iterations=found.iterations,
        rules=rules_hash(event.rules),
        people=len(event.guests),
        cost=reported.total,
        bound=reported.bound,
        random=reported.random,
        repeated_pairs=reported.repeated_pairs,
        terms={one.term.value: (one.points, one.least) for one in reported.terms},
    )
    seats = model.seats_of(found.plan)
    planned = _rounds_to_plan(event, options.rounds)
    return Plan(
        event.seats,
        event.reasons,
        event.told,
        {
            key: table if key[0] in planned else event.seats.get(key, "")
            for key, table in seats.items()
        },
        reported,
        report(model, standing),
        stamp,
    )


def rules_hash(rules: Iterable[SeatingRule]) -> str:
    """A short text that is equal for equal rules and points."""
    fields = {rule.id: codec.fields_of(rule) for rule in rules}
    text = facts.canonical([fields, DEFAULT_POINTS])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _rounds_to_plan(event: SeatingEvent, rounds: Sequence[str]) -> dict[str, RoundToSeat]:
    """The chosen rounds in which seats may change, all if none are chosen; by id."""
    locked = {one.id for one in event.programme.rounds.values() if one.locked}
    return {
        one.id: one
        for one in event.rounds
        if one.id not in locked and (not rounds or one.id in rounds)
    }


def _refused(event: SeatingEvent, rounds: Sequence[str]) -> PlanRefusal | None:
    """Why nothing can be planned, as far as that is known before the search."""
    known = {one.id for one in event.rounds}
    if not known or not known.issuperset(rounds):
        return NoRounds(tuple(one for one in rounds if one not in known))
    chosen = [one for one in event.rounds if not rounds or one.id in rounds]
    for one in chosen:
        if not any(table.capacity for table in one.tables):
            return NoTables(one.id)
    planned = _rounds_to_plan(event, rounds).values()
    found = conflicts(event.guests, planned, event.rules)
    return RulesConflict(found, {guest.id: guest for guest in event.guests}) if found else None
