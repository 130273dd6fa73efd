"""Waits of a command that a window runs as its child: it ends with its standard input."""

from __future__ import annotations

import os
import select
import sys

_READ_BYTES = 1024


def waited(seconds: float, *, supervised: bool) -> bool:
    """Wait; True if the standard input of a supervised process has ended meanwhile."""
    if not supervised:
        select.select([], [], [], seconds)
        return False
    readable, _, _ = select.select([sys.stdin], [], [], seconds)
    return bool(readable) and not os.read(sys.stdin.fileno(), _READ_BYTES)
