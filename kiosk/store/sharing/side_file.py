"""The file beside a store that its writers share: the write queue and the acknowledged heads.

Three blocks of 4096 bytes: the numbers of the queue, then two blocks that hold the acknowledged
heads alternately. It is never removed while the store exists, because a lock on a removed file
excludes no other process.
"""

from __future__ import annotations

import os
from pathlib import Path

BLOCK = 4096
BLOCKS = 3
SUFFIX = ".mark"


def side_path(store: Path) -> Path:
    """The path of a store's side file."""
    return store.with_name(store.name + SUFFIX)


def open_side_file(store: Path) -> int:
    """Open a store's side file, created with mode 600 if needed; its descriptor, -1 on failure."""
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
    """Close the file, unless its descriptor is -1."""
    if file >= 0:
        os.close(file)
