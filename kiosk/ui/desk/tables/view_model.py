"""View model of the page of a round's tables: its properties, buttons, keys and drags."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.entities import Round
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.seating_proposal import Move, moved, propose
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import INFO, OK, WARN, DeskAction
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.desk.tables import derive
from kiosk.ui.desk.tables.derive import TableCard, TableRow, TablesState, UndoStep
from kiosk.ui.desk.tables.seat_refusals import outcome_message, refusal_message
from kiosk.ui.shared.list_model import RowListModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties
from kiosk.usecases.programme import seats

if TYPE_CHECKING:
    from kiosk.store import Store

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_STEPS = {
    key_names.LEFT: (-1, 0),
    key_names.RIGHT: (1, 0),
    key_names.UP: (0, -1),
    key_names.DOWN: (0, 1),
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
    vars().update(simple_properties(derive.TablesProps, changed))
    cardFocusRequested = Signal(str)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = TablesState()
        self.props = derive.TablesProps()
        self._columns = 1
        self._reading = self._stale = False
        self._rounds = RowPool(DeskActionViewModel, self)
        self._actions = RowPool(DeskActionViewModel, self)
        self._tables = RowListModel(TableRow, self, {"cards": TableCard})
        self._unseated = RowListModel(TableRow, self, {"cards": TableCard})

    def enter(self) -> None:
        self.refresh()

    def leave(self) -> None:
        self._show(replace(self.state, picked="", proposal=()))

    def reset(self) -> None:
        self._show(TablesState())

    def refresh(self) -> None:
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        work = partial(_read_board, chosen=self.state.chosen)
        self.context.run_slow(self, work, self._board_read, self._read_failed)

    def retranslate(self) -> None:
        self._show(self.state)

    def keys(self) -> tuple[DeskAction, ...]:
        say = self.context.say
        if self.state.picked or self.state.proposal:
            return ()
        return (
            DeskAction("pick", say("d7.move"), "M"),
            DeskAction("undo", say("d7.undo"), "Ctrl+Z"),
        )

    def press(self, key: str) -> bool:
        if key in _STEPS and self.state.picked and self.state.board:
            tables, step = self.state.board.tables, _STEPS[key]
            self.setDropTarget(derive.neighbour(tables, self.state.target, step, self._columns))
        elif key == key_names.ENTER and (self.state.picked or self.state.proposal):
            self.act("drop" if self.state.picked else "apply")
        elif key == key_names.ESCAPE and (self.state.picked or self.state.proposal):
            self.act("cancel" if self.state.picked else "discard")
        elif key == "M" and self.state.cursor:
            self.pick(self.state.cursor)
        elif key == "ctrl+z":
            self.act("undo")
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

    @Slot(str)
    def pick(self, guest: str) -> None:
        """Begin to move a guest."""
        board = self.state.board
        if board is None or self.state.proposal:
            return
        if board.round.locked:
            self.context.notify("d7.round_locked", WARN)
            return
        table = next((one.table for one in board.round_guests if one.guest == guest), "")
        self._show(replace(self.state, picked=guest, cursor=guest, target=table))

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
                self._show(replace(self.state, chosen=id_, picked="", proposal=()))
                self.refresh()
            case "drop":
                self._drop()
            case "cancel" | "discard":
                self._show(replace(self.state, picked="", proposal=()))
            case "fill":
                self._fill()
            case "apply":
                self._move(self.state.chosen, self.state.proposal, undoing=False)
            case "undo":
                self._undo()
            case "lock":
                self._lock()

    def _drop(self) -> None:
        board, guest = self.state.board, self.state.picked
        if board is None or not guest:
            return
        before = next((one.table for one in board.round_guests if one.guest == guest), "")
        move = Move(guest, before, self.state.target)
        self._show(replace(self.state, picked=""))
        if move.before != move.after:
            self._move(self.state.chosen, (move,), undoing=False)

    def _fill(self) -> None:
        board = self.state.board
        if board is None:
            return
        proposal = propose(board.round_guests, board.tables)
        if not proposal:
            self.context.notify("d7.nothing_to_fill", INFO)
        self._show(replace(self.state, proposal=proposal))

    def _undo(self) -> None:
        if self.state.undo:
            last = self.state.undo[-1]
            self._show(replace(self.state, undo=self.state.undo[:-1], chosen=last.round))
            self._move(last.round, tuple(move.back for move in last.moves), undoing=True)

    def _move(self, round_: str, moves: tuple[Move, ...], *, undoing: bool) -> None:
        actor = self.context.actor
        if actor is not None:
            work = partial(seats.move, actor=actor, round_=round_, moves=moves)
            self.context.write(self, work, partial(self._moved, round_, moves, undoing))

    def _lock(self) -> None:
        actor, board = self.context.actor, self.state.board
        if actor is not None and board is not None:
            locked = not board.round.locked
            work = partial(seats.lock, actor=actor, round_=board.round.id, locked=locked)
            self.context.write(self, work, self._locked)

    def _locked(self, outcome: Round | seats.RoundUnknown | NotAllowed) -> None:
        if isinstance(outcome, Round):
            self.context.notify("d7.is_locked" if outcome.locked else "d7.is_open")
        else:
            self.context.notify(refusal_message(outcome), WARN)

    def _moved(
        self, round_: str, requested: tuple[Move, ...], undoing: bool, outcome: seats.SeatingResult
    ) -> None:
        context, board = self.context, self.state.board
        guests = {one.id: one for one in board.guests} if board else {}
        message = outcome_message(outcome, requested, guests, context.formatter, undoing=undoing)
        context.notify(message, OK if isinstance(outcome, seats.GuestMoved) else WARN)
        state = replace(self.state, proposal=())
        if isinstance(outcome, seats.GuestMoved):
            state = _after_moves(state, UndoStep(round_, outcome.moves), undoing=undoing)
        self._show(state)

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
        proposal = tuple(move for move in self.state.proposal if not tables.get(move.guest, "?"))
        picked = self.state.picked if self.state.picked in tables else ""
        state = replace(self.state, rounds=rounds, chosen=chosen, board=board, loaded=True)
        self._show(replace(state, proposal=proposal, picked=picked))
        if self.state.cursor:
            self.cardFocusRequested.emit(self.state.cursor)

    def _show(self, state: TablesState) -> None:
        self.state = state
        self.props = derive.derive(state, self.context.formatter)
        self._rounds.show(self.props.rounds)
        self._actions.show(self.props.actions)
        self._tables.show(self.props.tables)
        self._unseated.show((self.props.unseated,))
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

    @Property(RowListModel, constant=True)
    def unseated(self) -> RowListModel:
        return self._unseated


def _read_board(store: Store, chosen: str) -> tuple[tuple[Round, ...], seats.RoundTables | None]:
    """The rounds, and the board of the chosen round, else of the first."""
    rounds = tuple(seats.rounds(store))
    ids = [one.id for one in rounds]
    selected = chosen if chosen in ids else next(iter(ids), "")
    return rounds, seats.round_tables(store, selected) if selected else None


def _after_moves(state: TablesState, step: UndoStep, *, undoing: bool) -> TablesState:
    """The state with the moves made, which can be undone unless they undo others."""
    undo, board = state.undo, state.board
    if not undoing:
        undo = (*undo, step)[-derive.UNDO_LIMIT :]
    if board is not None and board.round.id == step.round:
        board = replace(board, round_guests=moved(board.round_guests, step.moves))
    return replace(state, undo=undo, board=board)
