"""Whether staff are at work at any desk of a store, known to all processes that use it.

An unlocked desk holds a shared lock on one byte beyond the end of the store's side file. The system
releases it when the desk ends, however it ends. Nothing is written.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.store.sharing.file_locks import IS_SUPPORTED, SHARED, UNLOCKED, is_locked, lock
from kiosk.store.sharing.side_file import close_side_file, open_side_file

# Far from the bytes that the write queue locks.
_ATTENDED = 1 << 60


class DeskAttendance:
    """One desk's part: whether staff are at work there."""

    def __init__(self, store: Path) -> None:
        self._file = open_side_file(store)

    def set_attended(self, attended: bool) -> None:
        """Tell the other processes."""
        if IS_SUPPORTED and self._file >= 0:
            lock(self._file, SHARED if attended else UNLOCKED, _ATTENDED)

    def close(self) -> None:
        """Leave the desk."""
        close_side_file(self._file)
        self._file = -1


def is_any_desk_attended(store: Path) -> bool:
    """Whether staff are at work at a desk; False also where that cannot be known."""
    file = open_side_file(store) if IS_SUPPORTED else -1
    try:
        return file >= 0 and is_locked(file, _ATTENDED)
    finally:
        close_side_file(file)
