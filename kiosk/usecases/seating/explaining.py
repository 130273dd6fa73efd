"""Why a guest sits at a table of a round, and what it would cost to move them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import guest_subject
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatReason
from kiosk.seating.explanation import JoiningCost, TableReasons, joining_costs, reasons
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.journal_facts import facts_about
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.seating_event import read_event


@dataclass(frozen=True, slots=True)
class SeatExplanation:
    """What is known of a guest's seat in a round.

    `why` is a `SeatReason` or empty, `at` when the seat was given (timezone-aware), None if
    unknown. `told` says that the guest was told the table, `pinned` that a rule puts them there.
    `reasons` are None without a seat, and for guests who are not expected. `joining` are the costs
    of other tables with a free seat, by id. `rounds` is how many rounds the event has.
    """

    round: str
    guest: str
    table: str = ""
    why: str = ""
    at: datetime | None = None
    told: bool = False
    pinned: bool = False
    rounds: int = 1
    reasons: TableReasons | None = None
    joining: Mapping[str, JoiningCost] = field(default_factory=dict)


def explain_seat(store: Store, round_: str, guest: str) -> SeatExplanation:
    """Explain where a guest sits in a round; without a seat only what each table would cost."""

    def work(connection: sa.Connection) -> tuple[SeatingEvent, SeatExplanation]:
        event = read_event(connection, store)
        seat = next((one for one in scans.seats_of(connection, guest) if one.round == round_), None)
        if seat is None or not seat.table:
            return event, SeatExplanation(round_, guest, rounds=len(event.rounds))
        return event, SeatExplanation(
            round_,
            guest,
            seat.table,
            seat.why,
            _seated_at(connection, round_, guest) if seat.why == SeatReason.CHECK_IN else None,
            seat.told == seat.table,
            _is_pinned(event, round_, guest, seat.table),
            len(event.rounds),
        )

    event, found = store.read(work)
    model = event.model()
    places = {one.id: number for number, one in enumerate(model.guests)}
    if round_ not in model.rounds or guest not in places:
        return found
    plan, number = model.plan_of(event.seats), model.rounds.index(round_)
    person = places[guest]
    return replace(
        found,
        reasons=reasons(model, plan, number, person),
        joining=joining_costs(model, plan, number, person),
    )


def _is_pinned(event: SeatingEvent, round_: str, guest: str, table: str) -> bool:
    return any(
        rule.kind is RuleKind.AT_TABLE and rule.table == table and guest in rule.guests
        for rule in event.rules
        if rule.round in ("", round_)
    )


def _seated_at(connection: sa.Connection, round_: str, guest: str) -> datetime | None:
    """When a guest got their seat in a round."""
    seated = [
        fact
        for fact in facts_about(connection, [guest_subject(guest)])
        if fact.kind == FactKind.GUEST_SEATED and fact.body and fact.read_body()["round"] == round_
    ]
    latest = max(seated, key=lambda fact: fact.order, default=None)
    if latest is None:
        return None
    return datetime.fromtimestamp(wall_of(latest.clock) / 1000, UTC)
