"""What the staff of a desk chose for its screen, kept beside the store for the next start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.texts import LANGUAGES


@dataclass(frozen=True, slots=True)
class Kept:
    """A language of `LANGUAGES`, and whether the screen is dark."""

    language: str
    dark: bool


def kept_at(store: Path) -> Path:
    """Where it is kept for the desk on a store."""
    return store.with_name(f"{store.stem}.desk.json")


def read_kept(path: Path, otherwise: Kept) -> Kept:
    """What was kept; `otherwise` where nothing was, or nothing that can be used."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        kept = Kept(found["language"], found["dark"])
    except (OSError, ValueError, KeyError, TypeError):
        return otherwise
    return kept if kept.language in LANGUAGES and isinstance(kept.dark, bool) else otherwise


def keep(path: Path, kept: Kept) -> None:
    """Keep it. Raises OSError."""
    path.write_text(json.dumps(asdict(kept)), encoding="utf-8")
