"""Records moves, that guests were told their tables, locks and live seating of rounds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.entities import Round
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.seating.seating_proposal import Move, RoundGuest
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.ui.desk.tables.board_state import UndoStep
from kiosk.ui.desk.tables.seat_refusals import outcome_message, refusal_message
from kiosk.usecases.programme import seats
from kiosk.usecases.seating.free_seats import NoSeatFree, seat_now


class SeatRecorder(QObject):
    """Writes for the actor at the desk, and says what came of it.

    `moved` carries the `UndoStep` of moves, and whether that was undone.
    """

    moved = Signal(object, bool)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def move(
        self, board: seats.RoundTables | None, step: UndoStep, *, undoing: bool = False
    ) -> None:
        """Record the moves of a step; the board is what is shown."""
        actor = self._context.actor
        if actor is not None:
            work = partial(seats.move, actor=actor, round_=step.round, moves=step.moves)
            self._context.write(self, work, partial(self._moved, board, step, undoing))

    def seat(self, board: seats.RoundTables | None, guest: str) -> None:
        """Give a guest of a board the best free seat."""
        actor, now = self._context.actor, self._context.now()
        if actor is not None and board is not None:
            round_ = board.round.id
            step = UndoStep(round_, (Move(guest, "", ""),))
            work = partial(seat_now, actor=actor, round_=round_, guest=guest, at=now)
            self._context.write(self, work, partial(self._moved, board, step, False))

    def _moved(
        self,
        board: seats.RoundTables | None,
        step: UndoStep,
        undoing: bool,
        outcome: seats.SeatingResult | NoSeatFree,
    ) -> None:
        context = self._context
        guests = {one.id: one for one in board.guests} if board else {}
        message = outcome_message(outcome, step.moves, guests, context.formatter, undoing=undoing)
        context.notify(message, OK if isinstance(outcome, seats.GuestMoved) else WARN)
        if isinstance(outcome, seats.GuestMoved):
            self.moved.emit(UndoStep(step.round, outcome.moves), undoing)

    def tell(self, round_: str, guest: RoundGuest) -> None:
        """Record that staff told a guest the table where they sit in a round."""
        actor = self._context.actor
        if actor is not None:
            table = guest.table
            work = partial(seats.tell, actor=actor, round_=round_, guest=guest.guest, table=table)
            self._context.write(self, work, self._told)

    def _told(self, outcome: seats.MovedMeanwhile | NotAllowed | None) -> None:
        if outcome is None:
            self._context.notify("d7.told_recorded")
        else:
            self._context.notify(refusal_message(outcome), WARN)

    def lock(self, board: seats.RoundTables | None) -> None:
        """Lock the round of a board, or unlock it."""
        actor = self._context.actor
        if actor is not None and board is not None:
            locked = not board.round.locked
            work = partial(seats.lock, actor=actor, round_=board.round.id, locked=locked)
            self._context.write(self, work, self._locked)

    def seat_live(self, board: seats.RoundTables | None) -> None:
        """Begin the live seating of the round of a board, or end it."""
        actor = self._context.actor
        if actor is not None and board is not None:
            live = not board.round.live
            work = partial(seats.seat_live, actor=actor, round_=board.round.id, live=live)
            self._context.write(self, work, self._changed_live)

    def _changed_live(self, outcome: Round | seats.RoundUnknown | NotAllowed) -> None:
        if isinstance(outcome, Round):
            self._context.notify("d7.live.begun" if outcome.live else "d7.live.ended")
        else:
            self._context.notify(refusal_message(outcome), WARN)

    def _locked(self, outcome: Round | seats.RoundUnknown | NotAllowed) -> None:
        if isinstance(outcome, Round):
            self._context.notify("d7.is_locked" if outcome.locked else "d7.is_open")
        else:
            self._context.notify(refusal_message(outcome), WARN)
