"""What organisers choose about checkpoints and names."""

from __future__ import annotations

from enum import StrEnum


class Reentry(StrEnum):
    """How often one pass may enter at a checkpoint."""

    ONCE = "once"
    AFTER_EXIT = "after_exit"
    MANY = "many"


class NameOrder(StrEnum):
    """Which part of a Latin name stands first; EVENT takes the event's choice."""

    EVENT = ""
    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"
