"""Reads the tables of a round, and what moves make of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.records.entities import Round
from kiosk.domain.records.seating.seating_proposal import moved
from kiosk.ui.desk.tables.board_state import UNDO_LIMIT, TablesState, UndoStep
from kiosk.usecases.programme import seats

if TYPE_CHECKING:
    from kiosk.store import Store


def read_board(
    store: Store, chosen: str, *, everybody: bool
) -> tuple[tuple[Round, ...], seats.RoundTables | None]:
    """The rounds, and the board of the chosen round, else of the first."""
    rounds = tuple(seats.rounds(store))
    ids = [one.id for one in rounds]
    selected = chosen if chosen in ids else next(iter(ids), "")
    most = None if everybody else seats.UNSEATED_SHOWN
    return rounds, seats.round_tables(store, selected, most) if selected else None


def after_moves(state: TablesState, step: UndoStep, *, undoing: bool) -> TablesState:
    """The state with the changes made, which can be undone unless they undo others."""
    undo, board = state.undo, state.board
    if not undoing:
        undo = (*undo, step)[-UNDO_LIMIT:]
    if board is not None and board.round.id == step.round:
        board = replace(board, round_guests=moved(board.round_guests, step.moves))
    return replace(state, undo=undo, board=board)
