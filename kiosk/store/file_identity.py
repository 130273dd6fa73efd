"""Whether the files that SQLite has open are still those at the store's path.

Who deletes a store under a running program, moves another file over it or cuts it short does not
disturb SQLite: it goes on writing to files that have no name any more. So each is compared by
device, inode and size before and after everything that is answered.
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
# Looks at the store through a new connection; how many bytes its log must have. May raise
# StoreError.
Measure = Callable[[], int]


def identity_of(path: Path) -> Identity | None:
    """The device and inode of a file; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def bytes_in_log(driver: Any) -> int:
    """How long the write-ahead log has to be for the frames that a connection knows of."""
    frames = driver.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]
    page = driver.execute("PRAGMA page_size").fetchone()[0]
    return int(_HEADER + frames * (page + _FRAME_HEADER)) if frames > 0 else 0


class OpenFiles:
    """The files of one open store. `check` costs three looks at the file system."""

    def __init__(self, path: Path, opened: Identity | None, measure: Measure) -> None:
        """`opened` is the store's file as it was opened, `measure` is asked when a file shrank.

        Raises StoreReplaced when another one is there by now.
        """
        self._path = path
        self._measure = measure
        self._paths = [sqlite_file(path, end) for end in _PARTS]
        self._known: list[Identity | None] = [opened, None, None]
        self._sizes = [0, 0]
        self.check()

    def check(self) -> None:
        """Raises StoreReplaced when a file is gone, another one, or shorter than it must be."""
        for at, path in enumerate(self._paths):
            try:
                found = path.stat()
            except OSError:
                if self._known[at] is not None:
                    raise StoreReplaced(self._path) from None
                continue
            identity = (found.st_dev, found.st_ino)
            if self._known[at] is None and at > 0:
                self._known[at] = identity  # SQLite sets up log and index with the first use
            elif self._known[at] != identity:
                raise StoreReplaced(self._path)
            if at < len(self._sizes):
                if found.st_size < self._sizes[at]:
                    self._check_lengths()
                self._sizes[at] = found.st_size

    def _check_lengths(self) -> None:
        """A vacuum shortens the store, a checkpoint the log: both leave what SQLite knows of."""
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
