"""State of the rules beside the tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.usecases.programme.seats import RoundTables
from kiosk.usecases.seating.rule_changes import ListedRules

if TYPE_CHECKING:
    from kiosk.usecases.seating.plan_search import RulesConflict

NO_RULES = ListedRules((), {})


@dataclass(frozen=True, slots=True)
class RulesState:
    """State of the rules.

    `chosen` are ids of guests, in the order of choice. A new rule holds in `every_round`, or in the
    round of `board` alone. `checking`: a rule is compared with all others. `refused` is what the
    last one contradicts.
    """

    open: bool = False
    chosen: tuple[str, ...] = ()
    every_round: bool = False
    checking: bool = False
    refused: RulesConflict | None = None
    listed: ListedRules = NO_RULES
    board: RoundTables | None = None
    rounds: int = 1

    @property
    def guests(self) -> Mapping[str, Guest]:
        """The guests on the board, by id."""
        return {one.id: one for one in self.board.guests} if self.board else {}

    @property
    def table(self) -> str:
        """Where the one chosen guest sits; empty for nobody, several or no seat."""
        found = self.board.round_guests if self.board and len(self.chosen) == 1 else ()
        return next((one.table for one in found if one.guest == self.chosen[0]), "")

    @property
    def round(self) -> str:
        """The round in which a new rule holds, empty for all."""
        return "" if self.every_round or self.board is None else self.board.round.id

    def rule(self, id_: str) -> SeatingRule | None:
        """The rule of an id that holds."""
        return next((one for one in self.listed.rules if one.id == id_), None)
