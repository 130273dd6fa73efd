"""Counts what is still missing of the event while a device that joined is open already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.store import Store
from kiosk.store.snapshots.later_facts import still_missing

_EVERY_MS = 2_000

CountOnStore = Callable[[QObject, Callable[[Store], int], Callable[[int], None]], None]
"""Runs a function on the store's thread, and delivers the result to the receiver."""


class LoadingWatch(QObject):
    """Emits `changed` with the number of missing entries, until there are none."""

    changed = Signal(int)

    def __init__(self, run: CountOnStore) -> None:
        super().__init__()
        self._run, self._count = run, 0
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self.check)

    def check(self) -> None:
        """Count now, and every two seconds as long as something is missing."""
        self._run(self, lambda store: store.read(still_missing), self._counted)

    def _counted(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.changed.emit(count)
        if count:
            self._timer.start()
