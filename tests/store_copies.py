"""Copies of a store that is closed, for tests that begin with the same event."""

from __future__ import annotations

import shutil
from pathlib import Path


def copied_store(prepared: Path, folder: Path) -> Path:
    """The path of a copy in a folder, with what stands beside the store except its disk reserve."""
    for file in prepared.parent.glob(f"*{prepared.name}*"):
        if not file.name.endswith(".reserve"):
            shutil.copy(file, folder)
    return folder / prepared.name
