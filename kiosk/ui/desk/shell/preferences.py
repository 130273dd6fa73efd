"""What the staff of a desk chose for its screen, kept beside the store for the next start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.texts import LANGUAGES


@dataclass(frozen=True, slots=True)
class Preferences:
    """A language of `LANGUAGES`, and whether the screen is dark."""

    language: str
    dark: bool


def kept_at(store: Path) -> Path:
    """Where it is kept for the desks on a store, by their devices' names."""
    return store.with_name(f"{store.stem}.desk.json")


def read_kept(path: Path, device: str, otherwise: Preferences) -> Preferences:
    """What was kept for a device; `otherwise` where nothing was, or nothing that can be used."""
    found: Any = _read(path).get(device)
    try:
        kept = Preferences(found["language"], found["dark"])
    except (KeyError, TypeError):
        return otherwise
    return kept if kept.language in LANGUAGES and isinstance(kept.dark, bool) else otherwise


def keep(path: Path, device: str, kept: Preferences) -> None:
    """Keep it for a device. Raises OSError."""
    path.write_text(json.dumps({**_read(path), device: asdict(kept)}), encoding="utf-8")


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
