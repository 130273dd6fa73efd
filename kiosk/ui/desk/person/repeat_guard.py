"""The time after a check-in for which a second press of the same key is ignored.

It lasts until the card shows what was done, however slow the machine is, and a little at least.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

DURATION = 1.5
"""Seconds after a check-in for which Enter and the primary button are ignored at least."""


class RepeatGuard(QObject):
    """Runs for one guest at a time; `ended` when it is over. `clock` counts seconds."""

    ended = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._guest, self._until = "", 0.0
        self._card: object = None
        self._timer = QTimer(self, singleShot=True, interval=round(DURATION * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.ended)

    def start(self, guest: str, card: object) -> None:
        """Start the period for a guest who was just let in or out from a card, as it was read."""
        self._guest, self._until = guest, self._clock() + DURATION
        self._card = card
        self._timer.start()

    def blocks(self, guest: str, card: object) -> bool:
        """Whether the period of this guest is running, or the card is still that of before."""
        is_running = guest == self._guest and self._clock() < self._until
        return is_running or card is self._card

    def tick(self) -> None:
        """End the period once the clock has passed its end, even if the timer did not fire."""
        if self._guest and self._clock() >= self._until:
            self._guest = ""
            self.ended.emit()
