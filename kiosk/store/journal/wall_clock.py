"""The wall clock of this machine."""

from __future__ import annotations

import time


def wall_ms() -> int:
    """Wall milliseconds since 1970."""
    return time.time_ns() // 1_000_000
