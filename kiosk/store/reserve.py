"""A reserved file beside the store, given up when the disk is full to buy time to react."""

from __future__ import annotations

import os
from pathlib import Path

BYTES = 32 * 1024 * 1024


class Reserve:
    """32 MiB, really allocated: giving them up makes room for some thousand scans."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".reserve")

    def take(self) -> bool:
        """Allocate the reserve unless it is there; False when there is no room for it."""
        try:
            if self._path.exists() and self._path.stat().st_size == BYTES:
                return True
            with self._path.open("wb") as file:
                _allocate(file.fileno())
        except OSError:
            self.give_up()
            return False
        return True

    def give_up(self) -> bool:
        """Free the reserve; False when there was none."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True


def _allocate(descriptor: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, BYTES)
    else:
        os.write(descriptor, bytes(BYTES))
