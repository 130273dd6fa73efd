"""One process for each store exchanges with registration systems: it holds a lock."""

from __future__ import annotations

from pathlib import Path

from kiosk.store.sharing.file_locks import EXCLUSIVE, IS_SUPPORTED, lock
from kiosk.store.sharing.side_file import close_side_file, open_side_file

# Beside the byte of the webhook's sender.
_CONNECTORS = (1 << 60) + 3


class ConnectorLock:
    """The lock of one process, which the system releases when the process ends."""

    def __init__(self, store: Path) -> None:
        self._file = open_side_file(store)

    def acquire(self) -> bool:
        """Whether this process exchanges now; where there are no such locks, every one does."""
        if not IS_SUPPORTED or self._file < 0:
            return True
        return lock(self._file, EXCLUSIVE, _CONNECTORS)

    def close(self) -> None:
        """Release the lock."""
        close_side_file(self._file)
        self._file = -1
