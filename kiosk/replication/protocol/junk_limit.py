"""A limit to what a peer sends without use."""

from __future__ import annotations

ALLOWANCE = 2 * 1024 * 1024
"""Bytes at once."""
REFILL_PER_S = 64 * 1024
INVALID_COST = 64 * 1024
"""Bytes that a payload costs at least if it is no message."""


class JunkLimit:
    """A token bucket: `ALLOWANCE` bytes at once, refilled at `REFILL_PER_S`."""

    def __init__(self, now: float) -> None:
        """`now` is monotonic, in seconds."""
        self._left = float(ALLOWANCE)
        self._at = now

    def allows(self, size: int, now: float) -> bool:
        """Count useless bytes; False once there were too many."""
        refill = max(0.0, now - self._at) * REFILL_PER_S
        self._left = min(float(ALLOWANCE), self._left + refill) - size
        self._at = now
        return self._left >= 0
