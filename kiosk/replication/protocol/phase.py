"""The phases of a session."""

from __future__ import annotations

from enum import Enum, auto


class Phase(Enum):
    """Where a session is: before the peer's hello, open, or ended."""

    GREETING = auto()
    OPEN = auto()
    ENDED = auto()
