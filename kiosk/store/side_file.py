"""The small file beside a store that its writers share: their queue, and what was acknowledged.

Three blocks of 4096 bytes: the numbers of the queue, then two blocks that take turns in keeping
the last acknowledged sequences. It is never removed while the store is there, because a lock on a
removed file excludes nobody.
"""

from __future__ import annotations

import os
from pathlib import Path

BLOCK = 4096
BLOCKS = 3
SUFFIX = ".mark"


def side_path(store: Path) -> Path:
    """Where the file of a store is."""
    return store.with_name(store.name + SUFFIX)


def open_side_file(store: Path) -> int:
    """The descriptor of a store's file, made if need be for its owner alone; -1 if it cannot be."""
    try:
        file = os.open(side_path(store), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return -1
    try:
        if os.fstat(file).st_size < BLOCK * BLOCKS:
            os.pwrite(file, bytes(BLOCK * BLOCKS), 0)
    except OSError:
        os.close(file)
        return -1
    return file


def close_side_file(file: int) -> None:
    """Give the file back."""
    if file >= 0:
        os.close(file)
