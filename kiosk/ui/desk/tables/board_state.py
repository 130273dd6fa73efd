"""State of the page of a round's tables (D7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.records.entities import Round
from kiosk.domain.records.seating.seating_proposal import Move, RoundGuest
from kiosk.ui.desk.tables.plan_state import NO_PLAN, PlanState
from kiosk.ui.desk.tables.rules.need_changes import NeedWritten
from kiosk.usecases.programme.seats import RoundTables
from kiosk.usecases.seating.rule_changes import RuleWritten

if TYPE_CHECKING:
    from kiosk.usecases.seating.explaining import SeatExplanation
    from kiosk.usecases.seating.plan_search import Plan

UNDO_LIMIT = 20


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What was changed at once at this desk and can be undone.

    That is moves in a round, a `plan`, a `rule`, or a guest's `need`.
    """

    round: str = ""
    moves: tuple[Move, ...] = ()
    plan: Plan | None = None
    rule: RuleWritten | None = None
    need: NeedWritten | None = None


@dataclass(frozen=True, slots=True)
class TablesState:
    """State of the page.

    `picked` is the id of the guest who is being moved, empty for none, and `target` the table where
    a drop would put them, empty for no seat; `cursor` is the guest whose card has the focus.
    `undo` are the latest changes, newest last; `explained` is why a guest sits where they do.
    `planned_view`: the tables are shown on the plan of their room.
    `ruling`: the rules are shown beside the tables, and `about` are the guests chosen for one.
    """

    rounds: tuple[Round, ...] = ()
    chosen: str = ""
    board: RoundTables | None = None
    cursor: str = ""
    picked: str = ""
    target: str = ""
    plan: PlanState = NO_PLAN
    undo: tuple[UndoStep, ...] = ()
    explained: SeatExplanation | None = None
    loaded: bool = False
    ruling: bool = False
    planned_view: bool = False
    about: tuple[str, ...] = ()

    @property
    def untold(self) -> RoundGuest | None:
        """The focused guest, if they have to be told their table."""
        guests = self.board.round_guests if self.board else ()
        found = (one for one in guests if one.guest == self.cursor and one.has_to_be_told)
        return next(found, None)

    @property
    def waiting(self) -> str:
        """The focused guest, if they are here without a seat in a round that may change."""
        if self.board is None or self.board.round.locked:
            return ""
        found = (one for one in self.board.round_guests if one.guest == self.cursor)
        return next((one.guest for one in found if one.present and not one.table), "")

    @property
    def explanation(self) -> SeatExplanation | None:
        """The explanation of the focused guest's seat in the shown round, None if not known yet."""
        found = self.explained
        asked = (self.chosen, self.cursor)
        return found if found is not None and (found.round, found.guest) == asked else None
