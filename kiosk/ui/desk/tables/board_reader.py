"""Reads the tables of a round beside the window, once at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.entities import Round
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.tables.board_changes import read_board
from kiosk.ui.desk.tables.board_state import TablesState
from kiosk.usecases.programme.seats import RoundTables


class BoardReader(QObject):
    """`found` carries the rounds and the `RoundTables` of the chosen one, None without rounds.

    `outdated`: something changed while it was read, and it has to be read again.
    """

    found = Signal(tuple, object)
    outdated = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_reading = self._is_outdated = False

    def read(self, state: TablesState) -> None:
        """Read the chosen round; with a plan also the guests whom nobody could place by hand."""
        if self._is_reading:
            self._is_outdated = True
            return
        self._is_reading, self._is_outdated = True, False
        everybody = state.plan.plan is not None
        work = partial(read_board, chosen=state.chosen, everybody=everybody)
        self._context.run_slow(self, work, self._read, self._failed)

    def _read(self, result: tuple[tuple[Round, ...], RoundTables | None]) -> None:
        self._is_reading = False
        if self._is_outdated:
            self.outdated.emit()
        else:
            self.found.emit(*result)

    def _failed(self, error: Exception) -> None:
        self._is_reading = False
        self._context.report_error(error)
