"""A file beside the store that reserves disk space, and is deleted when the disk is full."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

BYTES = 32 * 1024 * 1024
# What some hundred scans need between two checkpoints of the write-ahead log.
_ROOM = 4 * 1024 * 1024


class DiskReserve:
    """A reserve of 32 MiB, allocated on the disk, shared by all processes that use a store.

    Releasing it makes room for some thousand scans.
    """

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".reserve")

    @property
    def is_allocated(self) -> bool:
        """Whether the reserve has its full size."""
        try:
            return self._path.stat().st_size == BYTES
        except OSError:
            return False

    def allocate(self) -> None:
        """Allocate the reserve if as much again stays free; else it would be needed at once."""
        try:
            if not self.is_allocated and shutil.disk_usage(self._path.parent).free >= 2 * BYTES:
                _allocate(self._path)
        except OSError:
            self.release()

    def release(self) -> None:
        """Delete the file of the reserve."""
        self._path.unlink(missing_ok=True)


def has_room(store: Path) -> bool:
    """Whether the store's disk has room for at least some hundred scans."""
    return shutil.disk_usage(store.parent).free >= _ROOM


def _allocate(path: Path) -> None:
    made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(made, "wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, BYTES)
        else:
            file.write(bytes(BYTES))
