"""What guests' needs on the way mean for their seats."""

from __future__ import annotations

from kiosk.domain.records.entities import Guest

_NEEDS_NO_STEPS = ("wheel", "step", "stair", "mobil", "walker", "crutch", "휠체어", "계단", "보행")


def needs_step_free(guest: Guest) -> bool:
    """Whether what a guest needs on the way calls for a table that is reached without steps."""
    needs = " ".join(guest.accessibility).casefold()
    return any(word in needs for word in _NEEDS_NO_STEPS)
