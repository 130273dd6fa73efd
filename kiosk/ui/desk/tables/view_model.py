"""View model of the page of a round's tables: its properties, buttons, keys and drags."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.entities import Round
from kiosk.domain.records.permissions import Right
from kiosk.domain.records.seating_proposal import Move
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import OK, WARN, DeskAction
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.desk.tables import derive, table_grid
from kiosk.ui.desk.tables.board_changes import after_moves, read_board
from kiosk.ui.desk.tables.board_props import TableCard, TableRow, TablesProps
from kiosk.ui.desk.tables.board_state import TablesState, UndoStep
from kiosk.ui.desk.tables.plan_props import plan_props
from kiosk.ui.desk.tables.plan_rows import SeatingPlanViewModel
from kiosk.ui.desk.tables.plan_state import PlanState
from kiosk.ui.desk.tables.seat_explainer import SeatExplainer
from kiosk.ui.desk.tables.seat_recorder import SeatRecorder
from kiosk.ui.desk.tables.seat_refusals import outcome_message
from kiosk.ui.desk.tables.seating_planner import SeatingPlanner
from kiosk.ui.shared.list_model import RowListModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties
from kiosk.usecases.programme import seats

if TYPE_CHECKING:
    from kiosk.usecases.seating.explaining import SeatExplanation

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_ACTIONS = {
    "ctrl+z": "undo",
    derive.PLAN_ALL: "plan",
    derive.PLAN_ROUND: "plan_round",
    derive.TOLD: "told",
    derive.LOCK: "lock",
}


@QmlElement
class TablesViewModel(DeskPage):
    """D7. `cardFocusRequested` asks for the focus on the card of a guest id."""

    name, view = "tables", "Tables/TablesPage.qml"
    label = "d7.title"
    icon = "table"
    key = "T"
    right = Right.SEATS
    changed = Signal()
    vars().update(simple_properties(TablesProps, changed))
    cardFocusRequested = Signal(str)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = TablesState()
        self.props = TablesProps()
        self._columns = 1
        self._recorder = SeatRecorder(context, self)
        self._planner = SeatingPlanner(context, self)
        self._planner.changed.connect(self._show_plan)
        self._planner.recorded.connect(self._plan_recorded)
        self._explainer = SeatExplainer(context, self)
        self._explainer.explained.connect(self._show_explanation)
        self.seating_plan = SeatingPlanViewModel(self)
        self._reading = self._stale = False
        self._rounds = RowPool(DeskActionViewModel, self)
        self._actions = RowPool(DeskActionViewModel, self)
        self._tables = RowListModel(TableRow, self, {"cards": TableCard})
        self._unseated = RowListModel(TableRow, self, {"cards": TableCard})

    def enter(self) -> None:
        self.refresh()

    def leave(self) -> None:
        self._show(replace(self.state, picked=""))

    def reset(self) -> None:
        self._planner.cancel()
        self._show(TablesState())

    def refresh(self) -> None:
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        everybody = self.state.plan.plan is not None
        work = partial(read_board, chosen=self.state.chosen, everybody=everybody)
        self.context.run_slow(self, work, self._board_read, self._read_failed)

    def retranslate(self) -> None:
        self._show(self.state)

    def keys(self) -> tuple[DeskAction, ...]:
        say = self.context.say
        if self.state.picked or self.state.plan.is_open:
            return ()
        return (
            DeskAction("plan", say("d7.plan"), derive.PLAN_ALL),
            DeskAction("pick", say("d7.move"), "M"),
            DeskAction("undo", say("d7.undo"), "Ctrl+Z"),
        )

    def press(self, key: str) -> bool:
        if key in table_grid.STEPS and self.state.picked and self.state.board:
            tables, step = self.state.board.tables, table_grid.STEPS[key]
            self.setDropTarget(table_grid.neighbour(tables, self.state.target, step, self._columns))
        elif key == key_names.ENTER and (self.state.picked or self.state.plan.plan):
            self.act("drop" if self.state.picked else "apply")
        elif key == key_names.ESCAPE and (self.state.picked or self.state.plan.is_open):
            self.act("cancel" if self.state.picked else "discard")
        elif key == "M" and self.state.cursor:
            self.pick(self.state.cursor)
        elif key in _ACTIONS:
            self.act(_ACTIONS[key])
        else:
            return False
        return True

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
        match word:
            case "round":
                self._show(replace(self.state, chosen=id_, picked=""))
                self.refresh()
            case "drop":
                self._drop()
            case "cancel":
                self._show(replace(self.state, picked=""))
            case "discard":
                self._planner.discard()
            case "plan" | "plan_round":
                self._start_plan((self.state.chosen,) if word == "plan_round" else ())
            case "apply":
                self._planner.record(UndoStep(plan=self.state.plan.plan), undoing=False)
            case "undo":
                self._undo()
            case "lock" if not self.state.plan.is_open and not self.state.picked:
                self._recorder.lock(self.state.board)
            case "told" if self.state.untold and not self.state.plan.is_open:
                self._recorder.tell(self.state.chosen, self.state.untold)

    def _drop(self) -> None:
        board, guest = self.state.board, self.state.picked
        if board is None or not guest:
            return
        before = next((one.table for one in board.round_guests if one.guest == guest), "")
        move = Move(guest, before, self.state.target)
        self._show(replace(self.state, picked=""))
        if move.before != move.after:
            self._move(self.state.chosen, (move,), undoing=False)

    def _start_plan(self, rounds: tuple[str, ...]) -> None:
        board = self.state.board
        if board is None or self.state.plan.is_open or self.state.picked:
            return
        if rounds and board.round.locked:
            self.context.notify("d7.round_locked", WARN)
            return
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
        if not self.state.undo or self.state.plan.is_open:
            return
        *undo, last = self.state.undo
        chosen = last.round or self.state.chosen
        self._show(replace(self.state, undo=tuple(undo), chosen=chosen))
        if last.plan is not None:
            self._planner.record(last, undoing=True)
        else:
            self._move(last.round, tuple(move.back for move in last.moves), undoing=True)

    def _show_explanation(self, explanation: SeatExplanation) -> None:
        self._show(replace(self.state, explained=explanation))

    def _plan_recorded(self, step: UndoStep, undoing: bool) -> None:
        self._show(after_moves(self.state, step, undoing=undoing))

    def _move(self, round_: str, moves: tuple[Move, ...], *, undoing: bool) -> None:
        actor = self.context.actor
        if actor is not None:
            work = partial(seats.move, actor=actor, round_=round_, moves=moves)
            self.context.write(self, work, partial(self._moved, round_, moves, undoing))

    def _moved(
        self, round_: str, requested: tuple[Move, ...], undoing: bool, outcome: seats.SeatingResult
    ) -> None:
        context, board = self.context, self.state.board
        guests = {one.id: one for one in board.guests} if board else {}
        message = outcome_message(outcome, requested, guests, context.formatter, undoing=undoing)
        context.notify(message, OK if isinstance(outcome, seats.GuestMoved) else WARN)
        if isinstance(outcome, seats.GuestMoved):
            step = UndoStep(round_, outcome.moves)
            self._show(after_moves(self.state, step, undoing=undoing))

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        self.context.report_error(error)

    def _board_read(self, result: tuple[tuple[Round, ...], seats.RoundTables | None]) -> None:
        self._reading = False
        if self._stale:
            self.refresh()
            return
        rounds, board = result
        chosen = board.round.id if board else ""
        tables = {one.guest: one.table for one in board.round_guests} if board else {}
        picked = self.state.picked if self.state.picked in tables else ""
        state = replace(self.state, rounds=rounds, chosen=chosen, board=board, loaded=True)
        self._show(replace(state, picked=picked))
        self._explainer.ask(chosen, state.cursor)
        if self.state.cursor:
            self.cardFocusRequested.emit(self.state.cursor)

    def _show(self, state: TablesState) -> None:
        self.state = state
        self.props = derive.derive(state, self.context.formatter)
        self._rounds.show(self.props.rounds)
        self._actions.show(self.props.actions)
        self._tables.show(self.props.tables)
        untold = self.props.untold
        self._unseated.show((untold, self.props.unseated) if untold else (self.props.unseated,))
        self.seating_plan.show(plan_props(state.plan, self.context.localizer))
        self.changed.emit()
        self.keys_changed.emit()

    @Property(str, notify=changed)
    def cursor(self) -> str:
        return self.state.cursor

    @Property(list, notify=changed)
    def rounds(self) -> list[PropsViewModel[DeskAction]]:
        return self._rounds.shown

    @Property(list, notify=changed)
    def actions(self) -> list[PropsViewModel[DeskAction]]:
        return self._actions.shown

    @Property(RowListModel, constant=True)
    def tables(self) -> RowListModel:
        return self._tables

    @Property(SeatingPlanViewModel, constant=True)
    def plan(self) -> SeatingPlanViewModel:
        return self.seating_plan

    @Property(RowListModel, constant=True)
    def unseated(self) -> RowListModel:
        return self._unseated
