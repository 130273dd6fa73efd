"""Progress: how far what takes long has come."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with a stage ("read", "check"), how much of it is done, and of how much (0: not known)."""


def no_progress(stage: str, done: int, total: int) -> None:
    """Progress that nobody follows."""
