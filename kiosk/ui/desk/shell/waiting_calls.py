"""Calls the next guests of waiting lists while the desk is open, whichever page is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.usecases.checkin.waiting_list import call_due


class WaitingCalls(QObject):
    """Calls who waits where a place became free by the time or by facts of other devices."""

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = self._again = False

    def tick(self) -> None:
        """Call who is due; called every second."""
        self._again = self._busy
        if not self._busy and self._context.fault is None:
            self._busy = True
            work = partial(call_due, at=self._context.now())
            self._context.write(self, work, self._called, self._failed)

    def _called(self, called: list[str]) -> None:
        self._busy = False
        if self._again:
            self.tick()
        if called and self._context.actor is not None:
            self._context.sound_requested.emit("key")
            self._context.notify("sd.done.called", n=len(called))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._context.report_error(error)
