"""One process of a kind for each store: it holds a lock on a byte of the side file."""

from __future__ import annotations

from pathlib import Path

from kiosk.store.sharing.file_locks import EXCLUSIVE, IS_SUPPORTED, lock
from kiosk.store.sharing.side_file import close_side_file, open_side_file

# Beyond the end of the file, beside the byte of `desk_attendance`, far from those that the write
# queue locks.
_FIRST = 1 << 60


class ProcessLock:
    """The lock of one process, which the system releases when the process ends."""

    PLACE: int
    """How far the byte of this kind of process is behind that of `desk_attendance`."""

    def __init__(self, store: Path) -> None:
        self._file = open_side_file(store)

    def acquire(self) -> bool:
        """Whether this process is the one of its kind now.

        Where the system has no such locks, every process is.
        """
        if not IS_SUPPORTED or self._file < 0:
            return True
        return lock(self._file, EXCLUSIVE, _FIRST + self.PLACE)

    def close(self) -> None:
        """Release the lock."""
        close_side_file(self._file)
        self._file = -1


class ReplicatorLock(ProcessLock):
    """The lock of the process that exchanges facts with other devices."""

    PLACE = 1


class WebhookLock(ProcessLock):
    """The lock of the process that tells a service who arrived."""

    PLACE = 2


class ConnectorLock(ProcessLock):
    """The lock of the process that exchanges with registration systems."""

    PLACE = 3


class SeatSearchLock(ProcessLock):
    """The lock of the process that searches the seats of live rounds."""

    PLACE = 4
