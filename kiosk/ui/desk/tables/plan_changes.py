"""Records and undoes seating plans, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.records.permissions import Actor, NotAllowed
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.programme.seats import MovedMeanwhile

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.seating.plan_search import Plan

PlanOutcome = int | MovedMeanwhile | NotAllowed
"""How many seats were changed, or why none."""


def apply_plan(store: Store, actor: Actor, plan: Plan, *, undoing: bool) -> PlanOutcome:
    """Record a plan, or undo a recorded one."""
    from kiosk.usecases.seating.plans import PlanRecorded, record_plan, undo_plan

    change = undo_plan if undoing else record_plan
    outcome = change(store, actor, plan)
    return outcome.changed if isinstance(outcome, PlanRecorded) else outcome


def plan_message(outcome: PlanOutcome, *, undoing: bool) -> tuple[bool, Sentence]:
    """Whether seats were changed, and the sentence about that."""
    match outcome:
        case MovedMeanwhile(guests):
            word = "d7.plan.not_undone" if undoing else "seating.moved_meanwhile"
            return False, Sentence(word, {"n": len(guests)})
        case NotAllowed():
            return False, Sentence("d7.not_allowed")
        case int():
            done = Sentence("seating.recorded", {"n": outcome})
            return True, Sentence("d7.undone", {"text": done}) if undoing else done
        case _:
            assert_never(outcome)
