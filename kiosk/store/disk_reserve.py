"""A reserved file beside the store, given up when the disk is full to buy time to react."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

BYTES = 32 * 1024 * 1024
# What some hundred scans need, between two checkpoints of the log.
_ROOM = 4 * 1024 * 1024


class DiskReserve:
    """32 MiB, really allocated, shared by all who keep it for one store.

    Giving them up makes room for some thousand scans.
    """

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".reserve")

    @property
    def is_allocated(self) -> bool:
        """Whether all of it is there."""
        try:
            return self._path.stat().st_size == BYTES
        except OSError:
            return False

    def allocate(self) -> None:
        """Allocate the reserve where as much again stays free, so that it is not lost at once."""
        try:
            if not self.is_allocated and shutil.disk_usage(self._path.parent).free >= 2 * BYTES:
                _allocate(self._path)
        except OSError:
            self.release()

    def release(self) -> None:
        """Free the reserve."""
        self._path.unlink(missing_ok=True)


def has_room(store: Path) -> bool:
    """Whether the store's disk would take scans for a while, not just one more."""
    return shutil.disk_usage(store.parent).free >= _ROOM


def _allocate(path: Path) -> None:
    made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(made, "wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, BYTES)
        else:
            file.write(bytes(BYTES))
