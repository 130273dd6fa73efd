"""Writes rules of the seating by hand: chosen guests, the check against all others, undoing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, rule_id
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.ui.desk.parts.waiting_work import run_waiting
from kiosk.ui.desk.tables.board_state import UndoStep
from kiosk.ui.desk.tables.rules.need_changes import NeedOutcome, NeedWritten, write_need
from kiosk.ui.desk.tables.rules.rule_messages import need_message, rule_message
from kiosk.ui.desk.tables.rules.rules_props import (
    APART,
    KEYS,
    NOT_HERE,
    PIN,
    SCOPE,
    STEP_FREE,
    TOGETHER,
    rules_props,
)
from kiosk.ui.desk.tables.rules.rules_state import RulesState
from kiosk.usecases.programme.seats import RoundTables
from kiosk.usecases.seating.rule_changes import (
    ListedRules,
    RuleResult,
    RuleWritten,
    listed_rules,
    write_rule,
)

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.seating.plan_search import RulesConflict

_KINDS = {
    TOGETHER: RuleKind.TOGETHER,
    APART: RuleKind.APART,
    PIN: RuleKind.AT_TABLE,
    NOT_HERE: RuleKind.NOT_AT_TABLE,
}


@dataclass(frozen=True, slots=True)
class _Written:
    """A rule or a guest's need that is to be written, with what it replaces."""

    before: SeatingRule | Guest | None
    after: SeatingRule | Guest


class RuleEditor(QObject):
    """The rules beside the tables; belongs to the GUI thread.

    `changed` after each change of `state`; `recorded` carries an `UndoStep`, and whether that was
    undone.
    """

    changed = Signal()
    recorded = Signal(object, bool)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.state = RulesState()

    def toggle(self) -> None:
        """Open the rules, or close them; nobody is chosen then."""
        before = self.state
        self._set(RulesState(open=not before.open, board=before.board, rounds=before.rounds))
        self.refresh()

    def close(self) -> None:
        """Close the rules."""
        if self.state.open:
            self.toggle()

    def show_board(self, board: RoundTables | None, rounds: int) -> None:
        """Show what is chosen on a board, of so many rounds; who left it is chosen no more."""
        there = {one.guest for one in board.round_guests} if board else set()
        chosen = tuple(one for one in self.state.chosen if one in there)
        self.state = replace(self.state, board=board, rounds=rounds, chosen=chosen)
        self.refresh()

    def refresh(self) -> None:
        """Read the rules again, if they are shown."""
        if self.state.open:
            self._context.run(self, listed_rules, self._listed)

    def choose(self, guest: str) -> None:
        """Choose a guest, or choose them no more."""
        if not self.state.open:
            return
        kept = tuple(one for one in self.state.chosen if one != guest)
        chosen = kept if guest in self.state.chosen else (*kept, guest)
        self._set(replace(self.state, chosen=chosen, refused=None))

    def press(self, key: str) -> bool:
        """Do what a key means for the chosen guests; whether it means anything."""
        if not self.state.open:
            return False
        actions = rules_props(self.state, self._context.formatter).actions
        found = next((one for one in actions if one.key == key and one.enabled), None)
        if found is not None:
            self.act(found.id.partition(".")[2])
        return key in KEYS.values()

    def act(self, action: str) -> None:
        """Write a rule about the chosen guests by its action, or change where it holds."""
        state = self.state
        if action == SCOPE:
            self._set(replace(state, every_round=not state.every_round, refused=None))
        elif action == STEP_FREE and (guest := state.guests.get(state.chosen[0])):
            value = self._context.say("d7.rules.step_free_need")
            need = replace(guest, accessibility=(*guest.accessibility, value))
            self._check(_Written(guest, need))
        elif action in _KINDS and state.chosen:
            table = state.table if action in (PIN, NOT_HERE) else ""
            rule = SeatingRule("", _KINDS[action], state.chosen, state.round, table)
            rule = replace(rule, id=rule_id(rule))
            self._check(_Written(state.rule(rule.id), rule))

    def remove(self, id_: str) -> None:
        """Remove a rule."""
        if rule := self.state.rule(id_):
            self._write_rule(rule, None, undoing=False)

    def undo(self, step: UndoStep) -> None:
        """Undo a rule, or a guest's need."""
        if step.rule is not None:
            self._write_rule(step.rule.after, step.rule.before, undoing=True)
        elif step.need is not None:
            self._write_need(NeedWritten(step.need.after, step.need.before), undoing=True)

    def _check(self, written: _Written) -> None:
        if written.before == written.after:
            self._context.notify("d7.rules.stands", WARN)
            return
        self._set(replace(self.state, checking=True, refused=None))
        done, failed = partial(self._checked, written), self._check_failed
        run_waiting(self._context, self, partial(_contradiction, one=written.after), done, failed)

    def _checked(self, written: _Written, refused: RulesConflict | None) -> None:
        self._set(replace(self.state, checking=False, refused=refused))
        if refused is not None:
            self._context.notify("d7.rules.refused", WARN)
            return
        before, after = written.before, written.after
        if isinstance(before, Guest) and isinstance(after, Guest):
            self._write_need(NeedWritten(before, after), undoing=False)
        elif isinstance(after, SeatingRule) and not isinstance(before, Guest):
            self._write_rule(before, after, undoing=False)

    def _check_failed(self, error: Exception) -> None:
        self._set(replace(self.state, checking=False))
        self._context.report_error(error)

    def _write_rule(
        self, before: SeatingRule | None, after: SeatingRule | None, *, undoing: bool
    ) -> None:
        if (actor := self._context.actor) is not None:
            work = partial(write_rule, actor=actor, before=before, after=after)
            self._context.write(self, work, partial(self._rule_written, undoing))

    def _rule_written(self, undoing: bool, outcome: RuleResult) -> None:
        is_written = isinstance(outcome, RuleWritten)
        message = rule_message(outcome, undoing=undoing)
        self._context.notify(message, OK if is_written else WARN)
        if isinstance(outcome, RuleWritten):
            self._recorded(UndoStep(rule=outcome), undoing=undoing)

    def _write_need(self, need: NeedWritten, *, undoing: bool) -> None:
        if (actor := self._context.actor) is not None:
            work = partial(write_need, actor=actor, need=need)
            self._context.write(self, work, partial(self._need_written, undoing))

    def _need_written(self, undoing: bool, outcome: NeedOutcome) -> None:
        is_written = isinstance(outcome, NeedWritten)
        message = need_message(outcome, self._context.formatter, undoing=undoing)
        self._context.notify(message, OK if is_written else WARN)
        if isinstance(outcome, NeedWritten):
            self._recorded(UndoStep(need=outcome), undoing=undoing)

    def _recorded(self, step: UndoStep, *, undoing: bool) -> None:
        if not undoing:
            self.state = replace(self.state, chosen=())
        self.recorded.emit(step, undoing)
        self.refresh()

    def _listed(self, listed: ListedRules) -> None:
        self._set(replace(self.state, listed=listed))

    def _set(self, state: RulesState) -> None:
        self.state = state
        self.changed.emit()


def _contradiction(store: Store, one: SeatingRule | Guest) -> RulesConflict | None:
    from kiosk.usecases.seating.rule_check import contradiction

    return contradiction(store, one)
