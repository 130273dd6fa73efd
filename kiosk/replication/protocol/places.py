"""Places of facts."""

from __future__ import annotations

Places = tuple[tuple[str, int, int], ...]
"""Facts by device, first and last sequence; in order, without overlaps."""
