"""Makes a plan of an event's rounds, and records it as seats that stand until guests are told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.seating.plan_stamp import SeatingStamp, seating_planned
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating_rules import DEFAULT_POINTS, SeatingRule, SeatReason
from kiosk.seating.plan_report import PlanReport, report
from kiosk.seating.planning import ITERATIONS, plan_rounds
from kiosk.seating.problem import TooFewSeats
from kiosk.seating.rule_conflicts import RuleConflict, conflicts
from kiosk.seating.search import Progress
from kiosk.store import Store
from kiosk.usecases.programme.seats import MovedMeanwhile
from kiosk.usecases.seating.seating_event import SeatingEvent, read_event

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

    `reasons` are why guests had the seats before.
    """

    before: Mapping[tuple[str, str], str]
    reasons: Mapping[tuple[str, str], str]
    seats: Mapping[tuple[str, str], str]
    report: PlanReport
    standing: PlanReport
    stamp: SeatingStamp

    @property
    def moves(self) -> tuple[tuple[str, str], ...]:
        """The rounds and guests whose table the plan changes."""
        return tuple(key for key, table in self.seats.items() if self.before.get(key, "") != table)


@dataclass(frozen=True, slots=True)
class PlanRecorded:
    """So many seats were changed; 0 where the plan stood already."""

    changed: int


PlanRefusal = NoRounds | NoTables | NotEnoughSeats | RulesConflict


def make_plan(
    store: Store, options: PlanOptions, progress: Progress | None = None
) -> Plan | PlanRefusal:
    """Search a plan; nothing is recorded. Seats that guests were told or staff gave stay."""
    event = store.read(lambda connection: read_event(connection, store, options.rounds))
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
    return Plan(event.seats, event.reasons, seats, reported, report(model, standing), stamp)


def record_plan(
    store: Store, actor: Actor, plan: Plan
) -> PlanRecorded | MovedMeanwhile | NotAllowed:
    """Record the seats of a plan, all or none; durable when this returns.

    Nothing is changed where somebody's seat is no longer the one that the plan began with.
    """
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)
    drafts = [_seated(key, plan.before, plan.seats[key], SeatReason.PLAN) for key in plan.moves]
    if drafts:
        drafts.append(seating_planned(plan.stamp))
    return _record(store, actor, plan, plan.before, drafts)


def undo_plan(store: Store, actor: Actor, plan: Plan) -> PlanRecorded | MovedMeanwhile | NotAllowed:
    """Give back the seats that a recorded plan changed, all or none, with why guests had them.

    Nothing is changed where somebody was moved or told since; durable when this returns.
    """
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)
    drafts = [
        _seated(key, plan.seats, plan.before.get(key, ""), plan.reasons.get(key, ""))
        for key in plan.moves
    ]
    return _record(store, actor, plan, plan.seats, drafts)


def rules_hash(rules: Iterable[SeatingRule]) -> str:
    """A short text that is equal for equal rules and points."""
    fields = {rule.id: codec.fields_of(rule) for rule in rules}
    text = facts.canonical([fields, DEFAULT_POINTS])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _record(
    store: Store,
    actor: Actor,
    plan: Plan,
    expected: Mapping[tuple[str, str], str],
    drafts: Sequence[facts.Draft],
) -> PlanRecorded | MovedMeanwhile:
    """Record what changes the seats of a plan's moves, if all of them are as expected."""

    def work(connection: sa.Connection) -> PlanRecorded | MovedMeanwhile:
        now = read_event(connection, store, plan.stamp.rounds)
        moves = plan.moves
        kept = {(one.id, guest) for one in now.rounds for guest in one.kept}
        locked = {one.id for one in now.programme.rounds.values() if one.locked}
        meanwhile = {
            key[1]
            for key in moves
            if now.seats.get(key, "") != expected.get(key, "") or key in kept or key[0] in locked
        }
        if meanwhile:
            return MovedMeanwhile(tuple(sorted(meanwhile)))
        if drafts:
            store.record(connection, drafts, actor.staff)
        return PlanRecorded(len(moves))

    return store.transact(work)


def _seated(
    key: tuple[str, str], before: Mapping[tuple[str, str], str], table: str, why: str
) -> facts.Draft:
    round_, guest = key
    return facts.guest_seated(guest, round_, table, before=before.get(key, ""), why=why)


def _refused(event: SeatingEvent, rounds: Sequence[str]) -> PlanRefusal | None:
    """Why nothing can be planned, as far as that is known before the search."""
    known = {one.id for one in event.rounds}
    if not known or not known.issuperset(rounds):
        return NoRounds(tuple(one for one in rounds if one not in known))
    locked = {one.id for one in event.programme.rounds.values() if one.locked}
    chosen = [one for one in event.rounds if not rounds or one.id in rounds]
    for one in chosen:
        if not any(table.capacity for table in one.tables):
            return NoTables(one.id)
    planned = [one for one in chosen if one.id not in locked]
    found = conflicts(event.guests, planned, event.rules)
    return RulesConflict(found, {guest.id: guest for guest in event.guests}) if found else None
