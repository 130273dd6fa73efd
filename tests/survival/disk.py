"""A small disk that can be filled."""

from __future__ import annotations

import errno
from pathlib import Path

MIB = 1024 * 1024


def fill(disk: Path, name: str = "film") -> Path:
    """Fill the disk completely."""
    hog = disk / name
    with hog.open("ab", buffering=0) as file:
        for size in (MIB, 1):
            while True:
                try:
                    file.write(bytes(size))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    break
    return hog
