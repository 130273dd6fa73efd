"""Detects that the files that SQLite has open are no longer those at the store's path.

When a store is deleted, replaced or truncated under a running program, SQLite continues to write to
files that have no name any more. So each file is compared by device, inode and size before and
after every transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.store.errors import StoreError, StoreLocked, StoreReplaced
from kiosk.store.files import sqlite_file

_HEADER, _FRAME_HEADER = 32, 24  # of a write-ahead log (sqlite.org/fileformat2.html#walformat)
_PARTS = ("", "-wal", "-shm")

Identity = tuple[int, int]
# Returns how many bytes the log must have, by a new connection to the store. May raise StoreError.
Measure = Callable[[], int]


def identity_of(path: Path) -> Identity | None:
    """The device and inode of a file; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def bytes_in_log(driver: Any) -> int:
    """The least length in bytes of the write-ahead log for the frames that a connection knows."""
    frames = driver.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]
    page = driver.execute("PRAGMA page_size").fetchone()[0]
    return int(_HEADER + frames * (page + _FRAME_HEADER)) if frames > 0 else 0


class OpenFiles:
    """The files of one open store. `check` costs three calls of stat(2)."""

    def __init__(self, path: Path, opened: Identity | None, measure: Measure) -> None:
        """`opened` identifies the file that was opened; `measure` is called when a file shrank.

        Raises StoreReplaced if another file is at the path now.
        """
        self._path = path
        self._measure = measure
        self._paths = [sqlite_file(path, end) for end in _PARTS]
        self._known: list[Identity | None] = [opened, None, None]
        self._sizes = [0, 0]
        self.check()

    def check(self) -> None:
        """Raise StoreReplaced if a file is missing, another one, or shorter than it must be."""
        for at, path in enumerate(self._paths):
            try:
                found = path.stat()
            except OSError:
                if self._known[at] is not None:
                    raise StoreReplaced(self._path) from None
                continue
            identity = (found.st_dev, found.st_ino)
            if self._known[at] is None and at > 0:
                self._known[at] = identity  # SQLite creates log and index with the first use
            elif self._known[at] != identity:
                raise StoreReplaced(self._path)
            if at < len(self._sizes):
                if found.st_size < self._sizes[at]:
                    self._check_lengths()
                self._sizes[at] = found.st_size

    def _check_lengths(self) -> None:
        """VACUUM shortens the store and a checkpoint the log, but not below what SQLite needs."""
        for _ in range(3):  # another process may shorten the log again meanwhile
            try:
                needed = self._measure()
            except StoreLocked:
                raise
            except StoreError as error:
                raise StoreReplaced(self._path) from error
            try:
                if self._paths[1].stat().st_size >= needed:
                    return
            except OSError:
                break
        raise StoreReplaced(self._path)
