"""Progress reports of long operations."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with a stage ("read", "check"), the number done, and the total (0: not known)."""


def no_progress(stage: str, done: int, total: int) -> None:
    """A progress callback that does nothing."""
