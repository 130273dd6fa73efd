"""The seating plan that the tables page searches or proposes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.records.seating.seating_proposal import Move

if TYPE_CHECKING:
    from kiosk.usecases.seating.plan_search import Plan, PlanRefusal


@dataclass(frozen=True, slots=True)
class PlanState:
    """A search of which `percent` is done, its plan, or why there is none; else none of them.

    `kept` are the latest plans of the same rounds, the shown one among them; `other` is one of
    them that the shown one is compared with.
    """

    searching: bool = False
    percent: int = 0
    plan: Plan | None = None
    refused: PlanRefusal | None = None
    kept: tuple[Plan, ...] = ()
    other: Plan | None = None

    @property
    def is_open(self) -> bool:
        """Whether a plan is searched or shown."""
        return self.searching or self.plan is not None or self.refused is not None

    @property
    def changes(self) -> int:
        """How many seats the proposed plan changes in all rounds."""
        return len(self.plan.moves) if self.plan is not None else 0

    @property
    def number(self) -> int:
        """The number of the shown plan among the kept ones, from 1; 0 without one."""
        found = (number for number, one in enumerate(self.kept, 1) if one is self.plan)
        return next(found, 0)

    def moves_of(self, round_: str) -> tuple[Move, ...]:
        """The proposed moves of a round."""
        plan = self.plan
        if plan is None:
            return ()
        return tuple(
            Move(guest, plan.before.get((one, guest), ""), plan.seats[one, guest])
            for one, guest in plan.moves
            if one == round_
        )


NO_PLAN = PlanState()
