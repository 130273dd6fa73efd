"""Asks why the focused guest sits where they sit, and what it would cost to move them.

Only this loads the numerical libraries, beside the window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.waiting_work import run_waiting

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.seating.explaining import SeatExplanation


class SeatExplainer(QObject):
    """Answers the latest question; `explained` carries a `SeatExplanation`."""

    explained = Signal(object)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = ("", "")
        self._is_reading = False

    def ask(self, round_: str, guest: str) -> None:
        """Explain a guest's seat in a round; an empty guest for nobody."""
        self._asked = (round_, guest)
        if guest and not self._is_reading:
            self._is_reading = True
            work = partial(_explain, round_=round_, guest=guest)
            run_waiting(self._context, self, work, self._answered, self._failed)

    def _answered(self, explanation: SeatExplanation) -> None:
        self._is_reading = False
        if self._asked == (explanation.round, explanation.guest):
            self.explained.emit(explanation)
        else:
            self.ask(*self._asked)

    def _failed(self, error: Exception) -> None:
        self._is_reading = False
        self._context.report_error(error)


def _explain(store: Store, round_: str, guest: str) -> SeatExplanation:
    from kiosk.usecases.seating.explaining import explain_seat

    return explain_seat(store, round_, guest)
