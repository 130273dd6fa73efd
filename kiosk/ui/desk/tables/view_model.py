"""View model of the page of a round's tables: its properties, buttons, keys and drags."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.entities import Round
from kiosk.domain.records.permissions import Right
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import WARN, DeskAction
from kiosk.ui.desk.tables import derive, page_actions
from kiosk.ui.desk.tables.board_changes import after_moves
from kiosk.ui.desk.tables.board_reader import BoardReader
from kiosk.ui.desk.tables.board_state import TablesState, UndoStep
from kiosk.ui.desk.tables.plan_moves import plan_moves
from kiosk.ui.desk.tables.plan_props import plan_props
from kiosk.ui.desk.tables.plan_state import PlanState
from kiosk.ui.desk.tables.room import table_grid
from kiosk.ui.desk.tables.room.room_plan import room_plan
from kiosk.ui.desk.tables.rules.rule_editor import RuleEditor
from kiosk.ui.desk.tables.rules.rules_props import rules_props
from kiosk.ui.desk.tables.seat_explainer import SeatExplainer
from kiosk.ui.desk.tables.seat_recorder import SeatRecorder
from kiosk.ui.desk.tables.seating_planner import SeatingPlanner
from kiosk.ui.desk.tables.tables_content import TablesContent
from kiosk.usecases.programme.seats import RoundTables

if TYPE_CHECKING:
    from kiosk.usecases.seating.explaining import SeatExplanation

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_ACTIONS = {
    "ctrl+z": "undo",
    page_actions.PLAN_ALL: "plan",
    page_actions.PLAN_ROUND: "plan_round",
    page_actions.TOLD: "told",
    page_actions.LOCK: "lock",
    page_actions.LIVE: "live",
    page_actions.SEAT: "seat",
    page_actions.RULES: "rules",
    page_actions.VIEW: "view",
    page_actions.ANOTHER: "another",
    page_actions.NEXT_PLAN: "next_plan",
}


@QmlElement
class TablesViewModel(TablesContent):
    """D7: buttons, keys and drags."""

    name, view = "tables", "Tables/TablesPage.qml"
    label = "d7.title"
    icon = "table"
    key = "T"
    right = Right.SEATS

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._columns = 1
        self._reader = BoardReader(context, self)
        self._reader.found.connect(self._show_board)
        self._reader.outdated.connect(self.refresh)
        self._recorder = SeatRecorder(context, self)
        self._recorder.moved.connect(self._recorded)
        self._planner = SeatingPlanner(context, self)
        self._planner.changed.connect(self._show_plan)
        self._planner.recorded.connect(self._recorded)
        self._editor = RuleEditor(context, self)
        self._editor.changed.connect(self._show_rules)
        self._editor.recorded.connect(self._recorded)
        self._explainer = SeatExplainer(context, self)
        self._explainer.explained.connect(self._show_explanation)

    def enter(self) -> None:
        self.refresh()

    def leave(self) -> None:
        self._show(replace(self.state, picked=""))

    def reset(self) -> None:
        self._planner.cancel()
        self._editor.close()
        self._show(TablesState())

    def refresh(self) -> None:
        self._reader.read(self.state)

    def retranslate(self) -> None:
        self._show_rules()

    def keys(self) -> tuple[DeskAction, ...]:
        say = self.context.say
        if self.state.picked or self.state.plan.is_open:
            return ()
        return (
            DeskAction("plan", say("d7.plan"), page_actions.PLAN_ALL),
            DeskAction("pick", say("d7.move"), "M"),
            DeskAction("undo", say("d7.undo"), "Ctrl+Z"),
        )

    def press(self, key: str) -> bool:
        if key in table_grid.STEPS and self.state.picked and self.state.board:
            self.setDropTarget(self._neighbour(table_grid.STEPS[key]))
        elif key == key_names.ENTER and (self.state.picked or self.state.plan.plan):
            self.act("drop" if self.state.picked else "apply")
        elif key == key_names.ESCAPE and (self.state.picked or self.state.plan.is_open):
            self.act("cancel" if self.state.picked else "discard")
        elif key == key_names.ESCAPE and self.state.ruling:
            self.act("rules")
        elif key == "M" and self.state.cursor:
            self.pick(self.state.cursor)
        elif key in _ACTIONS:
            self.act(_ACTIONS[key])
        else:
            return self._editor.press(key)
        return True

    def _neighbour(self, step: tuple[int, int]) -> str:
        tables = self.state.board.tables if self.state.board else ()
        if self.state.planned_view:
            return table_grid.nearest(tables, self.state.target, step)
        return table_grid.neighbour(tables, self.state.target, step, self._columns)

    @Slot(int)
    def setColumns(self, columns: int) -> None:
        """Set how many tables stand beside each other."""
        self._columns = max(1, columns)

    @Slot(str)
    def setCursor(self, guest: str) -> None:
        """Set the guest whose card has the focus."""
        self._show(replace(self.state, cursor=guest))
        self._explainer.ask(self.state.chosen, guest)

    @Slot(str)
    def choose(self, guest: str) -> None:
        """Choose a guest for a rule, or choose them no more."""
        self._editor.choose(guest)

    @Slot(str)
    def removeRule(self, rule: str) -> None:
        """Remove a rule."""
        self._editor.remove(rule)

    @Slot(str)
    def pick(self, guest: str) -> None:
        """Begin to move a guest."""
        board = self.state.board
        if board is None or self.state.plan.is_open:
            return
        if board.round.locked:
            self.context.notify("d7.round_locked", WARN)
            return
        table = next((one.table for one in board.round_guests if one.guest == guest), "")
        self._show(replace(self.state, picked=guest, cursor=guest, target=table))
        if self.state.explanation is None:
            self._explainer.ask(self.state.chosen, guest)

    @Slot(str)
    def setDropTarget(self, table: str) -> None:
        """Set the table where a drop puts the moved guest; empty for no seat."""
        if self.state.picked:
            self._show(replace(self.state, target=table))

    @Slot(str)
    def act(self, action: str) -> None:
        word, _, id_ = action.partition(".")
        if word == "round":
            self._show(replace(self.state, chosen=id_, picked=""))
            self.refresh()
        elif word == "rule":
            self._editor.act(id_)
        elif word == "view":
            self._switch_view()
        elif self.state.plan.is_open:
            self._act_on_plan(word)
        else:
            self._act_on_round(word)

    def _switch_view(self) -> None:
        """Show the tables on the plan of their room, or as lists again."""
        if not self.state.planned_view and not self.floor_plan.props.tables:
            self.context.notify("d7.room.none", WARN)
            return
        self._show(replace(self.state, planned_view=not self.state.planned_view))

    def _act_on_plan(self, word: str) -> None:
        if word == "discard":
            self._planner.discard()
        elif word == "another" and self.state.plan.changes:
            self._planner.another()
        elif word == "next_plan":
            self._planner.show_next()
        elif word == "apply":
            self._planner.record(UndoStep(plan=self.state.plan.plan), undoing=False)

    def _act_on_round(self, word: str) -> None:
        match word:
            case "drop":
                self._drop()
            case "cancel":
                self._show(replace(self.state, picked=""))
            case "plan" | "plan_round":
                self._start_plan((self.state.chosen,) if word == "plan_round" else ())
            case "undo":
                self._undo()
            case "lock" if not self.state.picked:
                self._recorder.lock(self.state.board)
            case "live" if not self.state.picked:
                self._recorder.seat_live(self.state.board)
            case "rules":
                self._editor.toggle()
            case "seat" if self.state.waiting:
                self._recorder.seat(self.state.board, self.state.waiting)
            case "told" if self.state.untold:
                self._recorder.tell(self.state.chosen, self.state.untold)

    def _drop(self) -> None:
        board, guest = self.state.board, self.state.picked
        if board is None or not guest:
            return
        before = next((one.table for one in board.round_guests if one.guest == guest), "")
        move = Move(guest, before, self.state.target)
        self._show(replace(self.state, picked=""))
        if move.before != move.after:
            self._recorder.move(board, UndoStep(self.state.chosen, (move,)))

    def _start_plan(self, rounds: tuple[str, ...]) -> None:
        board = self.state.board
        if board is None or self.state.picked:
            return
        if rounds and board.round.locked:
            self.context.notify("d7.round_locked", WARN)
            return
        self._editor.close()
        self._planner.start(rounds)

    def _show_plan(self, plan: PlanState) -> None:
        if plan.searching and self.state.plan.searching:
            self.state = replace(self.state, plan=plan)
            self.seating_plan.show(plan_props(plan, self.context.localizer))
            return
        self._show(replace(self.state, plan=plan, picked=""))
        if plan.plan is not None:
            self.refresh()

    def _undo(self) -> None:
        if not self.state.undo:
            return
        *undo, last = self.state.undo
        chosen = last.round or self.state.chosen
        self._show(replace(self.state, undo=tuple(undo), chosen=chosen))
        if last.plan is not None:
            self._planner.record(last, undoing=True)
        elif last.moves:
            back = UndoStep(last.round, tuple(move.back for move in last.moves))
            self._recorder.move(self.state.board, back, undoing=True)
        else:
            self._editor.undo(last)

    def _show_explanation(self, explanation: SeatExplanation) -> None:
        self._show(replace(self.state, explained=explanation))

    def _recorded(self, step: UndoStep, undoing: bool) -> None:
        self._show(after_moves(self.state, step, undoing=undoing))

    def _show_board(self, rounds: tuple[Round, ...], board: RoundTables | None) -> None:
        chosen = board.round.id if board else ""
        tables = {one.guest: one.table for one in board.round_guests} if board else {}
        picked = self.state.picked if self.state.picked in tables else ""
        state = replace(self.state, rounds=rounds, chosen=chosen, board=board, loaded=True)
        self._show(replace(state, picked=picked))
        self._editor.show_board(board, len(rounds))
        self._explainer.ask(chosen, state.cursor)
        if self.state.cursor:
            self.cardFocusRequested.emit(self.state.cursor)

    def _show_rules(self) -> None:
        rules = self._editor.state
        self.seating_rules.show(rules_props(rules, self.context.formatter))
        self._show(replace(self.state, ruling=rules.open, about=rules.chosen))

    def _show(self, state: TablesState) -> None:
        self.state = state
        formatter = self.context.formatter
        self.floor_plan.show(room_plan(state.board, formatter.programme, formatter.localizer))
        self.present(derive.derive(state, formatter))
        moves = plan_moves(state, formatter) if state.plan.plan else ()
        self.seating_plan.show(plan_props(state.plan, formatter.localizer, moves))
        self.keys_changed.emit()
