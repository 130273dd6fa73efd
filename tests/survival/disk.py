"""Fills a small file system."""

from __future__ import annotations

import errno
from pathlib import Path

MIB = 1024 * 1024


def fill(disk: Path, name: str = "film") -> Path:
    """Fill the file system completely."""
    filler = disk / name
    with filler.open("ab", buffering=0) as file:
        for size in (MIB, 1):
            while True:
                try:
                    file.write(bytes(size))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    break
    return filler
