"""A short time after a check-in in which a second press of the same key does nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

DURATION = 1.5
"""Seconds after a check-in for which neither Enter nor the big button does anything."""


class RestPeriod(QObject):
    """Runs for one guest at a time; `ended` when it is over. `clock` counts seconds."""

    ended = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._guest, self._until = "", 0.0
        self._timer = QTimer(self, singleShot=True, interval=round(DURATION * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.ended)

    def start(self, guest: str) -> None:
        """A guest was let in or out just now."""
        self._guest, self._until = guest, self._clock() + DURATION
        self._timer.start()

    def covers(self, guest: str) -> bool:
        """Whether this guest was let in or out within the duration."""
        return guest == self._guest and self._clock() < self._until

    def tick(self) -> None:
        """End it where the clock says so, even if the timer did not fire."""
        if self._guest and self._clock() >= self._until:
            self._guest = ""
            self.ended.emit()
