"""Makes a plan of an event's rounds, and records it as seats that stand until guests are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.seating.plan_stamp import seating_planned
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.seating.search import Progress
from kiosk.store import Store
from kiosk.usecases.programme.seats import MovedMeanwhile
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.plan_search import Plan, PlanOptions, PlanRefusal, search_plan
from kiosk.usecases.seating.seating_event import read_event


@dataclass(frozen=True, slots=True)
class PlanRecorded:
    """So many seats were changed; 0 where the plan stood already."""

    changed: int


def make_plan(
    store: Store, options: PlanOptions, progress: Progress | None = None
) -> Plan | PlanRefusal:
    """Search a plan; nothing is recorded. Seats that guests were told or staff gave stay."""
    return search_plan(event_of(store, options.rounds), options, progress)


def event_of(store: Store, rounds: Sequence[str]) -> SeatingEvent:
    """The event, in which these rounds are to be seated, all if none are named."""
    return store.read(lambda connection: read_event(connection, store, rounds))


def record_plan(
    store: Store, actor: Actor, plan: Plan
) -> PlanRecorded | MovedMeanwhile | NotAllowed:
    """Record the seats of a plan, all or none; durable when this returns.

    Nothing is changed where somebody's seat is no longer the one that the plan began with.
    """
    if not may(actor.role, Right.SEATS):
        return NotAllowed(Right.SEATS)
    drafts = [
        _seated(plan, key, plan.before, plan.seats[key], SeatReason.PLAN) for key in plan.moves
    ]
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
        _seated(plan, key, plan.seats, plan.before.get(key, ""), plan.reasons.get(key, ""))
        for key in plan.moves
    ]
    return _record(store, actor, plan, plan.seats, drafts)


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
            if now.seats.get(key, "") != expected.get(key, "")
            or now.told.get(key, "") != plan.told.get(key, "")
            or key in kept
            or key[0] in locked
        }
        if meanwhile:
            return MovedMeanwhile(tuple(sorted(meanwhile)))
        if drafts:
            store.record(connection, drafts, actor.staff)
        return PlanRecorded(len(moves))

    return store.transact(work)


def _seated(
    plan: Plan,
    key: tuple[str, str],
    before: Mapping[tuple[str, str], str],
    table: str,
    why: str,
) -> facts.Draft:
    round_, guest = key
    told = plan.told.get(key, "")
    return facts.guest_seated(guest, round_, table, before=before.get(key, ""), told=told, why=why)
